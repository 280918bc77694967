"""What an extractor may look at beside the article itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.article import Article
from newsdoc.errors import check_type
from newsdoc.model import Span
from newsdoc.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator


def words_of(article: Article, within: Span | None = None) -> Iterator[Span]:
    """Give the words, numbers and marks of an article one by one, in text order.

    They are read a block (or a stretch) at a time and only as far as they are asked for.

    Args:
        article: the article.
        within: a stretch of its text; ``None`` for all of it.

    >>> import newsdoc
    >>> article = newsdoc.parse("Harga beras Rp12.500/kg.", language="id", body_only=True)
    >>> [word.text for word in words_of(article)]
    ['Harga', 'beras', 'Rp12', '.', '500', '/', 'kg', '.']

    Raises:
        ArgumentTypeError: ``article`` is no ``Article``, or ``within`` no ``Span``.
    """
    check_type("article", article, Article, "newsdoc.Article", "parse a text first")
    if within is not None:
        check_type("within", within, Span, "newsdoc.Span or None", "pass the span of a block, or none")
    return _words(article, within)


def _words(article: Article, within: Span | None) -> Iterator[Span]:
    for span in [within] if within is not None else [block.span for block in article.blocks]:
        tokens, _ = tokenize(article.text, [(span.start, span.end)])
        for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
            yield Span(start=start, end=end, text=word)
