"""The outlet that a dateline prints is a body, whatever its words look like (*GLASGOW (Northern Wire) -*)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def tell_outlet(
    tokens: Tokens, names: tuple[Name, ...], outlet: str, dateline: tuple[int, int]
) -> tuple[Name, ...]:
    """Make a body of the name of an outlet that stands in a dateline, given by its offsets."""
    start, end = dateline
    told = list(names)
    for index, name in enumerate(names):
        place = tokens.starts[name.first]
        if place >= end:
            break
        if start <= place and tokens.slice(name.first, name.last) == outlet:
            told[index] = name._replace(kind=EntityKind.ORGANIZATION)
    return tuple(told)
