"""Words, numbers and marks as parallel tuples: one pass over the text that all later stages share."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate, compress, islice, repeat
from operator import add
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar
from unicodedata import normalize

from attrs import field, frozen

from newsdoc.patterns import lazy_re, lazy_regex
from newsdoc.text.building import build
from newsdoc.text.clitics import NONE, Clitics, split_clitics
from newsdoc.text.lost_blanks import cut_glued, find_glued
from newsdoc.text.picking import Picker, pick_at

if TYPE_CHECKING:
    from collections.abc import Sequence

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

_PAIR: Final = r"(?<=\w\s)(?:[AEIOUY][a-z]|[A-Z][aeiouy])\.(?=\s++[A-ZÀ-ÖØ-Þ\"“‘]|\s*+$)"
"""A name of two letters behind a word at the end of a sentence (*Wang Yi. Cho Hyun*), no initials."""
_INITIALS = (
    rf"(?<!-)(?!{_PAIR})(?>(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]?\.){{1,60}})"
    r"(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{0,3}+(?![\w¹²³¼-¾])\.?)?"
)
# Every alternative takes the blanks behind it along, so that the pieces cover a stretch without gaps
# and their lengths give the offsets.
FAST: Final = r"""
        [A-Za-z]++(?:[ ]|(?=,))                     # a word that nothing is tied to
      | [():;"“”?!] | ,(?!,) | \.(?!\.)              # a mark that is none of several characters
      | """
"""Alternatives that read the commonest pieces at once, as the others would."""
_WORD: Final = r"[\w¹²³¼-¾]"
"""What words are made of: for ``regex``, unlike ``re``, raised digits and fractions are none."""
# Atomic groups, for Python before 3.11.5 errs in possessive repeats of groups. What is repeated in one
# takes memory each time, so sixty is the most.
_PIECE = r"""
    (?> {fast}
        \d\d*+(?>(?:[.,:]\d++){{0,60}}){word}*+     # 1.000  482,5  23:20  1990s  9m²
      | {initials}                                  # S.H.  Ph.D.  U.S.  J.K  A.
      | {word}++(?>(?:{apostrophe}(?![sS]\b){tail}++){{0,60}})                   # Ma'ruf  KOMPAS.com
        (?>(?:\.(?:com|net|org|id|tv|co(?:\.\w\w)?|C[oO][mM]|NET|ORG|ID|TV|CO(?:\.\w\w)?)\b){{0,3}})
      | {apostrophe}[sS]\b                           # Rina’s: two tokens
      | {mark}''|``|\.{{2,}}+|-{{2,}}+|,,(?=\w)|[^{other}\s\x1c-\x1f]
      |                                             # nothing: blanks before the first piece
    ) [\s\x1c-\x1f]*+
"""
_PLAIN = _PIECE.format(
    fast=FAST, initials=_INITIALS, word=_WORD, tail=_WORD, apostrophe="['’]", mark="", other=r"\w¹²³¼-¾"
)
# ``re`` takes half the time, yet ends a word at a combining mark: it serves where there can be none.
PLAIN = lazy_re(_PLAIN, re.VERBOSE)
ANY = lazy_regex(_PLAIN, re.VERBOSE)
_FITS_PLAIN = lazy_re(r"[\x00-\u02ff\u1e00-\u1eff\u2010-\u203e\u20a0-\u20bf]*+")
"""Text without combining marks; to read on is quicker than to search for what may be one."""

_BROKEN: Final = {
    "“": ("â€œ", "â\x80\x9c", "&ldquo;", "&#8220;"),
    "”": ("â€\x9d", "â€�", "â\x80\x9d", "&rdquo;", "&#8221;", "â€"),
    "‘": ("â€˜", "â\x80\x98", "&lsquo;", "&#8216;"),
    "’": ("â€™", "â\x80\x99", "&rsquo;", "&#8217;"),
    "–": ("â€“", "â\x80\x93", "&ndash;", "&#8211;"),
    "—": ("â€”", "â\x80\x94", "&mdash;", "&#8212;"),
    "…": ("â€¦", "â\x80\xa6", "&hellip;", "&#8230;"),
    "«": ("Â«", "&laquo;", "&#171;"),
    "»": ("Â»", "&raquo;", "&#187;"),
    '"': ("&quot;", "&#34;"),
    "'": ("&#39;", "&#039;", "&apos;"),
}
"""What marks look like that were decoded with the wrong encoding or never decoded from HTML."""
_MEANT: Final = {broken: mark for mark, forms in _BROKEN.items() for broken in forms}
_FORMS: Final = "|".join(sorted(map(re.escape, _MEANT), key=len, reverse=True))
_HAS_BROKEN = lazy_re(_FORMS)
BROKEN = lazy_regex(
    _PIECE.format(
        fast=FAST,
        initials=_INITIALS,
        word=rf"(?:(?!â[€\x80]|Â[«»]){_WORD})",
        tail=rf"(?:(?!â[€\x80]|Â[«»]){_WORD})",
        apostrophe=r"(?:['’]|â(?:€™|\x80\x99)|&(?:rsquo|apos|\#8217|\#0?39);)",
        mark=_FORMS + "|",
        other="",  # what only starts like such a mark is a token, too
    ),
    re.VERBOSE,
)
"""The pattern for a text that holds such marks."""


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
    """Each token as printed; a mark of the wrong encoding (*â€œ*, *&quot;*) as the mark it was."""
    lowers: tuple[str, ...]
    """Each token in lower case."""
    kinds: tuple[int, ...]
    """``NUMBER``, ``INITIALS`` (*S.H.*), ``MARK`` or a word by its case: ``LOWER`` (also where a script
    has no case), ``TITLE``, ``UPPER`` (two capitals or more), ``MIXED`` (*iPhone*, *KPKnya*)."""
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
    broken = _may_be_broken(text)
    pattern = BROKEN if broken else PLAIN if text.isascii() or _FITS_PLAIN.fullmatch(text) else ANY
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
        ranges.append(build(Range, (first, len(pieces))))
    numbers, places = _number(pieces)
    forms = _read_forms(list(numbers), broken=broken, decomposed=pattern is not PLAIN)
    if clitics.glued and MIXED in forms.kinds:
        cuts = find_glued(compress(numbers, map(MIXED.__eq__, forms.kinds)), clitics.glued)
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
    tokens = Tokens(
        text=text,
        starts=tuple(starts),
        ends=tuple(map(add, starts, pick(forms.lengths))),
        words=pick(forms.words),
        lowers=pick(forms.lowers),
        kinds=pick(forms.kinds),
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
    first, last = (
        [edge + more[bisect_left(order, edge)] for edge in edges] for edges in zip(*ranges, strict=True)
    )
    return begins, cut, list(map(Range, first, last))


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
        words = [_HAS_BROKEN.sub(_meant, word) for word in words]
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


def _may_be_broken(text: str) -> bool:
    if "â" not in text and "Â" not in text and "&" not in text:
        return False
    return bool(_HAS_BROKEN.search(text))


def _meant(broken: re.Match[str]) -> str:
    return _MEANT[broken[0]]


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
    if "." in word and len(word) <= _LONGEST_INITIALS and _IS_INITIALS.fullmatch(word):
        return INITIALS
    return _case(word, word.lower())


def _case(word: str, lower: str) -> int:
    if word == lower:
        return LOWER
    if word.istitle():
        return TITLE
    return UPPER if word == word.upper() else MIXED


_IS_INITIALS = lazy_re(_INITIALS)
_LONGEST_WORD: Final = 100
_LONGEST_INITIALS = 40
