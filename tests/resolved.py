"""Speakers of marked texts: names and sources are given, so that only the resolution is tested."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import regex

from newsdoc import languages
from newsdoc.model import Entity, EntityKind, QuoteKind, Speaker
from newsdoc.names.name import Linked, Name
from newsdoc.quotes.attribution import Attribution
from newsdoc.speakers import resolve_speakers
from newsdoc.text.prose import Prose, read_prose
from newsdoc.text.sentences import Habits

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


def _titled(prose: Prose, first: int, pack: LanguagePack) -> int:
    title = first
    while title and (
        prose.tokens.lowers[title - 1] in pack.names.titles | pack.names.title_tails
        and prose.tokens.ends[title - 1] + 1 == prose.tokens.starts[title]
    ):
        title -= 1
    return title


def _link(prose: Prose, given: dict[str, EntityKind], pack: LanguagePack) -> tuple[list[Name], list[Linked]]:
    """Find every form (*Full Name|Short*) of each given entity, the longest first."""
    text, taken = prose.tokens.text, set[int]()
    found: list[tuple[Name, str]] = []
    for forms, kind in given.items():
        for form in forms.split("|"):
            for match in regex.finditer(rf"\b{regex.escape(form)}\b", text):
                first = bisect_left(prose.tokens.starts, match.start())
                last = bisect_left(prose.tokens.starts, match.end())
                if taken.isdisjoint(range(first, last)):
                    taken.update(range(first, last))
                    title = _titled(prose, first, pack) if kind is PERSON else first
                    found.append((Name(first, last, kind, 0.9, title), forms))
    found.sort(key=lambda item: item[0].first)
    names = [name for name, _ in found]
    return names, [
        Linked(
            Entity(name=forms.split("|")[0], kind=kind, mentions=(), aliases=tuple(forms.split("|")[1:])),
            tuple(i for i, (_, form) in enumerate(found) if form == forms),
        )
        for forms, kind in given.items()
    ]


def resolve(
    marked: str, given: dict[str, EntityKind], language: str = "id", follows: dict[int, int] | None = None
) -> tuple[Speaker | None, ...]:
    """Resolve the sources that stand in ``[]``; ``<>`` marks what is reported."""
    text = regex.sub(r"[\[\]<>]", "", marked)
    stretches: dict[str, list[tuple[int, int]]] = {"[": [], "<": []}
    opened: list[tuple[str, int]] = []
    place = 0
    for character in marked:
        if character in "[<":
            opened.append((character, place))
        elif character in "]>":
            kind, start = opened.pop()
            stretches[kind].append((start, place))
        else:
            place += 1
    pack = languages.load(language)
    paragraphs = [match.span() for match in regex.finditer(r"[^\n]+", text)]
    prose = read_prose(text, None, paragraphs, Habits(pack.abbreviations))
    names, linked = _link(prose, given, pack)
    starts = prose.tokens.starts
    attributions = tuple(
        Attribution(
            content=tuple(stretches["<"]) if index == 0 else (),
            kind=QuoteKind.DIRECT,
            cue=None,
            source=source,
            source_tokens=(bisect_right(starts, source[0]) - 1, bisect_left(starts, source[1])),
            rule="given",
            confidence=1.0,
            paragraph=0,
            follows=(follows or {}).get(index),
        )
        for index, source in enumerate(stretches["["])
    )
    return resolve_speakers(prose, attributions, tuple(names), tuple(linked), pack)


def named(
    marked: str, given: dict[str, EntityKind], language: str = "id", follows: dict[int, int] | None = None
) -> list[str | None]:
    return [None if s is None else s.name for s in resolve(marked, given, language, follows)]


def one(marked: str, given: dict[str, EntityKind], language: str = "id") -> Speaker:
    speaker = resolve(marked, given, language)[-1]
    assert speaker is not None
    return speaker
