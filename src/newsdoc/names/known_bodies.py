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
_KNOWN: Final = int(4.0 * SCALE)
"""What the list adds to a body; it may go on before and behind (*PT Bio Farma Sejahtera*)."""
_FIRST, _BETWEEN, _LAST = (
    pack_scores([(part + _BODY, _KNOWN) for part in parts])
    for parts in ((BEGIN, INSIDE), (INSIDE,), (INSIDE, END))
)


def read_bodies(lowers: Sequence[str], again: Readings, model: Model) -> None:
    """Read the runs again that hold listed bodies of several tokens and were read otherwise.

    Args:
        lowers: the tokens of the runs in lower case, one run behind the other.
        again: the readings, changed in place.
        model: the model they were read with.
    """
    lexicon, offsets = model.lexicon, again.offsets
    starts, size = lexicon.body_starts, len(lowers)
    changed: dict[int, None] = {}
    free = 0
    for at in compress(range(size - 1), map(lexicon.body_firsts.__contains__, lowers)):
        longest = starts.get((lowers[at], lowers[at + 1]))
        if longest is None or at < free:
            continue
        number = bisect_right(offsets, at) - 1
        behind = _end(lexicon, lowers, at, min(at + longest, offsets[number + 1]))
        if behind and not _is_whole(again.labels[at:behind]):
            free = behind
            again.scores[at] += _FIRST
            for inner in range(at + 1, free - 1):
                again.scores[inner] += _BETWEEN
            again.scores[free - 1] += _LAST
            changed[number] = None
    for number in changed:
        begin, end = offsets[number], offsets[number + 1]
        again.vectors[begin:end] = unpack_scores(again.scores[begin:end])
        again.labels[begin:end] = best_labels(again.vectors[begin:end], model.moves)


def _is_whole(labels: list[int]) -> bool:
    """Tell whether all tokens were read as of one body."""
    return _BODIES.issuperset(labels) and _END not in labels[:-1] and _BEGIN not in labels[1:]


_BEGIN, _END = BEGIN + _BODY, END + _BODY
_BODIES: Final = frozenset({_BEGIN, INSIDE + _BODY, _END})


def _end(lexicon: Lexicon, lowers: Sequence[str], at: int, last: int) -> int:
    """Give the token behind the longest listed body from ``at`` on that ends by ``last``; 0 for none."""
    for behind in range(last, at + 1, -1):
        if " ".join(lowers[at:behind]) in lexicon.bodies:
            return behind
    return 0
