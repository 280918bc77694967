"""Find the quotations that nothing closes."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdoc.model import Span
from newsdoc.problems import note

if TYPE_CHECKING:
    from newsdoc.model import Problem
    from newsdoc.text.prose import Passage, Prose


def find_unclosed(prose: Prose) -> tuple[Problem, ...]:
    """Name each quotation that its paragraph leaves open, at its opening mark.

    A quotation of several paragraphs is closed in the last one only, and each of them opens with a mark:
    one that the next paragraph takes up is not unclosed.
    """
    paragraphs = prose.paragraphs
    tokens = prose.tokens
    problems: list[Problem] = []
    for passage, following in zip_longest(paragraphs, paragraphs[1:]):
        last = passage.quotations[-1] if passage.quotations else None
        if last is not None and not last.closed and not _takes_up(following):
            mark = last.opener
            span = Span(start=tokens.starts[mark], end=tokens.ends[mark], text=tokens.words[mark])
            problems.append(note("unclosed-quotation", f"nothing closes the mark {span.text!a}", span))
    return tuple(problems)


def _takes_up(passage: Passage | None) -> bool:
    return bool(passage and passage.quotations and passage.quotations[0].opener == passage.range.first)
