"""Bodies that were read as people: what stands around their names tells."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdoc.model import EntityKind
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.names.name import Name
    from newsdoc.speakers.name_index import NameIndex


def correct_bodies(index: NameIndex) -> None:
    """Make bodies of names read as people that only a body can have.

    A gloss names what it stands behind (*Asosiasi Petani Garam (Aspegam)*), and between a title and its
    bearer stands the body (*Pelatih Elang Laut, Rina Hartati, memuji*).
    """
    names = index.names()
    bodies: set[str] = set()
    for before, name in pairwise(names):
        if before.kind is EntityKind.ORGANIZATION and _is_gloss(index, before, name):
            bodies.add(index.tokens.lowers[name.first])
        elif _is_complement(index, before, name):
            index.put(before.first, before.last, EntityKind.ORGANIZATION)
    for name in names if bodies else ():
        if name.kind is EntityKind.PERSON and index.tokens.lowers[name.first] in bodies:
            index.put(name.first, name.first + 1, EntityKind.ORGANIZATION)
            if name.last > name.first + 1:
                index.put(name.first + 1, name.last, EntityKind.PERSON)


def _is_gloss(index: NameIndex, before: Name, name: Name) -> bool:
    words = index.tokens.words
    return (
        name.kind is EntityKind.PERSON
        and before.last == name.first - 1
        and name.last == name.first + 1
        and words[before.last] == "("
        and name.last < len(words)
        and words[name.last] == ")"
    )


def _is_complement(index: NameIndex, before: Name, name: Name) -> bool:
    tokens, lexicon = index.tokens, index.lexicon
    if (
        before.kind is not EntityKind.PERSON
        or name.kind is not EntityKind.PERSON
        or before.title == before.first
        or name.title != name.first
        or before.last != name.first - 1
        or tokens.words[before.last] != ","
        or index.opens_name(before.first)
    ):
        return False
    title, behind = tokens.lowers[before.first - 1], name.last + 1
    if title not in lexicon.roles or title in lexicon.words.honorifics or behind >= len(tokens):
        return False
    return tokens.words[name.last] == "," and (
        tokens.kinds[behind] == LOWER and tokens.lowers[behind] not in lexicon.words.coordinators
    )
