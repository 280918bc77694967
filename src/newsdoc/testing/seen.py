"""What laws look at in an article: all of its spans, and all of its values without their places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsdoc import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc import Article, Quote


def spans(value: object) -> Iterator[Span]:
    """Give every span in a value, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from spans(part)
    else:
        for part in parts(value):
            yield from spans(part[1])


def parts(value: object) -> Iterator[tuple[str, object]]:
    """Give the attributes of a value of an attrs class, with their names; nothing of any other value."""
    kind = type(value)
    if attrs.has(kind):
        for attribute in attrs.fields(kind):
            yield attribute.name, getattr(value, attribute.name)


def fold(text: str) -> str:
    """Fold white space: every run of it into one blank."""
    return " ".join(text.split())


def values(article: Article) -> dict[str, Any]:
    """Give what an article says, without where it stands."""
    return {
        "language": article.language,
        "roles": [block.role for block in article.blocks],
        "fields": [(name, _value(found.value), found.rule) for name, found in article.fields],
        "sentences": [[fold(part.text) for part in one.sentences] for one in article.paragraphs],
        "quotes": [_quote(quote) for quote in article.quotes],
        "speakers": [
            (one.name, one.kind, one.titles, one.affiliation, one.aliases) for one in article.speakers
        ],
        "entities": [
            (one.name, one.kind, one.titles, one.aliases, len(one.mentions)) for one in article.entities
        ],
        "problems": [problem.code for problem in article.problems],
    }


def _quote(quote: Quote) -> tuple[object, ...]:
    spans = (quote.cue, quote.source, quote.addressee, quote.medium)
    printed = tuple(None if part is None else fold(part.text) for part in spans)
    return quote.text, quote.kind, quote.rule, quote.speaker and quote.speaker.name, *printed


def _value(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_value(part) for part in value)
    return tuple(_value(part) for name, part in parts(value) if name != "span") or value
