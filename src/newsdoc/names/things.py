"""What looks like the name of somebody and names a thing: a treaty, a report, an index, a feast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import TITLE

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.text.tokens import Tokens


def names_thing(tokens: Tokens, first: int, last: int, names: NameWords) -> bool:
    """Tell whether a name of several words ends with what is no body (*Pacific Trade* Agreement).

    Not a listed one (*Drudge Report*), nor whom people may be (*Doris* Day), nor a body for such things
    (*Board of Elections*).
    """
    if last - first <= 1 or tokens.lowers[last - 1] not in names.things or tokens.kinds[last - 1] != TITLE:
        return False
    before = tokens.lowers[last - 2]
    if before in names.joiners or before == "-":
        return False
    known = tokens.words[first] in names.people and last - first <= _CALLED
    return not known and " ".join(tokens.words[first:last]) not in names.bodies


_CALLED: Final = 2
"""Words of the name of a person that may end so."""


def is_in_thing(tokens: Tokens, last: int, names: NameWords) -> bool:
    """Tell whether a place opens the name of a thing in a foreign language (*Korea* Trade Agreement).

    Where bodies are called by what they are first, capitals behind a place that end so belong to that. Two
    places may be joined by a hyphen (*Malaysia-Korea Trade Agreement*).
    """
    count = len(tokens.words)
    if last < count and tokens.words[last] == "-" and tokens.glued(last):
        last += 2
    stop = min(last + _THING, count)
    while last < stop and tokens.kinds[last] == TITLE:
        if tokens.lowers[last] in names.things:
            return True
        last += 1
    return False


_THING: Final = 6
"""How many words behind a place are looked at."""
