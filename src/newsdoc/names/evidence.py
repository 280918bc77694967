"""What the rest of an article says about the words of a run."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.decoding import best_labels
from newsdoc.names.glosses import find_glosses
from newsdoc.names.model import KINDS, SCALE
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.model import Vector
    from newsdoc.text.tokens import Range, Tokens

_AGREEMENT: Final = int(1.6 * SCALE)
"""What a second mention with a label adds to it; more mentions add by their logarithm."""
_ENOUGH: Final = 3
"""Mentions beyond this say nothing more."""
_SHORT_FORM: Final = int(2.5 * SCALE)
"""What a full name adds to a word of it that stands by itself."""
_GLOSSED: Final = int(5.0 * SCALE)
"""What the words before its bracket add to an acronym."""
_HEADLINE: Final = int(3.0 * SCALE)
"""What a word in a headline of capitals must make up for before it is a name."""
_CAPITALS: Final = 0.6
"""The share of capitalised words from which the capitals of a headline say nothing."""
_LEAST_WORDS: Final = 4
_SHORTEST: Final = 3
"""Letters of a short form at least."""

_PERSON: Final = 1 + 4 * KINDS.index("person")
_PERSONS: Final = range(_PERSON, _PERSON + 4)


_Counts = dict[str, dict[int, int]]


class Evidence(NamedTuple):
    """What an article says about its words, in lower case."""

    counts: _Counts
    """For a word how often it was read with which label."""
    shorts: set[str]
    """Words of the full names of persons."""
    glosses: dict[str, int]
    """For an acronym that is spelled out the label it has by itself."""
    votes: dict[tuple[str, int], list[tuple[int, int]]]
    """What has been worked out: for a word that was read with a label, what is added to which labels."""


class Reading(NamedTuple):
    """A run, as far as it is read."""

    run: Range
    sentence_first: int
    vectors: list[Vector]
    labels: list[int]
    """The label of each of its tokens."""
    capitals: bool
    """Whether it stands in a headline where every word has a capital."""


def in_capitals(tokens: Tokens, stretch: Range) -> bool:
    """Tell whether the words of a headline have capitals whether they are names or not."""
    words = [i for i in range(*stretch) if tokens.words[i][0].isalpha()]
    capitals = sum([tokens.kinds[i] in CAPITALISED for i in words])
    return len(words) >= _LEAST_WORDS and capitals >= _CAPITALS * len(words)


def damp(vectors: list[Vector], parts: list[str]) -> list[Vector]:
    """Make the words of a headline in capitals less likely names, listed places excepted."""
    return [
        vector if part else (vector[0] + _HEADLINE, *vector[1:])
        for vector, part in zip(vectors, parts or [""] * len(vectors), strict=True)
    ]


def agree(tokens: Tokens, readings: list[Reading], moves: list[list[int]], names: NameWords) -> list[Reading]:
    """Read again the runs whose words are read otherwise elsewhere in the article."""
    found = Evidence(*_count(tokens, readings), find_glosses(tokens, readings, names), {})
    return [_read_again(tokens, reading, found, moves) for reading in readings]


def _count(tokens: Tokens, readings: list[Reading]) -> tuple[_Counts, set[str]]:
    counts: _Counts = {}
    shorts: set[str] = set()
    lowers = tokens.lowers
    for run, _, _, labels, _ in readings:
        for lower, label in zip(lowers[run.first : run.last], labels, strict=True):
            word = counts.get(lower)
            if word is None:
                counts[lower] = {label: 1}
            else:
                word[label] = word.get(label, 0) + 1
            if _PERSON <= label < _PERSON + 3 and len(lower) >= _SHORTEST:
                shorts.add(lower)
    return counts, shorts


def _read_again(tokens: Tokens, reading: Reading, found: Evidence, moves: list[list[int]]) -> Reading:
    first, last = reading.run
    vectors: list[Vector] | None = None
    for at, (lower, label) in enumerate(zip(tokens.lowers[first:last], reading.labels, strict=True)):
        votes = found.votes.get((lower, label))
        if votes is None:
            votes = found.votes[lower, label] = _votes(found, lower, label)
        if not votes or tokens.kinds[first + at] not in CAPITALISED:
            continue
        if vectors is None:
            vectors = list(reading.vectors)
        vector = list(vectors[at])
        for other, vote in votes:
            vector[other] += vote
        vectors[at] = tuple(vector)
    if vectors is None:
        return reading
    return reading._replace(vectors=vectors, labels=best_labels(vectors, moves))


def _votes(found: Evidence, lower: str, label: int) -> list[tuple[int, int]]:
    """Tell what the article adds to the labels of a word that was read with some label."""
    if (glossed := found.glosses.get(lower)) is not None:
        return [(glossed, _GLOSSED)] if glossed != label else []
    others = found.counts[lower]
    short = lower in found.shorts
    if len(others) == 1 and (not short or label in _PERSONS):
        return []
    votes = [
        (other, int(_AGREEMENT * log2(1 + min(elsewhere, _ENOUGH))))
        for other, count in others.items()
        if other and (elsewhere := count - (other == label)) and not _same_kind(other, label)
    ]
    if short:
        votes.append((_PERSON + 3, _SHORT_FORM))
    return votes


def _same_kind(label: int, other: int) -> bool:
    """Tell whether two labels are of one kind of name: then they do not speak against each other."""
    return label != other and bool(label and other) and (label - 1) // 4 == (other - 1) // 4
