"""Which readings hold: the best first, one a cue, no two that cross."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.quotes.lexicon import (
    AMBIGUOUS,
    BARE_CLAUSE,
    BASE,
    COORDINATOR,
    PARTICIPLE,
    PRIVATE,
    RELATIVE,
    REPORT_NOUN,
    VERB,
)
from newsdoc.quotes.moods import read_mood
from newsdoc.quotes.openings import is_dependent
from newsdoc.quotes.parentheses import read_inside
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.reading import THRESHOLD, Place, Reading
from newsdoc.quotes.readings import read_cue
from newsdoc.quotes.stretches import TERMINATORS, opener_around
from newsdoc.text.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.prose import Passage

_LONGEST_SENTENCE: Final = 300
"""How many tokens, a quotation apart, can be one sentence; a list without full stops has more."""
_MOST_CUES: Final = 16
"""How many cues of a sentence are read; one that reports something seldom holds ten."""
_SURE: Final = 0.6
"""From which score on a reading keeps most verbs in its content from reporting themselves."""
_LOOK_BACK: Final = 50
"""How many chosen readings a new one is compared with; a paragraph seldom holds ten."""


def find_readings(scene: Scene, paragraphs: tuple[Passage, ...]) -> list[list[Reading]]:
    """Find the readings that hold in each paragraph, in text order."""
    cues, moods = scene.cues, scene.lexicon.moods
    found: list[list[Reading]] = []
    begin = bisect_left(cues, paragraphs[0].range.first) if paragraphs else 0
    for number, passage in enumerate(paragraphs):
        end = bisect_left(cues, passage.range.last, begin)
        if begin < end or moods:
            following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
            readings = _passage_readings(scene, passage, following, cues[begin:end])
            found.append(sorted(_choose(scene, readings), key=_place) if len(readings) > 1 else readings)
        else:
            found.append([])
        begin = end
    return found


def _passage_readings(
    scene: Scene, passage: Passage, following: Passage | None, cues: list[int]
) -> list[Reading]:
    """Give the readings of all cues of a paragraph."""
    moods, never_alone, lowers = scene.lexicon.moods, scene.lexicon.never_alone, scene.lowers
    begin, end = passage.range
    found: list[Reading] = []
    cues.append(end)  # no sentence ends behind it, so that there is always a next cue
    at = 0
    for first, last in passage.sentences if end - begin <= _LONGEST_SENTENCE else _bounded(scene, passage):
        if cues[at] >= last and not moods:
            continue
        start, at = at, bisect_left(cues, last, at)
        own = [
            cue
            for cue in cues[start : min(at, start + _MOST_CUES)]
            if lowers[cue] not in never_alone
            or (cue + 1 < last and lowers[cue + 1] in never_alone[lowers[cue]])
        ]
        if not own and not moods:
            continue
        upcoming = None
        if last == end and scene.words[last - 1] == ":" and following and following.quotations:
            opener = following.quotations[0].opener
            upcoming = opener if opener == following.range.first else None
        place = Place(first, last, begin, upcoming)
        found += _sentence_readings(scene, place, own) or (read_mood(scene, place) if moods else ())
    return found


def _bounded(scene: Scene, passage: Passage) -> Iterator[tuple[int, int]]:
    """Give the sentences, endless ones in pieces: so the work for a cue does not grow with its sentence."""
    for first, last in passage.sentences:
        begin = index = first
        while last - begin > _LONGEST_SENTENCE and index < last:
            index = scene.behind.get(index, index + 1)
            if index - begin >= _LONGEST_SENTENCE and index < last:
                yield begin, index
                begin = index
        yield begin, last


def _sentence_readings(scene: Scene, place: Place, cues: list[int]) -> list[Reading]:
    found: list[Reading] = []
    before: Reading | None = None
    flags, compound = scene.flags, scene.lexicon.compound
    outer = sure = reporting = 0
    for index in cues:
        if compound and (opener := opener_around(scene, index)) is not None:
            if flags[index] & VERB:
                found += read_inside(scene, index, opener)
            continue
        if index < sure and _is_reported(scene, index, reporting):
            continue
        source = _still(scene, place, before, index) if before else None
        readings = read_cue(scene, place, index, source)
        readings = [
            _with_source_apart(r) for r in readings if r.score > THRESHOLD and not _is_empty(r.content)
        ]
        found += readings
        if not readings or index == cues[-1]:
            continue  # the rest is about the cues behind one that reports
        best = readings[0] if len(readings) == 1 else max(readings, key=_score)
        content, source = best.content, best.source
        end = _end_of_reported(scene, place, index, best)
        if end > sure:
            sure, reporting = end, index
        if index >= outer:
            # A report inside another one has its own subject; the verbs that follow have not.
            if source and not flags[source[0]] & RELATIVE:
                before = best
            outer = content[-1][1] if content else index
    return found


def _still(scene: Scene, place: Place, before: Reading, cue: int) -> Stretch | None:
    """Give the source of the reading before if it may be that of this cue.

    It may not if it was read of its very words (*lists describing what changed*), or a comma closes the
    clause that it is in (*When Bell said it was late, Hart left and* told *him ...*).
    """
    source, content = before.source, before.content
    if source is None or source[1] > cue:
        return None
    if content and before.cue and "," in scene.words[content[-1][1] : cue]:
        return None if is_dependent(scene, place, before.cue[0]) else source
    return source


def _end_of_reported(scene: Scene, place: Place, cue: int, reading: Reading) -> int:
    """Give up to where verbs stand in what a cue surely reports; 0 where none do."""
    relative = cue > place.first and scene.flags[cue - 1] & RELATIVE
    if reading.score < _SURE or relative or scene.flags[cue] & REPORT_NOUN:
        return 0
    return _end_behind(reading.content, cue)


def _is_reported(scene: Scene, index: int, outer: int) -> bool:
    """Tell whether a verb inside of what a sure one reports reports nothing itself: the outer report stands.

    Not a verb that a comma closes (*said prices, she added, would fall*). And where reports inside reports
    are told apart, neither one that is coordinated with the clause before it (*said it was late and Bell
    warned that ...*), nor one beside marks that may hold its words, unless its form is often no verb or no
    speech (*said she heard “a bang”*).

    Args:
        scene: the text.
        index: the verb.
        outer: the verb that reports it.
    """
    flag = scene.flags[index]
    if not flag & (VERB | PARTICIPLE) or scene.words[index + 1 : index + 2] == (",",):
        return False
    if flag & VERB and _closes_sentence(scene, index):
        return False  # *He believes that it will break, Hart* said*.*
    if scene.lexicon.nested >= 1.0:
        return bool(flag & VERB)
    if _is_coordinated(scene, index, outer):
        return False
    return bool(flag & (PRIVATE | AMBIGUOUS | BASE)) or not _has_marks_near(scene, index)


def _closes_sentence(scene: Scene, index: int) -> bool:
    """Tell whether a verb that always has a clause ends its sentence: that stands before it then."""
    ends = index + 1 >= len(scene.words) or scene.words[index + 1] in TERMINATORS
    return ends and scene.lexicon.inverts and scene.lexicon.row(scene.lowers[index])[BARE_CLAUSE] >= 1.0


def _is_coordinated(scene: Scene, index: int, outer: int) -> bool:
    """Tell whether a coordinator and a subject stand between a clause and a verb."""
    for at in range(index - 1, max(index - _COORDINATED, outer), -1):
        if scene.flags[at] & COORDINATOR:
            return looks_like_clause(scene, outer + 1, at)
    return False


def _has_marks_near(scene: Scene, index: int) -> bool:
    ahead = bisect_left(scene.openers, index)
    if ahead < len(scene.openers) and scene.openers[ahead] < index + _NEAR:
        return True
    return ahead > 0 and scene.behind[scene.openers[ahead - 1]] >= index - _NEAR


_COORDINATED: Final = 6
"""How many tokens a coordinator and the subject behind it take before their verb."""
_NEAR: Final = 8
"""Within how many tokens of a verb the marks stand that may be its own."""


def _end_behind(content: tuple[Stretch, ...], cue: int) -> int:
    """Give the end of the part of a content that stands behind its cue; 0 where none does."""
    # The parts of a content stand in text order.
    return content[-1][1] if content and content[-1][0] > cue else 0


def _is_empty(content: tuple[Stretch, ...]) -> bool:
    """Tell whether nothing stands between the marks of what is reported (*"" kata Rina*)."""
    for first, last in content:
        if first < last:
            return False
    return bool(content)


def _with_source_apart(reading: Reading) -> Reading:
    """Give a reading without its source where that stands in what is reported: nobody reports themselves."""
    source = reading.source
    if source is not None:
        for first, last in reading.content:
            if first < source[1] and source[0] < last:
                return reading._replace(source=None)
    return reading


_score: Final = attrgetter("score")


def _place(reading: Reading) -> Stretch:
    return reading.content[0] if reading.content else reading.cue or (0, 0)


class _Candidate(NamedTuple):
    """What the comparison of two readings looks at."""

    low: int
    """First token of the content."""
    high: int
    """Behind its last one."""
    cue: int
    content: tuple[Stretch, ...]
    score: float


def _choose(scene: Scene, readings: list[Reading]) -> list[Reading]:
    chosen: list[Reading] = []
    kept: list[_Candidate] = []
    cues: set[Stretch | None] = set()
    claimed: set[int] = set()
    for reading in _in_order(scene, readings):
        cue, content = reading.cue, reading.content
        if (cue is not None and cue in cues) or not claimed.isdisjoint(reading.claimed):
            continue
        if content:
            # The parts of a content stand in text order.
            first, last = content[0][0], content[-1][1]
            candidate = build(_Candidate, (first, last, cue[0] if cue else -1, content, reading.score))
            if kept and _crosses(candidate, kept[-_LOOK_BACK:], scene.lexicon.nested):
                continue
            kept.append(candidate)
        chosen.append(reading)
        cues.add(cue)
        claimed.update(reading.claimed)
    return chosen


def _in_order(scene: Scene, readings: list[Reading]) -> list[Reading]:
    """Give the surest readings first, and some that hold another one before it.

    A clause with its complementiser comes before a report inside of it (*He testified that he signed because
    his boss told him it was late*), and who speaks before what they say of themselves (*Kami menduga itu
    benar, kata Rina*).
    """
    ranks = [reading.score for reading in readings]
    for index, reading in enumerate(readings):
        if reading.rule == "parenthetical-cue":
            before = max(index - _LOOK_AHEAD, 0)
            held = [r.score for r in readings[before:index] if _speaks_inside(scene, r, reading)]
            ranks[index] = max([ranks[index], *[score + _BEFORE for score in held]])
            continue
        if reading.rule != "that-clause" or reading.score <= _OUTER:
            continue
        for other in readings[index + 1 : index + _LOOK_AHEAD]:
            content, cue = other.content, other.cue
            inside = cue and content and _holds(reading.content, content[0][0], content[-1][1], cue[0])
            if inside and other.rule != "quotation-cue" and other.score >= ranks[index]:
                ranks[index] = other.score + _BEFORE
    order = sorted(range(len(readings)), key=ranks.__getitem__, reverse=True)
    return [readings[index] for index in order]


def _speaks_inside(scene: Scene, inner: Reading, outer: Reading) -> bool:
    """Tell whether somebody says something of themselves in what they are said to say.

    The inner report must reach over the cue of the outer one.
    """
    source = inner.source
    if source is None or inner.cue is None or outer.cue is None or not (inner.content and outer.content):
        return False
    said = outer.content[0]
    itself = scene.lowers[source[0]] in scene.pack.anaphora.selves and said[0] <= inner.cue[0] < said[1]
    return itself and inner.content[-1][0] < outer.cue[0] < inner.content[-1][1]


_OUTER: Final = 0.5
"""How sure such a clause is at least."""
_BEFORE: Final = 0.001
"""What puts one reading before another one."""
_LOOK_AHEAD: Final = 16
"""Among how many readings behind it those inside of it are looked for."""


def _crosses(one: _Candidate, others: list[_Candidate], nested: float) -> bool:
    """Tell whether a content overlaps another one and neither is a report inside the other, sure enough."""
    first, last, cue, content, score = one
    for low, high, inner, parts, sure in others:
        if low >= last or first >= high or not _overlap(content, parts):
            continue
        if _holds(content, low, high, inner):
            if sure < nested:
                return True
        elif score < nested or not _holds(parts, first, last, cue):
            return True
    return False


def _overlap(one: tuple[Stretch, ...], other: tuple[Stretch, ...]) -> bool:
    for first, last in one:
        for start, stop in other:
            if first < stop and start < last:
                return True
    return False


def _holds(content: tuple[Stretch, ...], low: int, high: int, cue: int) -> bool:
    """Tell whether one part of a content holds a cue and all between two tokens that it reports."""
    for first, last in content:  # noqa: SIM110 - a generator takes twice as long, and this is asked for every pair
        if first <= cue < last and first <= low and high <= last:
            return True
    return False
