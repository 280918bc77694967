"""Bodies that stand for a place: for their house, for one that is theirs, or for where an acronym belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.text.tokens import TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.text.tokens import Tokens


def is_house(tokens: Tokens, first: int, last: int, names: NameWords) -> bool:
    """Tell whether a body stands for its house (*dirawat di* RSUD Solo, *Aula Universitas Riau*)."""
    lower = tokens.lowers[first]
    if last - first == 1:
        return False
    if lower in names.halls:
        return " ".join(tokens.words[first:last]) not in names.bodies
    return lower in names.premises and first > 0 and tokens.lowers[first - 1] in names.inside


def is_in_hall(tokens: Tokens, first: int, free: Callable[[int], bool], names: NameWords) -> bool:
    """Tell whether a body goes on with a room or a house right before it (Aula *Universitas Riau*)."""
    hall = first > 0 and tokens.lowers[first - 1] in names.halls
    return hall and tokens.kinds[first - 1] == TITLE and free(first - 1)


def is_of_place(tokens: Tokens, first: int, last: int, names: NameWords, lexicon: Lexicon) -> bool:
    """Tell whether an acronym that names nobody stands before a place (*APBD* Kota Bogor)."""
    if tokens.lowers[first] not in names.not_names or tokens.kinds[first] != UPPER:
        return False
    listed = tokens.words[first] in names.bodies or " ".join(tokens.words[first:last]) in names.bodies
    return not listed and " ".join(tokens.lowers[first + 1 : last]) in lexicon.places


def joins_places(tokens: Tokens, first: int, names: NameWords, lexicon: Lexicon) -> bool:
    """Tell whether a hyphen joins two places that are no one name (*U.S.-Mexico*, *trayek* Lasem-Tuban)."""
    joint, places = first + 1, lexicon.places
    if tokens.words[joint] != "-" or not (tokens.glued(joint) and tokens.glued(joint + 1)):
        return False
    ends = tokens.lowers[first], tokens.lowers[joint + 1]
    if not places.issuperset(ends) and (first == 0 or tokens.lowers[first - 1] not in names.routes):
        return False
    return "-".join(ends) not in places and " - ".join(ends) not in places
