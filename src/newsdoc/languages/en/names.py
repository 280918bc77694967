"""English: words for names."""

from __future__ import annotations

from newsdoc.languages._names import NameWords

NAMES = NameWords()
