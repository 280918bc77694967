"""Typed names for the fields of an article."""

from __future__ import annotations

from datetime import date
from typing import Any, Generic, TypeVar

from attrs import frozen

from newsdoc.model import Contributor, Dateline

T = TypeVar("T")


@frozen
class Key(Generic[T]):
    """A typed name for a field: ``article[READING_TIME]`` is a ``Found[int] | None`` to a type checker.

    Built-in keys have a plain name (``headline``); the name of a custom key holds a dot
    (``acme.reading_time``), so that the two never meet.
    """

    name: str
    """The name, unique in an article."""
    type: type[T]
    """The type of the value."""


HEADLINE = Key("headline", str)
KICKER = Key("kicker", str)
STANDFIRST = Key("standfirst", str)
AUTHORS: Key[tuple[str, ...]] = Key("authors", tuple)
CONTRIBUTORS: Key[tuple[Contributor, ...]] = Key("contributors", tuple)
PUBLISHED: Key[date] = Key("published", date)
UPDATED: Key[date] = Key("updated", date)
DATELINE = Key("dateline", Dateline)
PUBLISHER = Key("publisher", str)
CREDIT = Key("credit", str)
STORY_CODE = Key("story_code", str)
SECTION = Key("section", str)
TAGS: Key[tuple[str, ...]] = Key("tags", tuple)
READING_TIME = Key("reading_time", int)
COMMENT_COUNT = Key("comment_count", int)
URL = Key("url", str)

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
