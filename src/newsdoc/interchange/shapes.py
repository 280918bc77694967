"""Shapes: how a kind of value is written as JSON, read back, and described by a schema.

A shape has three methods and no state, so that what is written, what is read and what the schema says
come from one place.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, NoReturn, Protocol

from attrs import define, field, frozen

from newsdoc.errors import ArgumentValueError

if TYPE_CHECKING:
    from enum import StrEnum

    from newsdoc.interchange.node import Node
    from newsdoc.model import Entity, Speaker

Json = Any
"""What ``json.dumps`` takes without options: ``dict``, ``list``, ``str``, finite numbers, ``None``."""


@define
class Document:
    """What the values of an article refer to."""

    text: str
    """The text of the article."""
    entities: tuple[Entity, ...] = ()
    """Its entities."""
    speakers: tuple[Speaker, ...] = ()
    """Its speakers."""
    ranks: dict[int, int] = field(factory=dict)
    """Where in ``entities`` or ``speakers`` a value stands, by the ``id`` of those met so far."""


class Shape(Protocol):
    """How one kind of value travels."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # any kind of value
        """Write a value; raise ``ArgumentValueError`` when it has no place here."""
        ...

    def decode(self, node: Node, document: Document) -> Any:  # noqa: ANN401  # any kind of value
        """Read what ``encode`` wrote; raise ``DocumentError`` when it is something else."""
        ...

    def schema(self) -> dict[str, Json]:
        """Give the JSON Schema of what ``encode`` writes."""
        ...


def misfit(path: str, value: object, wanted: str) -> NoReturn:
    """Raise the error for a value of an article that has no place in the JSON form."""
    raise ArgumentValueError(
        path.replace("$", "article", 1),
        value if isinstance(value, str | int | float | None) else f"a value of {type(value).__name__}",
        wanted,
        "build articles with newsdoc.parse, or give every field a value of the type it states",
    )


_TORN: Final = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")


@frozen
class Text:
    """A string.

    JSON cannot hold two halves of a surrogate pair side by side as two code points: a reader would join
    them and every offset behind would be wrong. Such a string is written as the list of its parts.
    """

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401, ARG002  # see Shape
        """Write the string, or its parts where a torn surrogate pair stands."""
        if type(value) is not str:
            misfit(path, value, "str")
        if value.isascii() or not _TORN.search(value):
            return value
        return _TORN.split(value)

    def decode(self, node: Node, document: Document) -> str:  # noqa: ARG002  # see Shape
        """Read the string, or join its parts."""
        if isinstance(node.value, list):
            return "".join(part.text() for part in node.items())
        return node.text()

    def schema(self) -> dict[str, Json]:
        """Give the reference to ``text``."""
        return {"$ref": "#/$defs/text"}


@frozen
class Whole:
    """A whole number."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401, ARG002  # see Shape
        """Write the number."""
        if type(value) is not int:
            misfit(path, value, "int")
        return value

    def decode(self, node: Node, document: Document) -> int:  # noqa: ARG002  # see Shape
        """Read the number."""
        return node.offset()

    def schema(self) -> dict[str, Json]:
        """Give ``integer``."""
        return {"type": "integer"}


@frozen
class Probability:
    """A number from 0 to 1."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401, ARG002  # see Shape
        """Write the number."""
        if type(value) not in (int, float) or not 0 <= value <= 1:
            misfit(path, value, "a number from 0 to 1")
        return value

    def decode(self, node: Node, document: Document) -> float:  # noqa: ARG002  # see Shape
        """Read the number."""
        value = node.value
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            node.refuse("a number from 0 to 1")
        return value

    def schema(self) -> dict[str, Json]:
        """Give ``number`` with its bounds."""
        return {"type": "number", "minimum": 0, "maximum": 1}


@frozen
class Choice:
    """A member of an enumeration, by its value."""

    kind: type[StrEnum]
    """The enumeration."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401, ARG002  # see Shape
        """Write the value of the member."""
        if not isinstance(value, self.kind):
            misfit(path, value, self.kind.__name__)
        return value.value

    def decode(self, node: Node, document: Document) -> StrEnum:  # noqa: ARG002  # see Shape
        """Read the member."""
        try:
            return self.kind(node.value)
        except ValueError:
            node.refuse(f"one of {', '.join(member.value for member in self.kind)}")

    def schema(self) -> dict[str, Json]:
        """Give the values."""
        return {"enum": [member.value for member in self.kind]}


_MOMENT: Final = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?([+-][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{6})?)?)?)?$"
)


@frozen
class Moment:
    """A ``date`` or a ``datetime``, in the form of ISO 8601 that ``isoformat`` gives."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401, ARG002  # see Shape
        """Write ``isoformat()``; a ``datetime`` is told by its ``T``."""
        if not isinstance(value, date):
            misfit(path, value, "date or datetime")
        return value.isoformat()

    def decode(self, node: Node, document: Document) -> date:  # noqa: ARG002  # see Shape
        """Read the day or the moment."""
        moment = _read_moment(node.value) if isinstance(node.value, str) else None
        if moment is None:
            node.refuse("a day or a moment as 2023-02-27 or 2023-02-27T23:20:00+07:00")
        return moment

    def schema(self) -> dict[str, Json]:
        """Give the pattern."""
        return {"type": "string", "pattern": _MOMENT}


def _read_moment(given: str) -> date | None:
    if not re.fullmatch(_MOMENT[1:-1], given):
        return None
    try:
        return (datetime if "T" in given else date).fromisoformat(given)
    except ValueError:
        return None
