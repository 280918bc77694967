"""Who speaks in a comma frame and is told more of there: *Prices fell, Hart, the mayor, said*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind
from newsdoc.quotes.appositions import opens_participle, tells_body, tells_person
from newsdoc.quotes.around import verb_follows
from newsdoc.quotes.inversions import is_told
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import COORDINATOR, DETERMINER, FINITE_VERB, PREPOSITION, RELATIVE, TIME
from newsdoc.quotes.noun_phrases import GENITIVES, before_bracket, may_act, noun_phrase_end
from newsdoc.quotes.reading import REACH, Place, Subject
from newsdoc.quotes.stretches import PARTING, TERMINATORS
from newsdoc.quotes.trimming import trim
from newsdoc.quotes.verbs import is_noun
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


class Apposed(NamedTuple):
    """A subject between commas with what tells more of it."""

    comma: int
    """The comma that opens the frame: what is reported stands before it."""
    subject: Subject
    near: bool
    """Whether nothing but these stands between the comma and the verb."""


def find_apposed(scene: Scene, place: Place, cue: int) -> Apposed | None:
    """Find the subject before the appositions that a comma parts from a verb.

    The apposition tells more of a name before it (*Prices fell, Hart, the mayor, said*), or a name tells who
    holds the role before it (*Prices fell, the mayor, Ann Hart, said*). A clause stands before both.
    """
    begin = max(place.first, cue - REACH)
    end = cue - 1
    apposition: Stretch | None = None
    resumes = scene.words[cue + 1 : cue + 2] == (",",) and verb_follows(scene, place, cue + 2)
    for _ in range(_MOST):
        comma = _comma_before(scene, end, begin)
        if not comma:
            return None
        chunk = (comma + 1, end)
        subject = _read_named(scene, chunk) or (
            _read_described(scene, chunk, apposition) if apposition else None
        )
        if subject:
            role = _behind_role(scene, comma, begin)
            opening = role or (comma if apposition else 0)
            told = opening and (resumes or is_told(scene, skip_lead_in(scene, place.first, opening), opening))
            return Apposed(opening, subject, near=True) if told else None
        if not _tells_more(scene, chunk):
            return None
        end, apposition = comma, chunk
    return None


_MOST: Final = 4
"""How many chunks such a subject has at most."""


def _comma_before(scene: Scene, end: int, begin: int) -> int:
    """Find the comma before a chunk; 0 where another mark or a quotation stands before it."""
    for index in range(end - 1, begin, -1):
        if scene.words[index] == ",":
            return index
        stops = scene.words[index] in PARTING or scene.words[index] in _STOPS
        if index in scene.opener or (stops and not scene.tokens.glued(index)):
            return 0
    return 0


_STOPS: Final = TERMINATORS - {"."}
"""Marks inside a sentence that a chunk does not reach over."""


def _read_named(scene: Scene, chunk: Stretch) -> Subject | None:
    """Read a noun phrase that ends with the name of a person (*Mayor Ann Hart*, *Sen. Ann Hart (R-Ohio)*)."""
    first, last = before_bracket(scene, chunk)
    if last - 1 not in scene.persons or scene.flags[first] & (COORDINATOR | PREPOSITION | RELATIVE):
        return None
    if not _is_whole(scene, first, last) or _acts(scene, first, last):
        return None
    return Subject(first, last, _NAMED)


def _is_whole(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch is one noun phrase, perhaps with the full stop of an abbreviation (*Corp.*)."""
    end = last - (scene.words[last - 1] == ".")
    return scene.kinds[end - 1] in CAPITALISED and noun_phrase_end(scene, first, end) == end


_NAMED: Final = 0.95
"""How sure a name with an apposition is who speaks."""


def _read_described(scene: Scene, chunk: Stretch, apposition: Stretch) -> Subject | None:
    """Read a body by its name, or people of whom a clause tells more (*two nurses, who saw it, said*)."""
    first, last = chunk
    clause = scene.flags[apposition[0]] & RELATIVE or opens_participle(scene, *apposition)
    if scene.kinds[first] in CAPITALISED and not scene.flags[first] & TIME:
        body = clause or scene.kind_at(first) is not _PLACE or tells_body(scene, *apposition)
        return Subject(first, last, _NAMED) if body and _is_whole(scene, first, last) else None
    if not clause or _acts(scene, first, last):
        return None
    subject = trim(scene, first, last, first)
    return subject if subject and subject.first == first and may_act(scene, subject.stretch) else None


_PLACE: Final = EntityKind.PLACE


def _behind_role(scene: Scene, end: int, begin: int) -> int:
    """Give the comma before the role that a name holds (*,* the mayor*, Ann Hart, said*); 0 without one."""
    comma = _comma_before(scene, end, begin)
    owned = [index for index in range(comma + 1, end) if scene.words[index] in GENITIVES]
    first = owned[-1] + 1 if owned else comma + 1
    determined = owned or scene.flags[first] & DETERMINER
    if not comma or not determined or _acts(scene, first, end):
        return 0
    head = range(first, min(end, first + _HEAD))
    for index in head:
        if scene.flags[index] & PREPOSITION:
            break
        if scene.is_role(index):
            return comma
    return 0


_HEAD: Final = 6
"""Among how many first words of a role the noun for a person stands."""


def _tells_more(scene: Scene, chunk: Stretch) -> bool:
    """Tell whether words between commas tell more of the name before them (*who ran*, *45*, *R-Ohio*)."""
    first, last = chunk
    if scene.flags[first] & COORDINATOR:
        return False
    clause = (index for index in range(first + 1, last) if scene.flags[index] & RELATIVE)
    last = next(clause, last)  # *a farmer* who saw it
    if opens_participle(scene, first, last) or tells_person(scene, first, last):
        return True
    if _acts(scene, first, last):
        return False
    if scene.flags[first] & (DETERMINER | PREPOSITION):
        return last - first <= _LONGEST
    party = all(
        scene.kinds[index] in CAPITALISED or scene.kinds[index] == MARK for index in range(first, last)
    )
    return party and last - first <= _PARTY


_LONGEST: Final = 14
"""How many tokens an apposition without a known noun for a person has at most."""
_PARTY: Final = 6
"""How many tokens a party and its place have at most (*R-Ohio*), or a degree."""


def _acts(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a finite verb stands in a stretch, and no noun or name that is spelt as one is."""
    return any(
        scene.flags[index] & FINITE_VERB and scene.kinds[index] == LOWER and not is_noun(scene, index, first)
        for index in range(first, last)
    )
