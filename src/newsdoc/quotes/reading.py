"""``Reading``: one way to read a cue; ``Place``: where it is read; ``Subject``: who may be its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.records import record

if TYPE_CHECKING:
    from newsdoc.quotes.stretches import Stretch

ROOM: Final = 25
"""How many tokens a quotation or comma is looked for beside a cue."""
REACH: Final = 45
"""How many tokens a source is looked for to either side of its cue."""
THRESHOLD: Final = 0.4
"""Readings that score no more are dropped."""


@record
class Place:
    """The sentence that is read, with what is around it."""

    first: int
    """First token of the sentence."""
    last: int
    """Behind its last token."""
    floor: int
    """First token of the paragraph."""
    upcoming: int | None
    """Opening mark of the quotation that starts the next paragraph, when this sentence introduces it."""


@record
class Subject:
    """A candidate for a source, as a token range."""

    first: int
    last: int
    quality: float
    """How much it looks like somebody who speaks, from 0 to 1."""

    @property
    def stretch(self) -> Stretch:
        """Its tokens alone."""
        return self.first, self.last


@record
class Reading:
    """One way to read a cue."""

    score: float
    """How likely it is that content and source are right, from 0 to 1."""
    rule: str
    """Its name in ``Attribution.rule``."""
    cue: Stretch | None
    """The tokens of the cue."""
    source: Stretch | None
    """The tokens of the source; of an enclitic the cue itself."""
    content: tuple[Stretch, ...]
    """The tokens of the words reported."""
    claimed: tuple[int, ...] = ()
    """Opening marks of the quotations that are its content."""
    addressee: Stretch | None = None
    """The tokens that say whom the words were said to."""
