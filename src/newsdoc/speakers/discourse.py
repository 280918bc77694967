"""What the sources of an article are resolved with: its words, its names, and everybody who may be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdoc.speakers.cast import Cast
from newsdoc.speakers.roster import Roster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Linked, Name
    from newsdoc.quotes.attribution import Attribution, Offsets
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.prose import Prose


class Discourse(NamedTuple):
    """One article while its sources are resolved; roster and cast grow on the way."""

    prose: Prose
    """Its text."""
    names: Sequence[Name]
    """Its names, in text order."""
    quoted: Sequence[Offsets]
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


def find_quoted(prose: Prose, attributions: Sequence[Attribution]) -> list[Offsets]:
    """Find what is quoted, as disjoint offsets in text order."""
    starts, ends = prose.tokens.starts, prose.tokens.ends
    size = len(ends)
    stretches = [span for attribution in attributions for span in attribution.content]
    stretches += [
        (starts[opener], ends[min(closer, size - 1)])
        for passage in prose.passages
        for opener, closer, *_ in passage.quotations
    ]
    merged: list[Offsets] = []
    furthest = -1
    for start, end in sorted(stretches):
        if start > furthest:
            merged.append((start, end))
        elif end > furthest:
            merged[-1] = (merged[-1][0], end)
        furthest = max(furthest, end)
    return merged
