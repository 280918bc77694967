"""Cues in a clause that credits what stands beside it: *As Hart said, prices will fall*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.around import around
from newsdoc.quotes.behind import read_addressee
from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.closings import tells_only_where
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import BARE_CLAUSE, COMMA_CLAUSE, PRIVATE, THAT_CLAUSE, match_phrase
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import TERMINATORS, quotations_in, without_marks, words_in
from newsdoc.quotes.subjects import find_subjects

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_SCORE: Final = 0.8
"""How sure such a reading is, for a verb that a clause always follows."""
_BEFORE: Final = 8
"""How far before its verb the word stands at most that opens the clause, in tokens."""
_BEHIND: Final = 12
"""How many tokens the clause has at most behind its verb."""


_CLOSING: Final = TERMINATORS | {",", ":"}
"""What closes the clause; a colon before a quotation."""


def read_as_clause(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a cue in such a clause: *As Hart noted on Monday, it leaks*; *it is, as she put it, “a mess”*."""
    opener = _find_opener(scene, place, cue)
    if opener < 0 or scene.flags[cue] & PRIVATE:
        return []
    width = match_phrase(scene.lexicon.wordings, scene.lowers, cue, place.last)
    row = scene.lexicon.rows[scene.lowers[cue]]
    strength = 1.0 if width else row[THAT_CLAUSE]
    if strength < 1.0 and not (row[COMMA_CLAUSE] or row[BARE_CLAUSE]):
        return []  # *As Hart spoke, the hall fell silent*
    comma = _find_comma(scene, cue, cue + max(width, 1), place.last)
    subjects = find_subjects(scene, cue, opener + 1) if comma else []
    if not subjects or subjects[0].first != opener + 1:
        return []
    score = _SCORE * subjects[0].quality * strength
    words, source = (cue, cue + max(width, 1)), subjects[0].stretch
    mark = quotation_before(scene, place, opener)
    if mark is not None:
        return [claim(scene, place, mark, ReportingClause(score, words, source, comma, "as-clause"))]
    inside = opener > place.first and scene.words[opener - 1] == ","
    if inside and scene.words[comma] != ":":
        content = around(scene, place, opener - 1, comma)
    else:
        content = ((comma + 1, find_end(scene, comma + 1, place.last)),)
    if not content or sum([words_in(scene, part) for part in content]) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    claimed = tuple(mark for part in content for mark in quotations_in(scene, *part))
    bare = tuple(without_marks(scene, part) for part in content)
    return [Reading(score, "as-clause", words, source, bare, claimed)]


def _find_opener(scene: Scene, place: Place, cue: int) -> int:
    """Give the word that opens the clause of a verb, first of all or behind a comma; -1 for none."""
    apposed = scene.words[cue - 1] == ","
    floor = max(place.first, cue - _BEFORE * (1 + apposed))
    if scene.lexicon.as_openers.isdisjoint(scene.lowers[floor:cue]):
        return -1
    commas = _APPOSED * apposed
    for index in range(cue - 1, floor - 1, -1):
        if scene.lowers[index] in scene.lexicon.as_openers:
            heads = index == place.first or scene.words[index - 1] == "," or index - 1 in scene.opener
            return index if heads or skip_lead_in(scene, place.first, index + 1) >= index else -1
        commas -= scene.words[index] == ","
        if commas < 0:
            break
    return -1


_APPOSED: Final = 2
"""How many commas an apposition has (*as Hart*, the mayor, *put it*)."""


def _find_comma(scene: Scene, cue: int, behind: int, last: int) -> int:
    """Give the mark behind a verb and whom, where or when it was said to; 0 where more follows."""
    addressee = read_addressee(scene, cue, last)
    index = addressee[1] if addressee else behind
    for stop in range(index, min(last, cue + _BEHIND)):
        if scene.words[stop] in _CLOSING:
            return stop if stop == index or tells_only_where(scene, cue, index, stop) else 0
        if stop in scene.behind:
            break
    return 0
