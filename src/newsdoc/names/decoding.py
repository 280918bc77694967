"""The best labels for the tokens of a run, and how sure they are."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind
from newsdoc.names.model import KINDS, LABELS, SCALE

if TYPE_CHECKING:
    from newsdoc.names.model import Calibration, Vector

_BASES: Final = tuple(LABELS.index(f"B-{kind}") for kind in KINDS)
_SINGLES: Final = tuple(base + 3 for base in _BASES)
_OUT_OR_SINGLE: Final = (0, *_SINGLES)
_STARTS: Final = frozenset({*_OUT_OR_SINGLE, *_BASES})
_ENDS: Final = frozenset({*_OUT_OR_SINGLE, *(base + 2 for base in _BASES)})
_NEVER: Final = -(10**9)
_SPREAD: Final = 8 * SCALE
"""A label whose score is this far below the best of its token is not looked at."""
_BEAM: Final = 6 * SCALE
"""A path whose score is this far below the best so far is given up."""
_Way = tuple[int, int, "_Way | None"]
"""A path through the labels of a run: its score, its last label, and the path before that."""
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


def pieces_of(labels: list[int]) -> list[Piece]:
    """Give the names that the labels of a run mark."""
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


def best_labels(vectors: list[Vector], moves: list[list[int]]) -> list[int]:
    """Give the most probable labels of the tokens of a run; names are opened and closed within it."""
    if len(vectors) > 1:
        return _best_of_many(vectors, moves)
    vector = vectors[0]
    best = max(_OUT_OR_SINGLE, key=vector.__getitem__)
    return [best]


def _best_of_many(vectors: list[Vector], moves: list[list[int]]) -> list[int]:
    """Give the labels of the best path (Viterbi) through the likely labels; through all where that fails."""
    for spread in (_SPREAD, -_NEVER):
        likely = [_likely(vector, spread) for vector in vectors]
        likely[0] = [label for label in likely[0] if label in _STARTS]
        likely[-1] = [label for label in likely[-1] if label in _ENDS]
        path = _best_path(vectors, likely, moves)
        if path:
            return path
    return [0] * len(vectors)


def _likely(vector: Vector, spread: int) -> list[int]:
    least = max(vector) - spread
    return [label for label, score in enumerate(vector) if score > least]


def _best_path(vectors: list[Vector], likely: list[list[int]], moves: list[list[int]]) -> list[int]:
    """Give the best path through some labels of each token; none when no allowed one is there."""
    ways: list[_Way] = [(vectors[0][label], label, None) for label in likely[0]]
    for vector, labels in zip(vectors[1:], likely[1:], strict=True):
        if not ways:
            return []
        least = max(ways)[0] - _BEAM
        ways = [way for way in ways if way[0] > least]
        onward: list[_Way] = []
        for label in labels:
            top = _NEVER
            best: _Way | None = None
            for way in ways:
                score = way[0] + moves[way[1]][label]
                if score > top:
                    top, best = score, way
            if top > _NEVER // 2:
                onward.append((top + vector[label], label, best))
        ways = onward
    last: _Way | None = max(ways, default=None)
    path: list[int] = []
    while last:
        path.append(last[1])
        last = last[2]
    path.reverse()
    return path


def confidence(vectors: list[Vector], moves: list[list[int]], piece: Piece, fitted: Calibration) -> float:
    """Tell how likely a name is right: its lead, as fitted on text that was not trained on."""
    kind = (piece.label - 1) // 4
    sure = fitted.slope * lead(vectors, moves, piece) + fitted.kinds[kind]
    sure += fitted.longer * (piece.last - piece.first - 1)
    return 1 / (1 + exp(max(-sure, -_SUREST)))


def lead(vectors: list[Vector], moves: list[list[int]], piece: Piece) -> float:
    """Weigh a name against the same words as another kind of name and as none: the logarithm of the odds."""
    first, last, label = piece
    if last == first + 1:
        vector = vectors[first]
        chosen = vector[label]
        scores = [vector[rival] for rival in _OUT_OR_SINGLE if rival != label]
    else:
        inside = vectors[first:last]
        chosen = 0
        scores = [sum([vector[0] for vector in inside]) + (len(inside) - 1) * moves[0][0]]
        for base in _BASES:
            score = _score_as(inside, moves, base)
            if base + 2 == label:
                chosen = score
            else:
                scores.append(score)
    best = max(scores)
    return (chosen - best) / SCALE - log(sum([exp((score - best) / SCALE) for score in scores]))


_SUREST: Final = 20.0
"""The logarithm of odds from which a name cannot be surer."""


def _score_as(vectors: list[Vector], moves: list[list[int]], base: int) -> int:
    """Score several tokens as one name of the kind that begins with label ``base``."""
    score = vectors[0][base] + vectors[-1][base + 2]
    between = vectors[1:-1]
    if not between:
        return score + moves[base][base + 2]
    score += (
        moves[base][base + 1] + (len(between) - 1) * moves[base + 1][base + 1] + moves[base + 1][base + 2]
    )
    return score + sum([vector[base + 1] for vector in between])
