"""Sentences of a paragraph as token ranges; quotations are never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.text.closing_cues import NONE, ClosingCues
from newsdoc.text.marks import TERMINATORS
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MARK, NUMBER, TITLE, UPPER, Range

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsdoc.text.marks import Quotation
    from newsdoc.text.tokens import Tokens

_TRAILING: Final = TERMINATORS | {")", "]", "”", "’", '"', "»", "''", "'", "›", "」", "』"}
_GOES_ON: Final = frozenset({",", ";", ":", ")", "]", "-", "–", "—", "--", "/"})


class Habits(NamedTuple):
    """What a language tells about where its sentences end."""

    abbreviations: AbstractSet[str]
    """Words whose full stop ends no sentence, in lower case and without it."""
    function_words: AbstractSet[str] = frozenset()
    """Words that stand in no name: with a capital, one of them opens a sentence."""
    ordinals: bool = False
    """Whether a full stop behind a number makes it an ordinal (German *3. Mai*)."""
    closing_cues: ClosingCues = NONE
    """Words that go on with the sentence of the quotation before them in spite of a capital."""


def split_sentences(
    tokens: Tokens, paragraph: Range, quotations: tuple[Quotation, ...], stops: list[int], habits: Habits
) -> list[Range]:
    """Split a paragraph into sentences that together cover it; ``stops`` are its marks that can end one.

    A sentence ends at a full stop, question mark or exclamation mark outside quotations, and where a
    quotation that ends with one is followed by a word with a capital. It does not end behind an
    abbreviation or an initial, before a lower-case word, or inside a number. Behind an abbreviation, a
    capitalised word that names nothing (*Ia*, *The*) and a quoted sentence open one all the same.
    """
    sentences: list[Range] = []
    begin = paragraph.first
    for end in _ends(tokens, paragraph, quotations, stops, habits):
        if end > begin:
            sentences.append(Range(begin, end))
            begin = end
    if begin < paragraph.last:
        sentences.append(Range(begin, paragraph.last))
    return sentences


def _ends(
    tokens: Tokens, paragraph: Range, quotations: tuple[Quotation, ...], stops: list[int], habits: Habits
) -> list[int]:
    words = tokens.words
    ends: list[int] = []
    # What nothing closes is split like other text.
    closed = [quotation for quotation in quotations if quotation.closed] if quotations else []
    at = behind = 0
    for stop in stops:
        while at < len(closed) and closed[at].closer < stop:
            _add_quotation_end(tokens, closed[at].closer, paragraph.last, ends)
            at += 1
        if at < len(closed) and closed[at].opener <= stop:
            continue
        # Within a run of marks (*?!?!*) each has the same end, and looks for it only once.
        if behind <= stop:
            behind = stop + 1
        while (
            behind < paragraph.last
            and words[behind] in _TRAILING
            and tokens.glued(behind)
            and not (at < len(closed) and closed[at].opener == behind)
        ):
            behind += 1
        if behind == paragraph.last:
            break  # the paragraph ends here anyway
        quoted = at < len(closed) and closed[at].opener == behind and _is_sentence(tokens, closed[at])
        if _ends_sentence(tokens, stop, behind, paragraph, habits, quoted=quoted):
            ends.append(behind)
    for quotation in closed[at:]:
        _add_quotation_end(tokens, quotation.closer, paragraph.last, ends)
    return ends


def _add_quotation_end(tokens: Tokens, closer: int, last: int, ends: list[int]) -> None:
    if tokens.words[closer - 1] in TERMINATORS and _starts_sentence(tokens, closer + 1, last):
        ends.append(closer + 1)


def _is_sentence(tokens: Tokens, quotation: Quotation) -> bool:
    """Tell whether what stands in marks is a sentence rather than a name (*PT. “Laut Biru”*)."""
    first, last = quotation.opener + 1, quotation.closer
    ends = tokens.words[last - 1] in _ENDS and tokens.kinds[first] in CAPITALISED
    return ends and LOWER in tokens.kinds[first:last]


_ENDS: Final = TERMINATORS | {","}
"""What a quoted sentence ends with, before its mark."""


def _ends_sentence(  # noqa: PLR0913 - a stop, and what stands around it
    tokens: Tokens, stop: int, behind: int, paragraph: Range, habits: Habits, *, quoted: bool
) -> bool:
    """Tell whether a mark ends a sentence; ``quoted`` tells that a sentence in marks follows."""
    before = stop - 1
    joint = tokens.kinds[before] == UPPER and _is_joint(tokens, stop)
    if joint or not _starts_sentence(tokens, behind, paragraph.last):
        return False
    if tokens.kinds[stop] == INITIALS:
        return quoted or _opens_sentence(tokens, behind, habits)
    if tokens.words[stop] != "." or stop == paragraph.first:
        return True
    if (
        tokens.lowers[before] in habits.abbreviations
        or (len(tokens.words[before]) == 1 and _is_initial(tokens, before, paragraph.first))
        or (habits.ordinals and _is_ordinal(tokens, before))
        or (tokens.words[behind] == "(" and _is_state(tokens, before, behind, paragraph))
    ):
        return quoted or _opens_sentence(tokens, behind, habits)
    if tokens.kinds[before] == NUMBER and _counts(tokens, before, paragraph.first, habits):
        return before > paragraph.first and _opens_sentence(tokens, behind, habits)
    return True


def _counts(tokens: Tokens, index: int, first: int, habits: Habits) -> bool:
    """Tell whether a number starts a line, or stands behind a stop, and counts a list (*1. Satu*)."""
    if index == first:
        return True
    return tokens.words[index - 1] in TERMINATORS and tokens.lowers[index - 2] not in habits.abbreviations


def _is_ordinal(tokens: Tokens, index: int) -> bool:
    """Tell whether a number is as short as ordinals are (*3. Mai*), and no year."""
    return tokens.kinds[index] == NUMBER and len(tokens.words[index]) <= _ORDINAL


_ORDINAL: Final = 2
"""How many digits an ordinal has."""


def _is_state(tokens: Tokens, index: int, bracket: int, paragraph: Range) -> bool:
    """Tell whether a word before brackets may be a state that is cut short (*BILOXI, Miss. (AP) —*).

    It stands behind a comma, and the brackets hold no sentence, nor does one follow them.
    """
    if tokens.kinds[index] != TITLE or len(tokens.words[index]) > _STATE:
        return False
    if index == paragraph.first or tokens.words[index - 1] != ",":
        return False
    last = min(bracket + _BRACKETS, paragraph.last - 1)
    close = next((at for at in range(bracket + 1, last) if tokens.words[at] == ")"), 0)
    inside = close and tokens.words[close - 1] not in TERMINATORS
    return bool(inside) and tokens.kinds[close + 1] in (MARK, LOWER)


_BRACKETS: Final = 12
"""Within how many tokens the brackets behind a state close."""
_STATE: Final = 5
"""How many letters a state has at most that is cut short."""


def _is_joint(tokens: Tokens, stop: int) -> bool:
    """Tell whether a mark behind capitals joins the code of a share and its market (*BBRI.JK*)."""
    if tokens.words[stop] != "." or not (tokens.glued(stop) and tokens.glued(stop + 1)):
        return False
    market = tokens.words[stop + 1]
    return len(market) <= _MARKET and market.isupper()


_MARKET: Final = 2
"""How many letters a market has behind the code of a share."""


def _is_initial(tokens: Tokens, index: int, first: int) -> bool:
    """Tell whether a letter is an initial (*J. Smith*) or the end of an abbreviation in parts (*p.m.*)."""
    kind = tokens.kinds[index]
    parts = index > first and tokens.words[index - 1] == "." and tokens.glued(index)
    return kind in (TITLE, UPPER) or (kind == LOWER and parts)


def _opens_sentence(tokens: Tokens, index: int, habits: Habits) -> bool:
    """Tell whether a word can only stand with a capital because a sentence starts with it."""
    return tokens.kinds[index] == TITLE and tokens.lowers[index] in habits.function_words


def _starts_sentence(tokens: Tokens, index: int, last: int) -> bool:
    if index >= last:
        return True
    kind = tokens.kinds[index]
    if kind == MARK:
        return tokens.words[index] not in _GOES_ON
    if tokens.glued(index):
        # A blank was lost (*itu.Baca juga*): only a capital behind a word shows that.
        return kind in (TITLE, UPPER)
    return kind != LOWER
