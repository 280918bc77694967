"""brat standoff: the files of the annotation tool brat (https://brat.nlplab.org/standoff.html)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc import keys
from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.escape import for_exchange
from newsdoc.model import EntityKind, MarkedKind, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.model import Quote, Span

_PARTS: Final = ("cue", "source", "addressee", "medium")
# A line of an annotation file is one annotation and its columns end with tabs; so a stretch of text is cut at
# both, each piece from its first to its last character that is no blank.
_PIECE: Final = re.compile(r"\S(?:[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]*\S)?")


class Standoff(NamedTuple):
    """The two files of one document."""

    text: str
    """What goes into ``NAME.txt``, in UTF-8 and without translation of line ends."""
    annotations: str
    """What goes into ``NAME.ann``."""


def to_brat(article: Article) -> Standoff:
    r"""Turn an article into the text and the annotations that brat reads.

    Entities are text-bound annotations, their mentions tied by ``Coreference``. A quote is an event: its
    content is the trigger, in pieces where it stands in pieces, cue, source, addressee and medium are
    arguments, ``Speaker`` is the first mention of the entity that speaks, and a note has the speaker's name.
    Words in quotation marks that nobody says are ``Marked``, with their kind as ``Reason``. The built-in
    fields stand where they were read from. ``CONFIGURATION`` declares all of these.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``.

    >>> import newsdoc
    >>> article = newsdoc.parse("“Ya,” kata Rina.", language="id", body_only=True)
    >>> print(to_brat(article).annotations.replace("\t", " | "), end="")
    T1 | Person 11 15 | Rina
    T2 | Quote 1 3 | Ya
    T3 | Cue 6 10 | kata
    T4 | Source 11 15 | Rina
    E1 | Quote:T2 Cue:T3 Source:T4 Speaker:T1
    A1 | Kind E1 direct
    #1 | AnnotatorNotes E1 | Rina
    """
    if not isinstance(article, Article):
        raise ArgumentTypeError("article", article, "newsdoc.Article", "parse a text first")
    lines = _Lines(for_exchange(article.text))
    first: dict[int, str] = {}
    for entity in article.entities:
        mentions = lines.text_bound_each(entity.kind.value, entity.mentions)
        if mentions:
            first[id(entity)] = mentions[0]
        if len(mentions) > 1:
            lines.add("*", f"Coreference {' '.join(mentions)}")
    for key in keys.BUILT_IN:
        lines.text_bound_each(key.name, [one.span for one in article.found_all(key) if one.span is not None])
    for quote in article.quotes:
        _add_quote(quote, first, lines)
    for one in article.marked:
        words = lines.text_bound("marked", [one.span])
        if words is not None:
            lines.add("A", f"Reason {words} {one.kind.value}")
    return Standoff(lines.text, lines.written())


def _add_quote(quote: Quote, first: dict[int, str], lines: _Lines) -> None:
    trigger = lines.text_bound("quote", quote.content)
    if trigger is None:
        return
    arguments = [f"Quote:{trigger}"]
    for part in _PARTS:
        span: Span | None = getattr(quote, part)
        marked = span and lines.text_bound(part, [span])
        if marked:
            arguments.append(f"{part.capitalize()}:{marked}")
    speaker = quote.speaker
    if speaker is not None and id(speaker.entity) in first:
        arguments.append(f"Speaker:{first[id(speaker.entity)]}")
    event = lines.add("E", " ".join(arguments))
    lines.add("A", f"Kind {event} {quote.kind.value}")
    if speaker is not None:
        name = " ".join(for_exchange(speaker.name).split())
        lines.add("#", f"AnnotatorNotes {event}\t{name}")


class _Lines:
    """The lines of an annotation file, with their numbers."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines: list[str] = []
        self._counts: dict[str, int] = {}
        self._marked: dict[str, str] = {}

    def add(self, letter: str, columns: str) -> str:
        """Write a line and give the identifier it got; equivalences have none."""
        self._counts[letter] = self._counts.get(letter, 0) + 1
        name = letter if letter == "*" else f"{letter}{self._counts[letter]}"
        self._lines.append(f"{name}\t{columns}\n")
        return name

    def text_bound(self, kind: str, spans: Iterable[Span]) -> str | None:
        """Mark one stretch of text, in pieces, unless it has this mark; one of blanks cannot be marked."""
        pieces = [piece for span in spans for piece in _PIECE.finditer(self.text, span.start, span.end)]
        if not pieces:
            return None
        places = ";".join(f"{piece.start()} {piece.end()}" for piece in pieces)
        columns = f"{kind.capitalize()} {places}\t{' '.join(piece[0] for piece in pieces)}"
        if columns not in self._marked:
            self._marked[columns] = self.add("T", columns)
        return self._marked[columns]

    def text_bound_each(self, kind: str, spans: Iterable[Span]) -> list[str]:
        """Mark each of several stretches; give their identifiers, each once."""
        names = (self.text_bound(kind, [span]) for span in spans)
        return list(dict.fromkeys(name for name in names if name is not None))

    def written(self) -> str:
        """Give the file."""
        return "".join(self._lines)


def _configuration() -> str:
    kinds = [kind.value for kind in EntityKind]
    entities = [*kinds, *_PARTS, "marked", *(key.name for key in keys.BUILT_IN)]
    speakers = "|".join(kind.capitalize() for kind in kinds)
    arguments = [*(f"{part.capitalize()}?:{part.capitalize()}" for part in _PARTS), f"Speaker?:{speakers}"]
    lines = [
        "[entities]",
        *(name.capitalize() for name in entities),
        "[relations]",
        f"Coreference\tArg1:{speakers}, Arg2:{speakers}, <REL-TYPE>:symmetric-transitive",
        "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
        "[events]",
        f"Quote\t{', '.join(arguments)}",
        "[attributes]",
        f"Kind\tArg:Quote, Value:{'|'.join(kind.value for kind in QuoteKind)}",
        f"Reason\tArg:Marked, Value:{'|'.join(kind.value for kind in MarkedKind)}",
    ]
    return "\n".join(lines) + "\n"


CONFIGURATION: Final = _configuration()
"""What goes into ``annotation.conf`` beside the documents, so that brat knows the kinds of annotation."""
