"""All ways to read a cue: in which frame, with which source and which content."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.as_clauses import read_as_clause
from newsdoc.quotes.asides import (
    read_aside,
    read_back_reference,
    read_by_agent,
    read_closing,
    read_fronted,
    read_pointing,
)
from newsdoc.quotes.before_quotations import read_before_quotation
from newsdoc.quotes.behind import opens_time
from newsdoc.quotes.behind_quotations import read_behind_quotation
from newsdoc.quotes.citing import read_citing
from newsdoc.quotes.claiming import stands_near
from newsdoc.quotes.clauses import read_clause
from newsdoc.quotes.credits import read_credit
from newsdoc.quotes.frames import is_adjective, read_frame
from newsdoc.quotes.judged import read_judged, read_taken_up
from newsdoc.quotes.lexicon import (
    AUXILIARY,
    BASE,
    CITING,
    CLAUSE_OPENER,
    COORDINATOR,
    DECLINES,
    ENCLITIC,
    FINITE_VERB,
    INFINITIVE,
    INVERTED,
    MODAL,
    NEGATOR,
    OPINION,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    RELATIVE,
    REPORT_NOUN,
    THAT,
    VERB,
)
from newsdoc.quotes.nouns import find_lender, read_report_noun, read_topic_noun
from newsdoc.quotes.parentheses import read_in_commas, stands_in_commas
from newsdoc.quotes.phrases import read_source_behind
from newsdoc.quotes.reading import ROOM, Place, Reading, Subject
from newsdoc.quotes.relaying import find_quoted, read_quoted, read_relayed
from newsdoc.quotes.stretches import PARTING
from newsdoc.quotes.verb_second import read_verb_second
from newsdoc.quotes.verb_subjects import find_verb_subjects
from newsdoc.quotes.verbs import (
    Left,
    adds_words,
    affirms,
    is_noun,
    is_other_verb,
    joins_passive,
    skip_auxiliaries,
)
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.frames import Frame
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def read_cue(scene: Scene, place: Place, cue: int, last_source: Stretch | None) -> list[Reading]:
    """Give the readings of a cue; ``last_source`` is that of the cue before it in the sentence."""
    flag = scene.flags[cue]
    unlike = scene.kinds[cue] != LOWER or scene.words[cue - 1] == "-"
    if (unlike and cue > place.first and _is_part(scene, cue)) or (
        scene.lowers[cue] in scene.lexicon.idioms and _is_idle(scene, place, cue)
    ):
        return []
    if scene.lexicon.verb_second and flag & (CITING | VERB | PASSIVE):
        citing = flag & CITING
        return read_credit(scene, place, cue) if citing else read_verb_second(scene, place, cue, last_source)
    if flag & _CITES:
        worded = scene.lowers[cue] in scene.lexicon.wordings
        return (read_as_clause if worded else read_citing)(scene, place, cue)
    topical = scene.lowers[cue] in scene.lexicon.noun_topics
    if flag & REPORT_NOUN or topical:
        found = read_topic_noun(scene, place, cue) if topical else []
        found = found or (read_report_noun(scene, place, cue) if flag & REPORT_NOUN else [])
        verb = not flag & REPORT_NOUN or scene.lowers[cue] in scene.lexicon.rows
        if found or not verb or (flag & REPORT_NOUN and find_lender(scene, place.first, cue)):
            return found
    if scene.lexicon.inverts and is_noun(scene, cue, place.first):
        return []
    found = _read_quoted(scene, place, cue) if flag & PARTICIPLE and scene.lexicon.relaying else []
    if not found and scene.lexicon.modifiers_first and scene.openers:
        judged = read_judged(scene, place, cue) if flag & PASSIVE else None
        judged = judged or (read_taken_up(scene, place, cue) if flag & VERB else None)
        found = [judged] if judged else []
    return found or _read_verb(scene, place, cue, last_source)


_CITES: Final = CITING | OPINION
_ACTIVE: Final = VERB | PARTICIPLE
"""A verb with its subject before it."""


def _is_idle(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a word stands in a phrase that reports nothing (*needless to* say).

    One that opens with *that* opens its sentence, too (*That* said, ...).
    """
    for before, phrase in scene.lexicon.idioms[scene.lowers[cue]]:
        first = cue - before
        last = first + len(phrase)
        if first >= place.first and scene.lowers[first:last] == phrase:
            named = not CAPITALISED.isdisjoint(scene.kinds[first + 1 : last])  # *kata Sandi*
            return not named and (first == place.first or not scene.flags[first] & THAT)
    return False


def _is_part(scene: Scene, cue: int) -> bool:
    """Tell whether a word is half of one (*nilai-nilai*) or part of a name (*the United States*)."""
    if scene.words[cue - 1] == "-" and scene.tokens.glued(cue):
        return True
    return scene.kinds[cue] != LOWER and scene.kinds[cue - 1] in CAPITALISED


def _read_verb(scene: Scene, place: Place, cue: int, last_source: Stretch | None) -> list[Reading]:
    """Give the readings of a cue that is a verb, by what its form allows."""
    flag = scene.flags[cue]
    if scene.lexicon.compound and flag & PASSIVE and not flag & VERB:
        return []  # a participle without its auxiliary only describes
    left = skip_auxiliaries(scene, cue, place.first)
    passed = left[1]
    inverts = scene.lexicon.inverts
    undone = (passed & INFINITIVE or not inverts) and _is_undone(scene, place, left)
    if undone or (inverts and _is_declined(scene, place, cue)):
        return []  # *declined to say*: nobody speaks
    before = bisect_left(scene.openers, cue)
    found = (
        read_behind_quotation(scene, place, cue, left)
        if before and stands_near(scene, place, scene.openers[before - 1])
        else []
    )
    relayed = read_relayed(scene, cue, place.last) if scene.lowers[cue] in scene.lexicon.relaying else None
    if relayed:
        found = [evolve(reading, source=relayed.stretch) for reading in found]
    if flag & INVERTED and not flag & VERB:
        found += _leading(scene, place, cue) + _unframed(scene, place, cue)
        return found + read_in_commas(scene, place, cue, []) if stands_in_commas(scene, place, cue) else found
    if flag & PASSIVE and _is_passive(scene, place, cue, left):
        found += read_by_agent(scene, place, cue) if scene.lexicon.modifiers_first else []
        if not found:
            found += read_before_quotation(scene, place, cue, []) if passed & PASSIVE_AUXILIARY else []
        return found + _leading(scene, place, cue) + _unframed(scene, place, cue)
    if flag & VERB and scene.lexicon.inverts and not found:
        credited = read_as_clause(scene, place, cue)
        if credited:
            return credited
    if flag & _ACTIVE and not (relayed or (passed & MODAL and not affirms(scene, cue, left))):
        quoted = place.upcoming is not None or (
            before < len(scene.openers) and scene.openers[before] < min(cue + ROOM, place.last)
        )
        found += _read_active(scene, place, cue, left, last_source, quoted=quoted)
    return found


def _is_passive(scene: Scene, place: Place, cue: int, left: Left) -> bool:
    """Tell whether a form that may be a passive is one: by its auxiliary, or as it is nothing else."""
    if left[1] & PASSIVE_AUXILIARY or not scene.flags[cue] & VERB:
        return True
    joint = left[0] - 1  # *was held and* later *questioned*
    return bool(scene.flags[joint] & COORDINATOR) and joins_passive(scene, joint, place.first)


def _read_quoted(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a participle behind the passive of a verb that relays words, where those stand before it."""
    verb = find_quoted(scene, place.first, cue)
    return read_quoted(scene, place, cue, verb) if verb else []


def _leading(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a cue and its source before the colon of a quotation (*Begini* kata *Rina: “...”*)."""
    if scene.lexicon.inverts or ":" not in scene.words[cue + 2 : min(place.last, cue + ROOM)]:
        return []
    source = read_source_behind(scene, place, cue)
    if source is None or source[0] == cue or scene.words[source[1]] != ":":
        return []
    return read_before_quotation(scene, place, cue, [Subject(*source, _LED)])


_LED: Final = 0.95
"""How sure the source is between a cue and a colon."""


def _is_declined(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a verb stands in what somebody declined to say (*declined to say if she liked it*).

    Behind a relative clause the sentence goes on (*A man who refused to be named* said *it failed*). Nor does
    anybody speak who may not (*was not authorised to discuss it*).
    """
    floor = max(place.first, cue - _DECLINED)
    before = scene.lowers[floor:cue]
    permitting = scene.lexicon.permitting
    if scene.lexicon.declining.isdisjoint(before) and permitting.isdisjoint(before):
        return False
    acts = pending = False
    for index in range(cue - 1, floor - 1, -1):
        flag = scene.flags[index]
        if scene.words[index] in PARTING or flag & COORDINATOR:
            return False
        declines = flag & DECLINES or _may_not(scene, index)
        if declines and scene.flags[index + 1] & INFINITIVE:
            subject = skip_auxiliaries(scene, index, place.first)[0] - 1
            return pending or not scene.flags[subject] & RELATIVE
        acts = acts or bool(flag & FINITE_VERB) or is_other_verb(scene, index)
        pending = pending or (bool(flag & CLAUSE_OPENER) and not acts)  # *what* this one says
    return False


def _is_undone(scene: Scene, place: Place, left: Left) -> bool:
    """Tell whether the word before a verb says that nobody says it, or not now (*declined to* say).

    Where infinitives are bare, it tells what else is done, or what somebody is to do (selain *meminta warga
    sabar*, cara guna *memastikan*, *Rina* diminta *menjelaskan*; not *warga* yang diminta *mengaku*).
    """
    before = left[0] - 1
    if before < place.first:
        return False
    declines = scene.flags[before] & DECLINES
    if scene.lexicon.inverts:  # there it is an infinitive
        return bool(declines or _may_not(scene, before))
    return bool(declines and (before == place.first or not scene.flags[before - 1] & RELATIVE))


def _may_not(scene: Scene, index: int) -> bool:
    """Tell whether somebody may not do something (*not* authorised, *not publicly* allowed)."""
    if scene.lowers[index] not in scene.lexicon.permitting or index < 1:
        return False
    return bool((scene.flags[index - 1] | scene.flags[max(index - 2, 0)]) & NEGATOR)


_DECLINED: Final = 12
"""How far behind a refusal what was refused is looked for, in tokens."""


def _read_active(  # noqa: PLR0913 - a cue, and what stands on both sides of it
    scene: Scene, place: Place, cue: int, left: Left, last_source: Stretch | None, *, quoted: bool
) -> list[Reading]:
    """Give the readings of a finite verb or a participle with the subjects that it can have.

    Subjects are looked for only where something behind the verb, or commas around it, can be what it reports;
    ``quoted`` tells whether a quotation can be.
    """
    if left[1] & NEGATOR and not affirms(scene, cue, left):
        if not quoted:
            return []
        return read_before_quotation(
            scene, place, cue, find_verb_subjects(scene, place, cue, left, last_source)
        )
    if scene.flags[cue] & PARTICIPLE and _accompanies_verb(scene, place, cue):
        return []
    frame = read_frame(scene, place, cue)
    if frame and _reports_nothing(scene, cue, left, frame):
        frame = None
    anaphors, lowers = scene.lexicon.anaphors, scene.lowers
    points = cue + 1 < place.last and lowers[cue + 1] in anaphors
    points = points and not opens_time(scene, cue + 1, place.last)  # *said this week that ...*
    aside = left[0] < cue and scene.words[cue - 1] == ","  # *Hart has*, however, *said he is tired*
    commas = not aside and stands_in_commas(scene, place, cue)
    subjects: list[Subject] = []
    if frame or points or commas or quoted:
        subjects = find_verb_subjects(scene, place, cue, left, last_source)
    found: list[Reading] = []
    if quoted:
        found += read_before_quotation(scene, place, cue, subjects)
    if points:
        found += read_pointing(scene, place, cue, subjects)
    if scene.lexicon.inverts and lowers[place.first] in anaphors:
        back = read_back_reference(scene, place, cue)
        found += [back] if back else []
    framed = read_in_commas(scene, place, cue, subjects) if commas else []
    if frame and not (frame.rule == "noun-content" and any(_is_inverted(reading) for reading in framed)):
        found += read_clause(scene, place, cue, frame, subjects)
    return found + framed


def _reports_nothing(scene: Scene, cue: int, left: Left, frame: Frame) -> bool:
    """Tell whether a verb has the frame of a report, but for what stands before it tells something else.

    A state (*was* worried *about the roof*), or what somebody is to do (*Witnesses are asked to* call *us*).
    """
    end, passed = left
    if frame.rule == "bare-clause" and is_adjective(scene, cue):
        # *differ on* certain *types of cars*, but *is* certain *it works*, *Hart,* certain *it works*
        return not passed & AUXILIARY and scene.words[cue - 1] != ","
    if frame.rule == "about":
        # A form in the past may be passive.
        return bool(passed & PASSIVE_AUXILIARY) and not scene.flags[cue] & (PARTICIPLE | BASE)
    if frame.rule != "noun-content" or not passed & INFINITIVE or end < 2:  # noqa: PLR2004 - *are asked*
        return False
    asked = scene.flags[end - 1] & PASSIVE and scene.lowers[end - 1] in scene.lexicon.addressing
    return bool(asked and scene.flags[end - 2] & PASSIVE_AUXILIARY)


def _accompanies_verb(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether commas hold a participle alone behind its verb (*Hart said,* laughing*, “...”*)."""
    participle = scene.flags[cue] & (PARTICIPLE | VERB) == PARTICIPLE
    if not participle or not place.first + 1 < cue < place.last - 1 or adds_words(scene, cue):
        return False
    return scene.words[cue - 1] == "," == scene.words[cue + 1] and bool(scene.flags[cue - 2] & VERB)


def _is_inverted(reading: Reading) -> bool:
    """Tell whether who speaks stands behind the cue (*Prices fell, at home and abroad, said* Hart)."""
    return reading.source is not None and reading.cue is not None and reading.source[0] == reading.cue[1]


def _unframed(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a cue whose place in the sentence tells more than the words beside it."""
    found = read_fronted(scene, place, cue)
    if not found and scene.flags[cue] & PASSIVE and not scene.lexicon.inverts:
        found = read_closing(scene, place, cue)
    if not found and scene.flags[cue] & PASSIVE and scene.flags[cue] & ENCLITIC:
        found = read_aside(scene, place, cue)
    if not found and scene.lowers[place.first] in scene.lexicon.anaphors:
        found = read_back_reference(scene, place, cue)
    return [found] if found else []
