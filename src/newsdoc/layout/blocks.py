"""Decide for every line what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex
from attrs import frozen

from newsdoc.languages._pages import SHARED
from newsdoc.layout.body import PROSE_SIZE, find_window
from newsdoc.layout.headline import find_headline, repeats_headline
from newsdoc.layout.inserts import find_inserts
from newsdoc.layout.lexicon import load_lexicon
from newsdoc.layout.page import Page
from newsdoc.layout.rows import Row, split_rows
from newsdoc.model import Block, BlockRole, Problem, Span

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.lines import Line

_COUNTER: Final = regex.compile(r"\d{1,3}(?:[.,\s]?\d{3})*+(?:[.,]\d+)?\s?[kKmM]?$")
_COUNTER_SIZE: Final = 12
_DAY_SIZE: Final = 120
_DAY: Final = regex.compile(
    r"\d{1,2}\W{1,3}\p{L}{3,12}\.?\W{1,3}(?:19|20)\d\d|\p{L}{3,12}\.?\s\d{1,2},?\s(?:19|20)\d\d"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
)


BODY_ROLES: Final = frozenset({BlockRole.PARAGRAPH, BlockRole.LIST})
"""Roles of the blocks that are the body."""


@frozen
class Layout:
    """What the layout gives to the stages behind it."""

    blocks: tuple[Block, ...]
    """The blocks in text order."""
    problems: tuple[Problem, ...] = ()
    """What was odd about the text."""


def read_blocks(text: str, lines: list[Line], pack: LanguagePack) -> Layout:
    """Group the lines of a page or an article into blocks with their roles, in text order."""
    packs = (pack.layout, SHARED)
    rows, fixed = split_rows(text, lines, find_inserts(text, lines, packs))
    lexicon = load_lexicon(packs)
    roles = [fixed.get(index) or _shape_role(row) or lexicon.find_role(row) for index, row in enumerate(rows)]
    page = Page(rows, roles, find_window(rows, roles))
    headline = find_headline(page)
    body = _open_body(page, headline)
    for index in range(len(rows)):
        if index == headline:
            roles[index] = BlockRole.HEADLINE
        elif roles[index] is None:
            roles[index] = _place_role(rows, index, body, headline)
    return Layout(
        blocks=tuple(_block(row, role or BlockRole.FURNITURE) for row, role in zip(rows, roles, strict=True))
    )


def body_blocks(text: str, lines: list[Line]) -> Layout:
    """Take every line as a paragraph of running text."""
    return Layout(
        blocks=tuple(
            Block(
                span=Span(start=line.start, end=line.end, text=text[line.start : line.end]),
                role=BlockRole.PARAGRAPH,
            )
            for line in lines
        )
    )


def _shape_role(row: Row) -> BlockRole | None:
    """Tell what a row is by its shape alone: a number, a date line."""
    if row.size <= _COUNTER_SIZE and _COUNTER.match(row.text):
        return BlockRole.COUNTER
    if row.size <= _DAY_SIZE and _DAY.search(row.text):
        return BlockRole.DATE
    return None


def _open_body(page: Page, headline: int | None) -> tuple[int, int]:
    """Move the start of the body behind the headline when it lies inside the window."""
    first, last = page.body
    if headline is not None and first <= headline:
        first = headline + 1
    return first, last


def _place_role(rows: list[Row], index: int, body: tuple[int, int], headline: int | None) -> BlockRole:
    """Tell what a row is by its place before, in or behind the body."""
    row = rows[index]
    if headline is not None and repeats_headline(row, rows[headline]):
        return BlockRole.CAPTION
    first, last = body
    if first <= index < last:
        if row.stop or row.size >= PROSE_SIZE or row.bullet:
            return BlockRole.PARAGRAPH
        return BlockRole.SUBHEADING
    if index < first:
        return BlockRole.MENU if headline is None or index < headline else BlockRole.FURNITURE
    return BlockRole.FOOTER


def _block(row: Row, role: BlockRole) -> Block:
    return Block(span=Span(start=row.start, end=row.end, text=row.text), role=role)
