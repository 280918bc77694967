"""The best labels of a run are those of a search of all, and their odds make the confidence."""

from __future__ import annotations

import itertools
import math
import random
from typing import TYPE_CHECKING

import pytest

from newsdoc.names.decoding import best_labels, confidences, odds_against, pieces_of
from newsdoc.names.labels import KINDS, LABELS, pack_scores
from newsdoc.names.weight_table import Calibration, Moves

if TYPE_CHECKING:
    from collections.abc import Sequence


def test_a_run_is_cut_where_labels_open_and_close() -> None:
    nothing = [0] * len(LABELS)
    first, second = list(nothing), list(nothing)
    first[LABELS.index("B-place")] = second[LABELS.index("E-place")] = 300
    pieces = pieces_of(best_labels([tuple(first), tuple(second)], Moves()))
    assert pieces == [(0, 2, LABELS.index("E-place"))]
    assert confidences([tuple(first), tuple(second)], Moves(), pieces, Calibration())[0] > 0.9
    assert pieces_of(best_labels([tuple(nothing)], Moves())) == []


def _follows(before: str, label: str) -> bool:
    if before[0] in "BI":
        return label in {"I" + before[1:], "E" + before[1:]}
    return label[0] in "OBS"


def _moves(rng: random.Random) -> Moves:
    """Draw what moves add."""
    beside, longer = (tuple(rng.randint(-90, 90) for _ in names) for names in (LABELS, KINDS))
    return Moves(beside=beside, longer=longer)


def _added(moves: Moves, path: Sequence[int]) -> int:
    """Sum what the moves of a path add as pairs, written out plainly."""
    total = 0
    for before, behind in itertools.pairwise(path):
        first, second = LABELS[before], LABELS[behind]
        if first[0] in "SE" and second[0] in "SB" and not first.endswith("person"):
            total += moves.beside[behind]
        if first[0] == second[0] == "I":
            total += moves.longer[KINDS.index(second[2:])]
    return total


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_a_run_is_cut_as_a_search_of_all_its_labels_would(length: int) -> None:
    rng = random.Random(length)  # noqa: S311 - a sample, not a secret
    # Of more than four tokens there are too many paths: one of the kinds is left out then.
    numbers = [number for number, label in enumerate(LABELS) if length < 5 or "organization" not in label]
    moves = _moves(rng)
    allowed = [
        path
        for path in itertools.product(numbers, repeat=length)
        if LABELS[path[0]][0] in "OBS"
        and LABELS[path[-1]][0] in "OES"
        and all(_follows(LABELS[a], LABELS[b]) for a, b in itertools.pairwise(path))
    ]
    added = [_added(moves, path) for path in allowed]
    for _ in range(20):
        vectors = [
            tuple(rng.randint(0, 90) if number in numbers else -1_000 for number in range(len(LABELS)))
            for _ in range(length)
        ]

        def score(path: Sequence[int], vectors: list[tuple[int, ...]] = vectors) -> int:
            return sum(vector[label] for vector, label in zip(vectors, path, strict=True))

        found = best_labels(vectors, moves)
        best = max(score(path) + more for path, more in zip(allowed, added, strict=True))
        assert score(found) + _added(moves, found) == best
        assert tuple(found) in allowed


def test_a_run_whose_every_word_looks_like_a_first_one_still_closes_its_name() -> None:
    begins = tuple(5_000 if label == "B-person" else 0 for label in LABELS)
    assert [LABELS[label] for label in best_labels([begins, begins], Moves())] == ["B-person", "E-person"]


def test_packed_scores_add_without_touching_each_other() -> None:
    some, other = [-7] * len(LABELS), [5] * len(LABELS)
    both = pack_scores(enumerate(some)) + pack_scores(enumerate(other))
    assert both == pack_scores(enumerate([-2] * len(LABELS)))


def test_confidence_follows_the_lead_as_it_was_fitted() -> None:
    nothing = [0] * len(LABELS)
    sure, unsure = list(nothing), list(nothing)
    sure[LABELS.index("S-place")], unsure[LABELS.index("S-place")] = 600, 50
    vectors = [tuple(sure), tuple(unsure)]
    pieces = [(at, at + 1, LABELS.index("S-place")) for at in range(2)]
    plain = confidences(vectors, Moves(), pieces, Calibration())
    assert plain[0] > plain[1]
    doubting = Calibration(slope=0.5, kinds=(0.0, 0.0, -1.0))
    assert confidences(vectors, Moves(), pieces, doubting)[0] < plain[0]


@pytest.mark.parametrize(
    ("score", "odds"), [(0, 0.0), (100, 1.0), (-100, -1.0), (1900, 19.0), (5000, 20.0), (-5000, -20.0)]
)
def test_no_name_is_surer_than_the_logarithm_of_its_odds_at_twenty(score: int, odds: float) -> None:
    vector = [-100_000] * len(LABELS)
    vector[0], vector[LABELS.index("S-place")] = 0, score
    pieces = [(0, 1, LABELS.index("S-place"))]
    (sure,) = confidences([tuple(vector)], Moves(), pieces, Calibration())
    assert sure == pytest.approx(1 / (1 + math.exp(-odds)))


@pytest.mark.parametrize(("score", "odds"), [(30_000, 20.0), (-30_000, -20.0)])
@pytest.mark.parametrize("slope", [0.4, 1.0, 2.0])
def test_odds_that_no_float_holds_give_a_confidence(score: int, odds: float, slope: float) -> None:
    vector = [-score] * len(LABELS)
    vector[LABELS.index("B-place")] = vector[LABELS.index("E-place")] = score
    piece = (0, 2, LABELS.index("E-place"))
    (sure,) = confidences([tuple(vector)] * 2, Moves(), [piece], Calibration(slope=slope))
    assert sure == pytest.approx(1 / (1 + math.exp(-odds)))


@pytest.mark.parametrize("named_as", ["person", "organization", "place"])
@pytest.mark.parametrize("length", [1, 2, 3, 4, 6])
def test_the_odds_against_a_name_count_its_words_and_what_is_between_them(length: int, named_as: str) -> None:
    drawn = random.Random(length)  # noqa: S311  # no secret
    moves = _moves(drawn)
    vectors = [tuple(drawn.randrange(-90, 90) for _ in LABELS) for _ in range(length)]

    def total(labels: list[int]) -> int:
        return sum(v[one] for v, one in zip(vectors, labels, strict=True)) + _added(moves, labels)

    def named(kind: str) -> int:
        parts = f"B{'I' * (length - 2)}E" if length > 1 else "S"
        return total([LABELS.index(f"{part}-{kind}") for part in parts])

    none = total([0] * length)
    scores = {kind: named(kind) / 100 for kind in ("person", "organization", "place")}
    chosen = scores.pop(named_as)
    others = math.log(sum(math.exp(score) for score in (none / 100, *scores.values())))
    piece = (0, length, LABELS.index(f"{'E' if length > 1 else 'S'}-{named_as}"))
    (odds,) = odds_against(vectors, moves, [piece])
    assert -math.log(odds) == pytest.approx(chosen - others)
