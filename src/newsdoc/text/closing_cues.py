"""Cues behind a quotation that a house prints with a capital (*“Mari.” Ujar Bupati Rina.*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from newsdoc.text.marks import TERMINATORS
from newsdoc.text.tokens import CAPITALISED, LOWER, NUMBER, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from newsdoc.text.marks import Pairs, Quotation
    from newsdoc.text.tokens import Range, Tokens


class ClosingCues(NamedTuple):
    """The words that tell such a cue; most languages have none."""

    roots: AbstractSet[str] = frozenset()
    """Cues with their source behind them (*ujar*)."""
    enclitics: AbstractSet[str] = frozenset()
    """Cues that hold their source (*ujarnya*)."""
    sources: AbstractSet[str] = frozenset()
    """Words in lower case that a source is made of: pronouns, roles, nouns for people, *itu*."""
    openers: AbstractSet[str] = frozenset()
    """Words that open what tells when, where, how or to whom it was said."""


NONE: Final = ClosingCues()


def lower_cues(tokens: Tokens, passages: Iterable[tuple[Range, Pairs]], closing_cues: ClosingCues) -> Tokens:
    """Make such cues words in lower case by their kind, so that no sentence and no name starts there."""
    found = [
        cue
        for passage, pairs in passages
        for quotation in pairs.quotations
        if quotation.closed
        for cue in (_read_cue(tokens, passage.last, quotation, closing_cues),)
        if cue
    ]
    if not found:
        return tokens
    kinds = list(tokens.kinds)
    for cue in found:
        kinds[cue] = LOWER
    return evolve(tokens, kinds=tuple(kinds), kind_bytes=bytes(kinds))


def _read_cue(tokens: Tokens, last: int, quotation: Quotation, closing_cues: ClosingCues) -> int:
    """Give the cue with a capital behind a quotation, 0 for none; ``last`` is the end of the paragraph.

    A comma always leads to a cue. Behind a full stop or a bare mark the words may as well start a sentence
    of their own, so there nothing may follow that has to be one (*“Mari.”* Kata Rina, semua ikut).
    """
    words, closer = tokens.words, quotation.closer
    cue = closer + 1
    comma = words[closer - 1] == ","
    if cue < last and words[cue] in _BEHIND_MARK:
        comma = comma or words[cue] == ","
        cue += 1
    if cue >= last or tokens.kinds[cue] != TITLE:
        return 0
    lower = tokens.lowers[cue]
    if lower in closing_cues.enclitics:
        behind = cue + 1
    elif lower in closing_cues.roots:
        behind = _behind_source(tokens, cue + 1, last, closing_cues.sources)
        if behind == cue + 1:
            return 0
    else:
        return 0
    spoken = cue > closer + 1 or words[closer - 1] in TERMINATORS or closer - quotation.opener > _TITLE
    return cue if comma or (spoken and _ends_there(tokens, behind, last, closing_cues.openers)) else 0


def _behind_source(tokens: Tokens, first: int, last: int, sources: AbstractSet[str]) -> int:
    """Give the token behind the words that can name a source, from a token on."""
    index = first
    while index < min(last, first + _SOURCE) and (
        tokens.kinds[index] in CAPITALISED
        or tokens.lowers[index] in sources
        or (tokens.kinds[index] == NUMBER and index > first)
    ):
        index += 1
    return index


def _ends_there(tokens: Tokens, index: int, last: int, openers: AbstractSet[str]) -> bool:
    """Tell whether no more follows a source than when, where, how or to whom the words were said."""
    if index < last and tokens.words[index] == ",":
        index += 1
        if index < last and tokens.kinds[index] in CAPITALISED:
            return True
    if index >= last or tokens.words[index] in TERMINATORS or tokens.words[index] == "(":
        return True
    return tokens.kinds[index] == LOWER and tokens.lowers[index] in openers


_BEHIND_MARK: Final = frozenset(",.")
_TITLE: Final = 4
"""Tokens up to the closing mark of what may be the title of a work (*lagu “Pulang Kampung” Tutup Konser*)."""
_SOURCE: Final = 15
"""How many tokens of a source are looked at."""
