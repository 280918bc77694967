"""Which of some languages a text is in, by the small words that no running text does without."""

from __future__ import annotations

from functools import lru_cache
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final, TypeVar

from newsdoc.patterns import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.languages._pack import LanguagePack
    from newsdoc.languages._small_words import SmallWords

    Known = LanguagePack | SmallWords

T = TypeVar("T", bound="Known")

_WORD: Final = lazy_re(r"[^\W\d_]+")
_WHOLE: Final = 1_500
"""Code points of the longest text that is looked at whole."""
_WINDOW: Final = 500
_WINDOWS: Final = (0.2, 0.4, 0.6)
"""Where a longer text is looked at: its ends are menus and comments more often than its middle."""
_TELLING: Final = 100
"""What a word counts that tells the language; whole numbers, for a tie must be one."""
_SHARED: Final = 25
"""What a function word counts that other languages may have too."""
_RELATED: Final = 98
"""What a word counts that tells a close relative as well: without other evidence the relative is likelier."""
_ENOUGH: Final = _TELLING
"""The least that must be seen: one word that tells the language."""
_SHARE: Final = 6
"""The least share of all words, in hundredths; running text has three times that, menus about this."""
_LETTERS: Final = 7
"""Letters counted as one word at most: some scripts write no blanks."""
_FOREIGN: Final = 50
"""What a letter that the language is not written with counts against it."""


def detect_language(text: str, packs: Iterable[T]) -> T | None:
    """Give the pack whose small words are the most frequent; ``None`` when too few or tied.

    A pack that was derived from another one has its small words: the first of such packs is given.
    """
    known = tuple(packs)
    seen = _WORD.findall(_sample(text).lower())
    letters = "".join(seen)
    size = max(len(seen), len(letters) / _LETTERS)
    least = max(_ENOUGH, _SHARE * size)
    small = filter(None, map(_weights(known).get, seen))
    counts = map(sum, zip([0] * len(known), *small, strict=True))
    scores = [count - _FOREIGN * _foreign(letters, pack) for count, pack in zip(counts, known, strict=True)]
    best = max(scores, default=0)
    first = [pack for score, pack in zip(scores, known, strict=True) if score == best]
    alike = {pack.telling_words for pack in first}
    return first[0] if best >= least and len(alike) == 1 else None


def _sample(text: str) -> str:
    if len(text) <= _WHOLE:
        return text
    starts = [int(len(text) * place) for place in _WINDOWS]
    return " ".join(text[start : start + _WINDOW] for start in starts)


# Who names packs has a few of them, and the built-in ones are always the same.
@lru_cache(maxsize=8)
def _weights(packs: tuple[Known, ...]) -> dict[str, tuple[int, ...]]:
    """Give what each small word counts for each of some packs; what tells most about a word counts."""
    weights: dict[str, list[int]] = {}
    for place, pack in enumerate(packs):
        for words, weight in (
            (pack.function_words, _SHARED),
            (pack.shared_words, _RELATED),
            (pack.telling_words, _TELLING),
        ):
            for word in words:
                weights.setdefault(word, [0] * len(packs))[place] = weight
    return {word: tuple(row) for word, row in weights.items()}


def _foreign(letters: str, pack: Known) -> int:
    if not pack.alphabet or (letters.isascii() and pack.alphabet.issuperset(ascii_lowercase)):
        return 0
    return sum([letters.count(letter) for letter in set(letters).difference(pack.alphabet)])
