"""Where the name of a person starts in a run of capitals that holds more than the name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsdoc.names.name import Name
    from newsdoc.speakers.name_index import NameIndex
    from newsdoc.text.tokens import Range

LONGEST: Final = 16
"""How many words a name has at most; a run of capitals that is longer is something else."""
SHORT: Final = 2
"""How many words a lone name has at most."""
_SURE: Final = 0.95
"""From this confidence on a name was read as a whole behind a title, though not behind a body."""
_JOINTS: Final = frozenset({"-", *FAMILY})
"""Marks inside of a name that both sides of belong to it."""


def find_start(index: NameIndex, name: Name, token: int, lone: AbstractSet[str]) -> int:
    """Find where the name of a person starts who is quoted by the word at a token of a longer name.

    Behind a title that wants a complement (*Direktur Laut Biru Rina Hartati*) the name starts at the
    first word that names of people are made of, or that is one of the ``lone`` names that people are called
    by. Elsewhere unknown words belong to it, as they do where the name was read for sure.
    """
    if name.kind is not _PERSON:
        return token if _is_complement(index, name, token) else name.first
    if token - name.first > LONGEST:
        return name.first
    start = token
    while start > name.first and (index.is_name_word(start - 1) or not index.is_no_person(start - 1)):
        start -= 1
    for joint in range(name.first + 1, token):
        if index.tokens.words[joint] in _JOINTS:
            # Both halves of a given name belong to it (*Ming-Chi Kuo*), and what stands before a nickname.
            return min(start, joint - 1)
    if not _wants_complement(index, name):
        return start
    lowers = index.tokens.lowers
    known = next((i for i in range(start, token) if lowers[i] in lone or index.opens_name(i)), token)
    return start if known == token and _is_family_name(index, name, token) else known


def cut_name(index: NameIndex, name: Name, first: int, last: int) -> None:
    """Make a stretch a person's name and keep what the words before it name by themselves."""
    index.put(first, last, EntityKind.PERSON)
    if name.kind is not _PERSON:
        if not _is_plain(index, name, first):
            index.put(name.first, first, name.kind)
    elif all(index.is_listed(token) for token in range(name.first, first)):
        is_body = index.tokens.words[name.first] in index.pack.names.bodies
        kind = EntityKind.ORGANIZATION if is_body else EntityKind.PLACE
        index.put(name.first, first, kind)


def find_bearer(index: NameIndex, name: Name, source: Range) -> int | None:
    """Find where the person's name starts that ends a source, when it was read with more before it.

    ``name`` ends where the source does.

    Only words that are known to start names of people tell: *CEO Laut Biru William Sutanto*, *Kepala
    Puskesmas Pasar Lama Rina Hartati*. ``None`` when nothing is to be cut.
    """
    first = max(name.first, source.first)
    if first + 1 == source.last or name.last - name.first > LONGEST:
        return None
    given, lowers = index.lexicon.given, index.tokens.lowers
    found = next((i for i in range(first + 1, source.last) if lowers[i] in given), None)
    if found is None:
        return None
    if name.kind is _PERSON:
        if index.is_name_word(first) or not (index.is_no_person(first) or _follows_office(index, name)):
            return None
    elif not _is_role_of(index, name, source):
        return None
    # The words of what was taken for a place are places for that alone.
    told = name.kind is not EntityKind.PLACE
    if any(told and not index.is_name_word(i) and index.is_no_person(i) for i in range(found, source.last)):
        return None
    return found


_PERSON: Final = EntityKind.PERSON
"""A global, for a member of an enumeration takes longer to find."""


def _is_plain(index: NameIndex, name: Name, first: int) -> bool:
    """Tell whether no word of a name before a token can stand in the name of a person."""
    prefix = range(name.first, first)
    return len(prefix) <= LONGEST and all(index.is_no_person(token) for token in prefix)


def _wants_complement(index: NameIndex, name: Name) -> bool:
    """Tell whether a title or a body stands before a person's name, of which more may be in the name."""
    if name.first == 0:
        return False
    before, other = index.tokens.lowers[name.first - 1].rstrip("."), index.at(name.first - 1)
    if other is not None:
        return other.kind is EntityKind.ORGANIZATION and not index.is_place(name.first - 1)
    if (name.title == name.first and before != ")") or before in index.lexicon.addresses:
        return False
    return name.confidence < _SURE and not index.is_place(name.first - 1)


def _follows_office(index: NameIndex, name: Name) -> bool:
    """Tell whether an office stands right before a name (*CEO*): one of something that must be named."""
    before, lexicon = index.tokens.lowers[name.first - 1], index.lexicon
    is_office = lexicon.words.heads_first and before in lexicon.roles and before not in lexicon.words.persons
    return is_office and name.last - name.first > SHORT and _wants_complement(index, name)


def _is_family_name(index: NameIndex, name: Name, token: int) -> bool:
    """Tell whether a word may be a family name that the words before it are the given names of."""
    wants_place = index.tokens.lowers[name.first - 1] in index.pack.names.place_heads
    return token == name.last - 1 and token - name.first <= SHORT and not wants_place


def _is_complement(index: NameIndex, name: Name, first: int) -> bool:
    """Tell whether the words before a token in the name of a body or a place are all that it names."""
    if first - name.first > LONGEST:
        return False
    if _is_plain(index, name, first):
        return True
    lowers, listed = index.tokens.lowers, index.pack.names
    if all(index.tokens.words[token] in listed.people for token in range(name.first, first)):
        return False
    is_body = lowers[first - 1] in index.lexicon.bodies or lowers[name.last - 1] in listed.body_tails
    return first - name.first > 1 and not is_body


def _is_role_of(index: NameIndex, name: Name, source: Range) -> bool:
    """Tell whether a source is a role with a body that is not named for somebody."""
    tokens, lexicon = index.tokens, index.lexicon
    in_title = tokens.lowers[name.first] in lexicon.tails  # *Sekretaris Daerah Rina Hartati*
    if tokens.lowers[source.first] not in lexicon.roles or (name.kind is EntityKind.PLACE and not in_title):
        return False
    held = tokens.lowers[name.first : name.last]
    return lexicon.words.eponyms.isdisjoint(held) and tokens.kinds[source.last - 1] in CAPITALISED
