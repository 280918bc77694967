"""What is marked in a text, and the text cut into pieces that are marked alike."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.article import Article
    from newsdoc.model import Quote, Span

_PARTS: Final = ("cue", "source", "addressee", "medium")
_SHOWN: Final = 8
"""How many marks of one place are shown, the innermost ones: no reader tells more of them apart."""


class Mark(NamedTuple):
    """A stretch of the text that means something."""

    start: int
    end: int
    classes: str
    """Names of its style."""
    title: str
    """What a reader is told who points at it."""
    speaker: int | None = None
    """The index of whoever speaks: it has the colour of that speaker."""
    quote: int | None = None
    """The index of the quote whose content starts here."""


class Piece(NamedTuple):
    """A stretch of the text with the same marks all over."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    """The marks, innermost last."""


def find_marks(article: Article) -> list[Mark]:
    """Collect what is to be marked, in no order; a span that is not one of the text is passed over."""
    ranks = {id(speaker): rank for rank, speaker in enumerate(article.speakers)}
    marks = [
        mark
        for index, quote in enumerate(article.quotes)
        for mark in _quote(quote, index, ranks.get(id(quote.speaker)))
    ]
    for entity in article.entities:
        title = f"{entity.kind.value}: {entity.name}"
        marks += (_mark(span, f"name {entity.kind.value}", title) for span in entity.mentions)
    for one in article.marked:
        marks.append(_mark(one.span, "marked", f"in marks, said by nobody: {one.kind.value} ({one.rule})"))
    for name, found in article.fields:
        if found.span is not None:
            marks.append(_mark(found.span, "field", f"{name} ({found.rule})"))
    return [mark for mark in marks if 0 <= mark.start < mark.end <= len(article.text)]


def _quote(quote: Quote, index: int, speaker: int | None) -> Iterator[Mark]:
    who = quote.speaker.name if quote.speaker else "nobody named"
    title = f"{index + 1}. {who}, {quote.kind.value} ({quote.rule} {quote.confidence:.2f})"
    for place, span in enumerate(quote.content):
        first = None if place else index
        yield Mark(span.start, span.end, f"quote {quote.kind.value}", title, speaker, first)
    for part in _PARTS:
        span = getattr(quote, part)
        if span is not None:
            yield _mark(span, part, f"{part} of {index + 1}. {who}", speaker)


def _mark(span: Span, classes: str, title: str, speaker: int | None = None) -> Mark:
    return Mark(span.start, span.end, classes, title, speaker)


def spoken_words(quote: Quote) -> str:
    """Give the words of a quote for a reader, who has to see where something stands between them."""
    return " … ".join(span.text for span in quote.content) if len(quote.content) > 1 else quote.text


def sweep(marks: Iterable[Mark], borders: Iterable[int]) -> Iterator[Piece]:
    """Cut a text at the borders and wherever a mark starts or ends, however the marks overlap.

    >>> marks = [Mark(0, 5, "quote", ""), Mark(3, 8, "name", "")]
    >>> [(one.start, one.end, [mark.classes for mark in one.marks]) for one in sweep(marks, [0, 10])]
    [(0, 3, ['quote']), (3, 5, ['quote', 'name']), (5, 8, ['name']), (8, 10, [])]
    """
    starting = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    ending: dict[int, list[int]] = {}
    opened: dict[int, Mark] = {}
    done = 0
    places = sorted({*borders, *(mark.start for mark in starting), *(mark.end for mark in starting)})
    for here, there in pairwise(places):
        for rank in ending.pop(here, ()):
            del opened[rank]
        while done < len(starting) and starting[done].start == here:
            opened[done] = starting[done]
            ending.setdefault(starting[done].end, []).append(done)
            done += 1
        innermost = tuple(islice(reversed(opened.values()), _SHOWN))
        yield Piece(here, there, innermost[::-1])
