"""What a dateline tells: its outlet is a body, its place a place, whatever their words look like."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import Name, find_first

if TYPE_CHECKING:
    from newsdoc.text.tokens import Tokens


def tell_place(
    tokens: Tokens, names: tuple[Name, ...], place: str, dateline: tuple[int, int]
) -> tuple[Name, ...]:
    """Make a place of what stands for one in a dateline, whatever it was read as (*LABUAN BAJO - ...*).

    Elsewhere bodies that are called like it are places, too; people may bear the name of a place.

    ``dateline`` gives the offsets of the dateline.
    """
    words = tuple(place.lower().split())
    printed = _find(tokens, words, dateline)
    told = [
        name._replace(kind=EntityKind.PLACE)
        if (name.first, name.last) == printed
        or (name.kind is EntityKind.ORGANIZATION and tokens.lowers[name.first : name.last] == words)
        else name
        for name in names
    ]
    if printed is not None:
        first, last = printed
        at = find_first(names, first)
        free = (at == 0 or names[at - 1].last <= first) and (at == len(names) or names[at].first >= last)
        if free:
            told.insert(at, Name(first, last, EntityKind.PLACE, _PRINTED, first))
    return tuple(told)


def _find(tokens: Tokens, words: tuple[str, ...], dateline: tuple[int, int]) -> tuple[int, int] | None:
    """Find the tokens of the place in a dateline."""
    start, end = dateline
    first = bisect_left(tokens.starts, start)
    while first < len(tokens) and tokens.starts[first] < end:
        if tokens.lowers[first : first + len(words)] == words:
            return first, first + len(words)
        first += 1
    return None


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
            told[index] = name._replace(kind=EntityKind.ORGANIZATION)
    return tuple(told)
