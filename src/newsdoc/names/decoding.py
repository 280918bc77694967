"""The best labels for the tokens of a run, and how sure they are."""

from __future__ import annotations

from itertools import pairwise
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind
from newsdoc.names.model import KINDS, LABELS, SCALE

if TYPE_CHECKING:
    from newsdoc.names.model import Vector

_SINGLES: Final = tuple(LABELS.index(f"S-{kind}") for kind in KINDS)
_STARTS: Final = (0, *(n for n, label in enumerate(LABELS) if label[0] in "BS"))
_ENDS: Final = (0, *(n for n, label in enumerate(LABELS) if label[0] in "ES"))
_OPEN: Final = tuple(n for n, label in enumerate(LABELS) if label[0] in "BI")
_NEXT: Final = tuple(
    tuple(n + step for step in ((1, 2) if label[0] == "B" else (0, 1))) if label[0] in "BI" else _STARTS
    for n, label in enumerate(LABELS)
)
"""For each label the labels that may follow it."""
_NEVER: Final = -(10**9)
_ENTITY_KINDS: Final = tuple(EntityKind(kind) for kind in KINDS)


class Piece(NamedTuple):
    """A name within a run."""

    first: int
    """Its first token, counted from the start of the run."""
    last: int
    """The token behind its last one."""
    kind: EntityKind
    """What it names."""
    confidence: float
    """How sure that is, from 0 to 1."""


def cut(vectors: list[Vector], moves: dict[tuple[int, int], int]) -> list[Piece]:
    """Cut a run into its most probable names, given a score a label for each token."""
    if len(vectors) == 1:
        vector = vectors[0]
        best = max(_SINGLES, key=vector.__getitem__)
        if vector[best] <= vector[0]:
            return []
        return [Piece(0, 1, _kind(best), _confidence(vectors, moves, 0, 1, best))]
    labels = _best_labels(vectors, moves)
    pieces: list[Piece] = []
    begin = 0
    for index, label in enumerate(labels):
        if label in _STARTS:
            begin = index
        if label and label in _ENDS:
            confidence = _confidence(vectors, moves, begin, index + 1, label)
            pieces.append(Piece(begin, index + 1, _kind(label), confidence))
    return pieces


def _kind(label: int) -> EntityKind:
    return _ENTITY_KINDS[(label - 1) // 4]


def _best_labels(vectors: list[Vector], moves: dict[tuple[int, int], int]) -> list[int]:
    """Give the labels of the best path (Viterbi); names are opened and closed within the run."""
    count = len(LABELS)
    scores = [_NEVER] * count
    for label in _STARTS:
        scores[label] = vectors[0][label]
    behind: list[list[int]] = []
    for vector in vectors[1:]:
        best = [_NEVER] * count
        origin = [0] * count
        for label, score in enumerate(scores):
            if score <= _NEVER:
                continue
            for follower in _NEXT[label]:
                value = score + moves.get((label, follower), 0)
                if value > best[follower]:
                    best[follower] = value
                    origin[follower] = label
        scores = [b + v if b > _NEVER else _NEVER for b, v in zip(best, vector, strict=True)]
        behind.append(origin)
    label = max(_ENDS, key=scores.__getitem__)
    path = [label]
    for origin in reversed(behind):
        label = origin[label]
        path.append(label)
    path.reverse()
    return path


def _path_score(
    vectors: list[Vector], moves: dict[tuple[int, int], int], first: int, labels: list[int]
) -> int:
    own = sum([vectors[first + at][label] for at, label in enumerate(labels)])
    return own + sum([moves.get(pair, 0) for pair in pairwise(labels)])


def _confidence(
    vectors: list[Vector], moves: dict[tuple[int, int], int], first: int, last: int, label: int
) -> float:
    """Weigh a name against the same words as another kind of name and as none (a logistic estimate)."""
    own = (label - 1) // 4
    totals: list[int] = []
    for kind in range(len(KINDS)):
        base = 1 + 4 * kind
        if last - first == 1:
            totals.append(vectors[first][base + 3])
        else:
            labels = [base, *[base + 1] * (last - first - 2), base + 2]
            totals.append(_path_score(vectors, moves, first, labels))
    totals.append(_path_score(vectors, moves, first, [0] * (last - first)))
    return 1 / (1 + sum([exp(min((t - totals[own]) / SCALE, 50)) for k, t in enumerate(totals) if k != own]))
