"""Words, numbers and marks as parallel tuples: one pass over the text that all later stages share."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Final, NamedTuple

import regex
from attrs import frozen

# The kinds are plain integers, for they are compared on every hot path.
NUMBER: Final = 1
INITIALS: Final = 2
MARK: Final = 4
LOWER: Final = 5
TITLE: Final = 6
UPPER: Final = 7
MIXED: Final = 8

CAPITALISED: Final = frozenset({INITIALS, TITLE, UPPER, MIXED})
"""Kinds that can be part of a name: everything that starts with, or holds, a capital."""

_INITIALS = r"(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]?\.)++(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{0,3}+(?!\w)\.?)?"
# Every alternative takes the blanks behind it along, so that the pieces cover a stretch without gaps
# and their lengths give the offsets.
_PIECE = rf"""
    (?: \d++(?:[.,:]\d++)*+\w*+                                         # 1.000  482,5  23:20  1990s
      | {_INITIALS}                                                      # S.H.  Ph.D.  U.S.  J.K  A.
      | [\w¹²³¼-¾]++(?:['’](?![sS]\b)\w++)*+(?:\.(?:com|net|org|id|tv|co\.\w\w)\b)*+  # Ma'ruf  KOMPAS.com
      | ['’][sS]\b                                                       # Rina’s: two tokens
      | ''|``|\.{{2,}}+|-{{2,}}+|[^\w\s\x1c-\x1f]
    )?+ [\s\x1c-\x1f]*+
"""
# ``re`` takes half the time, yet ends a word at a combining mark: it serves where there can be none.
PLAIN = re.compile(_PIECE, re.VERBOSE)
ANY = regex.compile(_PIECE, regex.VERBOSE)
_NEEDS_ANY = re.compile(r"[^\x00-\u02ff\u1e00-\u1eff\u2010-\u203e\u20a0-\u20bf]")


class Range(NamedTuple):
    """A half-open range of token indices."""

    first: int
    last: int
    """Index behind the last token."""


@frozen
class Tokens:
    """The tokens of some stretches of a text, as tuples of equal length; an index names a token."""

    text: str
    """The whole text that the offsets point into."""
    starts: tuple[int, ...]
    """Offset of the first code point of each token."""
    ends: tuple[int, ...]
    """Offset behind each token."""
    words: tuple[str, ...]
    """Each token as printed."""
    lowers: tuple[str, ...]
    """Each token in lower case."""
    kinds: tuple[int, ...]
    """``NUMBER``, ``INITIALS`` (*S.H.*), ``MARK`` or a word by its case: ``LOWER`` (also where a script
    has no case), ``TITLE``, ``UPPER`` (two capitals or more), ``MIXED`` (*iPhone*, *KPKnya*)."""

    def __len__(self) -> int:
        """Give the number of tokens."""
        return len(self.starts)

    def slice(self, first: int, last: int) -> str:
        """Give the text from token ``first`` up to, not including, token ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def glued(self, index: int) -> bool:
        """Tell whether no white space stands between this token and the one before it."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


def tokenize(text: str, stretches: list[tuple[int, int]]) -> tuple[Tokens, list[Range]]:
    r"""Read the tokens of some stretches of a text; also give the token range of each stretch.

    >>> tokens, ranges = tokenize('"Ya," kata Ma\'ruf (52).', [(0, 24)])
    >>> tokens.words
    ('"', 'Ya', ',', '"', 'kata', "Ma'ruf", '(', '52', ')', '.')
    """
    pattern = ANY if _NEEDS_ANY.search(text) else PLAIN
    starts: list[int] = []
    words: list[str] = []
    ranges: list[Range] = []
    for begin, stop in stretches:
        first = len(words)
        pieces = pattern.findall(text, begin, stop)
        offsets = list(accumulate(map(len, pieces), initial=begin))
        pieces = [piece.rstrip() for piece in pieces]
        if not all(pieces):
            offsets = [offset for offset, piece in zip(offsets, pieces, strict=False) if piece]
            pieces = [piece for piece in pieces if piece]
        words += pieces
        starts += offsets[: len(pieces)]
        ranges.append(Range(first, len(words)))
    known = {word: (word_kind(word), word.lower()) for word in set(words)}
    tokens = Tokens(
        text=text,
        starts=tuple(starts),
        ends=tuple(map(int.__add__, starts, map(len, words))),
        words=tuple(words),
        lowers=tuple([known[word][1] for word in words]),
        kinds=tuple([known[word][0] for word in words]),
    )
    return tokens, ranges


def word_kind(word: str) -> int:
    """Tell the kind of a token by its characters.

    >>> [word_kind(word) for word in ("482,5", "S.H.", "«", "kata", "Kata", "KPK", "KPKnya")]
    [1, 2, 4, 5, 6, 7, 8]
    """
    first = word[0]
    if first.isdecimal():
        return NUMBER
    if not (first.isalnum() or first == "_"):
        return MARK
    if "." in word and len(word) <= _LONGEST_INITIALS and _IS_INITIALS.fullmatch(word):
        return INITIALS
    return _case(word)


def _case(word: str) -> int:
    lower = word.lower()
    if word == lower:
        return LOWER
    if word.istitle():
        return TITLE
    return UPPER if word == word.upper() else MIXED


_IS_INITIALS = re.compile(_INITIALS)
_LONGEST_INITIALS = 40
