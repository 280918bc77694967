"""Quotations that nothing closes or opens: where they end, and what is told about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import Span
from newsdoc.problems import note
from newsdoc.quotes.compiling import compile_lexicon
from newsdoc.quotes.lexicon import (
    COMMA_CLAUSE,
    DETERMINER,
    ENCLITIC,
    PRONOUN,
    ROOT,
    VERB,
)
from newsdoc.text.tokens import CAPITALISED, LOWER, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.model import Problem
    from newsdoc.quotes.lexicon import Lexicon
    from newsdoc.text.marks import Quotation
    from newsdoc.text.prose import Passage, Prose
    from newsdoc.text.tokens import Tokens

_NAME: int = 4
"""How many words of a name may stand between a comma and the verb behind it."""


def find_lost_close(
    tokens: Tokens, lexicon: Lexicon, passage: Passage, quotation: Quotation, following: Passage | None
) -> int | None:
    """Find the comma that should have a closing mark: *“Kami pergi, kata Rina.*; ``None`` when there is none.

    Where the next paragraph goes on with a mark, only a cue in the last sentence tells a mark forgotten from
    a quotation of several paragraphs.
    """
    first, stop = quotation.opener + 2, quotation.closer
    if stop == passage.range.last and _takes_up(tokens, following, quotation):
        first = max(first, passage.sentences[-1].first)
    for comma in range(first, stop - 1):
        if tokens.words[comma] == "," and _is_cue(tokens, lexicon, comma + 1, stop):
            return comma
    return None


def _is_cue(tokens: Tokens, lexicon: Lexicon, index: int, stop: int) -> bool:
    """Tell whether a cue and its source stand at a token."""
    known = lexicon.flags.get
    flag = known(tokens.lowers[index], 0)
    ahead = index + 1
    if flag & ENCLITIC:
        return True
    says = flag & VERB and lexicon.inverts and lexicon.rows[tokens.lowers[index]][COMMA_CLAUSE] >= 1
    if (flag & ROOT or says) and ahead < stop and tokens.kinds[index] == LOWER:
        named = tokens.kinds[ahead] in CAPITALISED or _is_role(tokens, lexicon, ahead, stop)
        return named or bool(known(tokens.lowers[ahead], 0) & (PRONOUN | DETERMINER))
    if not lexicon.inverts or not (flag & PRONOUN or tokens.kinds[index] in CAPITALISED):
        return False
    while ahead < min(stop, index + _NAME) and tokens.kinds[ahead] in CAPITALISED:
        ahead += 1
    if ahead >= stop or not known(tokens.lowers[ahead], 0) & VERB:
        return False
    return lexicon.rows[tokens.lowers[ahead]][COMMA_CLAUSE] >= 1


def _is_role(tokens: Tokens, lexicon: Lexicon, index: int, stop: int) -> bool:
    """Tell whether words in no list and a comma lead to a name (*kata ketua hansip, Dadang*)."""
    last = index
    while (
        last < min(stop, index + _NAME)
        and tokens.kinds[last] == LOWER
        and not lexicon.flags.get(tokens.lowers[last])
    ):
        last += 1
    named = last + 1 < stop and tokens.words[last] == "," and tokens.kinds[last + 1] in CAPITALISED
    return not lexicon.inverts and last > index and named


def _takes_up(tokens: Tokens, following: Passage | None, quotation: Quotation) -> bool:
    """Tell whether a paragraph goes on with the quotation that the one before it leaves open."""
    if following is None or not following.quotations:
        return False
    opener = following.quotations[0].opener
    return opener == following.range.first and (
        not following.quotations[0].opened or tokens.words[opener] == tokens.words[quotation.opener]
    )


def find_unclosed(prose: Prose, pack: LanguagePack) -> tuple[Problem, ...]:
    """Name each mark that leaves a quotation open, closes one that nothing opens, or does neither.

    A quotation of several paragraphs is closed in the last one only, and each of them opens with a mark:
    one that the next paragraph takes up is not unclosed.
    """
    paragraphs = prose.paragraphs
    odd = [
        number
        for number, passage in enumerate(paragraphs)
        if passage.stray
        or (passage.quotations and any(not (q.closed and q.opened) for q in passage.quotations))
    ]
    if not odd:
        return ()
    lexicon = compile_lexicon(pack.reporting)
    followed = (*paragraphs, None)
    return tuple(
        problem
        for number in odd
        for problem in _problems(prose.tokens, lexicon, paragraphs[number], followed[number + 1])
    )


def _problems(
    tokens: Tokens, lexicon: Lexicon, passage: Passage, following: Passage | None
) -> Iterator[Problem]:
    for quotation in passage.quotations:
        if not quotation.opened:
            mark = quotation.closer
            yield note(
                "unopened-quotation",
                f"nothing opens before the mark {tokens.words[mark]!a}",
                _span(tokens, mark),
            )
        elif not quotation.closed and (
            quotation.closer < passage.range.last
            or not _takes_up(tokens, following, quotation)
            or find_lost_close(tokens, lexicon, passage, quotation, following)
        ):
            mark = quotation.opener
            yield note(
                "unclosed-quotation", f"nothing closes the mark {tokens.words[mark]!a}", _span(tokens, mark)
            )
    for mark in passage.stray:
        if mark == passage.range.first or tokens.kinds[mark - 1] != NUMBER or not tokens.glued(mark):
            yield note("stray-mark", f"the mark {tokens.words[mark]!a} is passed over", _span(tokens, mark))


def _span(tokens: Tokens, mark: int) -> Span:
    start, end = tokens.starts[mark], tokens.ends[mark]
    return Span(start=start, end=end, text=tokens.text[start:end])
