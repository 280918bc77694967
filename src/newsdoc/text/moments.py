"""Printed days with their time and zone, read as values."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateutil import parser, tz

from newsdoc.patterns import lazy_regex
from newsdoc.text.clock import read_clock_before, read_clock_behind
from newsdoc.text.datewords import BLANK, fold
from newsdoc.text.days import REACH
from newsdoc.text.zones import CHANGING, FIXED, MONTH_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, tzinfo

    from newsdoc.text.clock import Clock
    from newsdoc.text.datewords import DateWords
    from newsdoc.text.days import Day


def read_moments(
    text: str, start: int, end: int, days: list[Day], words: DateWords
) -> Iterator[tuple[int, int, date]]:
    """Read each day with the weekday, time and zone beside it: start, end and value."""
    month_first = _is_month_first(days, words)
    done = start
    for place, day in enumerate(days):
        following = days[place + 1].start if place + 1 < len(days) else end
        begin = _with_weekday(text, day.start, done, words)
        clock = read_clock_behind(text, day.end, following, words)
        stop = clock.end if clock else day.end
        if not clock:
            clock = read_clock_before(text, max(done, begin - REACH), begin, words)
            begin = clock.start if clock else begin
        value = _read(day, clock, words, month_first=month_first)
        if value:
            yield begin, stop, value
            done = stop


def _is_month_first(days: list[Day], words: DateWords) -> bool:
    """Tell the order of numbers where a language knows two: that of the other dates around."""
    if words.order != "mdy":
        return False
    votes = 0
    for day in days:
        if day.shape == "numeric":
            votes += (int(day.second) > _MONTHS) - (int(day.first) > _MONTHS)
        else:
            votes += (day.shape == "mdy") - (day.shape == "dmy")
    return votes >= 0


_MONTHS: Final = 12


def _with_weekday(text: str, at: int, low: int, words: DateWords) -> int:
    match = _WEEKDAY.match(text, max(low, at - REACH), at)
    if not match:
        return at
    for name in ("two", "one"):
        if match[name] and fold(match[name]) in words.weekdays:
            return match.start(name)
    return at


_WEEKDAY: Final = lazy_regex(
    rf"(?r)(?P<two>(?:[\p{{L}}\p{{M}}]{{1,8}}{BLANK})?(?P<one>[\p{{L}}\p{{M}}'’-]{{1,16}}))"
    rf"\.?[,:]?{BLANK}{{0,3}}[-,(|/]?{BLANK}{{0,2}}"
)


def _read(day: Day, clock: Clock | None, words: DateWords, *, month_first: bool) -> date | None:
    number, month = day.first, day.second
    if day.shape == "numeric" and words.order == "mdy":
        if clock and clock.zone:
            month_first = clock.zone in MONTH_FIRST
        # A number that can be no month shows the other order, but only where the language knows both.
        if (month_first and int(number) <= _MONTHS) or int(month) > _MONTHS:
            number, month = month, number
    printed = f"{int(number)} {month} {day.year}"
    if month.isdecimal():
        if int(month) > _MONTHS:
            return None
        printed = f"{day.year}-{int(month):02}-{int(number):02}"
    midnight = _read_day(printed, words)
    if midnight is None or clock is None:
        return midnight and midnight.date()
    moment = midnight.replace(hour=clock.hour, minute=clock.minute, second=clock.second)
    return _in_zone(moment, clock.zone) if clock.zone else moment


# Most articles of a run are of a few days, and hardly two of one minute.
@lru_cache(maxsize=4096)
def _read_day(printed: str, words: DateWords) -> datetime | None:
    """Read a day in a form that leaves dateutil nothing to guess; ``None`` when there is no such day."""
    try:
        return parser.parse(printed, parserinfo=words, default=_NOTHING)
    except (ValueError, OverflowError):
        return None


_NOTHING: Final = datetime(1, 1, 1)  # noqa: DTZ001 - what is printed without a zone is read without one


def _in_zone(moment: datetime, name: str) -> datetime | None:
    """Put a moment in a zone as the offset that counts there then; ``None`` when no zone is that far off."""
    zone = _load_zone(name)
    offset = zone.utcoffset(moment) if zone else None
    return None if offset is None else moment.replace(tzinfo=timezone(offset))


@lru_cache(maxsize=256)
def _load_zone(name: str) -> tzinfo | None:
    """Give a zone by the name or the offset (``+07:00``) of a ``Clock``; ``None`` for a day or more."""
    if name in FIXED:
        return timezone(timedelta(minutes=FIXED[name]))
    if name in CHANGING:
        return tz.tzstr(CHANGING[name])
    try:
        return time.fromisoformat(f"00:00{name}").tzinfo
    except ValueError:
        return None
