"""The readings of a text: in each sentence those of its cues, in each paragraph those that hold."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.quotes.choosing import choose
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
from newsdoc.text.tokens import Range

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


def find_readings(scene: Scene, paragraphs: tuple[Passage, ...]) -> list[list[Reading]]:
    """Find the readings that hold in each paragraph, in text order."""
    cues, moods = scene.cues, scene.lexicon.moods
    found: list[list[Reading]] = []
    begin = bisect_left(cues, paragraphs[0].range.first) if paragraphs else 0
    for number, passage in enumerate(paragraphs):
        end = bisect_left(cues, passage.range.last, begin)
        if begin < end or moods:
            readings = _passage_readings(scene, paragraphs, number, cues[begin:end])
            found.append(choose(scene, readings) if len(readings) > 1 else readings)
        else:
            found.append([])
        begin = end
    return found


def _passage_readings(
    scene: Scene, paragraphs: tuple[Passage, ...], number: int, cues: list[int]
) -> list[Reading]:
    """Give the readings of all cues of a paragraph."""
    passage = paragraphs[number]
    moods = scene.lexicon.moods
    begin, end = passage.range.first, passage.range.last
    found: list[Reading] = []
    cues.append(end)  # no sentence ends behind it, so that there is always a next cue
    at = 0
    for sentence in passage.sentences if end - begin <= _LONGEST_SENTENCE else _bounded(scene, passage):
        first, last = sentence.first, sentence.last
        if cues[at] >= last and not moods:
            continue
        start, at = at, bisect_left(cues, last, at)
        introduces = last == end and scene.words[last - 1] == ":"
        upcoming = _opening_quotation(paragraphs, number + 1) if introduces else None
        place = Place(first, last, begin, upcoming)
        own = _sentence_readings(scene, place, cues[start:at][:_MOST_CUES])
        found += own or (read_mood(scene, place) if moods else ())
    return found


def _opening_quotation(paragraphs: tuple[Passage, ...], number: int) -> int | None:
    """Give the opening mark of the quotation that a paragraph, if there is one, starts with."""
    passage = paragraphs[number] if number < len(paragraphs) else None
    if passage is None or not passage.quotations:
        return None
    opener = passage.quotations[0].opener
    return opener if opener == passage.range.first else None


def _bounded(scene: Scene, passage: Passage) -> Iterator[Range]:
    """Give the sentences, endless ones in pieces: so the work for a cue does not grow with its sentence."""
    for sentence in passage.sentences:
        begin = index = sentence.first
        last = sentence.last
        while last - begin > _LONGEST_SENTENCE and index < last:
            index = scene.behind.get(index, index + 1)
            if index - begin >= _LONGEST_SENTENCE and index < last:
                yield Range(begin, index)
                begin = index
        yield Range(begin, last)


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
        if not readings:
            continue
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


_score: Final = attrgetter("score")


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
    return bool(flag & _SELDOM_SPEECH) or not _has_marks_near(scene, index)


_SELDOM_SPEECH: Final = PRIVATE | AMBIGUOUS | BASE
"""A form that is often no verb, or no verb of speech."""


def _closes_sentence(scene: Scene, index: int) -> bool:
    """Tell whether a verb that always has a clause ends its sentence: that stands before it then."""
    ends = index + 1 >= len(scene.words) or scene.words[index + 1] in TERMINATORS
    return ends and scene.lexicon.inverts and scene.lexicon.rows[scene.lowers[index]][BARE_CLAUSE] >= 1.0


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
                return evolve(reading, source=None)
    return reading
