"""The furniture of pages in languages without a full pack, one module a language."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from newsdoc.languages._layout import LayoutWords


@cache
def known() -> frozenset[str]:
    """Give the codes of the languages that have a module here."""
    return frozenset(name for _, name, _ in pkgutil.iter_modules(__path__) if name != "shared")


def load_page_words(code: str) -> LayoutWords:
    """Load the phrases of a language by the name of its module; none for a language that has no module.

    >>> "anzeige" in load_page_words("de").advertisement, load_page_words("xx") == LayoutWords()
    (True, True)
    """
    if code not in known():
        return LayoutWords()
    words: LayoutWords = importlib.import_module(f"{__name__}.{code}").LAYOUT
    return words
