"""Candidate runs: where capitalised words, and what joins them, stand together."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, compress
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.names.syllables import SYLLABLES
from newsdoc.text.picking import pick_at
from newsdoc.text.tokens import CAPITALISED, LOWER, NUMBER, Range

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.text.picking import Picker
    from newsdoc.text.tokens import Tokens

_JOINTS: Final = frozenset("-–/&.(")
"""Marks that may stand inside a run."""
_GLUED_JOINTS: Final = frozenset("-–/&")
"""Marks that join two capitalised words when no blank stands on either side."""
_NICKNAMED: Final = {"“": "”", '"': '"', "‘": "’", "'": "'"}
"""Marks that may hold a nickname inside a name, with those that close them."""
NICKNAME: Final = 5
"""Within how many tokens of its opening mark a nickname inside a name is closed (*“Jun-Jun”*)."""
_SHORT_PART: Final = 5
"""Letters of a part of a given name that may stand in lower case behind its hyphen."""
_ENDING: Final = frozenset(",):;”?!")
"""The commonest marks that end a run."""
_BULLETS: Final = frozenset("-–—•·*")
"""Marks that open an item of a list."""

Run = tuple[int, int, int]
"""The first token of a run, that behind its last one, and the first one of its sentence."""


class RunTokens(NamedTuple):
    """The tokens of some runs, run behind run."""

    spots: list[int]
    """Their indices."""
    pick: Picker
    """Gives what stands in a column of all tokens for each of them."""
    lowers: tuple[str, ...]
    """Each in lower case."""
    kinds: tuple[int, ...]
    """The kind of each."""


def take_tokens(tokens: Tokens, runs: list[Run]) -> RunTokens:
    """Take the tokens of some runs."""
    spots = list(chain.from_iterable([range(first, last) for first, last, _ in runs]))
    pick = pick_at(spots)
    return RunTokens(spots, pick, pick(tokens.lowers), pick(tokens.kinds))


def find_runs(tokens: Tokens, stretch: Range, pack: LanguagePack) -> list[Range]:
    """Find the runs of capitalised words in a stretch, in text order; nothing outside one is a name."""
    return [Range(first, last) for first, last, _ in find_all_runs(tokens, (stretch,), pack)]


def find_all_runs(tokens: Tokens, stretches: Sequence[Range], pack: LanguagePack) -> list[Run]:
    """Find the runs of several stretches, in text order, each with the first word of its stretch."""
    runs: list[Run] = []
    words, lowers, kinds = tokens.words, tokens.lowers, tokens.kinds
    weekdays, small = _ending_and_joining(pack)
    rest = iter(stretches)
    opening = last = end = 0
    for index in _capitalised(tokens, stretches):
        if index < end:
            continue
        while index >= last:
            stretch = next(rest)
            opening, last = stretch.first, stretch.last
            opening += opening + 1 < last and words[opening] in _BULLETS  # *- Cabai merah naik*
            end = opening
        lower = lowers[index]
        if index < end or (lower[-1] in _DIGITS and _is_amount(lower, pack)):
            continue
        begin = _opening(tokens, index, opening, pack) if words[index - 1] == "-" else index
        end = index + 1
        while end < last:
            kind, lower = kinds[end], lowers[end]
            if kind in CAPITALISED:
                if lower in weekdays and not _is_second_part(tokens, end + 1, pack):
                    break  # *Rina Hartati Selasa ...*: a day behind a name is no part of it; *Lee Min-ho*
                if lower[-1] in _DIGITS and _is_amount(lower, pack):
                    break  # nor is a price
                end += 1
            elif (lower not in small if kind == LOWER else lower in _ENDING) or not (
                step := _step(tokens, end, last, pack)
            ):
                break
            else:
                end += step
        runs.append((begin, end, opening))
    return runs


def _capitalised(tokens: Tokens, stretches: Sequence[Range]) -> Iterable[int]:
    """Give the tokens with a capital between the start of the first stretch and the end of the last one."""
    if not stretches:
        return ()
    first, last = stretches[0].first, stretches[-1].last
    return compress(range(first, last), tokens.kind_bytes[first:last].translate(_IS_CAPITALISED))


_IS_CAPITALISED: Final = bytes([kind in CAPITALISED for kind in range(256)])
"""By kind of token: whether it has a capital."""


@lru_cache(maxsize=64)
def _ending_and_joining(pack: LanguagePack) -> tuple[frozenset[str], frozenset[str]]:
    """Give the days, with which runs end, and the small words that may stand inside of one."""
    days = frozenset(chain.from_iterable(pack.calendar.weekdays))
    return days, pack.names.joiners | pack.names.particles


def _is_amount(lower: str, pack: LanguagePack) -> bool:
    """Tell whether a word that ends with a digit is a currency with its number (*RM50*, *Rp500*)."""
    return lower.rstrip(_DIGITS) in pack.names.not_names


_DIGITS: Final = "0123456789"


def _opening(tokens: Tokens, index: int, first: int, pack: LanguagePack) -> int:
    """Take the particle before the hyphen of *al-Abbasi* into the run."""
    if (
        index - 2 >= first
        and tokens.lowers[index - 2] in pack.names.particles
        and tokens.glued(index - 1)
        and tokens.glued(index)
    ):
        return index - 2
    return index


def _step(tokens: Tokens, index: int, last: int, pack: LanguagePack) -> int:
    """Tell by how many tokens a run goes on with what joins its words; 0 when it ends before it."""
    kinds = tokens.kinds
    word, lower = tokens.words[index], tokens.lowers[index]
    names = pack.names
    small = lower not in names.joiners and lower not in names.particles
    if (
        small and word not in _JOINTS and word not in _NICKNAMED and kinds[index] != NUMBER
    ) or index + 1 >= last:
        return 0
    if word == "(":
        closes = index + 2 < last and tokens.words[index + 2] == ")"
        return 3 if closes and tokens.lowers[index + 1] in names.body_tails else 0
    if word in _NICKNAMED and (small or not tokens.glued(index)):
        return max(_nickname_end(tokens, index, last) - index, 0)
    if kinds[index + 1] in CAPITALISED:
        return 2 if _joins(tokens, index, pack) else 0
    if index + 2 < last and kinds[index + 2] in CAPITALISED and kinds[index] != NUMBER:
        hyphened = lower in names.particles and tokens.words[index + 1] == "-" and tokens.glued(index + 1)
        # *the Ministry* of the *Interior*, *Ursula* von der *Leyen*
        between = any(
            lower in small and tokens.lowers[index + 1] in small for small in (names.joiners, names.particles)
        )
        glued = tokens.glued(index + 2)
        return 3 if hyphened or between or (not glued and _is_second_part(tokens, index, pack)) else 0
    tied = _ties(tokens, index, last, pack) or _numbers(tokens, index, last)
    return 3 if tied else 4 * _goes_on(tokens, index, last, pack)


def _goes_on(tokens: Tokens, index: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name goes on behind a word with a hyphen (*Economic* Co-operation and *Development*)."""
    names = pack.names
    if index + 3 >= last or tokens.lowers[index - 1] not in names.prefixes:
        return False
    joined = tokens.lowers[index + 2] in names.joiners and tokens.kinds[index + 3] in CAPITALISED
    return joined and _is_second_part(tokens, index, pack)


def _numbers(tokens: Tokens, index: int, last: int) -> bool:
    """Tell whether a number and a slash stand before the place of a unit (*Kodim 1615/Lombok Timur*)."""
    behind = index + 2
    if behind >= last or tokens.kinds[index] != NUMBER or tokens.words[index + 1] != "/":
        return False
    tied = tokens.glued(index + 1) and tokens.glued(behind)
    return tied and tokens.words[index].isdecimal() and tokens.kinds[behind] in CAPITALISED


def _nickname_end(tokens: Tokens, index: int, last: int) -> int:
    """Give the token behind a nickname in marks inside a name (*Rina “Ina” Hartati*); 0 where none is."""
    closer, kinds = index + 1, tokens.kinds
    while closer < min(last, index + NICKNAME) and (
        kinds[closer] in CAPITALISED or (tokens.words[closer] == "-" and tokens.glued(closer))
    ):
        closer += 1
    behind = closer + 1
    held = (
        closer > index + 1
        and behind < last
        and tokens.words[closer] == _NICKNAMED[tokens.words[index]]
        and kinds[behind] in CAPITALISED
        and tokens.glued(index + 1)
        and not tokens.glued(index)
        and not tokens.glued(behind)
    )
    return behind if held else 0


def _is_second_part(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    """Tell whether a hyphen joins a short word in lower case to a given name (*Min-ho Park*)."""
    return (
        index + 1 < len(tokens.words)
        and tokens.words[index] == "-"
        and tokens.glued(index)
        and tokens.glued(index + 1)
        and tokens.kinds[index + 1] == LOWER
        and (len(tokens.words[index + 1]) <= _SHORT_PART or tokens.lowers[index - 1] in pack.names.prefixes)
        # *London-based*, but *Min-jun*
        and (tokens.lowers[index + 1] not in pack.names.not_names or tokens.lowers[index + 1] in SYLLABLES)
    )


def _ties(tokens: Tokens, index: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether hyphens tie a small word into a name (*Aix-en-Provence*)."""
    if tokens.words[index] != "-" or index + 3 >= last or tokens.kinds[index + 3] not in CAPITALISED:
        return False
    tied = tokens.words[index + 2] == "-" and tokens.lowers[index + 1] in pack.names.joiners
    return tied and all(tokens.glued(at) for at in range(index, index + 4))


def _joins(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    word, lower = tokens.words[index], tokens.lowers[index]
    if word in _GLUED_JOINTS:
        return word == "&" or (tokens.glued(index) and tokens.glued(index + 1))
    if word == ".":
        return tokens.glued(index) and _abbreviated(tokens.lowers[index - 1], pack)
    if tokens.kinds[index] == NUMBER:
        return word.isdecimal() and not tokens.glued(index + 1)
    return lower in pack.names.joiners or lower in pack.names.particles


def _abbreviated(lower: str, pack: LanguagePack) -> bool:
    return lower in pack.abbreviations or (lower in pack.names.titles and len(lower) < len("kombespol"))
