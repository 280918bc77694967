"""Say what is odd about the layout of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.body import PROSE_SIZE
from newsdoc.model import make_span
from newsdoc.problems import note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.layout.body import Body
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row
    from newsdoc.model import Problem, Span

_ONE_LINE: Final = 1_500
"""From this size on, an article on one line has lost its line breaks."""
_PARAGRAPH: Final = 200
"""From this size on, a body on one line with its head has lost its line breaks."""
_CUT: Final = ("...", "…", "[...]", "[…]", "(...)", "(…)")


def find_problems(text: str, page: Page, body: Body, *, wrapped: bool, glued: bool) -> Iterator[Problem]:
    """Give a problem for each oddity of the layout."""
    rows = page.rows
    if wrapped:
        yield note("wrapped-lines", "the lines of paragraphs are wrapped; they are joined")
    if rows and not body.rows:
        yield note("no-body", "no line looks like running text")
    if len(body.rows) == 1 and rows[body.first].size >= (_PARAGRAPH if glued else _ONE_LINE):
        yield note("one-line-text", "the whole body stands on one line", _span(rows[body.first]))
    if body.doubled:
        first, last = rows[body.doubled[0]], rows[body.doubled[-1]]
        span = make_span(first.start, last.end, text[first.start : last.end])
        yield note("doubled-text", f"{len(body.doubled)} paragraphs stand in the text twice", span)
    if body.rows:
        end = rows[body.rows[-1]]
        if end.text.endswith(_CUT) or (not end.stop and end.text[-1].isalnum() and _is_cut(page, body, end)):
            yield note("cut-off-text", "the last paragraph ends inside a sentence", _span(end))


def _is_cut(page: Page, body: Body, end: Row) -> bool:
    if end.bullet or end.size >= PROSE_SIZE:
        return not end.bullet
    # The items of a list have no full stop, whether they have marks or stand below others without one.
    listed = len(body.rows) > 1 and not page.rows[body.rows[-2]].stop
    return body.last == len(page.rows) and not listed


def _span(row: Row) -> Span:
    return make_span(row.start, row.end, row.text)
