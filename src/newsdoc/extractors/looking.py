"""What an extractor may look at beside the article itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import Span
from newsdoc.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.article import Article


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
    """
    for span in [within] if within is not None else [block.span for block in article.blocks]:
        tokens, _ = tokenize(article.text, [(span.start, span.end)])
        for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
            yield Span(start=start, end=end, text=word)
