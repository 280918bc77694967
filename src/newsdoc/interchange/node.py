"""A value of a JSON document that knows where it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from newsdoc.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SHOWN = 60
"""How much of a wrong value is shown, in code points."""


def member_path(path: str, name: str) -> str:
    """Give the JSON path of a member of an object.

    >>> member_path("$.fields", "headline"), member_path("$.fields", "acme.words")
    ('$.fields.headline', "$.fields['acme.words']")
    """
    return f"{path}.{name}" if _PLAIN.fullmatch(name) else f"{path}[{name!a}]"


class Node(NamedTuple):
    """A value with its path; reads itself as the type that is wanted or raises where it stands."""

    value: Any
    """The value as ``json.loads`` gives it."""
    parent: Node | None = None
    """What it stands in; ``None`` for the document."""
    step: str | int = "$"
    """Its name or index there. The path is put together only when an error needs it."""

    @property
    def path(self) -> str:
        """Where it stands (``$.quotes[0]``)."""
        if self.parent is None:
            return str(self.step)
        before = self.parent.path
        return member_path(before, self.step) if isinstance(self.step, str) else f"{before}[{self.step}]"

    def refuse(self, wanted: str) -> NoReturn:
        """Raise the error that says what was got and what was wanted here."""
        got = self.value
        shown = type(got).__name__ if isinstance(got, dict | list) else ascii(got)[:_SHOWN]
        message = f"got {shown}, wanted {wanted}"
        raise DocumentError(self.path, message)

    def text(self) -> str:
        """Read a string."""
        if not isinstance(self.value, str):
            self.refuse("a string")
        return self.value

    def offset(self) -> int:
        """Read a whole number of code points; ``true`` and ``1.0`` are none."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.refuse("a whole number")
        return self.value

    def items(self) -> Iterator[Node]:
        """Read a list."""
        if not isinstance(self.value, list):
            self.refuse("a list")
        return (Node(item, self, index) for index, item in enumerate(self.value))

    def members(self) -> dict[str, Node]:
        """Read an object."""
        if not isinstance(self.value, dict):
            self.refuse("an object")
        for name in self.value:
            if not isinstance(name, str):
                self.refuse(f"an object whose keys are strings, not {ascii(name)[:_SHOWN]}")
        return {name: Node(item, self, name) for name, item in self.value.items()}

    def record(self, required: Iterable[str], optional: Iterable[str] = ()) -> dict[str, Node]:
        """Read an object with these members and no others."""
        members = self.members()
        if members.keys() == set(required):
            return members
        missing = [name for name in required if name not in members]
        if missing:
            self.refuse(f"an object with {', '.join(missing)}")
        unknown = sorted(members.keys() - set(required) - set(optional))
        if unknown:
            message = f"is no member of this object, wanted {', '.join([*required, *optional])}"
            raise DocumentError(members[unknown[0]].path, message)
        return members
