"""How the values of the model travel to other processes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from attrs import fields

if TYPE_CHECKING:
    from collections.abc import Callable


class Value:
    """The base of the model's classes: pickled as a class and the bare values of its fields.

    The way of attrs, a dictionary by name there and back, takes twice as long; ``parse_many`` waits for it.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        """Give what ``pickle`` and ``copy`` build an equal value from."""
        kind: Any = type(self)
        return _revive, (kind, *[getattr(self, name) for name in _names(kind)])


def _revive(kind: Any, *parts: Any) -> Any:  # noqa: ANN401  # any class of the model, its values
    value = _new(kind)
    for write, part in zip(_writers(kind), parts, strict=True):
        write(value, part)
    return value


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401  # any class of the model
    return tuple(field.name for field in fields(kind))


@cache
def _writers(kind: Any) -> tuple[Callable[[object, object], None], ...]:  # noqa: ANN401  # the same
    """Give what writes each slot, past the setter of frozen classes, which refuses."""
    return tuple(getattr(kind, name).__set__ for name in _names(kind))


_new: Final = object.__new__
