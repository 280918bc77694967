"""Dates in running text and on pages, in the languages of some calendars."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from newsdoc.languages._calendar import Calendar


class PrintedDate(NamedTuple):
    """A date as printed: where it stands and what it says."""

    start: int
    """Offset of its first code point; a weekday and a time before it belong to it."""
    end: int
    """Offset behind it; a time and a zone behind it belong to it."""
    value: date
    """A ``datetime`` when a time is printed (with a zone only when one is printed), else a ``date``."""


def find_dates(text: str, start: int, end: int, calendars: Iterable[Calendar]) -> list[PrintedDate]:
    """Find the complete dates in a stretch of text, in text order.

    Every date has a year; nothing is filled in from today, and what cannot be a date is none. The
    first calendar decides how a date in numbers is read: where its language knows two orders
    (English), as the other dates of the stretch do.

    >>> from newsdoc.languages import load
    >>> find_dates("Senin, 27 Feb 2023 | 14.20 WIB", 0, 30, [load("id").calendar])[0].value.isoformat()
    '2023-02-27T14:20:00+07:00'
    """
    anchors = [match.span() for match in _ANCHOR.finditer(text, start, end)]
    if not anchors:
        return []
    # dateutil takes longer to import than a whole article to parse.
    from newsdoc.text.datewords import join_words  # noqa: PLC0415
    from newsdoc.text.days import find_days  # noqa: PLC0415
    from newsdoc.text.moments import read_moments  # noqa: PLC0415

    words = join_words(tuple(calendars))
    days = find_days(text, start, end, anchors, words)
    return [PrintedDate(*moment) for moment in read_moments(text, start, end, days, words)]


_ANCHOR: Final = re.compile(r"\d(?<!\d\d)(?:\d{3}|\d?[./-]\d{1,2}[./-]\d\d(?!\d))")
"""What every complete date holds: four digits that may be a year, or a short date in numbers."""
