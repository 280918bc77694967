"""Listed people and bodies of several words (*Human Rights Watch*): what speaks for reading them as one."""

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

_KNOWN: Final = int(4.0 * SCALE)
"""What the list adds to a name; it may go on before and behind (*PT Bio Farma Sejahtera*)."""
_PARTS: Final = ((BEGIN, INSIDE), (INSIDE,), (INSIDE, END))
"""What the first token of a listed name, one between and the last one may be."""
_ADDED: Final = [
    [pack_scores([(part + kind, _KNOWN) for part in parts]) for parts in _PARTS] for kind in range(len("po"))
]
"""What is added to the scores of these, for people and for bodies."""


def read_known(lowers: Sequence[str], again: Readings, model: Model) -> None:
    """Read the runs again that hold listed names of several tokens and were read otherwise.

    Args:
        lowers: the tokens of the runs in lower case, one run behind the other.
        again: the readings, changed in place.
        model: the model they were read with.
    """
    lexicon, offsets = model.lexicon, again.offsets
    starts, size = lexicon.known_starts, len(lowers)
    changed: dict[int, None] = {}
    free = 0
    for at in compress(range(size - 1), map(starts.__contains__, lowers)):
        longest = starts[lowers[at]].get(lowers[at + 1])
        if longest is None or at < free:
            continue
        number = bisect_right(offsets, at) - 1
        name = _longest(lexicon, lowers, at, min(at + longest, offsets[number + 1]))
        if name is None:
            continue
        free, kind = name
        if not _is_whole(again.labels[at:free], kind):
            first, between, last = _ADDED[kind]
            again.scores[at] += first
            for inner in range(at + 1, free - 1):
                again.scores[inner] += between
            again.scores[free - 1] += last
            changed[number] = None
    for number in changed:
        begin, end = offsets[number], offsets[number + 1]
        again.vectors[begin:end] = unpack_scores(again.scores[begin:end])
        again.labels[begin:end] = best_labels(again.vectors[begin:end], model.moves)


def _longest(lexicon: Lexicon, lowers: Sequence[str], at: int, last: int) -> tuple[int, int] | None:
    """Give the token behind the longest listed name from ``at`` on that ends by ``last``, and its kind."""
    for behind in range(last, at + 1, -1):
        kind = lexicon.known.get(" ".join(lowers[at:behind]))
        if kind is not None:
            return behind, kind
    return None


def _is_whole(labels: list[int], kind: int) -> bool:
    """Tell whether all tokens were read as of one name of a kind."""
    begin, inside, end = BEGIN + kind, INSIDE + kind, END + kind
    return {begin, inside, end}.issuperset(labels) and end not in labels[:-1] and begin not in labels[1:]
