"""Indonesian: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords

ANAPHORA = AnaphoraWords()
