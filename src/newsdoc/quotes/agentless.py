"""Reports that name nobody: *Prices are expected to fall*, *She seemed to agree*, *Asked whether ...*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.quotes.contents import find_end, words_in
from newsdoc.quotes.lexicon import ADVERB, ASKED, PASSIVE, PREPOSITION, QUESTION, SUBORDINATOR, VERB
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.subjects import find_subjects

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.verbs import Left

_SPLIT = 0.65
"""How often a verb between the two halves of what it reports is a report."""
_QUESTION = 0.75
"""How often a question in an adverbial clause is one (*when asked about the cost*)."""


def read_agentless(scene: Scene, place: Place, cue: int, left: Left) -> list[Reading]:
    """Read a passive or a verb of seeming without a source; what it reports stands around it."""
    if cue + 1 >= place.last:
        return []
    pairs = scene.lexicon.agentless if left.passive else scene.lexicon.seeming
    if scene.lowers[cue + 1] in pairs.get(scene.lowers[cue], ()):
        return _around(scene, place, cue, left.end)
    return _read_question(scene, place, cue) if scene.flags[cue] & PASSIVE else []


def _around(scene: Scene, place: Place, cue: int, end: int) -> list[Reading]:
    subjects = find_subjects(scene, end, place.first)
    right = (cue + 1, find_end(scene, cue + 1, place.last, dependent=True))
    if cue + 2 < place.last and scene.flags[cue + 2] & VERB:
        return []  # *seemed to imply*: the verb behind it reports
    if not subjects or words_in(scene, right) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    score = _SPLIT * subjects[0].quality
    return [Reading(score, "agentless", (cue, cue + 1), None, (subjects[0][:2], right))]


def _read_question(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read what somebody was asked in a clause without a subject: *Asked whether it opens, she nodded*."""
    opens = cue == place.first or scene.flags[cue - 1] & SUBORDINATOR
    if not opens or scene.lexicon.row(scene.lowers[cue])[ASKED] < 1.0:
        return []
    start = cue + 1
    while start < place.last and scene.flags[start] & ADVERB:
        start += 1
    if start >= place.last or not scene.flags[start] & (QUESTION | PREPOSITION):
        return []
    if scene.flags[start] & PREPOSITION:
        start += 1
    content = (start, find_end(scene, start, place.last, dependent=True))
    if words_in(scene, content) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    return [Reading(_QUESTION, "agentless", (cue, cue + 1), None, (content,))]
