"""The dates of a stretch of text around its anchors; what reads them is loaded with this module."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from newsdoc.text.dates import PrintedDate
from newsdoc.text.datewords import join_words
from newsdoc.text.days import Day, find_days
from newsdoc.text.moments import read_moments
from newsdoc.text.relative import find_relative
from newsdoc.text.yearless import find_yearless

if TYPE_CHECKING:
    from datetime import datetime

    from newsdoc.languages._calendar import Calendar

T = TypeVar("T", Day, PrintedDate)


def read_dates(  # noqa: PLR0913 - those of find_dates, and the anchors
    text: str,
    start: int,
    end: int,
    anchors: list[tuple[int, int]],
    calendars: tuple[Calendar, ...],
    *,
    year: int | None,
    now: datetime | None,
) -> list[PrintedDate]:
    """Read the dates around the anchors (offsets of possible years) as ``find_dates`` promises."""
    words = join_words(calendars)
    days = find_days(text, start, end, anchors, words)
    if year is not None:
        days = _beside(days, find_yearless(text, start, end, year, words))
    found = [PrintedDate(*moment) for moment in read_moments(text, start, end, days, words)]
    if now is not None:
        relative = sorted(PrintedDate(*moment) for moment in find_relative(text, start, end, words, now))
        found = _beside(found, relative)
    return found


def _beside(found: list[T], more: list[T]) -> list[T]:
    """Join two lists in text order; what overlaps something before it, first of ``found``, is left out."""
    taken = {place for item in found for place in range(item.start, item.end)}
    joined = found + [item for item in more if item.start not in taken and item.end - 1 not in taken]
    return sorted(joined, key=attrgetter("start"))
