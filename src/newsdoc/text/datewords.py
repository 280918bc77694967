"""The words of dates in some languages together, as the look-ups that finding and reading share."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

import regex
from dateutil.parser import parserinfo

if TYPE_CHECKING:
    from newsdoc.languages._calendar import Calendar

BLANK: Final = r"[^\S\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
"""White space within a line, the no-break blanks too."""


def fold(word: str) -> str:
    """Write a word as one run of letters without case, as dateutil's reader needs it.

    That reader cuts a word at every sign that is no letter (the vowel signs of Hindi, apostrophes), so
    each of those becomes a letter of a script that no month is written in.

    >>> fold("KASIM") == fold("Kasım") == "kasim", fold("Jum’at") == fold("Jum'at"), fold("ก.พ").isalpha()
    (True, True, True)
    """
    plain = word.lower().replace("i̇", "i").replace("ı", "i").replace("’", "'")
    if plain.isalpha():
        return plain
    return "".join(sign if sign.isalpha() else chr(_STAND_IN + ord(sign) % _STAND_INS) for sign in plain)


_STAND_IN: Final = 0x4E00
_STAND_INS: Final = 0x5000


def fold_half(word: str) -> str:
    """Write a name of half the day as it is looked up: without its stops and blanks (*p. m.*)."""
    return "".join(word.lower().replace(".", "").split())


class DateWords(parserinfo):
    """The words of dates in one or more languages; where they differ the first one counts."""

    def __init__(self, calendars: tuple[Calendar, ...]) -> None:
        """Join the words of the calendars, the first language first."""
        super().__init__()
        self._numbers: dict[str, int] = {}
        for calendar in calendars:
            for number, names in enumerate(calendar.months, start=1):
                for name in names:
                    self._numbers.setdefault(fold(name), number)
        self.weekdays: frozenset[str] = frozenset(
            fold(n) for c in calendars for names in c.weekdays for n in names
        )
        self.before_noon: frozenset[str] = frozenset(
            fold_half(name) for c in calendars for name in c.before_noon
        )
        self.after_noon: frozenset[str] = frozenset(
            fold_half(name) for c in calendars for name in c.after_noon
        )
        self._halves: frozenset[str] = self.before_noon | self.after_noon
        words = {word for calendar in calendars for word in calendar.joiners}
        self.joiners: list[str] = sorted(
            {cased for word in words for cased in (word, word.title(), word.upper())}
        )
        self.order: str = calendars[0].order if calendars else "dmy"
        self.years_ahead: int = max((calendar.years_ahead for calendar in calendars), default=0)
        self.year_first: bool = any(calendar.year_first for calendar in calendars)
        self.near_days: dict[str, int] = {
            word: days for c in reversed(calendars) for word, days in c.near_days
        }
        self.ago: dict[str, dict[str, str]] = _by_prefix(calendars)
        phrases = {name for c in calendars for names in c.months for name in names if " " in name}
        self._phrases = sorted(phrases) or [_NOTHING]

    # Compiling takes some milliseconds each, and few texts need all of them.

    @cached_property
    def day_month(self) -> regex.Pattern[str]:
        """Reads backwards from a year: *27. Februar* in front of *2023*."""
        return self._compile(_DAY_MONTH)

    @cached_property
    def month_day(self) -> regex.Pattern[str]:
        """Reads backwards from a year: *February 27,* in front of *2023*."""
        return self._compile(_MONTH_DAY)

    @cached_property
    def behind_year(self) -> regex.Pattern[str]:
        """Reads on behind a year: *. február 27.* behind *2023*."""
        return self._compile(_BEHIND_YEAR)

    @cached_property
    def behind_day(self) -> regex.Pattern[str]:
        """Reads on behind a day: *. Februar* behind *27*."""
        return self._compile(_BEHIND_DAY)

    @cached_property
    def near_day(self) -> regex.Pattern[str]:
        """Finds the words for days near today in small letters."""
        return regex.compile(_NEAR_DAY, words=sorted(self.near_days))

    def _compile(self, pattern: str) -> regex.Pattern[str]:
        return regex.compile(pattern, joiners=self.joiners, phrases=self._phrases)

    def month(self, name: str) -> int | None:
        """Give the number of a month by its folded name."""
        return self._numbers.get(name)

    def month_name(self, match: regex.Match[str]) -> str:
        """Give the folded name of the month that a pattern found; empty when it is none."""
        name = fold(match["month"].rstrip("."))
        return name if name in self._numbers else ""

    def weekday(self, name: str) -> int | None:  # noqa: ARG002 - dateutil's signature
        """Know no weekday: Spanish *mar* is March here, and the day of the week is never needed."""
        return None

    def is_half(self, name: str) -> bool:
        """Tell whether a word names the hours before or after noon."""
        return fold_half(name) in self._halves


def _by_prefix(calendars: tuple[Calendar, ...]) -> dict[str, dict[str, str]]:
    """Give the unit of each phrase of *ago* by what stands before its number, then by what stands behind."""
    found: dict[str, dict[str, str]] = {}
    for calendar in calendars:
        for unit, entries in calendar.ago:
            for phrase in sorted(entries):
                before, _, behind = phrase.partition("{0}")
                found.setdefault(before, {}).setdefault(behind, unit)
    return found


@lru_cache(maxsize=64)
def join_words(calendars: tuple[Calendar, ...]) -> DateWords:
    """Join the words of some calendars, the first language first."""
    return DateWords(calendars)


# All are tried at one place only, where a year or a number stands, and every repeat has a bound.
_ORDINAL: Final = r"(?:[.,º°ª]|\p{L}{1,3}(?!\p{L}))?"
_COMMA: Final = r",،⹁、"
_WORDS: Final = rf"(?:\L<joiners>[.’']?{BLANK}{{1,3}})"
_MONTH: Final = r"(?P<month>(?i:\L<phrases>)|\p{L}[\p{L}\p{M}'’׳॰.]{1,29}"
_DAY_MONTH: Final = (
    rf"(?r)(?<!\d)(?P<day>\d{{1,2}}){_ORDINAL}{BLANK}{{0,3}}[-./]?{_WORDS}{{0,2}}"
    rf"{_MONTH}(?:{BLANK}\d{{1,2}})?)\.?{BLANK}{{0,3}}[-./{_COMMA}]?{BLANK}{{0,3}}{_WORDS}{{0,2}}?"
)
_MONTH_DAY: Final = (
    rf"(?r){_MONTH})[.,]?{BLANK}{{0,3}}-?(?P<day>\d{{1,2}})(?:\p{{L}}{{2}})?{BLANK}?[-.{_COMMA}]?{BLANK}{{0,3}}"
    rf"{_WORDS}?"
)
_BEHIND_DAY: Final = rf"{_ORDINAL}{BLANK}{{0,3}}-?{_WORDS}?{_MONTH})"
_BEHIND_YEAR: Final = (
    rf"(?:(?P<parted>[{_COMMA}])|[-.])?{BLANK}{{0,2}}(?:\L<joiners>[.,]{{0,2}}{BLANK}{{1,2}})?(?:(?P<early>\d{{1,2}})\.?(?:{BLANK}|-){{1,2}})?"
    rf"{_MONTH})\.?(?(parted),?)(?:{BLANK}|-){{0,2}}(?P<late>\d{{1,2}}(?!\d))?"
)
_NOTHING: Final = "\0 \0"
"""Stands in an empty list, for that would match the empty text."""
_NEAR_DAY: Final = r"(?<!\p{L})\L<words>(?!\p{L})"
