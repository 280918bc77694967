"""What the rest of an article says about the words of a run."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress
from math import log2
from operator import ne
from typing import TYPE_CHECKING, Final

from newsdoc.names.beside import (
    has_age,
    read_addressed,
    read_apposed,
    read_by_ends,
    read_ranked,
    read_residents,
    read_small_addressed,
)
from newsdoc.names.decoding import best_alone, best_labels
from newsdoc.names.features import is_listed
from newsdoc.names.glosses import find_acronyms, find_glosses, find_initials
from newsdoc.names.holders import read_holders
from newsdoc.names.known_names import read_known
from newsdoc.names.labels import (
    BEGIN,
    END,
    FIELD,
    INSIDE,
    LABELS,
    SCALE,
    SINGLE,
    kind_number,
    unpack_scores,
)
from newsdoc.names.offices import read_offices
from newsdoc.text.tokens import CAPITALISED, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings
    from newsdoc.names.weight_table import Moves
    from newsdoc.text.tokens import Tokens

_ENOUGH: Final = 3
"""Mentions beyond this say nothing more."""
_AGREEMENTS: Final = tuple([int(1.6 * SCALE * log2(1 + others)) for others in range(_ENOUGH + 1)])
"""What other mentions with a label add to it, by their number."""
_SHORT_FORM: Final = int(2.5 * SCALE)
"""What a full name adds to a word of it that stands by itself."""
_SHORT_BODY: Final = int(3.0 * SCALE)
"""What a body's full name adds to its first word by itself (*Halden Foods*: *Halden*)."""
_GLOSSED: Final = int(5.0 * SCALE)
"""What the words before its bracket add to an acronym."""
_DOUBT: Final = int(2.0 * SCALE)
"""What a lone word that opens a sentence must make up for before it is a name."""
_OPENING: Final = frozenset("\"“‘'«„")
"""Marks that open a quotation."""
_SHORTEST: Final = 3
"""Letters of a short form at least."""
_IN_FULL: Final = frozenset({BEGIN, INSIDE, END})
"""Labels of a word of the full name of a person, the first of the kinds."""

_BODY: Final = 1
_PLACE: Final = 2
"""Bodies and places, the second and the third of the kinds."""
_IN_BODY: Final = frozenset({INSIDE + _BODY, END + _BODY})
"""Labels of a word that goes on with the name of a body: a place elsewhere is part of it no less."""
_SILENT: Final = [
    frozenset(
        other
        for other in range(len(LABELS))
        if not other
        or (label and kind_number(label) == kind_number(other))
        or (label in _IN_BODY and kind_number(other) == _PLACE)
    )
    for label in range(len(LABELS))
]
"""For each label of a word those that say nothing against it elsewhere."""

_Counts = dict[str, dict[int, int]]
"""For a word how often it was read with which label."""


_Votes = tuple[int, bool]
"""What an article says about a word that was read with some label: what is added to its packed scores, and
whether another label gets more than the one it has; else the run is cut as before."""
_NONE: Final[_Votes] = (0, False)


def agree(tokens: Tokens, readings: Readings, model: Model, names: NameWords) -> None:
    """Read again, in place, the runs whose words are read otherwise elsewhere in the article."""
    glosses = find_glosses(tokens, readings, names) | find_initials(tokens, readings, names)
    acronyms = find_acronyms(tokens, readings, names)
    _doubt_openings(tokens, readings, model)
    read_by_ends(tokens, readings, model)
    read_apposed(tokens, readings, model)
    read_known(readings, model)
    read_addressed(tokens, readings, model)
    read_small_addressed(tokens, readings, model)
    read_ranked(tokens, readings, model, names)
    read_offices(tokens, readings, model, names)
    read_residents(tokens, readings, model, names)
    read_holders(tokens, readings, model, names)
    counts = count_doubtful(readings.lowers, readings.labels)
    if counts or glosses or acronyms:
        evidence = _Evidence(counts, glosses, acronyms, model.lexicon, ends=not names.leading_heads)
        _read_again(readings, evidence, model.moves)


def count_doubtful(lowers: Sequence[str], labels: list[int]) -> _Counts:
    """Count the labels of the words that were read with several.

    >>> count_doubtful(["rina", "pulang", "rina", "rina"], [1, 0, 4, 1])
    {'rina': {1: 2, 4: 1}}
    """
    # A word is doubtful when one of its labels is not its last one.
    last = dict(zip(lowers, labels, strict=True))
    counts: _Counts = {
        lower: {} for lower in compress(lowers, map(ne, labels, map(last.__getitem__, lowers)))
    }
    for at in compress(range(len(lowers)), map(counts.__contains__, lowers)):
        count = counts[lowers[at]]
        label = labels[at]
        count[label] = count.get(label, 0) + 1
    return counts


def _doubt_openings(tokens: Tokens, again: Readings, model: Model) -> None:
    """Doubt a lone word that opens a sentence or a quotation: its capital says nothing.

    A listed name is not doubted, nor one with an age (*Sulastri (52)*), nor what is named within a sentence.
    """
    words, kinds, lowers, labels = tokens.words, tokens.kinds, again.lowers, again.labels
    lone = [
        offset
        for offset, (first, last, opening) in zip(again.offsets, again.runs, strict=False)
        if last - first == 1
        and labels[offset]
        and (first == opening or words[first - 1] in _OPENING)
        and kinds[first] == TITLE
        and not is_listed(model.lexicon, lowers[offset])
        and not has_age(tokens, last)
    ]
    inner = _inner_words(tokens, again, {lowers[offset] for offset in lone}) if lone else set()
    for offset in lone:
        if lowers[offset] not in inner:
            again.scores[offset] += _DOUBT  # label 0, outside, is the lowest field
            again.vectors[offset : offset + 1] = unpack_scores([again.scores[offset]])
            labels[offset] = best_alone(again.vectors[offset])


def _inner_words(tokens: Tokens, readings: Readings, wanted: set[str]) -> set[str]:
    """Give those of some words that stand in names and do not open a sentence or a quotation there."""
    runs, offsets, spots, labels = readings.runs, readings.offsets, readings.spots, readings.labels
    lowers = readings.lowers
    inner: set[str] = set()
    for at in compress(range(len(lowers)), map(wanted.__contains__, lowers)):
        if labels[at] and tokens.words[spots[at] - 1] not in _OPENING:
            number = bisect_right(offsets, at) - 1
            if number not in readings.capitals and spots[at] > runs[number][2]:
                inner.add(lowers[at])
    return inner


class _Evidence(dict[tuple[str, int], _Votes]):
    """What an article says about a word that was read with some label, worked out where it is asked for."""

    __slots__ = ("_acronyms", "_counts", "_ends", "_glosses", "_lexicon", "words")

    def __init__(
        self,
        counts: _Counts,
        glosses: dict[str, int],
        acronyms: AbstractSet[str],
        lexicon: Lexicon,
        *,
        ends: bool,
    ) -> None:
        """Take what is known of some words.

        Args:
            counts: the words that were read with several labels.
            glosses: for an acronym that is spelled out before its bracket the label it has by itself.
            acronyms: those of bodies that are named in full elsewhere.
            lexicon: the lists of the language.
            ends: whether a body may be called by its last word, too (*Harbour Rovers*: *Rovers*).
        """
        super().__init__()
        self._counts = counts
        self._glosses = glosses
        self._acronyms = acronyms
        self._lexicon = lexicon
        self._ends = ends
        self.words = counts.keys() | glosses.keys() | acronyms

    def __missing__(self, key: tuple[str, int]) -> _Votes:
        """Work the votes for a word that was read with a label out and keep them."""
        lower, label = key
        if (glossed := self._glosses.get(lower)) is not None:
            sums = {glossed: _GLOSSED} if glossed != label else {}
        elif lower in self._acronyms and not (label and kind_number(label) == _BODY):
            sums = {SINGLE + _BODY: _GLOSSED}
        elif lower not in self._counts:
            sums = {}  # an acronym may be part of a longer name (*KPU Manado*)
        else:
            sums = _weigh(self._counts[lower], label)
            if len(lower) >= _SHORTEST:
                self._add_short_forms(sums, lower)
        found = _NONE
        if sums:
            added = sum([vote << (FIELD * other) for other, vote in sums.items()])
            found = (added, max(sums.values()) > sums.get(label, 0))
        self[key] = found
        return found

    def has_head(self, lower: str, before: str) -> bool:
        """Tell whether the gloss of a body stands behind the head of one (*Kementerian ESDM*)."""
        glossed = self._glosses.get(lower) == SINGLE + _BODY
        return glossed and "head" in self._lexicon.lists.get(before, ())

    def _add_short_forms(self, sums: dict[int, int], lower: str) -> None:
        """Add what a full name elsewhere says of a word of it that stands by itself."""
        others = self._counts[lower]
        if not _IN_FULL.isdisjoint(others):
            for short in (END, SINGLE):
                sums[short] = sums.get(short, 0) + _SHORT_FORM
        elif lower not in self._lexicon.places and (
            BEGIN + _BODY in others
            or (self._ends and END + _BODY in others and not self._lexicon.lists.get(lower))
        ):
            sums[SINGLE + _BODY] = sums.get(SINGLE + _BODY, 0) + _SHORT_BODY


def _weigh(others: dict[int, int], label: int) -> dict[int, int]:
    """Sum what its other readings add to each label of a word."""
    sums: dict[int, int] = {}
    silent = _SILENT[label]
    for other, count in others.items():
        if other == label:
            if label and count > 1:
                sums[other] = _AGREEMENTS[min(count - 1, _ENOUGH)]
        elif other not in silent:
            vote = _AGREEMENTS[min(count, _ENOUGH)]
            sums[other] = sums.get(other, 0) + vote
            if other == SINGLE:  # who is called by one word elsewhere begins or ends a longer name here
                sums[BEGIN] = sums.get(BEGIN, 0) + vote
                sums[END] = sums.get(END, 0) + vote
    return sums


def _read_again(again: Readings, found: _Evidence, moves: Moves) -> None:
    """Add what the article says of the words, and cut the runs again that it speaks against."""
    offsets, lowers, kinds = again.offsets, again.lowers, again.kinds
    scores, vectors, labels = again.scores, again.vectors, again.labels
    changed: list[int] = []
    contested: list[int] = []
    for at in compress(range(len(lowers)), map(found.words.__contains__, lowers)):
        if kinds[at] in CAPITALISED:
            added, against = found[lowers[at], labels[at]]
            if added and not (labels[at] == END + _BODY and found.has_head(lowers[at], lowers[at - 1])):
                scores[at] += added
                changed.append(at)
                if against:
                    contested.append(at)
    for at, vector in zip(changed, unpack_scores([scores[at] for at in changed]), strict=True):
        vectors[at] = vector
    for number in dict.fromkeys([bisect_right(offsets, at) - 1 for at in contested]):
        begin, end = offsets[number], offsets[number + 1]
        labels[begin:end] = best_labels(vectors[begin:end], moves)
