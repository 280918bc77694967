"""From offsets to the typed values that an article is made of: spans, paragraphs, quotes, blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import Block, BlockRole, Paragraph, Quote, make_span

if TYPE_CHECKING:
    from newsdoc.model import Span, Speaker
    from newsdoc.quotes.attribution import Attribution, Offsets
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Range


def each_once(speakers: tuple[Speaker | None, ...]) -> tuple[Speaker, ...]:
    """Give everybody who speaks, in order of their first quote."""
    # By identity first: to hash a speaker takes as long as it has mentions.
    same = {id(speaker): speaker for speaker in speakers if speaker is not None}
    return tuple(dict.fromkeys(same.values()))


def unread_rest(text: str, start: int) -> tuple[Block, ...]:
    """Make one block of what stands behind the limit of a parser; every character lies in a block."""
    rest = text[start:].strip()
    if not rest:
        return ()
    start = text.index(rest[0], start)
    span = make_span(start, start + len(rest), rest)
    return (Block(span=span, role=BlockRole.FURNITURE),)


def to_paragraphs(prose: Prose) -> tuple[Paragraph, ...]:
    """Make the paragraphs of the body with their sentences."""
    text, starts, ends = prose.tokens.text, prose.tokens.starts, prose.tokens.ends

    def span(stretch: Range) -> Span:
        first, last = stretch
        start, end = starts[first], ends[last - 1]
        return make_span(start, end, text[start:end])

    return tuple(
        [
            Paragraph(span=span(p.range), sentences=tuple(map(span, p.sentences)))
            for p in prose.paragraphs
            if p.sentences
        ]
    )


def to_quote(text: str, attribution: Attribution, speaker: Speaker | None) -> Quote:
    """Make a quote; white space in its text is folded, its spans are verbatim."""

    def span(offsets: Offsets | None) -> Span | None:
        return None if offsets is None else _span(text, offsets)

    content = tuple(_span(text, offsets) for offsets in attribution.content)
    return Quote(
        content=content,
        text=" ".join(" ".join(part.text for part in content).split()),
        kind=attribution.kind,
        cue=span(attribution.cue),
        source=span(attribution.source),
        speaker=speaker,
        addressee=span(attribution.addressee),
        medium=span(attribution.medium),
        rule=attribution.rule,
        confidence=attribution.confidence,
    )


def _span(text: str, offsets: Offsets) -> Span:
    return make_span(*offsets, text[slice(*offsets)])
