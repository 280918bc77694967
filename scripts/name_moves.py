"""Take the moves from label to label apart into what each label adds by itself."""

from __future__ import annotations

import importlib
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsdoc.names.labels import KINDS, LABELS, SCALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Move = tuple[str, str]
"""A label, and the one that follows it."""
Part = tuple[str, str]
"""A field of ``weight_table.Moves``, and a label or a kind."""

_SELDOM: Final = 0.5
"""How often a move counts that the text never makes: a model may read one there all the same."""
_FIELDS: Final = {"onward": LABELS, "behind": LABELS, "beside": LABELS, "longer": KINDS}


def count_moves(runs: Iterable[list[str]]) -> Counter[Move]:
    """Count what follows what in the labels of some runs."""
    return Counter(move for labels in runs for move in pairwise(labels))


def part_moves(moves: Mapping[Move, float], counts: Mapping[Move, int]) -> str:
    """Give the lines of the table of weights that come nearest to the weights of the moves.

    By least squares, where a move weighs as often as the text makes it.
    """
    numpy = importlib.import_module("numpy")
    parts = [(field, name) for field, names in _FIELDS.items() for name in names]
    allowed = [(before, behind) for before in LABELS for behind in LABELS if _may_follow(before, behind)]
    often = numpy.sqrt([counts.get(move, 0) + _SELDOM for move in allowed])
    made_of = numpy.array([[part in _parts_of(move) for part in parts] for move in allowed], dtype=float)
    wanted = numpy.array([moves.get(move, 0.0) for move in allowed])
    fitted = numpy.linalg.lstsq(made_of * often[:, None], wanted * often, rcond=None)[0]
    found = {part: round(weight * SCALE) for part, weight in zip(parts, fitted, strict=True)}
    return "".join(
        f"#{field}\t{' '.join(str(found[field, name]) for name in names)}\n"
        for field, names in _FIELDS.items()
    )


def _parts_of(move: Move) -> set[Part]:
    """Give the parts that the weight of a move is made of."""
    before, behind = move
    parts = {("onward", before), ("behind", behind)}
    if before[0] in "SE" and behind != "O" and before[2:] != "person":
        parts.add(("beside", behind))
    if before[0] == behind[0] == "I":
        parts.add(("longer", behind[2:]))
    return parts


def _may_follow(before: str, label: str) -> bool:
    """Tell whether one label may stand behind another: what begins goes on to its end."""
    if before[0] in "OES":
        return label[0] in "OBS"
    return label[0] in "IE" and label[1:] == before[1:]
