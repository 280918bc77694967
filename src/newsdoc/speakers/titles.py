"""Titles as a reader would list them: *Kapolres Lahat* and *AKBP*, not *Kapolres Lahat, AKBP*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import INITIALS, MARK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Range, Tokens


def print_titles(tokens: Tokens, roles: Sequence[Range], lexicon: Lexicon) -> tuple[str, ...]:
    """Give each title that the words of some roles hold once, letter case aside, as printed first."""
    seen: dict[str, str] = {}
    for role in roles:
        begin, stop = _trim(tokens, role.first, role.last, lexicon)
        cut = _find_address(tokens, begin, stop, lexicon)
        for part in ((begin, cut), (cut, stop)):
            first, last = _trim(tokens, *part, lexicon)
            if first < last:
                title = " ".join(tokens.slice(first, last).split())
                seen.setdefault(title.casefold(), title)
    return tuple(seen.values())


def _trim(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> tuple[int, int]:
    """Leave out *a* or *seorang* before a role, and commas around it."""
    while first < last and (
        tokens.words[first] in _COMMAS or tokens.lowers[first] in lexicon.words.indefinites
    ):
        first += 1
    while last > first and tokens.words[last - 1] in _COMMAS:
        last -= 1
    return first, last


def _find_address(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> int:
    """Find where the ranks and forms of address start that a role ends with; at its end without any."""
    cut, index = last, last - 1
    while index >= first:
        word = tokens.lowers[index].rstrip(".")
        if word in lexicon.addresses and word not in lexicon.tails:
            cut = index
        elif tokens.kinds[index] not in (MARK, INITIALS) and word not in lexicon.tails:
            break
        index -= 1
    return cut


_COMMAS: Final = frozenset(",;:-–")
