"""Find the outlet that a page names as its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, Final

from newsdoc import keys
from newsdoc.layout.printed import cut_span, fold
from newsdoc.model import BlockRole, Found
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.layout.blocks import Layout
    from newsdoc.layout.details import DetailWords
    from newsdoc.layout.roles import Places

Field = tuple[str, Found[Any]]

_DOMAIN: Final = r"[\p{L}\p{N}-]{2,30}+(?:\.\p{L}{2,12}+){1,3}+"
_NAME: Final = r"\p{Lu}[\p{L}\p{N}]*+(?:\s{1,3}\p{Lu}[\p{L}\p{N}]*+){0,3}+"
_BEFORE_DATE: Final = lazy_regex(rf"(?P<name>{_DOMAIN}|{_NAME})\s*+(?:-{{1,3}}+|[–—,|])\s")
_BEHIND_NAME: Final = lazy_regex(
    rf"\s{{1,2}}(?:-{{1,2}}|[–—|])\s{{1,2}}(?P<name>{_DOMAIN}|\p{{Ll}}{{3,12}}(?:\p{{Lu}}\p{{L}}{{2,16}}+|com))$"
)
"""What a byline prints behind the name: *Ana Rey - detikNews*."""
_COPYRIGHT: Final = lazy_regex(
    rf"(?:©|\([Cc]\))\s{{0,2}}(?:(?:19|20)\d\d\s{{1,2}})?(?P<name>{_DOMAIN}|{_NAME})"
)
_COPYRIGHT_MARKS: Final = ("©", "(c)", "(C)")


def find_publisher(text: str, layout: Layout, places: Places, words: DetailWords) -> Iterator[Field]:
    """Find the outlet: beside the title, before the date, behind the author, in dateline or copyright.

    A section is none (*Internasional | Sabtu*), nor what opens like a byline (*Oleh Tim Liputan | Sabtu*).
    """
    for find in (_beside_title, _before_date, _behind_author, _in_dateline, _in_copyright):
        found = find(text, layout, places)
        printed = "" if found is None else found.value.lower()
        if found is not None and printed not in words.sections and not printed.startswith(words.signing):
            yield keys.PUBLISHER.name, found
            return


def _beside_title(text: str, layout: Layout, places: Places) -> Found[str] | None:
    for index in places.get(BlockRole.MASTHEAD, ()):
        block = layout.blocks[index]
        name = block.span.text.strip(" \xa0|·•»–—-")
        if name:
            at = text.index(name, block.span.start)
            return _found(text, at, at + len(name), "behind-the-title", 0.8)
    return None


def _before_date(text: str, layout: Layout, _places: Places) -> Found[str] | None:
    published = layout.published
    if published is None:
        return None
    at = bisect_right(layout.blocks, published.start, key=lambda block: block.span.start) - 1
    match = _BEFORE_DATE.match(text, layout.blocks[at].span.start, published.start)
    signed = match is not None and any(
        signature.start < match.end("name") and match.start("name") < signature.end
        for signature in layout.signatures
    )
    if match is not None and not signed and not text[match.end() : published.start].strip():
        return _found(text, *match.span("name"), "before-the-date", 0.7)
    return None


def _behind_author(text: str, layout: Layout, places: Places) -> Found[str] | None:
    for index in places.get(BlockRole.BYLINE, ()):
        span = layout.blocks[index].span
        for signature in layout.signatures:
            if span.start <= signature.start < span.end:
                match = _BEHIND_NAME.match(text, signature.end, span.end)
                if match is not None:
                    return _found(text, *match.span("name"), "behind-the-author", 0.7)
    return None


def _in_dateline(text: str, layout: Layout, _places: Places) -> Found[str] | None:
    dateline = layout.dateline
    if dateline is None or dateline.outlet is None or "." not in dateline.outlet:
        return None
    # White space is folded in the name of the outlet; few hold any, and to compile a pattern takes long.
    at = text.find(dateline.outlet, dateline.start, dateline.end)
    if at >= 0:
        return _found(text, at, at + len(dateline.outlet), "dateline", 0.7)
    printed = lazy_re(r"\s+".join(map(re.escape, dateline.outlet.split())))
    match = printed.search(text, dateline.start, dateline.end)
    return None if match is None else _found(text, *match.span(), "dateline", 0.7)


def _in_copyright(text: str, layout: Layout, places: Places) -> Found[str] | None:
    behind = layout.blocks[places.get(BlockRole.PARAGRAPH, [-1])[-1] + 1 :]
    # Most texts end with their last paragraph.
    if not behind or not any(mark in text for mark in _COPYRIGHT_MARKS):
        return None
    for block in behind:
        if block.role in _SMALL_PRINT:
            match = _COPYRIGHT.search(text, block.span.start, block.span.end)
            if match is not None:
                return _found(text, *match.span("name"), "copyright", 0.6)
    return None


_SMALL_PRINT: Final = frozenset({BlockRole.FOOTER, BlockRole.FURNITURE})


def _found(text: str, start: int, end: int, rule: str, confidence: float) -> Found[str]:
    span = cut_span(text, start, end)
    return Found(value=fold(span.text), span=span, rule=rule, confidence=confidence)
