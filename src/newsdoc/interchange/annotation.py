"""W3C Web Annotations: marks on a text that stay outside it (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.escape import for_exchange
from newsdoc.interchange.naming import name_part, name_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.interchange.shapes import Json
    from newsdoc.model import Entity, Quote, Span

_AROUND: Final = 32
"""Code points of prefix and suffix: what finds the place again in a text that has changed."""
_PARTS: Final = ("cue", "source", "addressee", "medium")


def to_annotations(article: Article, source: str | None = None) -> dict[str, Json]:
    """Turn quotes with their parts, entities, words in marks and fields into an ``AnnotationPage``.

    Each target has a ``TextPositionSelector``, in code points as the standard demands, and a
    ``TextQuoteSelector``. Cue, source, addressee and medium are annotations of their own, linked to the
    quote. The same text and source give the same identifiers.

    Args:
        article: the article whose text is annotated.
        source: the address of that text; without it the article's own, or one made from the text.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``, or ``source`` is no ``str``.
        ArgumentValueError: ``source`` is no absolute URI.

    >>> import newsdoc
    >>> page = to_annotations(newsdoc.parse("“Ya,” kata Rina.", language="id"))
    >>> page["items"][0]["target"][0]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 1, 'end': 3}
    """
    if not isinstance(article, Article):
        raise ArgumentTypeError("article", article, "newsdoc.Article", "parse a text first")
    writer = _Writer(for_exchange(article.text), name_text(article, source, "source"))
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": writer.name("page"),
        "type": "AnnotationPage",
        "items": list(_annotations(article, writer)),
    }


def _annotations(article: Article, writer: _Writer) -> Iterator[Json]:
    for index, quote in enumerate(article.quotes):
        yield from _quote(quote, f"quote-{index}", writer)
    for index, entity in enumerate(article.entities):
        yield writer.annotation(f"entity-{index}", "identifying", _entity(entity), entity.mentions)
    for index, one in enumerate(article.marked):
        kind = (*_text("tagging", "marked"), *_text("classifying", one.kind.value))
        yield writer.annotation(f"marked-{index}", "classifying", kind, [one.span])
    for index, (name, found) in enumerate(article.fields):
        if found.span is not None:
            value = _text("describing", found.value) if isinstance(found.value, str) else ()
            yield writer.annotation(
                f"field-{index}", "describing", (*_text("tagging", name), *value), [found.span]
            )


def _quote(quote: Quote, name: str, writer: _Writer) -> Iterator[Json]:
    who = () if quote.speaker is None else _text("identifying", quote.speaker.name)
    bodies = (*_text("tagging", "quote"), *_text("classifying", quote.kind.value), *who)
    yield writer.annotation(name, "identifying", bodies, quote.content)
    for part in _PARTS:
        span: Span | None = getattr(quote, part)
        if span is not None:
            bodies = (writer.name(name), *_text("tagging", part))
            yield writer.annotation(f"{name}-{part}", "linking", bodies, [span])


def _entity(entity: Entity) -> tuple[Json, ...]:
    return (
        *_text("tagging", "entity"),
        *_text("classifying", entity.kind.value),
        *_text("identifying", entity.name),
    )


def _text(purpose: str, value: str) -> tuple[Json, ...]:
    return ({"type": "TextualBody", "purpose": purpose, "value": for_exchange(value)},)


class _Writer:
    """What every annotation of one text shares."""

    def __init__(self, text: str, source: str) -> None:
        self._text = text
        self._source = source

    def name(self, what: str) -> str:
        """Give the identifier of one thing that is said about the text."""
        return name_part(self._source, what)

    def annotation(
        self, what: str, motivation: str, bodies: Iterable[Json], spans: Iterable[Span]
    ) -> dict[str, Any]:
        """Annotate the spans; several stand for one thing in pieces."""
        return {
            "id": self.name(what),
            "type": "Annotation",
            "motivation": motivation,
            "body": list(bodies),
            "target": [{"source": self._source, "selector": self._selectors(span)} for span in spans],
        }

    def _selectors(self, span: Span) -> list[Json]:
        start, end = span.start, span.end
        return [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": self._text[start:end],
                "prefix": self._text[max(start - _AROUND, 0) : start],
                "suffix": self._text[end : end + _AROUND],
            },
        ]
