"""From text to ``Article``: the stages in their order, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from newsdoc import languages
from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.languages import LanguagePack
from newsdoc.layout.blocks import body_blocks, read_blocks
from newsdoc.layout.fields import find_fields
from newsdoc.limits import Limits
from newsdoc.model import Block, BlockRole, Found, Paragraph, Quote, Span
from newsdoc.names.linking import link_names
from newsdoc.names.recognition import find_names
from newsdoc.quotes.finding import find_attributions
from newsdoc.speakers import resolve_speakers
from newsdoc.text.lines import split_lines
from newsdoc.text.prose import Prose, read_prose

if TYPE_CHECKING:
    from newsdoc.model import Speaker
    from newsdoc.quotes.attribution import Attribution, Offsets

_BARE = LanguagePack(code="und", name="undetermined", full=False)


def parse(text: str, *, language: str | LanguagePack | None = None, body_only: bool = False) -> Article:
    """Turn the raw text of a news article into an ``Article``; any text gives one.

    Args:
        text: the text as a scraper or a corpus hands it over.
        language: a BCP 47 code or a ``LanguagePack``; ``None`` detects it among the full packs.
        body_only: take the text as running body, without headline or furniture.

    Raises:
        ArgumentTypeError: (a ``TypeError``) ``text`` is not a ``str``.
        UnknownLanguageError: ``language`` is a code that neither a pack nor CLDR knows.
    """
    return Parser(language=language, body_only=body_only).parse(text)


@frozen(kw_only=True)
class Parser:
    """A reusable, picklable parser; build it once, parse many texts."""

    language: str | LanguagePack | None = None
    """A BCP 47 code or a pack; ``None`` detects the language of each text."""
    body_only: bool = False
    """Whether texts are running body, without headline or furniture."""
    limits: Limits = field(factory=Limits)
    """How much of a text is read at most."""

    def parse(self, text: str) -> Article:
        """Turn a text into an ``Article``; see ``newsdoc.parse``."""
        if not isinstance(text, str):
            raise ArgumentTypeError(
                "text", text, "str", "decode bytes first, for example data.decode('utf-8')"
            )
        pack = self._pack(text)
        lines = split_lines(text)
        blocks = body_blocks(text, lines) if self.body_only else read_blocks(text, lines, pack)
        fields = () if self.body_only else find_fields(blocks, pack)
        prose = read_prose(text, _headline(fields), _body(blocks), pack.abbreviations)
        names = find_names(prose, pack)
        linked = link_names(prose, names, pack)
        attributions = find_attributions(prose, names, pack)
        speakers = resolve_speakers(prose, attributions, names, linked, pack)
        return Article(
            text=text,
            language=None if pack is _BARE else pack.code,
            blocks=blocks,
            paragraphs=_paragraphs(prose),
            quotes=tuple(_quote(text, a, s) for a, s in zip(attributions, speakers, strict=True)),
            speakers=tuple(dict.fromkeys(s for s in speakers if s is not None)),
            entities=tuple(link.entity for link in linked),
            fields=fields,
        )

    def _pack(self, text: str) -> LanguagePack:
        if isinstance(self.language, LanguagePack):
            return self.language
        if self.language is not None:
            return languages.load(self.language)
        return languages.detect(text) or _BARE


def _headline(fields: tuple[tuple[str, Found[Any]], ...]) -> Offsets | None:
    for name, found in fields:
        if name == "headline" and found.span is not None:
            return found.span.start, found.span.end
    return None


def _body(blocks: tuple[Block, ...]) -> list[Offsets]:
    return [(b.span.start, b.span.end) for b in blocks if b.role is BlockRole.PARAGRAPH]


def _paragraphs(prose: Prose) -> tuple[Paragraph, ...]:
    tokens = prose.tokens

    def span(first: int, last: int) -> Span:
        return Span(start=tokens.starts[first], end=tokens.ends[last - 1], text=tokens.slice(first, last))

    return tuple(
        Paragraph(span=span(*p.range), sentences=tuple(span(*s) for s in p.sentences))
        for p in prose.paragraphs
        if p.sentences
    )


def _quote(text: str, attribution: Attribution, speaker: Speaker | None) -> Quote:
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
    return Span(start=offsets[0], end=offsets[1], text=text[offsets[0] : offsets[1]])
