"""Marked-up text into plain text with the offsets of what was marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import regex
from attrs import field, frozen, mutable

from newsdoc import EntityKind, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

T = TypeVar("T")
Offsets = tuple[int, int]

_TAG = regex.compile(r"<(/?)(\w+)>")
_SLOT = regex.compile(r"\{(\w+)\}")
_ENTITIES = {kind.value: kind for kind in EntityKind}


class Choose(Protocol):
    """Who makes the choices."""

    def __call__(self, options: Sequence[T], /) -> T:
        """Choose one of some options."""
        ...


@frozen(kw_only=True)
class TrueMention:
    """A name that stands in the text."""

    offsets: Offsets
    kind: EntityKind


@frozen(kw_only=True)
class TrueQuote:
    """A quote that stands in the text."""

    content: tuple[Offsets, ...]
    kind: QuoteKind
    cue: Offsets
    source: Offsets
    speaker: str
    """The full name of who speaks."""


@mutable
class Draft:
    """A text under construction, with the truth about it so far."""

    parts: list[str] = field(factory=list)
    length: int = 0
    mentions: list[TrueMention] = field(factory=list)
    quotes: list[TrueQuote] = field(factory=list)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    def write(self, marked: str, slots: Mapping[str, str] | None = None) -> dict[str, list[Offsets]]:
        """Write marked text, its slots filled in; give the offsets of each tag.

        ``<person>``, ``<organization>`` and ``<place>`` become mentions; ``{slot}`` is replaced first, and
        may hold tags itself.
        """
        marked = _SLOT.sub(lambda match: (slots or {})[match[1]], marked)
        found: dict[str, list[Offsets]] = {}
        opened: list[int] = []
        done = 0
        for match in _TAG.finditer(marked):
            self._put(marked[done : match.start()])
            done = match.end()
            if not match[1]:
                opened.append(self.length)
                continue
            offsets = (opened.pop(), self.length)
            found.setdefault(match[2], []).append(offsets)
            if match[2] in _ENTITIES:
                self.mentions.append(TrueMention(offsets=offsets, kind=_ENTITIES[match[2]]))
        self._put(marked[done:])
        return found

    def quote(self, marked: str, slots: Mapping[str, str], kind: QuoteKind, speaker: str) -> None:
        """Write marked text that holds the quote of a speaker.

        ``<c>`` marks content, ``<k>`` the cue, ``<s>`` the source, ``<n>`` the content of a next quote that
        has no cue of its own and takes over those of the first.
        """
        found = self.write(marked, slots)
        cue, source = found["k"][0], found["s"][0]
        contents = [tuple(found["c"]), *((content,) for content in found.get("n", []))]
        self.quotes += [
            TrueQuote(content=content, kind=kind, cue=cue, source=source, speaker=speaker)
            for content in contents
        ]

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
