"""Quotation marks: which there are, and what the blanks beside one tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.records import record

if TYPE_CHECKING:
    from newsdoc.text.tokens import Range, Tokens

SINGLE: Final = frozenset("‘’'‚‛´")
"""Marks that are letters and apostrophes too."""
LOOSE: Final = SINGLE | {"�"}
"""Marks that only the blanks beside them tell from letters."""
TERMINATORS: Final = frozenset({".", "!", "?", "…", "...", "..", "....", "。", "！", "？"})
"""Marks that end a sentence."""
_FAMILIES: Final = (
    frozenset({"“", "”", '"', "„", "‟", "''", "``", "＂", "〝", "〞", "〟", ",,", "‘‘", "’’", "‘’"}),
    frozenset("«»"),
    frozenset("‹›"),
    frozenset("「」"),
    frozenset("『』"),
    frozenset("�"),
    SINGLE,
)
"""Marks that open and close each other, whichever way a house sets them."""
FAMILY: Final = {mark: number for number, family in enumerate(_FAMILIES) for mark in family}
"""The family of each mark."""
OPENS: Final = frozenset({"“", "„", "‟", "``", "〝", ",,", "‘‘", "「", "『", "‘", "‚", "‛", "«", "‹"})
"""Marks that open more often than they close."""
CLOSES: Final = frozenset({"”", "’’", "〞", "〟", "」", "』", "’", "»", "›"})
"""Marks that close more often than they open."""
_BEFORE_OPENER: Final = frozenset("([{—–-:/=>|")
_BEHIND_CLOSER: Final = frozenset(
    {",", ".", ";", ":", ")", "]", "}", "!", "?", "…", "...", "—", "–", "-", "/"}
)
ENDS_QUOTE: Final = TERMINATORS | {","}
"""Marks that a quotation ends with, before its closing mark."""


@record
class Quotation:
    """A stretch in quotation marks, as token indices."""

    opener: int
    """Token of the opening mark, the quoted words behind it; where nothing opens it, its first word."""
    closer: int
    """Token of the closing mark; where nothing closes it, the token behind its last word."""
    closed: bool
    """Whether a mark closes it."""
    single: bool
    """Whether it stands in single marks."""
    opened: bool = True
    """Whether a mark opens it."""


@record
class Pairs:
    """What the marks of a paragraph are."""

    quotations: tuple[Quotation, ...]
    """The outermost quotations, in text order."""
    stray: tuple[int, ...]
    """Marks that neither open nor close anything: of inches, or left over. Apostrophes are not among them."""


def at_opening(tokens: Tokens, paragraph: Range, index: int) -> bool:
    """Tell whether a mark stands behind a blank and at its next word."""
    if index + 1 >= paragraph.last:
        return False
    if tokens.ends[index] != tokens.starts[index + 1] and tokens.words[index] not in _SPACED_OPENERS:
        return False
    before = index - 1
    return (
        index == paragraph.first
        or tokens.ends[before] != tokens.starts[index]
        or tokens.words[before] in _BEFORE_OPENER
    )


_SPACED_OPENERS: Final = frozenset("«‹")
_SPACED_CLOSERS: Final = frozenset("»›")
"""Marks that French sets off with blanks from what they enclose."""


def at_closing(tokens: Tokens, paragraph: Range, index: int) -> bool:
    """Tell whether a mark stands at the word before it and before a blank."""
    if index == paragraph.first:
        return False
    if tokens.ends[index - 1] != tokens.starts[index] and tokens.words[index] not in _SPACED_CLOSERS:
        return False
    behind = index + 1
    return (
        behind >= paragraph.last
        or tokens.ends[index] != tokens.starts[behind]
        or tokens.words[behind] in _BEHIND_CLOSER
    )
