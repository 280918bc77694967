"""Find where the body opens and ends: its dateline, and last words behind boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.body import PROSE_SIZE
from newsdoc.layout.datelines import read_dateline, read_lone_dateline
from newsdoc.layout.places import is_place
from newsdoc.model import BlockRole

if TYPE_CHECKING:
    from newsdoc.layout.body import Body
    from newsdoc.layout.datelines import Filing, PrintedDateline
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_PLACE_SIZE: Final = 24
"""How much text a paragraph is at most that holds a place and nothing else (*Chemnitz.*)."""
_ROWS: Final = 4
"""Among how many paragraphs the dateline is looked for."""

_SURE: Final = 3
"""How many times as many paragraphs must follow a dateline as stand before it."""

_BOXES: Final = 6
"""How many rows of boxes may stand before the last paragraph."""

_LAST_SIZE: Final = 20
"""From this size on, a sentence behind a box in the body is its last paragraph."""

_BOX: Final = frozenset(
    {
        *(BlockRole.ADVERTISEMENT, BlockRole.RELATED, BlockRole.NEWSLETTER),
        *(BlockRole.CAPTION, BlockRole.FURNITURE),
    }
)


def open_body(text: str, page: Page, body: Body, filing: Filing) -> tuple[Body, PrintedDateline | None]:
    """Start the body at its dateline, on a line of its own too; give the dateline, ``None`` without one."""
    rows = page.rows
    above = body.first - 1
    if body.rows and above >= 0:
        row = rows[above]
        lone = read_lone_dateline(text, row.start, row.end, filing) if page.open(above) else None
        if lone is not None:
            return body._replace(rows=(above, *body.rows)), lone
        apart = _find_above(text, page, above, filing)
        if apart is not None:
            return body._replace(rows=(apart[0], *body.rows)), apart[1]
    for place, index in enumerate(body.rows[:_ROWS]):
        row = rows[index]
        lone = read_lone_dateline(text, row.start, row.end, filing) if row.size <= _PLACE_SIZE else None
        found = lone or read_dateline(text, row.start, row.end, filing)
        if found is not None and (place == 0 or found.outlet or place < _WEAK):
            sure = found.outlet or (found.place is not None and is_place(found.place, filing.pack))
            if place and sure and len(body.rows) >= _SURE * place:
                return body._replace(rows=body.rows[place:]), found
            return body, found
    return body, None


def _find_above(text: str, page: Page, index: int, filing: Filing) -> tuple[int, PrintedDateline] | None:
    """Find the row with a dateline that only boxes part from the body below it."""
    for above in range(index, max(index - _BOXES, -1), -1):
        row = page.rows[above]
        if page.roles[above] is None and (row.stop or row.size >= PROSE_SIZE):
            found = read_dateline(text, row.start, row.end, filing)
            return None if found is None else (above, found)
        if page.roles[above] not in _BOX:
            break
    return None


_WEAK: Final = 2
"""Among how many paragraphs a dateline without an outlet is one."""


def close_body(page: Page, body: Body) -> Body:
    """Add the sentences that only boxes inside the article part from the body."""
    if not body.rows or body.doubled:
        return body
    rows = page.rows
    last = body.last
    more: list[int] = []
    index, boxes = last, 0
    while index < len(rows) and boxes <= _BOXES:
        row = rows[index]
        if page.roles[index] in _BOX or _is_linked(page, index):
            boxes += 1
        elif page.open(index) and row.stop and row.size >= _LAST_SIZE and row.text[-1] not in "?!…":
            if row.indent != rows[body.rows[-1]].indent or not (boxes or more or index == last):
                break
            more.append(index)
            boxes = 0
        else:
            break
        index += 1
    # Behind a sentence without its full stop stands nothing, or what closes an article.
    closes = last + 1 >= len(rows) or page.roles[last + 1] is not None
    if not more and last < len(rows) and closes:
        whole = last + 1 < len(rows) and rows[last].size < PROSE_SIZE
        if not whole and _is_cut_off(page, last, rows[body.rows[-1]]):
            more.append(last)
    return body._replace(rows=(*body.rows, *more)) if more else body


def _is_linked(page: Page, index: int) -> bool:
    """Tell whether a row is the title below a word for links with a colon (*Baca juga:*)."""
    row, above = page.rows[index], index - 1
    label = page.roles[above] is BlockRole.RELATED and page.rows[above].text[-1] == ":"
    return label and page.open(index) and not row.stop


def _is_cut_off(page: Page, index: int, before: Row) -> bool:
    """Tell whether the last row of a text, right behind the body, is a sentence that was cut off."""
    row = page.rows[index]
    quotes = row.text[0] in _QUOTES
    least = _CUT_QUOTATION if quotes else _CUT_SIZE
    if not page.open(index) or row.stop or row.bullet or row.indent != before.indent or row.size < least:
        return False
    words = row.text.split()
    if not (row.text[0].isalnum() or quotes):
        return False
    # Whoever a sentence opens with has capitals (*Kepala Dinas Perdagangan, Budi Santoso, menyebut*).
    share = _SMALL_BESIDE_NAMES if ", " in row.text else _SMALL
    return sum(word[0].islower() for word in words) >= share * len(words)


_QUOTES: Final = "\"“‘'«„"
_CUT_SIZE: Final = 40
_CUT_QUOTATION: Final = 15
"""How long the start of a quotation is at least that is no title."""
_SMALL_BESIDE_NAMES: Final = 0.4
_SMALL: Final = 0.6
"""What share of the words of running text starts with a small letter."""
