"""Acronyms and initials: what the words before them say about them."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.names.forms import initials_of, without_legal_form
from newsdoc.names.labels import LABELS, SINGLE, kind_number
from newsdoc.names.things import names_thing
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MIXED, NUMBER, TITLE, UPPER, Range

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.readings import Readings
    from newsdoc.text.tokens import Tokens

_LONGEST: Final = 8
"""Letters of an acronym that is compared with the words before it."""
_LONG: Final = 4
"""Letters from which the last one may have no word (*Kawasan Strategis Pariwisata (KSPN)*)."""
_SHORTEST: Final = 3
"""Letters of an acronym that makes one body of words that the model parted."""
_SKIPPED: Final = 3
"""Words without a letter in the acronym that may stand among those that have one."""
_BETWEEN: Final = frozenset(",-")
"""Marks between the words of a body (*Badan Meteorologi, Klimatologi, dan Geofisika*)."""
_FARTHEST: Final = 12
"""Tokens a body is looked for before the bracket of a blend of its words."""
_PERSON: Final = LABELS.index("S-person")
_PERSONS: Final = frozenset([number for number, label in enumerate(LABELS) if label.endswith("-person")])
_BODY: Final = LABELS.index("S-organization")
_BODY_BEGINS: Final = LABELS.index("B-organization")
_IS_UPPER: Final = bytes([kind == UPPER for kind in range(256)])
"""By kind of token: whether it is printed in capitals."""
_BODIES: Final = frozenset([number for number, label in enumerate(LABELS) if label.endswith("-organization")])
_IS_BODY_END: Final = bytes([label == "E-organization" for label in LABELS]).ljust(256, b"\0")
"""By label: whether a token is the last one of a body."""


def find_glosses(tokens: Tokens, readings: Readings, names: NameWords) -> dict[str, int]:
    """Find the acronyms that are spelled out before their bracket, each with the label it has alone.

    *Badan Gizi Nasional (BGN)*: a body, as the words before it are; *Kredit Usaha Rakyat (KUR)*: none.
    """
    found: dict[str, int] = {}
    for first, opening in readings.bracketed:
        word = tokens.words[first]
        lower = word.lower()
        if lower in found:
            continue
        if names_thing(tokens, max(opening, first - 3), first - 1, names):
            found[lower] = 0  # *Global Economic Outlook (GEO)*
            continue
        if _body_before(tokens, first, opening, readings, names) is not None:
            found[lower] = _BODY
            continue
        if tokens.kinds[first] not in (UPPER, MIXED) or len(word) > _LONGEST:
            continue
        begin = _spelled(tokens, first - 2, opening, lower, names)
        if begin is None and len(word) >= _LONG:
            begin = _spelled(tokens, first - 2, opening, lower[:-1], names)
        if begin is None:
            if _is_term(tokens, first, opening, readings, names):
                found[lower] = 0
            continue
        label = _kind(tokens, begin, first - 1, readings, names)
        # People are seldom called by letters: what looks like one may be misread. A listed body is one.
        called = label != _PERSON or tokens.words[begin] in names.people
        if called and (label or tokens.words[first] not in names.bodies):
            found[lower] = label
    return found


def _is_term(tokens: Tokens, first: int, opening: int, readings: Readings, names: NameWords) -> bool:
    """Tell whether an acronym that was read as a body stands for words in small letters that name none.

    *gangguan pemusatan perhatian (ADHD)*; not where a word for a body is among them (*kantor berita (KCNA)*).
    """
    if not names.leading_heads or tokens.kinds[first - 2] != LOWER or len(tokens.words[first]) < _SHORTEST:
        return False
    if readings.label_at(first) not in _BODIES or tokens.words[first] in names.bodies:
        return False
    return names.heads.isdisjoint(tokens.lowers[max(opening, first - _PHRASE) : first])


_PHRASE: Final = 10
"""Tokens before an acronym that may hold the head of the body it stands for."""


def find_initials(tokens: Tokens, readings: Readings, names: NameWords) -> dict[str, int]:
    """Find the initials that somebody is said to have, each with the label of a person (*berinisial* JRT)."""
    cues = names.initial_cues
    if not cues:
        return {}
    return {
        tokens.lowers[first]: _PERSON
        for first, last, _ in readings.runs
        if last - first == 1
        and tokens.kinds[first] in _INITIALED
        and first > 0
        and tokens.lowers[first - 1] in cues
        and len(tokens.words[first]) <= _FEW
    }


def find_acronyms(tokens: Tokens, readings: Readings, names: NameWords) -> set[str]:
    """Find the acronyms that were not read as those of bodies which are named in full elsewhere.

    *Serikat Buruh Merdeka*: *SBM*.
    """
    spots, lowers, labels = readings.spots, readings.lowers, readings.labels
    upper = compress(range(len(spots)), bytes(readings.kinds).translate(_IS_UPPER))
    misread = {lowers[at] for at in upper if labels[at] not in _BODIES}
    found: set[str] = set()
    if not misread:
        return found
    opening = {acronym[0] for acronym in misread}
    for end in compress(range(len(spots)), bytes(labels).translate(_IS_BODY_END)):
        begin = end
        while labels[begin] != _BODY_BEGINS:
            begin -= 1
        if end - begin < _SHORTEST - 1 or opening.isdisjoint((lowers[begin][0], lowers[begin + 1][0])):
            continue
        words = [word for word in lowers[begin : end + 1] if word[0].isalnum()]
        if len(words) < _SHORTEST or (words[0] not in names.heads and words[-1] not in names.body_tails):
            continue  # what has the head of a body is one for sure
        whole = initials_of(tokens, spots[begin], spots[end] + 1)
        for acronym in {whole, without_legal_form(whole, words, names)} & misread:
            if len(acronym) >= _SHORTEST and not _names_nobody(acronym, names):
                found.add(acronym)
    return found


def _names_nobody(lower: str, names: NameWords) -> bool:
    """Tell whether a word names nobody whatever stands beside it: a title, the head of a body."""
    return lower in names.titles or lower in names.not_names or lower in names.heads


_INITIALED: Final = (UPPER, INITIALS)
_FEW: Final = 6
"""Letters and full stops that the initials of a person have at most (*A.B.C.*)."""


def find_spelled(tokens: Tokens, readings: Readings, names: NameWords) -> list[Range]:
    """Find the bodies before a bracket whose words its acronym or blend is made of, in text order.

    *Badan Riset, Data, dan Inovasi (BRDI)*, *Kementerian Riset dan Data (Kemenrisda)*: each is one body,
    whatever marks are in it, when it has the head of a body or its acronym was read as one.
    """
    found: list[Range] = []
    for first, opening in readings.bracketed:
        if first + 1 >= len(tokens) or tokens.words[first + 1] != ")":
            continue
        begin = _body_before(tokens, first, opening, readings, names)
        if begin is not None and begin < first - 2:
            found.append(Range(begin, first - 1))
    return found


def _body_before(tokens: Tokens, first: int, floor: int, readings: Readings, names: NameWords) -> int | None:
    """Find the first word of the body that a gloss stands for, if its words are made of that body's."""
    lower, kind = tokens.lowers[first], tokens.kinds[first]
    if _names_nobody(lower, names):
        return None
    if kind == TITLE:
        if lower in names.title_tails:  # *Polda Bali Kombes (Pol) Rina*
            return None
        return _blended(tokens, first - 2, max(floor, first - _FARTHEST), lower, names)
    return _spelled_body(tokens, first, floor, readings, names) if kind in (UPPER, MIXED) else None


def _spelled_body(tokens: Tokens, first: int, floor: int, readings: Readings, names: NameWords) -> int | None:
    lower = tokens.lowers[first]
    if not _SHORTEST <= len(lower) <= _LONGEST:
        return None
    begin = _spelled(tokens, first - 2, floor, lower, names)
    if begin is None or tokens.lowers[begin] in names.titles:
        return None
    if not all(_may_stand(tokens, index, names) for index in range(begin, first - 1)):
        return None
    if tokens.lowers[begin] in names.heads:
        return begin
    # Without the head of a body its acronym must look like one, and its words must have been misread.
    person = readings.label_at(first - 2) in _PERSONS and tokens.words[begin] not in names.people
    misread = person or not _BETWEEN.isdisjoint(tokens.lowers[begin : first - 1])
    return begin if misread and readings.label_at(first) == _BODY else None


def _blended(tokens: Tokens, end: int, floor: int, blend: str, names: NameWords) -> int | None:
    """Find the head of a body whose words, up to ``end``, a blend is made of (*Kemenrisda*)."""
    index = end
    while index >= floor and _may_stand(tokens, index, names):
        lower = tokens.lowers[index]
        if lower in names.heads and lower[0] == blend[0] and index < end - 1:
            letters = iter("".join(tokens.lowers[index : end + 1]))
            if all(letter in letters for letter in blend):
                return index
        index -= 1
    return None


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
        elif lower in _BETWEEN:
            pass
        elif tokens.kinds[index] == NUMBER or not lower[0].isalpha():
            return None
        else:
            skipped += lower not in names.joiners
            if skipped > _SKIPPED or at == len(letters) - 1:
                return None
        index -= 1
    return None


def _may_stand(tokens: Tokens, index: int, names: NameWords) -> bool:
    """Tell whether a token may be part of the name of a body."""
    lower = tokens.lowers[index]
    return tokens.kinds[index] in CAPITALISED or lower in names.joiners or lower in _BETWEEN


def _kind(tokens: Tokens, begin: int, end: int, readings: Readings, names: NameWords) -> int:
    last = readings.label_at(end - 1)
    if last and readings.label_at(begin):
        return SINGLE + kind_number(last)
    return _BODY if tokens.lowers[begin] in names.heads else 0
