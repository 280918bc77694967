"""Listed people and bodies of several words (*Human Rights Watch*): what speaks for reading them as one."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.names.labels import BEGIN, END, INSIDE, SCALE, pack_scores
from newsdoc.names.readings import decode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings

_KNOWN: Final = int(4.0 * SCALE)
"""What the list adds to a name."""
_ON: Final = int(2.5 * SCALE)
"""What it adds to one that goes on before or behind (*PT Bio Farma Sejahtera*)."""
_PERSON, _BODY = 0, 1


def _added(kind: int, *parts: tuple[int, int]) -> int:
    return pack_scores([(part + kind, score) for part, score in parts])


_FIRST_OR_INSIDE: Final = _added(_BODY, (BEGIN, _KNOWN), (INSIDE, _ON))
"""What is added to the first token of a listed body behind what may begin its name (*PT Bio Farma*)."""
_FIRST: Final = (_added(_PERSON, (BEGIN, _KNOWN)), _added(_BODY, (BEGIN, _KNOWN)))
_BETWEEN: Final = (_added(_PERSON, (INSIDE, _KNOWN)), _added(_BODY, (INSIDE, _KNOWN)))
_LAST: Final = (_added(_PERSON, (END, _KNOWN)), _added(_BODY, (INSIDE, _ON), (END, _KNOWN)))
"""What is added to the scores of the tokens of a listed name, for people and for bodies."""


def read_known(again: Readings, model: Model) -> None:
    """Read the runs again that hold listed names of several tokens and were read otherwise."""
    lexicon, offsets, lowers = model.lexicon, again.offsets, again.lowers
    starts, joiners, size = lexicon.known_starts, lexicon.joiners, len(lowers)
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
        begin, end = offsets[number], offsets[number + 1]
        if kind == _PERSON and not _stands_alone(lexicon, lowers[begin:end], at - begin, free - begin):
            continue
        if not _is_whole(again.labels[at:free], kind):
            joined = at == begin or lowers[at - 1] in joiners
            again.scores[at] += _FIRST[kind] if kind == _PERSON or joined else _FIRST_OR_INSIDE
            for inner in range(at + 1, free - 1):
                again.scores[inner] += _BETWEEN[kind]
            again.scores[free - 1] += _LAST[kind]
            changed[number] = None
    for number in changed:
        decode(again, number, model.moves)


def _stands_alone(lexicon: Lexicon, run: Sequence[str], at: int, behind: int) -> bool:
    """Tell whether a person in a run is none that a body or a place is named after (*Ronald Reagan Library*).

    Only a title may stand before the name, and nothing behind it but what joins another one.
    """
    if behind < len(run) and run[behind] not in lexicon.joiners:
        return False
    return (
        at == 0
        or run[at - 1] in lexicon.joiners
        or not _TITLES.isdisjoint(lexicon.lists.get(run[at - 1], ()))
    )


_TITLES: Final = frozenset({"title", "tail", "by"})
"""Lists of words that may stand before the name of a person."""


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
