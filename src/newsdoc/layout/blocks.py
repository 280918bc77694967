"""Decide for every line what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex
from attrs import frozen

from newsdoc.languages._pages.shared import SHARED
from newsdoc.layout.body import Body, find_body
from newsdoc.layout.headline import find_headline, repeats_headline
from newsdoc.layout.inserts import find_inserts
from newsdoc.layout.lexicon import load_lexicon
from newsdoc.layout.page import Page
from newsdoc.layout.rows import Row, split_rows
from newsdoc.model import Block, BlockRole, Problem, Span

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.lines import Line

_WORDS: Final = regex.compile(r"\w")
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
    page = Page(rows, roles)
    body = find_body(page)
    headline = find_headline(page, body)
    _place_rows(page, body, headline)
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
    if not row.key or not _WORDS.search(row.key):
        return BlockRole.FURNITURE
    if row.size <= _COUNTER_SIZE and _COUNTER.match(row.text):
        return BlockRole.COUNTER
    if row.size <= _DAY_SIZE and _DAY.search(row.text):
        return BlockRole.DATE
    return None


def _place_rows(page: Page, body: Body, headline: int | None) -> None:
    """Give every open row a role by its place before, in or behind the body."""
    rows, roles = page.rows, page.roles
    first = body.first
    if headline is not None:
        roles[headline] = BlockRole.HEADLINE
        first = max(first, headline + 1)
    for index in body.rows:
        if index >= first and roles[index] is None:
            roles[index] = BlockRole.PARAGRAPH
    for index, row in enumerate(rows):
        if headline is not None and index != headline and repeats_headline(row, rows[headline]):
            roles[index] = BlockRole.CAPTION
        elif roles[index] is None:
            roles[index] = _place_role(index, body, headline)


def _place_role(index: int, body: Body, headline: int | None) -> BlockRole:
    if index < body.first:
        return BlockRole.MENU if headline is None or index < headline else BlockRole.FURNITURE
    return BlockRole.SUBHEADING if index < body.last else BlockRole.FOOTER


def _block(row: Row, role: BlockRole) -> Block:
    return Block(span=Span(start=row.start, end=row.end, text=row.text), role=role)
