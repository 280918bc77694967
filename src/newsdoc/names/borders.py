"""Where a name that the model cut really begins and ends: behind ranks, with the marks of a legal form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.text.tokens import CAPITALISED, INITIALS, MIXED, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def behind_title(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find the first word of a person's name behind what was read as part of it.

    That is a form of address (*Mr.*, *Dr.*) and the force of a rank (*Letjen TNI Suharyanto*).
    """
    names = pack.names
    begin = first
    for index in range(first, last - 1):
        lower = tokens.lowers[index]
        addressed = tokens.kinds[index] == INITIALS and lower in names.titles
        if addressed and (index == begin or len(lower) > len("h.")):
            begin = index + 1
        elif index == begin and lower in names.title_tails and tokens.lowers[index - 1] in names.titles:
            begin += tokens.kinds[index] == UPPER or lower in names.titles
    return begin


def before_degrees(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find the end of a person's name before the degrees that stand behind it (*Rahmat Hidayat SE MM*)."""
    while (
        last - 1 > first
        and tokens.kinds[last - 1] in _DEGREE
        and tokens.lowers[last - 1].replace(".", "") in pack.names.degrees
    ):
        last -= 1
    return last


_DEGREE: Final = frozenset({INITIALS, MIXED, UPPER})


def in_rank(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name is the force inside a rank (*Letjen TNI Suharyanto*): no name at all."""
    names = pack.names
    return (
        last == first + 1
        and tokens.lowers[first] in names.title_tails
        and tokens.lowers[first - 1] in names.ranks
    )


def is_of_country(tokens: Tokens, body: Name, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a country directly behind a body is part of its name (*Angkatan Darat Iran*)."""
    return (
        body.kind is EntityKind.ORGANIZATION
        and body.last == first
        and body.last - body.first > 1
        and tokens.lowers[body.first] in pack.names.heads
        and " ".join(tokens.words[first:last]) in pack.territories
    )


_TAIL_MARKS: Final = frozenset("().-")
"""Marks that may stand behind a name whose tail is still to come, or inside that tail."""


def behind_tail(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find the end of a body with what belongs to it: its legal form, an abbreviation's dot, an age group.

    *PT Bank Raya (Persero) Tbk.*, *Timnas Wanita U-17*.
    """
    count, words, lowers, tails = len(tokens.words), tokens.words, tokens.lowers, pack.names.body_tails
    if last < count and words[last] not in _TAIL_MARKS and words[last - 1] != ")":
        return last
    if last + 2 < count and words[last] == "(" and words[last + 2] == ")" and lowers[last + 1] in tails:
        last += 3
    elif last < count and words[last] == ")" and words[last - 2] == "(" and lowers[last - 1] in tails:
        last += last - 2 > first
    if last >= count:
        return last
    if words[last - 1] == ")" and lowers[last] in tails:
        last += 1
    if last + 1 < count and words[last] == "-" and tokens.kinds[last + 1] == NUMBER:
        return last + 2 * _is_age(tokens, first, last)
    dotted = last + 1 < count and words[last] == "." and tokens.glued(last) and last - first > 1
    if dotted and f"{lowers[last - 1]}." in tails and tokens.kinds[last + 1] not in CAPITALISED:
        return last + 1
    return last


def _is_age(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a hyphen and a number make an age group of the last letter (*U-17*)."""
    letter = last - first > 1 and tokens.kinds[last - 1] in CAPITALISED and len(tokens.words[last - 1]) == 1
    return letter and tokens.glued(last) and tokens.glued(last + 1)
