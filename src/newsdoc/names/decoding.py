"""The best labels for the tokens of a run, and how sure they are."""

from __future__ import annotations

from itertools import compress
from math import exp, log
from operator import add, itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind
from newsdoc.names.labels import BEGIN, END, FEW, INSIDE, KINDS, PAIRS, SCALE, SINGLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdoc.names.labels import Vector
    from newsdoc.names.weight_table import Calibration, Moves

_SPREAD: Final = 6 * SCALE
"""A label whose score is this far below the best of its token is not looked at."""
_ANY: Final = 10**9
"""A spread that leaves out no label."""
_BEAM: Final = 5 * SCALE
"""A path whose score is this far below the best so far is given up."""
# The first is never looked up: label 0 is no name.
_KIND_OF: Final = (EntityKind.PERSON, *(EntityKind(kind) for _ in "SBIE" for kind in KINDS))


class Piece(NamedTuple):
    """A name within a run."""

    first: int
    """Its first token, counted as the labels are."""
    last: int
    """The token behind its last one."""
    label: int
    """The label of its last token; ``kind_of`` tells the kind."""


def kind_of(piece: Piece) -> EntityKind:
    """Tell what a piece names."""
    return _KIND_OF[piece.label]


def pieces_of(labels: list[int]) -> list[Piece]:
    """Give the names that the labels of a run mark, or those of several runs one behind the other."""
    pieces: list[Piece] = []
    begin = 0
    for index in compress(range(len(labels)), labels):
        label = labels[index]
        if label < BEGIN:
            pieces.append(_piece(Piece, (index, index + 1, label)))
        elif label < INSIDE:
            begin = index
        elif label >= END:
            pieces.append(_piece(Piece, (begin, index + 1, label)))
    return pieces


# What ``Piece(...)`` comes to, in a third of the time.
_piece: Final = tuple.__new__


def best_labels(vectors: list[Vector], moves: Moves) -> list[int]:
    """Give the most probable labels of the tokens of a run; names are opened and closed within it.

    The scores of each token hold the shift of the moves.
    """
    if len(vectors) > 2:  # noqa: PLR2004  # the next line says it
        return _best_of_many(vectors, moves)
    return _best_of_two(vectors, moves) if len(vectors) > 1 else [best_alone(vectors[0], moves)]


def best_alone(vector: Vector, moves: Moves) -> int:
    """Give the most probable label of the only token of a run."""
    names = vector[SINGLE:FEW]
    best = max(names)
    return names.index(best) + SINGLE if best > vector[0] - moves.shift[0] else 0


def _best_of_two(vectors: list[Vector], moves: Moves) -> list[int]:
    """Give the labels of a run of two tokens: there are few pairs, and all are weighed at once."""
    first, last = vectors
    totals = list(map(add, map(add, _FIRSTS(first), _LASTS(last)), moves.pairs))
    return list(PAIRS[totals.index(max(totals))])


_FIRSTS: Final = itemgetter(*[before for before, _ in PAIRS])
_LASTS: Final = itemgetter(*[behind for _, behind in PAIRS])


def _best_of_many(vectors: list[Vector], moves: Moves) -> list[int]:
    """Give the labels of the best path (Viterbi) through the likely labels; through all where that fails."""
    path = _best_path(vectors, _SPREAD, moves) or _best_path(vectors, _ANY, moves)
    return path or [0] * len(vectors)


def _best_path(vectors: list[Vector], spread: int, moves: Moves) -> list[int]:
    """Give the best path through the likely labels of each token; none when no allowed one is there."""
    vector = vectors[0]
    least = max(vector) - spread
    # For each label that a token may have the score of the best path up to it, and the label before it there.
    tops = {label: vector[label] for label in range(INSIDE) if vector[label] > least}
    if 0 in tops:
        tops[0] -= moves.entering
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
    floor = max(tops.values()) - _BEAM if tops else 0  # a third of what ``max(..., default=0)`` takes
    for label, before in tops.items():
        if before <= floor:
            continue
        for after, weight in moves.onward[label]:
            score = vector[after]
            if score > least:
                total = before + weight + score
                if (
                    after not in onward
                    or total > onward[after]
                    # Of two equally good paths, that through the earlier label.
                    or (total == onward[after] and label < came[after])
                ):
                    onward[after] = total
                    came[after] = label
    return onward, came


def _end(tops: dict[int, int], vector: Vector, least: int, moves: Moves) -> tuple[int, int] | None:
    """Give the last two labels of the best path, the last one above ``least``; the loop of ``_go_on``."""
    end: tuple[int, int] | None = None
    best = 0
    floor = max(tops.values()) - _BEAM if tops else 0
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
    first, last, label = piece
    sure = fitted.slope * lead(vectors, moves, piece) + fitted.kinds[(label - 1) % len(KINDS)]
    sure += fitted.longer * (last - first - 1)
    if -_SUREST < sure < _SUREST:
        return 1 / (1 + exp(-sure))
    return 1 / (1 + exp(_SUREST if sure < 0 else -_SUREST))


def lead(vectors: list[Vector], moves: Moves, piece: Piece) -> float:
    """Weigh a name against the same words as another kind of name and as none: the logarithm of the odds."""
    first, last, label = piece
    scores = vectors[first] if last == first + 1 else _weigh_several(vectors[first:last], moves.weights)
    none, chosen, other, third = _APART[label](scores)
    none -= moves.shift[0]
    best = max(none, other, third)
    odds = exp((none - best) / SCALE) + exp((other - best) / SCALE) + exp((third - best) / SCALE)
    return (chosen - best) / SCALE - log(odds)


_KINDS: Final = range(len(KINDS))
_APART: Final[list[Callable[[Sequence[int]], tuple[int, int, int, int]]]] = [
    itemgetter(0, SINGLE + chosen, *[SINGLE + other for other in _KINDS if other != chosen])
    for chosen in (0, *(kind for _ in "SBIE" for kind in _KINDS))
]
"""For each label what parts the scores as none, as its kind and as the two others; label 0 is no name."""
_SUREST: Final = 20.0
"""The logarithm of odds from which a name cannot be surer."""


def _weigh_several(vectors: list[Vector], weights: list[list[int]]) -> list[int]:
    """Score several tokens as none, and as one name of each kind, ordered like the labels of one."""
    opening, closing = vectors[0], vectors[-1]
    between = vectors[1:-1]
    if not between:
        return [opening[begin] + closing[end] + weights[begin][end] for begin, _, end in _PARTS]
    return [
        opening[begin]
        + closing[end]
        + weights[begin][inside]
        + weights[inside][end]
        + (len(between) - 1) * weights[inside][inside]
        + sum([vector[inside] for vector in between])
        for begin, inside, end in _PARTS
    ]


_PARTS: Final = ((0, 0, 0), *((BEGIN + kind, INSIDE + kind, END + kind) for kind in _KINDS))
"""For none and for each kind the labels of the first word, of those between, and of the last one."""
