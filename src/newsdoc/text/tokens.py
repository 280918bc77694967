"""Words, numbers and marks as parallel tuples: one pass over the text that all later stages share."""

from __future__ import annotations

from typing import Final, NamedTuple

import regex
from attrs import frozen

# The kinds are plain integers, for they are compared on every hot path; the first four are the
# groups of the pattern, words are then told apart by their case.
NUMBER: Final = 1
INITIALS: Final = 2
MARK: Final = 4
LOWER: Final = 5
TITLE: Final = 6
UPPER: Final = 7
MIXED: Final = 8

CAPITALISED: Final = frozenset({INITIALS, TITLE, UPPER, MIXED})
"""Kinds that can be part of a name: everything that starts with, or holds, a capital."""

_TOKEN = regex.compile(
    r"""
      (\p{Nd}++(?:[.,:]\p{Nd}++)*+\w*+)                          # 1.000  482,5  23:20  1990s
    | ((?:\p{Lu}\p{Ll}?\.)++(?:\p{Lu}\p{Ll}{0,3}+(?!\w)\.?)?)    # S.H.  Ph.D.  U.S.  J.K  A.
    | (\w++(?:['’]\w++)*+(?:\.(?:com|net|org|id|tv|co\.\p{Ll}{2})\b)*+)    # Ma'ruf  don’t  KOMPAS.com
    | (''|``|\.{2,}+|-{2,}+|[^\w\s])
    """,
    regex.VERBOSE,
)


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


def _word_kind(word: str) -> int:
    if word.islower():
        return LOWER
    if word.istitle():
        return TITLE
    if word.isupper():
        return UPPER
    # No case at all (Arabic, Chinese), or cases mixed.
    return MIXED if word.lower() != word else LOWER


def tokenize(text: str, stretches: list[tuple[int, int]]) -> tuple[Tokens, list[Range]]:
    r"""Read the tokens of some stretches of a text; also give the token range of each stretch.

    >>> tokens, ranges = tokenize('"Ya," kata Ma\'ruf (52).', [(0, 24)])
    >>> tokens.words
    ('"', 'Ya', ',', '"', 'kata', "Ma'ruf", '(', '52', ')', '.')
    """
    starts: list[int] = []
    ends: list[int] = []
    kinds: list[int] = []
    ranges: list[Range] = []
    for begin, stop in stretches:
        first = len(starts)
        for match in _TOKEN.finditer(text, begin, stop):
            start, end = match.span()
            starts.append(start)
            ends.append(end)
            kinds.append(match.lastindex or MARK)
        ranges.append(Range(first, len(starts)))
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    kinds = [_word_kind(word) if kind == _WORD else kind for word, kind in zip(words, kinds, strict=True)]
    tokens = Tokens(
        text=text,
        starts=tuple(starts),
        ends=tuple(ends),
        words=tuple(words),
        lowers=tuple([word.lower() for word in words]),
        kinds=tuple(kinds),
    )
    return tokens, ranges


_WORD: Final = 3
