"""Tell the places and the outlets that datelines name, by the lists of a pack and by what the text says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newsdoc.languages._pages.shared import SHARED
from newsdoc.languages._places import load_places
from newsdoc.patterns import lazy_regex

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack

_WORD: Final = lazy_regex(r"\p{Lu}[\p{L}\p{M}'’]*+(?:-\p{L}[\p{L}\p{M}'’]++)*+(?!\p{N})")
_GAP: Final = lazy_regex(r"\s{1,2}(?=[^\s\p{Ll}])")
_COMMA: Final = lazy_regex(r",\s{1,2}")
_WORDS: Final = 3
"""How many words the name of a place has at most."""
_AFFIX: Final = 4
"""From this length on, a word of outlets may be glued to the rest of their names (*Malangtimes*)."""
_SAMPLE: Final = 4_000
"""How many code points of the text are searched for a place."""


class PlaceWords:
    """The lists of a pack, in lower case."""

    def __init__(self, pack: LanguagePack) -> None:
        """Join the lists."""
        self.places: frozenset[str] = load_places(pack)
        self.cues: frozenset[str] = pack.names.place_cues
        calendar = (*pack.calendar.weekdays, *pack.calendar.months)
        self.days: frozenset[str] = frozenset(day for listed in calendar for day in listed)
        outlets = pack.layout.outlets | SHARED.outlets
        self.outlets = outlets
        self.affixes: tuple[str, ...] = tuple(sorted(word for word in outlets if len(word) >= _AFFIX))
        self.agencies: frozenset[str] = frozenset(
            word.lower() for word in pack.layout.agencies | SHARED.agencies
        )


@lru_cache(maxsize=64)
def load_place_words(pack: LanguagePack) -> PlaceWords:
    """Build the index of a pack once, when the first text needs it."""
    return PlaceWords(pack)


def is_place(printed: str, pack: LanguagePack) -> bool:
    """Tell whether words are a listed place."""
    return _fold(printed) in load_place_words(pack).places


def is_day(printed: str, pack: LanguagePack) -> bool:
    """Tell whether a word is the name of a day or a month."""
    return printed.lower() in load_place_words(pack).days


def is_outlet(printed: str, pack: LanguagePack) -> bool:
    """Tell whether words are an agency or hold a word for outlets, and are no listed place."""
    words = load_place_words(pack)
    folded = _fold(printed)
    if folded in words.places:
        return False
    parts = folded.split()
    return folded in words.agencies or (
        parts[0] not in words.places and any(_is_outlet_word(part, words) for part in parts)
    )


def names_outlet(printed: str, pack: LanguagePack) -> int:
    """Give where an outlet starts behind a listed place (*MAJENE RADAR NUSA*), ``0`` without one."""
    words = load_place_words(pack)
    for at in range(len(printed) - 1, 0, -1):
        if (
            printed[at - 1].isspace()
            and _fold(printed[:at]) in words.places
            and any(_is_outlet_word(part, words) for part in _fold(printed[at:]).split())
        ):
            return at
    return 0


def read_bare_place(text: str, at: int, end: int, pack: LanguagePack) -> tuple[int, int] | None:
    """Read the place behind a site and a comma, where no dash ends it (*Nusa.com, Palu Warga ...*).

    The place is the longest one that is listed, else the first word or two that the text names behind a
    word such as *di*; an empty span when there is none, ``None`` when no sentence starts there.
    """
    comma = _COMMA.match(text, at, end)
    if comma is None:
        return None
    start = comma.end()
    ends: list[int] = []
    here = start
    while len(ends) < _WORDS:
        word = _WORD.match(text, here, end)
        gap = _GAP.match(text, word.end(), end) if word is not None else None
        if word is None:
            break
        if gap is None:
            # A list of names goes on with a comma; the first word of a sentence, with another word.
            if not ends and not text[word.end() : word.end() + 1].isspace():
                return None
            break
        ends.append(word.end())
        here = gap.end()
    words = load_place_words(pack)
    for stop in reversed(ends):
        if _fold(text[start:stop]) in words.places:
            return start, stop
    rest = text[here : here + _SAMPLE]
    for stop in reversed(ends[:2]):
        if _is_named(text[start:stop], rest, words):
            return start, stop
    return at, at


def _is_named(printed: str, rest: str, words: PlaceWords) -> bool:
    """Tell whether a text names words behind a word that stands before places."""
    at = rest.find(printed)
    while at >= 0:
        before = rest[max(at - _CUE, 0) : at].split()
        behind = rest[at + len(printed) : at + len(printed) + 1]
        if before and before[-1].lower() in words.cues and not behind.isalnum():
            return True
        at = rest.find(printed, at + len(printed))
    return False


_CUE: Final = 20


def _is_outlet_word(word: str, words: PlaceWords) -> bool:
    if word in words.outlets:
        return True
    glued = word.startswith(words.affixes) or word.endswith(words.affixes)
    return glued and word not in words.places


def _fold(printed: str) -> str:
    return " ".join(printed.lower().split())
