"""The title directly before a person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.languages._names import NameWords
    from newsdoc.text.tokens import Tokens

_LONGEST: Final = 15
"""Tokens a title is looked for in."""


def title_start(tokens: Tokens, first: int, sentence_first: int, inside: set[int], names: NameWords) -> int:
    """Find the first token of the title directly before ``first``; ``first`` itself without one.

    Args:
        tokens: the tokens.
        first: the first token of the name.
        sentence_first: the first token of its sentence.
        inside: the tokens of other names: bodies and places may stand inside a title.
        names: the pack's words for names.
    """
    start = first
    index = first - 1
    floor = max(sentence_first, first - _LONGEST)
    while index >= floor:
        lower = tokens.lowers[index]
        if lower == ")" and ends_branch(tokens, index, floor, names):
            index -= 2  # *Letnan Satu (Pnb)* Apri Ismaya
        elif lower in names.titles:
            start = index
        elif index == first - 1 and lower in names.joiners:
            break  # *a spokesman* for *Hart*
        elif not (
            index in inside
            or tokens.kinds[index] in CAPITALISED
            or lower in names.title_tails
            or lower in names.joiners
            or (lower == "." and _is_cut_short(tokens.lowers[index - 1], names))
        ):
            break
        index -= 1
    return start


def ends_branch(tokens: Tokens, index: int, floor: int, names: NameWords) -> bool:
    """Tell whether a bracket that ends at ``index`` holds what a rank goes on with (*Brigjen* (Pol)).

    That may be a single letter behind the force (*Kapten Laut* (P)).
    """
    before = index - 3
    if before < floor or tokens.lowers[index - 2] != "(":
        return False
    letter = tokens.lowers[before] in names.title_tails and len(tokens.words[index - 1]) == 1
    return letter or tokens.lowers[index - 1] in names.title_tails


def _is_cut_short(lower: str, names: NameWords) -> bool:
    """Tell whether a full stop belongs to a word of a title before it (*Prof.*, *Mayor Inf.*)."""
    return lower in names.titles or (lower in names.title_tails and len(lower) < _CUT_SHORT)


_CUT_SHORT: Final = 5
"""Letters that a word has at least that is none cut short."""


def pair_titles(titles: Iterable[str]) -> dict[str, frozenset[str]]:
    """Give for the second word of titles of two words the first ones.

    >>> pair_titles(["wali kota"])
    {'kota': frozenset({'wali'})}
    """
    pairs = [title.split() for title in titles]
    return {second: frozenset([first for first, other in pairs if other == second]) for _, second in pairs}
