"""Cues in languages whose verb is the second part of its clause: *Am Montag sagte Hart, er komme*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.before_quotations import read_before_quotation
from newsdoc.quotes.behind_quotations import read_behind_quotation
from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.complements import FINITE, Clause, find_complement
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.credits import read_as_clause
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADVERB,
    AS_OPENER,
    AUXILIARY,
    BASE,
    BESIDE,
    CITING,
    COMMA_CLAUSE,
    COORDINATOR,
    DETERMINER,
    INFINITIVE,
    MODAL,
    NEGATOR,
    OBLIQUE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    REPORTED,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.openings import read_sentence_subject
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import Place, Reading, Subject
from newsdoc.quotes.stretches import TERMINATORS, inner, trim_end, words_in
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import skip_auxiliaries
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_REACH: Final = 30
"""How many tokens of a clause are looked at."""
_STEPS: Final = 4
"""How many phrases may stand between a verb and its subject behind it."""
_BREAKS: Final = frozenset({",", ";", ":", "–", "—", "―", "--", "("})
_INVERTING: Final = PREPOSITION | TIME | NEGATOR | OBLIQUE | SUBORDINATOR | CITING
_OPENS_SUBORDINATE: Final = SUBORDINATOR | THAT | QUESTION | RELATIVE


def read_verb_second(  # noqa: PLR0911 - one return a place that the verb can stand in
    scene: Scene, place: Place, cue: int, last_source: Stretch | None
) -> list[Reading]:
    """Give the readings of a reporting verb."""
    if scene.kinds[cue] != LOWER or scene.flags[cue] & REPORTED:
        return []  # a noun, or itself what somebody said
    finite = _find_finite(scene, place, cue)
    particle = _find_particle(scene, place, cue)
    if finite is None or particle is None:
        return []
    clause = Clause(_clause_start(scene, finite, place.first), finite, cue, particle)
    if _verb_comes_last(scene, place, clause):
        opens = scene.flags[clause.begin] & AS_OPENER
        return read_as_clause(scene, place, clause.begin, cue) if opens else []
    opener = quotation_before(scene, place, finite) if clause.begin == finite else None
    if opener is not None and finite == cue:
        return read_behind_quotation(scene, place, cue, skip_auxiliaries(scene, cue, place.first))
    if opener is not None:
        words, behind = (cue, cue + 1), _subject_behind(scene, finite, cue)
        return (
            [claim(scene, place, opener, ReportingClause(0.9, words, behind.stretch, cue + 1))]
            if behind
            else []
        )
    back = _read_back_reference(scene, place, clause)
    if back:
        return back
    found: list[Reading] = []
    for subject in _find_subjects(scene, place, clause, last_source):
        found += _read_behind_colon(scene, place, clause, subject) or (
            read_before_quotation(scene, place, cue, [subject])
        )
        found += find_complement(scene, place, clause, subject)
        if clause.begin == finite > place.first:
            found += _read_postposed(scene, place, clause, subject)
    return found


def _read_behind_colon(scene: Scene, place: Place, clause: Clause, subject: Subject) -> list[Reading]:
    """Read a quotation behind a colon; other marks may stand before it (*sagte Hart der „Post“: „...“*)."""
    first = max(clause.cue + 1, subject.last)
    for colon in range(first, min(place.last, first + _REACH)):
        if scene.words[colon] in TERMINATORS:
            break
        if scene.words[colon] == ":":
            opener = colon + 1 if colon + 1 < place.last else place.upcoming
            if opener not in scene.behind:
                break
            score = scene.lexicon.rows[scene.lowers[clause.cue]][BESIDE] * (0.65 + 0.3 * subject.quality)
            cue = (clause.cue, clause.cue + 1)
            return [Reading(score, "cue-quotation", cue, subject.stretch, (inner(scene, opener),), (opener,))]
    return []


def _find_finite(  # noqa: PLR0911 - one return a form
    scene: Scene, place: Place, cue: int
) -> int | None:
    """Find the finite verb of a cue: itself or an auxiliary before it; ``None`` where it reports nothing."""
    flags, flag = scene.flags, scene.flags[cue]
    if cue > place.first and flags[cue - 1] & INFINITIVE:
        return None
    for index in range(cue - 1, max(place.first, cue - _REACH) - 1, -1):
        if scene.words[index] in _BREAKS or index in scene.opener:
            break
        if flags[index] & NEGATOR:
            return None
        if flag & PASSIVE and flags[index] & PASSIVE_AUXILIARY:
            return None
        if flag & PASSIVE and flags[index] & AUXILIARY:
            return index
        if flag & BASE and flags[index] & (MODAL | PASSIVE_AUXILIARY):
            return None
    if flag & VERB:
        return None if cue + 1 < place.last and flags[cue + 1] & NEGATOR else cue
    behind = cue + 1 < place.last and flags[cue + 1] & AUXILIARY
    return cue if behind else None


def _find_particle(scene: Scene, place: Place, cue: int) -> int | None:
    """Find the word that ends the clause of a verb: -1 where none is needed, ``None`` where it is missing."""
    wanted = scene.lexicon.particles.get(scene.lowers[cue])
    if wanted is None:
        return -1
    index = cue + 1
    while index < min(place.last, cue + _REACH) and scene.words[index] not in TERMINATORS:
        if index in scene.behind:
            index = scene.behind[index]
            continue
        ends = index + 1 >= place.last or scene.kinds[index + 1] == MARK
        if scene.lowers[index] in wanted and (ends or scene.flags[index + 1] & COORDINATOR):
            return index
        index += 1
    return -1 if "" in wanted else None


def _clause_start(scene: Scene, index: int, first: int) -> int:
    """Give the first token of the clause that a token stands in."""
    while index > first and scene.words[index - 1] not in _BREAKS and index - 1 not in scene.opener:
        index -= 1
    return index


def _verb_comes_last(scene: Scene, place: Place, clause: Clause) -> bool:
    """Tell whether a clause is a subordinate one."""
    begin, finite, cue = clause.begin, clause.finite, clause.cue
    if begin >= finite:
        return False
    flag = scene.flags[begin]
    if flag & COORDINATOR and begin + 1 < finite:
        flag = scene.flags[begin + 1]
    ends = cue + 1 >= place.last or scene.kinds[cue + 1] == MARK or bool(scene.flags[cue + 1] & AUXILIARY)
    if flag & _OPENS_SUBORDINATE and not flag & PRONOUN:
        return ends or not flag & ADVERB
    return bool(flag & DETERMINER) and begin > place.first and ends and finite == cue


def _read_back_reference(scene: Scene, place: Place, clause: Clause) -> list[Reading]:
    """Read a clause that names who said what stands before it: *Das sagte Hart am Montag*."""
    length = match_phrase(scene.lexicon.anaphors, scene.lowers, clause.begin, clause.finite)
    if not length or clause.begin + length != clause.finite:
        return []
    subject = _subject_behind(scene, clause.finite, place.last)
    if subject is None or ":" in scene.words[subject.last : place.last]:
        return []
    return [Reading(0.8, "back-reference", (clause.cue, clause.cue + 1), subject.stretch, ())]


def _find_subjects(scene: Scene, place: Place, clause: Clause, last_source: Stretch | None) -> list[Subject]:
    """Find who may be the subject of a verb, before or behind it."""
    begin, finite = clause.begin, clause.finite
    if finite > begin and scene.flags[finite - 1] & COORDINATOR:
        if last_source:
            return [Subject(*last_source, 0.9)]
        main = read_sentence_subject(scene, place.first, finite)
        return [evolve(main, quality=main.quality * 0.8)] if main else []
    behind = _subject_behind(scene, finite, place.last)
    before = [
        _without_tail(scene, subject)
        for subject in find_subjects(scene, finite, place.first)
        if _may_speak(scene, subject)
    ]
    if finite == begin:
        # *Als er kam, sagte Hart*, but also *Hart, der spät kam, sagte*
        return [behind] if behind else before
    if _is_inverted(scene, clause, behind, before):
        return [behind] if behind else []
    return before


def _may_speak(scene: Scene, subject: Subject) -> bool:
    """Tell whether words hold a noun or a pronoun."""
    nouns = scene.lexicon.capital_nouns
    pronoun = scene.flags[subject.first] & PRONOUN
    return (
        not nouns
        or bool(pronoun)
        or any(scene.kinds[i] in CAPITALISED for i in range(subject.first, subject.last))
    )


def _without_tail(scene: Scene, subject: Subject) -> Subject:
    """Leave out where somebody named belongs (*Hart von der Partei*)."""
    for index in range(subject.first + 1, subject.last):
        if scene.flags[index] & PREPOSITION and index - 1 in scene.persons and index not in scene.persons:
            return evolve(subject, last=index)
    return subject


def _is_inverted(scene: Scene, clause: Clause, behind: Subject | None, before: list[Subject]) -> bool:
    """Tell whether something else than the subject opens a clause."""
    flags, first = scene.flags, clause.begin
    while first < clause.finite and flags[first] & COORDINATOR:
        first += 1
    if first < clause.finite and flags[first] & PRONOUN:
        return False
    if behind and behind.first == clause.finite + 1 and flags[behind.first] & PRONOUN:
        return True
    opened = first
    while first < clause.finite and flags[first] & ADVERB and not flags[first] & _INVERTING:
        first += 1
    if first >= clause.finite or flags[first] & _INVERTING:
        return True
    noun = any(scene.kinds[index] in CAPITALISED for index in range(first, clause.finite))
    return not before or (opened < first and not noun)


def _subject_behind(scene: Scene, verb: int, last: int) -> Subject | None:
    """Read the subject behind a verb, over adverbials and whom the words are said to."""
    flags, index = scene.flags, verb + 1
    last = min(last, verb + _REACH)
    for _ in range(_STEPS):
        while index < last and flags[index] & (ADVERB | TIME) and not flags[index] & DETERMINER:
            index += 1
        if index >= last or scene.kinds[index] == MARK:
            return None
        if flags[index] & PREPOSITION:
            phrase = read_subject_behind(scene, index + 1, last)
        elif flags[index] & OBLIQUE:
            phrase = read_subject_behind(scene, index, last)
        else:
            return read_subject_behind(scene, index, last)
        index = phrase.last if phrase else index + 1
    return None


def _read_postposed(scene: Scene, place: Place, clause: Clause, subject: Subject) -> list[Reading]:
    """Read a verb behind the clause it reports or inside it: *Er komme, sagte Hart*."""
    comma, stop = clause.begin - 1, max(subject.last, clause.particle + 1)
    if scene.words[comma] not in (",", "–", "—") or subject.first < clause.finite:
        return []
    start = skip_lead_in(scene, place.first, comma)
    left = (start, trim_end(scene, start, comma))
    reported = any(scene.flags[i] & REPORTED for i in range(*left))
    opens_other = SUBORDINATOR | AS_OPENER | (0 if reported else QUESTION)
    if words_in(scene, left) < 1 or scene.flags[start] & opens_other:
        return []
    row = scene.lexicon.rows[scene.lowers[clause.cue]]
    strength = 0.9 * min(row[BESIDE], row[COMMA_CLAUSE]) * subject.quality
    whole = any(scene.flags[i] & FINITE and scene.kinds[i] == LOWER for i in range(*left))
    cue = (clause.cue, clause.cue + 1)
    if not whole and stop < place.last and scene.words[stop] in (",", "–", "—"):
        right = (stop + 1, find_end(scene, stop + 1, place.last))
        if words_in(scene, right) > 1:
            return [Reading(strength, "parenthetical-cue", cue, subject.stretch, (left, right))]
    if words_in(scene, left) < 3:  # noqa: PLR2004 - a clause has three words
        return []
    return [Reading(strength, "parenthetical-cue", cue, subject.stretch, (left,))]
