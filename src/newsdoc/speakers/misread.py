"""Bodies that were read as people, and the other way round: what stands around the names tells."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdoc.model import EntityKind
from newsdoc.speakers.extents import LONGEST
from newsdoc.speakers.roles import find_roles
from newsdoc.text.tokens import CAPITALISED, NUMBER, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Name
    from newsdoc.speakers.name_index import NameIndex
    from newsdoc.text.tokens import Range


def correct_bodies(index: NameIndex) -> None:
    """Make bodies of names read as people that only a body can have.

    A gloss names what it stands behind (*Asosiasi Petani Garam (Aspegam)*), and between a title and its
    bearer stands the body (*Pelatih Elang Laut, Rina Hartati, memuji*).
    """
    if index.lexicon.words.heads_first:
        _leave_bodies(index)
    names, lowers, words = index.names(), index.tokens.lowers, index.tokens.words
    bodies: set[str] = set()
    for before, name in pairwise(names):
        if name.kind is not _PERSON:
            continue
        if before.kind is _BODY:
            if name.first - before.last == 1 and _is_gloss(index, before, name):
                bodies.add(lowers[name.first])
        elif words[before.last] == "," and before.kind is _PERSON and _is_complement(index, before, name):
            index.put(before.first, before.last, EntityKind.ORGANIZATION)
    for name in names if bodies else ():
        if name.kind is _PERSON and lowers[name.first] in bodies:
            index.put(name.first, name.first + 1, EntityKind.ORGANIZATION)
            if name.last > name.first + 1:
                index.put(name.first + 1, name.last, EntityKind.PERSON)


def correct_people(index: NameIndex, sources: Sequence[Range]) -> None:
    """Make people of names read as something else that only people have.

    An age stands behind (*Rina (25)*); or the name is doubtful and a rank stands before it (*Kolonel Rina
    Hartati*), or it speaks between commas behind a role (*Ketua Komisi X, Rina, menilai*), which may be all
    that was taken for the source (*Warga Desa X, Rina, menilai*).
    """
    words, names = index.tokens.words, index.names()
    size = len(words)
    for number, name in enumerate(names):
        if name.kind is _PERSON:
            continue
        last, sure = name.last, name.confidence
        if not (
            (last < size and words[last] == "(" and _has_age(index, last))
            or (sure < _DOUBTFUL and _has_rank(index, name))
            or (sure < _UNLISTED and _has_role(index, names, number) and _speaks(name, sources))
        ):
            continue
        first = name.first
        if not any(index.is_listed(i) or index.is_body_word(i) for i in range(first, last)):
            index.put(first, last, EntityKind.PERSON)


def _has_age(index: NameIndex, bracket: int) -> bool:
    """Tell whether a bracket holds an age."""
    tokens = index.tokens
    return (
        tokens.words[bracket + 2 : bracket + 3] == (")",)
        and tokens.kinds[bracket + 1] == NUMBER
        and len(tokens.words[bracket + 1]) == _AGE
    )


def _has_rank(index: NameIndex, name: Name) -> bool:
    return (
        name.last - name.first > 1
        and name.first > 0
        and index.tokens.lowers[name.first - 1] in index.pack.names.ranks
    )


def _has_role(index: NameIndex, names: Sequence[Name], number: int) -> bool:
    """Tell whether one word stands between commas behind a role."""
    tokens, first, last = index.tokens, names[number].first, names[number].last
    closed = last >= len(tokens) or tokens.words[last] in _CLOSES
    between = first > 1 and tokens.words[first - 1] == "," and closed
    if not between or last - first > 1 or tokens.kinds[first] != TITLE:
        return False
    return any(role.last == first for role in find_roles(tokens, names, number, index.lexicon))


def _speaks(name: Name, sources: Sequence[Range]) -> bool:
    """Tell whether a source starts with a name, or ends before its comma."""
    return any(name.first in {source.first, source.last + 1} for source in sources)


def join_body(index: NameIndex, source: Range) -> None:
    """Make one body of a source that starts with the noun of a body and goes on in capitals."""
    tokens, listed = index.tokens, index.pack.names
    if source.last - source.first == 1:
        return
    held = index.at(source.last - 1)
    if held is not None and held.first == source.first:
        return
    if all(
        (tokens.kinds[i] in CAPITALISED or tokens.lowers[i] in listed.joiners)
        and not index.opens_name(i)
        and not index.is_title(i)
        for i in range(source.first, source.last)
    ):
        index.put(source.first, source.last, EntityKind.ORGANIZATION)


_PERSON = EntityKind.PERSON
_BODY = EntityKind.ORGANIZATION
"""Globals, for a member of an enumeration takes longer to find."""
_AGE = 2
"""How many digits an age has."""
_DOUBTFUL = 0.5
"""Below this confidence what stands before a name tells more about its kind."""
_UNLISTED = 0.75
"""Below this confidence a name of one word is in no list, and nothing of it tells its kind."""
_CLOSES = frozenset(",.(")
"""What may stand behind a name that is set off."""


def trim_titles(index: NameIndex) -> None:
    """Leave the ranks, roles and nouns that were read as part of a person's name before it (*Striker*).

    So are small words with the capital of a sentence that they open (Because *Dana Hart said*).
    """
    lowers, small = index.tokens.lowers, index.lexicon.small
    for name in index.people():
        start, last = name.first, name.last
        start += start < last - 1 and lowers[start] in small and index.opens_sentence(start)
        while start < last - 1 and index.is_title(start) and not index.is_address(start):
            start += 1
        if start > name.first:
            index.put(start, last, EntityKind.PERSON)


def _is_gloss(index: NameIndex, before: Name, name: Name) -> bool:
    """Tell whether a name stands in brackets that are all between it and the one before."""
    words = index.tokens.words
    return (
        name.last == name.first + 1
        and words[before.last] == "("
        and words[name.last : name.last + 1] == (")",)
    )


def _leave_bodies(index: NameIndex) -> None:
    """Leave out of the names of people what only names of bodies have."""
    lowers, body_words = index.tokens.lowers, index.lexicon.body_words
    for name in index.people():
        if not body_words.isdisjoint(lowers[name.first : name.last]):
            _leave_body(index, name)


def _leave_body(index: NameIndex, name: Name) -> None:
    """Cut a person's name behind the last word that only names of bodies have (*Mitra Sekuritas Rina*)."""
    word = next(i for i in reversed(range(name.first, name.last)) if index.is_body_word(i))
    is_head = index.tokens.lowers[word] in index.pack.names.heads
    begin = next((i for i in range(word + 1, name.last) if index.opens_name(i)), None)
    if begin is None:
        begin = name.last if is_head else word + 1
    if begin < name.last:
        index.put(begin, name.last, EntityKind.PERSON)
    index.put(word if is_head else name.first, begin, EntityKind.ORGANIZATION)


def _is_complement(index: NameIndex, before: Name, name: Name) -> bool:
    """Tell whether a name read as a person's belongs to the title before it, whose bearer is behind it.

    A comma stands behind it.
    """
    tokens, lexicon = index.tokens, index.lexicon
    if before.title == before.first or index.opens_name(before.first):
        return False
    begin, title = min(name.title, name.first), tokens.lowers[before.first - 1].rstrip(".")
    if before.last + 1 not in (begin, name.first) or title not in lexicon.roles or title in lexicon.addresses:
        return False
    return not _is_listed(index, name.last)


def _is_listed(index: NameIndex, behind: int) -> bool:
    """Tell whether more names follow: *A, B, dan C*."""
    tokens, coordinators = index.tokens, index.lexicon.words.coordinators
    if behind < len(tokens) and tokens.words[behind] == ",":
        behind += 1
        if behind < len(tokens) and tokens.kinds[behind] in CAPITALISED:
            return True
    return behind < len(tokens) and tokens.lowers[behind] in coordinators


def join_nickname(index: NameIndex, opener: int, closer: int) -> None:
    """Make one name of a name with a few words in marks inside (*Rina "Ina" Hartati*)."""
    tokens = index.tokens
    inside = [token for token in range(opener + 1, closer) if tokens.words[token] != "-"]
    near = (opener - 1, *inside, closer + 1)
    if not inside or near[0] < 0 or near[-1] >= len(tokens):
        return
    if not CAPITALISED.issuperset([tokens.kinds[token] for token in near]):
        return
    before, *_, behind = held = [index.at(token) for token in near]
    people = [name for name in held if name is not None]
    if (
        people
        and all(name.kind is _PERSON for name in people)
        and not any(index.is_other(token) for token in near)
    ):
        first = near[0] if before is None else before.first
        last = near[-1] + 1 if behind is None else behind.last
        if last - first <= LONGEST:  # else one name would grow with every nickname of a text
            index.put(first, last, EntityKind.PERSON)
