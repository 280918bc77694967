"""Whom the words before a quotation without a cue name: *Hart sighed. “...”*, *The mayor: “...”*."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from newsdoc.quotes.lexicon import PRONOUN
from newsdoc.quotes.noun_phrases import GENITIVES
from newsdoc.quotes.openings import read_sentence_subject
from newsdoc.quotes.reading import REACH
from newsdoc.quotes.stretches import TERMINATORS
from newsdoc.quotes.subjects import find_subjects
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.tokens import Range

_first = attrgetter("first")


def read_before_colon(scene: Scene, sentences: tuple[Range, ...], colon: int) -> Stretch | None:
    """Read who may speak before a colon without a cue: what stands at it, else its sentence's subject."""
    source = _before_colon(scene, sentences, colon)
    return source if source and _can_speak(scene, source) else None


def _before_colon(scene: Scene, sentences: tuple[Range, ...], colon: int) -> Stretch | None:
    """Read what stands at a colon, else the subject of its sentence."""
    place = bisect_right(sentences, colon, key=_first) - 1
    if place < 0 or colon >= sentences[place].last:
        return None
    first, begin = colon, sentences[place].first
    while first > begin and colon - first < REACH and scene.words[first - 1] not in TERMINATORS:
        if first - 1 in scene.opener:
            break
        first -= 1
    subject = read_sentence_subject(scene, first, colon)
    if subject:
        return subject.stretch
    subjects = find_subjects(scene, colon, first)
    return subjects[0].stretch if subjects else None


def _can_speak(scene: Scene, source: Stretch) -> bool:
    """Tell whether somebody may stand before a colon, and not what the words are (*A saw: "..."*)."""
    return any(
        index in scene.persons
        or scene.flags[index] & PRONOUN
        or scene.is_role(index)
        or (scene.kinds[index] in CAPITALISED and (index > source[0] or not scene.flags[index]))
        for index in range(*source)
    )


def read_person(scene: Scene, first: int, last: int, *, alone: bool) -> Stretch | None:
    """Read the person that a sentence is about; one it names ``alone`` need not be its subject."""
    subject = read_sentence_subject(scene, first, last)
    start, stop = subject.stretch if subject else (first, first)
    if stop + 1 < last and scene.words[stop] == "," and stop + 1 in scene.persons:
        start = stop = stop + 1  # *His guide, Hart, laughed.*
        while stop < last and stop in scene.persons:
            stop += 1
    if any(index in scene.persons for index in range(start, stop)):
        return start, stop
    return _only_person(scene, first, last) if alone else None


def _only_person(scene: Scene, first: int, last: int) -> Stretch | None:
    """Give the only person that a sentence names, and tells of nobody else (*Silence for* Hart)."""
    groups = scene.pack.anaphora.groups
    named = [index for index in range(first, last) if index in scene.persons]
    if not named or named[-1] - named[0] >= len(named):
        return None
    if named[-1] + 1 < last and scene.words[named[-1] + 1] in GENITIVES:
        return None
    if any(scene.flags[index] & PRONOUN for index in range(first, last)):
        return None
    if any(scene.is_role(index) or scene.lowers[index] in groups for index in range(first, named[0] - 1)):
        return None  # *The judge jailed Hart*
    return named[0], named[-1] + 1
