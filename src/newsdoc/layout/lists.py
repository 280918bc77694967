"""Find lists, tables, answers and entries: rows of the body that are too short to be told by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

PROSE_WEIGHT: Final = 0.8
"""From this weight on, a row is running text by its size and its end."""

_ITEMS: Final = 40
"""How many rows a list has at most."""

_ITEM_SIZE: Final = 40
"""Up to this size on average, rows are items rather than titles of other articles."""

_SAYING: Final = 20
"""From this size on, a line with a colon may say what is listed."""

_INTRODUCTION: Final = 50
"""From this size on, a line with a colon says what is listed, not where links lead."""

_SMALL: Final = 0.5
"""What share of the words of such a line starts with a small letter; a title has less."""

_BREAK: Final = 0.5
"""How much rows that may be a table speak against running text at most."""

_ENTRY: Final = 0.1
"""How much a question and its answer, or a time and what happened, speak for running text at least."""


def weigh_lists(page: Page, weights: list[float]) -> frozenset[int]:
    """Let lists, tables and entries not cut the body off; give the indices of the rows of lists.

    A list stands between paragraphs, below a line with a colon that introduces it; its rows may be days. So
    does a quotation of several lines. Other short rows between a paragraph and two more may be a table.

    Args:
        page: the page; days in lists are no dates of the page, so that their rows are opened.
        weights: what each row speaks for running text; changed in place.
    """
    listed: list[int] = []
    for run in _find_runs(page, weights):
        items = _find_list(page, run) or _find_quotation(page, run)
        for index in items:
            page.roles[index] = None
            weights[index] = max(weights[index], 0.0)
        listed += items
        cost = -sum([weights[index] for index in run])
        if cost > _BREAK and (items or _is_table(page, run, weights)):
            for index in run:
                weights[index] *= _BREAK / cost
    for index in _find_entries(page):
        weights[index] = max(weights[index], _ENTRY)
    return frozenset(listed)


def _find_runs(page: Page, weights: list[float]) -> Iterator[range]:
    """Find the open rows, or days, from behind a sentence to the next paragraph, or to a last sentence."""
    start = 0
    for index, weight in enumerate(weights):
        if weight >= PROSE_WEIGHT or (weight > 0 and 0 < start < index and not page.open(index + 1)):
            if 0 < start < index <= start + _ITEMS:
                yield range(start, index)
            start = index + 1
        elif page.roles[index] not in _LISTED:
            start = 0
        elif weight > 0 and start == 0:
            start = index + 1


_LISTED: Final = frozenset({None, BlockRole.DATE})


def _find_list(page: Page, run: range) -> range:
    """Give the part of a run that is a line with a colon and the items below it; empty when none is."""
    rows, roles = page
    for index in run:
        if rows[index].text[-1] == ":" and roles[index] is None:
            items = range(index + 1, run.stop)
            # A name with a colon, or a paragraph that ends with one, and a day open a comment.
            comments = roles[items.start : items.stop] == [BlockRole.DATE]
            dated = BlockRole.DATE in roles[items.start : items.stop]
            listed = not comments and _says(rows[index])
            listed = listed or (not dated and _are_short(rows[items.start : items.stop]))
            return range(index, run.stop) if listed else run[:0]
    return run[:0]


def _find_quotation(page: Page, run: range) -> range:
    """Give the part of a run that is one quotation, a post or a verse, set on lines of its own."""
    for index in run:
        closing = _PAIRS.get(page.rows[index].text[0])
        if closing is not None and closing not in page.rows[index].text[1:]:
            last = next((at for at in run if at > index and closing in page.rows[at].text), index - 1)
            return range(index, last + 1)
    return run[:0]


_PAIRS: Final = {'"': '"', "“": "”", "«": "»", "„": "“"}
"""The marks that open a quotation, with those that close it."""


def _says(row: Row) -> bool:
    """Tell whether a line with a colon says what is listed, in words of a sentence."""
    return row.size >= _SAYING and share_of_small(row) >= _SMALL


def _are_short(items: list[Row]) -> bool:
    return sum([item.size for item in items]) <= _ITEM_SIZE * len(items)


def _is_table(page: Page, run: range, weights: list[float]) -> bool:
    """Tell whether a run may be a table: its rows are short, and two paragraphs follow."""
    after = run.stop + 1
    followed = after < len(weights) and weights[after] >= PROSE_WEIGHT
    return followed and _are_short(page.rows[run.start : run.stop])


def _find_entries(page: Page) -> Iterator[int]:
    """Find questions of an interview and times of a live page that a sentence follows at once, and these."""
    rows = page.rows
    for index, row in enumerate(rows):
        opens = row.text[-1] == "?" or (row.size <= _TIME_SIZE and _TIME.search(row.text))
        if opens and page.roles[index] in _OPENING and page.open(index + 1):
            entry = rows[index + 1]
            if entry.stop and entry.text[-1] != "?" and entry.indent == row.indent:
                yield index
                yield index + 1


_OPENING: Final = frozenset({None, BlockRole.COUNTER})
"""Roles of a question, or of a time, which may look like a number."""
_TIME: Final = lazy_re(r"\b[0-2]?\d[.:][0-5]\d\b")
"""A time on a line with few other words (*19.05 WIB*)."""
_TIME_SIZE: Final = 16


def find_closing_list(page: Page, last: int) -> list[int]:
    """Give the rows of a list that closes the body: a line with a colon and items as far indented.

    Items without marks are told from what stands below an article by their number and size, and by the
    role of what follows them.
    """
    rows = page.rows
    opening = last if rows[last].text[-1] == ":" else last + 1
    row = rows[opening] if opening == last or page.open(opening) else None
    if row is None or row.text[-1] != ":" or row.indent != rows[last].indent:
        return []
    behind = opening + 1
    marked = page.open(behind) and rows[behind].bullet
    while page.open(behind) and rows[behind].bullet is marked and rows[behind].indent == row.indent:
        behind += 1
    items = rows[opening + 1 : behind]
    told = row.size >= _INTRODUCTION and marked and bool(items)
    if not told and (page.open(behind) or not _says(row) or not _are_bare(items)):
        return []
    return list(range(max(opening, last + 1), behind))


def _are_bare(items: list[Row]) -> bool:
    """Tell whether rows look like items without marks: several, short or of two parts, and no sentences."""
    told = _are_short(items) or all(": " in item.text for item in items)
    return told and len(items) > 1 and not any(item.stop for item in items)


def share_of_small(row: Row) -> float:
    """Give what share of the words of a row starts with a small letter, as most do in a sentence."""
    words = row.text.split()
    return sum([word[0].islower() for word in words]) / len(words)
