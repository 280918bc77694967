"""The library's own JSON: an article as a dictionary and back, without loss."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from newsdoc import keys
from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.interchange.node import Node
from newsdoc.interchange.records import Listed, ListOf, Maybe, Record, Spanned, named, record
from newsdoc.interchange.shapes import Choice, Document, Json, Moment, Probability, Shape, Text, Whole
from newsdoc.interchange.values import AnyValue, Exact, Fields
from newsdoc.model import (
    Block,
    BlockRole,
    Contributor,
    ContributorRole,
    Dateline,
    Entity,
    EntityKind,
    Found,
    Marked,
    MarkedKind,
    Paragraph,
    Problem,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA_VERSION: Final = 1
"""Raised when a reader of the last form could not read the new one."""

_STRETCH: Final = Spanned(words=False)
_WORDS: Final = Spanned()
_TEXTS: Final = ListOf(Text())
_SPANS: Final = ListOf(_WORDS)

BLOCK: Final = named(Block, role=Choice(BlockRole), span=_STRETCH)
PARAGRAPH: Final = named(Paragraph, span=_STRETCH, sentences=ListOf(_STRETCH))
ENTITY: Final = named(
    Entity,
    name=Text(),
    kind=Choice(EntityKind),
    titles=_TEXTS,
    aliases=_TEXTS,
    mentions=_SPANS,
    confidence=Probability(),
)
SPEAKER: Final = named(
    Speaker,
    name=Text(),
    kind=Choice(SpeakerKind),
    titles=_TEXTS,
    affiliation=Maybe(Text()),
    aliases=_TEXTS,
    mentions=_SPANS,
    entity=Maybe(Listed("entities", ENTITY)),
)
QUOTE: Final = named(
    Quote,
    text=Text(),
    kind=Choice(QuoteKind),
    speaker=Maybe(Listed("speakers", SPEAKER)),
    source=Maybe(_WORDS),
    cue=Maybe(_WORDS),
    addressee=Maybe(_WORDS),
    medium=Maybe(_WORDS),
    content=ListOf(_STRETCH),
    rule=Text(),
    confidence=Probability(),
)
MARKED: Final = named(Marked, span=_WORDS, kind=Choice(MarkedKind), rule=Text())
CONTRIBUTOR: Final = named(Contributor, name=Text(), role=Choice(ContributorRole), span=_WORDS)
DATELINE: Final = named(Dateline, place=Maybe(Text()), agency=Maybe(Text()), day=Maybe(Moment()))
PROBLEM: Final = named(Problem, code=Text(), message=Text(), span=Maybe(_STRETCH))
RECORDS: Final = (BLOCK, PARAGRAPH, ENTITY, SPEAKER, QUOTE, MARKED, CONTRIBUTOR, DATELINE, PROBLEM)
"""The classes of the model with the shape of every field, in the order of writing."""

_ANY: Final = AnyValue(
    (
        ("$date", date, Moment()),
        ("$decimal", Decimal, Exact()),
        ("$span", Span, _WORDS),
        *((f"${known.name}", known.kind, known) for known in RECORDS),
    )
)
_OTHER_TYPES: Final[Mapping[str, Shape]] = {
    keys.AUTHORS.name: _TEXTS,
    keys.TAGS.name: _TEXTS,
    keys.CONTRIBUTORS.name: ListOf(CONTRIBUTOR),
}
_BY_TYPE: Final[Mapping[type, Shape]] = {str: Text(), int: Whole(), date: Moment(), Dateline: DATELINE}


def _found(value: Shape) -> Record:
    return record(Found, {"value": value, "span": Maybe(_WORDS), "rule": Text(), "confidence": Probability()})


FIELDS: Final = Fields(
    {key.name: _found(_OTHER_TYPES.get(key.name) or _BY_TYPE[key.type]) for key in keys.BUILT_IN},
    _found(_ANY),
)

_PARTS: Final[Mapping[str, Shape]] = {
    "language": Maybe(Text()),
    "fields": FIELDS,
    "quotes": ListOf(QUOTE),
    "marked": ListOf(MARKED),
    "speakers": ListOf(SPEAKER),
    "entities": ListOf(ENTITY),
    "paragraphs": ListOf(PARAGRAPH),
    "blocks": ListOf(BLOCK),
    "problems": ListOf(PROBLEM),
    "text": Text(),
}
"""The members of the document in the order of writing: what most readers look for comes first."""


def to_dict(article: Article) -> dict[str, Json]:
    """Turn an article into a dictionary that ``json.dumps`` takes and ``from_dict`` reads back without loss.

    Spans are offsets in code points, the end exclusive; where they are short their words stand beside. A
    speaker or an entity is written once and referred to by its index.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``.
        ArgumentValueError: a value has no place in JSON, or a span is not verbatim of the text; that does not
            happen to an article that ``parse`` gave, unless a custom extractor yields such a value.

    >>> import newsdoc
    >>> article = newsdoc.parse("Harga Beras Turun", language="id")
    >>> newsdoc.from_dict(newsdoc.to_dict(article)) == article
    True
    """
    if not isinstance(article, Article):
        raise ArgumentTypeError("article", article, "newsdoc.Article", "parse a text first")
    document = Document(article.text, article.entities, article.speakers)
    return {
        "schema_version": SCHEMA_VERSION,
        **{
            name: shape.encode(getattr(article, name), f"$.{name}", document)
            for name, shape in _PARTS.items()
        },
    }


def from_dict(data: Mapping[str, Json]) -> Article:
    """Read what ``to_dict`` wrote; words are taken from the text, so no span of the article can lie.

    Raises:
        ArgumentTypeError: ``data`` is not a ``dict``.
        DocumentError: something does not fit; its ``path`` says where (``$.quotes[0].content[1]``).
    """
    if not isinstance(data, dict):
        raise ArgumentTypeError("data", data, "dict", "read JSON with json.loads first")
    members = Node(data).record(("schema_version", *_PARTS))
    if members["schema_version"].offset() != SCHEMA_VERSION:
        members["schema_version"].refuse(f"{SCHEMA_VERSION}, which this version of newsdoc reads")
    document = Document(Text().decode(members["text"], Document("")))

    def read(name: str) -> Any:  # noqa: ANN401  # each part has its own type
        return _PARTS[name].decode(members[name], document)

    document.entities = read("entities")
    document.speakers = read("speakers")
    first: dict[str, Any] = {
        "text": document.text,
        "entities": document.entities,
        "speakers": document.speakers,
    }
    return Article(**first, **{name: read(name) for name in _PARTS if name not in first})


def encode_value(value: object, path: str, article: Article) -> Json:
    """Write the value of a custom field of an article as ``to_dict`` does.

    Raises:
        ArgumentValueError: it has no place in JSON; the message names the ``path``.
    """
    return _ANY.encode(value, path, Document(article.text, article.entities, article.speakers))


def json_schema() -> dict[str, Json]:
    """Give the JSON Schema (2020-12) of what ``to_dict`` writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsdoc article",
        "description": "A news article. Offsets are code points into text, the end exclusive.",
        "type": "object",
        "properties": {
            "schema_version": {"const": SCHEMA_VERSION},
            **{name: shape.schema() for name, shape in _PARTS.items()},
        },
        "required": ["schema_version", *_PARTS],
        "additionalProperties": False,
        "$defs": {
            "text": {
                "description": "A string; in parts where two halves of a surrogate pair stand side by side.",
                "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
            },
            "span": {
                "description": "A stretch of the text, in code points, the end exclusive.",
                "type": "object",
                "properties": {
                    "start": _offset(),
                    "end": _offset(),
                    "text": Text().schema(),
                },
                "required": ["start", "end"],
                "additionalProperties": False,
            },
            "reference": {
                "description": "A speaker or an entity by its index in the list of the article.",
                "type": "object",
                "properties": {"index": _offset(), "name": Text().schema()},
                "required": ["index", "name"],
                "additionalProperties": False,
            },
            "value": _ANY.definition(),
            **{known.name: known.definition() for known in RECORDS},
        },
    }


def _offset() -> dict[str, Json]:
    return {**Whole().schema(), "minimum": 0}
