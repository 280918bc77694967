"""What a verb speaks of (*told a joke*), judges or demands: whether anything is said of its object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    CONTENT_NOUN,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    NEGATOR,
    NUMERAL,
    OBJECT,
    OTHER_VERB,
    POSSESSIVE,
    PREPOSITION,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import may_act, noun_phrase_end
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import ROOM
from newsdoc.quotes.stretches import PARTING, TERMINATORS
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_TO_TOPIC: Final = 4
"""Within how many tokens behind a verb the noun stands that it speaks of."""
_TOPIC: Final = 12
"""How many tokens a topic has at most."""
_BEHIND_TOPIC: Final = RELATIVE | SUBORDINATOR | COORDINATOR
"""What opens something else behind a topic."""
_SAYS: Final = VERB | OTHER_VERB | AUXILIARY | NEGATOR | THAT
"""What tells that something is said of it."""
_PREDICATES: Final = VERB | AUXILIARY | NEGATOR | THAT | RELATIVE | COORDINATOR | PREPOSITION
"""What shows that more than a thing follows a verb."""
_PARTS: Final = RELATIVE | PREPOSITION | SUBORDINATOR | COORDINATOR
"""What shows that a demand has no verb of its own."""
_OBJECT: Final = 8
"""Within how many tokens behind a demand the verb of what is demanded stands."""


def has_topic(scene: Scene, cue: int, last: int) -> bool:
    """Tell whether a noun is what a verb speaks of (*membeberkan kronologi*), and nothing is said of it.

    Likewise what a preposition opens (*menjelaskan* soal *rapat*).
    """
    index, lexicon, pointing = (
        _read_topic(scene, cue, last),
        scene.lexicon,
        scene.pack.anaphora.demonstratives,
    )
    if not index:
        return False
    says = _SAYS if lexicon.inverts else _SAYS | ADVERB
    inside = scene.lowers[index] in lexicon.topic_openers
    for at in range(index + 1, min(last, index + _TOPIC)):
        flag = scene.flags[at]
        if at in scene.behind:
            return False
        if scene.kinds[at] == MARK or flag & _BEHIND_TOPIC:
            return True
        inside = inside or bool(flag & PREPOSITION)
        if scene.lowers[at] in pointing:
            told = not inside
        else:
            told = bool(flag & says) or scene.kinds[at] == NUMBER or is_other_verb(scene, at)
        if told:
            return False
    return True


def _read_topic(scene: Scene, cue: int, last: int) -> int:
    """Give the noun that a verb may speak of, or the preposition before one; 0 where none stands."""
    index, lexicon = cue + 1, scene.lexicon
    while index < min(last, cue + _TO_TOPIC) and scene.flags[index] & (DETERMINER | NUMERAL | ADVERB):
        index += 1
    if index >= last:
        return 0
    if scene.lowers[index] in lexicon.topic_openers:
        return 0 if _states(scene, index + 1, last) else index
    if scene.lowers[index] not in lexicon.topics or judges(scene, cue, index, last):
        return 0
    # *said two* lives *depend on it*
    torn = lexicon.inverts and index + 1 < last and not _ends_topic(scene, index + 1)
    return 0 if torn else index


def lacks_topic(scene: Scene, index: int, last: int) -> bool:
    """Tell whether nothing is told behind a preposition, or only that something was asked.

    *what they worry about* most; *the risk she warned of* in May; *responded to* questions *in court*
    """
    first = index
    while index < last and scene.flags[index] & (DETERMINER | NUMERAL | ADVERB):
        index += 1
    if index >= last or scene.words[index] in PARTING or scene.words[index] in TERMINATORS:
        return True
    if scene.lowers[index] in scene.lexicon.questions:
        return True
    ahead = index + 1
    place = index == first and scene.flags[index] & PREPOSITION and ahead < last
    return bool(place and scene.flags[ahead] & (DETERMINER | TIME | POSSESSIVE))


def _states(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a question or what states something follows (*menjelaskan tentang* pentingnya *air*)."""
    if index >= last or scene.flags[index] & QUESTION:
        return index < last
    return bool(scene.flags[index] & CONTENT_NOUN) and scene.lowers[index].endswith(scene.lexicon.enclitics)


def is_lodged(scene: Scene, cue: int, last: int) -> bool:
    """Tell whether the object of a verb is taken to somebody and nothing said of it (*melaporkan X ke Y*)."""
    for index in range(cue + 1, min(last, cue + _TOPIC)):
        if index > cue + 1 and scene.lowers[index] in scene.lexicon.lodging[scene.lowers[cue]]:
            whom = read_subject_behind(scene, index + 1, last)
            return whom is not None and may_act(scene, whom.stretch)
        if scene.flags[index] & _PREDICATES or scene.kinds[index] == NUMBER or is_other_verb(scene, index):
            break
    return False


def _ends_topic(scene: Scene, index: int) -> bool:
    """Tell whether what stands behind a noun starts no clause of it (*told jokes* about *it*)."""
    ends = scene.flags[index] & (_BEHIND_TOPIC | PREPOSITION | TIME | DETERMINER)
    return bool(ends) or scene.kinds[index] == MARK


_OPENS_JUDGEMENT: Final = DETERMINER | ADVERB | FINITE_VERB
"""What opens behind an object what is said of it."""


def names_alone(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a verb that says what its object is has nothing behind that (*called* the police).

    What stands behind its first noun may say it (*called* the plan *shameful*) unless the noun is new
    (*called* an emergency meeting) or what ends the phrase is somebody (*called* the fire department).
    """
    flags, who = scene.flags, scene.pack.anaphora
    if index in scene.behind or flags[index] & PREPOSITION or flags[index] & (OBJECT | DETERMINER) == OBJECT:
        return False
    end = noun_phrase_end(scene, index, last)
    new = scene.lowers[index] in who.indefinites
    if end < last and _says_of(scene, end, last, new=new):
        return False
    if new or end - index <= 1 + bool(flags[index] & DETERMINER):
        return True
    return scene.is_role(end - 1) or scene.lowers[end - 1] in who.groups | who.bodies


def _says_of(scene: Scene, end: int, last: int, *, new: bool) -> bool:
    """Tell whether words behind an object say what it is (*called Hart* unfit, *the plan* an error)."""
    if end in scene.behind or scene.flags[end] & _OPENS_JUDGEMENT:
        return True
    if new:
        return False
    plain = scene.kinds[end] == LOWER and not scene.flags[end]
    if plain and not (is_other_verb(scene, end) or scene.lowers[end].endswith(scene.lexicon.adverb_endings)):
        return True
    indefinites = scene.pack.anaphora.indefinites
    return any(word in indefinites for word in scene.lowers[end : min(last, end + _TOPIC)])


def judges(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a verb says what its object is (*memuji X sebagai Y*)."""
    words = scene.lexicon.judging.get(scene.lowers[cue], frozenset())
    return not words.isdisjoint(scene.lowers[index : min(last, index + ROOM)])


def demands(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a verb stands behind the object of a demand (*mendorong KPK* menelusuri *kasus itu*)."""
    if scene.lowers[cue] not in scene.lexicon.demanding:
        return False
    if scene.flags[index] & (NEGATOR | PREPOSITION):
        return bool(scene.flags[index] & NEGATOR)  # *menjamin* tidak *ada yang rugi*
    for at in range(index + 1, min(last, index + _OBJECT)):
        if scene.kinds[at] == MARK or scene.flags[at] & _PARTS:
            return False
        if scene.flags[at] & VERB or is_other_verb(scene, at):
            return True
    return False
