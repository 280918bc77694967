"""What the object of a verb states: *called* it “a mess” *and left*; nothing in *praised* Hart *in Leeds*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    APPROXIMATOR,
    AUXILIARY,
    CITING,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    FRONTED,
    INFINITIVE,
    LINK,
    OBJECT,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
)
from newsdoc.quotes.noun_phrases import GENITIVES
from newsdoc.quotes.stretches import openers_in
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def object_end(scene: Scene, start: int, end: int, *, resumes: bool) -> int:
    """Give where an object ends that may end before ``end``: behind words in marks.

    A name or a pronoun alone states nothing; then the object ends where it starts. ``resumes`` tells whether
    a verb behind a name is that of the sentence around a relative clause (*who support Hart* are *young*).
    """
    if not scene.lexicon.modifiers_first:
        return end
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
