"""The linear model: integer weights of features, summed by word and role and kept."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING, Final

from newsdoc.names.features import Lexicon, near_features, own_features, place_parts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Range, Tokens

KINDS: Final = ("person", "organization", "place")
"""The kinds of names, in the order of the labels."""
LABELS: Final = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BIES"))
"""What a token of a run can be: outside; begin, inside or end of a name, or a name by itself, by kind."""
SCALE: Final = 100
"""Weights are stored as integers, multiplied by this."""
_KEPT: Final = 20_000
"""Words whose summed weights are kept at most; then the store starts again."""

Vector = list[int]
"""A score for each label, in the order of ``LABELS``."""


class Model:
    """The weights of a language, ready to score the tokens of a run."""

    def __init__(
        self, pack: LanguagePack, weights: dict[str, Vector], moves: dict[tuple[int, int], int]
    ) -> None:
        """Take the weights of features and of label pairs for a pack."""
        self.lexicon = Lexicon(pack)
        self.weights = weights
        self.moves = moves
        self._own: dict[tuple[str, int], Vector] = {}
        self._first: dict[tuple[str, int], Vector] = {}
        self._near: tuple[dict[tuple[str, int], Vector], ...] = ({}, {}, {}, {})

    def score_run(
        self, tokens: Tokens, run: Range, sentence_first: int, lower: AbstractSet[str], *, lone: bool
    ) -> list[Vector]:
        """Score each label for each token of a run."""
        parts = place_parts(self.lexicon, tokens, run)
        return [
            self._score_token(tokens, index, run, sentence_first, lower, part, lone=lone)
            for index, part in zip(range(*run), parts, strict=True)
        ]

    def _score_token(  # noqa: PLR0913, PLR0917  # the hot path: packing them would cost more than it says
        self,
        tokens: Tokens,
        index: int,
        run: Range,
        sentence_first: int,
        lower: AbstractSet[str],
        part: str,
        *,
        lone: bool,
    ) -> Vector:
        words, lowers, kinds = tokens.words, tokens.lowers, tokens.kinds
        total = len(words)
        key = (words[index], kinds[index])
        own = self._own.get(key)
        vectors = [own if own is not None else self._keep_own(key)]
        if index > sentence_first:
            vectors.append(self._beside(0, lowers[index - 1], kinds[index - 1]))
            if index > sentence_first + 1:
                vectors.append(self._beside(1, lowers[index - 2], kinds[index - 2]))
        else:
            first = self._first.get(key)
            vectors.append(first if first is not None else self._keep_first(key))
        if index + 1 < total:
            vectors.append(self._beside(2, lowers[index + 1], kinds[index + 1]))
            if index + 2 < total:
                vectors.append(self._beside(3, lowers[index + 2], kinds[index + 2]))
        weights = self.weights
        for feature in place_features(part, lowers[index - 1] if index > sentence_first else "^", run, index):
            if feature in weights:
                vectors.append(weights[feature])
            if lone and "!" + feature in weights:
                vectors.append(weights["!" + feature])
        if lowers[index] in lower and "lc" in weights:
            vectors.append(weights["lc"])
        return [sum(column) for column in zip(*vectors, strict=True)]

    def _beside(self, side: int, lower: str, kind: int) -> Vector:
        store = self._near[side]
        found = store.get((lower, kind))
        if found is None:
            features = near_features(self.lexicon, lower, kind, far=bool(side % 2))
            found = self._sum([SIDES[side] + f for f in features])
            _keep(store, (lower, kind), found)
        return found

    def _keep_own(self, key: tuple[str, int]) -> Vector:
        found = self._sum(["0" + f for f in own_features(self.lexicon, *key)])
        _keep(self._own, key, found)
        return found

    def _keep_first(self, key: tuple[str, int]) -> Vector:
        found = self._sum(["^" + f for f in own_features(self.lexicon, *key)])
        _keep(self._first, key, found)
        return found

    def _sum(self, features: Iterable[str]) -> Vector:
        vectors = [self.weights[f] for f in features if f in self.weights]
        return [sum(column) for column in zip(*vectors, strict=True)] if vectors else [0] * len(LABELS)


SIDES: Final = "-=+*"
"""The marks of features of neighbours: one before, two before, one behind, two behind."""


def place_features(part: str, before: str, run: Range, index: int) -> list[str]:
    """Features of where a token stands: in its run, and in a listed place."""
    found: list[str] = []
    if run.last - run.first == 1:
        found.append("alone")
    elif index == run.first:
        found.append("opens")
    elif index == run.last - 1:
        found.append("closes")
    if part:
        found.append(f"g={part}")
        if part in "BS":
            found.append(f"g&{before}")
    return found


def _keep(store: dict[tuple[str, int], Vector], key: tuple[str, int], found: Vector) -> None:
    if len(store) >= _KEPT:
        store.clear()
    store[key] = found


_MODELS: Final[dict[int, tuple[LanguagePack, Model | None]]] = {}


def load_model(pack: LanguagePack) -> Model | None:
    """Load the model of a pack's language, once; ``None`` when there are no weights for it."""
    kept = _MODELS.get(id(pack))
    if kept is None or kept[0] is not pack:
        path = resources.files("newsdoc.names") / "weights" / f"{pack.code}.tsv"
        model = Model(pack, *read_weights(path.read_text(encoding="utf-8"))) if path.is_file() else None
        kept = _MODELS[id(pack)] = (pack, model)
    return kept[1]


def read_weights(table: str) -> tuple[dict[str, Vector], dict[tuple[int, int], int]]:
    r"""Read weights: a feature or ``LABEL>LABEL`` a line, then its label and weight pairs, by tabs.

    >>> weights, moves = read_weights("alone\tO\t12\tS-place\t-3\nO>O\t5")
    >>> weights["alone"][0], moves
    (12, {(0, 0): 5})
    """
    numbers = {label: number for number, label in enumerate(LABELS)}
    weights: dict[str, Vector] = {}
    moves: dict[tuple[int, int], int] = {}
    for line in table.splitlines():
        name, *pairs = line.split("\t")
        if len(pairs) == 1:
            before, _, behind = name.partition(">")
            moves[numbers[before], numbers[behind]] = int(pairs[0])
            continue
        vector = weights[name] = [0] * len(LABELS)
        for label, weight in zip(pairs[::2], pairs[1::2], strict=True):
            vector[numbers[label]] = int(weight)
    return weights, moves
