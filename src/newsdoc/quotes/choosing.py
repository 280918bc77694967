"""Which readings hold: the best first, one a cue, no two that cross."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Reading
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_LOOK_BACK: Final = 50
"""How many chosen readings a new one is compared with; a paragraph seldom holds ten."""


class _Candidate(NamedTuple):
    """What the comparison of two readings looks at."""

    low: int
    """First token of the content."""
    high: int
    """Behind its last one."""
    cue: int
    content: tuple[Stretch, ...]
    score: float


def choose(scene: Scene, readings: list[Reading]) -> list[Reading]:
    """Give the readings of a paragraph that hold, in text order."""
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
            candidate = _Candidate(first, last, cue[0] if cue else -1, content, reading.score)
            if kept and _crosses(candidate, kept[-_LOOK_BACK:], scene.lexicon.nested):
                continue
            kept.append(candidate)
        chosen.append(reading)
        cues.add(cue)
        claimed.update(reading.claimed)
    return sorted(chosen, key=_place)


def _place(reading: Reading) -> Stretch:
    return reading.content[0] if reading.content else reading.cue or (0, 0)


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
