"""What is reported behind a verb whose clause a comma always opens: *sagte Hart, er komme*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from newsdoc.quotes.behind import is_topical
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    ASKED,
    AUXILIARY,
    BESIDE,
    COMMA_CLAUSE,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    INFINITIVE,
    LINK,
    MODAL,
    NOUN,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    REPORTED,
    REQUEST,
    ROOT,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import Place, Reading, Subject
from newsdoc.quotes.stretches import TERMINATORS, openers_in, words_in
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_ROOM: Final = 35
"""How many tokens behind a verb its clause is looked for."""
_APPOSITIONS: Final = 3
"""How many appositions may stand between a verb and the clause it reports."""
FINITE: Final = FINITE_VERB | PASSIVE_AUXILIARY | REPORTED
"""What a finite verb is where the mood of one tells what is reported."""
_BEHIND_RELATIVE: Final = (
    PREPOSITION | PRONOUN | ADVERB | AUXILIARY | PASSIVE_AUXILIARY | MODAL | DETERMINER | SUBORDINATOR
)
"""What stands behind a relative pronoun, not behind an article."""
_FEW: Final = 2
"""Words in marks up to which they may be a sign or a title."""


class Clause(NamedTuple):
    """The clause of a cue, with its verb as its second part."""

    begin: int
    """Its first token."""
    finite: int
    """Its finite verb: the cue, or the auxiliary before it."""
    cue: int
    particle: int
    """The word that belongs to the verb at the end of the clause; -1 where there is none."""


class _Frame(NamedTuple):
    """How what is reported is joined to its verb, and where it starts."""

    rule: str
    strength: float
    start: int


def find_complement(scene: Scene, place: Place, clause: Clause, subject: Subject) -> list[Reading]:
    """Read what is reported behind a verb and its subject: a clause behind a comma, else a noun phrase."""
    _, finite, cue, particle = clause
    behind = max(finite + 1, subject.last)
    addressee, index = _read_addressee(scene, behind, place.last, behind_verb=subject.last <= cue)
    row = scene.lexicon.rows[scene.lowers[cue]]
    frame = _clause_behind(scene, place, max(index, particle + 1, cue + 1), row)
    end = place.last
    if frame is None:
        end = cue if index < cue else particle if particle >= index else place.last
        frame = _noun_behind(scene, evolve(place, last=end), cue, index, row)
    if frame is None:
        return []
    content = (frame.start, min(end, find_end(scene, frame.start, end)))
    claimed = openers_in(scene, content)
    strength = frame.strength
    if frame.rule == "noun-content":
        quoted = claimed and (row[NOUN] or words_in(scene, (claimed[0] + 1, scene.behind[claimed[0]])) > _FEW)
        # Without marks only a demand or a judgement is what was said, not its topic.
        strength = max(strength, 0.8 * row[BESIDE]) if quoted else strength if strength == 1 else 0.0
    if not strength or words_in(scene, content) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    score = 0.95 * strength * subject.quality
    return [Reading(score, frame.rule, (cue, cue + 1), subject.stretch, (content,), claimed, addressee)]


def _read_addressee(scene: Scene, index: int, last: int, *, behind_verb: bool) -> tuple[Stretch | None, int]:
    """Read whom the words are said to (*dem Sender*, *gegenüber Reportern*), and the token behind."""
    flags = scene.flags
    start = index
    while start < last and flags[start] & (ADVERB | TIME) and not flags[start] & ADDRESSEE:
        start += 1
    if start >= last:
        return None, index
    # An article that opens subjects, too, opens none behind one (*sagte Hart der Zeitung*).
    article = bool(flags[start] & DETERMINER)
    named = article and start == index and start - 1 in scene.persons
    named = named or (article and behind_verb and bool(flags[start] & LINK))
    if not (flags[start] & ADDRESSEE or named):
        return None, index
    person = read_subject_behind(scene, start + (not flags[start] & DETERMINER), last)
    return (person.stretch, person.last) if person else (None, index)


def _clause_behind(scene: Scene, place: Place, index: int, row: tuple[float, ...]) -> _Frame | None:
    """Find the clause behind the first comma that opens one."""
    stop = min(place.last, index + _ROOM)
    appositions = 0
    while index < stop and appositions <= _APPOSITIONS:
        word = scene.words[index]
        if index in scene.behind or word in TERMINATORS or word == ";":
            break
        if word == ":":
            return _Frame("comma-clause", 0.9 * row[COMMA_CLAUSE], index + 1)
        if word == ",":
            end = _next_comma(scene, index + 1, place.last)
            frame = _read_clause(scene, index + 1, end, place.last, row)
            if frame is not None:
                return frame if frame.strength else None
            appositions += 1
            index = end
        index += 1
    return None


def _next_comma(scene: Scene, index: int, last: int) -> int:
    while index < last and scene.words[index] != ",":
        index = scene.behind.get(index, index + 1)
    return min(index, last)


def _read_clause(scene: Scene, start: int, end: int, last: int, row: tuple[float, ...]) -> _Frame | None:
    """Tell how a clause between commas is joined: ``None`` for an apposition, strength 0 for no report."""
    if start >= last:
        return None
    flag = scene.flags[start]
    for mask, rule, column in ((THAT, "that-clause", THAT_CLAUSE), (QUESTION, "question", ASKED)):
        if flag & mask:
            return _Frame(rule, row[column], start)
    if flag & (SUBORDINATOR | COORDINATOR):
        reported = any(scene.flags[i] & REPORTED for i in range(start, min(last, start + _ROOM)))
        return _Frame("comma-clause", 0.9 * row[COMMA_CLAUSE] if reported else 0.0, start)
    if flag & (VERB | ROOT) and scene.kinds[start] == LOWER:
        return _Frame("comma-clause", 0.0, start)  # the cue of what stands before it
    if _is_relative(scene, start, end):
        return None
    return _plain_clause(scene, start, end, last, row)


def _is_relative(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a clause tells more of the word before it (*der für die Stadt spricht*)."""
    if not scene.flags[start] & (DETERMINER | RELATIVE) or start + 1 >= end:
        return False
    flag = scene.flags[start + 1]
    return bool(flag & _BEHIND_RELATIVE) and not flag & REPORTED


def _plain_clause(scene: Scene, start: int, end: int, last: int, row: tuple[float, ...]) -> _Frame | None:
    """Tell how a clause without an opening word is joined."""
    span = range(start, min(end, start + _ROOM))
    verbs = [i for i in span if scene.kinds[i] == LOWER and _is_finite(scene, i, start)]
    if scene.flags[start] & DETERMINER and end < last and verbs in ([], [end - 1]):
        return None
    if not verbs and any(scene.flags[i] & INFINITIVE and scene.kinds[i] == LOWER for i in span):
        return _Frame("request", max(row[REQUEST], 0.9 * row[COMMA_CLAUSE]), start)
    if verbs or (end >= last and scene.kinds[_last_word(scene, end, start)] == LOWER):
        return _Frame("comma-clause", row[COMMA_CLAUSE], start)
    return None


def _is_finite(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a word can be a finite verb; where nouns have capitals no adjective stands behind one."""
    if scene.flags[index]:
        return bool(scene.flags[index] & FINITE)
    return scene.lexicon.capital_nouns and index > start and scene.kinds[index - 1] in CAPITALISED


def _last_word(scene: Scene, end: int, start: int) -> int:
    while end - 1 > start and scene.words[end - 1] in TERMINATORS:
        end -= 1
    return end - 1


def _noun_behind(scene: Scene, place: Place, cue: int, index: int, row: tuple[float, ...]) -> _Frame | None:
    """Find the noun phrase that a verb reports, or the topic behind its preposition."""
    while index < place.last and scene.flags[index] & (ADVERB | TIME) and not scene.flags[index] & DETERMINER:
        index += 1
    if index >= place.last or (scene.words[index] in TERMINATORS or scene.words[index] in (",", ":", ";")):
        return None
    if scene.flags[index] & PREPOSITION:
        return _Frame("about", 0.75, index) if is_topical(scene, cue, index) else None
    return _Frame("noun-content", row[NOUN], index)
