"""What a token of a run can be, and scores for all of it in one integer."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

KINDS: Final = ("person", "organization", "place")
"""The kinds of names, in the order of the labels."""
LABELS: Final = ("O", *(f"{part}-{kind}" for part in "SBIE" for kind in KINDS))
"""What a token of a run can be: outside; a name by itself, or begin, inside or end of one, by kind."""
SINGLE: Final = LABELS.index("S-person")
BEGIN: Final = LABELS.index("B-person")
INSIDE: Final = LABELS.index("I-person")
END: Final = LABELS.index("E-person")
"""The first label of each part; those of the other kinds follow it."""
SCALE: Final = 100
"""Weights are stored as integers, multiplied by this."""

Vector = tuple[int, ...]
"""A score for each label, in the order of ``LABELS``."""
FEW: Final = BEGIN
"""The labels that a run of one word can have are the first ones: outside, and a name by itself."""

# The scores of all labels are one integer, 16 bits a label: one addition adds them all. A field may be
# negative, and then borrows from the next, until all of them are lifted when they are taken apart.
FIELD: Final = 16
"""The bits of the score of a label."""
_LIFT: Final = 1 << (FIELD - 1)
_MOST: Final = _LIFT // 2
"""Bounds a packed score: sums of the features of a word are far below it."""
_BYTES: Final = len(LABELS) * FIELD // 8
_unpack: Callable[[bytes], Iterator[Vector]] = Struct(f"<{len(LABELS)}H").iter_unpack


def kind_number(label: int) -> int:
    """Give the place among ``KINDS`` of what a label other than the first is part of."""
    return (label - 1) % len(KINDS)


def pack_scores(scores: Iterable[tuple[int, int]]) -> int:
    """Pack scores, each with its label, into one integer.

    >>> pack_scores([(0, 3), (1, -2)]) + pack_scores([(1, 2)]) == pack_scores([(0, 3)])
    True
    """
    return sum([max(-_MOST, min(score, _MOST)) << (FIELD * label) for label, score in scores])


LIFT: Final = sum([_LIFT << (FIELD * label) for label in range(len(LABELS))])
"""What is added to a sum before it is taken apart: the same for every label, so that it changes nothing."""


def unpack_scores(lifted: list[int]) -> list[Vector]:
    """Take the scores of all labels apart."""
    return list(_unpack(b"".join([score.to_bytes(_BYTES, "little") for score in lifted])))
