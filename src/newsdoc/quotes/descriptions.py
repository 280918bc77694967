"""What tells more of a source: the clause that describes it, the body it belongs to, who holds a role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.epithets import with_epithet
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADJUNCT,
    AGENT,
    DETERMINER,
    LINK,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import is_second, noun_phrase_end, tells_when
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Place, Subject
    from newsdoc.quotes.scene import Scene

_BEFORE_OWNER: Final = 4
"""How many tokens stand between a noun and the name of its owner at most (*by the rich* Hart Group)."""
_ENDS: Final = frozenset(",.;:!?(")
"""Marks that end a relative clause."""
_BEHIND_CLAUSE: Final = ADDRESSEE | TIME | SUBORDINATOR | ADJUNCT
"""What stands behind a relative clause, not in it."""
_DESCRIPTION: Final = 12
"""How many tokens may describe a source."""


def with_description(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in the relative clause that says who it is (*kata warga yang datang,*).

    It ends with a demonstrative (*kata perempuan yang menolak difoto itu* kepada pers), else before a mark,
    an addressee, a time or what dates it.
    """
    relative = subject.last
    closed = with_epithet(scene, subject, last)
    if closed.last > relative or relative + 1 >= last:
        return closed
    if _describes(scene, relative):
        return _with_closed_clause(scene, subject, last)
    if not scene.flags[relative] & RELATIVE or scene.kinds[subject.first] in CAPITALISED:
        return subject  # as nearly always
    for index in range(relative + 1, min(last, relative + _DESCRIPTION)):
        closes = bool(match_phrase(scene.lexicon.anaphors, scene.lowers, index, index + 1))
        ends = scene.flags[index] & _BEHIND_CLAUSE and not is_second(scene, index)
        if closes or ends or scene.words[index] in _ENDS:
            stop = index + closes
            described = is_described(scene, subject.first, relative, stop)
            return evolve(subject, last=stop) if described else subject
    return subject


def _describes(scene: Scene, index: int) -> bool:
    """Tell whether a verb or a preposition may tell more of a noun (*pria* bertopi, *guru* di *Garut*)."""
    plain = scene.flags[index] & (PREPOSITION | _BEHIND_CLAUSE) == PREPOSITION
    return plain or is_other_verb(scene, index)


def _with_closed_clause(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in what says who it is up to the demonstrative that closes it (*kata pria bertopi itu*)."""
    pointing = scene.pack.anaphora.demonstratives
    plain = scene.kinds[subject.first] not in CAPITALISED and not scene.flags[subject.first] & PRONOUN
    for index in range(subject.last + 1, min(last, subject.last + _CLOSED) if plain else 0):
        if scene.lowers[index] in pointing:
            behind = index + 1
            if scene.flags[subject.last] & PREPOSITION and scene.kinds[index - 1] not in CAPITALISED:
                break  # *teriak massa di depan* gedung itu
            ends = behind >= last or scene.kinds[behind] == MARK or scene.flags[behind] & _BEHIND_CLAUSE
            return evolve(subject, last=behind) if ends else subject
        if scene.kinds[index] == MARK or scene.flags[index] & RELATIVE:
            break
    return subject


_CLOSED: Final = 8
"""How many tokens such a verb has with what stands behind it."""


def with_owner(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in the named body behind a cited noun (*a survey by the Hart Institute*, *a nurse at Leeds*).

    Of what is written it may be without a name (*a statement from the union*), or have a participle before it
    (*data compiled by Bloomberg*).
    """
    flags, kinds, end = scene.flags, scene.kinds, subject.last
    if not scene.lexicon.modifiers_first or end >= last or not _is_plain(scene, subject):
        return subject
    if scene.lowers[end - 1] in scene.pack.anaphora.documents and (giver := _find_giver(scene, end, last)):
        stop = noun_phrase_end(scene, giver, last)
        while stop > giver and flags[stop - 1] & TIME and kinds[stop - 1] == LOWER:
            stop -= 1  # *a report published by the council* last week
        return evolve(subject, last=stop) if stop > giver else subject
    if not flags[end] & (AGENT | PREPOSITION):
        return subject
    start = end + 1
    while (
        start < min(last, end + _BEFORE_OWNER)
        and kinds[start] == LOWER
        and not flags[start] & ~(DETERMINER | LINK)
    ):
        start += 1
    named = start < last and kinds[start] in CAPITALISED and not flags[start] & TIME
    return evolve(subject, last=noun_phrase_end(scene, end + 1, last)) if named else subject


def _find_giver(scene: Scene, index: int, last: int) -> int:
    """Give where the one starts who wrote or gave out what is cited; 0 where nobody is told.

    Behind a participle and a day (*a report* released on Monday by *the union*), or a preposition alone.
    """
    flags, wanted = scene.flags, AGENT
    if flags[index] & PASSIVE or is_other_verb(scene, index):
        index += 1
        while index < last and (flags[index] & TIME or tells_when(scene, index - 1, last)):
            index += 1
    elif scene.lowers[index] in scene.lexicon.senders:
        wanted = PREPOSITION
    if index + 1 >= last or not flags[index] & wanted or flags[index + 1] & TIME:
        return 0
    return index + 1


def _is_plain(scene: Scene, subject: Subject) -> bool:
    return CAPITALISED.isdisjoint(scene.kinds[subject.first : subject.last])


def is_described(scene: Scene, first: int, relative: int, last: int) -> bool:
    """Tell whether a relative clause says who it is that no name tells (*perempuan yang menolak difoto itu*).

    It reaches from ``relative`` to ``last``. Behind a name one only adds something (*Rina yang juga dosen*).
    """
    if not scene.flags[relative] & RELATIVE or scene.lexicon.inverts or scene.lexicon.compound:
        return False
    if relative + 1 == last or scene.flags[first] & PRONOUN:
        return False
    if not all(scene.kinds[i] in (LOWER, NUMBER) for i in range(first + 1, relative)):
        return False
    named = next((i for i in range(first, last) if i in scene.persons), None)
    return named is None or (named > relative and scene.lowers[named - 1] in scene.lexicon.naming)


def behind_holder(scene: Scene, subject: Subject, last: int) -> int:
    """Give the end of a source with who holds its role set off behind it (*the head, Rina Hart, ...*)."""
    end = start = subject.last + 1
    if start >= last or scene.words[start - 1] != "," or not scene.flags[subject.first] & DETERMINER:
        return subject.last
    while end < last and end in scene.persons:
        end += 1
    ends = end >= last or scene.kinds[end] == MARK or bool(scene.flags[end] & (PREPOSITION | TIME))
    return end if end > start and ends else subject.last


def behind_described(scene: Scene, place: Place, start: int) -> int:
    """Give the comma behind what describes a source in a comma frame; 0 where nothing does.

    A demonstrative closes it (*kata pelatih 60 tahun itu,*), or it is a relative clause (*kata warga yang
    melihatnya,*).
    """
    if start >= place.last or scene.lexicon.inverts:
        return 0
    relative = scene.flags[start] & RELATIVE
    for index in range(start, min(place.last, start + _DESCRIPTION)):
        if scene.words[index] == ",":
            closed = match_phrase(scene.lexicon.anaphors, scene.lowers, index - 1, index)
            return index if index > start and (relative or closed) else 0
        if scene.kinds[index] == MARK and not scene.tokens.glued(index):
            return 0
    return 0
