"""Listed bodies of several words (*Human Rights Watch*): what speaks for reading them as one."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.names.decoding import best_labels
from newsdoc.names.labels import BEGIN, END, INSIDE, SCALE, pack_scores, unpack_scores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings

_BODY: Final = 1
"""Bodies, the second of the kinds."""
_KNOWN: Final = int(2.5 * SCALE)
"""What the list adds to a body; it may go on before and behind (*PT Bio Farma Sejahtera*)."""
_FIRST, _BETWEEN, _LAST = (
    pack_scores([(part + _BODY, _KNOWN) for part in parts])
    for parts in ((BEGIN, INSIDE), (INSIDE,), (INSIDE, END))
)


def read_bodies(lowers: Sequence[str], again: Readings, model: Model) -> None:
    """Read the runs again that hold listed bodies of several tokens.

    Args:
        lowers: the tokens of the runs in lower case, one run behind the other.
        again: the readings, changed in place.
        model: the model they were read with.
    """
    lexicon, offsets = model.lexicon, again.offsets
    changed: dict[int, None] = {}
    free = 0
    for at in compress(range(len(lowers)), map(lexicon.body_starts.__contains__, lowers)):
        if at < free:
            continue
        number = bisect_right(offsets, at) - 1
        length = _length(lexicon, lowers, at, offsets[number + 1])
        if length:
            free = at + length
            again.scores[at] += _FIRST
            for inner in range(at + 1, free - 1):
                again.scores[inner] += _BETWEEN
            again.scores[free - 1] += _LAST
            changed[number] = None
    for number in changed:
        begin, end = offsets[number], offsets[number + 1]
        again.vectors[begin:end] = unpack_scores(again.scores[begin:end])
        again.labels[begin:end] = best_labels(again.vectors[begin:end], model.moves)


def _length(lexicon: Lexicon, lowers: Sequence[str], at: int, end: int) -> int:
    """Tell how many tokens the longest listed body at a token has; 0 where none starts."""
    for stop in range(min(end, at + lexicon.body_starts[lowers[at]]), at + 1, -1):
        if " ".join(lowers[at:stop]) in lexicon.bodies:
            return stop - at
    return 0
