"""What somebody calls something, in a passive: *The plan was described as “shameful” by Hart*."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AGENT,
    AS_OPENER,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    COORDINATOR,
    DETERMINER,
    DURATION,
    FINITE_VERB,
    NEGATOR,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    SUBORDINATOR,
    TIME,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.reading import ROOM, Place, Reading, Subject
from newsdoc.quotes.stretches import PARTING, TERMINATORS, openers_in, without_marks
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import is_other_verb, skip_auxiliaries
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_LONGEST: Final = 12
"""How many tokens a judgement has at most, its marks taken for one."""
_SURE: Final = 0.6
"""How sure a judgement in marks with an agent is somebody's: a report that holds it is surer."""


def read_judged(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a passive whose agent judges something in marks, whichever of both stands first.

    *was described as “mad”* by Hart, *was branded “a disgrace”* by Hart, *was hailed* by Hart *as “great”*
    """
    number = bisect_left(scene.openers, cue)
    if number == len(scene.openers) or scene.openers[number] >= min(place.last, cue + ROOM):
        return None
    index = cue + 1
    while index < place.last and scene.flags[index] & (ADVERB | AS_OPENER) == ADVERB:
        index += 1
    agent, content = (_behind_agent if scene.flags[index] & AGENT else _before_agent)(
        scene, index, place.last
    )
    claimed = openers_in(scene, content)
    if agent is None or not claimed or _is_name(scene, content) or not scene.typed.isdisjoint(claimed):
        return None
    end, passed = skip_auxiliaries(scene, cue, place.first)
    passive = passed & PASSIVE_AUXILIARY or scene.words[end - 1] == ","
    if passed & NEGATOR or not (passive or (content[0] > index and not _has_subject(scene, place, end))):
        return None  # *Hart said “mistakes were made” by the council*
    score = _SURE * scene.lexicon.rows[scene.lowers[cue]][BESIDE]
    part = without_marks(scene, content)
    return Reading(score, "cue-quotation", (cue, cue + 1), agent.stretch, (part,), claimed)


def read_taken_up(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a verb that says in marks what a pronoun before its subject is (*what* Hart *called “mad”*)."""
    start = cue + 1
    start += start < place.last and bool(scene.flags[start] & AS_OPENER)
    opener = start + (start < place.last and bool(scene.flags[start] & DETERMINER))
    if opener >= place.last or opener not in scene.behind or opener in scene.typed:
        return None
    row = scene.lexicon.rows[scene.lowers[cue]]
    end, passed = skip_auxiliaries(scene, cue, place.first)
    if row[BARE_CLAUSE] >= 1.0 or passed & (NEGATOR | PASSIVE_AUXILIARY) or end - 1 <= place.first:
        return None
    subjects = find_subjects(scene, end, place.first)
    subject = subjects[0] if subjects else None
    if subject is None or subject.first <= place.first:
        return None
    if scene.flags[subject.first - 1] & (QUESTION | SUBORDINATOR) != QUESTION:
        return None  # *wept* when *Hart called it “mad”*
    content = (start, _end_of_marks(scene, start, place.last))
    claimed = openers_in(scene, content)
    part = without_marks(scene, content)
    return Reading(
        _TAKEN_UP * row[BESIDE], "cue-quotation", (cue, cue + 1), subject.stretch, (part,), claimed
    )


_TAKEN_UP: Final = 0.77
"""How sure it is: surer than that all of it is an object (*denounced what she called a “hunt”*), and no more
than a report that holds it."""


def _has_subject(scene: Scene, place: Place, end: int) -> bool:
    """Tell whether who judges stands before the verb (*what* Hart *described as “bullying” by staff*).

    ``end`` is the end of what stands there.
    """
    flags = scene.flags[max(place.first, end - _TO_OBJECT) : end]
    return end - 1 in scene.persons or any(flag & (PRONOUN | QUESTION) for flag in flags)


_TO_OBJECT: Final = 5
"""How far before a verb the pronoun stands that is its object."""


def _behind_agent(scene: Scene, by: int, last: int) -> tuple[Subject | None, Stretch]:
    """Read an agent and the judgement behind it (*by Hart as “great”*)."""
    agent = _read_agent(scene, by, last)
    start = _behind_day(scene, agent.last, last) if agent else last
    if start + 1 >= last or not scene.flags[start] & AS_OPENER:
        return None, (start, start)
    return agent, (start + 1, _end_of_marks(scene, start + 1, last))


def _before_agent(scene: Scene, index: int, last: int) -> tuple[Subject | None, Stretch]:
    """Read a judgement and the agent behind it (*as “great” by Hart*, *“great” by Hart*)."""
    opened = bool(scene.flags[index] & AS_OPENER)
    if not opened and index not in scene.behind:
        return None, (index, index)
    start = index + opened
    by = _find_agent(scene, start, last)
    return (_read_agent(scene, by, last) if by else None), (start, by)


def _is_name(scene: Scene, content: Stretch) -> bool:
    """Tell whether marks hold no judgement, but a name that something bears (*was called “Dawn” by fans*)."""
    first, last = content
    return scene.behind.get(first) == last and scene.kinds[first + 1] != LOWER


def _find_agent(scene: Scene, start: int, last: int) -> int:
    """Find the word that opens the agent behind a judgement; 0 where a verb or mark ends that first."""
    index, stop = start, start + _LONGEST
    while index < min(last, stop):
        flag = scene.flags[index]
        if flag & AGENT:
            return index
        if index in scene.behind:
            stop += scene.behind[index] - index
            index = scene.behind[index]
            continue
        parts = scene.words[index] in PARTING or scene.words[index] in TERMINATORS
        if parts or (flag & FINITE_VERB and scene.kinds[index] == LOWER):
            return 0
        index += 1
    return 0


def _read_agent(scene: Scene, by: int, last: int) -> Subject | None:
    """Read who acts behind *by*: no time (*by the end of May*) and nothing done (*by winning twice*)."""
    agent = read_subject_behind(scene, by + 1, last)
    if agent is None or is_other_verb(scene, agent.first):
        return None
    timed = any(flag & _WHEN for flag in scene.flags[agent.first : agent.last])
    return None if timed else agent


_WHEN: Final = TIME | DURATION | AUXILIARY
"""What no agent holds; the last of these is *May*."""


def _behind_day(scene: Scene, index: int, last: int) -> int:
    """Give the token behind the day of a report (*was hailed by Hart* on Monday *as “great”*)."""
    start = index
    while index < last and scene.flags[index] & (PREPOSITION | TIME) and not scene.flags[index] & AS_OPENER:
        index += 1
    return index if index == start or scene.flags[index - 1] & TIME else start


def _end_of_marks(scene: Scene, start: int, last: int) -> int:
    """Give the end of a judgement that marks open, perhaps behind its article; its start where none do.

    *“great”* and *“late”*, *a “kind soul”* who *sang*, *a “kind” soul* who *sang*
    """
    opener = start + bool(scene.flags[start] & DETERMINER)
    end = scene.behind.get(opener, start)
    if end == start or end + 1 >= last:
        return end
    if scene.flags[end] & COORDINATOR and scene.words[end - 2] != ",":
        return scene.behind.get(end + 1, end)
    while end < last and opener > start and scene.kinds[end] == LOWER and not scene.flags[end]:
        end += 1
    return end
