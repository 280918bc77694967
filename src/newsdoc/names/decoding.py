"""The best labels for the tokens of a run, and how sure they are."""

from __future__ import annotations

from itertools import pairwise
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind
from newsdoc.names.model import KINDS, LABELS, SCALE

if TYPE_CHECKING:
    from newsdoc.names.model import Vector

_BASES: Final = tuple(LABELS.index(f"B-{kind}") for kind in KINDS)
_SINGLES: Final = tuple(base + 3 for base in _BASES)
_OUT_OR_SINGLE: Final = (0, *_SINGLES)
_STARTS: Final = (*_OUT_OR_SINGLE, *_BASES)
_PLACE_IN_STARTS: Final = tuple(_STARTS.index(n) if n in _STARTS else -1 for n in range(len(LABELS)))
_PLACE_INSIDE: Final = tuple(2 * ((n - 1) // 4) + (n - 1) % 4 - 1 for n in range(len(LABELS)))
_ENDS: Final = frozenset({0, *(base + 2 for base in _BASES), *_SINGLES})
_NEVER: Final = -(10**9)
_SPREAD: Final = 5 * SCALE
"""By how much moves between labels differ at most."""
# The first is never looked up: label 0 is no name.
_KIND_OF: Final = (EntityKind.PERSON, *(EntityKind(kind) for kind in KINDS for _ in "BIES"))


class Piece(NamedTuple):
    """A name within a run."""

    first: int
    """Its first token, counted from the start of the run."""
    last: int
    """The token behind its last one."""
    label: int
    """The label of its last token; ``kind_of`` tells the kind."""


def kind_of(piece: Piece) -> EntityKind:
    """Tell what a piece names."""
    return _KIND_OF[piece.label]


def labels_of(piece: Piece) -> list[int]:
    """Give the labels of its tokens."""
    length = piece.last - piece.first
    if length == 1:
        return [piece.label]
    return [piece.label - 2, *[piece.label - 1] * (length - 2), piece.label]


def cut(vectors: list[Vector], moves: list[list[int]]) -> list[Piece]:
    """Cut a run into its most probable names, given a score a label for each token."""
    if len(vectors) == 1:
        vector = vectors[0]
        best = max(_SINGLES, key=vector.__getitem__)
        if vector[best] <= vector[0]:
            return []
        return [Piece(0, 1, best)]
    labels = _best_labels(vectors, moves)
    pieces: list[Piece] = []
    begin = 0
    for index, label in enumerate(labels):
        if label == 0:
            continue
        if label in _STARTS:
            begin = index
        if label in _ENDS:
            pieces.append(Piece(begin, index + 1, label))
    return pieces


def _best_labels(vectors: list[Vector], moves: list[list[int]]) -> list[int]:
    """Give the labels of the best path (Viterbi); names are opened and closed within the run."""
    vector = vectors[0]
    ends = [(vector[label], label) for label in _OUT_OR_SINGLE]
    opened = [vector[base] for base in _BASES]
    inner = [_NEVER] * len(_BASES)
    behind: list[tuple[list[int], list[int]]] = []
    for vector in vectors[1:]:
        starts, before = _follow(ends, moves)
        ends = [(starts[at] + vector[label], label) for at, label in enumerate(_OUT_OR_SINGLE)]
        last_opened, last_inner = opened, inner
        opened, inner, inside = [], [], []
        for base, start, begun, going in zip(
            _BASES, starts[len(_OUT_OR_SINGLE) :], last_opened, last_inner, strict=True
        ):
            opened.append(start + vector[base])
            row, inner_row = moves[base], moves[base + 1]
            a, b = begun + row[base + 1], going + inner_row[base + 1]
            inner.append((max(a, b)) + vector[base + 1])
            inside.append(base if a >= b else base + 1)
            a, b = begun + row[base + 2], going + inner_row[base + 2]
            ends.append(((max(a, b)) + vector[base + 2], base + 2))
            inside.append(base if a >= b else base + 1)
        behind.append((before, inside))
    return _trace(max(ends)[1], behind)


def _follow(ends: list[tuple[int, int]], moves: list[list[int]]) -> tuple[list[int], list[int]]:
    """Give for each label that starts something the best score before it, and the label that has it."""
    best, end = max(ends)
    least = best - _SPREAD
    likely = [rival for rival in ends if rival[0] > least]
    if len(likely) == 1:
        row = moves[end]
        return [best + row[label] for label in _STARTS], [end] * len(_STARTS)
    chosen = [max([(score + moves[rival][label], rival) for score, rival in likely]) for label in _STARTS]
    return [score for score, _ in chosen], [rival for _, rival in chosen]


def _trace(label: int, behind: list[tuple[list[int], list[int]]]) -> list[int]:
    path = [label]
    for before, inside in reversed(behind):
        at = _PLACE_IN_STARTS[label]
        label = before[at] if at >= 0 else inside[_PLACE_INSIDE[label]]
        path.append(label)
    path.reverse()
    return path


def confidence(vectors: list[Vector], moves: list[list[int]], piece: Piece) -> float:
    """Weigh a name against the same words as another kind of name and as none (a logistic estimate)."""
    first, last, label = piece
    if last == first + 1:
        vector = vectors[first]
        chosen = vector[label]
        scores = [vector[rival] for rival in _OUT_OR_SINGLE if rival != label]
    else:
        chosen = _path_score(vectors, moves, first, labels_of(piece))
        scores = [
            _path_score(vectors, moves, first, labels_of(piece._replace(label=base + 2)))
            for base in _BASES
            if base + 2 != label
        ]
        scores.append(_path_score(vectors, moves, first, [0] * (last - first)))
    return 1 / (1 + sum([exp(min((score - chosen) / SCALE, 50)) for score in scores]))


def _path_score(vectors: list[Vector], moves: list[list[int]], first: int, labels: list[int]) -> int:
    own = sum([vectors[first + at][label] for at, label in enumerate(labels)])
    return own + sum([moves[a][b] for a, b in pairwise(labels)])
