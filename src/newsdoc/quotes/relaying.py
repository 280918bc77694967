"""Somebody whose words somebody else relays: *The Star quoted Hart as saying it leaks*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.around import around
from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.closings import tells_only_where
from newsdoc.quotes.lexicon import AGENT, CUE, PARTICIPLE, PASSIVE_AUXILIARY, PREPOSITION, TIME
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import Reading
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import skip_auxiliaries

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Place, Subject
    from newsdoc.quotes.scene import Scene

_FAR: Final = 12
"""How many tokens before its participle such a verb stands at most."""


def read_relayed(scene: Scene, verb: int, last: int) -> Subject | None:
    """Read the object of a verb that says whose words follow (*quoted* Hart *as saying*)."""
    subject = read_subject_behind(scene, verb + 1, last)
    if subject is None or subject.last + 1 >= last or scene.flags[subject.first] & TIME:
        return None  # *was quoted* last week *as saying*
    joins = scene.lowers[subject.last] in scene.lexicon.relaying[scene.lowers[verb]]
    reports = scene.flags[subject.last + 1]
    return subject if joins and reports & PARTICIPLE and reports & CUE else None


def find_relayed(scene: Scene, first: int, joint: int) -> Subject | None:
    """Find whom a participle behind ``joint`` has for its subject where a verb relays what is said."""
    if joint <= first:
        return None
    relaying, word, floor = scene.lexicon.relaying, scene.lowers[joint], max(first, joint - _FAR)
    if relaying.keys().isdisjoint(scene.lowers[floor:joint]):
        return None
    for index in range(joint - 2, floor - 1, -1):
        if word in relaying.get(scene.lowers[index], ()):
            subject = read_relayed(scene, index, joint + 2)
            return subject if subject and subject.last == joint else None
    return None


def find_quoted(scene: Scene, first: int, cue: int) -> int:
    """Find the passive before a participle that says whose words these are (*Hart was* quoted *as saying*).

    Who relays them may stand between (*was* quoted *by The Star as saying*); gives 0 where there is none.
    """
    joint, flags = cue - 1, scene.flags
    relaying, floor = scene.lexicon.relaying, max(first, joint - _FAR)
    if joint <= first or relaying.keys().isdisjoint(scene.lowers[floor:joint]):
        return 0
    for index in range(joint - 1, floor, -1):
        if scene.lowers[joint] in relaying.get(scene.lowers[index], ()):
            passive = skip_auxiliaries(scene, index, first)[1] & PASSIVE_AUXILIARY
            relayed = index + 1 == joint or flags[index + 1] & (AGENT | TIME | PREPOSITION)
            return index if passive and relayed else 0
    return 0


def read_quoted(scene: Scene, place: Place, cue: int, verb: int) -> list[Reading]:
    """Read such words before the passive and its subject: *It leaks, Hart was quoted as saying on Monday*."""
    behind = cue + 1
    parted = behind < place.last and scene.words[behind] == ","
    if not (parted or tells_only_where(scene, cue, behind, place.last)):
        return []
    for subject in find_subjects(scene, skip_auxiliaries(scene, verb, place.first)[0], place.first):
        source, quality = subject.stretch, subject.quality
        opener = quotation_before(scene, place, subject.first)
        if opener is not None:
            clause = ReportingClause(_QUOTED * quality, (cue, behind), source, behind)
            return [claim(scene, place, opener, clause)]
        comma = subject.first - 1
        content = (
            around(scene, place, comma, behind) if comma > place.first and scene.words[comma] == "," else ()
        )
        if content:
            score = _RELAYED * quality
            return [Reading(score, "parenthetical-cue", (cue, behind), source, content)]
    return []


_QUOTED: Final = 0.9
_RELAYED: Final = 0.8
"""How sure such a reading is, of words in marks and of others."""
