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
    return tuple(
        name._replace(kind=EntityKind.ORGANIZATION)
        if start <= tokens.starts[name.first] < end and tokens.slice(name.first, name.last) == outlet
        else name
        for name in names
    )
