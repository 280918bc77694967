"""Quotation marks paired into quotations, within one paragraph."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsdoc.text.tokens import Range, Tokens

CLOSERS: Final = {
    "“": frozenset('”"'),
    "„": frozenset('“”"'),
    "«": frozenset("»"),
    "»": frozenset("«"),
    '"': frozenset('"”“'),
    "”": frozenset('”"'),
    "‟": frozenset("”"),
    "''": frozenset({"''", '"'}),
    "``": frozenset({"''", "``", '"'}),
    "「": frozenset("」"),
    "『": frozenset("』"),
    "‘": frozenset("’'"),
    "'": frozenset("'’"),
    "’": frozenset("’'"),
    "‹": frozenset("›"),
}
"""Which marks close a quotation, by the mark that opens it."""

SINGLE: Final = frozenset("‘’'")
"""Marks that are letters and apostrophes too: they open only before a word and behind a blank."""


class Quotation(NamedTuple):
    """A stretch in quotation marks, as token indices."""

    opener: int
    """Token of the opening mark; the quoted words start behind it."""
    closer: int
    """Token of the closing mark, or the end of the paragraph when nothing closes it."""
    closed: bool
    """Whether a mark closes it."""
    single: bool
    """Whether it stands in single marks."""


def pair_marks(tokens: Tokens, paragraph: Range) -> list[Quotation]:
    """Pair the quotation marks of a paragraph into its outermost quotations, in text order.

    A mark that nothing closes runs to the end of the paragraph: so quotations of several paragraphs
    are set. Marks inside a quotation belong to its content.
    """
    first, last = paragraph
    words = tokens.words
    marks = [i for i in range(first, last) if words[i] in CLOSERS or words[i] in "”’»›"]
    closing: dict[str, list[int]] = {}
    for i in marks:
        if _closes(tokens, i, last):
            closing.setdefault(words[i], []).append(i)
    quotations: list[Quotation] = []
    done = first
    for opener in marks:
        if opener < done or not _opens(tokens, opener, first, last):
            continue
        single = words[opener] in SINGLE
        closer = _next_closer(closing, CLOSERS[words[opener]], opener)
        if closer < 0 and single:
            continue
        quotations.append(Quotation(opener, closer if closer >= 0 else last, closer >= 0, single))
        if closer < 0:
            break
        done = closer + 1
    return quotations


def _next_closer(closing: dict[str, list[int]], closers: AbstractSet[str], opener: int) -> int:
    """Give the first mark behind an opener that closes it, ``-1`` when there is none."""
    found = -1
    for mark in closers:
        places = closing.get(mark, ())
        at = bisect_right(places, opener)
        if at < len(places) and not 0 <= found < places[at]:
            found = places[at]
    return found


def _opens(tokens: Tokens, index: int, first: int, last: int) -> bool:
    word = tokens.words[index]
    if word not in CLOSERS or index + 1 >= last:
        return False
    if word in ("“", "„", "«", "``", "「", "『"):
        return True
    spaced_before = index == first or not tokens.glued(index) or tokens.words[index - 1] in "([—–-:"
    if word in SINGLE or word == "”":
        return spaced_before and tokens.glued(index + 1)
    return True


def _closes(tokens: Tokens, index: int, last: int) -> bool:
    if tokens.words[index] not in SINGLE:
        return True
    spaced_behind = index + 1 >= last or not tokens.glued(index + 1) or tokens.words[index + 1] in ",.;:)!?"
    return tokens.glued(index) and spaced_behind
