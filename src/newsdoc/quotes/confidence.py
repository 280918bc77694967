"""How sure a quote is: its reading's score, tempered by rule, source, marks and length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import QuoteKind
from newsdoc.quotes.lexicon import DETERMINER, PRONOUN
from newsdoc.quotes.turns import TURN
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Reading
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_BY_PRONOUN: Final = 0.92
_BY_NOUN: Final = 0.8
"""A source that is no name is cut wrongly more often."""
_MIXED: Final = 1.1
"""Marks inside a reported clause speak for it."""
_SHORT: Final = 5
_MIDDLING: Final = 15
_FEW_MARKED: Final = 0.6
_MIDDLING_MARKED: Final = 0.9
_FEW_UNMARKED: Final = 0.75
"""Few words in marks may be a title, few words behind a verb no clause."""
_DIRECT: Final = QuoteKind.DIRECT
_MIXED_KIND: Final = QuoteKind.MIXED
"""Globals, for a member of an enumeration takes longer to find."""


def read_confidence(scene: Scene, reading: Reading, kind: QuoteKind) -> float:
    """Give the probability that content and source are right, from 0 to 1, to two places.

    The factors are rounded shares of readings that held on one half of the labelled texts; how they do
    on the other half is shown in the documentation.
    """
    if reading.rule == TURN:
        return reading.score  # its label tells where it is and whose, however short it is
    value = reading.score * scene.lexicon.certainty.get(reading.rule, 1.0)
    value *= _of_source(scene, reading.source) if reading.source != reading.cue else 1.0
    if kind is _MIXED_KIND:
        value *= _MIXED
    elif kind is _DIRECT:
        words = _count(scene, reading.content, _MIDDLING)
        value *= _FEW_MARKED if words < _SHORT else _MIDDLING_MARKED if words < _MIDDLING else 1.0
    elif _count(scene, reading.content, _SHORT) < _SHORT:
        value *= _FEW_UNMARKED
    return round(min(value, 1.0), 2)


def _of_source(scene: Scene, source: Stretch | None) -> float:
    if source is None:
        return 1.0
    first, last = source
    if last == first + 1 and scene.flags[first] & PRONOUN:
        return _BY_PRONOUN
    named = scene.kinds[first] != LOWER and not scene.flags[first] & DETERMINER
    return _BY_NOUN if not named and CAPITALISED.isdisjoint(scene.kinds[first + 1 : last]) else 1.0


def _count(scene: Scene, content: tuple[Stretch, ...], wanted: int) -> int:
    """Count the words of a content, as far as it matters: to ``wanted``."""
    count = 0
    for first, last in content:
        kinds = scene.kinds[first : min(last, first + 2 * _MIDDLING)]
        count += len(kinds) - kinds.count(MARK)
        if count >= wanted:
            break
    return count
