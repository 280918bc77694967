"""Who is in focus at a place in the text: who spoke, and who was spoken of, before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdoc.text.prose import Prose

_THRESHOLD: Final = 0.35
"""Below this confidence a pronoun stays unresolved."""
SPOKE: Final = 0.97
"""How strongly who speaks comes into focus."""
SUBJECT: Final = 0.95
"""How strongly whom a sentence is about comes into focus."""
_KNOWN: Final = 0.7
"""Somebody unnamed who was there before is oftener spoken of than speaking (*pelaku*, *korban*)."""
MENTION: Final = 0.5
"""How strongly somebody comes into focus who is named in another place."""
_FADE: Final = 0.97
"""What each sentence between leaves of the weight of an event."""
_LOOKED_AT: Final = 12
"""How many of the last events are weighed."""


Event = tuple[int, int, float]
"""A figure coming into focus: at which token, who, and how strongly (as a speaker, as a subject, or just
mentioned)."""


class Focus:
    """Who is in focus at a place in the text; it is asked from the front to the back."""

    def __init__(self, prose: Prose, find_named: Callable[[], Sequence[Event]]) -> None:
        """Start before the text; ``find_named`` gives what the names alone tell, in text order."""
        self._prose = prose
        self._find_named = find_named
        self._next = 0
        self._events: list[Event] = []
        self.noted: list[Event] = []
        """Who came into focus by speaking, or unnamed as a subject, since it was asked last."""

    def note_subject(self, token: int, figure: int, *, is_new: bool) -> None:
        """Note that somebody unnamed is what a sentence is about; ``is_new`` says it introduces them."""
        self.noted.append((token, figure, SUBJECT if is_new else _KNOWN))

    def find(self, token: int, fits: Callable[[int], float]) -> int | None:
        """Find the figure in focus at a token; ``fits`` weighs each from 0 (cannot be) to 1."""
        for event in self.noted:
            self._advance(event[0])
            self._events.append(event)
        self.noted.clear()
        self._advance(token)
        sentences = self._sentences
        here = bisect_right(sentences, token)
        best, most = None, _THRESHOLD
        for place, figure, weight in self._events[: -_LOOKED_AT - 1 : -1]:
            if weight <= most:
                continue
            distance = here - bisect_right(sentences, place)
            faded = weight * _FADE**distance if distance > 0 else weight
            if faded > most:
                fitting = faded * fits(figure)
                if fitting > most:
                    best, most = figure, fitting
                    if weight == SPOKE and fitting == faded:
                        break  # nothing before weighs more
        return best

    @cached_property
    def _named(self) -> Sequence[Event]:
        """What the names tell; many articles never ask."""
        return self._find_named()

    @cached_property
    def _sentences(self) -> list[int]:
        """Where sentences start."""
        return [sentence.first for sentence in self._prose.sentences]

    def _advance(self, token: int) -> None:
        """Take in what the names before a token tell."""
        begin, self._next = self._next, bisect_left(self._named, (token,), self._next)
        self._events += self._named[begin : self._next]
