"""Cues of indirect speech: what is read behind a verb, in which frame, with whom as its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.behind import is_topical, opens_time
from newsdoc.quotes.contacts import restricts_subject
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.frames import FRAMED, PLAIN, Frame, is_weak
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    CLAUSE_OPENER,
    COORDINATOR,
    FINDING,
    INFINITIVE,
    NOUN,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    QUESTION,
    RELATIVE,
    REPORT_NOUN,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    UNCITED,
    VERB,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import GENITIVES, may_act
from newsdoc.quotes.objects import object_end, topic_end
from newsdoc.quotes.openings import is_dependent
from newsdoc.quotes.predications import before_second_verb, looks_like_clause
from newsdoc.quotes.reading import ROOM, Place, Reading, Subject
from newsdoc.quotes.stretches import TERMINATORS, quotations_in, without_marks, words_in
from newsdoc.quotes.verbs import behind_word, is_other_verb
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_TAKEN_UP: Final = 4
"""How many tokens a noun and its demonstrative have that take up what was said."""
_OFTEN: Final = 0.75
"""How regularly a verb reports a clause at least for a name behind it to be the subject of that."""
_SUBJECTLESS: Final = 0.75
"""How sure a clause is whose verb has no subject."""
_CLEAR: Final = frozenset({"that-clause", "question"})
"""Frames that show a report even without a subject."""
_VERBLESS: Final = frozenset({"request", "noun-content", "about"})
"""Frames of what is reported that holds no finite verb."""
_MAY_RESUME: Final = VERB | AUXILIARY | OTHER_VERB | PASSIVE
"""What the verb of a sentence may be behind a relative clause."""
_SAID: Final = REPORT_NOUN | UNCITED
"""What a noun for what was said may be flagged as."""


def read_clause(scene: Scene, place: Place, cue: int, frame: Frame, subjects: list[Subject]) -> list[Reading]:
    """Read a cue with what is reported behind it: a clause, a demand, a question, a noun phrase."""
    best = max([subject.quality for subject in subjects], default=1.0)
    asks = frame.rule == "bare-clause" or (frame.rule == "request" and scene.flags[frame.start] & PREPOSITION)
    if asks and scene.lowers[cue] in scene.lexicon.demanding:
        subjects = [
            subject for subject in subjects if may_act(scene, subject.stretch)
        ]  # *Kondisi itu mendorong*
    weak = best < 1.0 and is_weak(scene, place, frame, best)  # it was asked before with the best there can be
    if weak or (not subjects and not _drops_subject(scene, place, cue)):
        return []
    end = _reported_end(scene, place, cue, frame, subjects)
    # *When she told the council, he left*: what a comma parts from a dependent clause is not reported in it.
    apart = frame.rule == "comma-clause" and is_dependent(scene, place, cue)
    # *Addressing the crowd, Hart left*: an object behind an opening participle states nothing.
    opens = frame.rule in PLAIN and scene.flags[cue] & (PARTICIPLE | VERB) == PARTICIPLE
    apart = apart or (opens and is_dependent(scene, place, cue) and not _states(scene, frame.start, end))
    asked = frame.rule in PLAIN and subjects and _is_asked(scene, place, subjects[0])
    # *The report published last week* said, not *She recalls* telling
    acts = scene.lexicon.inverts and scene.flags[frame.start] & (PARTICIPLE | VERB) == VERB
    acts = acts and _is_main(scene, frame.start)
    if apart or asked or acts or not _says_enough(scene, frame, end):
        return []
    claimed = quotations_in(scene, frame.start, end)
    if not claimed and _points_back(scene, place, cue):
        return []
    strength = frame.strength
    if not strength and claimed and "," in scene.words[frame.start : claimed[0]]:
        return []  # *she wrote in a note, “...”*: the marks stand behind another clause
    if claimed and claimed[0] < frame.start + ROOM and not _is_programme(scene, claimed):
        # Marks behind a reporting verb speak for a report, whatever the frame.
        strength = max(strength, 0.8 * scene.lexicon.rows[scene.lowers[cue]][BESIDE])
    words = (cue, behind_word(scene, cue, place.last))
    said = (frame.start, end)
    if scene.lowers[cue] in scene.lexicon.predicative:
        said = without_marks(scene, said)  # *a ruling Hart* labelled *“a joke”*
    rule, content, addressee = frame.rule, (said,), frame.addressee
    if not subjects:
        score = strength * _SUBJECTLESS * (rule in _CLEAR)
        return [Reading(score, rule, words, None, content, claimed, addressee)]
    return [
        Reading(
            strength * subject.quality * FRAMED, rule, words, subject.stretch, content, claimed, addressee
        )
        for subject in subjects
    ]


def _is_programme(scene: Scene, claimed: tuple[int, ...]) -> bool:
    """Tell whether marks hold only titles of what an owner made (*said on CNN's “Town Hall”*)."""
    return scene.typed.issuperset(claimed) and all(scene.words[mark - 1] in GENITIVES for mark in claimed)


def _says_enough(scene: Scene, frame: Frame, end: int) -> bool:
    """Tell whether words state something: two do, and one verb of who speaks (*mengaku* dipukul)."""
    count = words_in(scene, (frame.start, end))
    if count != 1 or scene.lexicon.inverts or frame.addressee or not scene.pack.anaphora.active_prefixes:
        return count > 1
    verb = scene.flags[frame.start] & (VERB | PASSIVE) or is_other_verb(scene, frame.start)
    return bool(verb) and frame.rule == "bare-clause" and frame.strength > _OFTEN


def _reported_end(scene: Scene, place: Place, cue: int, frame: Frame, subjects: list[Subject]) -> int:
    """Give where what is reported ends: with its clause or its noun phrase."""
    plain, row = frame.rule in PLAIN, scene.lexicon.rows[scene.lowers[cue]]
    phrase = plain and scene.lexicon.inverts and _is_phrase(frame, row)
    dependent, bare = is_dependent(scene, place, cue), row[BARE_CLAUSE]
    end = find_end(scene, frame.start, place.last, phrase=phrase, dependent=dependent)
    if (
        phrase
        and bare >= 1.0
        and scene.lowers[cue] in scene.lexicon.telling
        and _goes_on(scene, end, place.last)
    ):
        phrase = False  # *said Bell, the mayor, left*
        end = find_end(scene, frame.start, place.last, dependent=dependent)
    if plain and bare < 1.0 and not scene.flags[cue] & FINDING:
        resumes = bare < _OFTEN and bool(subjects) and _describes(scene, place, cue, subjects[0])
        end = object_end(scene, cue, frame.start, end, resumes=resumes)
    if phrase:
        end = _behind_apposition(scene, cue, end, place.last)
    if frame.rule in _VERBLESS and scene.lexicon.modifiers_first:
        end = topic_end(scene, frame.start, end)
    if subjects and (_stands_in_relative(scene, place, subjects[0]) or _is_set_off(scene, place, cue)):
        first = subjects[0].first
        restricts = first > place.first and scene.flags[first] & RELATIVE and scene.words[first - 1] != ","
        end = _main_verb(scene, frame, end) if restricts else end
        end = _relative_end(scene, frame.start, end)
    elif subjects and plain and restricts_subject(scene, place.first, subjects[0].first, frame.start):
        end = before_second_verb(scene, frame.start - 1, end)
    return end


def _goes_on(scene: Scene, end: int, last: int) -> bool:
    """Tell whether a comma or a conjunction ends a noun phrase whose verb may follow."""
    if end >= last or not scene.lexicon.modifiers_first:
        return False
    return scene.words[end] == "," or bool(scene.flags[end] & COORDINATOR)


def _states(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a clause or words in marks stand behind a verb."""
    return looks_like_clause(scene, start, end) or bool(quotations_in(scene, start, end))


def _is_asked(scene: Scene, place: Place, subject: Subject) -> bool:
    """Tell whether a question word stands for what is said (*What* Hart said *surprised her*)."""
    if subject.first <= place.first or not scene.lexicon.inverts:
        return False
    return scene.flags[subject.first - 1] & _ASKS_OR_JOINS == QUESTION


_ASKS_OR_JOINS: Final = QUESTION | RELATIVE | SUBORDINATOR


def _stands_in_relative(scene: Scene, place: Place, subject: Subject) -> bool:
    """Tell whether a subject is a relative pronoun or stands behind one (*which* critics *say is vague*)."""
    first, flags = subject.first, scene.flags
    return bool(flags[first] & RELATIVE or (first > place.first and flags[first - 1] & RELATIVE))


def _describes(scene: Scene, place: Place, cue: int, subject: Subject) -> bool:
    """Tell whether a verb only tells more of its subject (*who support Hart*, *fans chanting “Out!”*)."""
    participle = scene.flags[cue] & (PARTICIPLE | VERB) == PARTICIPLE and subject.last == cue
    return participle or _stands_in_relative(scene, place, subject)


def _is_set_off(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether commas set a verb off.

    It stands in a relative clause (*Rina, yang juga menyatakan ...,*), or in one between a subject and its
    verb (*Hart, adding that it leaks, called for help*).
    """
    index = cue - 1
    if (
        index >= place.first
        and scene.flags[cue] & PARTICIPLE
        and scene.words[index] == ","
        and scene.lexicon.inverts
    ):
        return not looks_like_clause(scene, place.first, index)
    while index > place.first and scene.flags[index] & (ADVERB | AUXILIARY):
        index -= 1
    return index > place.first and bool(scene.flags[index] & RELATIVE) and scene.words[index - 1] == ","


def _relative_end(scene: Scene, start: int, end: int) -> int:
    """Give where a relative clause ends: at the comma before the main verb (*who hopes to go, said*)."""
    for index in range(start, end - 1):
        if scene.words[index] == ",":
            closes = index + 1 in scene.opener  # *which Hart described as “late,”* was *dropped*
            resumes = index + 1 + closes
            if resumes < len(scene.words) and _may_resume(scene, resumes):
                return index + 2 * closes
    return end


def _main_verb(scene: Scene, frame: Frame, end: int) -> int:
    """Find the main verb that no comma parts from a relative clause (*who wanted the road closed* said).

    It stands behind the verb of each clause that is reported; gives ``end`` where there is none.
    """
    pending = frame.rule not in _VERBLESS
    for index in range(frame.start, end - 1):
        flag = scene.flags[index]
        if scene.words[index] == ",":
            break
        if flag & CLAUSE_OPENER:
            pending = True
        elif flag & VERB and not pending and _is_main(scene, index):
            return index
        elif flag & _MAY_RESUME or is_other_verb(scene, index):
            pending = False
    return end


def _is_main(scene: Scene, index: int) -> bool:
    """Tell whether a verb that always has a clause may be that of its sentence: no other one governs it."""
    joined = scene.flags[index - 1] & (COORDINATOR | INFINITIVE | AUXILIARY)
    return not joined and scene.lexicon.rows[scene.lowers[index]][BARE_CLAUSE] >= 1.0


def _behind_apposition(scene: Scene, cue: int, comma: int, last: int) -> int:
    """Give where an object ends that goes on behind an apposition (*accused Bell, the mayor,* of *lying*)."""
    if comma >= last or scene.words[comma] != "," or scene.lowers[cue] not in scene.lexicon.about:
        return comma
    for at in range(comma + 1, min(last, comma + _APPOSED)):
        if scene.words[at - 1] == "," and is_topical(scene, cue, at):
            return find_end(scene, at, last)
        if scene.words[at] in TERMINATORS or scene.words[at] == ";":
            break
    return comma


_APPOSED: Final = 20
"""Within how many tokens an apposition with its commas ends."""


def _may_resume(scene: Scene, index: int) -> bool:
    """Tell whether a finite verb may stand at a token; what ends in *-ing* goes on with a clause."""
    if scene.kinds[index] != LOWER or scene.flags[index] & PARTICIPLE:
        return False
    resumes = _MAY_RESUME if scene.lexicon.inverts else _MAY_RESUME | ADVERB
    return bool(scene.flags[index] & resumes) or is_other_verb(scene, index)


def _drops_subject(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a verb opens its clause, where a language may leave the subject out (*Luego dijo que*)."""
    if not scene.lexicon.drops_subjects or not scene.flags[cue] & VERB:
        return False
    start = skip_lead_in(scene, place.first, cue)
    return all(scene.flags[index] & (ADVERB | AUXILIARY | COORDINATOR) for index in range(start, cue))


def _is_phrase(frame: Frame, row: tuple[float, ...]) -> bool:
    """Tell whether a verb reports a noun phrase rather than a clause (*rejected the idea that ...*)."""
    return frame.rule == "noun-content" or (row[NOUN] >= row[BARE_CLAUSE] and row[THAT_CLAUSE] < 1.0)


def _points_back(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether what is said is only an anaphor (*berkata demikian ketika ...*, *said this on Monday*)."""
    ahead = cue + 1
    stop = ahead + match_phrase(scene.lexicon.anaphors, scene.lowers, ahead, place.last)
    if stop == ahead and scene.lexicon.inverts:
        return False
    if ahead < place.last and (scene.flags[ahead] & THAT or opens_time(scene, ahead, place.last)):
        return False
    if stop == ahead:
        return _closes_at(scene, place, cue, _behind_taken_up(scene, place, ahead))
    if stop < place.last and scene.words[stop] == ",":
        return stop + 1 < place.last and bool(scene.flags[stop + 1] & TIME)  # *mengatakan hal itu, Senin*
    ends = stop >= place.last or scene.words[stop] in TERMINATORS
    return ends or bool(scene.flags[stop] & (PREPOSITION | SUBORDINATOR | TIME))


def _behind_taken_up(scene: Scene, place: Place, first: int) -> int:
    """Give the token behind a noun that takes up what was said (*menyampaikan ancaman itu*); 0 for none."""
    for index in range(first, min(place.last, first + _TAKEN_UP)):
        if index > first and scene.lowers[index] in scene.pack.anaphora.demonstratives:
            return index + 1
        if scene.kinds[index] != LOWER or scene.flags[index] & ~_SAID or is_other_verb(scene, index):
            return 0
    return 0


def _closes_at(scene: Scene, place: Place, cue: int, stop: int) -> bool:
    """Tell whether nothing is said of a noun that takes up what was said: its clause ends behind it."""
    if not stop or stop >= place.last:
        return False
    if scene.words[stop] in TERMINATORS:
        return True
    if scene.words[stop] == ",":
        return stop + 1 < place.last and bool(scene.flags[stop + 1] & (TIME | ADJUNCT))
    if scene.flags[stop] & COORDINATOR:
        return stop + 1 < place.last and bool(scene.flags[stop + 1] & VERB)
    handed = scene.flags[stop - 2] & _SAID or scene.lowers[cue] in scene.lexicon.telling
    return bool(handed and scene.flags[stop] & (ADJUNCT | TIME))
