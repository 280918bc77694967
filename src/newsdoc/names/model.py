"""The linear model: integer weights of features, summed by word and role and kept."""

from __future__ import annotations

from functools import partial
from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.languages._data import read_data
from newsdoc.names.features import (
    LONGEST_WORD,
    Lexicon,
    listed_features,
    near_features,
    near_listed_features,
    near_spelt_features,
    place_parts,
    shape_feature,
    spelt_features,
)
from newsdoc.names.sums import Sums
from newsdoc.text.tokens import CAPITALISED, MARK, NUMBER, word_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
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
FAR: Final = "=*"
"""Those of neighbours that are two words away."""
_UNCASED: Final = frozenset({NUMBER, MARK})
_OPENINGS: Final = frozenset({"B", "S"})
_FORBIDDEN: Final = -100 * SCALE

_Listed = tuple[str, int, tuple[str, ...]]
"""The mark of a role; the kind of a word, and the lists that it is in."""
_Where = tuple[str, str, str, bool]
"""Where a token stands in its run, and in a listed place; the word before it; whether the text is lone."""
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


class Moves(NamedTuple):
    """What a label adds when it follows another."""

    weights: list[list[int]]
    """For each two labels: ``weights[before][behind]``."""
    onward: tuple[tuple[tuple[int, int], ...], ...]
    """For each label those that may follow it, each with what it adds."""
    closing: tuple[tuple[tuple[int, int], ...], ...]
    """Those of them that the last token of a run may have."""


class Calibration(NamedTuple):
    """What makes a probability of the lead of a name: a logistic fitted on text that was not trained on."""

    slope: float = 1.0
    """What a unit of lead adds."""
    kinds: tuple[float, ...] = (0.0, 0.0, 0.0)
    """What each kind of name adds."""
    longer: float = 0.0
    """What each word after the first adds."""


class Features:
    """The weights of features, each packed when it is first looked at: a text needs few of thousands."""

    __slots__ = ("_rows",)

    def __init__(self, rows: dict[str, str]) -> None:
        """Take for each feature its row: labels and weights, parted by tabs."""
        self._rows: dict[str, str | int] = dict(rows)

    def sum(self, mark: str, features: Iterable[str]) -> int:
        """Sum the packed weights of some features of the role that ``mark`` stands for."""
        total = 0
        rows = self._rows
        for feature in features:
            name = mark + feature
            found = rows.get(name)
            if found is None:
                continue
            if isinstance(found, str):
                found = rows[name] = pack_row(found)
            total += found
        return total


def pack_row(row: str) -> int:
    r"""Pack the weights of a feature from its row.

    >>> pack_row("O\t12\tS-place\t-3") == pack_weights([12, *[0] * 11, -3])
    True
    """
    fields = iter(row.split("\t"))
    return NOTHING + sum(
        [int(weight) << _PLACES[label] for label, weight in zip(fields, fields, strict=True)]
    )


_PLACES: Final = {label: _FIELD * number for number, label in enumerate(LABELS)}


class Weights(NamedTuple):
    """What training gives."""

    features: Features
    """The weights of features by label."""
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
        self.lexicon: Lexicon = Lexicon(pack, weights.vocabulary)
        self.moves: Moves = close_moves(weights.moves)
        self.calibration: Calibration = weights.calibration
        self._particles = pack.names.particles
        self._features = weights.features
        self._own = Sums(self._sum_own)
        self._first = Sums(partial(self._sum_spelt, "^"))
        self._near = tuple(Sums(partial(self._sum_near, mark)) for mark in SIDES)
        self._listed: Sums[_Listed] = Sums(self._sum_listed)
        self._where: Sums[_Where] = Sums(self._sum_where)
        self._places = tuple(
            {place: self._where[place, "", "", lone] for place in ("alone", "opens", "closes")}
            for lone in (False, True)
        )
        self._shapes: Sums[tuple[int, ...]] = Sums(self._sum_shape)
        self._seen_lower = weights.features.sum("", ["lc"])

    def score_run(
        self, tokens: Tokens, run: Range, sentence_first: int, lower: AbstractSet[str], *, lone: bool
    ) -> list[Vector]:
        """Score each label for each token of a run.

        Args:
            tokens: the tokens.
            run: the run.
            sentence_first: the first token of its sentence.
            lower: the words that the text prints in lower case; others in it make no difference.
            lone: whether the text is a few sentences, no article.
        """
        first, last = run
        if last - first > 1:
            return self._score_words(tokens, run, sentence_first, lower, lone=lone)
        word = tokens.lowers[first]
        total = self._in_context(tokens, first, sentence_first)
        if word in self.lexicon.place_starts:
            part = place_parts(self.lexicon, tokens, run)[0]
            total += self._in_place(tokens, first, sentence_first, "alone", part, lone=lone)
        else:
            total += self._places[lone]["alone"]
        if word in lower:
            total += self._seen_lower
        return [_unpack(total.to_bytes(_BYTES, "little"))]

    def _score_words(
        self, tokens: Tokens, run: Range, sentence_first: int, lower: AbstractSet[str], *, lone: bool
    ) -> list[Vector]:
        first, last = run
        places = self._places[lone]
        parts = place_parts(self.lexicon, tokens, run)
        scores: list[Vector] = []
        place = "opens"
        for index in range(first, last):
            total = self._in_context(tokens, index, sentence_first)
            if parts and (part := parts[index - first]):
                total += self._in_place(tokens, index, sentence_first, place, part, lone=lone)
            elif place:
                total += places[place]
            if tokens.kinds[index] not in _UNCASED and tokens.lowers[index] in lower:
                total += self._seen_lower
            scores.append(_unpack(total.to_bytes(_BYTES, "little")))
            place = "closes" if index == last - 2 else ""
        return scores

    def _in_place(  # noqa: PLR0913  # what a key of ``_where`` is made of
        self, tokens: Tokens, index: int, sentence_first: int, place: str, part: str, *, lone: bool
    ) -> int:
        """Sum the weights of where a word stands that is part of a listed place."""
        before = ""
        if part in _OPENINGS:
            before = tokens.lowers[index - 1] if index > sentence_first else "^"
        return self._where[place, part, before, lone]

    def _in_context(self, tokens: Tokens, index: int, sentence_first: int) -> int:
        """Sum the weights of a word and its neighbours."""
        words, kinds = tokens.words, tokens.kinds
        before_2, before, behind, behind_2 = self._near
        rest = len(words) - index
        if index > sentence_first + 1 and rest > 2:  # noqa: PLR2004  # two words on either side
            farthest, last, word, next_, far = words[index - 2 : index + 3]
            total = before_2[farthest] + before[last] + self._own[word] + behind[next_] + behind_2[far]
            return total + self._shapes[kinds[index - 1 : index + 2]]
        word = words[index]
        total = self._own[word]
        kind_before = kind_behind = 0
        if index > sentence_first:
            total += before[words[index - 1]]
            kind_before = kinds[index - 1]
            if index > sentence_first + 1:
                total += before_2[words[index - 2]]
        else:
            total += self._first[word]
        if rest > 1:
            total += behind[words[index + 1]]
            kind_behind = kinds[index + 1]
            if rest > 2:  # noqa: PLR2004
                total += behind_2[words[index + 2]]
        return total + self._shapes[kind_before, kinds[index], kind_behind]

    def _sum_own(self, word: str) -> int:
        found = self._sum_spelt("0", word)
        if word_kind(word) not in CAPITALISED and word.lower() not in self._particles:
            # Joints stand inside names; only a bracket (*(Persero)*) closes one.
            closes = 0 if word == ")" else _FORBIDDEN
            found += pack_weights([0, *[_FORBIDDEN, 0, closes, _FORBIDDEN] * len(KINDS)])
        return found

    def _sum_spelt(self, mark: str, word: str) -> int:
        kind = word_kind(word)
        lists = self.lexicon.lists.get(word.lower()[:LONGEST_WORD], ())
        return self._listed[mark, kind, lists] + self._features.sum(mark, spelt_features(word, kind))

    def _sum_near(self, mark: str, word: str) -> int:
        kind, far = word_kind(word), mark in FAR
        if kind == MARK:
            return self._features.sum(mark, near_features(self.lexicon, word.lower(), kind, far=far))
        lower = word.lower()[:LONGEST_WORD]
        listed = self._listed[mark, kind, self.lexicon.lists.get(lower, ())]
        return listed + self._features.sum(mark, near_spelt_features(lower, kind, far=far))

    def _sum_listed(self, key: _Listed) -> int:
        mark, kind, lists = key
        near = mark in SIDES
        features = (
            near_listed_features(kind, lists, far=mark in FAR) if near else listed_features(kind, lists)
        )
        return self._features.sum(mark, features)

    def _sum_where(self, key: _Where) -> int:
        place, part, before, lone = key
        names = where_features(place, part, before)
        return self._features.sum("", [*names, *["!" + name for name in names]] if lone else names)

    def _sum_shape(self, shape: tuple[int, ...]) -> int:
        return self._features.sum("", [shape_feature(*shape)])


def close_moves(weights: list[list[int]]) -> Moves:
    """Leave out the moves that would leave a name open or go on with none."""
    onward = tuple(
        tuple((number, row[number]) for number, label in enumerate(LABELS) if _may_follow(before, label))
        for before, row in zip(LABELS, weights, strict=True)
    )
    closing = tuple(tuple(move for move in row if LABELS[move[0]][0] in "OES") for row in onward)
    return Moves(weights, onward, closing)


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


_MODELS: Final[dict[int, tuple[LanguagePack, Model | None]]] = {}
_MODELS_KEPT: Final = 8
"""Packs whose models are kept at most; then the one loaded first goes."""


def load_model(pack: LanguagePack) -> Model | None:
    """Load the model of a pack's language, once; ``None`` when there are no weights for it."""
    kept = _MODELS.get(id(pack))
    if kept is None or kept[0] is not pack:
        written = read_data("newsdoc.names", f"weights/{pack.weights}.tsv")
        model = Model(pack, read_weights(written)) if written is not None else None
        while len(_MODELS) >= _MODELS_KEPT:
            _MODELS.pop(next(iter(_MODELS)), None)
        kept = _MODELS[id(pack)] = (pack, model)
    return kept[1]


def read_weights(table: str) -> Weights:
    r"""Read weights from lines of fields parted by tabs.

    A feature's line holds pairs of a label and a weight, that of a move ``LABEL>LABEL`` one weight, and
    that of the vocabulary, ``#vocabulary``, its words, and ``#calibration`` the numbers of the logistic.

    >>> weights = read_weights("alone\tO\t12\tS-place\t-3\nO>O\t5\n#vocabulary\trumah sakit")
    >>> weights.features.sum("al", ["one", "so"]) == pack_row("O\t12\tS-place\t-3")
    True
    >>> weights.moves[0][0], sorted(weights.vocabulary)
    (5, ['rumah', 'sakit'])
    """
    rows: dict[str, str] = {}
    moves = [[0] * len(LABELS) for _ in LABELS]
    vocabulary: frozenset[str] = frozenset()
    calibration = Calibration()
    for line in table.splitlines():
        name, _, row = line.partition("\t")
        if "\t" in row:
            rows[name] = row
        elif name == "#vocabulary":
            vocabulary = frozenset(row.split())
        elif name == "#calibration":
            slope, *kinds, longer = (int(number) / SCALE for number in row.split())
            calibration = Calibration(slope, tuple(kinds), longer)
        else:
            before, _, behind = name.partition(">")
            moves[LABELS.index(before)][LABELS.index(behind)] = int(row)
    return Weights(Features(rows), moves, vocabulary, calibration)
