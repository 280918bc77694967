"""Words, numbers and marks as parallel tuples: one pass over the text that all later stages share."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, compress, islice, repeat
from operator import add
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar
from unicodedata import normalize

from attrs import field, frozen

from newsdoc.records import record
from newsdoc.text.clitics import NONE, Clitics, split_clitics
from newsdoc.text.lost_blanks import cut_glued, find_glued
from newsdoc.text.picking import Picker, pick_at
from newsdoc.text.token_patterns import (
    ANY,
    BROKEN,
    FITS_PLAIN,
    IS_INITIALS,
    PLAIN,
    may_be_broken,
    mend_marks,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

T = TypeVar("T")

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
_MIXES: Final = bytes(kind == MIXED for kind in range(256))
"""By kind: whether a word may hold another one that lost its blank."""


@record
class Range:
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
    """Each token as printed; a mark of the wrong encoding (*â€œ*, *&quot;*) as the mark it was."""
    lowers: tuple[str, ...]
    """Each token in lower case."""
    kinds: tuple[int, ...]
    """``NUMBER``, ``INITIALS`` (*S.H.*), ``MARK`` or a word by its case: ``LOWER`` (also where a script
    has no case), ``TITLE``, ``UPPER`` (two capitals or more), ``MIXED`` (*iPhone*, *KPKnya*)."""
    kind_bytes: bytes = field(repr=False, eq=False)
    """The kinds again, for what looks through many in one go."""
    printed: Collection[str] = field(repr=False, eq=False)
    """The different tokens as printed; what lost a blank stands here beside its parts."""
    forms: list[str] = field(repr=False, eq=False)
    """The different tokens in lower case; what differs in its capitals or blanks alone stands here twice, and
    what lost a blank stands here beside its parts."""
    pick: Picker = field(repr=False, eq=False)
    """Gives for each token what stands at the place of its form in a column as long as ``forms``."""

    def look_up(self, table: dict[str, T], missing: T) -> tuple[T, ...]:
        """Give what a table holds for each token in lower case; most come again, and are looked up once."""
        return self.pick(list(map(table.get, self.forms, repeat(missing))))

    def __len__(self) -> int:
        """Give the number of tokens."""
        return len(self.starts)

    def slice(self, first: int, last: int) -> str:
        """Give the text from token ``first`` up to, not including, token ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def glued(self, index: int) -> bool:
        """Tell whether no white space stands between this token and the one before it."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


def tokenize(
    text: str, stretches: list[tuple[int, int]], clitics: Clitics = NONE
) -> tuple[Tokens, list[Range]]:
    r"""Read the tokens of some stretches of a text; also give the token range of each stretch.

    Where a language has clitics, each is a token, and an apostrophe in ``lowers`` is a straight one.

    >>> tokens, ranges = tokenize('"Ya," kata Ma\'ruf (52).', [(0, 24)])
    >>> tokens.words
    ('"', 'Ya', ',', '"', 'kata', "Ma'ruf", '(', '52', ')', '.')
    """
    broken = may_be_broken(text)
    pattern = BROKEN if broken else PLAIN if text.isascii() or FITS_PLAIN.fullmatch(text) else ANY
    tied = bool(clitics.elided or clitics.hyphened)
    pieces: list[str] = []
    starts: list[int] = []
    ranges: list[Range] = []
    for begin, stop in stretches:
        first = len(pieces)
        found = pattern.findall(text, begin, stop)
        found.pop()  # the nothing at the end of the stretch
        pieces += found
        starts += accumulate(map(len, found), initial=begin)
        starts.pop()  # where that would start
        if found and found[0].isspace():
            del pieces[first], starts[first]
        if tied:
            bare = [piece.rstrip() for piece in pieces[first:]]
            starts[first:], pieces[first:] = split_clitics(starts[first:], bare, clitics)
        ranges.append(Range(first, len(pieces)))
    numbers, places = _number(pieces)
    forms = _read_forms(list(numbers), broken=broken, decomposed=pattern is not PLAIN)
    if clitics.glued and MIXED in forms.kinds:
        mixed = compress(numbers, bytes(forms.kinds).translate(_MIXES))
        cuts = find_glued(mixed, clitics.glued, clitics.houses)
        if cuts:
            parts = cut_glued(pieces, cuts, clitics.glued, {stretch.first for stretch in ranges})
            starts, places, ranges = _cut_pieces(starts, places, ranges, parts, numbers)
            # Only the parts are read; what was cut stays among the forms, and is that of no token.
            added = list(islice(numbers, len(forms.words), None))
            more = _read_forms(added, broken=broken, decomposed=pattern is not PLAIN)
            forms = _Forms(
                forms.words + more.words,
                forms.lowers + more.lowers,
                forms.kinds + more.kinds,
                forms.lengths + more.lengths,
            )
    if tied:
        forms = forms._replace(lowers=[lower.replace("’", "'") for lower in forms.lowers])
    pick = pick_at(places)
    kinds = pick(forms.kinds)
    tokens = Tokens(
        text=text,
        starts=tuple(starts),
        ends=tuple(map(add, starts, pick(forms.lengths))),
        words=pick(forms.words),
        lowers=pick(forms.lowers),
        kinds=kinds,
        kind_bytes=bytes(kinds),
        printed=forms.words,
        forms=forms.lowers,
        pick=pick,
    )
    return tokens, ranges


def _number(pieces: list[str]) -> tuple[dict[str, int], Sequence[int]]:
    """Give the different pieces, each with its number, and the number of each piece.

    A piece comes again and again: each is read once, and every token takes what was read of its piece.
    """
    # Which one has which number makes no difference.
    numbers = {piece: number for number, piece in enumerate(set(pieces))}
    return numbers, pick_at(pieces)(numbers)


def _cut_pieces(
    starts: list[int],
    places: Sequence[int],
    ranges: list[Range],
    parts: dict[int, list[str]],
    numbers: dict[str, int],
) -> tuple[list[int], list[int], list[Range]]:
    """Put the parts of some pieces in their places; gives the starts, the numbers and the ranges then."""
    begins: list[int] = []
    cut: list[int] = []
    behind = 0
    order = sorted(parts)
    for index in order:
        begins += starts[behind:index]
        begins += accumulate(map(len, parts[index][:-1]), initial=starts[index])
        cut += places[behind:index]
        cut += [numbers.setdefault(part, len(numbers)) for part in parts[index]]
        behind = index + 1
    begins += starts[behind:]
    cut += places[behind:]
    more = list(accumulate([len(parts[index]) - 1 for index in order], initial=0))
    moved = [
        Range(
            stretch.first + more[bisect_left(order, stretch.first)],
            stretch.last + more[bisect_left(order, stretch.last)],
        )
        for stretch in ranges
    ]
    return begins, cut, moved


class _Forms(NamedTuple):
    """What the characters of some pieces tell, as lists of equal length."""

    words: list[str]
    lowers: list[str]
    """The words in lower case."""
    kinds: list[int]
    lengths: list[int]
    """How many code points of the text each word takes."""


def _read_forms(pieces: list[str], *, broken: bool, decomposed: bool) -> _Forms:
    """Read every piece, a token with the blanks behind it."""
    words = list(map(str.rstrip, pieces))
    lengths = list(map(len, words))
    if broken:
        words = list(map(mend_marks, words))
    if decomposed:
        words = [_compose(word) for word in words]
    lowers = list(map(str.lower, words))
    kinds = [
        (LOWER if word == lower else TITLE if word.istitle() else _case(word, lower))
        if word.isalpha()
        else word_kind(word)
        for word, lower in zip(words, lowers, strict=True)
    ]
    return _Forms(words, lowers, kinds, lengths)


def _compose(word: str) -> str:
    """Join letters and accents that stand apart (NFD): lists and weights hold them joined (NFC)."""
    # To normalise takes the square of the time on long runs of accents; no word has such a run.
    return normalize("NFC", word) if len(word) <= _LONGEST_WORD else word


def word_kind(word: str) -> int:
    """Tell the kind of a token by its characters.

    >>> [word_kind(word) for word in ("482,5", "S.H.", "«", "kata", "Kata", "KPK", "KPKnya")]
    [1, 2, 4, 5, 6, 7, 8]
    """
    if word.isalpha():  # as most are
        return _case(word, word.lower())
    first = word[0]
    if first.isdecimal():
        return NUMBER
    if not (first.isalnum() or first == "_"):
        return MARK
    if "." in word and len(word) <= _LONGEST_INITIALS and IS_INITIALS.fullmatch(word):
        return INITIALS
    return _case(word, word.lower())


def _case(word: str, lower: str) -> int:
    if word == lower:
        return LOWER
    if word.istitle():
        return TITLE
    return UPPER if word == word.upper() else MIXED


_LONGEST_WORD: Final = 100
_LONGEST_INITIALS = 40
