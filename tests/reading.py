"""What tables of sentences compare: the quotes of a text as plain words."""

from __future__ import annotations

import newsdoc


def printed(part: newsdoc.Span | None) -> str | None:
    """Give the words of a span."""
    return None if part is None else part.text


def read_quotes(text: str, language: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """Give content, cue, source and speaker of each quote."""
    article = newsdoc.parse(text, language=language, body_only=True)
    return [
        (
            " … ".join(part.text for part in quote.content),
            printed(quote.cue),
            printed(quote.source),
            None if quote.speaker is None else quote.speaker.name,
        )
        for quote in article.quotes
    ]


def read_reports(text: str, language: str) -> list[tuple[str | None, str | None, str]]:
    """Give source, cue and content, as one text, of each quote."""
    article = newsdoc.parse(text, language=language, body_only=True)
    return [(printed(quote.source), printed(quote.cue), quote.text) for quote in article.quotes]
