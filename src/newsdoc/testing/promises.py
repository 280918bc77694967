"""Every promise about any text at all, in one call: for corpora of odd texts and for fuzzing."""

from __future__ import annotations

import json
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
    broken += _broken_quotes(article)
    broken += _broken_writing(article)
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


def _broken_quotes(article: Article) -> Iterator[str]:
    """Name what is wrong inside quotes, and between them and the rest of the article."""
    bodies = [paragraph.span for paragraph in article.paragraphs]
    for quote in article.quotes:
        if not quote.content:
            yield f"a quote by the rule {quote.rule!a} has no content"
        named = [part for part in (quote.cue, quote.source) if part is not None]
        if not all(any(_inside(part, body) for body in bodies) for part in (*quote.content, *named)):
            yield f"a part of {quote.text!a} stands outside the body"
        if any(part.start < one.end and one.start < part.end for part in named for one in quote.content):
            yield f"{quote.text!a} holds its own cue or source"
        if not 0 <= quote.confidence <= 1 or not quote.text or not quote.rule:
            yield f"{quote.text!a} has no text, no rule or no probability"
    for paragraph in article.paragraphs:
        if not all(_inside(sentence, paragraph.span) for sentence in paragraph.sentences):
            yield f"a sentence stands outside its paragraph {paragraph.span!a}"
    speaking = [quote.speaker for quote in article.quotes if quote.speaker is not None]
    if article.speakers != tuple(dict.fromkeys(speaking)):
        yield "the speakers are not those who speak"


def _broken_writing(article: Article) -> Iterator[str]:
    try:
        same = newsdoc.from_dict(json.loads(json.dumps(newsdoc.to_dict(article), allow_nan=False))) == article
    except newsdoc.NewsdocError as error:
        yield f"it cannot be written as JSON and read back: {error}"
    else:
        yield from () if same else ("written as JSON and read back it is another article",)


def _inside(part: Span, whole: Span) -> bool:
    return whole.start <= part.start and part.end <= whole.end


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
    starts = [quote.content[0].start for quote in article.quotes if quote.content]
    if starts != sorted(starts):
        yield "quotes stand out of order"
