"""Law: good + damaged + good keeps what the good parts gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.writing import INDONESIAN, TrueArticle

if TYPE_CHECKING:
    from newsdoc import Article

Place = tuple[tuple[tuple[int, int], ...], str, tuple[int, int] | None, tuple[int, int] | None]


@given(
    strategies.bodies(INDONESIAN),
    strategies.damaged(strategies.bodies(INDONESIAN)) | strategies.news_shaped() | strategies.any_text(),
    strategies.bodies(INDONESIAN),
)
def test_good_parts_give_their_quotes_around_a_damaged_one(
    before: TrueArticle, middle: str, after: TrueArticle
) -> None:
    whole = f"{before.text}\n\n{middle}\n\n{after.text}"
    behind = len(whole) - len(after.text)
    quotes = _places(newsdoc.parse(whole, language="id", body_only=True), 0)
    assert _parts(before.text, 0) <= quotes
    assert _parts(after.text, behind) <= quotes


@given(strategies.bodies(), st.data())
def test_a_cut_changes_no_quote_before_the_paragraph_it_falls_in(
    true: TrueArticle, data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(true.text)))
    begin = max((start for start, _ in true.paragraphs if start <= cut), default=0)
    whole = newsdoc.parse(true.text, language=true.language, body_only=True)
    part = newsdoc.parse(true.text[:cut], language=true.language, body_only=True)
    kept = {
        place
        for place in _places(whole, 0)
        if place[0][-1][1] <= begin and (not place[2] or place[2][1] <= begin)
    }
    assert kept <= _places(part, 0)


def _parts(text: str, shift: int) -> set[Place]:
    return _places(newsdoc.parse(text, language="id", body_only=True), shift)


def _places(article: Article, shift: int) -> set[Place]:
    """Give where content, cue and source of each quote stand; who speaks may hang on other parts."""
    return {
        (
            tuple((part.start + shift, part.end + shift) for part in quote.content),
            quote.kind.value,
            None if quote.cue is None else (quote.cue.start + shift, quote.cue.end + shift),
            None if quote.source is None else (quote.source.start + shift, quote.source.end + shift),
        )
        for quote in article.quotes
    }
