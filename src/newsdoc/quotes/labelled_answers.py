"""Answers of an interview whose paragraphs open with what they are (*Q: Why? A: I had to.*)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.quotes.answers import ANSWER, find_answering
from newsdoc.quotes.reading import Reading
from newsdoc.quotes.stretches import openers_in, trim_end
from newsdoc.quotes.turns import goes_on, is_aside

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.prose import Passage

_LEAST: Final = 2
"""How many questions with an answer right behind them an interview has at least."""
_SCORE: Final = 0.8


class _Label(NamedTuple):
    """A label with its place."""

    paragraph: int
    first: int
    """Its word; the colon and what is said stand behind it."""
    answers: bool
    """Whether an answer stands behind it, and no question."""


def find_labelled(
    scene: Scene, paragraphs: tuple[Passage, ...], readings: list[list[Reading]]
) -> dict[int, list[Reading]]:
    """Give the readings of the paragraphs of such an interview, by their numbers; nothing in most texts.

    Who answers is whom the text names before the first question, and one who speaks of oneself: an outlet
    that answers its own questions does not. What is asked is no quote.

    Args:
        scene: the text.
        paragraphs: its paragraphs.
        readings: the readings of each paragraph.
    """
    labels = _find_labels(scene, paragraphs)
    if sum(behind.answers > before.answers for before, behind in pairwise(labels)) < _LEAST:
        return {}
    source = find_answering(scene, labels[0].first)
    turns: dict[int, list[Reading]] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        part = _read_part(scene, paragraphs, readings, label, following)
        for number in part:
            turns.setdefault(number, [])
        said = tuple([stretch for stretch in part.values() if stretch is not None])
        if label.answers and said:
            claimed = tuple([opener for stretch in said for opener in openers_in(scene, stretch)])
            turns[label.paragraph].append(Reading(_SCORE, ANSWER, None, source, said, claimed))
    return turns if source is not None and _tell_of_oneself(scene, turns) else {}


def _tell_of_oneself(scene: Scene, turns: dict[int, list[Reading]]) -> bool:
    """Tell whether an answer has a word for who speaks (*I*, *kami*)."""
    selves = scene.pack.anaphora.selves
    return any(
        not selves.isdisjoint(scene.lowers[first:last])
        for found in turns.values()
        for reading in found
        for first, last in reading.content
    )


def _find_labels(scene: Scene, paragraphs: tuple[Passage, ...]) -> list[_Label]:
    """Find the labels that open sentences, in text order."""
    words = scene.pack.reporting
    # An *a* stands everywhere, and most texts hold no colon.
    if ":" not in scene.tokens.text or words.question_labels.isdisjoint(scene.tokens.forms):
        return []
    return [
        _Label(number, first, scene.lowers[first] in words.answer_labels)
        for number, passage in enumerate(paragraphs)
        for first in [sentence.first for sentence in passage.sentences]
        if first + len("A:") < passage.range.last
        and scene.words[first + 1] == ":"
        and (scene.lowers[first] in words.answer_labels or scene.lowers[first] in words.question_labels)
    ]


def _read_part(
    scene: Scene,
    paragraphs: tuple[Passage, ...],
    readings: list[list[Reading]],
    label: _Label,
    following: _Label | None,
) -> dict[int, Stretch | None]:
    """Give what stands behind a label, by paragraph; ``None`` for one that says nothing.

    An answer goes on up to the next label; behind the last one it ends with its paragraph, for what follows
    may be about the interview.
    """
    part: dict[int, Stretch | None] = {}
    last = label.paragraph if following is None else max(label.paragraph, following.paragraph - 1)
    for number in range(label.paragraph, last + 1):
        within = paragraphs[number].range
        begin, stop = within.first, within.last
        if number == label.paragraph:
            begin = label.first + len("A:")
            stop = following.first if following is not None and following.paragraph == number else stop
        elif not (label.answers and goes_on(scene, paragraphs[number], readings[number])):
            break
        said = begin < stop and not is_aside(scene, begin, stop)
        part[number] = (begin, trim_end(scene, begin, stop)) if said else None
    return part
