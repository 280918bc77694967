"""What the object of a verb states: *called* it “a mess” *and left*; nothing in *praised* Hart *in Leeds*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    APPROXIMATOR,
    AUXILIARY,
    BASE,
    CITING,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    FRONTED,
    INFINITIVE,
    LINK,
    NOUN,
    OBJECT,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import GENITIVES
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.stretches import openers_in
from newsdoc.quotes.verbs import is_noun, is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def object_end(scene: Scene, cue: int, start: int, end: int, *, resumes: bool) -> int:
    """Give where the object of a verb ends that may end before ``end``: behind words in marks.

    A name or a pronoun alone states nothing; then the object ends where it starts. ``resumes`` tells whether
    a verb behind a name is that of the sentence around a relative clause (*who support Hart* are *young*).
    """
    if not scene.lexicon.modifiers_first:
        return end
    if scene.lexicon.rows[scene.lowers[cue]][NOUN]:
        end = _before_turn(scene, cue, start, end)
    stop = _behind_somebody(scene, start, end)
    resumes = resumes or bool(stop > start and scene.flags[start] & OBJECT)
    if stop > start and (stop >= end or _is_left(scene, stop, end, resumes=resumes)):
        return start
    for opener in openers_in(scene, (start, end)):
        behind = scene.behind[opener]
        acts = resumes and opener == start and behind < end and scene.flags[behind] & FINITE_VERB
        if acts or (behind < end and _leaves_marks(scene, behind, end)):
            return behind  # *Fans chanting “Out!” were asked to leave*
    return end


def topic_end(scene: Scene, start: int, end: int) -> int:
    """Give where a topic or a demand ends: before the next clause, or one that tells more of its noun.

    *spoke of Hart,* who left; *urged her to go,* but Hart refused
    """
    for index in range(start + 2, end - 2):
        if index in scene.opener or scene.words[index] != ",":
            continue
        ahead = scene.flags[index + 1]
        apposed = ahead & DETERMINER and scene.kinds[index - 1] in CAPITALISED  # *Hart,* the mayor
        if apposed or (ahead & RELATIVE and not ahead & THAT):
            return index
        joins = ahead & COORDINATOR and not scene.flags[index + 2] & PREPOSITION
        if joins and looks_like_clause(scene, index + 2, end):
            return index
    return end


def _before_turn(scene: Scene, cue: int, start: int, end: int) -> int:
    """Give where an object without a verb ends: before a second verb of the source, or another clause.

    *denied the charges* and sued her; *attacked the plan* after reading it.
    """
    index = start
    while index < end - 2:
        flag = scene.flags[index]
        if index in scene.behind:
            index = scene.behind[index]
            continue
        if index > start and flag & COORDINATOR:
            if _is_second(scene, cue, index + 1 + bool(scene.flags[index + 1] & ADVERB)):
                return index
        elif index > start and flag & SUBORDINATOR and not flag & ADVERB:
            return index - bool(scene.flags[index - 1] & ADVERB) if _modifies(scene, index) else end
        elif (flag & _OPENS_CLAUSE and not _is_nominal(scene, index, start)) or is_other_verb(scene, index):
            break
        index += 1
    return end


def _is_nominal(scene: Scene, index: int, first: int) -> bool:
    """Tell whether what may be a verb is a noun or marks an owner (*the mayor's plan*)."""
    if scene.words[index] in GENITIVES:
        return index > first and not scene.flags[index - 1] & PRONOUN
    return bool(scene.flags[index] & AMBIGUOUS) and is_noun(scene, index, first)


_OPENS_CLAUSE: Final = FINITE_VERB | THAT | QUESTION | INFINITIVE
"""What shows that more than an object follows a verb."""


def _is_second(scene: Scene, cue: int, index: int) -> bool:
    """Tell whether a verb behind a conjunction has the form of a cue (*denied it and* sued, not *sues*)."""
    word, flag = scene.lowers[index], scene.flags[index]
    if scene.kinds[index] != LOWER or flag & (AMBIGUOUS | BASE):
        return False
    if flag & (FINITE_VERB | PARTICIPLE):
        participle = scene.flags[cue] & (PARTICIPLE | VERB) == PARTICIPLE
        return participle == (flag & (PARTICIPLE | FINITE_VERB) == PARTICIPLE)
    alike = any(map(word.endswith, filter(scene.lowers[cue].endswith, scene.lexicon.suffixes)))
    # not *his tired and* failed *plans*
    return alike and is_other_verb(scene, index) and bool(scene.flags[index + 1] & _OPENS_OBJECT)


_OPENS_OBJECT: Final = DETERMINER | PRONOUN | PREPOSITION | OBJECT
"""What shows that a verb stands before it, not a participle that describes a noun."""


def _modifies(scene: Scene, index: int) -> bool:
    """Tell whether a clause opens that tells when or why something is said, not which thing is meant."""
    flag, ahead = scene.flags[index], scene.flags[index + 1]
    if scene.kinds[index - 1] == MARK or scene.flags[index - 1] & DETERMINER:
        return False  # *the* so*-called reform*
    if not flag & (PREPOSITION | QUESTION):
        return scene.lowers[index] not in scene.pack.anaphora.obliques  # *more* than *they had*
    if flag & CITING:
        return False
    acts = ahead & PARTICIPLE or is_other_verb(scene, index + 1)
    subject = ahead & (PRONOUN | DETERMINER) == PRONOUN or index + 1 in scene.persons
    return bool(acts or (subject and not flag & QUESTION))


def _behind_somebody(scene: Scene, start: int, end: int) -> int:
    """Give the token behind a pronoun or a name that is all of an object; ``start`` where none is."""
    if scene.flags[start] & OBJECT and not scene.flags[start] & DETERMINER:
        return start + 1
    index = start
    while index < end and (index in scene.persons or scene.kinds[index] in CAPITALISED):
        index += 1
        joined = index + 1 < end and scene.words[index] in _INSIDE_NAMES and scene.tokens.glued(index)
        index += joined and scene.kinds[index + 1] in CAPITALISED
    return start if index < end and scene.words[index] in GENITIVES else index


_INSIDE_NAMES: Final = frozenset(".-’'")


def _is_left(scene: Scene, index: int, end: int, *, resumes: bool) -> bool:
    """Tell whether what follows a name or a pronoun is no part of the object."""
    flag, ahead = scene.flags[index], index + 1
    if scene.words[index] == ",":
        return ahead < end and bool(scene.flags[ahead] & (PARTICIPLE | RELATIVE | COORDINATOR | SUBORDINATOR))
    if flag & COORDINATOR:
        return ahead < end and _acts(scene, ahead)
    if flag & PREPOSITION and not flag & _COMPLETES:
        return not flag & CITING or not flag & SUBORDINATOR  # *as* tells what somebody is
    if flag & (TIME | SUBORDINATOR) and not flag & PREPOSITION:
        return True
    return resumes and (bool(flag & FINITE_VERB) or is_other_verb(scene, index))


_COMPLETES: Final = FRONTED | LINK | APPROXIMATOR | INFINITIVE
"""Prepositions that go on with an object (*criticised Hart* over *the plan*); others tell when and where."""


def _leaves_marks(scene: Scene, index: int, end: int) -> bool:
    """Tell whether what follows words in marks is no part of what they are said of (*“a mess”* and left)."""
    flag, ahead = scene.flags[index], index + 1
    if scene.words[index] == "(":
        return True
    if scene.words[index - 2] == ",":
        return bool(flag & (PARTICIPLE | RELATIVE | COORDINATOR | SUBORDINATOR))
    return bool(flag & COORDINATOR) and ahead < end and _acts(scene, ahead)


def _acts(scene: Scene, index: int) -> bool:
    """Tell whether a conjunction leads to another verb of the source, or to its subject (*and* he left)."""
    flag = scene.flags[index]
    return bool(flag & (FINITE_VERB | PRONOUN | RELATIVE | AUXILIARY)) or is_other_verb(scene, index)
