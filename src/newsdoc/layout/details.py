"""Read the smaller fields of a page: kicker, standfirst, section, tags, counts, address, publisher."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from newsdoc import keys
from newsdoc.layout.printed import cut_span, fold
from newsdoc.layout.publishers import find_publisher
from newsdoc.model import BlockRole, Found
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.blocks import Layout
    from newsdoc.layout.roles import Places
    from newsdoc.model import Block

Field = tuple[str, Found[Any]]

_URL: Final = lazy_regex(r"https?://[^\s<>\"“”]{4,500}+")
_SHORT: Final = 120
_TRAIL: Final = lazy_regex(r"\s*[>»›/|]\s*")
_TAG_MARKS: Final = lazy_regex(r"\s*[,;|•·#]\s*")
_NUMBER: Final = lazy_regex(r"\d{1,3}(?:[.,]\d{3})*+")
_DIGIT: Final = lazy_re(r"\d")
_TAG_SIZE: Final = 40
_TAG_ROWS: Final = 12
_MINUTES: Final = 240
_LABEL: Final = lazy_regex(r"[^:：]{1,30}[:：]\s*")


def find_details(
    text: str, layout: Layout, places: Places, packs: tuple[LayoutWords, ...]
) -> Iterator[Field]:
    """Find the smaller fields, each once."""
    blocks = layout.blocks
    for role, key in ((BlockRole.KICKER, keys.KICKER), (BlockRole.STANDFIRST, keys.STANDFIRST)):
        if role in places:
            block = blocks[places[role][0]]
            value = fold(block.span.text)
            yield key.name, Found(value=value, span=block.span, rule=f"{role.value}-row", confidence=0.7)
    words = _load_words(packs)
    yield from _section(text, blocks, places, words)
    yield from _tags(text, blocks, places, words)
    yield from _numbers(text, blocks, words)
    if "://" in text:
        yield from _url(text, blocks)
    yield from find_publisher(text, layout, places, words)


def _section(text: str, blocks: tuple[Block, ...], places: Places, words: DetailWords) -> Iterator[Field]:
    """Read the last part of the trail of links above the headline, or the section's name just above it."""
    place = places.get(BlockRole.HEADLINE, [0])[0]
    headline = blocks[place].span.text.casefold() if place else ""
    if BlockRole.BREADCRUMB in places:
        block = blocks[places[BlockRole.BREADCRUMB][0]]
        parts = [part for part in _TRAIL.split(block.span.text) if part and part.casefold() != headline]
        if len(parts) > 1:
            at = text.rfind(parts[-1], block.span.start, block.span.end)
            span = cut_span(text, at, at + len(parts[-1]))
            yield (
                keys.SECTION.name,
                Found(value=fold(parts[-1]), span=span, rule="trail-of-links", confidence=0.7),
            )
        return
    if not place:
        return
    block = blocks[place - 1]
    # In a menu there are several.
    menu = place > 1 and blocks[place - 2].span.text.lower() in words.sections
    if not menu and block.span.text.lower() in words.sections:
        yield (
            keys.SECTION.name,
            Found(
                value=fold(block.span.text), span=block.span, rule="section-above-headline", confidence=0.6
            ),
        )


def _tags(text: str, blocks: tuple[Block, ...], places: Places, words: DetailWords) -> Iterator[Field]:
    """Read the keywords behind the word for them, on the short lines below it, or bare ones."""
    if BlockRole.TAGS not in places:
        return
    place = places[BlockRole.TAGS][0]
    block = blocks[place]
    printed = block.span.text
    label = _LABEL.match(printed)
    if not printed.lower().startswith(words.tags):
        rule, rows = "bare-tags", _take(blocks[place:], (BlockRole.TAGS,))
    elif label is not None and label.end() < len(printed):
        rule, rows = "behind-its-word", []
    else:
        rule, rows = "below-its-word", _take(blocks[place + 1 :], _LISTED)
        if rows and "," in rows[0].span.text:
            rule, rows = "below-its-word-in-a-row", rows[:1]
    lines = [row.span.text for row in rows] or [printed[label.end() if label is not None else len(printed) :]]
    if rule == "below-its-word":
        values = [fold(line.lstrip(_BULLETS)) for line in lines if line]
    else:
        values = [tag for line in lines for tag in _TAG_MARKS.split(line) if tag]
    if values:
        span = cut_span(text, block.span.start, (rows or [block])[-1].span.end)
        yield keys.TAGS.name, Found(value=tuple(values), span=span, rule=rule, confidence=0.7)


_LISTED: Final = (BlockRole.TAGS, BlockRole.FOOTER, BlockRole.MENU, BlockRole.SUBHEADING)
_BULLETS: Final = "*+•-#0123456789. "


def _take(blocks: tuple[Block, ...], roles: tuple[BlockRole, ...]) -> list[Block]:
    """Give the short blocks of some roles at the start of others."""
    taken: list[Block] = []
    for block in blocks[:_TAG_ROWS]:
        printed = block.span.text.lstrip(_BULLETS)
        if (
            block.role not in roles
            or not printed
            or len(printed) > (_TAG_SIZE if "#" not in printed else _SHORT)
        ):
            break
        taken.append(block)
    return taken


class DetailWords:
    """The words of some packs that the smaller fields are told by."""

    def __init__(self, packs: tuple[LayoutWords, ...]) -> None:
        """Join the words of the packs, the longest first."""
        self.sections: frozenset[str] = frozenset().union(*(words.sections for words in packs))
        times = {phrase for words in packs for phrase in words.reading_time}
        counts = {phrase for words in packs for phrase in words.comment_count}
        self.comments: frozenset[str] = frozenset(counts)
        self.tags: tuple[str, ...] = tuple(
            sorted({phrase.removesuffix(" …").rstrip(" :") for words in packs for phrase in words.tags})
        )
        self.times: tuple[str, ...] = tuple(sorted(times, key=len, reverse=True))
        self.counting: tuple[str, ...] = tuple(sorted({phrase.casefold() for phrase in times | counts}))
        writers = {phrase for words in packs for phrase in words.writers}
        self.signing: tuple[str, ...] = tuple(sorted(f"{phrase} " for phrase in writers))
        """What opens a line that says who wrote."""
        self.counted: tuple[tuple[str, tuple[str, ...]], ...] = (
            (keys.READING_TIME.name, self.times),
            (keys.COMMENT_COUNT.name, tuple(sorted(counts, key=len, reverse=True))),
        )


@lru_cache(maxsize=64)
def _load_words(packs: tuple[LayoutWords, ...]) -> DetailWords:
    """Build the index of some packs once."""
    return DetailWords(packs)


def _numbers(text: str, blocks: tuple[Block, ...], words: DetailWords) -> Iterator[Field]:
    """Read minutes of reading and the number of comments: a number beside the word for them."""
    seen: set[str] = set()
    paragraph = BlockRole.PARAGRAPH
    for before, block in zip((blocks[:1]) + blocks[:-1], blocks, strict=True):
        if block.role is paragraph:
            continue
        printed = block.span.text
        if len(printed) > _SHORT or not _may_count(printed, before, words):
            continue
        for match in _NUMBER.finditer(printed):
            if match.end() - match.start() < len(printed):
                name = _counted(printed, match.start(), match.end(), words)
            else:
                name = _count_below(block, before, words)
            value = int(match.group().replace(".", "").replace(",", ""))
            if not name or name in seen or (name == keys.READING_TIME.name and value > _MINUTES):
                continue
            seen.add(name)
            start = block.span.start + match.start()
            span = cut_span(text, start, start + len(match.group()))
            yield name, Found(value=value, span=span, rule="number-beside-word")


def _may_count(printed: str, before: Block, words: DetailWords) -> bool:
    """Tell in little time whether a line may hold a number with the word for what it counts, or only one."""
    if _DIGIT.search(printed) is None:
        return False
    if printed[0].isdecimal() and _NUMBER.fullmatch(printed):
        return not printed.isdecimal() or before.span.text[0].isalpha()
    return any(map(printed.casefold().__contains__, words.counting))


def _counted(printed: str, start: int, end: int, words: DetailWords) -> str | None:
    """Tell what a number counts by the words beside it, ``None`` when they do not say."""
    behind = printed[end : end + _TAG_SIZE].lstrip(" \xa0-").lower()
    for name, phrases in words.counted:
        if behind.startswith(phrases):
            phrase = next(p for p in phrases if behind.startswith(p))
            if not behind[len(phrase) : len(phrase) + 1].isalpha():
                return name
    ahead = printed[max(start - _TAG_SIZE, 0) : start].rstrip(" \xa0:-(").lower()
    if ahead in words.comments:
        return keys.COMMENT_COUNT.name
    return keys.READING_TIME.name if ahead.endswith(words.times) else None


def _count_below(block: Block, before: Block, words: DetailWords) -> str | None:
    """Tell what a number alone on its line counts, by the line above it."""
    counts = block.role is not BlockRole.DATE and before.span.text.rstrip(" \xa0:").lower() in words.comments
    return keys.COMMENT_COUNT.name if counts else None


def _url(text: str, blocks: tuple[Block, ...]) -> Iterator[Field]:
    """Read an address that stands alone on its line, perhaps behind a word and a colon."""
    for block in blocks:
        if block.role is BlockRole.PARAGRAPH or "://" not in block.span.text:
            continue
        match = _URL.search(block.span.text)
        if match is not None and match.end() == len(block.span.text) and match.start() <= _TAG_SIZE:
            start = block.span.start + match.start()
            value = match.group().rstrip(".,;)")
            span = cut_span(text, start, start + len(value))
            yield keys.URL.name, Found(value=value, span=span, rule="address-alone", confidence=0.6)
            return
