"""Law: what an article was written with is found in it, at the very offsets it was written at."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import QuoteKind
from newsdoc.testing import strategies
from newsdoc.testing.writing import MATERIALS, Material, write_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc import Article, Quote, Span
    from newsdoc.testing.writing import TrueArticle, TrueQuote

Offsets = tuple[int, int]


def by_language(**failing: str) -> pytest.MarkDecorator:
    """Try each language; those that are known to fail, with the reason."""
    return pytest.mark.parametrize(
        "material",
        [
            pytest.param(
                one,
                id=one.language,
                marks=[pytest.mark.xfail(reason=failing[one.language])] if one.language in failing else [],
            )
            for one in MATERIALS
        ],
    )


@given(strategies.articles())
def test_headline_date_code_credit_and_authors_are_found(true: TrueArticle) -> None:
    article = newsdoc.parse(true.text, language=true.language)
    assert article.headline == true.headline
    assert article.published == true.published
    assert article.story_code == true.story_code
    assert article.credit == true.credit
    assert article.authors == true.authors


@given(strategies.articles())
def test_exactly_the_paragraphs_are_found(true: TrueArticle) -> None:
    article = newsdoc.parse(true.text, language=true.language)
    assert tuple(_offsets(one.span) for one in article.paragraphs) == true.paragraphs


@by_language()
@given(data=st.data())
def test_exactly_the_direct_quotations_are_found(material: Material, data: st.DataObject) -> None:
    true = data.draw(strategies.bodies(material))
    found = {_content(quote) for quote in _body(true).quotes if quote.kind is not QuoteKind.INDIRECT}
    assert found == {quote.content for quote in true.quotes if quote.kind is QuoteKind.DIRECT}


@by_language()
@given(data=st.data())
def test_cue_and_source_of_every_direct_quotation_are_found(material: Material, data: st.DataObject) -> None:
    true = data.draw(strategies.bodies(material))
    _compare(true, QuoteKind.DIRECT, _cue_and_source)


@by_language()
@given(data=st.data())
def test_the_speaker_of_every_direct_quotation_is_found(material: Material, data: st.DataObject) -> None:
    true = data.draw(strategies.bodies(material))
    _compare(true, QuoteKind.DIRECT, _speaker)


@by_language()
@given(data=st.data())
def test_exactly_the_indirect_quotations_are_found(material: Material, data: st.DataObject) -> None:
    true = data.draw(strategies.bodies(material))
    found = {_content(quote) for quote in _body(true).quotes if quote.kind is QuoteKind.INDIRECT}
    assert found == {quote.content for quote in true.quotes if quote.kind is QuoteKind.INDIRECT}


@by_language()
@given(data=st.data())
def test_the_speaker_of_every_indirect_quotation_is_found(material: Material, data: st.DataObject) -> None:
    true = data.draw(strategies.bodies(material))
    _compare(true, QuoteKind.INDIRECT, _speaker)


@by_language()
def test_at_least_nine_of_ten_names_are_found_and_no_more_than_one_of_ten_is_wrong(
    material: Material,
) -> None:
    rng = random.Random(1043895)  # noqa: S311 - a sample, not a secret
    hits = predicted = gold = 0
    for _ in range(100):
        true = write_article(rng.choice, material)
        wanted = {(one.offsets, one.kind) for one in true.mentions}
        entities = newsdoc.parse(true.text, language=true.language).entities
        found = {(_offsets(mention), entity.kind) for entity in entities for mention in entity.mentions}
        hits, predicted, gold = hits + len(found & wanted), predicted + len(found), gold + len(wanted)
    assert hits / gold >= 0.9
    assert hits / predicted >= 0.9


def _compare(
    true: TrueArticle, kind: QuoteKind, look: Callable[[Quote | TrueQuote], tuple[object, ...]]
) -> None:
    """Compare something about each quote of a kind, as far as its content was found."""
    found = {_content(quote): look(quote) for quote in _body(true).quotes}
    wanted = {quote.content: look(quote) for quote in true.quotes if quote.kind is kind}
    assert {content: found[content] for content in wanted if content in found} == {
        content: seen for content, seen in wanted.items() if content in found
    }


def _cue_and_source(quote: Quote | TrueQuote) -> tuple[object, ...]:
    return _offsets(quote.cue), _offsets(quote.source)


def _speaker(quote: Quote | TrueQuote) -> tuple[object, ...]:
    speaker = quote.speaker
    return (speaker if speaker is None or isinstance(speaker, str) else speaker.name,)


def _content(quote: Quote) -> tuple[Offsets, ...]:
    return tuple((part.start, part.end) for part in quote.content)


def _offsets(span: Span | Offsets | None) -> Offsets | None:
    return span if span is None or isinstance(span, tuple) else (span.start, span.end)


def _body(true: TrueArticle) -> Article:
    return newsdoc.parse(true.text, language=true.language, body_only=True)
