"""Phrases and clauses that credit the rest of their sentence: *laut Hart ...*, *wie Hart sagte, ...*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    BEHIND,
    BESIDE,
    COMMA_CLAUSE,
    COORDINATOR,
    DETERMINER,
    LINK,
    PREPOSITION,
    REPORT_NOUN,
    THAT_CLAUSE,
    TIME,
    match_phrase,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import openers_in, trim_end, words_in
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_REACH: Final = 20
"""How many tokens a source before its phrase has at most."""


def read_credit(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a phrase that credits its sentence, wherever it stands in it."""
    found = (
        _source_before(scene, place, cue) if scene.flags[cue] & BEHIND else _source_behind(scene, place, cue)
    )
    if found is None:
        return []
    source, phrase, words = found
    opener = quotation_before(scene, place, phrase[0])
    if opener is not None and phrase[0] > place.first:
        clause = ReportingClause(0.9, words, source, phrase[1], "cited-source")
        return [claim(scene, place, opener, clause)]
    content = _around(scene, place, phrase)
    claimed = tuple(opener for part in content for opener in openers_in(scene, part))
    return [Reading(0.85, "cited-source", words, source, content, claimed)] if content else []


_Found = tuple["Stretch", "Stretch", "Stretch"]
"""The source, the phrase with it, the words that credit."""


def _source_behind(scene: Scene, place: Place, cue: int) -> _Found | None:
    stop = cue + match_phrase(scene.lexicon.citing, scene.lowers, cue, place.last)
    subject = read_subject_behind(scene, stop, place.last) if stop > cue else None
    return (subject.stretch, (cue, subject.last), (cue, stop)) if subject else None


def _source_before(scene: Scene, place: Place, cue: int) -> _Found | None:
    """Read the noun phrase before *zufolge*, a report noun at its head left out (*Angaben der Polizei*)."""
    flags, kinds = scene.flags, scene.kinds
    first, floor = cue, max(place.first, cue - _REACH)
    while first > floor:
        index = first - 1
        if flags[index] & DETERMINER and kinds[index] == LOWER:
            first = index
            if index == floor or kinds[index - 1] not in CAPITALISED:
                break
        elif _is_inside(scene, index, floor):
            first = index
        else:
            break
    source = first
    while (
        source < cue - 1 and flags[source] & (REPORT_NOUN | DETERMINER) and _holds_report(scene, source, cue)
    ):
        source += 1
    while source < cue and flags[source] & PREPOSITION and not flags[source] & DETERMINER:
        source += 1
    named = any(kinds[i] in CAPITALISED for i in range(source, cue))
    return ((source, cue), (first, cue + 1), (cue, cue + 1)) if named else None


def _is_inside(scene: Scene, index: int, floor: int) -> bool:
    """Tell whether a word can stand inside a noun phrase."""
    kind, flag = scene.kinds[index], scene.flags[index]
    joins = scene.words[index] in ("-", ".") and index > floor
    return kind in CAPITALISED or bool(flag & LINK) or (kind == LOWER and not flag) or joins


def _holds_report(scene: Scene, index: int, last: int) -> bool:
    return any(scene.flags[i] & REPORT_NOUN for i in range(index, min(last, index + 2)))


def read_as_clause(scene: Scene, place: Place, begin: int, cue: int) -> list[Reading]:
    """Read a clause that credits its sentence, its verb last: *wie Hart am Montag sagte*."""
    flags, index = scene.flags, begin + 1
    subject = None
    while index < cue:
        if flags[index] & (ADVERB | TIME) and not flags[index] & DETERMINER:
            index += 1
        elif flags[index] & PREPOSITION:
            phrase = read_subject_behind(scene, index + 1, cue)
            index = phrase.last if phrase else index + 1
        else:
            subject = read_subject_behind(scene, index, cue)
            break
    stop = cue + 1
    while stop < place.last and flags[stop] & AUXILIARY:
        stop += 1
    if subject is None or (stop < place.last and scene.kinds[stop] != MARK):
        return []
    content = _around(scene, place, (begin, stop))
    row = scene.lexicon.rows[scene.lowers[cue]]
    score = 0.9 * min(row[BESIDE], max(row[THAT_CLAUSE], row[COMMA_CLAUSE])) * subject.quality
    claimed = tuple(opener for part in content for opener in openers_in(scene, part))
    return [Reading(score, "as-clause", (cue, cue + 1), subject.stretch, content, claimed)] if content else []


def _around(scene: Scene, place: Place, phrase: Stretch) -> tuple[Stretch, ...]:
    """Give what stands around a phrase in its sentence; of coordinated clauses only its own."""
    start = skip_lead_in(scene, place.first, phrase[0])
    for index in range(phrase[0] - 1, start, -1):
        if scene.flags[index] & COORDINATOR and scene.words[index - 1] == ",":
            start = index + 1
            break
    left = (start, trim_end(scene, start, phrase[0]))
    begin = phrase[1]
    while begin < place.last and scene.words[begin] in (",", "–", "—"):
        begin += 1
    right = (begin, find_end(scene, begin, place.last))
    return tuple(part for part in (left, right) if words_in(scene, part))
