"""Records: the typed values that one stage of a parse hands to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import frozen as record
else:
    from attrs import define

    def record(cls):  # noqa: ANN001, ANN202  type checkers read the line above
        """Make a class a record: slotted, equal and hashed by value, and never changed.

        That nothing changes it is held by the type checkers, which read ``attrs.frozen``. At run time it
        is a plain class with slots: a field costs a third of a named tuple's, and building one of a
        frozen class a multiple.
        """
        return define(cls, unsafe_hash=True, weakref_slot=False)


__all__ = ["record"]
