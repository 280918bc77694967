"""Take the items at many places of a column in one go."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _typeshed import SupportsGetItem

T = TypeVar("T")


class Picker(Protocol):
    """What gives the items of a column that stand at its places, in the order of the places."""

    def __call__(self, column: SupportsGetItem[Any, T], /) -> tuple[T, ...]:
        """Pick the items of a column."""
        ...


def pick_at(places: Sequence[int] | Sequence[str]) -> Picker:
    """Build what picks the items at some places, once for all columns; those of a ``dict`` are its keys.

    >>> pick = pick_at([2, 0, 2])
    >>> pick("abc"), pick([1, 2, 3])
    (('c', 'a', 'c'), (3, 1, 3))
    """
    if len(places) > 1:
        return itemgetter(*places)
    return lambda column: tuple([column[place] for place in places])
