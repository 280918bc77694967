"""The best labels for the tokens of a run, and how sure they are."""

from __future__ import annotations

from itertools import compress
from math import exp, inf
from operator import add, itemgetter
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.best_path import best_path
from newsdoc.names.labels import BEGIN, END, FEW, INSIDE, KINDS, SCALE, SINGLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdoc.names.labels import Vector
    from newsdoc.names.weight_table import Calibration, Moves

KIND_OF: Final = (EntityKind.PERSON, *(EntityKind(kind) for _ in "SBIE" for kind in KINDS))
"""What a word is part of by its label; the first is never looked up, for label 0 is no name."""

Piece = tuple[int, int, int]
"""A name within a run: its first token and the one behind its last, counted as the labels are; the label of
its last token, for which ``KIND_OF`` has the kind. No named tuple: those take longer to take apart."""


def pieces_of(labels: list[int]) -> list[Piece]:
    """Give the names that the labels of a run mark, or those of several runs one behind the other."""
    pieces: list[Piece] = []
    begin = 0
    for index in compress(range(len(labels)), labels):
        label = labels[index]
        if label < BEGIN:
            pieces.append((index, index + 1, label))
        elif label < INSIDE:
            begin = index
        elif label >= END:
            pieces.append((begin, index + 1, label))
    return pieces


def best_labels(vectors: list[Vector], moves: Moves) -> list[int]:
    """Give the labels of the tokens of a run whose scores have the highest sum; names close within it."""
    return best_path(vectors, moves) if len(vectors) > 1 else [best_alone(vectors[0])]


def best_alone(vector: Vector) -> int:
    """Give the label of the only token of a run."""
    possible = vector[:FEW]
    return possible.index(max(possible))


def confidences(vectors: list[Vector], moves: Moves, pieces: list[Piece], fitted: Calibration) -> list[float]:
    """Tell how likely each name is right: the odds against it, as fitted on text that was not trained on."""
    slope, kinds, longer = fitted
    by_label = kinds * len("SBIE")
    found: list[float] = []
    for (first, last, label), odds in zip(pieces, odds_against(vectors, moves, pieces), strict=True):
        sure = by_label[label - SINGLE] + longer * (last - first - 1)
        try:
            doubt = odds**slope * exp(-sure)
        except OverflowError:
            doubt = _MOST_DOUBT
        if not _LEAST_DOUBT < doubt < _MOST_DOUBT:
            doubt = _LEAST_DOUBT if doubt < 1 else _MOST_DOUBT
        found.append(1 / (1 + doubt))
    return found


def odds_against(vectors: list[Vector], moves: Moves, pieces: list[Piece]) -> list[float]:
    """Weigh the words of each name as another kind of name and as none against what they were read as."""
    odds: list[float] = []
    for first, last, label in pieces:
        scores = vectors[first] if last == first + 1 else _weigh_several(vectors[first:last], moves)
        none, chosen, other, third = _APART[label](scores)
        try:
            odds.append(
                exp((none - chosen) / SCALE) + exp((other - chosen) / SCALE) + exp((third - chosen) / SCALE)
            )
        except OverflowError:
            odds.append(inf)
    return odds


_KINDS: Final = range(len(KINDS))
_APART: Final[list[Callable[[Sequence[int]], tuple[int, int, int, int]]]] = [
    itemgetter(0, SINGLE + chosen, *[SINGLE + other for other in _KINDS if other != chosen])
    for chosen in (0, *(kind for _ in "SBIE" for kind in _KINDS))
]
"""For each label what parts the scores as none, as its kind and as the two others; label 0 is no name."""
_MOST_DOUBT: Final = exp(20)
_LEAST_DOUBT: Final = 1 / _MOST_DOUBT
"""Odds beyond which a name cannot be less sure, or surer."""


def _weigh_several(vectors: list[Vector], moves: Moves) -> list[int]:
    """Score several tokens as none, and as one name of each kind, ordered like the labels of one."""
    scores = list(map(add, _OPENING(vectors[0]), _CLOSING(vectors[-1])))
    if len(vectors) > len("BE"):
        scores = list(map(sum, zip(scores, *map(_BETWEEN, vectors[1:-1]), strict=True)))
        for label, longer in enumerate(moves.longer, SINGLE):
            scores[label] += (len(vectors) - len("BIE")) * longer
    return scores


_OPENING: Final = itemgetter(0, *[BEGIN + kind for kind in _KINDS])
_BETWEEN: Final = itemgetter(0, *[INSIDE + kind for kind in _KINDS])
_CLOSING: Final = itemgetter(0, *[END + kind for kind in _KINDS])
"""What parts the scores of the first word of a name, of those between and of the last one."""
