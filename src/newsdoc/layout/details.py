"""Read the smaller fields of a page: kicker, standfirst, section, tags, counts, address, publisher."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import regex

from newsdoc import keys
from newsdoc.layout.publishers import find_publisher
from newsdoc.model import BlockRole, Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.blocks import Layout
    from newsdoc.model import Block

Field = tuple[str, Found[Any]]

_URL: Final = regex.compile(r"https?://[^\s<>\"“”]{4,500}+")
_SHORT: Final = 120
_TRAIL: Final = regex.compile(r"\s*[>»›/|]\s*")
_TAG_MARKS: Final = regex.compile(r"\s*[,;|•·#]\s*")
_NUMBER: Final = regex.compile(r"\d{1,3}(?:[.,]\d{3})*+")
_TAG_SIZE: Final = 40
_TAG_ROWS: Final = 12
_MINUTES: Final = 240
_LABEL: Final = regex.compile(r"[^:：]{1,30}[:：]\s*")


def find_details(text: str, layout: Layout, packs: tuple[LayoutWords, ...]) -> Iterator[Field]:
    """Find the smaller fields, each once."""
    blocks = layout.blocks
    for role, key in ((BlockRole.KICKER, keys.KICKER), (BlockRole.STANDFIRST, keys.STANDFIRST)):
        block = next((b for b in blocks if b.role is role), None)
        if block is not None:
            value = " ".join(block.span.text.split())
            yield key.name, Found(value=value, span=block.span, rule=f"{role.value}-row", confidence=0.7)
    yield from _section(text, blocks, packs)
    yield from _tags(text, blocks, packs)
    yield from _numbers(text, blocks, packs)
    yield from _url(text, blocks)
    yield from find_publisher(text, layout)


def _span(text: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=text[start:end])


def _fold(text: str) -> str:
    return " ".join(text.split())


def _section(text: str, blocks: tuple[Block, ...], packs: tuple[LayoutWords, ...]) -> Iterator[Field]:
    """Read the last part of the trail of links above the headline, or the section's name just above it."""
    place = next((i for i, b in enumerate(blocks) if b.role is BlockRole.HEADLINE), 0)
    headline = blocks[place].span.text.casefold() if place else ""
    for block in blocks:
        if block.role is BlockRole.BREADCRUMB:
            start = block.span.start
            parts = [part for part in _TRAIL.split(block.span.text) if part and part.casefold() != headline]
            if len(parts) > 1:
                at = text.rfind(parts[-1], start, block.span.end)
                span = _span(text, at, at + len(parts[-1]))
                yield (
                    keys.SECTION.name,
                    Found(value=_fold(parts[-1]), span=span, rule="trail-of-links", confidence=0.7),
                )
            return
    if not place:
        return
    names = frozenset().union(*(words.sections for words in packs))
    block = blocks[place - 1]
    # In a menu there are several.
    menu = place > 1 and blocks[place - 2].span.text.lower() in names
    if not menu and block.span.text.lower() in names:
        yield (
            keys.SECTION.name,
            Found(
                value=_fold(block.span.text), span=block.span, rule="section-above-headline", confidence=0.6
            ),
        )


def _tags(text: str, blocks: tuple[Block, ...], packs: tuple[LayoutWords, ...]) -> Iterator[Field]:
    """Read the keywords behind the word for them, or on the short lines below it."""
    del packs
    for place, block in enumerate(blocks):
        if block.role is not BlockRole.TAGS:
            continue
        label = _LABEL.match(block.span.text)
        last = block
        if label is not None and label.end() < len(block.span.text):
            values = [tag for tag in _TAG_MARKS.split(block.span.text[label.end() :]) if tag]
        else:
            values = []
            for following in blocks[place + 1 : place + 1 + _TAG_ROWS]:
                printed = following.span.text.lstrip("*+•-#0123456789. ")
                listed = following.role in (BlockRole.FOOTER, BlockRole.MENU, BlockRole.SUBHEADING)
                if not listed or not printed or len(printed) > _TAG_SIZE:
                    break
                values.append(" ".join(printed.split()))
                last = following
        if values:
            span = _span(text, block.span.start, last.span.end)
            yield (
                keys.TAGS.name,
                Found(value=tuple(values), span=span, rule="behind-its-word", confidence=0.7),
            )
        return


def _numbers(text: str, blocks: tuple[Block, ...], packs: tuple[LayoutWords, ...]) -> Iterator[Field]:
    """Read minutes of reading and the number of comments: a number before the word for them."""
    seen: set[str] = set()
    words = [
        (
            keys.READING_TIME,
            sorted(frozenset().union(*(p.reading_time for p in packs)), key=len, reverse=True),
        ),
        (
            keys.COMMENT_COUNT,
            sorted(frozenset().union(*(p.comment_count for p in packs)), key=len, reverse=True),
        ),
    ]
    for block in blocks:
        if block.role is BlockRole.PARAGRAPH or len(block.span.text) > _SHORT:
            continue
        for match in _NUMBER.finditer(block.span.text):
            ahead = (
                block.span.text[max(match.start() - _TAG_SIZE, 0) : match.start()].rstrip(" \xa0:-").lower()
            )
            behind = block.span.text[match.end() : match.end() + _TAG_SIZE].lstrip(" \xa0-").lower()
            for key, phrases in words:
                phrase = next((p for p in phrases if behind.startswith(p)), None)
                before = key is keys.READING_TIME and ahead.endswith(tuple(phrases))
                if key.name in seen or not (phrase or before):
                    continue
                if phrase and behind[len(phrase) : len(phrase) + 1].isalpha():
                    continue
                value = int(regex.sub(r"\D", "", match.group()))
                if key is keys.READING_TIME and (value > _MINUTES or len(block.span.text) > _SHORT):
                    continue
                seen.add(key.name)
                start = block.span.start + match.start()
                yield (
                    key.name,
                    Found(
                        value=value,
                        span=_span(text, start, start + len(match.group())),
                        rule="number-before-word",
                    ),
                )


def _url(text: str, blocks: tuple[Block, ...]) -> Iterator[Field]:
    """Read an address that stands alone on its line, perhaps behind a word and a colon."""
    for block in blocks:
        if block.role is BlockRole.PARAGRAPH or "://" not in block.span.text:
            continue
        match = _URL.search(block.span.text)
        if match is not None and match.end() == len(block.span.text) and match.start() <= _TAG_SIZE:
            start = block.span.start + match.start()
            yield (
                keys.URL.name,
                Found(
                    value=match.group(),
                    span=_span(text, start, block.span.end),
                    rule="address-alone",
                    confidence=0.6,
                ),
            )
            return
