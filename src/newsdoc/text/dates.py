"""Dates in running text and on pages, in the languages of some calendars."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.patterns import lazy_re

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from newsdoc.languages._calendar import Calendar


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
    read_dates = _load_reader()
    return read_dates(text, start, end, anchors, tuple(calendars), year=year, now=now)


@cache
def _load_reader() -> Callable[..., list[PrintedDate]]:
    """Load what reads dates when a text holds one: dateutil takes longer to import than a parse does."""
    from newsdoc.text.date_reading import read_dates  # noqa: PLC0415

    return read_dates


_ANCHOR: Final = lazy_re(r"\d(?<!\d\d)(?:\d{3}|\d?[./-]\d{1,2}[./-]\d\d(?!\d))")
"""What every complete date holds: four digits that may be a year, or a short date in numbers."""
