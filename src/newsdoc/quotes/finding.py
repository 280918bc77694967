"""Find the attributions of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import QuoteKind
from newsdoc.quotes.attribution import Attribution
from newsdoc.quotes.carrying import carry_speakers
from newsdoc.quotes.choosing import find_readings
from newsdoc.quotes.scene import read_scene

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.quotes.attribution import Offsets
    from newsdoc.quotes.carrying import Draft
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.scene import Scene
    from newsdoc.text.prose import Prose


def find_attributions(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> tuple[Attribution, ...]:  # noqa: ARG001
    """Find every direct, indirect and mixed quotation with its cue and source, in text order."""
    scene = read_scene(prose, pack)
    paragraphs = prose.paragraphs
    readings = [
        find_readings(scene, passage, following)
        for passage, following in zip(paragraphs, (*paragraphs[1:], None)[: len(paragraphs)], strict=True)
    ]
    drafts = carry_speakers(scene, prose, readings)
    return tuple(_attribution(scene, draft) for draft in drafts)


def _attribution(scene: Scene, draft: Draft) -> Attribution:
    reading = draft.reading
    cue = _offsets(scene, reading.cue)
    source = _offsets(scene, reading.source)
    if reading.cue and source and source == cue:
        ending = scene.lexicon.endings.get(scene.lowers[reading.cue[0]], 0)
        source = (source[1] - ending, source[1])
    return Attribution(
        content=tuple(span for span in (_offsets(scene, part) for part in reading.content) if span),
        kind=_kind(scene, reading.content),
        cue=cue,
        source=source,
        addressee=_offsets(scene, reading.addressee),
        rule=reading.rule,
        confidence=round(min(reading.score, 1.0), 2),
        paragraph=draft.paragraph,
        follows=draft.follows,
    )


def _offsets(scene: Scene, stretch: Stretch | None) -> Offsets | None:
    if stretch is None or stretch[0] >= stretch[1]:
        return None
    return scene.tokens.starts[stretch[0]], scene.tokens.ends[stretch[1] - 1]


def _kind(scene: Scene, content: tuple[Stretch, ...]) -> QuoteKind:
    inside = [first - 1 in scene.behind and last <= scene.behind[first - 1] for first, last in content]
    if all(inside):
        return QuoteKind.DIRECT
    marked = any(inside) or any(i in scene.behind for first, last in content for i in range(first, last))
    return QuoteKind.MIXED if marked else QuoteKind.INDIRECT
