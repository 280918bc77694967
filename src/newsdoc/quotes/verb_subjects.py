"""Who may be the subject of a verb that reports: what stands before it, and that its form allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BASE,
    COORDINATOR,
    EVIDENTIAL,
    INFINITIVE,
    NEGATOR,
    OBJECT,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    TAIL,
    THAT,
    VERB,
)
from newsdoc.quotes.noun_phrases import is_thing, may_act
from newsdoc.quotes.openings import read_behind_fronted, read_sentence_subject
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import REACH, Place, Subject
from newsdoc.quotes.relaying import find_relayed
from newsdoc.quotes.stretches import INTRODUCES, PARTING, SEPARATORS
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import Left, agrees, is_other_verb
from newsdoc.text.tokens import CAPITALISED, TITLE

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def find_verb_subjects(
    scene: Scene, place: Place, cue: int, left: Left, last_source: Stretch | None
) -> list[Subject]:
    """Find who may be the subject of a verb by its form, too."""
    flag = scene.flags[cue]
    subjects = _before(scene, place, cue, left, last_source)
    if subjects and _is_nobody(scene, place, subjects[0]):
        return []
    is_state = left[1] & AUXILIARY and flag & (PARTICIPLE | VERB) == PARTICIPLE
    if is_state and subjects and scene.lowers[subjects[0].first] in scene.pack.anaphora.things:
        return []  # *It is* doubtful *that*
    if flag & _AGREES and not (left[1] & (AUXILIARY | INFINITIVE) or flag & PARTICIPLE):
        subjects = [subject for subject in subjects if agrees(scene, cue, subject)]
    if flag & EVIDENTIAL:
        subjects = [subject for subject in subjects if _is_named(scene, place, subject)]
    if scene.lowers[cue] in scene.lexicon.light_verbs:
        # *Hujan* tidak menutup kemungkinan *banjir*
        subjects = [subject for subject in subjects if may_act(scene, subject.stretch)]
    if scene.lexicon.deeds or scene.lexicon.inanimate:
        subjects = [subject for subject in subjects if not is_thing(scene, subject.stretch)]
    if not scene.lexicon.inverts:
        # *Rina yang pergi saat* dihubungi *membenarkan*
        subjects = [subject for subject in subjects if not _is_verb(scene, subject)]
    return subjects


def _is_verb(scene: Scene, subject: Subject) -> bool:
    """Tell whether what stands before a verb is another verb alone."""
    first = subject.first
    alone = subject.last == first + 1 and not scene.flags[first] & PRONOUN
    return alone and is_other_verb(scene, first)


_AGREES: Final = BASE | AMBIGUOUS
"""A verb form that does not go with every subject."""


def _is_nobody(scene: Scene, place: Place, subject: Subject) -> bool:
    """Tell whether nobody is said to say something (*there are claims*, *neither Hart nor Bell said*)."""
    first, flags = subject.first, scene.flags
    denied = first > place.first and flags[first - 1] & NEGATOR  # *not* everyone *is convinced that*
    if denied or flags[first] & NEGATOR or scene.lowers[subject.last - 1] in scene.lexicon.expletives:
        return True
    if not first or not flags[first] & RELATIVE or scene.lexicon.inverts:
        return False
    # *Tidak ada* yang *mengatakan*, *Siapa* yang *mengatakan*
    return bool(flags[first - 1] & QUESTION or (first > 1 and flags[first - 2] & NEGATOR))


def _is_named(scene: Scene, place: Place, subject: Subject) -> bool:
    """Tell whether a source is a pronoun or holds a name, not only the capital that opens its sentence."""
    return bool(scene.flags[subject.first] & PRONOUN) or any(
        scene.kinds[i] in CAPITALISED and (i > place.first or scene.kinds[i] != TITLE or i in scene.persons)
        for i in range(subject.first, subject.last)
    )


def _accompanies(scene: Scene, index: int, cue: int) -> bool:
    """Tell whether a word joins a verb that introduces words to another one (*naik* sambil *berkata*)."""
    behind = cue + 1
    if scene.flags[index] & _JOINS != _JOINS or behind >= len(scene.words):
        return False
    return behind in scene.behind or scene.words[behind] in INTRODUCES or bool(scene.flags[behind] & THAT)


_JOINS: Final = SUBORDINATOR | TAIL


def _accompanying(scene: Scene, place: Place, cue: int, end: int) -> list[Subject]:
    """Find who says something behind a comma and a preposition (*, with* officials *saying it failed*)."""
    floor = max(place.first, cue - _ACCOMPANYING)
    if scene.lexicon.accompanying.isdisjoint(scene.lowers[floor:cue]):
        return []
    for index in range(cue - 2, floor - 1, -1):
        if scene.words[index] in PARTING:
            break
        if scene.lowers[index] in scene.lexicon.accompanying:
            opens = index == place.first or scene.words[index - 1] in SEPARATORS
            opens = opens and not scene.flags[index + 1] & NEGATOR
            return find_subjects(scene, end, index + 1) if opens else []
    return []


_ACCOMPANYING: Final = 16
"""How far before its participle the preposition is looked for, in tokens."""


def _before(scene: Scene, place: Place, cue: int, left: Left, last_source: Stretch | None) -> list[Subject]:
    """Find who may be the subject of a verb: what stands before it, else that of the verb before."""
    flags, inverts = scene.flags, scene.lexicon.inverts
    end, passed = left
    infinitive = passed & INFINITIVE
    coordinated = end > place.first and (
        flags[end - 1] & COORDINATOR or (not inverts and _accompanies(scene, end - 1, cue))
    )
    if inverts and flags[cue] & PARTICIPLE and not flags[cue] & VERB:
        opening = find_relayed(scene, place.first, end - 1) or read_behind_fronted(scene, place, cue)
        found = [opening] if opening else _accompanying(scene, place, cue, end)
        if found:
            return found
    if infinitive and inverts and end > place.first and (caused := _read_caused(scene, place, end)):
        return [caused]
    if not (flags[cue] & PARTICIPLE or coordinated or infinitive):
        return find_subjects(scene, end, place.first)
    first = _behind_semicolon(scene, place.first, cue)
    if infinitive and inverts:
        first = _behind_conjunction(scene, first, end)
    if last_source and last_source[0] >= first:
        return [Subject(*last_source, 0.9)]
    if infinitive and not inverts:
        return []  # a purpose (*untuk memastikan*)
    subject = read_sentence_subject(scene, first, cue)
    return [Subject(subject.first, subject.last, 0.8 * subject.quality)] if subject else []


def _read_caused(scene: Scene, place: Place, end: int) -> Subject | None:
    """Read whom a verb causes to do what an infinitive tells (*prompted* doctors *to call for a ban*).

    A pronoun that is no subject always is. An apposition may stand between (*led Hart, the mayor,* to say).
    The infinitive is behind ``end``.
    """
    if scene.flags[end - 1] & OBJECT:
        return Subject(end - 1, end, 0.9)
    lexicon, lowers = scene.lexicon, scene.lowers
    floor = max(place.first, end - _CAUSED)
    if lexicon.causing.isdisjoint(lowers[floor:end]) and lexicon.leading.isdisjoint(lowers[floor:end]):
        return None
    for index in range(end - 1, floor - 1, -1):
        leads = lowers[index] in lexicon.leading
        if leads or lowers[index] in lexicon.causing:
            found = read_subject_behind(scene, index + 1, end)
            apposed = found and scene.words[found.last] == "," == scene.words[end - 1]
            if not found or not (apposed or found.last == end):
                return None
            return found if not leads or _is_somebody(scene, found) else None
        if scene.words[index] in PARTING and scene.words[end - 1] != ",":
            break
    return None


_CAUSED: Final = 14
"""How far before the end of its object such a verb stands at most, in tokens."""


def _is_somebody(scene: Scene, subject: Subject) -> bool:
    """Tell whether a noun phrase names people or a body, if only by the plural of a role (*doctors*)."""
    last = subject.last - 1
    if may_act(scene, subject.stretch):
        return True
    known = scene.pack.anaphora.persons | scene.pack.anaphora.roles | scene.pack.anaphora.epithets
    return any(
        scene.lowers[last].removesuffix(ending) in known
        for ending in scene.lexicon.plural_endings
        if scene.lowers[last].endswith(ending)
    )


def _behind_conjunction(scene: Scene, first: int, end: int) -> int:
    """Give where the clause of an infinitive starts: behind its conjunction (*left because* Hart rose to)."""
    flags = scene.flags
    for index in range(end - 1, max(first + 1, end - REACH), -1):
        flag = flags[index]
        if flag & SUBORDINATOR and not flag & (PREPOSITION | ADVERB | INFINITIVE):
            return index + 1
        if flag & THAT:
            # *knew that*, *so quiet that*, not *the plan that*
            joins = flags[index - 1] & (VERB | PARTICIPLE) or flags[index - 2] & SUBORDINATOR
            return index + 1 if joins or is_other_verb(scene, index - 1) else first
        if scene.words[index] in PARTING:
            break
    return first


def _behind_semicolon(scene: Scene, first: int, cue: int) -> int:
    """Give where the clause of a verb starts: with its sentence, or behind a semicolon before who can speak.

    What else stands behind one is an item, or still reported (*said it was fine; that costs, and warned*).
    """
    words = scene.words[max(first, cue - REACH) : cue]
    start = cue - words[::-1].index(";") if ";" in words else first
    if start == first or scene.flags[start] & COORDINATOR:
        return first
    subject = read_sentence_subject(scene, start, cue)
    speaks = subject and (
        scene.flags[subject.first] & PRONOUN
        or any(i in scene.persons or scene.is_role(i) for i in range(subject.first, subject.last))
    )
    return start if speaks else first
