"""Shapes of field values: those of the built-in fields, and any other that a custom key may have."""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from newsdoc.errors import DocumentError
from newsdoc.interchange.node import Node, member_path
from newsdoc.interchange.shapes import Document, Json, Shape, Text, misfit
from newsdoc.keys import is_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsdoc.interchange.records import Record
    from newsdoc.model import Found

_TORN_TEXT: Final = "$text"
_DEPTH: Final = 50
"""How deep tuples in tuples go; deeper ones are no field values, and would exhaust the stack."""


_DECIMAL: Final = r"^-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?$"


@frozen
class Exact:
    """A ``Decimal``, as its digits."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401, ARG002  # see Shape
        """Write the number as a string."""
        if not value.is_finite():
            misfit(path, str(value), "a finite number")
        return str(value)

    def decode(self, node: Node, document: Document) -> Decimal:  # noqa: ARG002  # see Shape
        """Read the number."""
        number = _read_decimal(node.text())
        if number is None:
            node.refuse("a decimal number as 1.20")
        return number

    def schema(self) -> dict[str, Json]:
        """Give the pattern."""
        return {"type": "string", "pattern": _DECIMAL}


def _read_decimal(given: str) -> Decimal | None:
    if not re.fullmatch(_DECIMAL[1:-1], given):
        return None
    try:
        return Decimal(given)
    except ArithmeticError:
        return None


@frozen
class AnyValue:
    """A value of a custom field.

    What JSON has is written plainly: ``None``, ``bool``, ``int``, finite ``float``, ``str``, and tuples as
    lists. Dates, decimals and values of the model become an object with their tag (``{"$date": ...}``).
    """

    tagged: tuple[tuple[str, type, Shape], ...]
    """Tag, class and shape of the values that JSON has no type for."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write the value, with a tag where JSON has no such type."""
        return self._encode(value, path, document, _DEPTH)

    def _encode(self, value: Any, path: str, document: Document, depth: int) -> Json:  # noqa: ANN401  # see Shape
        if value is None or type(value) in (bool, int) or (type(value) is float and isfinite(value)):
            return value
        if type(value) is str:
            written = Text().encode(value, path, document)
            return written if isinstance(written, str) else {_TORN_TEXT: written}
        if type(value) is tuple and depth:
            return [self._encode(one, f"{path}[{i}]", document, depth - 1) for i, one in enumerate(value)]
        tag, shape = next(
            ((tag, shape) for tag, kind, shape in self.tagged if isinstance(value, kind)), ("", None)
        )
        if shape is None:
            misfit(path, value, "what JSON can hold, a tuple, a date, a Decimal or a value of newsdoc.model")
        return {tag: shape.encode(value, path, document)}

    def decode(self, node: Node, document: Document) -> Any:  # noqa: ANN401  # see Shape
        """Read the value."""
        return self._decode(node, document, _DEPTH)

    def _decode(self, node: Node, document: Document, depth: int) -> Any:  # noqa: ANN401  # see Shape
        value = node.value
        if value is None or isinstance(value, str | int) or (isinstance(value, float) and isfinite(value)):
            return value
        if isinstance(value, list) and depth:
            return tuple(self._decode(item, document, depth - 1) for item in node.items())
        if not isinstance(value, dict):
            node.refuse("the value of a field")
        shapes = self._shapes()
        members = node.members()
        if len(members) != 1 or not members.keys() <= shapes.keys():
            node.refuse(f"an object with one of {', '.join(shapes)}")
        return next(shapes[tag].decode(member, document) for tag, member in members.items())

    def _shapes(self) -> dict[str, Shape]:
        return {_TORN_TEXT: Text(), **{tag: shape for tag, _, shape in self.tagged}}

    def schema(self) -> dict[str, Json]:
        """Give the reference to ``value``."""
        return {"$ref": "#/$defs/value"}

    def definition(self) -> dict[str, Json]:
        """Give the schema of a value."""
        objects = {tag: shape.schema() for tag, shape in self._shapes().items()}
        return {
            "description": "The value of a custom field; what JSON has no type for stands under its tag.",
            "anyOf": [
                {"type": ["null", "boolean", "number", "string"]},
                {"type": "array", "items": {"$ref": "#/$defs/value"}},
                {
                    "type": "object",
                    "properties": objects,
                    "additionalProperties": False,
                    "minProperties": 1,
                    "maxProperties": 1,
                },
            ],
        }


@frozen
class Fields:
    """The fields of an article: an object from the name to the value with its evidence.

    A name that has several values has the list of them.
    """

    built_in: Mapping[str, Record]
    """The shape of ``Found`` for each built-in name."""
    custom: Record
    """The shape of ``Found`` for any other name."""

    def encode(self, value: Any, path: str, document: Document) -> Json:  # noqa: ANN401  # see Shape
        """Write an object."""
        groups: dict[str, list[Json]] = {}
        for name, found in value:
            if not isinstance(name, str) or not is_name(name):
                misfit(path, name, "the name of a built-in field, or one with a dot inside")
            written = self._found(name).encode(found, member_path(path, name), document)
            groups.setdefault(name, []).append(written)
        return {name: group[0] if len(group) == 1 else group for name, group in groups.items()}

    def decode(self, node: Node, document: Document) -> tuple[tuple[str, Found[Any]], ...]:
        """Read an object."""
        fields: list[tuple[str, Found[Any]]] = []
        for name, member in node.members().items():
            if not is_name(name):
                message = "is no built-in field; the name of a custom one holds a dot"
                raise DocumentError(member.path, message)
            several = list(member.items()) if isinstance(member.value, list) else [member]
            if not several:
                member.refuse("at least one value, or the field left out")
            fields.extend((name, self._found(name).decode(one, document)) for one in several)
        return tuple(fields)

    def _found(self, name: str) -> Record:
        return self.built_in.get(name, self.custom)

    def schema(self) -> dict[str, Json]:
        """Give an object with the built-in names, and custom ones by their dot."""
        return {
            "type": "object",
            "properties": {name: _one_or_several(found) for name, found in self.built_in.items()},
            "patternProperties": {r"[^.]\..*[^.]$": _one_or_several(self.custom)},
            "additionalProperties": False,
        }


def _one_or_several(found: Record) -> dict[str, Json]:
    return {"anyOf": [found.schema(), {"type": "array", "items": found.schema(), "minItems": 1}]}
