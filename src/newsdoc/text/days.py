"""Days as they are printed: which words and numbers around a year name one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.patterns import lazy_re, lazy_regex
from newsdoc.text.datewords import BLANK, fold

if TYPE_CHECKING:
    from newsdoc.text.datewords import DateWords


class Day(NamedTuple):
    """A printed day, its parts not yet read."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset behind it."""
    first: str
    """The day; in ``numeric`` dates the number that stands first."""
    second: str
    """The month, its folded name or its number; in ``numeric`` dates the number that stands second."""
    year: int
    shape: str
    """How it is printed: ``dmy`` and ``mdy`` with the name of the month, ``ymd``, or ``numeric``."""


REACH: Final = 48
"""How far before its year a date may start, in code points."""


def find_days(text: str, start: int, end: int, anchors: list[tuple[int, int]], words: DateWords) -> list[Day]:
    """Find the days printed around the anchors (offsets of possible years), in text order."""
    days: list[Day] = []
    done = start
    for at, stop in anchors:
        if at >= done:
            day = _read_day(text, (at, stop), max(done, at - REACH), end, words)
            if day:
                days.append(day)
                done = day.end
    return days


def _read_day(text: str, anchor: tuple[int, int], low: int, end: int, words: DateWords) -> Day | None:
    at, stop = anchor
    if not text[at:stop].isdecimal():
        return _short_numeric(text, anchor, low, words)
    year = int(text[at:stop])
    if year > _LAST_YEAR:
        year -= words.years_ahead
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return (
        _numeric(text, at, low, end, year)
        or _day_month(text, at, low, year, words)
        or _month_day(text, at, low, year, words)
        or _from_year(text, at, end, year, words)
    )


_FIRST_YEAR: Final = 1600
_LAST_YEAR: Final = 2199
_YEAR: Final = 4
"""Digits of a year; what follows them may be glued to it."""


def _short_numeric(text: str, anchor: tuple[int, int], low: int, words: DateWords) -> Day | None:
    at, stop = anchor
    match = _SHORT_NUMERIC.fullmatch(text, at, stop)
    if not match or (at > low and text[at - 1] in ".,/-") or _MORE.match(text, stop):
        return None
    # Versions and sections are numbered with single digits.
    if match[2] != "/" and len(match[1]) == len(match[3]) == 1:
        return None
    if words.order == "ymd":
        return Day(at, stop, match[4], match[3], _CENTURY + int(match[1]), "ymd")
    return Day(at, stop, match[1], match[3], _CENTURY + int(match[4]), "numeric")


_SHORT_NUMERIC: Final = lazy_re(r"(\d{1,2})([./-])(\d{1,2})\2(\d\d)")
_CENTURY: Final = 2000
_MORE: Final = lazy_re(r"[/%-]|\.\d")


def _numeric(text: str, at: int, low: int, end: int, year: int) -> Day | None:
    stop = at + _YEAR
    if not _SEPARATORS.isdisjoint(text[stop : stop + _BESIDE]):
        behind = _BEHIND_YEAR.match(text, stop, end)
        if behind:
            return Day(at, behind.end(), behind["day"], behind["month"], year, "ymd")
    if not _SEPARATORS.isdisjoint(text[max(at - _BESIDE, 0) : at]):
        before = _BEFORE_YEAR.match(text, low, at)
        if before:
            return Day(before.start(), stop, before["first"], before["second"], year, "numeric")
    return None


_BESIDE: Final = 2
"""How many code points beside a year hold the mark that parts it from a number, perhaps with a blank."""
_SEPARATORS: Final = frozenset("-./年년")

_BEFORE_YEAR: Final = lazy_regex(
    rf"(?r)(?<![\d.,/-])(?P<first>\d{{1,2}})(?P=sep)(?P<second>\d{{1,2}})(?P<sep>{BLANK}?\u200f?[-./]{BLANK}?)"
)
_BEHIND_YEAR: Final = lazy_regex(
    rf"(?P<sep>[-./]{BLANK}?)(?P<month>\d{{1,2}})(?P=sep)(?P<day>\d{{1,2}})(?!\d|[./-]\d)"
    rf"|{BLANK}?[年년]{BLANK}?(?P<month>\d{{1,2}}){BLANK}?[月월]{BLANK}?(?P<day>\d{{1,2}}){BLANK}?[日일]"
)


def _day_month(text: str, at: int, low: int, year: int, words: DateWords) -> Day | None:
    match = words.day_month.match(text, low, at)
    month = words.month_name(match) if match else ""
    return Day(match.start(), at + _YEAR, match["day"], month, year, "dmy") if match and month else None


def _month_day(text: str, at: int, low: int, year: int, words: DateWords) -> Day | None:
    match = words.month_day.match(text, low, at)
    if not match:
        return None
    month, begin = words.month_name(match), match.start()
    if not month:
        # A lost line break glues the month to the word before it (*TimesNovember*).
        name = match["month"]
        capital = max((place for place, letter in enumerate(name) if letter.isupper()), default=0)
        month, begin = fold(name[capital:]), begin + capital
    return Day(begin, at + _YEAR, match["day"], month, year, "mdy") if words.month(month) else None


def _from_year(text: str, at: int, end: int, year: int, words: DateWords) -> Day | None:
    match = words.behind_year.match(text, at + _YEAR, end) if words.year_first else None
    day = match and (match["early"] or match["late"])
    month = words.month_name(match) if match else ""
    if not match or not day or not month:
        return None
    stop = match.end("month") if match["early"] else match.end()
    return Day(at, stop, day, month, year, "dmy")
