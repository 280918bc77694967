"""An article as one row of plain values, what it holds nested in it: what tables are made of."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from newsdoc import keys
from newsdoc.escape import for_exchange
from newsdoc.interchange.json import encode_value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from newsdoc.article import Article
    from newsdoc.model import Entity, Found, Marked, Quote, Span

Row = dict[str, Any]

ARTICLE_COLUMNS: Final = (
    "article",
    "language",
    "headline",
    "kicker",
    "standfirst",
    "authors",
    "published",
    "published_day",
    "updated",
    "dateline",
    "publisher",
    "section",
    "tags",
    "credit",
    "story_code",
    "url",
    "text",
    "problems",
)
"""The columns of a table of articles, in their order; in a nested one ``NESTED`` follow."""

NESTED: Final = ("quotes", "entities", "marked", "extracted")
"""What an article holds many of; each is a table of its own, too."""
_BUILT_IN: Final = frozenset(key.name for key in keys.BUILT_IN)


def article_row(name: str | None, article: Article) -> Row:
    """Give the row of an article that is called ``name``."""
    return {
        "article": _text(name),
        "language": article.language,
        "headline": _text(article.headline),
        "kicker": _text(article.kicker),
        "standfirst": _text(article.standfirst),
        "authors": _texts(article.authors),
        "published": article.published and article.published.isoformat(),
        "published_day": _day(article.published),
        "updated": article.updated and article.updated.isoformat(),
        "dateline": article.dateline and _text(article.dateline.place),
        "publisher": _text(article.publisher),
        "section": _text(article.section),
        "tags": _texts(article.tags),
        "credit": _text(article.credit),
        "story_code": _text(article.story_code),
        "url": _text(article.url),
        "text": for_exchange(article.text),
        "problems": [problem.code for problem in article.problems],
        "quotes": [_quote(quote) for quote in article.quotes],
        "entities": [_entity(entity) for entity in article.entities],
        "marked": [_marked(one) for one in article.marked],
        "extracted": [
            _extracted(name, found, article) for name, found in article.fields if name not in _BUILT_IN
        ],
    }


def empty_row(name: str | None) -> Row:
    """Give the row of an article whose text is missing: nothing but its name."""
    lists = dict.fromkeys(("authors", "tags", "problems", *NESTED), ())
    return {
        **dict.fromkeys(ARTICLE_COLUMNS),
        **{column: list(lists[column]) for column in lists},
        "article": _text(name),
    }


def _quote(quote: Quote) -> Row:
    speaker = quote.speaker
    return {
        "text": for_exchange(quote.text),
        "kind": quote.kind.value,
        "speaker": speaker and for_exchange(speaker.name),
        "speaker_kind": speaker and speaker.kind.value,
        "speaker_titles": _texts(speaker.titles) if speaker else [],
        "speaker_affiliation": speaker and _text(speaker.affiliation),
        **_placed("cue", quote.cue),
        **_placed("source", quote.source),
        **_placed("addressee", quote.addressee),
        **_placed("medium", quote.medium),
        "content": _places(quote.content),
        "rule": quote.rule,
        "confidence": quote.confidence,
    }


def _entity(entity: Entity) -> Row:
    return {
        "name": for_exchange(entity.name),
        "kind": entity.kind.value,
        "aliases": _texts(entity.aliases),
        "titles": _texts(entity.titles),
        "mentions": _places(entity.mentions),
        "confidence": entity.confidence,
    }


def _marked(one: Marked) -> Row:
    span = one.span
    return {
        "text": for_exchange(span.text),
        "kind": one.kind.value,
        "rule": one.rule,
        "start": span.start,
        "end": span.end,
    }


def _extracted(name: str, found: Found[Any], article: Article) -> Row:
    return {
        "name": for_exchange(name),
        "value": json.dumps(encode_value(found.value, f"$.fields.{name}", article)),
        "start": found.span and found.span.start,
        "end": found.span and found.span.end,
        "rule": for_exchange(found.rule),
        "confidence": found.confidence,
    }


def _placed(part: str, span: Span | None) -> Row:
    return {
        part: span and for_exchange(span.text),
        f"{part}_start": span and span.start,
        f"{part}_end": span and span.end,
    }


def _places(spans: Iterable[Span]) -> list[Row]:
    return [{"start": span.start, "end": span.end} for span in spans]


def _day(moment: date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _text(text: str | None) -> str | None:
    return None if text is None else for_exchange(text)


def _texts(texts: Iterable[str]) -> list[str]:
    return [for_exchange(text) for text in texts]
