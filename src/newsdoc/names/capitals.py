"""Passages set in capitals throughout: their words as they would be printed otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.text.tokens import LOWER, TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.features import Lexicon
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Range, Tokens

_LEAST_WORDS: Final = 5
"""Words a passage has at least whose capitals are taken for its setting."""
_SHARE: Final = 0.9
"""The share of its words in capitals."""
_NAMING: Final = frozenset({"title", "head", "site", "district", "person", "place"})
"""Lists whose words keep a capital."""
_COMMON: Final = frozenset({"vocabulary", "common", "joiner", "particle", "at", "by"})
"""Lists whose words lose it."""


def without_capitals(prose: Prose, pack: LanguagePack, lexicon: Lexicon) -> Tokens:
    """Give the tokens of a text, those of passages in capitals as if they were printed in both cases.

    Offsets stay what they are. Common words get small letters, names of bodies that are acronyms stay, all
    else is taken for a name with a capital: *PRESIDEN TIBA DI BANDUNG* is read as *Presiden tiba di Bandung*.
    """
    tokens = prose.tokens
    ranges = [passage.range for passage in prose.passages if _in_capitals(tokens.kind_bytes, passage.range)]
    if not ranges:
        return tokens
    words, kinds = list(tokens.words), list(tokens.kinds)
    for stretch in ranges:
        for index in range(stretch.first, stretch.last):
            if kinds[index] == UPPER and words[index] not in pack.names.bodies:
                words[index], kinds[index] = _usual(words[index], lexicon)
    return evolve(tokens, words=tuple(words), kinds=tuple(kinds), kind_bytes=bytes(kinds), printed=words)


def _in_capitals(kinds: bytes, stretch: Range) -> bool:
    first, last = stretch.first, stretch.last
    capitals = kinds.count(UPPER, first, last)
    return capitals >= _LEAST_WORDS and capitals >= _SHARE * (
        capitals + kinds.count(LOWER, first, last) + kinds.count(TITLE, first, last)
    )


def _usual(word: str, lexicon: Lexicon) -> tuple[str, int]:
    lower = word.lower()
    lists = lexicon.lists.get(lower, ())
    if lower in lexicon.places or not _NAMING.isdisjoint(lists):
        return word.capitalize(), TITLE
    if not _COMMON.isdisjoint(lists):
        return lower, LOWER
    return word.capitalize(), TITLE
