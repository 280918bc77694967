"""Acronyms in brackets: what the words before the bracket say about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.model import KINDS, LABELS
from newsdoc.text.tokens import MIXED, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.evidence import Reading
    from newsdoc.text.tokens import Tokens

_LONGEST: Final = 8
"""Letters of an acronym that is compared with the words before it."""
_LONG: Final = 4
"""Letters from which the last one may have no word (*Kawasan Strategis Pariwisata (KSPN)*)."""
_SKIPPED: Final = 3
"""Words without a letter in the acronym that may stand among those that have one."""
_PERSON: Final = LABELS.index("S-person")
_BODY: Final = LABELS.index("S-organization")


def find_glosses(tokens: Tokens, readings: list[Reading], names: NameWords) -> dict[str, int]:
    """Find the acronyms that are spelled out before their bracket, each with the label it has alone.

    *Badan Gizi Nasional (BGN)*: a body, as the words before it are; *Kredit Usaha Rakyat (KUR)*: none.
    """
    found: dict[str, int] = {}
    labels: dict[int, int] | None = None
    for reading in readings:
        first, last = reading.run
        word = tokens.words[first]
        if last - first != 1 or tokens.kinds[first] not in (UPPER, MIXED) or len(word) > _LONGEST:
            continue
        if first - reading.sentence_first <= 1 or tokens.words[first - 1] != "(" or word.lower() in found:
            continue
        lower = word.lower()
        begin = _spelled(tokens, first - 2, reading.sentence_first, lower, names)
        if begin is None and len(word) >= _LONG:
            begin = _spelled(tokens, first - 2, reading.sentence_first, lower[:-1], names)
        if begin is None:
            continue
        labels = labels or _labels(readings)
        label = _kind(tokens, begin, first - 1, labels, names)
        # People are seldom called by letters: what looks like one may be misread.
        if label != _PERSON:
            found[lower] = label
    return found


def _spelled(tokens: Tokens, index: int, floor: int, letters: str, names: NameWords) -> int | None:
    """Find the first of the words up to ``index`` whose first letters are ``letters``."""
    at = len(letters) - 1
    skipped = 0
    while index >= floor:
        lower = tokens.lowers[index]
        if lower[0] == letters[at]:
            at -= 1
            if at < 0:
                return index
        elif tokens.kinds[index] == NUMBER or not lower[0].isalpha():
            return None
        else:
            skipped += lower not in names.joiners
            if skipped > _SKIPPED or at == len(letters) - 1:
                return None
        index -= 1
    return None


def _labels(readings: list[Reading]) -> dict[int, int]:
    return {
        index: label
        for reading in readings
        for index, label in enumerate(reading.labels, reading.run.first)
        if label
    }


def _kind(tokens: Tokens, begin: int, end: int, labels: dict[int, int], names: NameWords) -> int:
    last = labels.get(end - 1, 0)
    if all(index in labels for index in (begin, end - 1)) and last:
        return LABELS.index(f"S-{KINDS[(last - 1) // 4]}")
    return _BODY if tokens.lowers[begin] in names.heads else 0
