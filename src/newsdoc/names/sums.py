"""``Sums``: weights that are summed once for a key and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

K = TypeVar("K")

_KEPT: Final = 20_000
"""Sums that are kept at most; then the store starts again."""


class Sums(dict[K, int]):
    """A store of sums by what they are the sums of: ``sums[key]`` works out what is not there yet.

    >>> lengths = Sums(lambda word: len(word))
    >>> lengths["kata"], lengths["kata"], list(lengths)
    (4, 4, ['kata'])
    """

    __slots__ = ("_work",)

    def __init__(self, work: Callable[[K], int]) -> None:
        """Take what works a sum out."""
        super().__init__()
        self._work = work

    def __missing__(self, key: K) -> int:
        """Work the sum for a key out and keep it."""
        found = self._work(key)
        if len(self) >= _KEPT:
            self.clear()
        self[key] = found
        return found
