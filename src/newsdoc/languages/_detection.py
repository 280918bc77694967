"""Which of some languages a text is in, by the small words that no running text does without."""

from __future__ import annotations

from collections import Counter
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
_WHOLE: Final = 6_000
"""Code points of the longest text that is looked at whole."""
_WINDOW: Final = 1_600
_WINDOWS: Final = (0.2, 0.4, 0.6)
"""Where a longer text is looked at: its ends are menus and comments more often than its middle."""
_SHARED: Final = 0.25
"""What a function word counts that other languages may have too."""
_RELATED: Final = 0.98
"""What a word counts that tells a close relative as well: without other evidence the relative is likelier."""
_ENOUGH: Final = 1.0
"""The least that must be seen: one word that tells the language."""
_SHARE: Final = 0.06
"""The least share of all words; running text has three times that, menus about this."""
_LETTERS: Final = 7
"""Letters counted as one word at most: some scripts write no blanks."""
_FOREIGN: Final = 0.5
"""What a letter that the language is not written with counts against it."""


def detect_language(text: str, packs: Iterable[T]) -> T | None:
    """Give the pack whose small words are the most frequent; ``None`` when too few or tied.

    A pack that was derived from another one has its small words: the first of such packs is given.
    """
    seen = _WORD.findall(_sample(text).lower())
    words = Counter(seen)
    letters = "".join(seen)
    size = max(len(seen), len(letters) / _LETTERS)
    least = max(_ENOUGH, _SHARE * size)
    scores = [(_score(words, pack) - _FOREIGN * _foreign(letters, pack), pack) for pack in packs]
    best = max((score for score, _ in scores), default=0.0)
    first = [pack for score, pack in scores if score == best]
    alike = {pack.telling_words for pack in first}
    return first[0] if best >= least and len(alike) == 1 else None


def _sample(text: str) -> str:
    if len(text) <= _WHOLE:
        return text
    starts = [int(len(text) * place) for place in _WINDOWS]
    return " ".join(text[start : start + _WINDOW] for start in starts)


def _score(words: Counter[str], pack: Known) -> float:
    telling = words.keys() & pack.telling_words
    related = (words.keys() & pack.shared_words) - telling
    frequent = (words.keys() & pack.function_words) - telling - related
    count = words.__getitem__
    return (
        sum(map(count, telling)) + _RELATED * sum(map(count, related)) + _SHARED * sum(map(count, frequent))
    )


def _foreign(letters: str, pack: Known) -> int:
    if not pack.alphabet or (letters.isascii() and pack.alphabet.issuperset(ascii_lowercase)):
        return 0
    return sum([letters.count(letter) for letter in set(letters).difference(pack.alphabet)])
