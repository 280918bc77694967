"""Typed names for the fields of an article."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Generic, TypeVar, get_origin

from attrs import frozen

from newsdoc.errors import ArgumentTypeError, ArgumentValueError
from newsdoc.model import Contributor, Dateline

__all__ = [
    "AUTHORS",
    "BUILT_IN",
    "COMMENT_COUNT",
    "CONTRIBUTORS",
    "CREDIT",
    "DATELINE",
    "HEADLINE",
    "KICKER",
    "PUBLISHED",
    "PUBLISHER",
    "READING_TIME",
    "SECTION",
    "STANDFIRST",
    "STORY_CODE",
    "TAGS",
    "UPDATED",
    "URL",
    "Key",
]
T = TypeVar("T")

_BUILT_IN: Final[dict[str, type]] = {}


def is_name(name: str) -> bool:
    """Tell whether fields may be called so: a built-in name, or a custom one with a dot inside.

    >>> is_name("headline"), is_name("acme.words"), is_name("words"), is_name(".words")
    (True, True, False, False)
    """
    return name in _BUILT_IN or (
        "." in name[1:-1] and name[0] != "." != name[-1] and name.isprintable() and " " not in name
    )


@frozen
class Key(Generic[T]):
    """A typed name for a field: ``article[READING_TIME]`` is a ``Found[int] | None`` to a type checker.

    Built-in keys have a plain name (``headline``); the name of a custom key holds a dot
    (``acme.reading_time``), so that the two never meet.

    Raises:
        ArgumentTypeError: ``name`` is not a ``str``, or ``type`` is not a plain class (``tuple``, but not
            ``tuple[str, ...]``: write that in the annotation, as the built-in keys do).
        ArgumentValueError: a custom name without a dot, or a built-in one with another type.
    """

    name: str
    """The name, unique in an article."""
    type: type[T]
    """The class that values are instances of."""

    def __attrs_post_init__(self) -> None:
        """Check name and type."""
        if not isinstance(self.name, str):
            raise ArgumentTypeError("Key.name", self.name, "str", 'give a name as "acme.words"')
        if not isinstance(self.type, type) or get_origin(self.type) is not None:
            raise ArgumentTypeError("Key.type", self.type, "a plain class", "give the class of the values")
        if not is_name(self.name):
            raise ArgumentValueError(
                "Key.name",
                self.name,
                "a name with a dot inside",
                'put your own name before it, as "acme.words"',
            )
        built_in = _BUILT_IN.get(self.name, self.type)
        if built_in is not self.type:
            raise ArgumentValueError("Key.type", self.type, built_in.__name__, "use the key in newsdoc.keys")


def _built_in(name: str, kind: type[T]) -> Key[T]:
    _BUILT_IN[name] = kind
    return Key(name, kind)


HEADLINE = _built_in("headline", str)
KICKER = _built_in("kicker", str)
STANDFIRST = _built_in("standfirst", str)
AUTHORS: Key[tuple[str, ...]] = _built_in("authors", tuple)
CONTRIBUTORS: Key[tuple[Contributor, ...]] = _built_in("contributors", tuple)
PUBLISHED: Key[date] = _built_in("published", date)
UPDATED: Key[date] = _built_in("updated", date)
DATELINE = _built_in("dateline", Dateline)
PUBLISHER = _built_in("publisher", str)
CREDIT = _built_in("credit", str)
STORY_CODE = _built_in("story_code", str)
SECTION = _built_in("section", str)
TAGS: Key[tuple[str, ...]] = _built_in("tags", tuple)
READING_TIME = _built_in("reading_time", int)
COMMENT_COUNT = _built_in("comment_count", int)
URL = _built_in("url", str)

BUILT_IN: tuple[Key[Any], ...] = (
    HEADLINE,
    KICKER,
    STANDFIRST,
    AUTHORS,
    CONTRIBUTORS,
    PUBLISHED,
    UPDATED,
    DATELINE,
    PUBLISHER,
    CREDIT,
    STORY_CODE,
    SECTION,
    TAGS,
    READING_TIME,
    COMMENT_COUNT,
    URL,
)
"""Every key that the parser itself fills, in the order of the documentation."""
