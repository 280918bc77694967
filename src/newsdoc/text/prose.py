"""Running text ready for reading: tokens, quotations and sentences of the headline and the body."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, count
from typing import Final

from attrs import evolve, frozen

from newsdoc.records import record
from newsdoc.text.clitics import NONE, Clitics
from newsdoc.text.closing_cues import lower_cues
from newsdoc.text.marks import FAMILY, SINGLE, TERMINATORS, Pairs, Quotation
from newsdoc.text.pairing import NO_PAIRS, pair_marks
from newsdoc.text.sentences import Habits, split_sentences
from newsdoc.text.tokens import INITIALS, MARK, Range, Tokens, tokenize

_POINTS: Final = bytes(kind in {INITIALS, MARK} for kind in range(256))
"""By kind: whether quotations and sentences may be told by such a token."""


@record
class Passage:
    """A paragraph of the body, or the headline, as token ranges."""

    range: Range
    """All its tokens."""
    sentences: tuple[Range, ...]
    """Its sentences; they cover ``range``."""
    quotations: tuple[Quotation, ...]
    """Its outermost quotations, in text order."""
    stray: tuple[int, ...] = ()
    """Its marks that neither open nor close a quotation; apostrophes are not among them."""


@frozen
class Prose:
    """What the stages behind the layout read; one token sequence for headline and body together."""

    tokens: Tokens
    """The tokens of the headline (first, when there is one), then those of the paragraphs."""
    headline: Passage | None
    """The headline; names are looked for in it, quotations are not."""
    paragraphs: tuple[Passage, ...]
    """The paragraphs of the body in text order."""
    sentences: tuple[Range, ...]
    """All sentences in text order: first those of the headline, when there is one."""

    @property
    def body_sentences(self) -> tuple[Range, ...]:
        """The sentences of the body in text order."""
        return self.sentences if self.headline is None else self.sentences[len(self.headline.sentences) :]

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The headline, when there is one, and the paragraphs."""
        return self.paragraphs if self.headline is None else (self.headline, *self.paragraphs)


def read_prose(
    text: str,
    headline: tuple[int, int] | None,
    paragraphs: list[tuple[int, int]],
    habits: Habits,
    clitics: Clitics = NONE,
) -> Prose:
    """Tokenise headline and paragraphs (offset pairs), pair their marks and split their sentences."""
    stretches = paragraphs if headline is None else [headline, *paragraphs]
    tokens, ranges = tokenize(text, stretches, clitics)
    words, kinds = tokens.words, tokens.kinds
    points = list(compress(count(), tokens.kind_bytes.translate(_POINTS)))
    paired: list[Pairs] = []
    stops: list[list[int]] = []
    done = 0
    for stretch in ranges:
        behind = bisect_left(points, stretch.last, done)
        own = points[done:behind]
        done = behind
        marks = [point for point in own if words[point] in FAMILY]
        stops.append([point for point in own if words[point] in TERMINATORS or kinds[point] == INITIALS])
        paired.append(pair_marks(tokens, stretch, marks, goes_on=_is_open(paired)) if marks else NO_PAIRS)
    if habits.closing_cues.roots:
        tokens = lower_cues(tokens, zip(ranges, paired, strict=True), habits.closing_cues)
    passages: list[Passage] = []
    every: list[Range] = []
    for stretch, pairs, ends in zip(ranges, paired, stops, strict=True):
        sentences = split_sentences(tokens, stretch, pairs.quotations, ends, habits)
        passages.append(Passage(stretch, tuple(sentences), pairs.quotations, pairs.stray))
        every += sentences
    if not SINGLE.isdisjoint([words[point] for point in points]):
        _open_on(tokens, passages)
    first = None if headline is None else passages.pop(0)
    return Prose(tokens=tokens, headline=first, paragraphs=tuple(passages), sentences=tuple(every))


def _is_open(paired: list[Pairs]) -> bool:
    """Tell whether the last quotation so far runs out of its paragraph."""
    quotations = paired[-1].quotations if paired else ()
    return bool(quotations) and not quotations[-1].closed


def _open_on(tokens: Tokens, passages: list[Passage]) -> None:
    """Take a single mark that opens a paragraph for a quotation's when the next paragraph goes on with one.

    A single mark that nothing closes is an apostrophe as a rule.
    """
    following: Passage | None = None
    for number in range(len(passages) - 1, -1, -1):
        passage = passages[number]
        first = passage.range.first
        if (
            following
            and not passage.quotations
            and tokens.words[first] in SINGLE
            and following.quotations
            and following.quotations[0].single
            and following.quotations[0].opener == following.range.first
        ):
            opened = Quotation(first, passage.range.last, closed=False, single=True)
            passage = passages[number] = evolve(passage, quotations=(opened,))
        following = passage if passage.sentences else following
