"""Take the items at many places of a column in one go."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


def pick(column: Sequence[T], places: Sequence[int]) -> tuple[T, ...]:
    """Give the items of a column that stand at some places, in the order of the places.

    >>> pick("abc", [2, 0, 2])
    ('c', 'a', 'c')
    """
    if len(places) > 1:
        found: tuple[T, ...] = itemgetter(*places)(column)
        return found
    return tuple([column[place] for place in places])
