"""Law: line endings, a byte order mark and no-break blanks change no value, only places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.seen import values

if TYPE_CHECKING:
    from newsdoc.testing.writing import TrueArticle

ENDINGS = ("\r\n", "\r", "\u2028", "\x85")
BLANKS = ("\u00a0", "\u202f", "\u2009", "\u3000")
DOUBLE = ("  ", " \u00a0")


@pytest.mark.parametrize("ending", ENDINGS, ids=ascii)
@given(true=strategies.articles())
def test_line_endings_change_no_value(ending: str, true: TrueArticle) -> None:
    assert values(newsdoc.parse(true.text.replace("\n", ending))) == values(newsdoc.parse(true.text))


@given(strategies.articles())
def test_a_byte_order_mark_changes_no_value(true: TrueArticle) -> None:
    assert values(newsdoc.parse("\ufeff" + true.text)) == values(newsdoc.parse(true.text))


@pytest.mark.parametrize("blank", BLANKS, ids=ascii)
@given(true=strategies.articles())
def test_other_blanks_change_no_value(blank: str, true: TrueArticle) -> None:
    assert values(newsdoc.parse(true.text.replace(" ", blank))) == values(newsdoc.parse(true.text))


@pytest.mark.parametrize("blank", DOUBLE, ids=ascii)
@given(true=strategies.bodies())
def test_double_blanks_change_no_value_of_running_text(blank: str, true: TrueArticle) -> None:
    text = true.text.replace(" ", blank)
    assert _body(text, true.language) == _body(true.text, true.language)


@pytest.mark.parametrize("blank", DOUBLE, ids=ascii)
@given(true=strategies.articles())
def test_double_blanks_change_no_value(blank: str, true: TrueArticle) -> None:
    assert values(newsdoc.parse(true.text.replace(" ", blank))) == values(newsdoc.parse(true.text))


@given(strategies.articles())
def test_blanks_at_the_ends_of_lines_change_no_value(true: TrueArticle) -> None:
    text = true.text.replace("\n", " \u00a0\n") + "\n\n"
    assert values(newsdoc.parse(text)) == values(newsdoc.parse(true.text))


def _body(text: str, language: str) -> dict[str, Any]:
    return values(newsdoc.parse(text, language=language, body_only=True))
