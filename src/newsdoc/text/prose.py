"""Running text ready for reading: tokens, quotations and sentences of the headline and the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsdoc.text.marks import Quotation, pair_marks
from newsdoc.text.sentences import split_sentences
from newsdoc.text.tokens import Range, Tokens, tokenize

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


@frozen
class Passage:
    """A paragraph of the body, or the headline, as token ranges."""

    range: Range
    """All its tokens."""
    sentences: tuple[Range, ...]
    """Its sentences; they cover ``range``."""
    quotations: tuple[Quotation, ...]
    """Its outermost quotations, in text order."""


@frozen
class Prose:
    """What the stages behind the layout read; one token sequence for headline and body together."""

    tokens: Tokens
    """The tokens of the headline (first, when there is one), then those of the paragraphs."""
    headline: Passage | None
    """The headline; names are looked for in it, quotations are not."""
    paragraphs: tuple[Passage, ...]
    """The paragraphs of the body in text order."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The headline, when there is one, and the paragraphs."""
        return self.paragraphs if self.headline is None else (self.headline, *self.paragraphs)


def read_prose(
    text: str,
    headline: tuple[int, int] | None,
    paragraphs: list[tuple[int, int]],
    abbreviations: AbstractSet[str],
) -> Prose:
    """Tokenise headline and paragraphs (offset pairs), pair their marks and split their sentences."""
    stretches = paragraphs if headline is None else [headline, *paragraphs]
    tokens, ranges = tokenize(text, stretches)
    passages = tuple(_read_passage(tokens, stretch, abbreviations) for stretch in ranges)
    if headline is None:
        return Prose(tokens=tokens, headline=None, paragraphs=passages)
    return Prose(tokens=tokens, headline=passages[0], paragraphs=passages[1:])


def _read_passage(tokens: Tokens, stretch: Range, abbreviations: AbstractSet[str]) -> Passage:
    quotations = pair_marks(tokens, stretch)
    sentences = split_sentences(tokens, stretch, quotations, abbreviations)
    return Passage(range=stretch, sentences=tuple(sentences), quotations=tuple(quotations))
