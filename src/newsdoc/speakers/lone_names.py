"""People who are quoted by a short name (*kata Rina*)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.speakers.extents import SHORT
from newsdoc.text.tokens import CAPITALISED, UPPER, Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.speakers.name_index import NameIndex


def find_lone(index: NameIndex, sources: Sequence[Range]) -> set[str]:
    """Find the first words, in lower case, of people who are quoted by a short name.

    A name that was not found is added; one that was taken for a place or a body is a person when a
    person's longer name starts with it, or ends with it and it is no well-known place.
    """
    lowers = index.tokens.lowers
    known: set[str] = set()
    lone: set[str] = set()
    for name in index.people():
        first, last = name.first, name.last
        if last > first + 1:
            known.add(lowers[first])
            if not index.is_listed(last - 1):
                known.add(lowers[last - 1])
        elif name.confidence >= _SURE:
            lone.add(lowers[first])
    addresses, nouns = index.lexicon.addresses, index.lexicon.words.persons
    for whole in sources:
        opening = lowers[whole.first]
        source = _without_title(index, whole) if opening in addresses or opening in nouns else whole
        if source.last - source.first > SHORT or not (
            _is_person(index, source, known) or _has_age(index, source)
        ):
            continue
        lone.add(lowers[source.first])
        held = index.at(source.first)
        if held is None or held.kind is not _PERSON:
            index.put(source.first, source.last, EntityKind.PERSON)
    return lone


def _without_title(index: NameIndex, source: Range) -> Range:
    """Leave out a form of address or a plain noun; a role may want a body behind it."""
    first, last, lowers, lexicon = source.first, source.last, index.tokens.lowers, index.lexicon
    while first < last - 1 and (lowers[first] in lexicon.addresses or lowers[first] in lexicon.words.persons):
        first += 1
    return source if first == source.first else Range(first, last)


def _is_person(index: NameIndex, source: Range, known: set[str]) -> bool:
    """Tell whether the words of a short source can only be the name of a person."""
    tokens, first, last = index.tokens, source.first, source.last
    kinds = tokens.kinds[first:last]
    if len(tokens.words[first]) == 1 or not CAPITALISED.issuperset(kinds):
        return False
    span = range(first, last)
    for token in span:
        if index.is_other(token):
            return False
    held = [name for token in span if (name := index.at(token)) is not None]
    if not held:
        # Any word may open a sentence with a capital, and where nouns have one, any noun.
        plain = index.opens_sentence(first) and (index.pack.capital_nouns or index.is_common(first))
        return not plain and UPPER not in kinds and not any(index.is_listed(token) for token in span)
    if held[0].first < first or held[-1].last > last:
        return False
    if tokens.lowers[first] in known:
        return True
    return all(name.kind is _PERSON for name in held) or _opens_elsewhere(index, first)


def _has_age(index: NameIndex, source: Range) -> bool:
    """Tell whether a source is one word with a capital and an age (*Sun (21)*)."""
    first, behind, words = source.first, source.last, index.tokens.words
    return (
        behind == first + 1
        and words[behind : behind + 1] == ("(",)
        and index.tokens.kinds[first] in CAPITALISED
        and words[behind + 2 : behind + 3] == (")",)
        and len(words[behind + 1]) == len("21")
        and words[behind + 1].isdecimal()
    )


def _opens_elsewhere(index: NameIndex, token: int) -> bool:
    """Tell whether a word that opens names of people stands before another word of such names."""
    lowers, lexicon = index.tokens.lowers, index.lexicon
    word = lowers[token]
    return word in lexicon.given and any(
        first == word and behind in lexicon.person_words for first, behind in pairwise(lowers)
    )


_PERSON: Final = EntityKind.PERSON
"""A global, for a member of an enumeration takes longer to find."""
_SURE: Final = 0.9
"""From this confidence on a name of one word is taken for that of a person."""
