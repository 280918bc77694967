"""The linear model: integer weights of features, summed by word and role and kept."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import compress
from typing import TYPE_CHECKING, Final, TypeVar

from newsdoc.languages._data import read_data
from newsdoc.names.features import (
    LONGEST_WORD,
    Lexicon,
    is_place,
    listed_features,
    near_features,
    near_listed_features,
    near_spelt_features,
    place_parts,
    shape_feature,
    spelt_features,
)
from newsdoc.names.labels import BEGIN, END, KINDS, LIFT, SCALE, SINGLE, pack_scores
from newsdoc.names.sums import Sums
from newsdoc.names.weight_table import Weights, read_weights
from newsdoc.text.tokens import CAPITALISED, MARK, NUMBER, word_kind

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.candidates import Run, RunTokens
    from newsdoc.names.weight_table import Calibration, Moves
    from newsdoc.text.picking import Picker
    from newsdoc.text.tokens import Tokens

T = TypeVar("T")

SIDES: Final = "=-+*"
"""The marks of features of neighbours: two before, one before, one behind, two behind."""
_FAR: Final = "=*"
"""Those of neighbours that are two words away."""
_UNCASED: Final = frozenset({NUMBER, MARK})
_OPENINGS: Final = frozenset({"B", "S"})
_FORBIDDEN: Final = -100 * SCALE

_NO_JOINT: Final = pack_scores(
    [(part + kind, _FORBIDDEN) for part in (SINGLE, BEGIN) for kind in range(len(KINDS))]
)
"""Keeps a word from being a name by itself, or the first word of one."""
_NO_NAME: Final = _NO_JOINT + pack_scores([(END + kind, _FORBIDDEN) for kind in range(len(KINDS))])
"""Keeps it from being the last one, too."""

_Listed = tuple[str, int, tuple[str, ...]]
"""The mark of a role; the kind of a word, and the lists that it is in."""
_Where = tuple[str, str, str, bool]
"""Where a token stands in its run, and in a listed place; the word before it; whether the text is lone."""


class Model:
    """The weights of a language, ready to score the tokens of a run."""

    def __init__(self, pack: LanguagePack, weights: Weights) -> None:
        """Take the weights for a pack."""
        self.lexicon: Lexicon = Lexicon(pack, weights.vocabulary)
        self.moves: Moves = weights.moves
        self.calibration: Calibration = weights.calibration
        onward, behind = pack_scores(enumerate(self.moves.onward)), pack_scores(enumerate(self.moves.behind))
        self._lift = LIFT + onward + behind
        # Nothing stands before the first token of a run, and nothing behind the last one.
        self._edges = {"": 0, "opens": -behind, "closes": -onward, "alone": -onward - behind}
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

    def score_runs(self, tokens: Tokens, runs: list[Run], taken: RunTokens, *, lone: bool) -> list[int]:
        """Score the labels for each token of some runs, one run behind the other.

        A score is packed and lifted, see ``labels.unpack_scores``.

        Args:
            tokens: the tokens.
            runs: the runs.
            taken: the tokens of the runs.
            lone: whether the text is a few sentences, no article.
        """
        scores = self._sum_contexts(tokens, runs, taken)
        places, starts = self._places[lone], self.lexicon.place_starts
        lowers, kinds = taken.lowers, taken.kinds
        printed = set(lowers).intersection(tokens.printed)
        for at in compress(range(len(lowers)), map(printed.__contains__, lowers)):
            if kinds[at] not in _UNCASED:
                scores[at] += self._seen_lower
        offset = 0
        for first, last, opening in runs:
            end = offset + last - first
            if end - offset == 1:
                if lowers[offset] in starts:
                    scores[offset] += self._alone(tokens, first, opening, lone=lone)
                else:
                    scores[offset] += places["alone"]
            elif starts.keys().isdisjoint(lowers[offset:end]):
                scores[offset] += places["opens"]
                scores[end - 1] += places["closes"]
            else:
                self._place_listed(tokens, (first, last, opening), scores, offset, lone=lone)
            offset = end
        return scores

    def _alone(self, tokens: Tokens, index: int, opening: int, *, lone: bool) -> int:
        """Sum the weights of where the word of a run stands that a listed place starts with."""
        if not is_place(self.lexicon, tokens, index):
            return self._places[lone]["alone"]
        return self._where["alone", "S", tokens.lowers[index - 1] if index > opening else "^", lone]

    def _sum_contexts(self, tokens: Tokens, runs: list[Run], taken: RunTokens) -> list[int]:
        """Sum the weights of each word and its neighbours."""
        two_before, one_before, own, next_, far = _shifted(taken.pick, ["", "", *tokens.words, "", ""], 5)
        of_one_before, kinds, kind_behind = _shifted(taken.pick, [0, *tokens.kinds, 0], 3)
        farthest, nearest, kind_before = list(two_before), list(one_before), list(of_one_before)
        opens: list[int] = []
        offset = 0
        for first, last, opening in runs:
            if first - opening <= 1:  # the words of another sentence are no neighbours
                farthest[offset] = ""
                if first == opening:
                    nearest[offset] = ""
                    kind_before[offset] = 0
                    opens.append(offset)
                    if last - first > 1:
                        farthest[offset + 1] = ""
            offset += last - first
        shapes = zip(kind_before, kinds, kind_behind, strict=True)
        before_2, before, behind, behind_2 = self._near
        sums = zip(
            map(self._own.__getitem__, own),
            map(self._shapes.__getitem__, shapes),
            map(before_2.__getitem__, farthest),
            map(before.__getitem__, nearest),
            map(behind.__getitem__, next_),
            map(behind_2.__getitem__, far),
            strict=True,
        )
        scores = [
            word + shape + left_2 + left + right + right_2
            for word, shape, left_2, left, right, right_2 in sums
        ]
        for at in opens:
            scores[at] += self._first[own[at]]
        return scores

    def _place_listed(self, tokens: Tokens, run: Run, scores: list[int], offset: int, *, lone: bool) -> None:
        """Add the weights of where each word of a longer run stands that a listed place may be in."""
        first, last, opening = run
        parts = place_parts(self.lexicon, tokens, first, last)
        place = "opens"
        for index, part in enumerate(parts, first):
            before = ""
            if part in _OPENINGS:
                before = tokens.lowers[index - 1] if index > opening else "^"
            if part or place:
                scores[offset + index - first] += self._where[place, part, before, lone]
            place = "closes" if index == last - 2 else ""

    def _sum_own(self, word: str) -> int:
        found = self._lift + self._sum_spelt("0", word)
        if word_kind(word) not in CAPITALISED and word.lower() not in self._particles:
            # Joints stand inside names; only a bracket (*(Persero)*) closes one.
            found += _NO_JOINT if word == ")" else _NO_NAME
        return found

    def _sum_spelt(self, mark: str, word: str) -> int:
        kind = word_kind(word)
        lists = self.lexicon.lists.get(word.lower()[:LONGEST_WORD], ())
        return self._listed[mark, kind, lists] + self._features.sum(mark, spelt_features(word, kind))

    def _sum_near(self, mark: str, word: str) -> int:
        if not word:
            return 0
        kind, far = word_kind(word), mark in _FAR
        if kind == MARK:
            return self._features.sum(mark, near_features(self.lexicon, word.lower(), kind, far=far))
        lower = word.lower()[:LONGEST_WORD]
        listed = self._listed[mark, kind, self.lexicon.lists.get(lower, ())]
        return listed + self._features.sum(mark, near_spelt_features(lower, kind, far=far))

    def _sum_listed(self, key: _Listed) -> int:
        mark, kind, lists = key
        near = mark in SIDES
        features = (
            near_listed_features(kind, lists, far=mark in _FAR) if near else listed_features(kind, lists)
        )
        return self._features.sum(mark, features)

    def _sum_where(self, key: _Where) -> int:
        place, part, before, lone = key
        names = where_features(place, part, before)
        weights = self._features.sum("", [*names, *["!" + name for name in names]] if lone else names)
        return weights + self._edges[place]

    def _sum_shape(self, shape: tuple[int, ...]) -> int:
        return self._features.sum("", [shape_feature(*shape)])


def _shifted(pick: Picker, column: list[T], times: int) -> list[tuple[T, ...]]:
    """Pick from a column as it is, then without its first item, and so on."""
    picked: list[tuple[T, ...]] = []
    for _ in range(times):
        picked.append(pick(column))
        del column[:1]  # sooner done than a copy without it
    return picked


def where_features(place: str, part: str, before: str) -> list[str]:
    """Features of where a token stands: in its run, and in a listed place."""
    found = [place] if place else []
    if part:
        found.append(f"g={part}")
        if before:
            found.append(f"g&{before}")
    return found


def load_model(pack: LanguagePack) -> Model | None:
    """Load the model of a pack's language, once; ``None`` when there are no weights for it."""
    return _build_model(pack) if _has_weights(pack.weights) else None


@lru_cache(maxsize=64)
def _has_weights(name: str) -> bool:
    return _read_table(name) is not None


# Each takes megabytes and most languages have none: eight at a time are enough.
@lru_cache(maxsize=8)
def _build_model(pack: LanguagePack) -> Model:
    """Build the model of a pack that has weights."""
    return Model(pack, read_weights(_read_table(pack.weights) or ""))


def _read_table(name: str) -> str | None:
    return read_data("newsdoc.names", f"weights/{name}.tsv")
