"""Decide for every line what it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.languages import load_full_calendar
from newsdoc.languages._pages.shared import CALENDARS, SHARED
from newsdoc.layout.affixes import cut_affixes
from newsdoc.layout.body import (
    drop_above,
    drop_doubled,
    drop_note,
    find_body,
    skip_head,
    take_dated_sentences,
    take_lead,
)
from newsdoc.layout.bylines import read_byline, read_signed_end
from newsdoc.layout.captions import PictureWords, drop_captions, drop_credited, mark_captions
from newsdoc.layout.datelines import Filing
from newsdoc.layout.gluing import split_glued
from newsdoc.layout.headline import find_headline
from newsdoc.layout.inserts import InsertWords, find_inserts
from newsdoc.layout.lexicon import Lexicon
from newsdoc.layout.moments import Moment, Reading, find_moments, join_moment_words
from newsdoc.layout.names import BylineWords, index_bylines
from newsdoc.layout.notes import NoteWords, mark_asking_links, mark_comments, mark_notes, mark_posts
from newsdoc.layout.opening import close_body, open_body
from newsdoc.layout.page import Page
from newsdoc.layout.placing import mark_repeats, mark_trails, place_rows
from newsdoc.layout.problems import find_problems
from newsdoc.layout.rows import Row, find_odd_blanks, in_brackets, split_rows
from newsdoc.layout.shapes import read_shape
from newsdoc.layout.signatures import Signature, find_signatures
from newsdoc.layout.wrapping import group_wrapped
from newsdoc.model import Block, BlockRole, Problem, make_block, make_span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from newsdoc.languages import LanguagePack
    from newsdoc.layout.body import Body
    from newsdoc.layout.datelines import PrintedDateline
    from newsdoc.text.lines import Line

BODY_ROLES: Final = frozenset({BlockRole.PARAGRAPH, BlockRole.LIST})
"""Roles of the blocks that are the body."""


class Layout(NamedTuple):
    """What the layout gives to the stages behind it."""

    blocks: tuple[Block, ...]
    """The blocks in text order."""
    signatures: tuple[Signature, ...] = ()
    """The names of those who made the article, in text order."""
    published: Moment | None = None
    """When the article appeared."""
    updated: Moment | None = None
    """When it was last changed."""
    dateline: PrintedDateline | None = None
    """Place, outlet and day that open the body."""
    problems: tuple[Problem, ...] = ()
    """What was odd about the text."""


def read_blocks(text: str, lines: list[Line], pack: LanguagePack) -> Layout:
    """Group the lines of a page or an article into blocks with their roles, in text order."""
    words = _load_words(pack)
    bylines = words.bylines
    joined = group_wrapped(text, lines)
    wrapped = len(joined) < len(lines)
    cut = split_glued(text, joined, words.filing.calendars, bylines)
    odd = find_odd_blanks(text)
    rows, fixed = split_rows(text, cut, find_inserts(text, cut, words.inserts, odd), odd)
    roles = _look_up_rows(rows, fixed, words.lexicon)
    unsigned: set[str] = set()
    for index, row in enumerate(rows):
        if row.stop or row.text in unsigned:
            continue
        # A byline may end with an agency, as the credit of a picture does.
        if roles[index] is None or (roles[index] is _CAPTION and index not in fixed):
            names = read_byline(row, text, bylines)
            if names is None:
                unsigned.add(row.text)
            if names or (names is not None and roles[index] is None):
                roles[index] = BlockRole.BYLINE
    page = Page(rows, roles)
    mark_captions(page, fixed, words.pictures)
    mark_notes(page, words.notes)
    mark_comments(page, words.notes)
    mark_posts(page)
    mark_asking_links(page)
    mark_trails(page, bylines)
    body = drop_above(page, take_lead(page, find_body(page)))
    body = drop_credited(page, drop_captions(page, body, fixed, words.pictures, bylines))
    body = close_body(page, skip_head(page, drop_doubled(page, take_dated_sentences(page, body))))
    body = _skip_signed(text, page, body, bylines)
    body, dateline = open_body(text, page, body, words.filing)
    filed = dateline is not None and dateline.start < rows[body.first].end
    headline = find_headline(page, body, words.slogans, filed=filed)
    if headline is not None:
        mark_repeats(page, headline)
    signatures = find_signatures(page, text, body, headline, bylines)
    body = drop_note(page, body, [text[one.start : one.end] for one in signatures])
    published, updated = find_moments(page, text, body, headline, words.reading)
    place_rows(page, body, headline, {signature.row for signature in signatures}, bylines)
    return Layout(
        blocks=tuple(_read_roles(text, page, headline, words.sites)),
        signatures=tuple(signatures),
        published=published,
        updated=updated,
        dateline=dateline,
        problems=tuple(find_problems(text, page, body, wrapped=wrapped, glued=len(cut) > len(joined))),
    )


def _skip_signed(text: str, page: Page, body: Body, words: BylineWords) -> Body:
    """Leave out the first paragraph when who wrote signs behind it: it is the standfirst."""
    for index in range(max(body.first - _HEAD, 0), min(body.first + 1, len(page.rows))):
        row = page.rows[index]
        if page.open(index) and row.size >= _TEASER_SIZE and read_signed_end(row, text, words):
            if index < body.first:
                page.roles[index] = BlockRole.STANDFIRST
            elif len(body.rows) >= _SIGNED:
                page.roles[index] = BlockRole.STANDFIRST
                return body._replace(rows=body.rows[1:])
    return body


_HEAD: Final = 8
"""Within how many rows above the body a standfirst stands."""
_TEASER_SIZE: Final = 50
"""How much text it is at least."""
_SIGNED: Final = 3
"""How many paragraphs an article has at least whose first one is signed."""


class _Words(NamedTuple):
    """What a pack says about pages, ready to be looked up."""

    inserts: InsertWords
    lexicon: Lexicon
    bylines: BylineWords
    pictures: PictureWords
    notes: NoteWords
    reading: Reading
    filing: Filing
    sites: AbstractSet[str]
    """Words that the names of sites end with."""
    slogans: AbstractSet[str]
    """Words that sites praise themselves with."""


@lru_cache(maxsize=64)
def _load_words(pack: LanguagePack) -> _Words:
    """Build the indices of a pack once."""
    packs = (pack.layout, SHARED)
    # Sites print dates in the languages of some others, too.
    calendars = pack.calendar, *(load_full_calendar(code) for code in CALENDARS if code != pack.code)
    return _Words(
        inserts=InsertWords(packs),
        lexicon=Lexicon(packs),
        bylines=index_bylines(pack, SHARED),
        pictures=PictureWords(packs),
        notes=NoteWords(packs),
        reading=Reading(calendars, join_moment_words(packs)),
        filing=Filing(calendars, pack),
        sites=pack.layout.sites | SHARED.sites,
        slogans=pack.layout.slogans | SHARED.slogans,
    )


def _look_up_rows(rows: list[Row], fixed: dict[int, BlockRole], lexicon: Lexicon) -> list[BlockRole | None]:
    """Tell what each row is by itself; what is printed twice is looked up once."""
    roles: list[BlockRole | None] = []
    known: dict[str, BlockRole | None] = {}
    for index, row in enumerate(rows):
        role = fixed.get(index)
        if role is None:
            printed = row.text
            if printed in known:
                role = known[printed]
            else:
                role = known[printed] = _look_up(row, lexicon)
        roles.append(role)
    return roles


def _look_up(row: Row, lexicon: Lexicon) -> BlockRole | None:
    """Tell what a row is by its shape or by the phrases of the packs; a caption may be anything of these."""
    shape = read_shape(row)
    if shape is None or shape is _CAPTION:
        return lexicon.find_role(row) or shape
    return shape


# To ask the class for a member takes longer than to ask a row for its shape.
_CAPTION: Final = BlockRole.CAPTION


def body_blocks(text: str, lines: list[Line]) -> Layout:
    """Take every line as a paragraph of running text."""
    return Layout(blocks=tuple(_block(text, line.start, line.end, BlockRole.PARAGRAPH) for line in lines))


def _read_roles(text: str, page: Page, headline: int | None, sites: AbstractSet[str]) -> Iterator[Block]:
    credit, furniture = BlockRole.CREDIT, BlockRole.FURNITURE
    credited = {i - 1 for i, role in enumerate(page.roles) if role is credit}
    merged = -1
    for index, (row, role) in enumerate(zip(page.rows, page.roles, strict=True)):
        if index == headline:
            yield from _headline_blocks(text, row, cut_affixes(page, index, sites))
        elif index in credited and _is_caption_credit(text, page, index + 1):
            merged = index + 1
            yield _block(text, row.start, page.rows[merged].end, BlockRole.CAPTION)
        elif index != merged:
            yield make_block(make_span(row.start, row.end, row.text), role or furniture)


def _is_caption_credit(text: str, page: Page, index: int) -> bool:
    """Tell whether a row is the credit of the picture whose caption stands before it on its line."""
    above = page.rows[index - 1]
    between = text[above.end : page.rows[index].start]
    captioned = page.roles[index - 1] in _CREDITED and not in_brackets(above)
    return captioned and not between.strip(" \xa0")


_CREDITED: Final = frozenset({BlockRole.CAPTION, BlockRole.STANDFIRST, BlockRole.FURNITURE, BlockRole.DATE})
"""Roles of rows outside the body that a picture's credit may be glued to."""


def _headline_blocks(text: str, row: Row, offsets: tuple[int, int]) -> Iterator[Block]:
    """Give the headline's block and those of the kicker before it and the site's name behind it."""
    start, end = offsets
    for first, last, role in (
        (row.start, start, BlockRole.KICKER),
        (start, end, BlockRole.HEADLINE),
        (end, row.end, BlockRole.MASTHEAD),
    ):
        part = text[first:last]
        kept = part.strip()
        if kept:
            begin = first + len(part) - len(part.lstrip())
            yield _block(text, begin, begin + len(kept), role)


def _block(text: str, start: int, end: int, role: BlockRole) -> Block:
    return make_block(make_span(start, end, text[start:end]), role)
