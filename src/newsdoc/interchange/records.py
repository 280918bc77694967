"""Shapes of what is put together from others: spans, lists, objects and references."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from attrs import frozen

from newsdoc.errors import DocumentError
from newsdoc.interchange.shapes import Document, Json, Shape, Text, misfit
from newsdoc.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsdoc.interchange.node import Node

_SHOWN = 60
"""How much of a wrong value is shown, in code points."""


@frozen
class Spanned:
    """A ``Span``: its offsets, checked against the text; short ones with their words for the reader."""

    words: bool = True
    """Whether the words are written too; long stretches would double the document."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write the offsets; a span that is not verbatim of the text is refused."""
        if not isinstance(value, Span):
            misfit(path, value, "Span")
        if not _holds(document.text, value):
            misfit(path, f"{value.start}-{value.end}", "offsets where Span.text stands in the text")
        offsets = {"start": value.start, "end": value.end}
        return {**offsets, "text": Text().encode(value.text, path, document)} if self.words else offsets

    def decode(self, node: Node, document: Document) -> Span:
        """Read the offsets and take the words from the text; words that differ from it raise."""
        members = node.record(("start", "end"), ("text",))
        start, end = members["start"].offset(), members["end"].offset()
        if not 0 <= start <= end <= len(document.text):
            message = f"{start} to {end} is no stretch of a text of {len(document.text)} code points"
            raise DocumentError(node.path, message)
        words = document.text[start:end]
        if "text" in members and Text().decode(members["text"], document) != words:
            members["text"].refuse(f"what stands at {start} to {end}: {words[:_SHOWN]!a}")
        return Span(start=start, end=end, text=words)

    def schema(self) -> dict[str, Json]:
        """Give the reference to ``span``."""
        return {"$ref": "#/$defs/span"}


def _holds(text: str, span: Span) -> bool:
    start, end = span.start, span.end
    return (
        type(start) is int
        and type(end) is int
        and 0 <= start <= end <= len(text)
        and text[start:end] == span.text
    )


@frozen
class ListOf:
    """A tuple of values of one shape."""

    item: Shape
    """The shape of each."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write a list."""
        if not isinstance(value, tuple):
            misfit(path, value, "tuple")
        return [self.item.encode(one, f"{path}[{index}]", document) for index, one in enumerate(value)]

    def decode(self, node: Node, document: Document) -> tuple[Any, ...]:
        """Read a tuple."""
        return tuple(self.item.decode(item, document) for item in node.items())

    def schema(self) -> dict[str, Json]:
        """Give ``array``."""
        return {"type": "array", "items": self.item.schema()}


@frozen
class Maybe:
    """A value or ``None``."""

    item: Shape
    """The shape of the value."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write the value or ``null``."""
        return None if value is None else self.item.encode(value, path, document)

    def decode(self, node: Node, document: Document) -> Any:  # noqa: ANN401  # see Shape
        """Read the value or ``None``."""
        return None if node.value is None else self.item.decode(node, document)

    def schema(self) -> dict[str, Json]:
        """Allow ``null``."""
        return {"anyOf": [self.item.schema(), {"type": "null"}]}


@frozen
class Record:
    """An instance of a class of the model: an object with a member for every field."""

    kind: type
    """The class; its fields are the members, in their order."""
    members: tuple[tuple[str, Shape], ...]
    """The shape of every field."""
    name: str
    """The name of its definition in the schema; a record with an empty one is defined in place."""

    required: tuple[str, ...]
    """The fields without a default."""
    optional: tuple[str, ...]
    """The fields with a default: written always, needed never."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write an object."""
        if not isinstance(value, self.kind):
            misfit(path, value, self.kind.__name__)
        return {
            name: shape.encode(getattr(value, name), f"{path}.{name}", document)
            for name, shape in self.members
        }

    def decode(self, node: Node, document: Document) -> Any:  # noqa: ANN401  # see Shape
        """Read an object."""
        given = node.record(self.required, self.optional)
        return self.kind(
            **{name: shape.decode(given[name], document) for name, shape in self.members if name in given}
        )

    def schema(self) -> dict[str, Json]:
        """Give the definition, or the reference to it."""
        return {"$ref": f"#/$defs/{self.name}"} if self.name else self.definition()

    def definition(self) -> dict[str, Json]:
        """Give the schema of the object."""
        return {
            "description": str(self.kind.__doc__).split("\n", 1)[0],
            "type": "object",
            "properties": {name: shape.schema() for name, shape in self.members},
            "required": list(self.required),
            "additionalProperties": False,
        }


def record(kind: type, members: Mapping[str, Shape], name: str = "") -> Record:
    """Build the record of a class from the shapes of its fields."""
    fields = attrs.fields_dict(kind)
    required = tuple(member for member in members if fields[member].default is attrs.NOTHING)
    optional = tuple(member for member in members if member not in required)
    return Record(kind, tuple(members.items()), name, required, optional)


def named(kind: type, /, **members: Shape) -> Record:
    """Build a record with a definition of its own, called as its class."""
    return record(kind, members, kind.__name__.lower())


@frozen
class Listed:
    """A value that stands in a list of the article: written as its index there, with its name for the reader.

    One that does not stand there, as in an article put together by hand, is written in full.
    """

    among: str
    """``entities`` or ``speakers``."""
    item: Record
    """The shape of a value in full."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write the index and the name, or the value."""
        if not isinstance(value, self.item.kind):
            misfit(path, value, self.item.kind.__name__)
        rank = document.ranks.get(id(value))
        if rank is None:
            listed = getattr(document, self.among)
            rank = listed.index(value) if value in listed else -1
            document.ranks[id(value)] = rank
        if rank < 0:
            return self.item.encode(value, path, document)
        return {"index": rank, "name": Text().encode(getattr(value, "name"), path, document)}  # noqa: B009  # both kinds have one

    def decode(self, node: Node, document: Document) -> Any:  # noqa: ANN401  # see Shape
        """Read the value at the index, which must have the name, or the value in full."""
        given = node.members()
        if "index" not in given:
            return self.item.decode(node, document)
        node.record(("index", "name"))
        listed = getattr(document, self.among)
        rank = given["index"].offset()
        if not 0 <= rank < len(listed):
            given["index"].refuse(f"an index of $.{self.among}, which holds {len(listed)}")
        if Text().decode(given["name"], document) != listed[rank].name:
            given["name"].refuse(f"the name of $.{self.among}[{rank}]: {ascii(listed[rank].name)[:_SHOWN]}")
        return listed[rank]

    def schema(self) -> dict[str, Json]:
        """Allow a reference and the value in full."""
        return {"anyOf": [{"$ref": "#/$defs/reference"}, self.item.schema()]}
