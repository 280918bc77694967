"""Turns of an interview: paragraphs that open with who speaks and a colon (*HART: We tried.*)."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.contents import TERMINATORS, trim_end
from newsdoc.quotes.lexicon import VERB
from newsdoc.quotes.reading import Reading
from newsdoc.text.tokens import CAPITALISED, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.scene import Scene
    from newsdoc.text.prose import Passage
    from newsdoc.text.tokens import Range

TURN: Final = "turn"
"""The rule of their readings."""
_LABEL: Final = 8
"""How many tokens who speaks may take, with the colon."""
_LEAST: Final = 3
"""How many turns a text has at least."""
_SHARE: Final = 0.5
"""The share of turns among the paragraphs from the first one to the last."""
_SCORE: Final = 0.9
_BRACKETS: Final = {"(": ")", "[": "]"}


def find_turns(scene: Scene, paragraphs: tuple[Passage, ...]) -> dict[int, list[Reading]]:
    """Give the readings of the paragraphs that are turns, by their numbers; nothing in most texts.

    A text has turns when several paragraphs are labelled, two of them with the same speaker, and a label is
    the name of a person: so a list (*Tempat: ...*, *Chelsea: ...*) is none. A paragraph without a label
    between two turns goes on with the one before it, unless it stands in brackets (*(Applause.)*).
    """
    colons = {number: at for number, passage in enumerate(paragraphs) if (at := _colon(scene, passage.range))}
    if len(colons) < _LEAST or not _are_speakers(scene, paragraphs, colons):
        return {}
    first, last = min(colons), max(colons)
    if len(colons) < _SHARE * (last - first + 1):
        return {}
    turns: dict[int, list[Reading]] = {}
    speaking = first
    parts: dict[int, list[Stretch]] = {}
    for number in range(first, last + 1):
        begin, end = paragraphs[number].range
        if number in colons:
            speaking, begin = number, colons[number] + 1
        elif _is_aside(scene, begin, end):
            continue
        turns[number] = []
        stop = trim_end(scene, begin, end)
        if stop > begin:
            parts.setdefault(speaking, []).append((begin, stop))
    for number, content in parts.items():
        source = (paragraphs[number].range.first, colons[number])
        claimed = tuple([opener for stretch in content for opener in _openers(scene, stretch)])
        turns[number] = [Reading(_SCORE, TURN, None, source, tuple(content), claimed)]
    return turns


def _colon(scene: Scene, stretch: Range) -> int:
    """Give the colon behind who speaks at the head of a paragraph; 0 where there is none."""
    first, last = stretch
    ahead = scene.words[first + 1 : min(first + _LABEL, last - 1)]
    if ":" not in ahead:
        return 0
    colon = first + 1 + ahead.index(":")
    particles = scene.pack.names.particles
    for index in range(first, colon):
        named = scene.kinds[index] in CAPITALISED or (index > first and scene.lowers[index] in particles)
        if not named and (scene.words[index] != "." or index == first):
            return 0
    lone = colon == first + 1 and scene.flags[first] & VERB  # *Kata: ...*
    return 0 if lone or colon + 1 in scene.behind or not scene.tokens.glued(colon) else colon


def _are_speakers(scene: Scene, paragraphs: tuple[Passage, ...], colons: dict[int, int]) -> bool:
    """Tell whether labels are of at least two speakers, one of them a person, one with two turns."""
    ends = [(paragraphs[number].range.first, colon) for number, colon in colons.items()]
    surnames = Counter(scene.lowers[colon - 1] for _, colon in ends)
    if len(surnames) < len("ab") or max(surnames.values()) == 1:
        return False
    people = {scene.lowers[index] for index in scene.persons}
    return not people.isdisjoint(surnames)


def _is_aside(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a paragraph is a stage direction, or marks alone (*…*)."""
    words = scene.words
    while last > first and words[last - 1] in TERMINATORS:
        last -= 1
    if last > first and words[first] in _BRACKETS:
        return words[last - 1] == _BRACKETS[words[first]]
    return all(kind == MARK for kind in scene.kinds[first:last])


def _openers(scene: Scene, stretch: Stretch) -> tuple[int, ...]:
    """Give the opening marks of the quotations in a stretch."""
    first, last = stretch
    return scene.openers[bisect_left(scene.openers, first) : bisect_left(scene.openers, last)]
