"""The linear model: integer weights of features, summed by word and role and kept."""

from __future__ import annotations

from importlib import resources
from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.features import (
    Lexicon,
    near_features,
    own_features,
    place_parts,
    shape_feature,
)
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Range, Tokens

KINDS: Final = ("person", "organization", "place")
"""The kinds of names, in the order of the labels."""
LABELS: Final = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BIES"))
"""What a token of a run can be: outside; begin, inside or end of a name, or a name by itself, by kind."""
SCALE: Final = 100
"""Weights are stored as integers, multiplied by this."""
SIDES: Final = "=-+*"
"""The marks of features of neighbours: two before, one before, one behind, two behind."""
_KEPT: Final = 20_000
"""Words whose summed weights are kept at most; then the store starts again."""
_OPENINGS: Final = frozenset({"B", "S"})
_NEVER: Final = -(10**9)
_FORBIDDEN: Final = -100 * SCALE

_Where = tuple[str, str, str, bool]
Vector = tuple[int, ...]
"""A score for each label, in the order of ``LABELS``."""

# The weights of a feature for all labels are one integer, 32 bits a label: one addition adds them all.
# Each field is shifted to be positive, so that none borrows from the next; the shift is the same for
# every label and so changes no comparison.
_FIELD: Final = 32
_SHIFT: Final = 1 << 20
_BYTES: Final = len(LABELS) * _FIELD // 8
_unpack: Callable[[bytes], Vector] = Struct(f"<{len(LABELS)}I").unpack


def pack_weights(weights: list[int]) -> int:
    """Pack one weight a label into one integer."""
    return sum((weight + _SHIFT) << (_FIELD * place) for place, weight in enumerate(weights))


NOTHING: Final = pack_weights([0] * len(LABELS))
"""Weights that change nothing."""


class Calibration(NamedTuple):
    """What makes a probability of the lead of a name: a logistic fitted on text that was not trained on."""

    slope: float = 1.0
    """What a unit of lead adds."""
    kinds: tuple[float, ...] = (0.0, 0.0, 0.0)
    """What each kind of name adds."""
    longer: float = 0.0
    """What each word after the first adds."""


class Weights(NamedTuple):
    """What training gives."""

    features: dict[str, int]
    """For a feature its weights by label, packed."""
    moves: list[list[int]]
    """What a label adds when it follows another: ``moves[before][behind]``."""
    vocabulary: frozenset[str]
    """Words that the training text prints in lower case."""
    calibration: Calibration = Calibration()
    """How the lead of a name becomes its confidence."""


class Model:
    """The weights of a language, ready to score the tokens of a run."""

    def __init__(self, pack: LanguagePack, weights: Weights) -> None:
        """Take the weights for a pack."""
        self.lexicon = Lexicon(pack, weights.vocabulary)
        self.moves = close_moves(weights.moves)
        self.calibration = weights.calibration
        self._particles = pack.names.particles
        self._weights = weights.features
        self._own: dict[str, int] = {}
        self._first: dict[str, int] = {}
        self._near: tuple[dict[str, int], ...] = ({}, {}, {}, {})
        self._where: dict[_Where, int] = {}
        self._shapes: dict[tuple[int, int, int], int] = {}
        self._seen_lower = weights.features.get("lc", NOTHING)

    def score_run(
        self, tokens: Tokens, run: Range, sentence_first: int, lower: AbstractSet[str], *, lone: bool
    ) -> list[Vector]:
        """Score each label for each token of a run.

        Args:
            tokens: the tokens.
            run: the run.
            sentence_first: the first token of its sentence.
            lower: the words that the text prints in lower case.
            lone: whether the text is a single paragraph.
        """
        parts = place_parts(self.lexicon, tokens, run)
        first, last = run
        lowers = tokens.lowers
        alone = last - first == 1
        scores: list[Vector] = []
        for index in range(first, last):
            place = "alone" if alone else "opens" if index == first else "closes" if index == last - 1 else ""
            total = self._word(tokens, index, sentence_first)
            part = parts[index - first] if parts else ""
            if place or part:
                before = ""
                if part in _OPENINGS:
                    before = lowers[index - 1] if index > sentence_first else "^"
                key = (place, part, before, lone)
                found = self._where.get(key)
                total += found if found is not None else self._keep_where(key)
            if lowers[index] in lower:
                total += self._seen_lower
            scores.append(_unpack(total.to_bytes(_BYTES, "little")))
        return scores

    def _word(self, tokens: Tokens, index: int, sentence_first: int) -> int:
        """Sum the weights of a word and its neighbours."""
        words, kinds = tokens.words, tokens.kinds
        before_2, before, behind, behind_2 = self._near
        word = words[index]
        own = self._own.get(word)
        total = own if own is not None else self._keep_own(word, kinds[index])
        kind_before = kind_behind = 0
        if index > sentence_first:
            other = words[index - 1]
            kind_before = kinds[index - 1]
            found = before.get(other)
            total += found if found is not None else self._keep_near(1, other, kind_before)
            if index > sentence_first + 1:
                other = words[index - 2]
                found = before_2.get(other)
                total += found if found is not None else self._keep_near(0, other, kinds[index - 2])
        else:
            found = self._first.get(word)
            total += found if found is not None else self._keep_first(word, kinds[index])
        if index + 1 < len(words):
            other = words[index + 1]
            kind_behind = kinds[index + 1]
            found = behind.get(other)
            total += found if found is not None else self._keep_near(2, other, kind_behind)
            if index + 2 < len(words):
                other = words[index + 2]
                found = behind_2.get(other)
                total += found if found is not None else self._keep_near(3, other, kinds[index + 2])
        shape = (kind_before, kinds[index], kind_behind)
        found = self._shapes.get(shape)
        if found is None:
            found = self._shapes[shape] = self._sum([shape_feature(*shape)])
        return total + found

    def _keep_own(self, word: str, kind: int) -> int:
        found = self._sum(["0" + f for f in own_features(self.lexicon, word, kind)])
        if kind not in CAPITALISED and word.lower() not in self._particles:
            # Joints stand inside names; only a bracket (*(Persero)*) closes one.
            closes = 0 if word == ")" else _FORBIDDEN
            found += pack_weights([0, *[_FORBIDDEN, 0, closes, _FORBIDDEN] * len(KINDS)])
        return _keep(self._own, word, found)

    def _keep_first(self, word: str, kind: int) -> int:
        found = self._sum(["^" + f for f in own_features(self.lexicon, word, kind)])
        return _keep(self._first, word, found)

    def _keep_near(self, side: int, word: str, kind: int) -> int:
        mark = SIDES[side]
        features = near_features(self.lexicon, word.lower(), kind, far=mark in "=*")
        return _keep(self._near[side], word, self._sum([mark + f for f in features]))

    def _keep_where(self, key: _Where) -> int:
        place, part, before, lone = key
        names = where_features(place, part, before)
        found = self._sum([*names, *["!" + name for name in names]] if lone else names)
        if len(self._where) >= _KEPT:
            self._where.clear()
        self._where[key] = found
        return found

    def _sum(self, features: list[str]) -> int:
        return sum([self._weights[f] for f in features if f in self._weights], NOTHING)


def close_moves(moves: list[list[int]]) -> list[list[int]]:
    """Forbid the moves that would leave a name open or go on with none."""
    return [
        [weight if _may_follow(before, label) else _NEVER for label, weight in zip(LABELS, row, strict=True)]
        for before, row in zip(LABELS, moves, strict=True)
    ]


def _may_follow(before: str, label: str) -> bool:
    if before[0] in "OES":
        return label[0] in "OBS"
    return label[0] in "IE" and label[1:] == before[1:]


def where_features(place: str, part: str, before: str) -> list[str]:
    """Features of where a token stands: in its run, and in a listed place."""
    found = [place] if place else []
    if part:
        found.append(f"g={part}")
        if before:
            found.append(f"g&{before}")
    return found


def _keep(store: dict[str, int], word: str, found: int) -> int:
    if len(store) >= _KEPT:
        store.clear()
    store[word] = found
    return found


_MODELS: Final[dict[int, tuple[LanguagePack, Model | None]]] = {}


def load_model(pack: LanguagePack) -> Model | None:
    """Load the model of a pack's language, once; ``None`` when there are no weights for it."""
    kept = _MODELS.get(id(pack))
    if kept is None or kept[0] is not pack:
        path = resources.files("newsdoc.names") / "weights" / f"{pack.weights}.tsv"
        model = Model(pack, read_weights(path.read_text(encoding="utf-8"))) if path.is_file() else None
        kept = _MODELS[id(pack)] = (pack, model)
    return kept[1]


def read_weights(table: str) -> Weights:
    r"""Read weights from lines of fields parted by tabs.

    A feature's line holds pairs of a label and a weight, that of a move ``LABEL>LABEL`` one weight, and
    that of the vocabulary, ``#vocabulary``, its words, and ``#calibration`` the numbers of the logistic.

    >>> weights = read_weights("alone\tO\t12\tS-place\t-3\nO>O\t5\n#vocabulary\trumah sakit")
    >>> sorted(weights.features), weights.moves[0][0], sorted(weights.vocabulary)
    (['alone'], 5, ['rumah', 'sakit'])
    """
    numbers = {label: number for number, label in enumerate(LABELS)}
    features: dict[str, int] = {}
    moves = [[0] * len(LABELS) for _ in LABELS]
    vocabulary: frozenset[str] = frozenset()
    calibration = Calibration()
    for line in table.splitlines():
        name, *fields = line.split("\t")
        if name == "#vocabulary":
            vocabulary = frozenset(fields[0].split())
        elif name == "#calibration":
            slope, *kinds, longer = (int(number) / SCALE for number in fields[0].split())
            calibration = Calibration(slope, tuple(kinds), longer)
        elif len(fields) == 1:
            before, _, behind = name.partition(">")
            moves[numbers[before]][numbers[behind]] = int(fields[0])
        else:
            weights = [0] * len(LABELS)
            for label, weight in zip(fields[::2], fields[1::2], strict=True):
                weights[numbers[label]] = int(weight)
            features[name] = pack_weights(weights)
    return Weights(features, moves, vocabulary, calibration)
