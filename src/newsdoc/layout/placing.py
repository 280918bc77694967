"""Give the rows that are still open a role by their place before, in or behind the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.body import LABEL_SIZE, PROSE_SIZE
from newsdoc.layout.headline import TRAIL_MARKS, repeats_headline
from newsdoc.layout.rows import in_brackets
from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsdoc.layout.body import Body
    from newsdoc.layout.names import BylineWords
    from newsdoc.layout.page import Page

_TRAIL_SIZE: Final = 160
_SUMMARY_SIZE: Final = 50
"""From this size on, a line between headline and body is its standfirst."""

_CREDIT_ROWS: Final = 2
"""Within how many rows behind the body a line in brackets is its credit."""

_LINK_SIZE: Final = 160
"""Up to this size, a line below a word for links is the title of one."""
_LINKS: Final = 6
"""How many titles may stand below a word for links in the body."""

_PICTURE_SIZE: Final = 60
"""Up to this size, a line that names a picture's photographer has its caption on the next one."""


def mark_trails(page: Page, words: BylineWords) -> None:
    """Mark the rows that lead from the front page to the article (*Home / India / Kerala*)."""
    rows, roles = page
    for index, row in enumerate(rows[:_TRAIL_ROWS]):
        if roles[index] is not None or row.size > _TRAIL_SIZE or row.stop:
            continue
        mark = next((mark for mark in TRAIL_MARKS if row.text.count(mark) > 1), None)
        if mark is not None and row.key.split(mark, 1)[0] in words.lines:
            roles[index] = BlockRole.BREADCRUMB


_TRAIL_ROWS: Final = 40
"""Within how many rows of a page such a trail stands."""


def mark_repeats(page: Page, headline: int) -> None:
    """Take rows that print the headline again, or its start, as captions."""
    page.roles[headline] = BlockRole.HEADLINE
    first = page.rows[headline].key[:_OPENING]
    for index, row in enumerate(page.rows):
        if row.key.startswith(first) and index != headline and repeats_headline(row, page.rows[headline]):
            page.roles[index] = BlockRole.CAPTION


_OPENING: Final = 8
"""How many code points of a headline a row that repeats it shares at least."""


def place_rows(
    page: Page, body: Body, headline: int | None, signed: AbstractSet[int], words: BylineWords
) -> None:
    """Give every open row a role; ``signed`` are the rows with the names of those who made the article."""
    roles = page.roles
    first = body.first
    if headline is not None:
        first = max(first, headline + 1)
    for index in signed:
        if roles[index] is None:
            row, bracketed = page.rows[index], in_brackets(page.rows[index])
            if bracketed or row.size < PROSE_SIZE or index not in body.rows:
                roles[index] = BlockRole.CREDIT if index > first and bracketed else BlockRole.BYLINE
            # A paragraph that names who wrote stays one.
    _place_body(page, body, first)
    _mark_links(page, body)
    _mark_tags(page, body)
    if headline is not None:
        _mark_head(page, headline, words)
    behind = max(body.last, body.first) + _CREDIT_ROWS
    for index, role in enumerate(roles):
        if role is None:
            roles[index] = _place_role(page, index, body, headline) if index < behind else BlockRole.FOOTER


def _place_body(page: Page, body: Body, first: int) -> None:
    for index in body.doubled:
        if page.roles[index] is None:
            page.roles[index] = BlockRole.FURNITURE
    rows, roles = page
    paragraph, item = BlockRole.PARAGRAPH, BlockRole.LIST
    for index in body.rows:
        if index >= first and roles[index] is None:
            roles[index] = item if rows[index].bullet else paragraph


def _mark_head(page: Page, headline: int, words: BylineWords) -> None:
    """Take the rows beside the headline that name the site, and a kicker set apart above it."""
    rows, roles = page.rows, page.roles
    for index in range(max(headline - _SITE_ROWS, 0), min(headline + _SITE_ROWS + 1, len(rows))):
        if roles[index] is None and rows[index].size <= _SITE_SIZE and _names_site(rows[index].text, words):
            roles[index] = BlockRole.MASTHEAD
    above = headline - 1
    if page.open(above) and rows[above].size <= _KICKER_SIZE and not rows[headline].blanks:
        apart = above == 0 or rows[above].blanks or roles[above - 1] is BlockRole.MASTHEAD
        printed = rows[above].text
        listed = printed.count("|") > 1 or any(mark in printed for mark in TRAIL_MARKS)
        key = rows[above].key
        known = listed or key in words.lines or _lists_sections(key, words)
        if apart and not known and not rows[above].bullet:
            roles[above] = BlockRole.KICKER


def _lists_sections(key: str, words: BylineWords) -> bool:
    """Tell whether a row is a menu that lost its marks (*Home News Sport Opinion*)."""
    parts = key.split()
    return len(parts) >= _SECTIONS and all(part in words.lines for part in parts)


_SECTIONS: Final = 3
"""How many sections a menu has at least."""
_SITE_ROWS: Final = 3
"""How far from the headline a row may name the site."""
_SITE_SIZE: Final = 40
_KICKER_SIZE: Final = 60


def _names_site(printed: str, words: BylineWords) -> bool:
    """Tell whether a short row is the name of a site: an address, *detikNews*, or words of such names."""
    if _SITE_NAME.fullmatch(printed):
        return True
    parts = printed.lower().split()
    return len(parts) > 1 and printed[0].isupper() and all(part in words.outlets for part in parts)


_SITE_NAME: Final = lazy_regex(r"[\p{L}\p{N}-]{2,30}+(?:\.\p{L}{2,4}){1,2}|\p{Ll}{3,12}+\p{Lu}[\p{L}]{2,16}+")
"""*Kompas.com*, *detikNews*."""


def _mark_links(page: Page, body: Body) -> None:
    """Take the titles below a line in the body that only says that links follow."""
    rows, roles = page
    related = BlockRole.RELATED
    for index in range(body.first, min(body.last + 1, len(rows) - 1)):
        if roles[index] is not related or rows[index].size > LABEL_SIZE:
            continue
        for following in range(index + 1, min(index + 1 + _LINKS, len(rows))):
            row = rows[following]
            apart = row.blanks > 0 and following > index + 1
            if not page.open(following) or apart or row.stop or row.size > _LINK_SIZE:
                break
            roles[following] = BlockRole.RELATED


def _mark_tags(page: Page, body: Body) -> None:
    """Take the keywords that stand bare behind the body: short lines in lower case or behind hash signs."""
    prose = ""
    for index in range(body.last, min(body.last + _TAG_ROWS, len(page.rows))):
        row, role = page.rows[index], page.roles[index]
        if role in _BEFORE_TAGS or (role is BlockRole.TAGS and row.size <= LABEL_SIZE):
            continue  # the word for keywords may stand above them, too
        hashed = row.text[0] == "#" and row.text.count("#") > row.text.count(" ") / _TAG_WORDS
        lower = row.size <= _TAG_SIZE and row.text == row.key and row.text[0].isalpha() and not row.stop
        if role is not None or not (hashed or lower) or not body.rows:
            break
        if not hashed and BlockRole.TAGS not in page.roles[body.last : index]:
            prose = prose or " ".join(page.rows[place].key for place in (*range(body.first), *body.rows))
            known = [word in prose for word in row.key.split() if len(word) >= _WORD_SIZE]
            if 2 * sum(known) <= len(known):
                break
        page.roles[index] = BlockRole.TAGS


_TAG_ROWS: Final = 14
"""Within how many rows behind the body its keywords stand."""
_TAG_SIZE: Final = 32
_TAG_WORDS: Final = 4
_WORD_SIZE: Final = 4
_BEFORE_TAGS: Final = frozenset(
    {BlockRole.CREDIT, BlockRole.ADVERTISEMENT, BlockRole.RELATED, BlockRole.FURNITURE, BlockRole.CAPTION}
)
"""What may stand between the body and its keywords."""


def _place_role(page: Page, index: int, body: Body, headline: int | None) -> BlockRole:
    row = page.rows[index]
    if index < body.first:
        if headline is None or index < headline:
            trail = row.size <= _TRAIL_SIZE and any(mark in row.text for mark in TRAIL_MARKS)
            return BlockRole.BREADCRUMB if trail else BlockRole.MENU
        if _captions_next(page, index - 1):
            return BlockRole.CAPTION
        summary = row.size >= _SUMMARY_SIZE and not row.bullet
        return BlockRole.STANDFIRST if summary else BlockRole.FURNITURE
    if index < body.last:
        return BlockRole.SUBHEADING
    if index < body.last + _CREDIT_ROWS and in_brackets(row) and not _reads_as_sentence(row.text):
        return BlockRole.CREDIT
    return BlockRole.FOOTER


def _reads_as_sentence(printed: str) -> bool:
    """Tell whether brackets hold a sentence rather than names (*(Disclaimer: the views given are ...)*)."""
    words = printed.split()
    return len(words) >= _SENTENCE and sum(word[0].islower() for word in words) > _SMALL * len(words)


_SENTENCE: Final = 8
"""How many words a sentence in brackets has at least."""
_SMALL: Final = 0.6
"""What share of its words has no capital."""


def _captions_next(page: Page, index: int) -> bool:
    """Tell whether a row is a picture's credit with the caption on the next row."""
    return (
        page.roles[index] is BlockRole.CAPTION
        and page.rows[index].size <= _PICTURE_SIZE
        and not page.rows[index].stop
    )
