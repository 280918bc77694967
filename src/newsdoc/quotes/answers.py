"""Answers of an interview: quotations without a cue behind paragraphs that ask (*Is it true? “It is.”*)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.quotes.reading import Reading
from newsdoc.quotes.stretches import inner, opener_around

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.prose import Passage

_LEAST: Final = 3
"""How many questions with an answer behind them an interview has at least."""
_SCORE: Final = 0.5
ANSWER: Final = "answer"
"""The rule of their readings; their source is where who answers is named, and no part of the quote."""


def find_answers(
    scene: Scene, paragraphs: tuple[Passage, ...], readings: list[list[Reading]]
) -> dict[int, Reading]:
    """Give the readings of quotations that answer, by the numbers of their paragraphs; nothing in most texts.

    Who answers is whom the text names oftenest outside of quotations. An answer opens a paragraph behind one
    that quotes nobody, and may go on in the next ones; one with a cue of its own is left to that.

    Args:
        scene: the text.
        paragraphs: its paragraphs.
        readings: the readings of each paragraph.
    """
    words = scene.words
    asking = [
        number
        for number, passage in enumerate(paragraphs)
        if words[passage.range.last - 1] == "?" and _is_answered(paragraphs, number)
    ]
    source = find_answering(scene, len(scene.words)) if len(asking) >= _LEAST else None
    if source is None:
        return {}
    found: dict[int, Reading] = {}
    for number in range(asking[0] + 1, _find_end(paragraphs, asking[-1] + 2)):
        before = paragraphs[number - 1].quotations
        goes_on = number - 1 in found and before[-1].closed  # one that is left open is joined to what follows
        if (before and not goes_on) or not _opens_with_quotation(paragraphs[number]):
            continue
        opener = paragraphs[number].quotations[0].opener
        if not any(opener in reading.claimed for reading in readings[number]):
            found[number] = Reading(_SCORE, ANSWER, None, source, (inner(scene, opener),), (opener,))
    return found


def _find_end(paragraphs: tuple[Passage, ...], end: int) -> int:
    """Find the end of an interview whose last questions have no mark (*People say it is late.*)."""
    while end < len(paragraphs):
        leads = not paragraphs[end].quotations and end + 1 < len(paragraphs)
        if not _opens_with_quotation(paragraphs[end + leads]):
            break
        end += 1
    return end


def _is_answered(paragraphs: tuple[Passage, ...], number: int) -> bool:
    """Tell whether a quotation answers what a paragraph asks."""
    own, behind = paragraphs[number].quotations, paragraphs[number + 1 : number + 2]
    return not own and bool(behind) and _opens_with_quotation(behind[0])


def _opens_with_quotation(passage: Passage) -> bool:
    return bool(passage.quotations) and passage.quotations[0].opener == passage.range.first


def find_people(scene: Scene, end: int) -> list[Stretch]:
    """Find the names of people before a token and outside of quotations, in text order."""
    return [
        (name.first, name.last)
        for name in scene.names
        if name.kind is _PERSON and name.first < end and opener_around(scene, name.first) is None
    ]


_PERSON: Final = EntityKind.PERSON


def find_answering(scene: Scene, end: int) -> Stretch | None:
    """Find where who is named oftenest before a token is named in full first; a last name names, too."""
    runs = find_people(scene, end)
    if not runs:
        return None
    lowers = scene.lowers
    counts = Counter(lowers[last - 1] for _, last in runs)
    name = max(runs, key=lambda run: counts[lowers[run[1] - 1]])
    namesakes = [run for run in runs if lowers[run[1] - 1] == lowers[name[1] - 1]]
    full = [run for run in namesakes if run[1] - run[0] > 1] or namesakes
    wholes = Counter(lowers[first:last] for first, last in full)
    return max(full, key=lambda run: wholes[lowers[run[0] : run[1]]])
