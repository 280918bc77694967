"""Choose the days of publication and of the last change among the dates around headline and body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import BlockRole
from newsdoc.text.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newsdoc.languages._calendar import Calendar
    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.body import Body
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_ABOVE: Final = 40
"""How many rows above the body may hold the date."""
_BELOW: Final = 12
"""How many rows below it."""
_ROWS: Final = 16
"""How many rows with dates are read at most."""
_LABEL: Final = 40
"""How many code points before a date may hold the word that says what it is."""


class Moment(NamedTuple):
    """A date of the article."""

    start: int
    end: int
    value: date
    updated: bool
    """Whether it says when the article was changed."""
    rule: str
    confidence: float


def find_moments(
    page: Page, text: str, body: Body, headline: int | None, reading: Reading
) -> tuple[Moment | None, Moment | None]:
    """Give the moments of publication and of the last change, ``None`` for what is not printed."""
    if BlockRole.DATE not in page.roles:
        return None, None
    scored = [
        (score + _nearness(index, body, headline), -moment.start, moment)
        for index in _rows(page, body, headline)
        for score, moment in _weigh_row(page.rows[index], text, reading)
    ]
    published = max((entry for entry in scored if not entry[2].updated), default=None)
    updated = max((entry for entry in scored if entry[2].updated), default=None)
    first = published[2] if published else None
    last = updated[2] if updated else None
    if first is None and last is not None:
        # The only date a page prints is the best answer to when the article appeared.
        return last._replace(rule="only-date", confidence=0.6), last
    return first, last


class Reading(NamedTuple):
    """What dates are read with."""

    calendars: tuple[Calendar, ...]
    """The calendars of the languages, the text's own first."""
    words: MomentWords
    """The words that say what a date is."""


def _rows(page: Page, body: Body, headline: int | None) -> Iterator[int]:
    """Give the rows with dates near headline and body, the likeliest places first."""
    first = body.first if headline is None else max(body.first, headline)
    date_ = BlockRole.DATE
    dated = [i for i, role in enumerate(page.roles) if role is date_]
    near = [i for i in dated if first - _ABOVE <= i < first or body.last <= i < body.last + _BELOW]
    near.sort(key=lambda i: (i >= body.last, abs(i - (first if headline is None else headline))))
    yield from near[:_ROWS]
    yield from [i for i in dated if i in range(first, body.last)][: 2 if not near else 0]


def _weigh_row(row: Row, text: str, reading: Reading) -> Iterator[tuple[float, Moment]]:
    behind = row.start
    words = reading.words
    for place, found in enumerate(find_dates(text, row.start, row.end, reading.calendars)):
        label = text[max(behind, found.start - _LABEL) : found.start].lower()
        behind = found.end
        updated = any(map(label.__contains__, words.updated))
        named = any(map(label.__contains__, words.published))
        score = 3.0 * named + 1.0 * hasattr(found.value, "hour") - 0.2 * place - 1.0 * row.bullet
        opens = found.start == row.start and row.size < _DATED_SIZE
        score += 1.0 * (opens or row.size - (found.end - found.start) < _LABEL)
        rule = "date-with-word" if named or updated else "date-near-headline"
        yield score, Moment(found.start, found.end, found.value, updated, rule, 0.95 if named else 0.85)


class MomentWords(NamedTuple):
    """The words of some packs that say what a date is."""

    published: tuple[str, ...]
    updated: tuple[str, ...]


def join_moment_words(packs: tuple[LayoutWords, ...]) -> MomentWords:
    """Join the words of some packs that say what a date is."""
    published = {phrase for words in packs for phrase in words.published if len(phrase) > _ARTICLE}
    updated = {phrase for words in packs for phrase in words.updated if len(phrase) > _ARTICLE}
    return MomentWords(tuple(sorted(published)), tuple(sorted(updated)))


_DATED_SIZE: Final = 80
"""Up to this size, a row that opens with its date is a line of dates."""
_ARTICLE: Final = 2
"""Words of up to this length (*le*) say nothing about a date."""


def _nearness(index: int, body: Body, headline: int | None) -> float:
    if index >= body.last:
        return -1.5
    if headline is None:
        return 1.0 - 0.05 * (body.first - index)
    if index > headline:
        return 2.0 - 0.05 * (index - headline)
    return 1.5 - 0.25 * (headline - index)
