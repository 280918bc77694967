"""Languages as data: which there are, how to load one, and which one a text is in."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

import regex

from newsdoc.errors import UnknownLanguageError
from newsdoc.languages._pack import Calendar, LanguagePack

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Calendar", "LanguagePack", "available", "detect", "load"]

_SAMPLE = 20_000
"""How many code points of a text are looked at to tell its language."""


@cache
def available() -> tuple[str, ...]:
    """Give the codes of the languages with a full pack, sorted.

    >>> available()
    ('en', 'id')
    """
    return tuple(sorted(name for _, name, _ in pkgutil.iter_modules(__path__) if not name.startswith("_")))


@cache
def load(code: str) -> LanguagePack:
    """Load the pack of a language by its BCP 47 code.

    Raises:
        UnknownLanguageError: neither a pack nor CLDR knows the code.
    """
    if code in available():
        pack: LanguagePack = importlib.import_module(f"{__name__}.{code}").PACK
        return pack
    raise UnknownLanguageError(
        "language", code, "a BCP 47 code that CLDR knows", "see newsdoc.languages.available()"
    )


def detect(text: str, packs: Iterable[LanguagePack] | None = None) -> LanguagePack | None:
    """Tell which pack a text is in by its most frequent words; ``None`` when it is in none of them."""
    seen = regex.findall(r"\p{L}+", text[:_SAMPLE].lower())
    best, most = None, len(seen) * 0.05
    for pack in packs if packs is not None else map(load, available()):
        count = sum(word in pack.function_words for word in seen)
        if count > most:
            best, most = pack, count
    return best
