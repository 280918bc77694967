"""The noun phrase behind a cue, as behind *said* or *kata*: who speaks, or whom it is said to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    AGENT,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    ENCLITIC,
    LINK,
    NUMERAL,
    OBJECT,
    OTHER_VERB,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import behind_bracket, is_address, may_be_noun, noun_phrase_end
from newsdoc.quotes.reading import REACH, Place, Subject
from newsdoc.quotes.stretches import TERMINATORS
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_NAME_LENGTH: Final = 2
"""How many tokens of an unknown name are taken for a name and not for a role."""
_SURE: Final = 0.95
"""How sure a noun phrase is at least that starts with a capital or a determiner."""
_CHUNKS: Final = 4
"""How many commas a role may hold before its holder is named."""


def read_subject_behind(scene: Scene, index: int, last: int) -> Subject | None:
    """Read the noun phrase that starts at a token, as behind *said* or *kata*."""
    flags, kinds = scene.flags, scene.kinds
    last = min(last, index + REACH)
    if index >= last:
        return None
    counts = flags[index] & (DETERMINER | NUMERAL) and index + 1 < last
    part = counts and (flags[index + 1] & LINK or _counts(scene, index))
    if flags[index] & PRONOUN and not flags[index] & RELATIVE and not part:
        return Subject(index, index + 1, 1.0)
    if flags[index] & _OWNER == _OWNER and index + 1 < last and flags[index + 1] & _OPENS_CLAUSE:
        return Subject(index, index + 1, 1.0)  # *told* her that *it is late*
    end = noun_phrase_end(scene, index, last)
    if end <= index or (scene.lexicon.capital_nouns and not _holds_noun(scene, index, end)):
        return None
    if flags[index] & DETERMINER and not scene.lexicon.inverts and _is_part(scene, end, last):
        end += 2  # *kata salah seorang* dari mereka
    # *Role, Name*: a role in capitals may be followed by its holder.
    quality = 1.0 if kinds[index] in CAPITALISED else 0.95 if flags[index] & DETERMINER else 0.8
    subject = Subject(index, end, quality)
    headed = flags[index] & DETERMINER or _is_placed(scene, subject)
    return with_head(scene, subject, last) if headed else _to_holder(scene, subject, last)


_OWNER: Final = OBJECT | DETERMINER
"""A word that is a pronoun alone, too, and says whose a noun is (*her*)."""
_OPENS_CLAUSE: Final = THAT | QUESTION
"""What opens a clause behind a pronoun."""


def _is_part(scene: Scene, end: int, last: int) -> bool:
    """Tell whether a pronoun behind a noun says of whom somebody is one, not whom something is said to."""
    if end + 1 >= last or not scene.flags[end + 1] & PRONOUN or scene.flags[end] & ADDRESSEE:
        return False
    return scene.lowers[end] in scene.pack.anaphora.obliques


def _is_placed(scene: Scene, subject: Subject) -> bool:
    """Tell whether a noun phrase tells where a person is from (*said Hart* of the Leeds *police*)."""
    if not scene.lexicon.modifiers_first or subject.last - 1 in scene.persons:
        return False
    return any(
        scene.flags[index] & _OF == _OF and index - 1 in scene.persons
        for index in range(subject.first + 1, subject.last)
    )


_OF: Final = LINK | PREPOSITION


def read_source_behind(scene: Scene, place: Place, cue: int) -> Stretch | None:
    """Read the source of a cue that has it behind it or in its ending; a common noun is not sure enough."""
    if scene.flags[cue] & ENCLITIC:
        return cue, cue + 1
    start = cue + 1
    if scene.flags[cue] & PASSIVE:
        while start < place.last and scene.flags[start] & ADVERB:
            start += 1
        if start < place.last and scene.flags[start] & AGENT:
            start += 1
    subject = read_subject_behind(scene, start, place.last)
    return subject.stretch if subject and subject.quality >= _SURE else None


def before_article(scene: Scene, phrase: Subject) -> int:
    """Give the end of a noun phrase, or where a second article opens the next one (*the rain* the games).

    An article may also join two parts of a name (*Meet the Press*).
    """
    flags, kinds, last = scene.flags, scene.kinds, phrase.last
    acts = last < len(flags) and flags[last] & (AUXILIARY | VERB | OTHER_VERB)
    for index in range(phrase.first + 1, last):
        if flags[index] & DETERMINER and not flags[index - 1] & (LINK | DETERMINER):
            inside = kinds[index - 1] in CAPITALISED and index + 1 < last and kinds[index + 1] in CAPITALISED
            if acts or not inside:
                return index
    return last


def _counts(scene: Scene, index: int) -> bool:
    """Tell whether a word that may stand alone counts a noun (*one nurse*, *all the nurses*)."""
    ahead = index + 1
    named = scene.kinds[ahead] in CAPITALISED and not scene.flags[ahead] & TIME
    whole = scene.flags[index] & ADVERB and scene.flags[ahead] & DETERMINER
    return bool(whole) or named or (scene.kinds[ahead] == LOWER and may_be_noun(scene, ahead))


def with_head(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in the noun that a name only stands before (*the Florida senator*, *according to FEC records*)."""
    end = subject.last
    if end >= last or scene.kinds[end] != LOWER or not _modifies(scene, subject):
        return subject
    while end < min(last, subject.last + _HEADS) and scene.kinds[end] == LOWER and may_be_noun(scene, end):
        end += 1
    ends = end >= last or scene.kinds[end] == MARK or scene.flags[end] & _BEHIND_NOUN
    return evolve(subject, last=end) if ends else subject


_HEADS: Final = 3
"""How many nouns stand behind the name before them at most (*the Jorhat* district administration)."""
_BEHIND_NOUN: Final = PREPOSITION | TIME | RELATIVE | SUBORDINATOR | PASSIVE | AGENT
"""What may follow a noun phrase, but for a mark."""


def _modifies(scene: Scene, subject: Subject) -> bool:
    """Tell whether what ends a noun phrase may be a name before its noun: in English, and nobody's."""
    named = subject.last - 1 in scene.persons and not scene.is_role(subject.last)
    return scene.lexicon.modifiers_first and scene.kinds[subject.last - 1] in CAPITALISED and not named


def _holds_noun(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch holds a word that can be a noun where nouns have capitals."""
    return any(scene.kinds[i] in CAPITALISED for i in range(first, last))


def _to_holder(scene: Scene, subject: Subject, last: int) -> Subject:
    """Extend a role over its commas to the person that holds it (*Kepala Dinas, Kota X, Budi Santoso*)."""
    alone = subject.last - subject.first <= 1
    if scene.flags[subject.first] & DETERMINER or not _may_be_held(scene, subject):
        return subject
    if _person_in(scene, subject.first, subject.last, sure=subject.last - subject.first > _NAME_LENGTH):
        return subject
    index = subject.last
    for _ in range(_CHUNKS):
        if not scene.lexicon.inverts:
            index = behind_bracket(scene, index)  # *Direktur PT Nusa (Persero), Budi Santoso*
        if index + 1 >= last or scene.words[index] != ",":
            break
        start = index + 1
        if scene.flags[start] & COORDINATOR:
            start += 1
        if start >= last or scene.flags[start] & TIME:
            break
        if scene.kinds[start] not in CAPITALISED and not is_address(scene, start, last):
            break
        end = noun_phrase_end(scene, start, last)
        if _person_in(scene, start, end, sure=False):
            # *Menurut Kapolres, Budi Santoso, ...*, not *Menurut jaksa, Budi Santoso menerima suap*
            closed = end < last and scene.words[end] == ","
            return evolve(subject, last=end) if closed or not alone else subject
        index = end
    return subject


def with_others(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in the people who are listed behind the first one (*according to Hart*, Bell and Reed)."""
    index, persons = subject.last, scene.persons
    if subject.last - 1 not in persons:
        return subject
    for _ in range(_LISTED):
        if index + 1 >= last or scene.words[index] != ",":
            break
        closing = scene.flags[index + 1] & COORDINATOR
        index += 1 + bool(closing)
        if index >= last or index not in persons:
            break
        index = _behind_person(scene, index, last)
        if not closing and index + 1 < last and scene.flags[index] & COORDINATOR and index + 1 in persons:
            closing, index = 1, _behind_person(scene, index + 1, last)
        if closing:
            # Not *According to Hart, Bell and Reed were hurt*
            ends = index >= last or scene.words[index] == "," or scene.words[index] in TERMINATORS
            return evolve(subject, last=index) if ends else subject
    return subject


def _behind_person(scene: Scene, index: int, last: int) -> int:
    """Give the token behind the name of the person that stands at ``index``."""
    while index < last and index in scene.persons:
        index += 1
    return index


_LISTED: Final = 6
"""How many people are listed behind the first one at most."""


def _may_be_held(scene: Scene, subject: Subject) -> bool:
    """Tell whether a noun phrase is a role whose holder commas may set off behind it (*Kapolres*, Budi)."""
    if scene.lowers[subject.first] in scene.pack.anaphora.documents:
        return False  # *kata laporan PT Angin, Rina Hartati*
    if subject.last - subject.first > 1:
        return scene.lexicon.inverts or scene.kind_at(subject.first) is not EntityKind.ORGANIZATION
    return not scene.lexicon.inverts and scene.is_role(subject.first)


def _person_in(scene: Scene, first: int, last: int, *, sure: bool) -> bool:
    """Tell whether a stretch holds the name of a person."""
    threshold = 0.6 if sure else 0.0
    return any(scene.persons.get(i, 0.0) > threshold for i in range(first, last))
