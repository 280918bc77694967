"""Records: the typed values that one stage of a parse hands to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import frozen as record
else:
    from attrs import define, fields

    def record(cls):  # noqa: ANN001, ANN201 - type checkers read the line above
        """Make a class a record: slotted, equal and hashed by value, and never changed.

        That nothing changes it is held by type checkers, which take it for ``attrs.frozen``. At run time
        it is a plain class with slots: the field of a named tuple takes three times as long to read, and a
        frozen class several times as long to build. What is seldom read, or unpacked where it is, may stay a
        named tuple.
        """
        cls.__repr__ = _show
        return define(cls, unsafe_hash=True, weakref_slot=False)

    def _show(self) -> str:  # noqa: ANN001 - a method
        """Show a record as attrs would, whose own way takes half of what an import spends on a class."""
        shown = [f"{field.name}={getattr(self, field.name)!r}" for field in fields(type(self))]
        return f"{type(self).__name__}({', '.join(shown)})"


__all__ = ["record"]
