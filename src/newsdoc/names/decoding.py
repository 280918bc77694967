"""The best labels for the tokens of a run, and how sure they are."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind
from newsdoc.names.model import KINDS, LABELS, SCALE

if TYPE_CHECKING:
    from newsdoc.names.model import Calibration, Moves, Vector

_STEP: Final = len("BIES")
"""Labels of a kind: every fourth one, from the first, is outside or a name by itself."""
_BASES: Final = tuple(LABELS.index(f"B-{kind}") for kind in KINDS)
_OUT_OR_SINGLE: Final = tuple(range(0, len(LABELS), _STEP))
_STARTS: Final = tuple(sorted((*_OUT_OR_SINGLE, *_BASES)))
_ENDS: Final = frozenset({*_OUT_OR_SINGLE, *(base + 2 for base in _BASES)})
_SPREAD: Final = 8 * SCALE
"""A label whose score is this far below the best of its token is not looked at."""
_ANY: Final = 10**9
"""A spread that leaves out no label."""
_BEAM: Final = 6 * SCALE
"""A path whose score is this far below the best so far is given up."""
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
    if not any(labels):
        return pieces
    begin = 0
    for index, label in enumerate(labels):
        if label == 0:
            continue
        if label in _STARTS:
            begin = index
        if label in _ENDS:
            pieces.append(Piece(begin, index + 1, label))
    return pieces


def best_labels(vectors: list[Vector], moves: Moves) -> list[int]:
    """Give the most probable labels of the tokens of a run; names are opened and closed within it."""
    if len(vectors) > 1:
        return _best_of_many(vectors, moves)
    alone = vectors[0][::_STEP]
    return [_STEP * alone.index(max(alone))]


def _best_of_many(vectors: list[Vector], moves: Moves) -> list[int]:
    """Give the labels of the best path (Viterbi) through the likely labels; through all where that fails."""
    path = _best_path(vectors, _SPREAD, moves) or _best_path(vectors, _ANY, moves)
    return path or [0] * len(vectors)


def _best_path(vectors: list[Vector], spread: int, moves: Moves) -> list[int]:
    """Give the best path through the likely labels of each token; none when no allowed one is there."""
    vector = vectors[0]
    least = max(vector) - spread
    # For each label that a token may have the score of the best path up to it, and the label before it there.
    tops = {label: vector[label] for label in _STARTS if vector[label] > least}
    origins: list[dict[int, int]] = []
    for vector in vectors[1:-1]:
        tops, came = _go_on(tops, vector, max(vector) - spread, moves)
        origins.append(came)
    end = _end(tops, vectors[-1], max(vectors[-1]) - spread, moves)
    if end is None:
        return []
    label, last = end
    path = [last, label]
    for came in reversed(origins):
        label = came[label]
        path.append(label)
    path.reverse()
    return path


def _go_on(
    tops: dict[int, int], vector: Vector, least: int, moves: Moves
) -> tuple[dict[int, int], dict[int, int]]:
    """Give the best score up to each label above ``least`` of the next token, and the label before it."""
    onward: dict[int, int] = {}
    came: dict[int, int] = {}
    floor = max(tops.values(), default=0) - _BEAM
    for label, before in tops.items():
        if before <= floor:
            continue
        for after, weight in moves.onward[label]:
            score = vector[after]
            if score > least:
                total = before + weight + score
                known = onward.get(after)
                # Of two equally good paths, that through the earlier label.
                if known is None or total > known or (total == known and label < came[after]):
                    onward[after] = total
                    came[after] = label
    return onward, came


def _end(tops: dict[int, int], vector: Vector, least: int, moves: Moves) -> tuple[int, int] | None:
    """Give the last two labels of the best path, the last one above ``least``; the loop of ``_go_on``."""
    end: tuple[int, int] | None = None
    best = 0
    floor = max(tops.values(), default=0) - _BEAM
    for label, before in tops.items():
        if before <= floor:
            continue
        for after, weight in moves.closing[label]:
            score = vector[after]
            if score > least:
                total = before + weight + score
                # Of two equally good paths, that to the later label, and to it through the earlier one.
                if end is None or total > best or (total == best and (after, -label) > (end[1], -end[0])):
                    best, end = total, (label, after)
    return end


def confidence(vectors: list[Vector], moves: Moves, piece: Piece, fitted: Calibration) -> float:
    """Tell how likely a name is right: its lead, as fitted on text that was not trained on."""
    kind = (piece.label - 1) // 4
    sure = fitted.slope * lead(vectors, moves, piece) + fitted.kinds[kind]
    sure += fitted.longer * (piece.last - piece.first - 1)
    return 1 / (1 + exp(min(max(-sure, -_SUREST), _SUREST)))


def lead(vectors: list[Vector], moves: Moves, piece: Piece) -> float:
    """Weigh a name against the same words as another kind of name and as none: the logarithm of the odds."""
    first, last, label = piece
    if last == first + 1:
        scores = list(vectors[first][::_STEP])
        chosen = scores.pop(label // _STEP)
    else:
        inside = vectors[first:last]
        scores = [sum([vector[0] for vector in inside]) + (len(inside) - 1) * moves.weights[0][0]]
        scores += [_score_as(inside, moves.weights, base) for base in _BASES]
        chosen = scores.pop((label + 1) // _STEP)
    one, other, third = scores  # as none, and as the two other kinds
    best = max(scores)
    odds = exp((one - best) / SCALE) + exp((other - best) / SCALE) + exp((third - best) / SCALE)
    return (chosen - best) / SCALE - log(odds)


_SUREST: Final = 20.0
"""The logarithm of odds from which a name cannot be surer."""


def _score_as(vectors: list[Vector], weights: list[list[int]], base: int) -> int:
    """Score several tokens as one name of the kind that begins with label ``base``."""
    score = vectors[0][base] + vectors[-1][base + 2]
    between = vectors[1:-1]
    if not between:
        return score + weights[base][base + 2]
    score += (
        weights[base][base + 1]
        + (len(between) - 1) * weights[base + 1][base + 1]
        + weights[base + 1][base + 2]
    )
    return score + sum([vector[base + 1] for vector in between])
