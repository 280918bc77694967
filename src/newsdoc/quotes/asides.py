"""Cues in unusual places: heading a sentence, inside a clause, and sentences that only name who spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.appositions import behind_appositions, closes_with_apposition
from newsdoc.quotes.around import around
from newsdoc.quotes.before_quotations import read_before_quotation
from newsdoc.quotes.claiming import quotation_before
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADVERB,
    AGENT,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    ENCLITIC,
    INFINITIVE,
    NEGATOR,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REQUEST,
    ROOT,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.phrases import before_article, read_source_behind, read_subject_behind
from newsdoc.quotes.predications import is_relative, looks_like_clause, meets_verb
from newsdoc.quotes.reading import Place, Reading, Subject
from newsdoc.quotes.stretches import TERMINATORS, quotations_in, trim_end, without_marks, words_in
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def read_fronted(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a cue that opens its sentence: *Kata Budi, harga naik*, *Dijelaskan Budi bahwa ...*."""
    behind = skip_lead_in(scene, place.first, cue + 1) < cue
    if behind and not _impersonal(scene, place, cue):
        return None
    source = read_source_behind(scene, place, cue)
    if source is None:
        return None
    start = source[1]
    if start >= place.last or not (
        scene.words[start] == "," or scene.flags[start] & THAT or _goes_on(scene, cue, start, place.last)
    ):
        return None
    if scene.words[start] == ",":
        told = behind and closes_with_apposition(scene, source, start + 1, place.last)
        start = behind_appositions(scene, source, start + 1, place.last)
        if told or start >= place.last or (behind and scene.flags[start] & _TELLS_WHEN):
            return None  # *Hal itu disampaikan oleh Rina, ketua RT*, Senin
    content = (start, find_end(scene, start, place.last))
    if words_in(scene, content) < 2:  # noqa: PLR2004 - one word states nothing
        return None
    score = 0.85 * scene.lexicon.rows[scene.lowers[cue]][BESIDE]
    claimed = quotations_in(scene, *content)
    return Reading(score, "fronted-cue", (cue, cue + 1), source, (without_marks(scene, content),), claimed)


def _goes_on(scene: Scene, cue: int, start: int, last: int) -> bool:
    """Tell whether a clause follows a passive with its source in it at once (*Dijelaskannya* harga naik)."""
    if scene.flags[cue] & _SAID_BY != _SAID_BY or scene.lexicon.inverts:
        return False
    said = scene.lexicon.rows[scene.lowers[cue]][BARE_CLAUSE] >= 1.0
    return said and not scene.flags[start] and looks_like_clause(scene, start, last)


_SAID_BY: Final = PASSIVE | ENCLITIC
_TELLS_WHEN: Final = PREPOSITION | SUBORDINATOR | TIME
"""What opens words that tell when or where something was said."""


def _impersonal(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a passive has a subject that stands for its clause (*It was said by Hart that ...*)."""
    if not scene.flags[cue] & PASSIVE or cue + 1 >= place.last or not scene.flags[cue + 1] & AGENT:
        return False
    index = place.first + match_phrase(scene.lexicon.anaphors, scene.lowers, place.first, cue)
    while place.first < index < cue and scene.flags[index] & (AUXILIARY | ADVERB):
        index += 1
    return index == cue


def read_aside(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a cue, an enclitic passive, inside what it reports: *Harga itu disebutnya akan turun*."""
    if scene.flags[cue - 1] & RELATIVE:
        return None
    if scene.words[cue - 1] == "," or (cue + 1 < place.last and scene.words[cue + 1] == ","):
        return None
    start = skip_lead_in(scene, place.first, cue)
    left = (start, trim_end(scene, start, cue))
    right = (cue + 1, find_end(scene, cue + 1, place.last))
    if not words_in(scene, left) or words_in(scene, right) < 2:  # noqa: PLR2004 - one word states nothing
        return None
    if match_phrase(scene.lexicon.anaphors, scene.lowers, start, cue) == cue - start and _ends(
        scene, cue + 1, place.last
    ):
        return None  # *Hal itu disampaikannya seusai rapat*
    return Reading(0.75, "aside-cue", (cue, cue + 1), (cue, cue + 1), (left, right))


def read_by_agent(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a passive whose agent reports what follows (*was told* by Hart *that it leaks*; *not to go*)."""
    start = cue + 2
    if start >= place.last or not scene.flags[cue + 1] & AGENT:
        return []
    agent = read_subject_behind(scene, start, place.last)
    if agent is None:
        return []
    agent = evolve(agent, last=before_article(scene, agent))  # *by the police* the road was shut
    if agent.last >= place.last:
        return []
    index, row = agent.last, scene.lexicon.rows[scene.lowers[cue]]
    joint = index + bool(scene.flags[index] & NEGATOR and index + 1 < place.last)
    if scene.flags[index] & THAT and not is_relative(scene, index):
        rule, strength = "that-clause", row[THAT_CLAUSE]
    elif scene.flags[joint] & INFINITIVE:
        rule, strength = "request", row[REQUEST]
    elif row[THAT_CLAUSE] >= 1.0 and meets_verb(scene, index, place.last):
        rule, strength = "bare-clause", row[BARE_CLAUSE]  # *was told by Hart* it *leaks*
    else:
        return read_before_quotation(scene, place, cue, [agent]) if scene.words[index] == ":" else []
    content = (index, find_end(scene, index, place.last))
    if words_in(scene, content) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    claimed = quotations_in(scene, *content)
    return [Reading(0.9 * strength, rule, (cue, cue + 1), agent.stretch, (content,), claimed)]


def read_closing(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a passive that closes what it reports (*Harga naik,* demikian disampaikan *Budi, Rabu*)."""
    comma = cue - 2
    if (
        comma <= place.first
        or scene.words[comma] != ","
        or scene.lowers[cue - 1] not in scene.lexicon.anaphors
    ):
        return None
    source = read_source_behind(scene, place, cue)
    if source is None or quotation_before(scene, place, comma) is not None:
        return None
    content = around(scene, place, comma, place.last)
    return Reading(0.8, "parenthetical-cue", (cue, cue + 1), source, content) if content else None


def read_back_reference(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a sentence that names who said what stands before it: *Hal itu disampaikan Budi*, *So says Hart*.

    It reports nothing itself: its content is empty.
    """
    inverted = VERB if scene.lexicon.inverts else 0
    if not scene.flags[cue] & (PASSIVE | ROOT | inverted):
        return None
    if scene.flags[cue] & ENCLITIC and not _ends(scene, cue + 1, place.last):
        return None
    start = place.first
    length = match_phrase(scene.lexicon.anaphors, scene.lowers, start, cue)
    index = start + length
    while index < cue and scene.flags[index] & ADVERB:
        index += 1
    if not length or index != cue:
        return None
    source = read_source_behind(scene, place, cue)
    if source and scene.lexicon.modifiers_first:
        # *It claims* that *it is late*, *It says* Hart *is late*
        source = source if not scene.flags[source[0]] & THAT and _ends(scene, source[1], place.last) else None
    return Reading(0.8, "back-reference", (cue, cue + 1), source, ()) if source else None


def read_pointing(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a verb whose object is what stands before it: *Budi menyampaikan hal itu*, *Hart said this*."""
    length = match_phrase(scene.lexicon.anaphors, scene.lowers, cue + 1, place.last)
    stop = cue + 1 + length
    if not length or scene.flags[stop - 1] & (THAT | PRONOUN) or not subjects:
        return []
    if subjects[0].first != skip_lead_in(scene, place.first, cue):
        return []
    if not _ends(scene, stop, place.last):
        return []
    return [Reading(0.8, "back-reference", (cue, cue + 1), subjects[0].stretch, ())]


def _ends(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a clause ends before a token, but for where and when it happened."""
    if index >= last or scene.words[index] in TERMINATORS or scene.words[index] == ",":
        return True
    return bool(scene.flags[index] & (PREPOSITION | SUBORDINATOR | TIME))


def find_medium(scene: Scene, start: int, last: int) -> Stretch | None:
    """Find the outlet that is credited behind a quote: *..., katanya seperti dilaporkan Press TV*."""
    last = min(last, start + _ROOM)
    for index in range(start, min(last, start + 2)):
        length = match_phrase(scene.lexicon.media, scene.lowers, index, last)
        if length:
            subject = read_subject_behind(scene, index + length, last)
            named = subject and scene.kinds[subject.first] != LOWER
            return subject.stretch if subject and named else None
    return None


_ROOM = 25
