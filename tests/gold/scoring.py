"""How well parsed articles agree with gold ones.

A gold article is one line of JSON: its text, its quotes and, where names are labelled, its entities, all
with offsets; or, where only names are labelled, a text with these in braces.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import newsdoc

HERE = Path(__file__).parent
Gold = dict[str, Any]
Offsets = tuple[int, int]
KINDS = {"p": "person", "o": "organization", "l": "place"}
_BRACES = re.compile(r"([^{}]*)\{([^{}|]*)\|([pol])\}")


class Tally(NamedTuple):
    """What was found, what was wanted, and what of it agrees."""

    hits: int = 0
    found: int = 0
    wanted: int = 0

    def __add__(self, other: tuple[int, ...]) -> Tally:  # type: ignore[override]  # sums, not a longer tuple
        """Sum two counts."""
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        return 200 * self.hits / max(self.found + self.wanted, 1)


class Score(NamedTuple):
    """The agreement on some articles."""

    sourced: Tally
    """Quotes with at least half of their words and their source."""
    named: Tally
    """Quotes with at least half of their words and the name of who speaks."""
    entities: Tally
    """Mentions with their exact offsets and their kind."""


def read_gold(name: str) -> list[Gold]:
    """Read the articles of a file beside this module."""
    with (HERE / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def score_names(name: str) -> Tally:
    """Count what agrees with the names of a file of articles of which only names are labelled.

    The file has a paragraph a line, each name in braces with a letter for its kind (``{Rina|p}``), and a
    blank line between two articles.
    """
    total = Tally()
    for printed in (HERE / f"{name}.txt").read_text(encoding="utf-8").split("\n\n"):
        if printed.startswith("#"):
            continue
        text, wanted = _read_braces(printed)
        article = newsdoc.parse(text, language=name.partition("-")[0], body_only=True)
        found = {
            (mention.start, mention.end, entity.kind.value)
            for entity in article.entities
            for mention in entity.mentions
        }
        total += Tally(len(found & wanted), len(found), len(wanted))
    return total


def _read_braces(printed: str) -> tuple[str, set[tuple[int, int, str]]]:
    """Give a text without its braces, and each name as start, end and kind."""
    text = ""
    names: set[tuple[int, int, str]] = set()
    for before, name, kind in _BRACES.findall(printed + "{|p}"):
        text += before
        if name:
            names.add((len(text), len(text) + len(name), KINDS[kind]))
            text += name
    return text, names


def score(articles: list[Gold]) -> Score:
    """Parse articles and count what agrees with their gold."""
    total = Score(Tally(), Tally(), Tally())
    for gold in articles:
        article = newsdoc.parse(
            gold["text"], language=gold["language"], body_only=gold.get("body_only", False)
        )
        total = Score(*(a + b for a, b in zip(total, _score_one(gold, article), strict=True)))
    return total


def _score_one(gold: Gold, article: newsdoc.Article) -> Score:
    pairs = _pair(gold["quotes"], article.quotes)
    counts = len(article.quotes), len(gold["quotes"])
    mentions = {
        (mention.start, mention.end, entity.kind.value)
        for entity in article.entities
        for mention in entity.mentions
    }
    wanted = {(*entity["span"], entity["kind"]) for entity in gold.get("entities", [])}
    return Score(
        Tally(sum(_same_source(g, q) for g, q in pairs), *counts),
        Tally(sum(_same_speaker(g, q) for g, q in pairs), *counts),
        Tally(len(mentions & wanted), len(mentions), len(wanted)),
    )


def _pair(wanted: list[Gold], found: tuple[newsdoc.Quote, ...]) -> list[tuple[Gold, newsdoc.Quote]]:
    """Pair quotes that share at least half of all their code points, the likest first."""
    contents = [_points([(a, b) for a, b in quote["content"]]) for quote in wanted]
    others = [_points([(span.start, span.end) for span in quote.content]) for quote in found]
    likeness = sorted(
        (
            (len(a & b) / len(a | b), i, j)
            for i, a in enumerate(contents)
            for j, b in enumerate(others)
            if 2 * len(a & b) >= len(a | b)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for _, i, j in likeness:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(wanted[i], found[j]) for i, j in pairs.items()]


def _points(spans: list[Offsets]) -> set[int]:
    return {point for start, end in spans for point in range(start, end)}


def _same_source(gold: Gold, quote: newsdoc.Quote) -> bool:
    wanted, found = gold.get("source"), quote.source
    if not wanted or found is None:
        return not wanted and found is None
    return any(start < found.end and found.start < end for start, end in wanted)


def _same_speaker(gold: Gold, quote: newsdoc.Quote) -> bool:
    wanted = gold["speaker"]
    accepted = [wanted] if isinstance(wanted, str) else wanted or []
    if quote.speaker is None:
        return not accepted
    return quote.speaker.name.casefold() in {name.casefold() for name in accepted if name}
