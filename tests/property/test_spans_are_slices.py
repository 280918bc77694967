"""Law: every span is its slice of the text, verbatim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.seen import spans

if TYPE_CHECKING:
    from newsdoc.testing.writing import TrueArticle


@given(strategies.raw_texts())
def test_every_span_is_its_slice_of_the_text(text: str) -> None:
    article = newsdoc.parse(text)
    for span in spans(article):
        assert 0 <= span.start < span.end <= len(text)
        assert span.text == text[span.start : span.end]


@given(strategies.raw_texts())
def test_every_quote_holds_a_span(text: str) -> None:
    for quote in newsdoc.parse(text).quotes:
        assert quote.content


@given(strategies.articles())
def test_no_span_begins_or_ends_with_a_blank(true: TrueArticle) -> None:
    for span in spans(newsdoc.parse(true.text)):
        assert span.text == span.text.strip()
