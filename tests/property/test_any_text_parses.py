"""Law: every text gives an article, and the article keeps the text."""

from __future__ import annotations

import pytest
from hypothesis import example, given

import newsdoc
from newsdoc.testing import strategies

ODD = (
    "",
    " ",
    "\n",
    "\x00",
    "\ud800",
    "\ufeff",
    "\u202e",
    "\x1c\x1d\x1e\x1f\x85\u2028\u2029",
    '"',
    "“",
    "”",
    "'",
    "0",
)


@given(strategies.raw_texts())
@example("")
@example("\ud83d\n\x00")
def test_every_text_gives_an_article_that_keeps_it(text: str) -> None:
    article = newsdoc.parse(text)
    assert article.text == text


@given(strategies.raw_texts())
def test_every_text_gives_an_article_as_running_body_in_every_language(text: str) -> None:
    for language in newsdoc.languages.available():
        article = newsdoc.parse(text, language=language, body_only=True)
        assert article.text == text
        assert article.language == language


@pytest.mark.parametrize("text", ODD, ids=ascii)
@pytest.mark.parametrize(
    "around", ["{}", "{0}{0}{0}", "Satu.\n{}\nDua.", "“{}” kata Bagas", "Menteri {}, ujarnya."]
)
def test_odd_texts_give_an_article_that_keeps_them(text: str, around: str) -> None:
    whole = around.format(text)
    assert newsdoc.parse(whole).text == whole


@pytest.mark.parametrize(
    "piece", ["kata ", "“a", "A", "(", ".", "\u0301", "\x00", "\ud800", "9", "-", "Di ", "\n", '"\n']
)
def test_one_huge_line_gives_an_article(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert newsdoc.parse(text, language="id").text == text
