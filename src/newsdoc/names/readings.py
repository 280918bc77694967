"""The runs of a text, read by the model: their labels, one run behind the other."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from newsdoc.names.best_path import best_path
from newsdoc.names.candidates import find_all_runs, take_tokens
from newsdoc.names.decoding import best_alone, best_labels
from newsdoc.names.features import place_parts
from newsdoc.names.labels import SCALE, unpack_scores
from newsdoc.records import record
from newsdoc.text.tokens import CAPITALISED, MIXED, TITLE

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.candidates import Run
    from newsdoc.names.features import Lexicon
    from newsdoc.names.labels import Vector
    from newsdoc.names.model import Model
    from newsdoc.names.weight_table import Moves
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Range, Tokens

_HEADLINE: Final = int(3.0 * SCALE)
"""What a word in a headline of capitals must make up for before it is a name."""
_CAPITALS: Final = 0.6
"""The share of capitalised words from which the capitals of a headline say nothing."""
_LEAST_WORDS: Final = 4
_FEW: Final = 3
"""How many sentences a text has at most that is no article but a sample of one."""


@record
class Readings:
    """Runs, as far as they are read. All their tokens stand in lists of equal length, run behind run."""

    runs: list[Run]
    """The runs, in text order."""
    offsets: list[int]
    """The place in the lists below of the first token of each run, and behind the last run."""
    spots: list[int]
    """The tokens of the runs."""
    lowers: tuple[str, ...]
    """Each of them in lower case."""
    kinds: tuple[int, ...]
    """The kind of each."""
    scores: list[int]
    """The packed scores of each."""
    vectors: list[Vector]
    """The same, taken apart."""
    labels: list[int]
    """The label of each."""
    capitals: range
    """The runs that stand in a headline where every word has a capital."""
    bracketed: list[tuple[int, int]]
    """The first token of each run of one word behind a bracket, with the first one of its sentence."""

    def label_at(self, token: int) -> int:
        """Give the label of a token; 0, outside, for one in no run."""
        at = bisect_left(self.spots, token)
        return self.labels[at] if at < len(self.spots) and self.spots[at] == token else 0


def read_runs(prose: Prose, pack: LanguagePack, model: Model) -> Readings:
    """Read each run of a text by itself."""
    tokens = prose.tokens
    sentences = prose.sentences
    runs = _without_idle(tokens, find_all_runs(tokens, sentences, pack), model.lexicon)
    taken = take_tokens(tokens, runs)
    # An article that lost its line breaks is one paragraph, too.
    lone = len(prose.passages) == 1 and len(sentences) <= _FEW
    scores = model.score_runs(tokens, runs, taken, lone=lone)
    offsets = list(accumulate([last - first for first, last, _ in runs], initial=0))
    capitals = _runs_in_capitals(prose, runs)
    for number in capitals:
        _damp(scores, runs[number], offsets[number], tokens, model.lexicon)
    vectors = unpack_scores(scores)
    labels: list[int] = []
    for begin, end in pairwise(offsets):
        if end - begin == 1:
            labels.append(best_alone(vectors[begin]))
        else:
            labels += best_path(vectors[begin:end], model.moves)
    return Readings(
        runs=runs,
        offsets=offsets,
        spots=taken.spots,
        lowers=taken.lowers,
        kinds=taken.kinds,
        scores=scores,
        vectors=vectors,
        labels=labels,
        capitals=capitals,
        bracketed=_bracketed(tokens, runs),
    )


def decode(readings: Readings, number: int, moves: Moves) -> None:
    """Read a run again by its scores, in place."""
    begin, end = readings.offsets[number], readings.offsets[number + 1]
    readings.vectors[begin:end] = unpack_scores(readings.scores[begin:end])
    readings.labels[begin:end] = best_labels(readings.vectors[begin:end], moves)


def _bracketed(tokens: Tokens, runs: list[Run]) -> list[tuple[int, int]]:
    words = tokens.words
    return [
        (first, opening)
        for first, last, opening in runs
        if last - first == 1 and words[first - 1] == "(" and first - opening > 1
    ]


def _runs_in_capitals(prose: Prose, runs: list[Run]) -> range:
    """Give the runs of the headline, the first ones, if every word of it has a capital."""
    if prose.headline is None or not _in_capitals(prose.tokens, prose.headline.range):
        return range(0)
    return range(bisect_left(runs, (prose.headline.range.last,)))


def _without_idle(tokens: Tokens, runs: list[Run], lexicon: Lexicon) -> list[Run]:
    """Leave out the runs of one word that need not be read: a common word, a day ..."""
    lowers, kinds, idle, idle_first = tokens.lowers, tokens.kinds, lexicon.idle, lexicon.idle_first
    return [
        run
        for run in runs
        if lowers[run[0]] not in (idle_first if run[0] == run[2] else idle)
        or run[1] - run[0] > 1
        or kinds[run[0]] not in _IDLE
    ]


_IDLE: Final = frozenset({MIXED, TITLE})
"""How words are printed that may be left out (*Wouldn't*)."""


def _in_capitals(tokens: Tokens, stretch: Range) -> bool:
    """Tell whether the words of a headline have capitals whether they are names or not."""
    words = [i for i in range(stretch.first, stretch.last) if tokens.words[i][0].isalpha()]
    capitals = sum([tokens.kinds[i] in CAPITALISED for i in words])
    return len(words) >= _LEAST_WORDS and capitals >= _CAPITALS * len(words)


def _damp(scores: list[int], run: Run, offset: int, tokens: Tokens, lexicon: Lexicon) -> None:
    """Make the words of a headline in capitals less likely names, listed places excepted."""
    first, last, _ = run
    parts = place_parts(lexicon, tokens, first, last)
    for at, part in enumerate(parts, offset):
        if not part:
            scores[at] += _HEADLINE  # label 0, outside, is the lowest field
