"""Dates in running text and on pages, in the languages of some calendars."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from newsdoc.patterns import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from newsdoc.languages._calendar import Calendar
    from newsdoc.text.days import Day


class PrintedDate(NamedTuple):
    """A date as printed: where it stands and what it says."""

    start: int
    """Offset of its first code point; a weekday and a time before it belong to it."""
    end: int
    """Offset behind it; a time and a zone behind it belong to it."""
    value: date
    """A ``datetime`` when a time is printed (with a zone only when one is printed), else a ``date``."""


def find_dates(  # noqa: PLR0913 - a stretch of text and what it is read with
    text: str,
    start: int,
    end: int,
    calendars: Iterable[Calendar],
    *,
    year: int | None = None,
    now: datetime | None = None,
) -> list[PrintedDate]:
    """Find the dates in a stretch of text, in text order.

    Nothing is filled in from today, and what cannot be a date is none. The first calendar decides how
    a date in numbers is read: where its language knows two orders (English), as the other dates of the
    stretch do.

    Args:
        text: the text that the offsets point into.
        start: offset of the first code point read.
        end: offset behind the last.
        calendars: the languages that the dates may be in, that of the text first.
        year: the year of dates printed without one; they are left out when it is ``None``.
        now: the moment that *2 hours ago* is told from; such phrases are left out when it is ``None``.

    >>> from newsdoc.languages import load
    >>> find_dates("Senin, 27 Feb 2023 | 14.20 WIB", 0, 30, [load("id").calendar])[0].value.isoformat()
    '2023-02-27T14:20:00+07:00'
    """
    anchors = [match.span() for match in _ANCHOR.finditer(text, start, end)]
    if not anchors and year is None and now is None:
        return []
    # dateutil takes longer to import than a whole article to parse.
    from newsdoc.text.datewords import join_words  # noqa: PLC0415
    from newsdoc.text.days import find_days  # noqa: PLC0415
    from newsdoc.text.moments import read_moments  # noqa: PLC0415
    from newsdoc.text.relative import find_relative  # noqa: PLC0415
    from newsdoc.text.yearless import find_yearless  # noqa: PLC0415

    words = join_words(tuple(calendars))
    days = find_days(text, start, end, anchors, words)
    if year is not None:
        days = _beside(days, find_yearless(text, start, end, year, words))
    found = [PrintedDate(*moment) for moment in read_moments(text, start, end, days, words)]
    if now is not None:
        relative = sorted(PrintedDate(*moment) for moment in find_relative(text, start, end, words, now))
        found = _beside(found, relative)
    return found


T = TypeVar("T", "Day", PrintedDate)


def _beside(found: list[T], more: list[T]) -> list[T]:
    """Join two lists in text order; what overlaps something before it, first of ``found``, is left out."""
    taken = {place for item in found for place in range(item.start, item.end)}
    joined = found + [item for item in more if item.start not in taken and item.end - 1 not in taken]
    return sorted(joined, key=attrgetter("start"))


_ANCHOR: Final = lazy_re(r"\d(?<!\d\d)(?:\d{3}|\d?[./-]\d{1,2}[./-]\d\d(?!\d))")
"""What every complete date holds: four digits that may be a year, or a short date in numbers."""
