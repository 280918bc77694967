"""Cues in a comma frame inside what they report: *Prices, she said, will fall*, *Harga, kata dia, turun*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.quotes.contents import (
    TERMINATORS,
    find_end,
    looks_like_clause,
    skip_lead_in,
    trim_end,
    words_in,
)
from newsdoc.quotes.lexicon import (
    ADVERB,
    BARE_CLAUSE,
    BESIDE,
    ENCLITIC,
    PARTICIPLE,
    PREPOSITION,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.openings import is_adverbial
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.quoted import DASHES
from newsdoc.quotes.reading import Place, Reading

if TYPE_CHECKING:
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.phrases import Subject
    from newsdoc.quotes.scene import Scene


def read_in_commas(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a cue in a comma frame: *Prices, the minister said, will fall*, *Harga, kata dia, akan turun*."""
    row = scene.lexicon.row(scene.lowers[cue])
    if cue > place.first + 1 and scene.words[cue - 1] in DASHES:
        return _inverted_in_commas(scene, place, cue, row[BESIDE])
    if not scene.flags[cue] & VERB or not scene.lexicon.inverts:
        return []
    strength = row[BESIDE] * row[BARE_CLAUSE]
    for subject in subjects[:1]:
        if place.first + 1 < subject.first <= cue and scene.words[subject.first - 1] == ",":
            content = _around(scene, place, subject.first - 1, cue + 1)
            if content:
                score = (0.6 + 0.3 * subject.quality) * strength
                both = len(content) > 1
                if both and is_adverbial(scene, place.first, subject.first - 1):
                    continue  # *In Leeds, she said, prices fell*: all of the content is behind the cue
                score += 0.08 * strength if both else 0.0
                return [Reading(score, "parenthetical-cue", (cue, cue + 1), subject[:2], content)]
    return []


def _inverted_in_commas(scene: Scene, place: Place, cue: int, strength: float) -> list[Reading]:
    flag = scene.flags[cue]
    source: Stretch = (cue, cue + 1)
    if not flag & ENCLITIC:
        if not flag & ROOT and not (scene.lexicon.inverts and flag & VERB):
            return []
        subject = read_subject_behind(scene, cue + 1, place.last)
        if subject is None:
            return []
        source = subject[:2]
        if not flag & ROOT:
            if scene.lowers[cue] in scene.lexicon.addressing or not looks_like_clause(
                scene, place.first, cue
            ):
                return []  # the verb of a subject that an apposition parts from it
            strength *= 0.9 * scene.lexicon.row(scene.lowers[cue])[BARE_CLAUSE] * subject.quality
    content = _around(scene, place, cue - 1, source[1])
    if not content:
        return []
    return [Reading(0.9 * strength, "parenthetical-cue", (cue, cue + 1), source, content)]


def _around(scene: Scene, place: Place, comma: int, stop: int) -> tuple[Stretch, ...]:
    """Give the content on both sides of a comma frame, or on the left alone where the frame ends it all."""
    words, flags = scene.words, scene.flags
    start = skip_lead_in(scene, place.first, comma)
    left = (start, trim_end(scene, start, comma))
    alone = (left,) if words_in(scene, left) > 2 else ()  # noqa: PLR2004 - a clause has three words
    if stop >= place.last or words[stop] in TERMINATORS or words[stop] in (";", "("):
        return alone
    if words[stop] == ",":
        right = (stop + 1, find_end(scene, stop + 1, place.last))
        if words_in(scene, right) < 2:  # noqa: PLR2004 - one word is a tail, not a clause
            return alone
        return (left, right) if left[1] > left[0] else (right,)
    tail = flags[stop] & (PREPOSITION | TIME | ADVERB | SUBORDINATOR | PARTICIPLE) and not flags[stop] & THAT
    return alone if tail else ()
