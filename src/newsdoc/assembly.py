"""From offsets to the typed values that an article is made of: spans, paragraphs, quotes, blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import Block, BlockRole, make_paragraph, make_quote, make_span, make_spans

if TYPE_CHECKING:
    from newsdoc.model import Paragraph, Quote, Span, Speaker
    from newsdoc.quotes.attribution import Attribution, Offsets
    from newsdoc.text.prose import Prose


def each_once(speakers: tuple[Speaker | None, ...]) -> tuple[Speaker, ...]:
    """Give everybody who speaks, in order of their first quote."""
    # By identity first: to hash a speaker takes as long as it has mentions.
    same = {id(speaker): speaker for speaker in speakers if speaker is not None}
    if len({speaker.name for speaker in same.values()}) == len(same):
        return tuple(same.values())
    return tuple(dict.fromkeys(same.values()))


def unread_rest(text: str, start: int) -> tuple[Block, ...]:
    """Make one block of what stands behind the limit of a parser; every character lies in a block."""
    rest = text[start:].strip()
    if not rest:
        return ()
    start = text.index(rest[0], start)
    span = make_span(start, start + len(rest), rest)
    return (Block(span=span, role=BlockRole.FURNITURE),)


def to_paragraphs(prose: Prose, body: list[Span]) -> tuple[Paragraph, ...]:
    """Make the paragraphs of the body with their sentences; ``body`` are the spans of its blocks.

    Spans are frozen: that of a block is its paragraph's, too, and that of its only sentence.
    """
    text, starts, ends = prose.tokens.text, prose.tokens.starts, prose.tokens.ends
    paragraphs: list[Paragraph] = []
    for passage, span in zip(prose.paragraphs, body, strict=True):
        sentences = passage.sentences
        if len(sentences) > 1:
            spans = make_spans(
                text, [(starts[sentence.first], ends[sentence.last - 1]) for sentence in sentences]
            )
            paragraphs.append(make_paragraph(span, spans))
        elif sentences:
            paragraphs.append(make_paragraph(span, (span,)))
    return tuple(paragraphs)


def to_quote(text: str, attribution: Attribution, speaker: Speaker | None) -> Quote:
    """Make a quote; white space in its text is folded, its spans are verbatim."""
    content = make_spans(text, attribution.content)
    return make_quote(
        content=content,
        text=_fold(" ".join([part.text for part in content])),
        kind=attribution.kind,
        cue=_span(text, attribution.cue),
        source=_span(text, attribution.source),
        speaker=speaker,
        addressee=_span(text, attribution.addressee),
        medium=_span(text, attribution.medium),
        rule=attribution.rule,
        confidence=attribution.confidence,
    )


def _fold(text: str) -> str:
    """Fold white space; text between two words that holds nothing but single blanks stays as it is."""
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def _span(text: str, offsets: Offsets | None) -> Span | None:
    if offsets is None:
        return None
    start, end = offsets
    return make_span(start, end, text[start:end])
