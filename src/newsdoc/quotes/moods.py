"""Sentences that the mood of their verb alone tells to be reported (*Er sei krank. Er komme nicht.*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import REPORTED
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import trim_end, words_in
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

MOOD: Final = "reported-mood"
"""The rule of such readings: they take over who spoke before."""
_SCORE: Final = 0.6
_ROOM: Final = 60
"""How many tokens of a sentence are looked at for such a verb."""


def read_mood(scene: Scene, place: Place) -> list[Reading]:
    """Read a sentence without a cue whose verb stands in the mood of reported speech, marks left aside."""
    index, stop = place.first, min(place.last, place.first + _ROOM)
    while index < stop:
        if index in scene.behind:
            index = scene.behind[index]
        elif scene.flags[index] & REPORTED and scene.kinds[index] == LOWER:
            start = skip_lead_in(scene, place.first, place.last)
            content = (start, trim_end(scene, start, place.last))
            return [Reading(_SCORE, MOOD, None, None, (content,))] if words_in(scene, content) > 1 else []
        else:
            index += 1
    return []
