"""Roads that are called by a number: places with it, though no number is a name (*Interstate* 95, *I*-95).

So are regions that are cut short like other words (*Yakima,* Wash.).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import Name, find_first
from newsdoc.text.tokens import CAPITALISED, NUMBER

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.text.tokens import Tokens

_SURE: Final = 0.9
"""How sure a road is that its number tells."""
_DIGITS: Final = 4
"""Digits of the number of a road at most."""
_LEADS: Final = 3
"""Words before that for the road at most (*Ohio State* Route 20)."""


def settle_states(tokens: Tokens, names: list[Name], words: NameWords) -> list[Name]:
    """Add the regions behind their towns that are cut short like other words (*Yakima,* Wash.)."""
    if words.cut_states.isdisjoint(tokens.printed):
        return names
    settled: list[Name] = []
    for name in names:
        settled.append(name)
        first = name.last + 1
        if name.kind is EntityKind.PLACE and _is_state(tokens, first, words):
            settled.append(Name(first, first + 2, EntityKind.PLACE, name.confidence, first))
    return settled


def _is_state(tokens: Tokens, first: int, words: NameWords) -> bool:
    """Tell whether such a region starts at a token behind a comma, with its full stop."""
    if first + 1 >= len(tokens.words) or tokens.words[first] not in words.cut_states:
        return False
    return tokens.words[first - 1] == "," and tokens.words[first + 1] == "." and tokens.glued(first + 1)


def settle_roads(tokens: Tokens, names: list[Name], words: NameWords) -> list[Name]:
    """Make places of the roads that a number calls, whatever was read in their words.

    *Highway 98*, *State Route 20*, *I-95*; a place right before the road is part of it (*Ohio* Route 4).
    """
    settled = names
    number = tokens.kind_bytes.find(NUMBER) if words.roads else -1
    while number >= 0:
        index = _before_number(tokens, number)
        if index >= 0 and tokens.words[index] in words.roads:
            if settled is names:
                settled = list(names)
            _put(settled, _begin(tokens, index, words), number + 1)
        number = tokens.kind_bytes.find(NUMBER, number + 1)
    return settled


def _before_number(tokens: Tokens, number: int) -> int:
    """Give the word before what may be the number of a road; -1 where none is."""
    index, called = number - 1, tokens.words[number]
    if index < 0 or len(called) > _DIGITS or not called.isdecimal():
        return -1
    if tokens.words[index] == "-":
        return index - 1 if tokens.glued(index) and tokens.glued(number) else -1
    alone = len(tokens.words[index]) == 1 or tokens.glued(number)
    return -1 if alone else index  # *I 5* may be anything


def _begin(tokens: Tokens, index: int, words: NameWords) -> int:
    """Give the first word of a road, with what tells whose it is (*U.S.* Highway 98, *County* Road 5)."""
    first = index
    while (
        first > max(0, index - _LEADS)
        and tokens.kinds[first - 1] in CAPITALISED
        and (tokens.lowers[first - 1] in words.road_owners or tokens.words[first - 1] in words.places)
        and not tokens.glued(first)
    ):
        first -= 1
    return first


def _put(names: list[Name], first: int, last: int) -> None:
    """Put a road among the names, instead of those that are part of it."""
    at = find_first(names, first)
    if at and names[at - 1].last > first:
        before = names[at - 1]
        if before.kind is EntityKind.PERSON:
            return
        at, first = at - 1, before.first  # *Old State* Route 20
    behind = at
    while behind < len(names) and names[behind].first < last:
        behind += 1
    names[at:behind] = [Name(first, last, EntityKind.PLACE, _SURE, first)]
