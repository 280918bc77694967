"""What opens a sentence: its first clause or adverbial, and the subject of its main clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.adverbials import opens_amount
from newsdoc.quotes.lead_ins import skip_dateline, skip_lead_in
from newsdoc.quotes.lexicon import (
    ADVERB,
    APPROXIMATOR,
    CITING,
    CONTRAST,
    COORDINATOR,
    DETERMINER,
    DURATION,
    INFINITIVE,
    NUMERAL,
    PARTICIPLE,
    PASSIVE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TIME,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import behind_opening_time
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import REACH, Place, Subject
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import LOWER, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_SHORT_ADVERBIAL: Final = 4


def read_sentence_subject(scene: Scene, first: int, cue: int) -> Subject | None:
    """Read the subject of the main clause of a sentence, for a verb further on that has none of its own."""
    flags = scene.flags
    first = skip_dateline(scene, first, cue)
    timed = behind_opening_time(scene, first, cue) if first < cue else first
    first = start = first if scene.words[timed] == "," else timed
    number = _find_number(scene, first, cue)
    if number and (counted := _read_counted(scene, first, number, cue)):
        return counted
    for comma in range(first, min(cue, first + REACH)):
        if scene.words[comma] != ",":
            continue
        if comma <= start or not is_adverbial(scene, start, comma):
            break
        start = comma + 1
        if not flags[start] & SUBORDINATOR:
            break
    while start < cue and (flags[start] & (COORDINATOR | ADVERB) or scene.words[start] == ","):
        start += 1
    start += start < cue and flags[start] & (SUBORDINATOR | PREPOSITION) == SUBORDINATOR
    opens = start + 1 < cue and flags[start + 1] & INFINITIVE
    if flags[start] & (PASSIVE | PARTICIPLE) and (scene.kinds[start] == LOWER or opens):
        return None  # *When asked about it, ...*, *Asked to tell, ...*
    subject = read_subject_behind(scene, start, cue)
    if subject is None or subject.last != start + 1:
        return subject
    return _with_holder(scene, subject, cue) or _with_plural(scene, subject, cue)


def _find_number(scene: Scene, first: int, cue: int) -> int:
    """Find the number behind what says how exact it is (*More than* 200 nurses); 0 where none opens."""
    if opens_amount(scene, first, cue):
        return first + match_phrase(scene.lexicon.amounts, scene.lowers, first, cue)
    ahead = first + 1
    if ahead >= cue or not scene.flags[first] & APPROXIMATOR:
        return 0
    return ahead if scene.kinds[ahead] == NUMBER or scene.flags[ahead] & NUMERAL else 0


def _read_counted(scene: Scene, first: int, number: int, cue: int) -> Subject | None:
    """Read a number of people, with what stands before it; no stretch of time (*More than two years ago*)."""
    counted = read_subject_behind(scene, number, cue)
    if counted is None or any(map(DURATION.__and__, scene.flags[number : counted.last])):
        return None
    return evolve(counted, first=first)


def _with_holder(scene: Scene, subject: Subject, cue: int) -> Subject | None:
    """Take in the rest of a role and who holds it (*Chief* operating officer Jo Hart)."""
    index = subject.last
    if not scene.is_role(subject.first):
        return None
    while index < min(cue, subject.last + _DESCRIBED) and scene.kinds[index] == LOWER:
        index += 1
    if index == subject.last or not scene.is_role(index - 1):
        return None  # *Mayor met Rina Hart and said*
    holder = read_subject_behind(scene, index, cue) if index in scene.persons else None
    return holder and evolve(subject, last=holder.last)


def _with_plural(scene: Scene, subject: Subject, cue: int) -> Subject:
    """Take in the plural that a first word describes; its capital names nobody (*Local* officials)."""
    endings = scene.lexicon.plural_endings
    for index in range(subject.last, min(cue, subject.last + _DESCRIBED)):
        lower = scene.lowers[index]
        if scene.kinds[index] != LOWER or scene.flags[index] & ~PLURAL or is_other_verb(scene, index):
            break
        if endings and lower.endswith(endings):
            return evolve(subject, last=index + 1)
    return subject


_DESCRIBED: Final = 2
"""How many words behind a first one end with the plural that it describes, or go on with its role."""


def is_adverbial(scene: Scene, first: int, comma: int) -> bool:
    """Tell whether what stands before the first comma of a sentence is no subject (*Hours later, ...*)."""
    flags, endings = scene.flags, scene.lexicon.suffixes
    if flags[first] & _OPENS_ADVERBIAL and not flags[first] & PRONOUN:
        return True
    if endings and scene.lowers[first].endswith(endings) and first not in scene.persons:
        return not scene.is_role(first + 1)  # *Nominated Senator Hart, ...*
    if flags[first] & DETERMINER:
        return False
    if (
        scene.lexicon.adverb_endings
        and not flags[first]
        and scene.lowers[first].endswith(scene.lexicon.adverb_endings)
    ):
        return True
    if comma - first > _SHORT_ADVERBIAL or not any(flags[i] & (TIME | ADVERB) for i in range(first, comma)):
        return False
    # *Hart quit on Monday, saying ...*
    acts = scene.lexicon.inverts and any(is_other_verb(scene, i) for i in range(first + 1, comma))
    return not acts


_OPENS_ADVERBIAL: Final = PREPOSITION | SUBORDINATOR | PARTICIPLE | TIME | ADVERB


def is_dependent(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a cue stands in the clause that opens its sentence and depends on the next one."""
    flags = scene.flags
    if not flags[cue] & PARTICIPLE and not any(map(SUBORDINATOR.__and__, flags[place.first : cue + 1])):
        return False  # nothing makes it depend, wherever it starts
    first = _behind_opening(scene, place, cue)
    while first < cue and flags[first] & _BEFORE_CLAUSE and not flags[first] & SUBORDINATOR:
        first += 1
    if not flags[first] & SUBORDINATOR and not _is_fronted(scene, first, cue):
        return False
    if not scene.lexicon.inverts and (flags[first] & CONTRAST or _takes_up(scene, first + 1)):
        return False  # *Sementara Rina menilai*, *Karena itu Rina menilai*
    return "," not in scene.words[first : min(cue, first + REACH)]


def _behind_opening(scene: Scene, place: Place, cue: int) -> int:
    """Give where a clause starts: with its sentence, behind the adverbial that opens it, or behind *, but*.

    Only where verbs come first, for in Indonesian what a comma parts goes on with what is reported.
    """
    begin = max(place.first, cue - REACH)
    if not scene.lexicon.inverts or _OPENS_CLAUSE.isdisjoint(scene.words[begin:cue]):
        return place.first
    for index in range(cue - 1, begin, -1):
        if scene.words[index] in _OPENS_CLAUSE:
            ahead = index + 1
            joins = scene.words[index] != "," or scene.flags[ahead] & COORDINATOR
            joins = joins or _only_leads_in(scene, place.first, index)
            return ahead if joins and not _opens_citing(scene, ahead, cue) else place.first
    return place.first


def _only_leads_in(scene: Scene, first: int, comma: int) -> bool:
    """Tell whether an adverbial or a connective opens a sentence (*In Leeds,*; *However,*)."""
    return skip_lead_in(scene, first, comma + 1) > comma or is_adverbial(scene, first, comma)


def _opens_citing(scene: Scene, index: int, cue: int) -> bool:
    """Tell whether a clause that credits what follows opens there (*, but* as *Hart noted, it is late*)."""
    while index < cue and scene.flags[index] & _BEFORE_CLAUSE:
        index += 1
    return bool(scene.flags[index] & CITING)


_OPENS_CLAUSE: Final = frozenset({",", ";", ":"})


def _takes_up(scene: Scene, index: int) -> bool:
    """Tell whether a word stands for what was said before (*karena* itu, *meski* demikian)."""
    word = scene.lowers[index]
    return word in scene.pack.anaphora.demonstratives or (word,) in scene.lexicon.anaphors.get(word, ())


_BEFORE_CLAUSE: Final = COORDINATOR | ADVERB | NUMERAL | DURATION
"""What may stand before the word that opens a dependent clause (*Two years after she said that ...*)."""


def _is_fronted(scene: Scene, first: int, cue: int) -> bool:
    """Tell whether a cue is the participle that opens its sentence (*Noting*, *By noting*)."""
    if not scene.flags[cue] & PARTICIPLE:
        return False
    return first == cue or (first == cue - 1 and bool(scene.flags[first] & PREPOSITION))


def read_behind_fronted(scene: Scene, place: Place, cue: int) -> Subject | None:
    """Read the subject of a participle that opens its sentence: *Noting the cost, Hart left*."""
    first = place.first
    while first < cue and scene.flags[first] & (PREPOSITION | SUBORDINATOR | ADVERB):
        first += 1
    if first != cue:
        return None
    for index in range(cue + 1, min(place.last, cue + REACH)):
        if scene.words[index] == ",":
            return read_subject_behind(scene, index + 1, place.last)
    return None
