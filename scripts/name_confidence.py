"""Fit what makes a probability of a name's lead, on text that was not trained on."""

from __future__ import annotations

import importlib
import math
from typing import TYPE_CHECKING, Any, NamedTuple

from name_samples import Sample, corpus_samples, to_sample
from newsdoc.names.decoding import KIND_OF, odds_against, pieces_of
from newsdoc.names.labels import KINDS, SCALE, kind_number
from newsdoc.names.model import Model
from newsdoc.names.recognition import read_all
from newsdoc.names.weight_table import Calibration, read_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsdoc.languages import LanguagePack


def calibrate(
    own: list[Sample],
    documents: list[dict[str, Any]],
    pack: LanguagePack,
    folds: int,
    train: Callable[[list[Sample], LanguagePack], str],
) -> str:
    """Fit what makes a probability of a name's lead, on parts of the corpus that were not trained on.

    Prints how exact the names of those parts are, and how right what the confidence promises; gives the line
    of the table of weights.
    """
    found: list[Found] = []
    gold = 0
    for fold in range(folds):
        # Neighbours may be of one article, and so stay together.
        begin, end = (at * len(documents) // folds for at in (fold, fold + 1))
        held_out, rest = documents[begin:end], documents[:begin] + documents[end:]
        model = Model(pack, read_weights(train(own + corpus_samples(rest, pack), pack)))
        gold += sum(len(document["entities"]) for document in held_out)
        found += [name for document in held_out for name in find_with(model, document, pack)]
    if not found:
        return ""
    right = sum(name.right for name in found)
    print(f"{folds} folds: exact F1 {200 * right / (len(found) + gold):.1f}")
    fitted = fit(found)
    print_calibration(found, fitted)
    numbers = (fitted.slope, *fitted.kinds, fitted.longer)
    return f"#calibration\t{' '.join(str(round(number * SCALE)) for number in numbers)}\n"


class Found(NamedTuple):
    """A name that a model found in text it was not trained on."""

    lead: float
    kind: int
    more: int
    """Words after the first."""
    right: bool


def find_with(model: Model, document: dict[str, Any], pack: LanguagePack) -> Iterator[Found]:
    """Find the names of a document with a model, and tell which are right."""
    text = document["text"]
    prose = to_sample(text, [], pack, lone=True).prose
    gold = {(*entity["span"], entity["kind"]) for entity in document["entities"]}
    tokens = prose.tokens
    readings = read_all(prose, pack, model)
    pieces = pieces_of(readings.labels)
    for (begin, end, label), odds in zip(
        pieces, odds_against(readings.vectors, model.moves, pieces), strict=True
    ):
        first, last = readings.spots[begin], readings.spots[end - 1]
        span = (tokens.starts[first], tokens.ends[last], KIND_OF[label].value)
        yield Found(
            -math.log(min(max(odds, _LEAST), 1 / _LEAST)),
            kind_number(label),
            last - first,
            span in gold,
        )


_LEAST = 1e-300
"""Odds that still have a logarithm."""


def fit(found: list[Found]) -> Calibration:
    """Fit the logistic."""
    kinds = range(len(KINDS))
    rows = [[f.lead, f.more, *(float(f.kind == kind) for kind in kinds)] for f in found]
    logistic = importlib.import_module("sklearn.linear_model").LogisticRegression(fit_intercept=False, C=10)
    slope, longer, *weights = logistic.fit(rows, [f.right for f in found]).coef_[0]
    return Calibration(slope, tuple(weights), longer)


def print_calibration(found: list[Found], fitted: Calibration) -> None:
    """Print a table: of the names of each confidence, how many are right."""
    print("| confidence | names | right |\n| --- | --- | --- |")
    tenths: dict[int, list[bool]] = {}
    for name in found:
        sure = fitted.slope * name.lead + fitted.kinds[name.kind] + fitted.longer * name.more
        tenths.setdefault(min(int(10 / (1 + math.exp(-sure))), 9), []).append(name.right)
    for tenth, hits in sorted(tenths.items()):
        share = 100 * sum(hits) / len(hits)
        print(f"| {tenth / 10:.1f} to {tenth / 10 + 0.1:.1f} | {len(hits)} | {share:.0f} % |")
