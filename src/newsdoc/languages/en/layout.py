"""English: words for layout."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords

LAYOUT = LayoutWords()
