"""What a type checker must say about fields; ``mypy`` and ``pyright`` read this file, nothing runs it."""

from __future__ import annotations

from datetime import date
from typing import Any, assert_type

import newsdoc
from newsdoc import (
    Article,
    Contributor,
    Dateline,
    Extractor,
    Found,
    Key,
    LanguagePack,
    Parser,
    extractor,
    keys,
)
from newsdoc.extractors import computed, labelled, listed, matching

READING_TIME = Key("acme.reading_time", int)
TICKERS = Key("acme.ticker", str)


def custom_fields_have_the_type_of_their_key(article: Article) -> None:
    assert_type(article[READING_TIME], Found[int] | None)
    assert_type(article.found(READING_TIME), Found[int] | None)
    assert_type(article.found_all(TICKERS), tuple[Found[str], ...])
    found = article[READING_TIME]
    if found is not None:
        assert_type(found.value, int)


def a_name_instead_of_a_key_says_nothing_of_the_type(article: Article) -> None:
    assert_type(article["acme.reading_time"], Found[Any] | None)


def built_in_fields_work_the_same(article: Article) -> None:
    assert_type(article[keys.HEADLINE], Found[str] | None)
    assert_type(article.found(keys.PUBLISHED), Found[date] | None)
    assert_type(article.found(keys.AUTHORS), Found[tuple[str, ...]] | None)
    assert_type(article.found(keys.CONTRIBUTORS), Found[tuple[Contributor, ...]] | None)
    assert_type(article.found(keys.DATELINE), Found[Dateline] | None)
    assert_type(article.headline, str | None)
    assert_type(article.published, date | None)
    assert_type(article.authors, tuple[str, ...])


def makers_keep_the_type_of_the_key() -> None:
    assert_type(labelled("Story Code"), Extractor[str])
    assert_type(labelled("Words", READING_TIME), Extractor[int])
    assert_type(matching(TICKERS, r"\((\w+)\)"), Extractor[str])
    assert_type(listed(TICKERS, ["GRNG"]), Extractor[str])
    assert_type(listed(READING_TIME, {"a minute": 1}), Extractor[int])
    assert_type(computed(READING_TIME, lambda article: len(article.quotes)), Extractor[int])


@extractor(READING_TIME)
def read_time(article: Article) -> Found[int]:
    return Found(value=len(article.text), span=None, rule="acme")


@extractor(TICKERS, needs=(READING_TIME,))
def read_nothing(_article: Article) -> None:
    return None


def decorated_functions_are_extractors(pack: LanguagePack) -> None:
    assert_type(read_time, Extractor[int])
    parser = Parser(extractors=[read_time, read_nothing, labelled("Story Code")], packs=[pack])
    assert_type(parser.parse(""), Article)
    assert_type(Parser.with_plugins(strict=True), Parser)
    assert_type(newsdoc.parse("", language=pack).quotes[0].speaker, newsdoc.Speaker | None)


@extractor(READING_TIME)  # type: ignore[arg-type]  # a function of another type is refused
def read_text(article: Article) -> Found[str]:  # pyright: ignore[reportArgumentType]
    return Found(value=article.text, span=None, rule="acme")
