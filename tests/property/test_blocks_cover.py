"""Law: blocks are disjoint and ordered, and cover every code point that is not white space."""

from __future__ import annotations

from hypothesis import given

import newsdoc
from newsdoc import BlockRole
from newsdoc.testing import strategies


@given(strategies.raw_texts())
def test_every_code_point_that_is_not_white_space_lies_in_exactly_one_block(text: str) -> None:
    done = 0
    for block in newsdoc.parse(text).blocks:
        span = block.span
        assert span.start >= done
        assert _blank(text, done, span.start)
        assert span.text == span.text.strip()
        done = span.end
    assert _blank(text, done, len(text))


@given(strategies.raw_texts())
def test_every_paragraph_is_a_block_of_that_role(text: str) -> None:
    article = newsdoc.parse(text)
    bodies = [block.span for block in article.blocks if block.role is BlockRole.PARAGRAPH]
    assert [paragraph.span for paragraph in article.paragraphs] == bodies


def _blank(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch is white space, or the byte order mark that begins a text."""
    return not text[start:end].removeprefix("\ufeff" if start == 0 else "").strip()
