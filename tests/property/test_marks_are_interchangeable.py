"""Law: how a house sets its marks and dashes changes no value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.seen import values

if TYPE_CHECKING:
    from newsdoc.testing.writing import TrueArticle

HOUSES = (
    ("“", "”"),
    ('"', '"'),
    ("«", "»"),
    ("„", "“"),
    ("”", "”"),
    ("''", "''"),
    ("``", "''"),
    ("“ ", " ”"),
)


@pytest.mark.parametrize("house", HOUSES[1:], ids=" ".join)
@given(true=strategies.bodies())
def test_other_quotation_marks_give_the_same_quotes(house: tuple[str, str], true: TrueArticle) -> None:
    text = true.text.replace("“", "\0").replace("”", house[1]).replace("\0", house[0])
    curly, other = (newsdoc.parse(one, language=true.language, body_only=True) for one in (true.text, text))
    assert values(other)["quotes"] == values(curly)["quotes"]


@pytest.mark.parametrize("dash", ["–", "—", "--"])
@given(true=strategies.articles())
def test_other_dashes_change_no_value(dash: str, true: TrueArticle) -> None:
    hyphen, other = (
        values(newsdoc.parse(text, language=true.language))
        for text in (true.text, true.text.replace(" - ", f" {dash} "))
    )
    # Sentences are verbatim: a dateline's dash stands in the first of them.
    hyphen["sentences"] = [[part.replace(" - ", f" {dash} ") for part in one] for one in hyphen["sentences"]]
    assert other == hyphen
