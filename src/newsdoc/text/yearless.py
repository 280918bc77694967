"""Days printed without their year, for a reader who knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.patterns import lazy_re, lazy_regex
from newsdoc.text.datewords import BLANK
from newsdoc.text.days import REACH, Day

if TYPE_CHECKING:
    import re

    from newsdoc.text.datewords import DateWords


def find_yearless(text: str, start: int, end: int, year: int, words: DateWords) -> list[Day]:
    """Find the days without a year as days of that year: *27 Februari*, *Feb. 27*, *Senin (27/2)*."""
    days: list[Day] = []
    done = start
    for anchor in _NUMBER.finditer(text, start, end):
        if anchor.start() < done:
            continue
        day = (
            _numeric(text, anchor, end, year)
            or _day_month(text, anchor, end, year, words)
            or _month_day(text, anchor, max(done, anchor.start() - REACH), year, words)
        )
        if day:
            days.append(day)
            done = day.end
    return days


_NUMBER: Final = lazy_re(r"\d(?<![\d.,:]\d)\d?(?!\d|[.,:]\d)")


def _numeric(text: str, anchor: re.Match[str], end: int, year: int) -> Day | None:
    at = anchor.start()
    # Without a year only brackets tell a day from a fraction or a score.
    match = _IN_BRACKETS.match(text, at, end) if text[at - 1 : at] == "(" else None
    return Day(at, match.end(), match[1], match[2], year, "numeric") if match else None


_IN_BRACKETS: Final = lazy_re(r"(\d{1,2})/(\d{1,2})(?=\))")


def _day_month(text: str, anchor: re.Match[str], end: int, year: int, words: DateWords) -> Day | None:
    match = words.behind_day.match(text, anchor.end(), end)
    month = words.month_name(match) if match else ""
    return Day(anchor.start(), match.end(), anchor[0], month, year, "dmy") if match and month else None


def _month_day(text: str, anchor: re.Match[str], low: int, year: int, words: DateWords) -> Day | None:
    match = _MONTH_BEFORE.match(text, low, anchor.start())
    # In small letters *may 3* is seldom a date.
    if not match or match["month"][0].islower():
        return None
    month = words.month_name(match)
    return Day(match.start(), anchor.end(), anchor[0], month, year, "mdy") if month else None


_MONTH_BEFORE: Final = lazy_regex(
    rf"(?r)(?<!\p{{L}})(?P<month>\p{{L}}[\p{{L}}\p{{M}}]{{2,15}})\.?{BLANK}{{1,3}}"
)
