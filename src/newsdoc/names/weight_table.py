"""The table of weights that training writes, read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.labels import KINDS, LABELS, SCALE, pack_scores

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.names.labels import Vector

_NUMBERS: Final = {label: number for number, label in enumerate(LABELS)}


_NOTHING: Final = (0,) * len(LABELS)


class Moves(NamedTuple):
    """What labels add for the labels beside them.

    A weight for each two labels would take a step for each two labels at each word, and tell next to nothing
    more. The scores of a word hold what its label adds by itself; the rest is for the search to add.
    """

    onward: Vector = _NOTHING
    """What each label adds for standing before another one."""
    behind: Vector = _NOTHING
    """What each label adds for standing behind another one."""
    beside: Vector = _NOTHING
    """What each label adds that opens a name right behind a body or a place."""
    longer: Vector = (0,) * len(KINDS)
    """For each kind what every word adds that stands inside a name right behind another one there."""


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
                found = rows[name] = _pack_row(found)
            total += found
        return total


def _pack_row(row: str) -> int:
    r"""Pack the weights of a feature from its row.

    >>> _pack_row("O\t12\tS-place\t-3") == pack_scores([(0, 12), (LABELS.index("S-place"), -3)])
    True
    """
    fields = iter(row.split("\t"))
    return pack_scores([(_NUMBERS[label], int(weight)) for label, weight in zip(fields, fields, strict=True)])


class Weights(NamedTuple):
    """What training gives."""

    features: Features
    """The weights of features by label."""
    moves: Moves
    """What labels add for those beside them."""
    vocabulary: frozenset[str]
    """Words that the training text prints in lower case."""
    calibration: Calibration = Calibration()
    """How the lead of a name becomes its confidence."""


def read_weights(table: str) -> Weights:
    r"""Read weights from lines of fields parted by tabs.

    A feature's line holds pairs of a label and a weight, those of moves (``#onward``, ``#behind``,
    ``#beside``, ``#longer``) a weight for each label or kind, that of the vocabulary, ``#vocabulary``, its
    words, and ``#calibration`` the numbers of the logistic.

    >>> weights = read_weights("alone\tO\t12\tS-place\t-3\n#vocabulary\trumah sakit")
    >>> weights.features.sum("al", ["one", "so"]) == _pack_row("O\t12\tS-place\t-3")
    True
    >>> sorted(weights.vocabulary)
    ['rumah', 'sakit']
    """
    rows: dict[str, str] = {}
    moves: dict[str, Vector] = {}
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
            moves[name.removeprefix("#")] = tuple(map(int, row.split()))
    return Weights(Features(rows), Moves(**moves), vocabulary, calibration)
