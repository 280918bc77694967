"""Find the lists of the body: short rows below a line with a colon, with the running text that goes on behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

PROSE_SIZE: Final = 80
"""From this size on, a row that ends as a sentence ends is running text."""

LONG_SIZE: Final = 160
"""From this size on, any row is running text."""

_ITEMS: Final = 40
"""How many rows a list has at most."""

_ITEM_SIZE: Final = 40
"""Up to this size on average, rows below a bare label are items, not the titles of links."""

_SAYING: Final = 25
"""From this size on, a line with a colon may say what is listed."""

_SMALL: Final = 0.5
"""What share of the words of such a line starts with a small letter: a word for links and a title has less."""


def find_lists(page: Page) -> Iterator[range]:
    """Find the lines that introduce lists, with the items below them, that running text goes on behind."""
    rows = page.rows
    behind = 0
    for index, row in enumerate(rows):
        if index < behind or row.text[-1] != ":" or not page.open(index):
            continue
        behind = index + 1
        while behind <= index + _ITEMS and page.open(behind) and not is_prose(rows[behind]):
            behind += 1
        if page.open(behind) and is_prose(rows[behind]) and _introduces(row, rows[index + 1 : behind]):
            yield range(index, behind)


def find_answers(page: Page) -> Iterator[int]:
    """Find the questions of an interview that an answer follows at once, and these answers."""
    rows = page.rows
    for index, row in enumerate(rows):
        if row.text[-1] != "?" or not page.open(index) or not page.open(index + 1):
            continue
        answer = rows[index + 1]
        if answer.stop and answer.text[-1] != "?" and answer.indent == row.indent:
            yield index
            yield index + 1


def is_prose(row: Row) -> bool:
    """Tell whether a row is running text by its size and its end."""
    return row.size >= LONG_SIZE or (row.stop and row.size >= PROSE_SIZE)


def _introduces(row: Row, items: list[Row]) -> bool:
    """Tell whether a line with a colon introduces a list rather than links to other articles."""
    if row.size >= _SAYING and share_of_small(row) >= _SMALL:
        return True
    return sum([item.size for item in items]) <= _ITEM_SIZE * len(items)


def share_of_small(row: Row) -> float:
    """Give what share of the words of a row starts with a small letter, as most do in a sentence."""
    words = row.text.split()
    return sum([word[0].islower() for word in words]) / len(words)
