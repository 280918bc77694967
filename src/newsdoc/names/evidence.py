"""What the rest of an article says about the words of a run."""

from __future__ import annotations

from collections import Counter
from math import log2
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.decoding import best_labels
from newsdoc.names.features import is_listed
from newsdoc.names.glosses import find_glosses
from newsdoc.names.model import KINDS, SCALE
from newsdoc.text.tokens import CAPITALISED, NUMBER, TITLE

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Moves, Vector
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
_DOUBT: Final = int(2.0 * SCALE)
"""What a lone word that opens a sentence must make up for before it is a name."""
_OPENING: Final = frozenset("\"“‘'«„")
"""Marks that open a quotation."""
_CAPITALS: Final = 0.6
"""The share of capitalised words from which the capitals of a headline say nothing."""
_LEAST_WORDS: Final = 4
_SHORTEST: Final = 3
"""Letters of a short form at least."""

_PERSON: Final = 1 + 4 * KINDS.index("person")
_PERSONS: Final = range(_PERSON, _PERSON + 4)


_Counts = dict[str, dict[int, int]]


class _Votes(NamedTuple):
    """What an article says about a word that was read with some label."""

    added: list[tuple[int, int]]
    """What is added to which labels."""
    against: bool
    """Whether another label gets more than the one it has: else the run is cut as before."""


class Evidence(NamedTuple):
    """What an article says about its words, in lower case."""

    counts: _Counts
    """For a word how often it was read with which label."""
    shorts: set[str]
    """Words of the full names of persons."""
    glosses: dict[str, int]
    """For an acronym that is spelled out the label it has by itself."""
    votes: dict[tuple[str, int], _Votes]
    """What has been worked out: for a word that was read with a label, what the article says of it."""


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


def agree(
    tokens: Tokens, readings: list[Reading], moves: Moves, names: NameWords, lexicon: Lexicon
) -> list[Reading]:
    """Read again the runs whose words are read otherwise elsewhere in the article."""
    counts, shorts = _count(tokens, readings)
    found = Evidence(counts, shorts, find_glosses(tokens, readings, names), {})
    # Of all other words ``_votes`` has nothing to say.
    doubtful = {lower for lower, labels in counts.items() if len(labels) > 1}.union(found.glosses)
    lowers = tokens.lowers
    inner = _inner_words(tokens, readings)
    again = [_doubt(tokens, reading, inner, moves, lexicon) for reading in readings]
    return [
        reading
        if doubtful.isdisjoint(lowers[reading[0][0] : reading[0][1]])
        else _read_again(tokens, reading, found, moves)
        for reading in again
    ]


def _doubt(tokens: Tokens, reading: Reading, inner: set[str], moves: Moves, lexicon: Lexicon) -> Reading:
    """Doubt a lone word that opens a sentence or a quotation: its capital says nothing.

    A listed name is not doubted, nor one with an age (*Sulastri (52)*), nor what is named within a sentence.
    """
    first, last = reading.run
    lower = tokens.lowers[first]
    if last - first > 1 or not reading.labels[0] or tokens.kinds[first] != TITLE or lower in inner:
        return reading
    opens = first == reading.sentence_first or tokens.words[first - 1] in _OPENING
    if not opens or is_listed(lexicon, lower) or _has_age(tokens, last):
        return reading
    vector = reading.vectors[0]
    vectors: list[Vector] = [(vector[0] + _DOUBT, *vector[1:])]
    return reading._replace(vectors=vectors, labels=best_labels(vectors, moves))


def _has_age(tokens: Tokens, index: int) -> bool:
    if index + 2 >= len(tokens) or tokens.words[index] != "(":
        return False
    return tokens.kinds[index + 1] == NUMBER and tokens.words[index + 2] in _AFTER_AGE


_AFTER_AGE: Final = frozenset("),")


def _inner_words(tokens: Tokens, readings: list[Reading]) -> set[str]:
    """Collect the words of names that do not open a sentence or a quotation."""
    inner: set[str] = set()
    for run, sentence_first, _, labels, capitals in readings:
        if capitals:
            continue
        for index, label in enumerate(labels, run.first):
            if label and index > sentence_first and tokens.words[index - 1] not in _OPENING:
                inner.add(tokens.lowers[index])
    return inner


def _count(tokens: Tokens, readings: list[Reading]) -> tuple[_Counts, set[str]]:
    words: list[str] = []
    labels: list[int] = []
    for (first, last), _, _, read, _ in readings:
        words += tokens.lowers[first:last]
        labels += read
    counts: _Counts = {}
    shorts: set[str] = set()
    for (lower, label), count in Counter(zip(words, labels, strict=True)).items():
        word = counts.get(lower)
        if word is None:
            counts[lower] = {label: count}
        else:
            word[label] = count
        if _PERSON <= label < _PERSON + 3 and len(lower) >= _SHORTEST:
            shorts.add(lower)
    return counts, shorts


def _read_again(tokens: Tokens, reading: Reading, found: Evidence, moves: Moves) -> Reading:
    run, sentence_first, vectors, labels, capitals = reading
    first, last = run
    changed = against = False
    for at, (lower, label) in enumerate(zip(tokens.lowers[first:last], labels, strict=True)):
        votes = found.votes.get((lower, label))
        if votes is None:
            votes = found.votes[lower, label] = _weigh(_votes(found, lower, label), label)
        if not votes.added or tokens.kinds[first + at] not in CAPITALISED:
            continue
        if not changed:
            vectors, changed = list(vectors), True  # the reading keeps its own
        vector = list(vectors[at])
        for other, vote in votes.added:
            vector[other] += vote
        vectors[at] = tuple(vector)
        against = against or votes.against
    if not changed:
        return reading
    if not against:
        return Reading(run, sentence_first, vectors, labels, capitals)
    return Reading(run, sentence_first, vectors, best_labels(vectors, moves), capitals)


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
        votes += [(_PERSON + 2, _SHORT_FORM), (_PERSON + 3, _SHORT_FORM)]
    return votes


def _weigh(added: list[tuple[int, int]], label: int) -> _Votes:
    """Sum what is added to each label, and tell whether any gets more than the one that the word has."""
    sums: dict[int, int] = {}
    for other, vote in added:
        sums[other] = sums.get(other, 0) + vote
    own = sums.get(label, 0)
    return _Votes(list(sums.items()), any(vote > own for vote in sums.values()))


def _same_kind(label: int, other: int) -> bool:
    """Tell whether two labels are of one kind of name: then they do not speak against each other."""
    return label != other and bool(label and other) and (label - 1) // 4 == (other - 1) // 4
