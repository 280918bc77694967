"""``Name``: one mention of a person, organisation or place, as token indices."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from newsdoc.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.model import Entity, EntityKind


@record
class Name:
    """A mention of a name in a ``Prose``; what ``find_names`` gives, in text order, disjoint."""

    first: int
    """Its first token."""
    last: int
    """The token behind its last one."""
    kind: EntityKind
    """What it names."""
    confidence: float
    """Probability that kind and boundaries are right."""
    title: int
    """First token of the title directly before it (*Menteri Pertahanan Irak*); ``first`` without one."""


def find_first(names: Sequence[Name], token: int) -> int:
    """Find the first name that starts at a token or behind it; their number when none does.

    >>> from newsdoc.model import EntityKind
    >>> find_first([Name(2, 4, EntityKind.PERSON, 1.0, 2), Name(7, 8, EntityKind.PLACE, 1.0, 7)], 3)
    1
    """
    return bisect_left(names, token, key=_first)


_first = attrgetter("first")


@record
class Linked:
    """An entity with the names that are its mentions; what ``link_names`` gives."""

    entity: Entity
    """The entity as the article shows it."""
    names: tuple[int, ...]
    """Indices of its mentions in the sequence of names, ascending."""
