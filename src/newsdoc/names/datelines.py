"""What a dateline tells: its outlet is a body, its place a place, whatever their words look like."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.name import Name, find_first
from newsdoc.text.tokens import MARK, Range

if TYPE_CHECKING:
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


def part_from_sentence(prose: Prose, end: int) -> Prose:
    """Make a dateline that ends at an offset, with its dash, a sentence of its own (*Solo -* Lima orang ...).

    What stands behind it opens a sentence: its capital says nothing.
    """
    tokens, sentences = prose.tokens, prose.sentences
    behind = bisect_left(tokens.starts, end)
    while behind < len(tokens) and tokens.kinds[behind] == MARK:
        behind += 1
    at = bisect_right(sentences, behind, key=_FIRST) - 1
    if at < 0 or not sentences[at].first < behind < sentences[at].last:
        return prose
    parts = Range(sentences[at].first, behind), Range(behind, sentences[at].last)
    return evolve(prose, sentences=(*sentences[:at], *parts, *sentences[at + 1 :]))


_FIRST: Final = attrgetter("first")


def tell_place(
    tokens: Tokens, names: tuple[Name, ...], place: str, dateline: tuple[int, int]
) -> tuple[Name, ...]:
    """Make a place of what stands for one in a dateline, whatever it was read as (*LABUAN BAJO - ...*).

    Of a town and its state (*MURPHY HOLLOW, Tenn.*), or of two towns (*Wien/Bonn*), each is one.
    Elsewhere bodies that are called like them are places, too; people may bear the name of a place.

    ``dateline`` gives the offsets of the dateline.
    """
    told = list(names)
    for part in place.replace("/", ",").split(","):
        printed = _find(tokens, part.strip(), dateline)
        if printed is not None:
            told = _tell_part(tokens, told, printed)
    return tuple(told)


def _tell_part(tokens: Tokens, names: list[Name], printed: tuple[int, int]) -> list[Name]:
    """Make one place of what stands between two tokens."""
    first, last = printed
    words = tokens.lowers[first:last]
    kept = [
        evolve(name, kind=EntityKind.PLACE)
        if name.kind is EntityKind.ORGANIZATION and tokens.lowers[name.first : name.last] == words
        else name
        for name in names
        if not first <= name.first < name.last <= last or (name.first, name.last) == printed
    ]
    at = find_first(kept, first)
    if at < len(kept) and (kept[at].first, kept[at].last) == printed:
        kept[at] = evolve(kept[at], kind=EntityKind.PLACE)
    elif (at == 0 or kept[at - 1].last <= first) and (at == len(kept) or kept[at].first >= last):
        kept.insert(at, Name(first, last, EntityKind.PLACE, _PRINTED, first))
    return kept


def _find(tokens: Tokens, place: str, dateline: tuple[int, int]) -> tuple[int, int] | None:
    """Find the tokens of a place in a dateline."""
    start, end = dateline
    at = tokens.text.find(place, start, end)
    if at < 0:
        return None
    first, last = bisect_left(tokens.starts, at), bisect_left(tokens.starts, at + len(place))
    whole = first < last and tokens.starts[first] == at and tokens.ends[last - 1] == at + len(place)
    return (first, last) if whole else None


_PRINTED: Final = 0.9
"""How sure a place is that a dateline prints."""


def tell_outlet(
    tokens: Tokens, names: tuple[Name, ...], outlet: str, dateline: tuple[int, int]
) -> tuple[Name, ...]:
    """Make a body of the name of an outlet that stands in a dateline (*GLASGOW (Northern Wire) -*).

    That of a site is a body elsewhere, too, without its domain (*LautBiru.com*: *kepada Laut Biru*).

    ``dateline`` gives the offsets of the dateline.
    """
    start, end = dateline
    site, dot, _ = outlet.lower().partition(".")
    told = list(names)
    for index, name in enumerate(names):
        place = tokens.starts[name.first]
        if place >= end:
            if not dot:
                break
            called = "".join(tokens.lowers[name.first : name.last]) == site
        else:
            called = start <= place and tokens.slice(name.first, name.last) == outlet
        if called:
            told[index] = evolve(name, kind=EntityKind.ORGANIZATION)
    return tuple(told)
