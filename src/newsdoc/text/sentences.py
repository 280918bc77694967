"""Sentences of a paragraph as token ranges; quotations are never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import LOWER, MARK, NUMBER, TITLE, UPPER, Range

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsdoc.text.marks import Quotation
    from newsdoc.text.tokens import Tokens

_TERMINATORS: Final = frozenset({".", "!", "?", "…", "...", "..", "....", "。", "！", "？"})
_CLOSING: Final = frozenset({")", "]", "”", "’", '"', "»", "''", "'"})


def split_sentences(
    tokens: Tokens, paragraph: Range, quotations: list[Quotation], abbreviations: AbstractSet[str]
) -> list[Range]:
    """Split a paragraph into sentences that together cover it.

    A sentence ends at a full stop, question mark or exclamation mark outside quotations, and where a
    quotation that ends with one is followed by a word with a capital. It does not end behind an
    abbreviation or an initial, before a lower-case word, or inside a number.
    """
    sentences: list[Range] = []
    begin = paragraph.first
    for end in _ends(tokens, paragraph, quotations, abbreviations):
        if end > begin:
            sentences.append(Range(begin, end))
            begin = end
    if begin < paragraph.last:
        sentences.append(Range(begin, paragraph.last))
    return sentences


def _ends(
    tokens: Tokens, paragraph: Range, quotations: list[Quotation], abbreviations: AbstractSet[str]
) -> list[int]:
    words = tokens.words
    ends: list[int] = []
    # Long quotations are only skipped: a single mark inside may be an apostrophe gone astray.
    skips = {q.opener: q.closer for q in quotations if q.closed}
    index = paragraph.first
    while index < paragraph.last:
        if index in skips:
            closer = skips[index]
            if words[closer - 1] in _TERMINATORS and _starts_sentence(tokens, closer + 1, paragraph.last):
                ends.append(closer + 1)
            index = closer + 1
            continue
        if words[index] in _TERMINATORS:
            behind = index + 1
            while (
                behind < paragraph.last
                and words[behind] in _CLOSING
                and tokens.glued(behind)
                and behind not in skips
            ):
                behind += 1
            if _ends_sentence(tokens, index, paragraph, abbreviations) and _starts_sentence(
                tokens, behind, paragraph.last
            ):
                ends.append(behind)
            index = behind
            continue
        index += 1
    return ends


def _ends_sentence(tokens: Tokens, stop: int, paragraph: Range, abbreviations: AbstractSet[str]) -> bool:
    if tokens.words[stop] != "." or stop == paragraph.first:
        return True
    before = stop - 1
    if tokens.lowers[before] in abbreviations:
        return False
    # A single letter is an initial (*J. Smith*); a digit may number a list (*1. Satu*).
    if tokens.kinds[before] == NUMBER:
        return before > paragraph.first and tokens.words[before - 1] not in _TERMINATORS
    return len(tokens.words[before]) > 1 or tokens.kinds[before] not in (TITLE, UPPER)


def _starts_sentence(tokens: Tokens, index: int, last: int) -> bool:
    if index >= last:
        return True
    kind = tokens.kinds[index]
    if kind == MARK:
        return tokens.words[index] not in (",", ";", ":", ")", "-", "–", "—", "--")
    if tokens.glued(index):
        # A blank was lost (*itu.Baca juga*): only a capital behind a word shows that.
        return kind in (TITLE, UPPER)
    return kind != LOWER
