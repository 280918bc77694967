"""Clubs that are called like their city: bodies, where an article is about play."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def settle_clubs(tokens: Tokens, names: list[Name], words: NameWords) -> list[Name]:
    """Make bodies of the cities that play (*Barcelona menang*), where the words of an article tell of play.

    Not where something is (*di Barcelona*, *Anfield, Liverpool*), nor where somebody is called so (*Chelsea
    Dunn*).
    """
    printed, clubs = tokens.words, words.clubs
    alike = [
        index
        for index, name in enumerate(names)
        if printed[name.first] in clubs and name.last - name.first == 1 and name.kind is not _BODY
    ]
    if not alike or len(words.play.intersection(tokens.lowers)) < _ENOUGH:
        return names
    people = [name for name in names if name.kind is _PERSON and name.last - name.first > 1]
    taken = {word for name in people for word in printed[name.first : name.last]}
    settled = list(names)
    for index in alike:
        first = names[index].first
        before = tokens.lowers[first - 1] if first else ""
        located = before == "," and index and names[index - 1].last == first - 1
        if (
            before not in words.sites
            and printed[first] not in taken
            and not (located and settled[index - 1].kind is _PLACE)
        ):
            settled[index] = evolve(names[index], kind=_BODY, title=first)
    return settled


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_PLACE: Final = EntityKind.PLACE
"""Globals, for a member of an enumeration takes longer to find."""
_ENOUGH: Final = 2
"""How many words of play tell that an article is about it."""
