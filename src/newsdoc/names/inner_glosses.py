"""Glosses inside of names: a bracket behind the head of one that goes on (*Dinas Sosial (Dinsos) Solo*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.labels import KINDS, kind_number
from newsdoc.text.tokens import NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.readings import Readings
    from newsdoc.text.tokens import Tokens

_GLOSS: Final = 3
"""Tokens of a gloss with its brackets."""
_PRINTED: Final = frozenset({TITLE, UPPER})
_NUMBER: Final = 3
"""Digits of the number of a body at most (*SMA Negeri* 12 *Solo*)."""
_PERSON: Final = KINDS.index("person")


def behind_inner_gloss(
    tokens: Tokens, rest: tuple[int, int], readings: Readings, names: NameWords, lexicon: Lexicon
) -> int:
    """Find the end of a body that goes on behind a gloss, or its end before that.

    The gloss is the head of bodies that have a place or a field as well (*Dinas Sosial (Dinsos)* Solo,
    *Satuan Tugas (Satgas)* Pangan); behind any other one only a country belongs to the name (*Kamar Dagang
    (Kadin)* Indonesia). ``rest`` is what stands behind the body in its passage.
    """
    last, end = rest
    words, lowers, start = tokens.words, tokens.lowers, last + _GLOSS
    if start >= end or words[last] != "(" or words[start - 1] != ")" or tokens.kinds[start] not in _PRINTED:
        return last
    gloss = lowers[last + 1]
    if gloss not in names.heads and gloss not in names.place_heads and gloss not in names.named_after:
        return start + 1 if lowers[start] in lexicon.countries and gloss not in names.body_tails else last
    index = start
    while index < end and _goes_on(tokens, index, start, readings, names):
        index += 1
    while index > start and tokens.kinds[index - 1] not in _PRINTED and not readings.label_at(index - 1):
        index -= 1
    return index if index > start else last


def _goes_on(tokens: Tokens, index: int, start: int, readings: Readings, names: NameWords) -> bool:
    """Tell whether a token may belong to the name of a body behind its gloss."""
    label, lower, kind = readings.label_at(index), tokens.lowers[index], tokens.kinds[index]
    if label:
        return kind_number(label) != _PERSON
    if kind == NUMBER:
        return index > start and lower.isdecimal() and len(lower) <= _NUMBER
    if kind not in _PRINTED or lower in names.titles:
        return False
    # *Satgas Penanganan* Covid-19
    numbered = tokens.words[index + 1 : index + 2] == ("-",) and tokens.glued(index + 1)
    return numbered or lower not in names.not_names
