"""Find the attributions of a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newsdoc.model import EntityKind, QuoteKind
from newsdoc.quotes.asides import find_medium
from newsdoc.quotes.attribution import Attribution
from newsdoc.quotes.carrying import carry_speakers
from newsdoc.quotes.choosing import find_readings
from newsdoc.quotes.confidence import read_confidence
from newsdoc.quotes.lexicon import PRONOUN
from newsdoc.quotes.scene import read_scene

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.quotes.attribution import Offsets
    from newsdoc.quotes.carrying import Draft
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.scene import Scene
    from newsdoc.text.prose import Prose


def find_attributions(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> tuple[Attribution, ...]:
    """Find every direct, indirect and mixed quotation with its cue and source, in text order."""
    scene = read_scene(prose, names, pack)
    drafts = carry_speakers(scene, prose, find_readings(scene, prose.paragraphs))
    body = EntityKind.ORGANIZATION
    bodies = {index for first, last, kind, _, _ in names if kind is body for index in range(first, last)}
    pointing = pack.anaphora.demonstratives if not pack.reporting.inverts else frozenset[str]()
    return tuple(_attribution(scene, draft, prose, bodies, pointing) for draft in drafts)


def _attribution(
    scene: Scene, draft: Draft, prose: Prose, bodies: set[int], pointing: frozenset[str]
) -> Attribution:
    reading = draft.reading
    starts, ends = scene.tokens.starts, scene.tokens.ends
    cue = _offsets(scene, reading.cue)
    source = _offsets(scene, _with_demonstrative(scene, reading.source, pointing))
    if reading.cue and source and source == cue:
        ending = scene.lexicon.ending(scene.lowers[reading.cue[0]])
        source = (source[1] - ending, source[1])
    kind = _kind(scene, reading.content)
    addressee, medium = reading.addressee, _medium(scene, draft, prose)
    if addressee and medium is None and addressee[1] - 1 in bodies:
        addressee, medium = None, addressee
    return Attribution(
        content=tuple([(starts[first], ends[last - 1]) for first, last in reading.content if first < last]),
        kind=kind,
        cue=cue,
        source=source,
        addressee=addressee and _offsets(scene, addressee),
        medium=medium and _offsets(scene, medium),
        rule=reading.rule,
        confidence=read_confidence(scene, reading, kind),
        paragraph=draft.paragraph,
        follows=draft.follows,
    )


def _with_demonstrative(scene: Scene, source: Stretch | None, pointing: frozenset[str]) -> Stretch | None:
    """Give a described source with the demonstrative that closes it (*jenderal itu*)."""
    if source is None or source[1] >= len(scene.words) or scene.lowers[source[1]] not in pointing:
        return source
    first, last = source
    described = not scene.flags[first] & PRONOUN and last - 1 not in scene.persons
    return (first, last + 1) if described and source[0] != source[1] else source


def _medium(scene: Scene, draft: Draft, prose: Prose) -> Stretch | None:
    """Find the outlet credited behind the last word of a quote, its cue and its source."""
    if draft.follows is not None or draft.reading.cue is None:
        return None
    reading = draft.reading
    last = prose.paragraphs[draft.paragraph].range.last
    behind = [stretch[1] for stretch in (reading.cue, reading.source, *reading.content) if stretch]
    start = max([stop for stop in behind if stop <= last])
    near = scene.lowers[start : min(start + 2, last)]
    return None if scene.lexicon.media.keys().isdisjoint(near) else find_medium(scene, start, last)


def _offsets(scene: Scene, stretch: Stretch | None) -> Offsets | None:
    if stretch is None or stretch[0] >= stretch[1]:
        return None
    return scene.tokens.starts[stretch[0]], scene.tokens.ends[stretch[1] - 1]


def _kind(scene: Scene, content: tuple[Stretch, ...]) -> QuoteKind:
    """Tell whether all, none or some of a content stands in the marks of one quotation each."""
    openers = scene.openers
    if not openers:
        return QuoteKind.INDIRECT if content else QuoteKind.DIRECT
    outside = marked = False
    for first, last in content:
        before = bisect_right(openers, first)
        if before and last <= scene.behind[openers[before - 1]]:
            marked = True
        else:
            outside = True
            marked = marked or bisect_left(openers, first) < bisect_left(openers, last)
    if not outside:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if marked else QuoteKind.INDIRECT
