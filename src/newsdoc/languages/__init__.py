"""Languages as data: which there are, how to load one, and which one a text is in."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from newsdoc.errors import ArgumentTypeError, UnknownLanguageError, check_type
from newsdoc.languages._calendar import Calendar
from newsdoc.languages._cldr import find_code, load_bare, load_calendar
from newsdoc.languages._detection import detect_language
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import fault

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from newsdoc.languages._small_words import SmallWords

__all__ = ["Calendar", "LanguagePack", "available", "detect", "load", "load_file"]


@cache
def available() -> tuple[str, ...]:
    """Give the codes of the languages with a full pack, sorted.

    >>> available()
    ('de', 'en', 'es', 'fr', 'id', 'ms')
    """
    return tuple(sorted(name for _, name, _ in pkgutil.iter_modules(__path__) if not name.startswith("_")))


def load(code: str) -> LanguagePack:
    """Load the pack of a language by its BCP 47 code; case and underscores do not matter.

    A region falls back to its language and leaves its order of day and month behind (*en-GB*).

    >>> load("id").name, load("en_GB").calendar.order, load("pt-BR").code, load("ja").full
    ('Indonesian', 'dmy', 'pt', False)

    Raises:
        ArgumentTypeError: the code is not a ``str``.
        UnknownLanguageError: neither a pack nor CLDR knows the code.
    """
    if not isinstance(code, str):
        raise ArgumentTypeError("language", code, "a BCP 47 code as str", "pass for example 'id'")
    return _load(code)


@lru_cache(maxsize=64)
def _load(code: str) -> LanguagePack:
    language, region = find_code(code)
    if not language:
        raise UnknownLanguageError(
            "language",
            code,
            "a BCP 47 code that CLDR knows",
            "newsdoc.languages.available() lists the full packs",
        )
    if language not in available():
        return load_bare(language, region)
    pack: LanguagePack = importlib.import_module(f"{__name__}.{language}.pack").PACK
    order = load_calendar(language, region=region).order
    return pack if order == pack.calendar.order else evolve(pack, calendar=evolve(pack.calendar, order=order))


def load_full_calendar(code: str) -> Calendar:
    """Load the calendar of a full pack without the rest of it.

    >>> load_full_calendar("id") == load("id").calendar
    True
    """
    calendar: Calendar = importlib.import_module(f"{__name__}.{code}.calendar").CALENDAR
    return calendar


def load_file(path: str | os.PathLike[str]) -> LanguagePack:
    """Load a pack from a TOML file; ``docs/languages.md`` tells how to write one.

    The file gives ``code`` and what the pack knows. It adds to the pack named by ``base``; without one to
    what CLDR knows of the code, or to an empty pack where CLDR does not know it.

    Raises:
        ArgumentTypeError: the path is neither ``str`` nor ``os.PathLike``.
        PackError: the file is no TOML, or a value does not fit; the message names the field and the word.
        UnknownLanguageError: ``base`` is a code that neither a pack nor CLDR knows.
        OSError: the file cannot be read.
    """
    from newsdoc.languages._files import read_toml  # noqa: PLC0415  # the built-in packs are no files

    table = read_toml(path)
    code, base = table.get("code"), table.pop("base", None)
    if not isinstance(code, str) or not code.strip():
        raise fault("code", f'got {code!a}, wanted the code of the language, as code = "sw"')
    return _base(code, base).derive(**{"full": True, **table})


def _base(code: str, base: object) -> LanguagePack:
    if isinstance(base, str):
        return load(base)
    if base is not None:
        raise fault("base", f"got {type(base).__name__}, wanted the code of a language")
    language, region = find_code(code)
    return load_bare(language, region) if language else LanguagePack(code=code, name=code)


def detect(text: str, packs: Iterable[LanguagePack] | None = None) -> LanguagePack | None:
    """Tell which language a text is in by its small words; ``None`` when that is not sure.

    Args:
        text: the text; of a long one some stretches are looked at.
        packs: the languages to choose from; ``None`` takes every full pack.

    >>> detect("Polisi menangkap tiga orang yang diduga mencuri dari toko itu.").name
    'Indonesian'
    >>> detect("Три человека задержаны") is None
    True

    Raises:
        ArgumentTypeError: the text is not a ``str``, or ``packs`` no iterable of packs.
    """
    check_type("text", text, str, "str", "decode bytes first, for example data.decode('utf-8')")
    if packs is not None:
        return detect_language(text, check_packs(packs))
    found = detect_language(text, map(_load_small_words, available()))
    return None if found is None else load(found.code)


def check_packs(packs: Iterable[LanguagePack]) -> tuple[LanguagePack, ...]:
    """Give packs as a tuple.

    Raises:
        ArgumentTypeError: they are no iterable of packs.
    """
    wanted, remedy = "an iterable of LanguagePack", "pass a list of packs, as of newsdoc.languages.load_file"
    try:
        given = tuple(packs)
    except TypeError:
        raise ArgumentTypeError("packs", packs, wanted, remedy) from None
    for pack in given:
        check_type("packs", pack, LanguagePack, wanted, remedy)
    return given


@cache
def _load_small_words(code: str) -> SmallWords:
    words: SmallWords = importlib.import_module(f"{__name__}.{code}.small_words").SMALL_WORDS
    return words
