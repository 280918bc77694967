"""What the sources of an article are resolved with: its words, its names, and everybody who may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdoc.speakers.cast import Cast
from newsdoc.speakers.quoted import find_quoted
from newsdoc.speakers.roster import Roster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Linked, Name
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.prose import Prose


class Discourse(NamedTuple):
    """One article while its sources are resolved; roster and cast grow on the way."""

    prose: Prose
    """Its text."""
    names: Sequence[Name]
    """Its names, in text order."""
    quoted: Sequence[int]
    """What ``find_quoted`` gives."""
    roster: Roster
    """What it tells about every entity."""
    cast: Cast
    """Everybody who can speak."""
    lexicon: Lexicon
    """The words of its language."""


def read_discourse(
    prose: Prose,
    attributions: Sequence[Attribution],
    names: Sequence[Name],
    linked: Sequence[Linked],
    lexicon: Lexicon,
) -> Discourse:
    """Read what an article tells before its first source is resolved."""
    quoted = find_quoted(prose, attributions)
    roster = Roster(prose.tokens, names, linked, quoted, lexicon)
    return Discourse(prose, names, quoted, roster, Cast(linked), lexicon)
