"""Turns of an interview: paragraphs that open with who speaks and a colon (*HART: We tried.*)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.answers import ANSWER, find_people
from newsdoc.quotes.lead_ins import is_place
from newsdoc.quotes.lexicon import CITING, VERB
from newsdoc.quotes.reading import Reading
from newsdoc.quotes.stretches import TERMINATORS, openers_in, trim_end
from newsdoc.text.tokens import CAPITALISED, MARK, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.prose import Passage

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


def find_turns(
    scene: Scene, paragraphs: tuple[Passage, ...], readings: list[list[Reading]]
) -> dict[int, list[Reading]]:
    """Give the readings of the paragraphs that are turns, by their numbers; nothing in most texts.

    A text has turns when several paragraphs have labels, one of them printed twice and one the name of a
    person, and most of them end as sentences: a list (*Tempat: Bandung*, *Chelsea: 2*) is none. A plain
    paragraph between two turns goes on with the one before it; one with quotes of its own, a colon or a
    question does not.

    Args:
        scene: the text.
        paragraphs: its paragraphs.
        readings: the readings of each paragraph.
    """
    words = scene.words
    colons = {
        number: at
        for number, passage in enumerate(paragraphs)
        if ":" in words[passage.range.first + 1 : passage.range.first + _LABEL]
        and (at := _colon(scene, passage))
    }
    if len(colons) < _LEAST:
        return {}
    known = _find_by_initials(scene, paragraphs, colons)
    if not _are_speakers(scene, paragraphs, colons, known):
        return {}
    first, last = min(colons), max(colons)
    if len(colons) < _SHARE * (last - first + 1):
        return {}
    turns: dict[int, list[Reading]] = {}
    parts: dict[int, list[Stretch]] = {}
    speaking: int | None = None
    for number in range(first, last + 1):
        within = paragraphs[number].range
        begin, end = within.first, within.last
        if number in colons:
            speaking, begin = number, colons[number] + 1
        elif speaking is None or not goes_on(scene, paragraphs[number], readings[number]):
            speaking = None
            continue
        stop = trim_end(scene, begin, end)
        turns[number] = []
        if not is_aside(scene, begin, end):
            parts.setdefault(speaking, []).append((begin, stop))
    for number, content in parts.items():
        source = known.get(number, (paragraphs[number].range.first, colons[number]))
        claimed = tuple([opener for stretch in content for opener in openers_in(scene, stretch)])
        rule = ANSWER if number in known else TURN
        turns[number] = [Reading(_SCORE, rule, None, source, tuple(content), claimed)]
    return turns


def _find_by_initials(
    scene: Scene, paragraphs: tuple[Passage, ...], colons: dict[int, int]
) -> dict[int, Stretch]:
    """Find where those are named in full first who speak by their initials (*HK:*), by paragraph."""
    labels = {
        number: scene.words[first]
        for number, colon in colons.items()
        if colon == (first := paragraphs[number].range.first) + 1 and scene.kinds[first] == UPPER
    }
    people: dict[str, Stretch] = {}
    for first, last in find_people(scene, len(scene.words)) if labels else ():
        if last - first > 1:
            people.setdefault("".join([word[0] for word in scene.words[first:last]]), (first, last))
    return {number: people[label] for number, label in labels.items() if label in people}


def _colon(scene: Scene, passage: Passage) -> int:
    """Give the first colon of a paragraph if it stands behind who speaks, else 0."""
    first = passage.range.first
    colon = scene.words.index(":", first + 1)
    if colon >= passage.range.last - 1:
        return 0  # nothing stands behind it
    particles = scene.pack.names.particles
    for index in range(first, colon):
        named = scene.kinds[index] in CAPITALISED or (index > first and scene.lowers[index] in particles)
        if not named and (scene.words[index] != "." or index == first):
            return 0
    cues = VERB | CITING
    cue = any(scene.flags[index] & cues and index not in scene.persons for index in range(first, colon))
    if cue or colon + 1 in scene.behind or not scene.tokens.glued(colon) or is_place(scene, first, colon):
        return 0
    return colon


def _are_speakers(
    scene: Scene, paragraphs: tuple[Passage, ...], colons: dict[int, int], known: dict[int, Stretch]
) -> bool:
    """Tell whether labels are of speakers: two of them, one twice, one a person, and most say sentences.

    Who is ``known`` by initials is a person.
    """
    labels = Counter(scene.lowers[paragraphs[n].range.first : colon] for n, colon in colons.items())
    if len(labels) < len("ab") or max(labels.values()) == 1:
        return False
    ends = [scene.words[paragraphs[number].range.last - 1] for number in colons]
    if sum(end in TERMINATORS for end in ends) < _MOST * len(ends):
        return False
    people = {scene.lowers[index] for index in scene.persons}
    return bool(known) or any(people.issuperset(label) for label in labels)


_MOST: Final = 0.6
"""The share of labels behind which sentences stand, and not items of a list."""


def goes_on(scene: Scene, passage: Passage, readings: list[Reading]) -> bool:
    """Tell whether a paragraph without a label may be the rest of a turn: nothing in it is of others."""
    first, last = passage.range.first, passage.range.last
    own = readings or passage.quotations or ":" in scene.words[first : min(last, first + _LABEL)]
    return not own and scene.words[last - 1] != "?"


def is_aside(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a paragraph, or what stands behind a label, is a stage direction, or marks alone (*…*)."""
    words = scene.words
    while last > first and words[last - 1] in TERMINATORS:
        last -= 1
    if last > first and words[first] in _BRACKETS:
        close = _BRACKETS[words[first]]
        return words[last - 1] == close and close not in words[first : last - 1]
    return all(kind == MARK for kind in scene.kinds[first:last])
