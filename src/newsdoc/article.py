"""The ``Article``: the whole typed document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from attrs import field, frozen

from newsdoc import keys
from newsdoc.errors import ArgumentTypeError
from newsdoc.pickling import Value

if TYPE_CHECKING:
    from datetime import date

    from newsdoc.model import (
        Block,
        Contributor,
        Dateline,
        Entity,
        Found,
        Marked,
        Paragraph,
        Problem,
        Quote,
        Speaker,
    )

T = TypeVar("T")


def _grouped(fields: tuple[tuple[str, Found[Any]], ...]) -> tuple[tuple[str, Found[Any]], ...]:
    groups: dict[str, list[Found[Any]]] = {}
    for name, found in fields:
        groups.setdefault(name, []).append(found)
    if len(groups) == len(fields):
        return tuple(fields)
    return tuple((name, found) for name, group in groups.items() for found in group)


@frozen(kw_only=True)
class Article(Value):
    """A news article as a typed document: the text as given and everything that was read from it.

    Fields are read as plain values (``article.headline``) or with their evidence
    (``article[HEADLINE].span``). ``article.text`` is the string that was given, unchanged, and every
    span points into it.
    """

    text: str
    """The text exactly as given."""
    language: str | None
    """BCP 47 code of the pack that read the text; ``None`` when none was named and none was detected."""
    blocks: tuple[Block, ...] = ()
    """Every block in text order; each code point that is not white space lies in exactly one."""
    paragraphs: tuple[Paragraph, ...] = ()
    """The paragraphs of the body in text order."""
    quotes: tuple[Quote, ...] = ()
    """Every attribution in text order (by the start of its first content span)."""
    speakers: tuple[Speaker, ...] = ()
    """Everybody who is quoted, in order of their first quote; each once."""
    entities: tuple[Entity, ...] = ()
    """Every named person, organisation and place, in order of first mention; each once."""
    marked: tuple[Marked, ...] = ()
    """Words in quotation marks that are no part of a quote, with the reason, in text order."""
    fields: tuple[tuple[str, Found[Any]], ...] = field(default=(), converter=_grouped)
    """Every field found, as pairs of key name and value with evidence, in order of discovery; a name stands
    more than once, side by side, where an extractor yields several values."""
    problems: tuple[Problem, ...] = ()
    """What was odd about the text, in the order it was seen."""

    def found(self, key: keys.Key[T] | str) -> Found[T] | None:
        """Give the first value of a field with its evidence, ``None`` when it was not found.

        Raises:
            ArgumentTypeError: ``key`` is neither a ``Key`` nor a ``str``.
        """
        name = _name(key)
        return next((found for known, found in self.fields if known == name), None)

    def found_all(self, key: keys.Key[T] | str) -> tuple[Found[T], ...]:
        """Give every value of a field with its evidence, in order of discovery.

        Raises:
            ArgumentTypeError: ``key`` is neither a ``Key`` nor a ``str``.
        """
        name = _name(key)
        return tuple(found for known, found in self.fields if known == name)

    @overload
    def __getitem__(self, key: keys.Key[T]) -> Found[T] | None: ...
    @overload
    def __getitem__(self, key: str) -> Found[Any] | None: ...
    def __getitem__(self, key: keys.Key[Any] | str) -> Found[Any] | None:
        """Give what ``found`` gives."""
        return self.found(key)

    def _value(self, key: keys.Key[T]) -> T | None:
        found = self.found(key)
        return None if found is None else found.value

    @property
    def headline(self) -> str | None:
        """The title line, without the name of the site."""
        return self._value(keys.HEADLINE)

    @property
    def kicker(self) -> str | None:
        """The short line above the headline that names the topic or the genre."""
        return self._value(keys.KICKER)

    @property
    def standfirst(self) -> str | None:
        """The summary between headline and body."""
        return self._value(keys.STANDFIRST)

    @property
    def authors(self) -> tuple[str, ...]:
        """Names of the writers and reporters, not of editors and photographers."""
        return self._value(keys.AUTHORS) or ()

    @property
    def contributors(self) -> tuple[Contributor, ...]:
        """Everybody the bylines and credits name, with their printed role, in text order."""
        return self._value(keys.CONTRIBUTORS) or ()

    @property
    def published(self) -> date | None:
        """When the article appeared.

        A ``datetime`` when a time is printed (with a zone only when one is printed), else a ``date``.
        """
        return self._value(keys.PUBLISHED)

    @property
    def updated(self) -> date | None:
        """When it was last changed, in the form of ``published``."""
        return self._value(keys.UPDATED)

    @property
    def dateline(self) -> Dateline | None:
        """Place, agency and day that open the first paragraph."""
        return self._value(keys.DATELINE)

    @property
    def publisher(self) -> str | None:
        """The outlet, as printed."""
        return self._value(keys.PUBLISHER)

    @property
    def credit(self) -> str | None:
        """The agency's or editors' tag that closes the body, without brackets (*IT/AR*)."""
        return self._value(keys.CREDIT)

    @property
    def story_code(self) -> str | None:
        """The site's own number or code of the story."""
        return self._value(keys.STORY_CODE)

    @property
    def section(self) -> str | None:
        """The section of the site the article stands in."""
        return self._value(keys.SECTION)

    @property
    def tags(self) -> tuple[str, ...]:
        """The keywords that the page prints."""
        return self._value(keys.TAGS) or ()

    @property
    def reading_time(self) -> int | None:
        """Minutes of reading, as the page prints it."""
        return self._value(keys.READING_TIME)

    @property
    def comment_count(self) -> int | None:
        """Number of comments, as the page prints it."""
        return self._value(keys.COMMENT_COUNT)

    @property
    def url(self) -> str | None:
        """The article's own address, as the page prints it."""
        return self._value(keys.URL)

    def to_html(self) -> str:
        """Write a page for a browser: the text with everything that was found in it, marked.

        Quotations have the colour of their speaker. The page needs nothing but itself, runs nothing, and
        follows the reader's choice of light or dark; whatever the text holds is escaped.
        """
        from newsdoc.viewer.page import to_page  # noqa: PLC0415  # a parse needs no page

        return to_page(self)

    def _repr_html_(self) -> str:
        """Show the article below the cell of a notebook."""
        from newsdoc.viewer.page import to_fragment  # noqa: PLC0415  # a parse needs no page

        return to_fragment(self)


def _name(key: object) -> str:
    if isinstance(key, keys.Key):
        return key.name
    if isinstance(key, str):
        return key
    raise ArgumentTypeError("key", key, "a newsdoc.Key or its name as str", "pass newsdoc.keys.HEADLINE")
