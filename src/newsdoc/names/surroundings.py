"""What stands right beside a name tells its kind, for all names of an article that are printed alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.body_borders import POSSESSIVES
from newsdoc.text.tokens import MARK, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens

_Words = tuple[str, ...]


def settle_surroundings(tokens: Tokens, names: list[Name], words: NameWords, lexicon: Lexicon) -> list[Name]:
    """Give names the kind that what stands beside them tells, and those printed alike elsewhere, too.

    What is *in* something unnamed before is a place (*residents of Halden*, *in Halden*), what has shares a
    body (*shares of Halden*). Who is introduced by several names is a person where one of these stands alone.
    Listed names and what is told otherwise elsewhere stay as they are.
    """
    if not words.locating:
        return names
    told = _find_told(tokens, names, words, lexicon)
    people, called = _find_people(tokens, names, told)
    if not told and not called:
        return names
    settled = list(names)
    for index, name in enumerate(names):
        printed = tokens.lowers[name.first : name.last]
        kind = told.get(printed)
        if kind is None:
            if name.kind is _PERSON or printed[-1] not in called or len(printed) > 1:
                continue
            kind = _PERSON
        if kind is name.kind or _stays(tokens, name, lexicon):
            continue
        if name.kind is _PERSON and (name.title < name.first or (len(printed) == 1 and printed[0] in people)):
            continue
        settled[index] = evolve(name, kind=kind, title=name.first)
    return settled


def _stays(tokens: Tokens, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a name is listed as what it was read as, or an acronym: what it names is known better."""
    if name.last - name.first > 1:
        return " ".join(tokens.lowers[name.first : name.last]) in lexicon.known
    lower = tokens.lowers[name.first]
    if tokens.kinds[name.first] != TITLE or "body" in lexicon.lists.get(lower, ()):
        return True
    return name.kind is _PLACE and lower in lexicon.places


def _find_told(
    tokens: Tokens, names: Iterable[Name], words: NameWords, lexicon: Lexicon
) -> dict[_Words, EntityKind | None]:
    """Find the kinds that are told of names, by how these are printed; ``None`` where two are."""
    told: dict[_Words, EntityKind | None] = {}
    lowers, size = tokens.lowers, len(tokens.lowers)
    for name in names:
        owns = name.last < size and lowers[name.last] in POSSESSIVES
        if not owns and lowers[name.first - 1] not in words.locating:
            continue
        kind = _tell(tokens, name, words, lexicon)
        if kind is not None:
            printed = tokens.lowers[name.first : name.last]
            told[printed] = kind if told.get(printed, kind) is kind else None
    return told


def _tell(tokens: Tokens, name: Name, words: NameWords, lexicon: Lexicon) -> EntityKind | None:
    """Tell the kind of a name by the words beside it; ``None`` where they tell none."""
    lowers, first, last = tokens.lowers, name.first, name.last
    behind = lowers[last] if last < len(lowers) else ""
    if behind in POSSESSIVES:
        return _BODY if last + 1 < len(lowers) and lowers[last + 1] in words.owned else None
    before = lowers[first - 1] if first else ""
    if before not in words.locating:
        return None
    noun = lowers[first - 2] if first > 1 else ""
    if f"{noun} {before}" in words.holdings:
        return _BODY
    if name.kind is _PERSON or (name.kind is _BODY and last - first > 1):
        return None
    located = f"{noun} {before}" in words.located or (
        # *in Fox forums* tells nothing, nor does *an interest in Fox*
        before in words.place_cues
        and noun not in words.trusts
        and (behind in words.person_cues or _is_closed(tokens, last, lexicon))
    )
    return _PLACE if located else None


def _is_closed(tokens: Tokens, last: int, lexicon: Lexicon) -> bool:
    """Tell whether no noun follows a name: a mark does, a function word or the end of a line."""
    if last == len(tokens.words) or tokens.kinds[last] == MARK:
        return True
    return (
        "common" in lexicon.lists.get(tokens.lowers[last], ())
        or "\n" in tokens.text[tokens.ends[last - 1] : tokens.starts[last]]
    )


def _find_people(
    tokens: Tokens, names: Iterable[Name], told: dict[_Words, EntityKind | None]
) -> tuple[set[str], set[str]]:
    """Find the words of the names of people that have several, and those of them that no other name has."""
    people: set[str] = set()
    sure: set[str] = set()
    others: set[str] = set()
    for name in names:
        if name.last - name.first > 1:
            printed = tokens.lowers[name.first : name.last]
            if name.kind is not _PERSON or told.get(printed) is not None:
                others.update(printed)
            else:
                people.update(printed)
                if name.confidence >= _INTRODUCED:
                    sure.update(printed)
    return people, sure - others


_INTRODUCED: Final = 0.5
"""How sure a person of several names is whose names tell of who is called by one."""
_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_PLACE: Final = EntityKind.PLACE
"""Globals, for a member of an enumeration takes longer to find."""
