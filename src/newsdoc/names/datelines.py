"""What a dateline tells: its outlet is a body, its place a place, whatever their words look like."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import Name, find_first
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.text.tokens import Tokens


def tell_place(
    tokens: Tokens, names: tuple[Name, ...], place: str, dateline: tuple[int, int]
) -> tuple[Name, ...]:
    """Make a place of what stands for one in a dateline, whatever it was read as (*LABUAN BAJO - ...*).

    Elsewhere bodies that are called like it are places, too, and, where it has several words, people; who is
    called by one word may bear the name of a place.

    ``dateline`` gives the offsets of the dateline.
    """
    town = place.partition(",")[0]  # *MURPHY HOLLOW, Tenn.*: the state is a place of its own
    words = tuple(town.lower().split())
    printed = _find(tokens, "".join(words), dateline)
    if printed is not None:
        words = tokens.lowers[printed[0] : printed[1]]
    wrong = _NO_PLACES if len(words) > 1 else _BODIES
    told = [
        name._replace(kind=EntityKind.PLACE, title=name.first)
        if (name.first, name.last) == printed
        or (name.kind in wrong and tokens.lowers[name.first : name.last] == words)
        else name
        for name in names
    ]
    if printed is not None:
        _put(tokens, told, *printed)
    return tuple(told)


def _put(tokens: Tokens, names: list[Name], first: int, last: int) -> None:
    """Put the place of a dateline among the names, instead of what was read in its words (*JACKSON* FALLS).

    What reaches out of it stays, and so do the places that it joins (*LONDON/PARIS*).
    """
    at = find_first(names, first)
    behind = at
    while behind < len(names) and names[behind].last <= last:
        behind += 1
    if (at and names[at - 1].last > first) or (behind < len(names) and names[behind].first < last):
        return
    if at == behind or _is_one(tokens, first, last):
        names[at:behind] = [Name(first, last, EntityKind.PLACE, _PRINTED, first)]


def _is_one(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether tokens are the words of a single name: none joins two."""
    return all(
        word == "." or kind in CAPITALISED
        for word, kind in zip(tokens.words[first:last], tokens.kinds[first:last], strict=True)
    )


def _find(tokens: Tokens, letters: str, dateline: tuple[int, int]) -> tuple[int, int] | None:
    """Find the tokens of the place in a dateline by its letters, in lower case and without blanks."""
    start, end = dateline
    first = bisect_left(tokens.starts, start)
    while first < len(tokens) and tokens.starts[first] < end:
        last, rest = first, letters
        while rest and last < len(tokens) and rest.startswith(tokens.lowers[last]):
            rest = rest[len(tokens.lowers[last]) :]
            last += 1
        if not rest:
            return first, last
        first += 1
    return None


_BODIES: Final = frozenset({EntityKind.ORGANIZATION})
_NO_PLACES: Final = frozenset({EntityKind.ORGANIZATION, EntityKind.PERSON})
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
