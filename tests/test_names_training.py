"""The training script gives the weights that recognition reads."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsdoc import languages
from newsdoc.names.candidates import take_tokens
from newsdoc.names.decoding import best_labels
from newsdoc.names.features import Lexicon
from newsdoc.names.labels import LABELS, unpack_scores
from newsdoc.names.model import Model
from newsdoc.names.weight_table import read_weights
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

SCRIPT = Path(__file__).parent.parent / "scripts" / "train_names.py"


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("train_names", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["train_names"] = module
    sys.path.insert(0, str(SCRIPT.parent))  # its neighbours, as when it is run
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(SCRIPT.parent))


def test_moves_that_are_made_of_parts_are_taken_apart_without_loss(script: ModuleType) -> None:
    moves = script.part_moves
    assert moves.__module__ == "name_moves"
    kinds = ("person", "organization", "place")
    labels = ["O", *(f"S-{kind}" for kind in kinds)]
    made = {
        (before, behind): 2.0 * labels.index(before) - labels.index(behind) + (behind != "O") * 0.25
        for before in labels
        for behind in labels
    }
    parts = read_weights(moves(made, dict.fromkeys(made, 1_000_000))).moves
    for (before, behind), weight in made.items():
        at, then = LABELS.index(before), LABELS.index(behind)
        beside = parts.beside[then] if before not in {"O", "S-person"} else 0
        assert parts.onward[at] + parts.behind[then] + beside == pytest.approx(100 * weight, abs=2)


def _labels_right(model: Model, samples: list[Any], script: ModuleType) -> float:
    pack = languages.load("id")
    right = total = 0
    for sample in samples:
        tokens = sample.prose.tokens
        truth = script.labels_of_mentions(sample.mentions)
        for run, first in script.runs_of(sample.prose, pack):
            runs = [(run.first, run.last, first)]
            vectors = unpack_scores(model.score_runs(tokens, runs, take_tokens(tokens, runs), lone=False))
            labels = [LABELS[label] for label in best_labels(vectors, model.moves)]
            right += sum(
                label == truth.get(i, "O")
                for i, label in zip(range(run.first, run.last), labels, strict=True)
            )
            total += len(labels)
    return right / total


@pytest.fixture(scope="module")
def sentences(script: ModuleType) -> ModuleType:
    assert script.own_samples.__module__ == "name_sentences"
    return sys.modules["name_sentences"]


def test_marked_sentences_are_read(sentences: ModuleType) -> None:
    text, spans = sentences.read_marked("Kata {Danu Prasetyo|p} di {Bali|l}.")
    assert text == "Kata Danu Prasetyo di Bali."
    assert spans == [(5, 18, "person"), (22, 26, "place")]


@pytest.mark.parametrize(
    "marked",
    [
        "Menteri Agama {Danu Prasetyo|p} tiba di {Kota Bandung|l}.",
        "“{KPK|o}-nya” — kata {S.H. Wulan al-Rubai|p} (52), {PT Cahaya (Persero)|o} rugi Rp50 miliar",
        "Sebanyak 12 KPKnya & iPhone «{Aceh|l}» ke 3.500",
    ],
)
def test_recognition_sums_the_features_that_training_wrote(
    script: ModuleType, sentences: ModuleType, marked: str
) -> None:
    pack = languages.load("id")
    text, spans = sentences.read_marked(marked)
    sample = sentences.to_sample(text, spans, pack, lone=True)
    tokens = sample.prose.tokens
    lower = {w for w, k in zip(tokens.lowers, tokens.kinds, strict=True) if k == LOWER}
    for run, first in script.runs_of(sample.prose, pack):
        written = script.run_features(tokens, run, first, Lexicon(pack), lower, lone=True)
        # Each feature weighs 1 for one label, so that a score counts the features of its token.
        rows = {f"{feature}\tS-place\t1\tO\t0" for features in written for feature in features}
        model = Model(pack, read_weights("\n".join(rows)))
        at = LABELS.index("S-place")
        runs = [(run.first, run.last, first)]
        packed = model.score_runs(tokens, runs, take_tokens(tokens, runs), lone=True)
        scores = [vector[at] - vector[0] for vector in unpack_scores(packed)]
        # A joint is no name by itself: 10,000 are taken off.
        assert [score % 10_000 for score in scores] == [len(features) for features in written]


def test_weights_trained_again_agree_with_those_shipped(script: ModuleType) -> None:
    pack = languages.load("id")
    samples = script.own_samples(pack)[::4]
    fresh = script.train(samples, pack, rounds=40)
    assert fresh == script.train(samples, pack, rounds=40)
    shipped = importlib.import_module("newsdoc.names.model").load_model(pack)
    assert shipped is not None
    assert _labels_right(Model(pack, read_weights(fresh)), samples, script) > 0.8
    assert _labels_right(shipped, samples, script) > 0.8
