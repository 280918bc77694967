"""spaCy: an article as a ``Doc`` with entities and span groups (extra ``spacy``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.escape import for_exchange
from newsdoc.interchange.extras import load_extra
from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.model import Span

_LABELS: Final = {EntityKind.PERSON: "PERSON", EntityKind.ORGANIZATION: "ORG", EntityKind.PLACE: "LOC"}
_GROUPS: Final = {"cue": "cues", "source": "sources", "addressee": "addressees", "medium": "media"}


def to_spacy(article: Article, nlp: Any) -> Any:  # noqa: ANN401  # spaCy's own classes
    """Turn an article into a ``Doc`` that the tokenizer of ``nlp`` made; run ``nlp(doc)`` for the rest of it.

    ``doc.ents`` has the mentions (``PERSON``, ``ORG``, ``LOC``). ``doc.spans`` has ``quotes``, a span for
    each piece of content labelled with the kind of the quote, ``cues``, ``sources``, ``addressees`` and
    ``media``; what belongs to one quote has one ``span.id_`` (``quote-0``), for which the attribute
    ``speakers`` of the group ``quotes`` gives the speaker's name. ``marked`` are words in quotation marks
    that nobody says, labelled with their kind. spaCy's spans are made of tokens: one that ends inside a
    token, as the *nya* of *katanya*, is widened to it.

    Args:
        article: the article.
        nlp: a spaCy pipeline, as ``spacy.blank("id")``.

    Raises:
        MissingExtraError: spaCy is not installed.
        ArgumentTypeError: ``article`` is not an ``Article``, or ``nlp`` is no pipeline.
        ValueError: the text is longer than ``nlp.max_length``.
    """
    spacy = load_extra("spacy", "spacy")
    if not isinstance(article, Article):
        raise ArgumentTypeError("article", article, "newsdoc.Article", "parse a text first")
    if not isinstance(nlp, spacy.language.Language):
        raise ArgumentTypeError("nlp", nlp, "spacy.language.Language", 'pass spacy.blank("id")')
    doc = nlp.make_doc(for_exchange(article.text))
    mentions = [
        (span, _LABELS[entity.kind], f"entity-{index}")
        for index, entity in enumerate(article.entities)
        for span in entity.mentions
    ]
    doc.set_ents(spacy.util.filter_spans(_spans(doc, mentions)))
    for name, spans in _groups(article).items():
        doc.spans[name] = list(_spans(doc, spans))
    doc.spans["quotes"].attrs["speakers"] = {
        f"quote-{index}": for_exchange(quote.speaker.name)
        for index, quote in enumerate(article.quotes)
        if quote.speaker is not None
    }
    return doc


def _groups(article: Article) -> dict[str, list[tuple[Span, str, str]]]:
    groups: dict[str, list[tuple[Span, str, str]]] = {name: [] for name in ("quotes", *_GROUPS.values())}
    groups["marked"] = [(one.span, one.kind.value, f"marked-{i}") for i, one in enumerate(article.marked)]
    for index, quote in enumerate(article.quotes):
        groups["quotes"].extend((span, quote.kind.value, f"quote-{index}") for span in quote.content)
        for part, name in _GROUPS.items():
            span: Span | None = getattr(quote, part)
            if span is not None:
                groups[name].append((span, part, f"quote-{index}"))
    return groups


def _spans(doc: Any, wanted: Iterable[tuple[Span, str, str]]) -> Iterator[Any]:  # noqa: ANN401  # spaCy's own
    for span, label, name in wanted:
        made = doc.char_span(span.start, span.end, label=label, span_id=name, alignment_mode="expand")
        if made is not None:
            yield made
