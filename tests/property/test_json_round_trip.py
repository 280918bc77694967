"""Law: an article written as strict JSON and read back is the same article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import DocumentError
from newsdoc.testing import strategies
from newsdoc.testing.seen import spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.testing.writing import TrueArticle


@given(strategies.raw_texts())
def test_an_article_read_back_from_its_dictionary_is_the_same(text: str) -> None:
    article = newsdoc.parse(text)
    assert newsdoc.from_dict(newsdoc.to_dict(article)) == article


@given(strategies.raw_texts())
def test_an_article_read_back_from_strict_json_is_the_same(text: str) -> None:
    article = newsdoc.parse(text)
    written = json.dumps(newsdoc.to_dict(article), allow_nan=False)
    assert written.isascii()
    assert newsdoc.from_dict(json.loads(written)) == article


@given(strategies.articles(), st.data())
def test_a_document_with_one_offset_changed_is_refused_or_read_without_a_span_that_lies(
    true: TrueArticle, data: st.DataObject
) -> None:
    document = newsdoc.to_dict(newsdoc.parse(true.text, language=true.language))
    offsets = [(place, name) for place in _places(document) for name in ("start", "end")]
    place, name = data.draw(st.sampled_from(offsets))
    place[name] = data.draw(st.integers(-2, len(true.text) + 2))
    try:
        article = newsdoc.from_dict(document)
    except DocumentError:
        return
    assert all(0 <= span.start <= span.end <= len(true.text) for span in spans(article))
    assert all(span.text == true.text[span.start : span.end] for span in spans(article))


def _places(value: object) -> Iterator[dict[str, Any]]:
    """Give every written span, however deep."""
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for part in value.values():
            yield from _places(part)
    elif isinstance(value, list):
        for part in value:
            yield from _places(part)
