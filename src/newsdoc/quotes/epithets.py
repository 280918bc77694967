"""Noun phrases that a demonstrative closes, whatever stands inside (*pria kelahiran Bogor, 1987 itu*).

They tell of somebody known, so no name inside is who speaks. Only where heads come first does a
demonstrative stand last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADJUNCT,
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    DURATION,
    NUMERAL,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.reading import Subject
from newsdoc.quotes.stretches import TERMINATORS
from newsdoc.text.tokens import LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_LONGEST: Final = 16
"""How many tokens such a phrase has at most."""
_TITLE: Final = 8
"""How many tokens the marks of a title take at most, with these."""
_NO_HEAD: Final = (
    PREPOSITION
    | SUBORDINATOR
    | COORDINATOR
    | ADVERB
    | TIME
    | PRONOUN
    | THAT
    | AUXILIARY
    | VERB
    | DETERMINER
    | NUMERAL
    | QUESTION
)
"""What opens no such phrase; neither does what brings in somebody new (*seorang pejabat*)."""
_BEHIND: Final = ADDRESSEE | TIME | SUBORDINATOR | ADJUNCT
"""What may stand behind the demonstrative, but for a mark."""


def find_epithet_before(scene: Scene, begin: int, end: int) -> Subject | None:
    """Read what a sentence opens with before a verb, if the demonstrative at ``end`` closes all of it."""
    if scene.lexicon.inverts or end >= len(scene.words) or not _closes(scene, end):
        return None
    first = begin + match_phrase(scene.lexicon.lead_ins, scene.lowers, begin, end)
    if first >= end or end - first > _LONGEST or not _is_head(scene, first):
        return None
    return Subject(first, end + 1, 1.0) if _is_phrase(scene, first, end) else None


def with_epithet(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in what stands behind the head of a noun phrase up to the demonstrative that closes it."""
    if scene.lexicon.inverts or not _is_head(scene, subject.first):
        return subject
    for index in range(subject.last, min(last, subject.last + _LONGEST)):
        if _closes(scene, index):
            behind = index + 1
            ends = behind >= last or scene.kinds[behind] == MARK or scene.flags[behind] & _BEHIND
            closes = (
                ends and _is_phrase(scene, subject.first, index) and not _is_placed(scene, subject, index)
            )
            return evolve(subject, last=behind) if closes else subject
        if scene.words[index] in TERMINATORS:
            break
    return subject


def _closes(scene: Scene, index: int) -> bool:
    """Tell whether a demonstrative stands at a token that does not point to a time (*saat ini*)."""
    dated = scene.flags[index - 1] & (TIME | DURATION)
    return scene.lowers[index] in scene.pack.anaphora.demonstratives and not dated


def _is_head(scene: Scene, index: int) -> bool:
    """Tell whether a word may be the noun that such a phrase is about."""
    if scene.flags[index] & _NO_HEAD or index in scene.persons or scene.kinds[index] == MARK:
        return False
    return scene.lowers[index] not in scene.pack.anaphora.plurals


def _is_phrase(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch is no clause, and no name that a relative clause only adds something to."""
    named = listed = described = False
    index = first
    while index < last:
        if index in scene.behind:
            if scene.behind[index] - index > _TITLE:
                return False
            index = scene.behind[index]
            continue
        flag, kind = scene.flags[index], scene.kinds[index]
        if scene.words[index] == ",":
            listed = True
        elif kind == MARK:
            if scene.words[index] not in _INSIDE:
                return False
        elif listed and kind == LOWER:
            return False  # behind a comma stand but names and numbers
        if flag & VERB and not described and kind == LOWER:
            return False
        named = named or index in scene.persons
        described = described or bool(flag & RELATIVE)
        if flag & RELATIVE and named:
            return False
        index += 1
    return True


_INSIDE: Final = frozenset("-&().'/")
"""Marks inside of names, times and roles."""


def _is_placed(scene: Scene, subject: Subject, last: int) -> bool:
    """Tell whether a demonstrative points to a place instead (*teriak massa di depan* gedung itu)."""
    between = scene.flags[subject.last : last]
    return (
        scene.kinds[last - 1] == LOWER
        and any(flag & (PREPOSITION | RELATIVE) == PREPOSITION for flag in between)
        and not any(map(RELATIVE.__and__, between))
    )
