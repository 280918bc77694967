"""How old people are said to be beside their names (*Rina, 45,*): *the 45-year-old* is one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Name
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Tokens


def find_age(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> str:
    """Find the age in a stretch of tokens (*pria* 45 *tahun*, *the* 45*-year-old*); empty where none is."""
    if NUMBER not in tokens.kinds[first:last]:
        return ""
    for index in range(first, last):
        size = _unit_length(tokens, index, lexicon) if tokens.kinds[index] == NUMBER else 0
        if size and not _measures(tokens, index + 1 + size, last, lexicon):
            return tokens.words[index]
        if tokens.lowers[index] in lexicon.words.relatives:
            break  # *pria yang 12 tahun tinggal di sini*
    return ""


def _measures(tokens: Tokens, behind: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether years behind a noun measure something else (*terpidana 12 tahun* penjara *itu*)."""
    other = lexicon.words.heads_first and behind < last
    return other and tokens.lowers[behind] not in lexicon.words.demonstratives


def read_ages(
    tokens: Tokens, names: Sequence[Name], owners: Sequence[int], people: Sequence[int], lexicon: Lexicon
) -> dict[int, str]:
    """Read the age that is printed beside a name of some people, the first one of each.

    Args:
        tokens: the tokens of the text.
        names: its names.
        owners: the entity of each name.
        people: the names, by index, that are those of people.
        lexicon: the words of the language.
    """
    ages: dict[int, str] = {}
    for index in people:
        age = _age_behind(tokens, names[index].last, lexicon) or _age_before(
            tokens, names[index].first, lexicon
        )
        if age:
            ages.setdefault(owners[index], age)
    return ages


def _age_behind(tokens: Tokens, last: int, lexicon: Lexicon) -> str:
    """Read the age behind a name (*(45)*, *, 45,*, *, a 45-year-old vendor*)."""
    words, kinds = tokens.words, tokens.kinds
    behind = last + 1
    if behind + 1 >= len(words):
        return ""
    if words[last] in _OPENING and kinds[behind] == NUMBER and _is_age(words[behind]):
        return words[behind] if words[behind + 1] in _CLOSING or _unit_length(tokens, behind, lexicon) else ""
    if words[last] not in _OPENING:
        return ""
    while behind < min(last + _NEAR, len(words) - 1) and tokens.lowers[behind] in lexicon.openings:
        behind += 1
    return find_age(tokens, behind, behind + 1, lexicon)


def _age_before(tokens: Tokens, first: int, lexicon: Lexicon) -> str:
    """Read the age among the words right before a name (*the 45-year-old vendor* Rina Hart)."""
    begin = first
    while begin > max(first - _NEAR, 0) and (
        tokens.lowers[begin - 1] in lexicon.nouns or tokens.lowers[begin - 1] in lexicon.words.epithets
    ):
        begin -= 1
    for index in range(max(begin - _UNIT - 1, 0), begin):
        if tokens.kinds[index] == NUMBER:
            size = _unit_length(tokens, index, lexicon)
            return tokens.words[index] if size and index + 1 + size == begin else ""
    return ""


def _unit_length(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Give how many words behind a number say that it is an age (*tahun*, *-year-old*); 0 where none do."""
    if not _is_age(tokens.words[index]):
        return 0
    behind = tokens.lowers[index + 1 : index + 1 + _UNIT]
    return next(
        (size for size in range(len(behind), 0, -1) if " ".join(behind[:size]) in lexicon.words.ages), 0
    )


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) <= len("102")


_OPENING: Final = frozenset(",(")
_CLOSING: Final = frozenset(",).")
_UNIT: Final = 4
"""Tokens behind a number that say at most that it is an age (*-year-old*)."""
_NEAR: Final = 7
"""Within how many tokens of a name its bearer's age is told."""
