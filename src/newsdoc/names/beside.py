"""What stands beside a run and speaks for a person: a form of address, an age, a second syllable."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.names.labels import BEGIN, END, INSIDE, KINDS, SCALE, SINGLE, pack_scores
from newsdoc.names.readings import decode
from newsdoc.names.syllables import has_second_syllable
from newsdoc.names.titles import ends_branch
from newsdoc.text.tokens import LOWER, NUMBER, TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings
    from newsdoc.text.tokens import Tokens


def has_age(tokens: Tokens, index: int) -> bool:
    """Tell whether an age stands at ``index`` (*(52)*, *(52, guru)*, *, 52,*)."""
    words = tokens.words
    if index + 2 >= len(words) or words[index + 2] not in _AFTER_AGE or not _is_age(words[index + 1]):
        return False
    return words[index] == "(" or (words[index] == "," and words[index + 2] == ",")


_AFTER_AGE: Final = frozenset("),")


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) == len("52") and word[0] != "0"


def read_by_ends(tokens: Tokens, again: Readings, model: Model) -> None:
    """Take the names before an age or a second syllable (*Kim Hong-il*) for those of people."""
    words, kinds = tokens.words, tokens.kinds
    count = len(words) - 1
    for number, (first, last, _) in enumerate(again.runs):
        if last >= count or words[last] not in _BEHIND_PERSON:
            continue
        end = again.offsets[number + 1]
        if words[last] == "-":
            if last - first == 1 or not has_second_syllable(tokens, last, model.lexicon):
                continue
            again.scores[end - 2] += _SURNAME
        elif kinds[last + 1] != NUMBER or not has_age(tokens, last):
            continue
        again.scores[end - 1] += _PERSON_ENDS
        decode(again, number, model.moves)


_BEHIND_PERSON: Final = frozenset("(,-")
_PERSON_ENDS: Final = pack_scores([(SINGLE, int(2.5 * SCALE)), (END, int(2.5 * SCALE))])
"""What an age or a second syllable adds to the name of a person that ends before it."""
_SURNAME: Final = pack_scores([(BEGIN, int(2.5 * SCALE))])
"""What a second syllable adds to the name of a person that begins with the word before the first one."""


def read_apposed(tokens: Tokens, again: Readings, model: Model) -> None:
    """Take one word between commas behind a noun for people for a name (*Suaminya*, Kasan, *meninggal*)."""
    lexicon = model.lexicon
    if not lexicon.kin:
        return
    words, kinds, count = tokens.words, tokens.kinds, len(tokens.words) - 1
    for number, (first, last, opening) in enumerate(again.runs):
        if last - first > 1 or words[first - 1] != "," or last >= count or words[last] != ",":
            continue
        at = again.offsets[number]
        if (
            kinds[first] == TITLE
            and kinds[last + 1] == LOWER
            and tokens.lowers[last + 1] not in lexicon.body_goes_on  # *Ibu hamil,* Lansia*, dan balita*
            and again.labels[at] != SINGLE
            and _may_be_apposed(lexicon.lists.get(again.lowers[at], ()))
            and _is_kin(tokens, opening, first - 1, lexicon)
        ):
            again.scores[at] += _APPOSED
            decode(again, number, model.moves)


def _may_be_apposed(lists: Sequence[str]) -> bool:
    return "person" in lists or _NO_APPOSED.isdisjoint(lists)


def _is_kin(tokens: Tokens, opening: int, comma: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun for people stands before a comma, or opens the sentence (*Seorang* ibu *di Depok*).

    What is said of where somebody is may go on behind the comma (*Warga di Solo, Klaten, ...*): people are
    called by the word then.
    """
    lowers, word = tokens.lowers, tokens.lowers[comma + 1]
    called = "person" in lexicon.lists.get(word, ())
    if comma > opening and lowers[comma - 1] in lexicon.kin:
        return called or word not in lexicon.places
    if tokens.kinds[comma - 1] != LOWER and not called:
        return False
    if comma - opening > _KIN_WORDS or word in lexicon.places or "," in lowers[opening:comma]:
        return False
    while opening < comma and lowers[opening] in lexicon.indefinites:
        opening += 1
    return opening < comma and lowers[opening] in lexicon.kin


_NO_APPOSED: Final = frozenset({"body", "head", "none", "common", "site", "title"})
"""Lists of words that name nobody between commas."""
_KIN_WORDS: Final = 8
"""How many words such a noun has at most with what tells more of it."""
_APPOSED: Final = pack_scores([(SINGLE, int(8.0 * SCALE))])


def read_residents(tokens: Tokens, again: Readings, model: Model, names: NameWords) -> None:
    """Take a listed place behind a word for those who live there for one (*warga* Solo).

    Lone sentences are read by the convention of their corpus, where what modifies a noun is often no place;
    countries stay as they are read.
    """
    if len(again.runs) > _LONE_RUNS:
        return
    for number, (first, last, _) in enumerate(again.runs):
        at = again.offsets[number]
        if (
            last - first == 1
            and first > 0
            and not again.labels[at]
            and tokens.kinds[first] == TITLE
            and tokens.lowers[first - 1] in names.residents
            and tokens.lowers[first] in model.lexicon.places
            and tokens.lowers[first] not in model.lexicon.countries
        ):
            again.scores[at] += _SEAT
            decode(again, number, model.moves)


_LONE_RUNS: Final = 12
"""How many runs a text has at most that may be a lone sentence."""


def read_addressed(tokens: Tokens, again: Readings, model: Model) -> None:
    """Take a word behind a form of address for the name of a person (*Mr* Tan)."""
    spots, lowers, labels, addresses = again.spots, again.lowers, again.labels, model.lexicon.addresses
    if addresses.keys().isdisjoint(lowers):
        return
    changed: dict[int, None] = {}
    for at in compress(range(len(lowers) - 1), map(addresses.__contains__, lowers)):
        behind = spots[at] + 1
        behind += tokens.words[behind] == "."
        named = at + 1 + (spots[at + 1] < behind)  # the full stop may stand in the run
        if (
            named < len(spots)
            and spots[named] == behind
            and tokens.kinds[behind] == TITLE
            and labels[at] in (_BEFORE_NAME if addresses[lowers[at]] else _BEFORE_NOUN)
            and labels[named] not in _OF_PERSON
            and lowers[named] not in addresses
        ):
            again.scores[at] += _ADDRESS  # label 0, outside, is the lowest field
            again.scores[named] += _ADDRESSED if addresses[lowers[at]] else _MAYBE_ADDRESSED
            changed[bisect_right(again.offsets, at) - 1] = None
            changed[bisect_right(again.offsets, named) - 1] = None
    for number in changed:
        decode(again, number, model.moves)


def read_small_addressed(tokens: Tokens, again: Readings, model: Model) -> None:
    """Take a word behind an abbreviated title in small letters for the name of a person (*dr.* Suciati)."""
    addresses, spots = model.lexicon.abbreviations, again.spots
    if addresses.isdisjoint(tokens.printed):
        return
    for index in compress(range(len(tokens.words) - 1), map(addresses.__contains__, tokens.lowers)):
        if tokens.kinds[index] != LOWER:
            continue
        name = index + 1 + (tokens.words[index + 1] == ".")
        at = bisect_left(spots, name)
        named = spots[at : at + 1] == [name] and tokens.kinds[name] == TITLE
        if named and again.labels[at] not in _OF_PERSON:
            again.scores[at] += _ADDRESSED
            decode(again, bisect_right(again.offsets, at) - 1, model.moves)


def read_ranked(tokens: Tokens, again: Readings, model: Model, names: NameWords) -> None:
    """Take what stands behind a rank with its branch in a bracket for a person (*Brigjen (Pol)* Awan)."""
    if names.ranks.isdisjoint(again.lowers):
        return
    words = tokens.words
    for number, (first, _, opening) in enumerate(again.runs):
        if words[first - 1] != ")" or first - opening < _RANKED:
            continue
        at, lowers = again.offsets[number], tokens.lowers
        if (
            tokens.kinds[first] == TITLE
            and again.labels[at] not in _OF_PERSON
            and not names.ranks.isdisjoint(lowers[max(opening, first - _RANKED - 1) : first - 3])
            and ends_branch(tokens, first - 1, opening, names)
        ):
            again.scores[at] += _MAYBE_ADDRESSED
            decode(again, number, model.moves)


_RANKED: Final = 4
"""How many tokens a rank and the bracket of its branch have at least."""
_OF_PERSON: Final = frozenset({SINGLE, BEGIN, INSIDE, END})
"""Labels of the words of a person, the first of the kinds."""
_BEFORE_NAME: Final = frozenset(range(INSIDE))
_BEFORE_NOUN: Final = frozenset({0, SINGLE, BEGIN})
"""Labels that a form of address may have been read with: not inside of a name (*Himpunan Dokter Nusantara*),
and one that is a noun, too, not of a place or body (*Ibu Kota Nusantara*)."""
_ADDRESS: Final = int(2.5 * SCALE)
"""What a form of address adds to its being outside of the name."""
_SEAT: Final = pack_scores([(SINGLE + KINDS.index("place"), int(6.0 * SCALE))])
"""What those who live in a place add to its name."""
_ADDRESSED: Final = pack_scores([(SINGLE, int(8.0 * SCALE)), (BEGIN, int(8.0 * SCALE))])
_MAYBE_ADDRESSED: Final = pack_scores([(SINGLE, int(4.0 * SCALE)), (BEGIN, int(4.0 * SCALE))])
"""What a form of address adds to the name of a person that begins behind it; less, if it is a noun, too."""
