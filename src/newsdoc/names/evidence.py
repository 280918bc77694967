"""What the rest of an article says about the words of a run."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.decoding import Piece, cut, labels_of
from newsdoc.names.model import KINDS, SCALE
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.names.model import Vector
    from newsdoc.text.tokens import Range, Tokens

_AGREEMENT: Final = int(1.6 * SCALE)
"""What a second mention with a label adds to it; more mentions add by their logarithm."""
_ENOUGH: Final = 3
"""Mentions beyond this say nothing more."""
_SHORT_FORM: Final = int(2.5 * SCALE)
"""What a full name adds to a word of it that stands by itself."""
_HEADLINE: Final = int(3.0 * SCALE)
"""What a word in a headline of capitals must make up for before it is a name."""
_CAPITALS: Final = 0.6
"""The share of capitalised words from which the capitals of a headline say nothing."""
_LEAST_WORDS: Final = 4

_PERSON: Final = 1 + 4 * KINDS.index("person")
_PERSONS: Final = range(_PERSON, _PERSON + 4)


class Reading(NamedTuple):
    """A run, as far as it is read."""

    run: Range
    sentence_first: int
    vectors: list[Vector]
    pieces: list[Piece]
    capitals: bool
    """Whether it stands in a headline where every word has a capital."""


def in_capitals(tokens: Tokens, stretch: Range) -> bool:
    """Tell whether the words of a headline have capitals whether they are names or not."""
    words = [i for i in range(*stretch) if tokens.words[i][0].isalpha()]
    capitals = sum([tokens.kinds[i] in CAPITALISED for i in words])
    return len(words) >= _LEAST_WORDS and capitals >= _CAPITALS * len(words)


def damp(vectors: list[Vector], parts: list[bool]) -> list[Vector]:
    """Make the words of a headline in capitals less likely names, listed places excepted."""
    return [
        vector if listed else (vector[0] + _HEADLINE, *vector[1:])
        for vector, listed in zip(vectors, parts, strict=True)
    ]


def agree(tokens: Tokens, readings: list[Reading], moves: list[list[int]]) -> list[Reading]:
    """Read again the runs whose words are read otherwise elsewhere in the article."""
    counts, shorts = _count(tokens, readings)
    return [_read_again(tokens, reading, counts, shorts, moves) for reading in readings]


_Counts = dict[str, dict[int, int]]


def _count(tokens: Tokens, readings: list[Reading]) -> tuple[_Counts, _Counts]:
    counts: _Counts = {}
    shorts: _Counts = {}
    for reading in readings:
        for index, label in _labelled(reading):
            word = counts.setdefault(tokens.lowers[index], {})
            word[label] = word.get(label, 0) + 1
            if label and _PERSON <= label < _PERSON + 3 and len(tokens.words[index]) > 2:  # noqa: PLR2004
                short = shorts.setdefault(tokens.lowers[index], {})
                short[_PERSON + 3] = short.get(_PERSON + 3, 0) + 1
    return counts, shorts


def _labelled(reading: Reading) -> list[tuple[int, int]]:
    first, last = reading.run
    labels = [0] * (last - first)
    for piece in reading.pieces:
        labels[piece.first : piece.last] = labels_of(piece)
    return list(enumerate(labels, first))


def _read_again(
    tokens: Tokens, reading: Reading, counts: _Counts, shorts: _Counts, moves: list[list[int]]
) -> Reading:
    vectors: list[Vector] | None = None
    for at, (index, label) in enumerate(_labelled(reading)):
        lower = tokens.lowers[index]
        others = counts[lower]
        short = shorts.get(lower)
        if (len(others) == 1 and (short is None or label in _PERSONS)) or tokens.kinds[
            index
        ] not in CAPITALISED:
            continue
        if vectors is None:
            vectors = list(reading.vectors)
        vector = list(vectors[at])
        for other, count in others.items():
            if other == 0:
                continue
            elsewhere = count - (other == label)
            if elsewhere:
                vector[other] += int(_AGREEMENT * log2(1 + min(elsewhere, _ENOUGH)))
        if short is not None:
            for other in short:
                vector[other] += _SHORT_FORM
        vectors[at] = tuple(vector)
    if vectors is None:
        return reading
    return reading._replace(vectors=vectors, pieces=cut(vectors, moves))
