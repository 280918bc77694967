"""Every promise about any text at all, in one call: for corpora of odd texts and for fuzzing."""

from __future__ import annotations

import pickle
from itertools import pairwise
from typing import TYPE_CHECKING

import newsdoc
from newsdoc.testing.seen import spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdoc import Article, LanguagePack, Span


def broken_promises(
    text: str, *, language: str | LanguagePack | None = None, body_only: bool = False
) -> list[str]:
    """Parse a text and name every promise that the article breaks; an exception passes through."""
    article = newsdoc.parse(text, language=language, body_only=body_only)
    broken = [] if article.text == text else ["the text is not kept"]
    broken += sorted({f"{span!a} is no slice" for span in spans(article) if not _is_slice(text, span)})
    broken += _broken_blocks(article)
    broken += _broken_order(article)
    if pickle.loads(pickle.dumps(article)) != article:  # noqa: S301 - its own pickle
        broken.append("a pickle is another article")
    hash(article)
    for _, found in article.fields:
        if found.value in ("", ()):
            broken.append(f"{found.rule} found nothing and says so with an empty value")
    for moment in (article.published, article.updated):
        if moment is not None:
            moment.isoformat()
    return broken


def _is_slice(text: str, span: Span) -> bool:
    return 0 <= span.start < span.end <= len(text) and text[span.start : span.end] == span.text


def _broken_blocks(article: Article) -> Iterator[str]:
    text, done = article.text, 0
    for block in article.blocks:
        if block.span.start < done:
            yield f"{block.span!a} overlaps the block before it"
        if text[done : block.span.start].removeprefix("\ufeff" if done == 0 else "").strip():
            yield f"no block covers the text before {block.span!a}"
        done = block.span.end
    if text[done:].removeprefix("\ufeff" if done == 0 else "").strip():
        yield "no block covers the end of the text"


def _broken_order(article: Article) -> Iterator[str]:
    mentions = [mention for entity in article.entities for mention in entity.mentions]
    ordered: dict[str, Sequence[Span]] = {
        "mentions": sorted(mentions, key=lambda span: span.start),
        "paragraphs": [paragraph.span for paragraph in article.paragraphs],
        "sentences": [part for paragraph in article.paragraphs for part in paragraph.sentences],
    }
    for quote in article.quotes:
        ordered[f"contents of {quote.text!a}"] = quote.content
    for name, sequence in ordered.items():
        if any(a.end > b.start for a, b in pairwise(sequence)):
            yield f"{name} overlap or stand out of order"
    starts = [quote.content[0].start for quote in article.quotes]
    if starts != sorted(starts):
        yield "quotes stand out of order"
