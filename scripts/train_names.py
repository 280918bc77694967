"""Train the weights that tell names: a conditional random field over candidate runs.

    python scripts/train_names.py id --corpus idner-train.jsonl
    python scripts/train_names.py en --corpus wikigold.jsonl --folds 5 --trainings 3

reads documents (``{"text", "entities": [{"span", "kind"}]}``, a line each), adds the sentences written
for this project (``names/<language>.txt`` beside this script) and writes
``src/newsdoc/names/weights/<language>.tsv``; the confidence of names is fitted on parts of the corpus that
were left out (``--folds``). ``docs/names.md`` tells what the corpora are and what is
done to them. Needs python-crfsuite and scikit-learn (the ``train`` dependency group).
"""

from __future__ import annotations

import argparse
import importlib
import json
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from name_confidence import calibrate
from name_moves import Move, count_moves, part_moves
from name_samples import Mention, Sample, corpus_samples, runs_of
from name_sentences import common_words, own_articles, own_samples
from newsdoc import languages
from newsdoc.names.features import (
    LONGEST_WORD,
    Lexicon,
    listed_features,
    near_features,
    place_parts,
    shape_feature,
    spelt_features,
)
from newsdoc.names.labels import LABELS, SCALE
from newsdoc.names.model import SIDES, where_features
from newsdoc.names.weight_table import read_weights
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Range, Tokens

HERE: Final = Path(__file__).parent
TARGET: Final = HERE.parent / "src" / "newsdoc" / "names" / "weights"
_FOLD_ROUNDS: Final = 60
"""Rounds of training of the models that only serve to fit the confidence."""
_LEAST_WEIGHT: Final = 4
"""Weights below this (of ``SCALE``) are left out: they change next to nothing."""

_LEAST_AVERAGE: Final = 11
"""The same of averaged weights, which are more; where they are too many, the next ones are left out, too."""
_LARGEST: Final = 295_000
"""How many characters a table has at most: it is part of every installation."""
_FIRST_SEED: Final = 2

Averaged = dict[tuple[str, str], float]
"""The weight of a feature for a label, or of a move from label to label, ``Move``."""
Sequence = tuple[list[list[str]], list[str]]
"""The features and the labels of the tokens of a run."""


def main() -> int:
    """Train and write, or cross-validate."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("language")
    options.add_argument("--corpus", type=Path)
    options.add_argument("--output", type=Path)
    options.add_argument(
        "--folds", type=int, default=3, help="parts of the corpus to calibrate on; 0 for none"
    )
    options.add_argument(
        "--trainings",
        type=int,
        default=8,
        help="trainings whose weights are averaged, each with other fillings",
    )
    given = options.parse_args()
    pack = languages.load(given.language)
    own = [own_with_articles(pack, number) for number in range(given.trainings)]
    corpus: list[Sample] = []
    calibration = ""
    if given.corpus:
        documents = [json.loads(line) for line in given.corpus.read_text(encoding="utf-8").splitlines()]
        calibration = calibrate(own[0], documents, pack, given.folds, partial(train, rounds=_FOLD_ROUNDS))
        corpus = corpus_samples(documents, pack)
    table = calibration + train_averaged([samples + corpus for samples in own], pack)
    target = given.output or TARGET / f"{given.language}.tsv"
    target.write_text(table, encoding="utf-8", newline="\n")
    print(f"{len(own[0]) + len(corpus)} samples, {len(table)} bytes")
    return 0


def own_with_articles(pack: LanguagePack, number: int) -> list[Sample]:
    """Give what was written for this project, for one of several trainings.

    Every second one has the articles: the first of them as they are, the others with other people in them.
    """
    samples = own_samples(pack, _FIRST_SEED + number)
    if pack.code == "en":  # a few texts weigh little: every training has them, in both forms
        return [*samples, *own_articles(pack), *own_articles(pack, _FIRST_SEED + number)]
    if number % 2:
        samples += own_articles(pack, None if number == 1 else _FIRST_SEED + number)
    return samples


def sequences(samples: Iterable[Sample], pack: LanguagePack, lexicon: Lexicon) -> Iterator[Sequence]:
    """Give the features and labels of every run."""
    for prose, mentions, lone, _ in samples:
        tokens = prose.tokens
        labels = labels_of_mentions(mentions)
        lower = {w for w, kind in zip(tokens.lowers, tokens.kinds, strict=True) if kind == LOWER}
        for run, first in runs_of(prose, pack):
            yield (
                run_features(tokens, run, first, lexicon, lower, lone=lone),
                _closed([labels.get(index, "O") for index in range(run.first, run.last)]),
            )


def run_features(  # noqa: PLR0913  # as ``Model.score_runs``, whose features these are
    tokens: Tokens, run: Range, sentence_first: int, lexicon: Lexicon, lower: set[str], *, lone: bool
) -> list[list[str]]:
    """Write out the features that ``Model.score_runs`` sums."""
    found: list[list[str]] = []
    lowers = tokens.lowers[run.first : run.last]
    alone = len(lowers) == 1
    parts = place_parts(lexicon, tokens, run.first, run.last)
    for index, part in zip(range(run.first, run.last), parts, strict=True):
        own = _own_features(lexicon, tokens.words[index], tokens.kinds[index])
        features = ["0" + feature for feature in own]
        if index == sentence_first:
            features += ["^" + feature for feature in own]
        for mark, other in zip(SIDES, (index - 2, index - 1, index + 1, index + 2), strict=True):
            if sentence_first <= other < len(tokens):
                near = near_features(lexicon, tokens.lowers[other], tokens.kinds[other], far=mark in "=*")
                features += [mark + feature for feature in near]
        kinds = [
            tokens.kinds[i] if sentence_first <= i < len(tokens) else 0 for i in (index - 1, index, index + 1)
        ]
        features.append(shape_feature(*kinds))
        before = tokens.lowers[index - 1] if index > sentence_first else "^"
        place = "alone" if alone else "opens" if index == run.first else ""
        place = place or ("closes" if index == run.last - 1 else "")
        where = where_features(place, part, before if part in ("B", "S") else "")
        features += where
        if lone:
            features += ["!" + feature for feature in where]
        if tokens.lowers[index] in lower:
            features.append("lc")
        found.append(features)
    return found


def _own_features(lexicon: Lexicon, word: str, kind: int) -> list[str]:
    """Give the features of a word of a candidate run, in the order that the weights were trained in."""
    lists = lexicon.lists.get(word.lower()[:LONGEST_WORD], ())
    itself, *letters = spelt_features(word, kind)
    return [itself, *listed_features(kind, lists), *letters]


def labelled_runs(samples: Iterable[Sample], pack: LanguagePack) -> Iterator[list[str]]:
    """Give the labels of every run."""
    for prose, mentions, *_ in samples:
        labels = labels_of_mentions(mentions)
        for run, _ in runs_of(prose, pack):
            yield _closed([labels.get(index, "O") for index in range(run.first, run.last)])


def labels_of_mentions(mentions: list[Mention]) -> dict[int, str]:
    """Give the label of each token of a name."""
    labels: dict[int, str] = {}
    for first, last, kind in mentions:
        for index in range(first, last):
            labels[index] = f"I-{kind}"
        labels[first] = f"B-{kind}"
        labels[last - 1] = f"E-{kind}" if last > first + 1 else f"S-{kind}"
    return labels


def _closed(labels: list[str]) -> list[str]:
    """Close what a name that reaches out of its run leaves open."""
    if labels[0][0] in "IE":
        labels[0] = {"I": "B", "E": "S"}[labels[0][0]] + labels[0][1:]
    if labels[-1][0] in "BI":
        labels[-1] = {"B": "S", "I": "E"}[labels[-1][0]] + labels[-1][1:]
    return labels


def train(samples: list[Sample], pack: LanguagePack, rounds: int = 150) -> str:
    """Train once on some samples; gives the table of weights that ``read_weights`` reads."""
    return train_averaged([samples], pack, rounds)


def train_averaged(trainings: list[list[Sample]], pack: LanguagePack, rounds: int = 150) -> str:
    """Train on each of some sets of samples and average: what one of them learnt by chance fades."""
    vocabulary = frozenset().union(*[lower_words(samples, pack) for samples in trainings])
    weights: Averaged = {}
    moves: Averaged = {}
    counts: Counter[Move] = Counter()
    for samples in trainings:
        state, transitions = _train_once(samples, pack, vocabulary, rounds)
        counts += count_moves(labelled_runs(samples, pack))
        for total, part in ((weights, state), (moves, transitions)):
            for key, weight in part.items():
                total[key] = total.get(key, 0.0) + weight / len(trainings)
    least = _LEAST_WEIGHT if len(trainings) == 1 else _LEAST_AVERAGE
    header = f"#vocabulary\t{' '.join(sorted(vocabulary))}\n" + part_moves(moves, counts)
    tables = (header + to_table(weights, more) for more in range(least, SCALE))
    return next(table for table in tables if len(table) <= _LARGEST)


def _train_once(
    samples: list[Sample], pack: LanguagePack, vocabulary: frozenset[str], rounds: int
) -> tuple[Averaged, Averaged]:
    crf = importlib.import_module("pycrfsuite")
    trainer = crf.Trainer(verbose=False)
    for features, labels in sequences(samples, pack, Lexicon(pack, vocabulary)):
        trainer.append(features, labels)
    trainer.set_params({"c1": 0.2, "c2": 0.1, "max_iterations": rounds})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = crf.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return info.state_features, info.transitions


def lower_words(samples: list[Sample], pack: LanguagePack) -> frozenset[str]:
    """Collect the words that the texts print in lower case more than once, and those listed as common."""
    counts: Counter[str] = Counter()
    for sample in samples:
        tokens = sample.prose.tokens
        if sample.lone or sample.article:
            counts.update(
                word
                for word, kind in zip(tokens.lowers, tokens.kinds, strict=True)
                if kind == LOWER and word.isalpha()
            )
    return frozenset([*(word for word, count in counts.items() if count > 1), *common_words(pack)])


def to_table(weights: Averaged, least: int) -> str:
    """Write the weights of features as the table that ``read_weights`` reads."""
    rows: dict[str, list[str]] = {}
    for (feature, label), weight in weights.items():
        if abs(round(weight * SCALE)) >= least and "\t" not in feature:
            rows.setdefault(feature, []).append(f"{label}\t{round(weight * SCALE)}")
    lines = ["\t".join([feature, *sorted(pairs)]) for feature, pairs in rows.items()]
    table = "\n".join(sorted(lines)) + "\n"
    read_weights(table)
    return table


__all__ = ["LABELS", "main", "train"]

if __name__ == "__main__":
    raise SystemExit(main())
