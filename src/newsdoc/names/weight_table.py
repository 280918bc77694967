"""The table of weights that training writes, read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.labels import (
    BEGIN,
    END,
    INSIDE,
    KINDS,
    LABELS,
    PAIRS,
    SCALE,
    SINGLE,
    may_follow,
    pack_scores,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBERS: Final = {label: number for number, label in enumerate(LABELS)}


class Moves(NamedTuple):
    """What a label adds when it follows another, made even.

    Within names moves weigh much, and so do those between words outside. What is common to all moves into
    and out of a label is taken from them and given to the label (``shift``): that changes no sum of a whole
    run, and labels can be compared, and hopeless ones left out, before the words behind them are seen.
    """

    weights: list[list[int]]
    """For each two labels: ``weights[before][behind]``."""
    onward: tuple[tuple[tuple[int, int], ...], ...]
    """For each label those that may follow it, each with what it adds."""
    closing: tuple[tuple[tuple[int, int], ...], ...]
    """Those of them that the last token of a run may have."""
    pairs: tuple[int, ...]
    """What the moves of a run of two tokens add to each of ``PAIRS``."""
    shift: tuple[int, ...]
    """What each label of a token gets for its moves."""
    entering: int
    """How much of the shift of *outside* is for the move into it: the first token of a run has none."""


class Calibration(NamedTuple):
    """What makes a probability of the lead of a name: a logistic fitted on text that was not trained on."""

    slope: float = 1.0
    """What a unit of lead adds."""
    kinds: tuple[float, ...] = (0.0, 0.0, 0.0)
    """What each kind of name adds."""
    longer: float = 0.0
    """What each word after the first adds."""


class Features:
    """The weights of features, each packed when it is first looked at: a text needs few of thousands."""

    __slots__ = ("_rows",)

    def __init__(self, rows: dict[str, str]) -> None:
        """Take for each feature its row: labels and weights, parted by tabs."""
        self._rows: dict[str, str | int] = dict(rows)

    def sum(self, mark: str, features: Iterable[str]) -> int:
        """Sum the packed weights of some features of the role that ``mark`` stands for."""
        total = 0
        rows = self._rows
        for feature in features:
            name = mark + feature
            found = rows.get(name)
            if found is None:
                continue
            if isinstance(found, str):
                found = rows[name] = pack_row(found)
            total += found
        return total


def pack_row(row: str) -> int:
    r"""Pack the weights of a feature from its row.

    >>> pack_row("O\t12\tS-place\t-3") == pack_scores([(0, 12), (LABELS.index("S-place"), -3)])
    True
    """
    fields = iter(row.split("\t"))
    return pack_scores([(_NUMBERS[label], int(weight)) for label, weight in zip(fields, fields, strict=True)])


class Weights(NamedTuple):
    """What training gives."""

    features: Features
    """The weights of features by label."""
    moves: list[list[int]]
    """What a label adds when it follows another: ``moves[before][behind]``."""
    vocabulary: frozenset[str]
    """Words that the training text prints in lower case."""
    calibration: Calibration = Calibration()
    """How the lead of a name becomes its confidence."""


def read_weights(table: str) -> Weights:
    r"""Read weights from lines of fields parted by tabs.

    A feature's line holds pairs of a label and a weight, that of a move ``LABEL>LABEL`` one weight, and
    that of the vocabulary, ``#vocabulary``, its words, and ``#calibration`` the numbers of the logistic.

    >>> weights = read_weights("alone\tO\t12\tS-place\t-3\nO>O\t5\n#vocabulary\trumah sakit")
    >>> weights.features.sum("al", ["one", "so"]) == pack_row("O\t12\tS-place\t-3")
    True
    >>> weights.moves[0][0], sorted(weights.vocabulary)
    (5, ['rumah', 'sakit'])
    """
    rows: dict[str, str] = {}
    moves = [[0] * len(LABELS) for _ in LABELS]
    vocabulary: frozenset[str] = frozenset()
    calibration = Calibration()
    for line in table.splitlines():
        name, _, row = line.partition("\t")
        if "\t" in row:
            rows[name] = row
        elif name == "#vocabulary":
            vocabulary = frozenset(row.split())
        elif name == "#calibration":
            slope, *kinds, longer = (int(number) / SCALE for number in row.split())
            calibration = Calibration(slope, tuple(kinds), longer)
        else:
            before, _, behind = name.partition(">")
            moves[_NUMBERS[before]][_NUMBERS[behind]] = int(row)
    return Weights(Features(rows), moves, vocabulary, calibration)


def even_moves(weights: list[list[int]]) -> Moves:
    """Leave out the moves that would leave a name open or go on with none, and make the others even."""
    others = range(1, INSIDE)
    leaving = sum([weights[0][label] for label in others]) // len(others)
    closed = [*range(SINGLE, BEGIN), *range(END, len(LABELS))]
    entering = sum([weights[label][0] for label in closed]) // len(closed)
    within = [
        (weights[BEGIN + kind][END + kind] + weights[INSIDE + kind][INSIDE + kind]) // 4
        for kind in range(len(KINDS))
    ]
    # What is added to a label for leaving it, and for entering it.
    out = [leaving, *[0] * len(KINDS), *within, *within, *[0] * len(KINDS)]
    into = [entering, *[0] * len(KINDS), *[0] * len(KINDS), *within, *within]
    even = [
        [weight - left - entered for weight, entered in zip(row, into, strict=True)]
        for row, left in zip(weights, out, strict=True)
    ]
    onward = tuple(
        tuple((number, row[number]) for number, label in enumerate(LABELS) if may_follow(before, label))
        for before, row in zip(LABELS, even, strict=True)
    )
    closing = tuple(
        tuple(
            (label, weight - leaving if label == 0 else weight)  # nothing leaves the last token
            for label, weight in row
            if LABELS[label][0] in "OES"
        )
        for row in onward
    )
    pairs = tuple([dict(closing[before])[behind] - (0 if before else entering) for before, behind in PAIRS])
    shift = tuple([left + entered for left, entered in zip(out, into, strict=True)])
    return Moves(even, onward, closing, pairs, shift, entering)
