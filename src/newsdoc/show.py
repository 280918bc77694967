"""An article as lines for a person to read."""

from __future__ import annotations

import textwrap
from datetime import datetime
from typing import TYPE_CHECKING

from newsdoc.escape import for_terminal
from newsdoc.model import EntityKind
from newsdoc.viewer.marks import spoken_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newsdoc.article import Article
    from newsdoc.model import Entity, Problem, Quote

_KINDS = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANIZATION: "Organisations",
    EntityKind.PLACE: "Places",
}


def article_lines(article: Article, width: int = 80) -> Iterator[str]:
    """Give headline, date and authors, then every quotation with its speaker, the names, and what was odd.

    Lines hold nothing that acts on a terminal.
    """
    yield from _head(article, width)
    if article.quotes:
        yield from ("", "Quotations")
    for quote in article.quotes:
        yield from _quote(quote, width)
    for kind, title in _KINDS.items():
        names = [_name(entity) for entity in article.entities if entity.kind is kind]
        if names:
            yield from ("", title)
            yield from _wrap("; ".join(names), width, "  ")
    if article.problems:
        yield from ("", "Problems")
    for problem in article.problems:
        yield from _wrap(_problem(problem), width, "  ")


def _head(article: Article, width: int) -> Iterator[str]:
    yield from _wrap(article.headline or "(no headline)", width)
    details = [
        _printed(article.published) if article.published else "",
        ", ".join(article.authors),
        article.publisher or "",
        f"language {article.language}" if article.language else "",
    ]
    yield from _wrap(" · ".join(filter(None, details)), width)


def _quote(quote: Quote, width: int) -> Iterator[str]:
    if quote.speaker is not None:
        who = " ".join([*quote.speaker.titles[:1], quote.speaker.name])
    elif quote.source is not None:
        who = f"{_folded(quote.source.text)} (not resolved)"
    else:
        who = "nobody named"
    yield from _wrap(f"{who} · {quote.kind.value}", width, "  ")
    yield from _wrap(spoken_words(quote), width, "    ")


def _name(entity: Entity) -> str:
    others = f" ({', '.join(entity.aliases)})" if entity.aliases else ""
    times = f" ×{len(entity.mentions)}" if len(entity.mentions) > 1 else ""
    return f"{entity.name}{others}{times}"


def _problem(problem: Problem) -> str:
    place = "" if problem.span is None else f" at {problem.span.start}"
    return f"{problem.code}{place}: {problem.message}"


def _printed(day: date) -> str:
    return day.isoformat(" ", "minutes") if isinstance(day, datetime) else day.isoformat()


def _folded(text: str) -> str:
    return " ".join(text.split())


def _wrap(text: str, width: int, indent: str = "") -> list[str]:
    safe = for_terminal(_folded(text))
    return textwrap.wrap(
        safe, max(width, 20), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
