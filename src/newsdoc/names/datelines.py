"""What a dateline tells: its outlet is a body, its place a place, whatever their words look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def tell_place(tokens: Tokens, names: tuple[Name, ...], place: str) -> tuple[Name, ...]:
    """Make places of the bodies that are called as the place of the dateline is (*LABUAN BAJO - ...*)."""
    words = tuple(place.lower().split())
    return tuple(
        [
            name._replace(kind=EntityKind.PLACE)
            if name.kind is EntityKind.ORGANIZATION and tokens.lowers[name.first : name.last] == words
            else name
            for name in names
        ]
    )


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
