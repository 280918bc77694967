"""Cut what stands before a verb down to the noun phrase that can speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.borders import closes_degrees
from newsdoc.quotes.contacts import behind_antecedent
from newsdoc.quotes.last_clause import cut_clauses
from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    APPROXIMATOR,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    DURATION,
    INFINITIVE,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import before_bracket, behind_opening_time, is_second
from newsdoc.quotes.reading import Subject
from newsdoc.quotes.verbs import ends_name, is_month, is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def trim(scene: Scene, first: int, last: int, begin: int) -> Subject | None:
    """Cut a chunk down to the noun phrase that can speak."""
    flags, lowers = scene.flags, scene.lowers
    if _is_plain_name(scene, first, last):
        return Subject(first, last, _quality(scene, first, last))
    if flags[last - 1] & TIME and last - 2 > first and flags[last - 2] & DURATION:
        last = _before_span(scene, first, last)
    verb = last
    first, last = cut_clauses(scene, first, _before_details(scene, first, last))
    first = behind_antecedent(scene, first, last) if last == verb else first
    last = _cut_adjuncts(scene, first, last)
    length = match_phrase(scene.lexicon.lead_ins, lowers, first, last)
    first += length
    while (
        first < last
        and flags[first] & (COORDINATOR | SUBORDINATOR | ADVERB | THAT)
        and not flags[first] & PRONOUN
    ):
        first += 1
    first = behind_opening_time(scene, first, last) if first < last else first
    first += first + 1 < last and closes_degrees(scene.tokens, first, scene.pack)
    counts = first < last and _counts(scene, first, last)
    while last > first and (
        flags[last - 1] & TIME
        or (flags[last - 1] & ADVERB and not ends_name(scene, last - 1, first))
        or (scene.kinds[last - 1] == NUMBER and not counts and not _is_tied(scene, last - 1))
        or (last - 1 > first and flags[last - 1] & DETERMINER and _opens_span(scene, last))
        or (last - 1 > first and flags[last - 1] & AUXILIARY and is_month(scene, last - 1))
    ):
        last -= 1
    last -= _count_manner(scene, first, last)
    if last - 1 > first and flags[last - 1] & PREPOSITION:
        last = _beside_preposition(scene, last) if scene.lexicon.inverts else last - 1
    if first < last and flags[first] & PREPOSITION and not flags[first] & PRONOUN and not counts:
        first = _last_name(scene, first, last)
    if first + 1 < last and scene.lexicon.inverts and flags[first] & _WHO == _WHO:
        first += 1  # *the plan, which* critics *say is too vague*
    if first >= last or (last == first + 1 and first > begin and _is_year(scene, first)):
        return None
    lone = last == first + 1 and flags[first] & (DETERMINER | RELATIVE) and not flags[first] & PRONOUN
    if lone and scene.lexicon.compound:
        return None  # an object (*l'* a dit)
    return Subject(first, last, _quality(scene, first, last))


def _beside_preposition(scene: Scene, last: int) -> int:
    """Give the end of a subject from which the time was cut that stood behind its last preposition.

    *Hart on* Tuesday *said*, *Hart in* 2009 *said*; what is no time belongs to it (*those over* 60 *say*).
    """
    number = scene.kinds[last] == NUMBER
    if scene.flags[last] & (TIME | AUXILIARY) or (number and len(scene.words[last]) == _YEAR):
        return last - 1
    return last + number


def _is_tied(scene: Scene, index: int) -> bool:
    """Tell whether a hyphen ties a number to the word before it (*Satgas Covid-*19)."""
    return scene.words[index - 1] == "-" and scene.tokens.glued(index)


_YEAR: Final = 4
"""How many digits a year has."""


def _is_plain_name(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is all words with capitals that are in no list: there is nothing to cut."""
    return (
        first < last
        and not any(scene.flags[first:last])
        and CAPITALISED.issuperset(scene.kinds[first:last])
        and scene.lowers[first] not in scene.lexicon.lead_ins
        and not closes_degrees(scene.tokens, first, scene.pack)
    )


def _opens_span(scene: Scene, index: int) -> bool:
    """Tell whether a time stands at a token, whose article stands before it (*Hart* this week *said*)."""
    return scene.lexicon.inverts and index < len(scene.flags) and bool(scene.flags[index] & TIME)


_WHO: Final = RELATIVE | QUESTION
"""What a relative pronoun is that is no possessive (*whose*)."""


def _is_year(scene: Scene, index: int) -> bool:
    """Tell whether a number behind a comma ends a date (*On March 3,* 2021, *Hart said*)."""
    return scene.kinds[index] == NUMBER and scene.words[index - 1] == ","


def _before_span(scene: Scene, first: int, last: int) -> int:
    """Give the end of a subject before how long ago it acted (*Hart* less than two weeks ago *said*)."""
    end = last - 2
    while end > first and (scene.flags[end - 1] & NUMERAL or scene.kinds[end - 1] == NUMBER):
        end -= 1
    if end == last - 2:
        article = end > first and scene.lowers[end - 1] in scene.pack.anaphora.indefinites
        return end - 1 if article else last
    for begin in range(max(first, end - _EXACTNESS), end):
        if match_phrase(scene.lexicon.amounts, scene.lowers, begin, end) == end - begin:
            return begin
    return end


_EXACTNESS: Final = 3
"""How many words tell how exact a number is at most (*no less than*)."""


def _before_details(scene: Scene, first: int, last: int) -> int:
    """Give the end of a name before a bracket, or before what its bearer did meanwhile."""
    if scene.words[last - 1] == ")":
        last = before_bracket(scene, (first, last))[1]
    if scene.lexicon.modifiers_first and any(map(SUBORDINATOR.__and__, scene.flags[first + 1 : last - 1])):
        return _before_meanwhile(scene, first, last)
    return last


def _before_meanwhile(scene: Scene, first: int, last: int) -> int:
    """Give the end of a name before what its bearer did meanwhile (*Hart* while speaking in Leeds *said*)."""
    for index in range(first + 1, last - 1):
        joins = scene.flags[index] & SUBORDINATOR and index - 1 in scene.persons
        if joins and (scene.flags[index + 1] & PARTICIPLE or is_other_verb(scene, index + 1)):
            return index
    return last


def _count_manner(scene: Scene, first: int, last: int) -> int:
    """Count the tokens that end a chunk and are no part of the name before them.

    *laporan Tempo* bulan lalu, *Rina* lirih, *Rina* buru-buru.
    """
    if _is_dated(scene, first, last) or _tells_manner(scene, first, last):
        return 1
    return 3 if _is_doubled(scene, first, last) else 0


def _tells_manner(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a word between a name and its verb tells how it is said (*Rina* lirih *berkata*)."""
    index = last - 1
    named = index > first and index - 1 in scene.persons and index not in scene.persons
    plain = scene.kinds[index] == LOWER and not scene.flags[index] and not scene.lexicon.inverts
    # *Rina* dkk, *Rina* senior
    joins = len(scene.words[index]) <= _SHORT or scene.lowers[index] in scene.pack.names.title_tails
    return named and plain and not joins


def _is_doubled(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a doubled word between a name and its verb tells how it is said (*Rina* blak-blakan)."""
    index = last - 3
    if index <= first or scene.words[last - 2] != "-" or scene.lexicon.inverts:
        return False
    doubled = scene.lowers[last - 1].startswith(scene.lowers[index])
    if scene.lowers[index] in scene.lexicon.manners:
        return doubled  # *Para petani* benar-benar *berharap*
    return doubled and index - 1 in scene.persons and scene.kinds[index] == LOWER


_SHORT: Final = 3
"""How many letters short forms for others or for an age have at most."""


def _is_dated(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch of time behind a name dates it, with the word behind (*Tempo* bulan *lalu*)."""
    if last - 2 <= first or last >= len(scene.flags) or scene.kinds[last - 2] not in CAPITALISED:
        return False
    measured = scene.flags[last - 1] & DURATION and scene.kinds[last - 1] == LOWER
    return bool(measured and scene.flags[last] & TIME)


def _counts(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch opens with a number of people (*four* in 10, *about half* of the voters)."""
    if scene.flags[first] & APPROXIMATOR and first + 1 < last and _is_number(scene, first + 1):
        return True
    return _is_number(scene, first)


def _is_number(scene: Scene, index: int) -> bool:
    return bool(scene.flags[index] & NUMERAL) or (scene.lexicon.inverts and scene.kinds[index] == NUMBER)


def _cut_adjuncts(scene: Scene, first: int, last: int) -> int:
    """Cut what stands between a subject and its verb (*Budi saat ditemui mengatakan*)."""
    flags, kinds = scene.flags, scene.kinds
    inverts = scene.lexicon.inverts
    names = scene.persons
    closing = () if inverts else scene.pack.anaphora.demonstratives
    for index in range(first + 1, last):
        if kinds[index] != LOWER:
            continue
        closed = index - 1 in names or (not inverts and flags[index - 1] & PRONOUN)
        acts = closed and (flags[index] & _BEHIND_NAME or (not inverts and is_other_verb(scene, index)))
        if scene.lowers[index - 1] in closing:  # *Atlet itu* merendah dengan *mengatakan*
            acts = acts or is_other_verb(scene, index)
        if flags[index] & PREPOSITION and index + 1 < last and not inverts:
            acts = acts or scene.lowers[index + 1] in scene.lexicon.manners  # *Petani itu* dengan sabar
        if acts or (flags[index] & ADJUNCT and not is_second(scene, index)):
            return index
    return last


_BEHIND_NAME: Final = PREPOSITION | SUBORDINATOR
"""What opens something else behind the name of a person (*Hart* in a statement *said*)."""


def _last_name(scene: Scene, first: int, last: int) -> int:
    """Give the start of the run of capitals that ends a chunk, else its end."""
    index = last
    while (
        index > first
        and (scene.kinds[index - 1] in CAPITALISED or scene.words[index - 1] in ".-()")
        and not scene.flags[index - 1] & (TIME | PREPOSITION)
    ):
        index -= 1
    while index < last and scene.kinds[index] not in CAPITALISED:
        index += 1
    return index


def _quality(scene: Scene, first: int, last: int) -> float:
    flag = scene.flags[first]
    if flag & PRONOUN:
        return 1.0
    if not CAPITALISED.isdisjoint(scene.kinds[first:last]):
        return 1.0 if last - first < 12 else 0.9  # noqa: PLR2004 - long ones are often cut wrong
    if flag & DETERMINER:
        return 0.95
    if flag & (INFINITIVE | AUXILIARY | PREPOSITION) or scene.kinds[first] == MARK:
        return 0.3
    return 0.85
