"""Where the words reported end: with their sentence, or at a break before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.closings import only_dates
from newsdoc.quotes.leading_back import LEADS, TURNS, cites, goes_on_reporting, starts_report, turns_away
from newsdoc.quotes.lexicon import (
    CITING,
    CONTRAST,
    COORDINATOR,
    ENCLITIC,
    FINITE_VERB,
    PARTICIPLE,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    ROOT,
    TAIL,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.stretches import LONGEST, trim_end
from newsdoc.text.tokens import MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_CLAUSE: Final = 16
"""How many tokens of the next clause are looked at for a cue of its own."""


def find_end(  # noqa: C901, PLR0913 - one branch a kind of token, one flag a kind of clause
    scene: Scene, start: int, last: int, *, phrase: bool = False, dependent: bool = False, leads: bool = True
) -> int:
    """Give the end of what is reported: that of its sentence, or a break before it.

    A noun phrase ends before what modifies its verb; a clause inside a dependent one (*When she said
    that it opens, they laughed*) ends at the comma that closes that. ``leads`` tells whether a second verb
    may be one of who speaks.
    """
    words, behind, flags, kinds = scene.words, scene.behind, scene.flags, scene.kinds
    lexicon = scene.lexicon
    denying = lexicon.denying
    turns, media = TURNS if lexicon.inverts else LEADS if lexicon.encounters and leads else 0, lexicon.media
    index = start
    stop = min(last, start + LONGEST)
    while index < stop:
        if index in behind:
            opener, index = index, behind[index]
            comma = index - 2 > opener and words[index - 2] == ","
            # *Hart, who calls it a “mess,” said*: the verb behind the marks is that of the main clause.
            cut = (
                comma
                and index < stop
                and (
                    (dependent and not flags[index] & COORDINATOR)
                    or (lexicon.inverts and flags[index] & VERB)
                    or _breaks(scene, index, stop)
                )
            )
            told = words[opener - 1] == ":" and opener > start + 1 and is_told_behind(scene, opener, last)
            if told or cut or (index < stop and starts_report(scene, index, stop)):
                return trim_end(scene, start, opener - 1 if told else index)
            continue
        if flags[index] & turns and index > start and turns_away(scene, index, stop, start, phrase=phrase):
            dated = flags[index] & TIME and flags[index - 1] & PREPOSITION  # *the plan* on Tuesday
            return trim_end(scene, start, index - 1 if dated else index)
        if kinds[index] == MARK:
            word = words[index]
            if word == ")":
                return trim_end(scene, start, index)
            if word == "(":
                index = _behind_bracket(scene, index, stop)
                continue
            if word in _CUTS and index > start:
                ahead = index + 1
                dated = (
                    word == "," and ahead < last and flags[ahead] & TIME and only_dates(scene, ahead, last)
                )
                lone = index == start + 1 and not dependent  # *ya, harga naik*
                parts = word == ";" and not lone and _parts_clauses(scene, ahead, stop)
                parts = parts or (word == "," and bool(denying) and _is_denied(scene, ahead, last))
                if dated or parts or (dependent and word == ",") or (phrase and not lone):
                    return trim_end(scene, start, index)
                # *ya, harga naik*; but *demanded action,* saying *it was late*
                goes_on = ahead < stop and not (lone and not (lexicon.inverts and flags[ahead] & PARTICIPLE))
                may_break = goes_on and (flags[ahead] & _BREAKING or scene.lowers[ahead] in media)
                if may_break and _breaks(scene, ahead, stop):
                    return trim_end(scene, start, index)
        index += 1
    return trim_end(scene, start, last)


def _parts_clauses(scene: Scene, ahead: int, stop: int) -> bool:
    """Tell whether a semicolon stands before a clause, not before an item (*Jakarta; Palu; and Manado*)."""
    if not scene.lexicon.inverts:
        return any(map(VERB.__and__, scene.flags[ahead : min(stop, ahead + _CLAUSE)]))
    end = next((index for index in range(ahead, stop) if scene.words[index] == ";"), stop)
    return ahead < stop and not scene.flags[ahead] & COORDINATOR and looks_like_clause(scene, ahead, end)


def _is_denied(scene: Scene, ahead: int, last: int) -> bool:
    """Tell whether an apposition tells that what is said is denied (*he took it,* a charge he denies)."""
    words = scene.lowers[ahead : min(last, ahead + _DENIED)]
    if scene.lexicon.denying.isdisjoint(words):
        return False
    for index in range(ahead, ahead + len(words)):
        if scene.kinds[index] == MARK:
            break
        if scene.lowers[index] in scene.lexicon.denying:
            # Its object stands before it: *which he denies*, not *he denies it*, nor *it was denied*.
            behind = index + 1 >= last or scene.kinds[index + 1] == MARK
            return (
                behind
                and index > ahead + 1
                and not scene.flags[index - 1] & (PASSIVE_AUXILIARY | COORDINATOR)
            )
    return False


_DENIED: Final = 9
"""How many tokens such an apposition has at most."""


def is_told_behind(scene: Scene, opener: int, last: int) -> bool:
    """Tell whether a cue of its own follows a quotation (*: “They had three,” she said*)."""
    behind = scene.behind[opener]
    if scene.words[behind - 2] != "," or not scene.lexicon.inverts:
        return False
    return any(scene.flags[index] & VERB for index in range(behind, min(last, behind + _OWN_CUE)))


_OWN_CUE: Final = 4
"""Within how many tokens behind a quotation its cue stands, a name of three words before it."""
_CUTS: Final = frozenset({",", ";", "—", "–", "―", "--"})


def _behind_bracket(scene: Scene, index: int, stop: int) -> int:
    for place in range(index + 1, min(stop, index + 20)):
        if scene.words[place] == ")":
            return place + 1
    return index + 1


def _breaks(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether what follows a comma is no longer reported."""
    flags = scene.flags
    flag = flags[index]
    if match_phrase(scene.lexicon.media, scene.lowers, index, stop):
        return True
    if flag & CITING:
        return cites(scene, index, stop) and not _is_enclosed(scene, index, stop)
    if flag & (PARTICIPLE | TAIL):
        return True
    if flag & CONTRAST:
        return any(flags[i] & VERB for i in range(index + 1, min(stop, index + _CLAUSE)))
    if flag & COORDINATOR:
        return goes_on_reporting(scene, index, stop)
    # A comma frame inside the content belongs to another cue only when it stands there alone.
    return bool(flag & (ROOT | ENCLITIC)) and index + 2 < stop and scene.words[index + 1] in (",", ".")


def _is_enclosed(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether commas hold a short phrase between a subject and its verb (*, in fact, ended*)."""
    for comma in range(index + 1, min(stop - 1, index + _ENCLOSED)):
        if scene.words[comma] == ",":
            return bool(scene.flags[comma + 1] & FINITE_VERB)
    return False


_ENCLOSED: Final = 4
"""How many tokens such a phrase has at most, with its comma."""
_BREAKING: Final = PARTICIPLE | CITING | TAIL | CONTRAST | COORDINATOR | ROOT | ENCLITIC
"""What a word must be to break off what is reported; or it starts a phrase that credits an outlet."""
