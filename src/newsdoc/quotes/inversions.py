"""Cues in commas with the subject behind them: *Prices, said Hart, will fall*, *Harga, kata dia, turun*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.appositions import behind_appositions, closes_with_apposition
from newsdoc.quotes.around import around, opens_addition, verb_follows
from newsdoc.quotes.behind import read_subject_of
from newsdoc.quotes.claiming import quotation_before
from newsdoc.quotes.closings import closes, tells_only_where
from newsdoc.quotes.descriptions import behind_described, behind_holder
from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BARE_CLAUSE,
    COORDINATOR,
    DETERMINER,
    ENCLITIC,
    FINITE_VERB,
    PREPOSITION,
    RELATIVE,
    ROOT,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import may_act
from newsdoc.quotes.openings import is_adverbial
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.reading import Place, Reading, Subject
from newsdoc.quotes.stretches import TERMINATORS, quotations_in, words_in
from newsdoc.quotes.verbs import behind_word, is_other_verb

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

CLOSED: Final = 0.75
"""How sure a verb is that nothing but its subject stands with between two commas."""


def read_inverted(scene: Scene, place: Place, cue: int, comma: int, strength: float) -> list[Reading]:
    """Read a cue that its subject stands behind, or is part of: *Prices, said Hart, will fall*."""
    flag = scene.flags[cue]
    source: Stretch = (cue, cue + 1)
    stop = _behind_adverbs(scene, place, cue + 1)
    if not flag & ENCLITIC:
        if not flag & ROOT and not (scene.lexicon.inverts and flag & VERB):
            return []
        compound = scene.lexicon.compound
        subject = (read_subject_of if compound else read_subject_behind)(
            scene, cue if compound else behind_word(scene, cue, place.last), place.last
        )
        if subject is None:
            return _read_subjectless(scene, place, cue, comma, strength)
        source, stop = subject.stretch, behind_holder(scene, subject, place.last)
        if flag & ROOT:
            if flag & AMBIGUOUS and not may_act(scene, source):
                return []  # *Harga turun,* nilai tukar rupiah *naik*
            stop = _behind_adverbs(scene, place, stop)
            taken_up = behind_described(scene, place, stop)
            source, stop = (source[0], taken_up or source[1]), taken_up or stop
        else:
            resumes = _resumes(scene, place, stop, comma)
            if comma + 1 == cue and not resumes and not _may_invert(scene, place, cue, subject, stop):
                return []  # the verb of a subject that an apposition parts from it
            stop = resumes or (stop if compound else _to_left_alone(scene, place, stop))
            row = scene.lexicon.rows[scene.lowers[cue]]
            ends = scene.words[cue - 1] == "," and closes(scene, subject.last, place.last)
            # *Prices will rise, counters Rina Hart*
            sure = max(row[BARE_CLAUSE], CLOSED * row[THAT_CLAUSE]) if ends else row[BARE_CLAUSE]
            strength *= 0.9 * sure * subject.quality
    if stop < place.last and scene.words[stop] == "," and source[0] > cue:
        stop = _behind_apposition(scene, place, (place.first, comma), source, stop)
    content = around(scene, place, comma, stop)
    if not content:
        return []
    return [Reading(0.9 * strength, "parenthetical-cue", (cue, cue + 1), source, content)]


def _behind_apposition(scene: Scene, place: Place, left: Stretch, source: Stretch, comma: int) -> int:
    """Give where a frame ends behind what tells more of who speaks, up to the end of its sentence or not.

    *Harga turun, kata Rina Hartati, kepala dinas.*; *Harga, kata Rina Hartati, kepala dinas, akan turun*
    """
    whole = looks_like_clause(scene, *left)
    if whole and closes_with_apposition(scene, source, comma + 1, place.last):
        return place.last
    return comma if scene.lexicon.inverts else behind_appositions(scene, source, comma + 1, place.last) - 1


def _behind_adverbs(scene: Scene, place: Place, start: int) -> int:
    """Give the token behind the adverbs that a comma closes (*ucapnya kemudian, ...*)."""
    stop = start
    while stop < place.last and scene.flags[stop] & ADVERB:
        stop += 1
    return stop if stop < place.last and scene.words[stop] == "," else start


def _read_subjectless(scene: Scene, place: Place, cue: int, comma: int, strength: float) -> list[Reading]:
    """Read a verb in commas that leaves its subject out (*El plan, ha añadido, sigue*)."""
    ahead = cue + 1
    if not scene.lexicon.drops_subjects or ahead >= place.last or scene.words[ahead] != ",":
        return []
    if quotation_before(scene, place, comma) is not None:
        return []
    content = around(scene, place, comma, ahead)
    return [Reading(0.8 * strength, "parenthetical-cue", (cue, ahead), None, content)] if content else []


def _may_invert(scene: Scene, place: Place, cue: int, subject: Subject, stop: int) -> bool:
    """Tell whether a verb behind a comma may have its subject behind it (*..., said Rina Hart*)."""
    if scene.lowers[cue] in scene.lexicon.addressing or scene.flags[cue + 1] & THAT:
        return False
    if is_told(scene, place.first, cue):
        return True
    if scene.lexicon.bare_clauses and scene.lexicon.rows[scene.lowers[cue]][THAT_CLAUSE] < 1.0:
        return False  # *Hart, who ran once, praised Bell*
    named = any(index in scene.persons for index in range(subject.first, subject.last))
    ends = stop >= place.last or scene.words[stop] in TERMINATORS or scene.words[stop] == ","
    ends = ends or tells_only_where(scene, cue, stop, place.last)  # *..., said Rina Hart in Leeds*
    long = words_in(scene, (place.first, cue)) > _CLAUSE or quotations_in(scene, place.first, cue)
    return named and ends and bool(long) and not scene.lexicon.compound


def is_told(scene: Scene, first: int, cue: int) -> bool:
    """Tell whether a clause stands before a verb behind a comma, no subject with an apposition.

    *Prices fell, said Hart*; *Hart, a Leeds lawyer who ran once, praised Bell*.
    """
    start, named = first, first in scene.behind
    for comma in [*[index for index in range(first, cue - 1) if scene.words[index] == ","], cue]:
        flag = scene.flags[start]
        if named:
            # *Hart,* testifying *in court*; *Hart,* concerned *that it leaks*
            tells_more = scene.flags[start + 1] & (PREPOSITION | TIME | THAT)
            goes_on = flag & FINITE_VERB or (is_other_verb(scene, start) and not tells_more)
            if goes_on or (flag & COORDINATOR and looks_like_clause(scene, start + 1, comma)):
                return True
        elif not is_adverbial(scene, start, comma):
            if looks_like_clause(scene, start, comma):
                return True
            named = True
        start = comma + 1
    return False


_CLAUSE: Final = 6
"""How many words before a comma are a clause even if none is known to be its verb."""


def _to_left_alone(scene: Scene, place: Place, stop: int) -> int:
    """Give where a frame ends that an apposition follows: all that it reports stands before it."""
    return place.last if stop < place.last and scene.words[stop] == "," else stop


def _resumes(scene: Scene, place: Place, stop: int, comma: int) -> int:
    """Give the comma behind which a clause goes on with its verb (*Prices, said Hart, will fall*), or 0.

    An apposition or a relative clause may stand between (*Prices, said Hart, who knows, will fall*). All
    of the clause does behind an adverbial up to the first ``comma`` (*Today, says Hart, prices will fall*).
    """
    if stop + 1 >= place.last or scene.words[stop] != ",":
        return 0
    if scene.flags[comma - 1] & AUXILIARY:
        return stop  # *Prices have, said Hart, fallen*
    whole = scene.lexicon.bare_clauses and "," not in scene.words[place.first : comma]
    # Not *In a letter, unions urged restraint, saying talks had failed*
    whole = (
        whole and is_adverbial(scene, place.first, comma) and not opens_addition(scene, stop + 1, place.last)
    )
    if verb_follows(scene, place, stop + 1) or (whole and looks_like_clause(scene, stop + 1, place.last)):
        return stop
    described = scene.flags[stop + 1] & (RELATIVE | DETERMINER) or scene.is_role(stop + 1)
    if scene.lexicon.compound or not described:
        return 0
    comma = next((i for i in range(stop + 1, min(place.last, stop + _APPOSED)) if scene.words[i] == ","), 0)
    return comma if comma and verb_follows(scene, place, comma + 1) else 0


_APPOSED: Final = 16
"""How many tokens an apposition has at most."""
