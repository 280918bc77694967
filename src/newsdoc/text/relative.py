"""Dates told from the present: *3 jam lalu*, *2 hours ago*, *kemarin*."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from newsdoc.patterns import lazy_re
from newsdoc.text.clock import read_clock_behind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from datetime import date

    import regex

    from newsdoc.text.datewords import DateWords


def find_relative(
    text: str, start: int, end: int, words: DateWords, now: datetime
) -> Iterator[tuple[int, int, date]]:
    """Find the dates told from ``now``: start, end and value.

    Minutes and hours give a ``datetime``, longer stretches a ``date``. A near day gives a ``date``, with a
    time beside it a ``datetime`` in the zone of ``now``.
    """
    plain = _plain(text)
    for number in _NUMBER.finditer(plain, start, end):
        yield from _read_ago(number, words, now)
    if words.near_days:
        for match in words.near_day.finditer(plain, start, end):
            yield from _read_near_day(match, words, now)


_NUMBER: Final = lazy_re(r"\d(?<!\d\d)\d{0,2}(?!\d)")


def _plain(text: str) -> str:
    """Write letters small and blanks plain; the length stays, so that offsets hold."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return lower.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def _read_ago(number: re.Match[str], words: DateWords, now: datetime) -> Iterator[tuple[int, int, date]]:
    plain, start, end = number.string, number.start(), number.end()
    for before, units in words.ago.items():
        if not plain.endswith(before, number.pos, start):
            continue
        for behind, unit in units.items():
            stop = end + len(behind)
            if plain.startswith(behind, end, number.endpos) and not plain[stop : stop + 1].islower():
                value = _go_back(now, unit, int(number[0]))
                if value:
                    yield start - len(before), stop, value


def _go_back(now: datetime, unit: str, count: int) -> date | None:
    try:
        moment = now - relativedelta(**{f"{unit}s": count})  # type: ignore[arg-type] # the units are its arguments
    except (ValueError, OverflowError):
        return None
    return moment if unit in ("minute", "hour") else moment.date()


def _read_near_day(
    match: regex.Match[str], words: DateWords, now: datetime
) -> Iterator[tuple[int, int, date]]:
    day = _go_back(now, "day", -words.near_days[match[0]])
    clock = read_clock_behind(match.string, match.end(), match.endpos, words)
    if day and clock:
        hours = now.replace(hour=clock.hour, minute=clock.minute, second=clock.second, microsecond=0)
        yield match.start(), clock.end, datetime.combine(day, hours.timetz())
    elif day:
        yield match.start(), match.end(), day
