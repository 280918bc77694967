"""Everything that is written as the library's own JSON is valid by the schema that is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jsonschema
from hypothesis import given

import newsdoc
from newsdoc.testing import strategies

if TYPE_CHECKING:
    from newsdoc.testing.writing import TrueArticle

VALIDATOR = jsonschema.Draft202012Validator(newsdoc.json_schema())


@given(strategies.articles())
def test_every_article_that_is_written_is_valid(true: TrueArticle) -> None:
    VALIDATOR.validate(newsdoc.to_dict(newsdoc.parse(true.text, language=true.language)))


@given(strategies.raw_texts())
def test_whatever_is_parsed_what_is_written_is_valid(text: str) -> None:
    VALIDATOR.validate(newsdoc.to_dict(newsdoc.parse(text)))
