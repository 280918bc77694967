"""Law: articles one behind the other say what each of them says alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.writing import MATERIALS, Material, TrueArticle

if TYPE_CHECKING:
    from newsdoc import Quote

Place = tuple[tuple[tuple[int, int], ...], str, str, str | None]


@st.composite
def pairs(draw: st.DrawFn) -> tuple[TrueArticle, TrueArticle]:
    """Give two bodies in one language, about other people."""
    material: Material = draw(st.sampled_from(MATERIALS))
    first, second = draw(strategies.bodies(material)), draw(strategies.bodies(material))
    return first, second


@given(pairs())
def test_two_bodies_one_behind_the_other_give_exactly_the_quotes_of_both(
    pair: tuple[TrueArticle, TrueArticle],
) -> None:
    first, second = pair
    together = f"{first.text}\n\n{second.text}"
    behind = len(together) - len(second.text)
    assert _places(together, first.language, 0) == [
        *_places(first.text, first.language, 0),
        *_places(second.text, first.language, behind),
    ]


def _places(text: str, language: str, shift: int) -> list[Place]:
    """Give place, words, kind and source of each quote; who that is may hang on the other article."""
    return [_place(quote, shift) for quote in newsdoc.parse(text, language=language, body_only=True).quotes]


def _place(quote: Quote, shift: int) -> Place:
    content = tuple((part.start + shift, part.end + shift) for part in quote.content)
    return content, quote.text, quote.kind.value, None if quote.source is None else quote.source.text
