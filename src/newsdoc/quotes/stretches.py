"""Stretches of tokens: their words, the marks in and around them, the full stop that closes them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

Stretch = tuple[int, int]
"""A half-open range of tokens."""
DASHES: Final = frozenset({"-", "–", "—", "―", "--"})
"""Marks that part words as a dash does where they stand between blanks."""
LONGEST: Final = 120
"""How many tokens of a clause are looked at for a place where it ends early."""
TERMINATORS: Final = frozenset({".", "!", "?", "…", "...", "..", "....", "。"})
CLAUSE_ENDS: Final = TERMINATORS | {",", ";"}
SEPARATORS: Final = DASHES | {","}
"""Marks that set a cue off from the words it reports."""
INTRODUCES: Final = SEPARATORS | {":"}
"""Marks that a cue leads to a quotation with."""
PARTING: Final = frozenset(",;:")
"""Marks that part what a verb governs from what stands before it."""
_TRAILING: Final = DASHES | {".", ",", ";", ":"}


def trim_end(scene: Scene, start: int, last: int) -> int:
    """Leave out the full stop, comma or dash that closes a stretch."""
    words = scene.words
    while last > start and words[last - 1] in _TRAILING and last - 1 not in scene.opener:
        last -= 1
    return last


def inner(scene: Scene, opener: int) -> Stretch:
    """Give the quoted words of a quotation, without the marks and the comma or full stop that closes them."""
    first = opener + (scene.words[opener] in FAMILY)
    stop = scene.behind[opener]
    if stop - 1 > opener and scene.words[stop - 1] in FAMILY:
        stop -= 1
    last = stop
    while last > first and scene.words[last - 1] in (",", "."):
        last -= 1
    return first, last


def without_marks(scene: Scene, part: Stretch) -> Stretch:
    """Give what stands in marks that hold a content (*Menurut dia, "..."*), else the content itself."""
    return inner(scene, part[0]) if scene.behind.get(part[0]) == part[1] else part


def words_in(scene: Scene, stretch: Stretch) -> int:
    """Count the words of a stretch, among its first tokens."""
    first, last = stretch
    kinds = scene.kinds[first : min(last, first + _COUNTED)]
    return len(kinds) - kinds.count(MARK)


_COUNTED: Final = 12
"""Among how many tokens of a stretch its words are counted: nobody asks for more than four."""


def quotations_in(scene: Scene, start: int, end: int) -> tuple[int, ...]:
    """Give the opening marks of the quotations in the first ``LONGEST`` tokens of a clause."""
    return openers_in(scene, (start, min(end, start + LONGEST)))


def opener_around(scene: Scene, index: int) -> int | None:
    """Give the opening mark of the quotation that a token stands in."""
    before = bisect_right(scene.openers, index)
    if before and index < scene.behind[scene.openers[before - 1]]:
        return scene.openers[before - 1]
    return None


def openers_in(scene: Scene, stretch: Stretch) -> tuple[int, ...]:
    """Give the opening marks of all quotations in a stretch."""
    openers = scene.openers
    first = bisect_left(openers, stretch[0])
    if first == len(openers) or openers[first] >= stretch[1]:
        return ()
    return openers[first : bisect_left(openers, stretch[1])]
