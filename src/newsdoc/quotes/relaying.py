"""Somebody whose words somebody else relays: *The Star quoted Hart as saying it leaks*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import CUE, PARTICIPLE, TIME
from newsdoc.quotes.phrases import read_subject_behind

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Subject
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
