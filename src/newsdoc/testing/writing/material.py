"""What articles of one language are written from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from newsdoc import QuoteKind


@frozen
class Person:
    """Somebody invented."""

    title: str
    """Printed before the full name."""
    full: str
    """The full name, without title."""
    short: str
    """The form the article uses later."""
    pronoun: str = ""
    """In lower case, where the language has several."""


@frozen
class Frame:
    """A way to report somebody's words, as marked text.

    Slots: ``{Statement}`` and ``{statement}`` (a sentence without full stop, with and without a capital),
    ``{Other}`` (a second one), ``{Topic}`` and ``{rest}`` (the two parts of one that a cue splits); ``{who}``
    for the source with its tags, ``{he}`` and ``{He}`` for a pronoun without.
    """

    kind: QuoteKind
    marked: str
    anaphoric: bool = False
    """Whether the source is a pronoun or an enclitic, which only the text before explains."""


@frozen(kw_only=True)
class Masthead:
    """The lines around headline and body.

    Slots: ``{headline}``, ``{date}``, ``{code}``, ``{caption}``, ``{author}``, ``{credit}``, ``{related}``;
    what a masthead does not print is not in the truth.
    """

    above: str
    below: str
    dates: tuple[str, ...]
    """Slots: ``{weekday}``, ``{day}``, ``{dd}``, ``{month}``, ``{mm}``, ``{year}``, ``{hour}``,
    ``{minute}``; a format without an hour prints a day only, and one with it may name WIB, WITA or GMT."""
    months: tuple[str, ...] = ()
    """Where they are not those of the language."""
    weekdays: tuple[str, ...] = ()
    """The same."""


@frozen(kw_only=True, repr=False)
class Material:
    """What articles of one language are written from."""

    language: str
    people: tuple[Person, ...]
    places: tuple[str, ...]
    bodies: tuple[str, ...]
    authors: tuple[str, ...]
    headlines: tuple[str, ...]
    statements: tuple[str, ...]
    """Sentences in lower case without a full stop, without names."""
    topics: tuple[str, ...]
    """Subjects that a parenthetical cue cuts from what is said of them, with it: ``subject|rest``."""
    narration: tuple[str, ...]
    """Sentences in which nobody speaks, with slots ``{place}`` and ``{body}``."""
    openers: tuple[str, ...]
    """First sentences of an article; the same slots."""
    datelines: tuple[str, ...]
    """What may stand before the first of them."""
    negatives: tuple[str, ...]
    """Sentences with marks or cue-like words in which nobody is quoted."""
    frames: tuple[Frame, ...]
    mastheads: tuple[Masthead, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    menus: tuple[str, ...]
    """Lines of a page that belong to no article."""

    def __repr__(self) -> str:
        """Name the language: the words would fill a screen."""
        return f"<Material {self.language}>"
