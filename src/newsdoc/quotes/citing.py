"""Phrases that cite: *According to Hart, prices fell*, *Harga, menurut dia, turun*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.quotes.contents import (
    TERMINATORS,
    find_end,
    quotations_in,
    skip_lead_in,
    trim_end,
    words_in,
)
from newsdoc.quotes.lexicon import (
    ADVERB,
    COORDINATOR,
    ENCLITIC,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    match_phrase,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.quoted import ROOM, claim, quotation_before
from newsdoc.quotes.reading import Place, Reading
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.scene import Scene


def read_citing(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a citing phrase: *According to X, ...*, *..., menurut dia, ...*, *menurutnya*."""
    stop = behind = cue + 1
    source: Stretch = (cue, stop)
    if not scene.flags[cue] & ENCLITIC:
        stop = cue + match_phrase(scene.lexicon.citing, scene.lowers, cue, place.last)
        subject = read_subject_behind(scene, stop, place.last) if stop > cue else None
        if subject is None:
            return []
        source, behind = subject[:2], subject.last
        if stop > cue + 1 and not scene.lexicon.inverts and not _is_named(scene, source):
            return []  # *berdasarkan data statistik*: data that nobody is named for do not speak
    opener = quotation_before(scene, place, cue)
    if opener is not None:
        reading = claim(scene, place, 0.9, cue, source, opener, behind)
        return [reading._replace(cue=(cue, stop), rule="cited-source")]
    score, content = _cited_content(scene, place, cue, source, behind)
    if not content:
        return []
    claimed = tuple(opener for part in content for opener in quotations_in(scene, *part))
    return [Reading(score, "cited-source", (cue, stop), source, content, claimed)]


def _is_named(scene: Scene, source: Stretch) -> bool:
    return bool(scene.flags[source[0]] & PRONOUN) or any(
        scene.kinds[i] in CAPITALISED for i in range(*source)
    )


def _cited_content(
    scene: Scene, place: Place, cue: int, source: Stretch, behind: int
) -> tuple[float, tuple[Stretch, ...]]:
    """Find what a citing phrase reports: what follows its comma, what stands around it, or before it."""
    first, last, words = place.first, place.last, scene.words
    if cue == first or skip_lead_in(scene, first, cue + 1) >= cue or _opens_with_adverbial(scene, first, cue):
        start = _behind_comma(scene, behind, last, source)
        content = (start, find_end(scene, start, last))
        return (0.9, (content,)) if words_in(scene, content) > 1 else (0.0, ())
    start = skip_lead_in(scene, first, cue)
    before = cue
    while before > start + 1 and scene.flags[before - 1] & (COORDINATOR | ADVERB):
        before -= 1
    if words[before - 1] != ",":
        before = cue  # *tetapi menurut X, ...*: the conjunction is no content
    left = (start, trim_end(scene, start, before))
    if words[before - 1] == "," and behind < last and words[behind] == ",":
        right = (behind + 1, find_end(scene, behind + 1, last))
        if words_in(scene, right) > 1:
            return 0.88, (left, right)
    return (0.8, (left,)) if words_in(scene, left) > 2 else (0.0, ())  # noqa: PLR2004


def _opens_with_adverbial(scene: Scene, first: int, cue: int) -> bool:
    """Tell whether a short adverbial stands before a citing phrase (*Di Bandung, menurut X, ...*)."""
    short = cue - first <= 5  # noqa: PLR2004 - a longer one is content
    return short and scene.words[cue - 1] == "," and bool(scene.flags[first] & (PREPOSITION | SUBORDINATOR))


def _behind_comma(scene: Scene, index: int, last: int, source: Stretch) -> int:
    """Give where the content starts behind a citing phrase: behind its comma, or at once behind a pronoun."""
    for at in range(index, min(last, index + ROOM)):
        if scene.words[at] == ",":
            return at + 1
        if at in scene.behind:
            return at
        if scene.words[at] in TERMINATORS:
            break
    return index if source[1] - source[0] == 1 else last
