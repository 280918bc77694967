"""Law: the lines of a page before and after an article change none of its values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.seen import fold
from newsdoc.testing.writing import ENGLISH, INDONESIAN, Material, TrueArticle

KEPT = ("headline", "published", "story_code", "credit", "authors", "dateline")


@st.composite
def pages(draw: st.DrawFn) -> tuple[TrueArticle, str, str]:
    material: Material = draw(st.sampled_from((INDONESIAN, ENGLISH)))
    menu = st.lists(st.sampled_from(material.menus), min_size=4, max_size=12, unique=True).map("\n".join)
    return draw(strategies.articles(material)), draw(menu), draw(menu)


@given(pages())
def test_menu_lines_around_an_article_change_none_of_its_values(
    page: tuple[TrueArticle, str, str],
) -> None:
    true, above, below = page
    alone = newsdoc.parse(true.text, language=true.language)
    around = newsdoc.parse(f"{above}\n\n{true.text}\n\n{below}\n", language=true.language)
    assert {name: getattr(around, name) for name in KEPT} == {name: getattr(alone, name) for name in KEPT}
    assert [fold(one.span.text) for one in around.paragraphs] == [
        fold(one.span.text) for one in alone.paragraphs
    ]
    assert [quote.text for quote in around.quotes] == [quote.text for quote in alone.quotes]
