"""The parts of a typed document: what an ``Article`` is made of.

All classes are frozen, slotted, keyword-only attrs classes: equal and hashed by value, changed with
``attrs.evolve``. Sequences are tuples. What was not found is ``None`` or an empty tuple, never ``""``.
Offsets are Unicode code points into ``Article.text``, the end exclusive.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar

from attrs import frozen

from newsdoc.errors import ArgumentValueError
from newsdoc.pickling import Value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

T_co = TypeVar("T_co", covariant=True)


class _Named(StrEnum):
    """Members by their values; another value raises what says which there are."""

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        known = ", ".join(cls)
        raise ArgumentValueError(cls.__name__, value, f"one of {known}", "pass one of its members")


@frozen(kw_only=True)
class Span(Value):
    """A stretch of the article's text."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset behind the last code point."""
    text: str
    """``Article.text[start:end]``, verbatim."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Give what ``Value`` gives."""
        return make_span, (self.start, self.end, self.text)


def make_span(start: int, end: int, text: str) -> Span:
    """Build a span as ``Span(...)`` does, in a third of the time: every article takes hundreds.

    >>> make_span(0, 5, "Rapat") == Span(start=0, end=5, text="Rapat")
    True
    """
    span = _new(Span)
    _set_start(span, start)
    _set_end(span, end)
    _set_text(span, text)
    return span


def make_spans(text: str, offsets: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Build the spans of a text from their offsets: what ``make_span`` does, without a call for each.

    >>> [span.text for span in make_spans("Rapat kerja", [(0, 5), (6, 11)])]
    ['Rapat', 'kerja']
    """
    spans: list[Span] = []
    for start, end in offsets:
        span = _new(Span)
        _set_start(span, start)
        _set_end(span, end)
        _set_text(span, text[start:end])
        spans.append(span)
    return tuple(spans)


# Past the setter of frozen classes, which refuses.
_new: Final = object.__new__
_set_start: Final = vars(Span)["start"].__set__
_set_end: Final = vars(Span)["end"].__set__
_set_text: Final = vars(Span)["text"].__set__


@frozen(kw_only=True)
class Found(Value, Generic[T_co]):
    """A value with the evidence for it; every field of an article, built-in or custom, is one."""

    value: T_co
    """The value as a program wants it: text with white space folded, a ``date``, a number."""
    span: Span | None
    """The words it was read from; ``None`` for a value computed from the article as a whole."""
    rule: str
    """Name of the rule that read it (kebab-case), for people who ask why."""
    confidence: float = 1.0
    """How sure the rule is, from 0 to 1."""


class BlockRole(_Named):
    """What a block of the text is in the article or on the page around it."""

    HEADLINE = "headline"
    KICKER = "kicker"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    PULL_QUOTE = "pull-quote"
    LIST = "list"
    CREDIT = "credit"
    STORY_CODE = "story-code"
    COUNTER = "counter"
    MASTHEAD = "masthead"
    MENU = "menu"
    BREADCRUMB = "breadcrumb"
    RELATED = "related"
    ADVERTISEMENT = "advertisement"
    NEWSLETTER = "newsletter"
    SHARE = "share"
    TAGS = "tags"
    AUTHOR_NOTE = "author-note"
    COMMENTS = "comments"
    FOOTER = "footer"
    FURNITURE = "furniture"


@frozen(kw_only=True)
class Block(Value):
    """A stretch of the text with one role; blocks are disjoint, ordered and cover all but blanks."""

    span: Span
    """From the first to the last non-blank code point of the block; it may hold several lines."""
    role: BlockRole
    """What the block is."""


def make_block(span: Span, role: BlockRole) -> Block:
    """Build a block as ``Block(...)`` does, in less time.

    >>> span = make_span(0, 5, "Rapat")
    >>> make_block(span, BlockRole.HEADLINE) == Block(span=span, role=BlockRole.HEADLINE)
    True
    """
    block = _new(Block)
    _set_span(block, span)
    _set_role(block, role)
    return block


_set_span: Final = vars(Block)["span"].__set__
_set_role: Final = vars(Block)["role"].__set__


@frozen(kw_only=True)
class Paragraph(Value):
    """A paragraph of the article's own body."""

    span: Span
    """The paragraph without blanks around it."""
    sentences: tuple[Span, ...]
    """Its sentences in order; a quotation is never cut, however many sentences it holds."""


def make_paragraph(span: Span, sentences: tuple[Span, ...]) -> Paragraph:
    """Build a paragraph as ``Paragraph(...)`` does, in less time.

    >>> span = make_span(0, 5, "Rapat")
    >>> make_paragraph(span, (span,)) == Paragraph(span=span, sentences=(span,))
    True
    """
    paragraph = _new(Paragraph)
    _set_paragraph_span(paragraph, span)
    _set_sentences(paragraph, sentences)
    return paragraph


_set_paragraph_span: Final = vars(Paragraph)["span"].__set__
_set_sentences: Final = vars(Paragraph)["sentences"].__set__


class EntityKind(_Named):
    """What a named thing is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"


@frozen(kw_only=True)
class Entity(Value):
    """A person, organisation or place that the article names."""

    name: str
    """The fullest form of the name that the article gives, without titles."""
    kind: EntityKind
    """What it is."""
    mentions: tuple[Span, ...]
    """Every place where the name stands, in text order; titles are not part of a mention."""
    aliases: tuple[str, ...] = ()
    """Other printed forms of the name (short forms, acronyms), in order of first appearance."""
    titles: tuple[str, ...] = ()
    """Titles, ranks and roles printed before the name, in order of first appearance."""
    confidence: float = 1.0
    """Probability that this is a name of this kind, from 0 to 1."""


def make_entity(  # noqa: PLR0913 - the fields of an entity
    *,
    name: str,
    kind: EntityKind,
    mentions: tuple[Span, ...],
    aliases: tuple[str, ...],
    titles: tuple[str, ...],
    confidence: float,
) -> Entity:
    """Build an entity as ``Entity(...)`` does, in half the time.

    >>> make_entity(
    ...     name="Rina", kind=EntityKind.PERSON, mentions=(), aliases=(), titles=("Bupati",), confidence=0.9
    ... ) == Entity(name="Rina", kind=EntityKind.PERSON, mentions=(), titles=("Bupati",), confidence=0.9)
    True
    """
    entity = _new(Entity)
    _set_name(entity, name)
    _set_kind(entity, kind)
    _set_mentions(entity, mentions)
    _set_aliases(entity, aliases)
    _set_titles(entity, titles)
    _set_confidence(entity, confidence)
    return entity


_set_name: Final = vars(Entity)["name"].__set__
_set_kind: Final = vars(Entity)["kind"].__set__
_set_mentions: Final = vars(Entity)["mentions"].__set__
_set_aliases: Final = vars(Entity)["aliases"].__set__
_set_titles: Final = vars(Entity)["titles"].__set__
_set_confidence: Final = vars(Entity)["confidence"].__set__


class SpeakerKind(_Named):
    """What sort of source speaks."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    ANONYMOUS = "anonymous"


@frozen(kw_only=True)
class Speaker(Value):
    """Somebody or something that is quoted, resolved over the whole article."""

    name: str
    """The fullest form of the name that the article gives, without titles; for an unnamed source the
    noun phrase itself (*polisi*, *a spokesman*)."""
    kind: SpeakerKind
    """Whether a person, a body, a group of people or somebody unnamed speaks."""
    titles: tuple[str, ...] = ()
    """Titles, ranks and roles printed with the name, in order of first appearance."""
    affiliation: str | None = None
    """The body that the titles tie the speaker to, as printed; ``None`` when none is printed."""
    aliases: tuple[str, ...] = ()
    """Other printed forms of the name, in order of first appearance."""
    mentions: tuple[Span, ...] = ()
    """The sources of the quotes of this speaker, in text order."""
    entity: Entity | None = None
    """The named entity that speaks; ``None`` for an unnamed source."""


def make_speaker(  # noqa: PLR0913 - the fields of a speaker
    *,
    name: str,
    kind: SpeakerKind,
    titles: tuple[str, ...],
    affiliation: str | None,
    aliases: tuple[str, ...],
    mentions: tuple[Span, ...],
    entity: Entity | None,
) -> Speaker:
    """Build a speaker as ``Speaker(...)`` does, in half the time.

    >>> values = {"name": "Rina", "kind": SpeakerKind.PERSON, "titles": ("Bupati",), "affiliation": None}
    >>> values |= {"aliases": (), "mentions": (), "entity": None}
    >>> make_speaker(**values) == Speaker(**values)
    True
    """
    speaker = _new(Speaker)
    _set_speaker_name(speaker, name)
    _set_speaker_kind(speaker, kind)
    _set_speaker_titles(speaker, titles)
    _set_affiliation(speaker, affiliation)
    _set_speaker_aliases(speaker, aliases)
    _set_speaker_mentions(speaker, mentions)
    _set_entity(speaker, entity)
    return speaker


_set_speaker_name: Final = vars(Speaker)["name"].__set__
_set_speaker_kind: Final = vars(Speaker)["kind"].__set__
_set_speaker_titles: Final = vars(Speaker)["titles"].__set__
_set_affiliation: Final = vars(Speaker)["affiliation"].__set__
_set_speaker_aliases: Final = vars(Speaker)["aliases"].__set__
_set_speaker_mentions: Final = vars(Speaker)["mentions"].__set__
_set_entity: Final = vars(Speaker)["entity"].__set__


class QuoteKind(_Named):
    """How the words are reported."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@frozen(kw_only=True)
class Quote(Value):
    """An attribution: somebody's words or thoughts, reported (the terms are those of PARC and PolNeAR)."""

    content: tuple[Span, ...]
    """The words reported, in text order, without the quotation marks around them and the comma or full
    stop that closes them; several spans where a cue or a paragraph break splits them."""
    text: str
    """The content joined by one blank, white space folded: for reading, not for offsets."""
    kind: QuoteKind
    """``direct`` when all of the content stands in quotation marks, ``indirect`` when none does."""
    cue: Span | None = None
    """The word or phrase that reports (*kata*, *according to*); ``None`` when nothing does."""
    source: Span | None = None
    """The words that name who spoke, as printed, with title and without apposition; of *katanya* the
    *nya*. ``None`` when nobody is named."""
    speaker: Speaker | None = None
    """Who that is; ``None`` when the text does not tell."""
    addressee: Span | None = None
    """Whom the words were said to (*told reporters*); ``None`` when not printed."""
    medium: Span | None = None
    """The outlet that carried the words (*as reported by Press TV*); ``None`` when not printed."""
    rule: str = ""
    """Name of the rule that found the attribution (kebab-case); the documentation lists them."""
    confidence: float = 1.0
    """Probability that content and source are right, from 0 to 1."""


def make_quote(  # noqa: PLR0913 - the fields of a quote
    *,
    content: tuple[Span, ...],
    text: str,
    kind: QuoteKind,
    cue: Span | None,
    source: Span | None,
    speaker: Speaker | None,
    addressee: Span | None,
    medium: Span | None,
    rule: str,
    confidence: float,
) -> Quote:
    """Build a quote as ``Quote(...)`` does, in half the time.

    >>> values = {"content": (), "text": "Siap", "kind": QuoteKind.DIRECT, "cue": None, "source": None}
    >>> values |= {"speaker": None, "addressee": None, "medium": None, "rule": "x", "confidence": 0.9}
    >>> make_quote(**values) == Quote(**values)
    True
    """
    quote = _new(Quote)
    _set_content(quote, content)
    _set_quote_text(quote, text)
    _set_quote_kind(quote, kind)
    _set_cue(quote, cue)
    _set_source(quote, source)
    _set_speaker(quote, speaker)
    _set_addressee(quote, addressee)
    _set_medium(quote, medium)
    _set_rule(quote, rule)
    _set_quote_confidence(quote, confidence)
    return quote


_set_content: Final = vars(Quote)["content"].__set__
_set_quote_text: Final = vars(Quote)["text"].__set__
_set_quote_kind: Final = vars(Quote)["kind"].__set__
_set_cue: Final = vars(Quote)["cue"].__set__
_set_source: Final = vars(Quote)["source"].__set__
_set_speaker: Final = vars(Quote)["speaker"].__set__
_set_addressee: Final = vars(Quote)["addressee"].__set__
_set_medium: Final = vars(Quote)["medium"].__set__
_set_rule: Final = vars(Quote)["rule"].__set__
_set_quote_confidence: Final = vars(Quote)["confidence"].__set__


class MarkedKind(_Named):
    """What words in quotation marks are that nobody says."""

    TITLE = "title"
    SLOGAN = "slogan"
    NICKNAME = "nickname"
    TERM = "term"
    MEASURE = "measure"
    SCARE = "scare"
    OTHER = "other"


@frozen(kw_only=True)
class Marked(Value):
    """Words in quotation marks that are no part of a quote, and the reason why."""

    span: Span
    """The words without the marks around them; of a measure, the number with its mark (*27"*)."""
    kind: MarkedKind
    """The title of a work, a programme or a theme; what a sign, a banner or a motto says; a nickname; an
    expression that is talked about; inches or seconds; words that the writer keeps a distance from; or
    other words that nothing attributes to anybody."""
    rule: str
    """What told the kind (kebab-case); the documentation lists them."""


class ContributorRole(_Named):
    """What somebody did for the article."""

    WRITER = "writer"
    REPORTER = "reporter"
    EDITOR = "editor"
    PHOTOGRAPHER = "photographer"
    TRANSLATOR = "translator"
    OTHER = "other"


@frozen(kw_only=True)
class Contributor(Value):
    """Somebody who made the article, as its bylines and credits print it."""

    name: str
    """The name as printed, white space folded."""
    role: ContributorRole
    """What the person did; ``writer`` where only a name is printed."""
    span: Span
    """Where the name stands."""


@frozen(kw_only=True)
class Dateline(Value):
    """The line before the first sentence that says where, by whom and when the report was filed."""

    place: str | None = None
    """The place as printed."""
    agency: str | None = None
    """The agency or outlet as printed (*KOMPAS.com*, *Reuters*)."""
    day: date | None = None
    """The day, when the dateline prints one."""


@frozen(kw_only=True)
class Problem(Value):
    """Something odd in the text that the parse had to live with."""

    code: str
    """Stable kebab-case code; the documentation lists all of them."""
    message: str
    """One sentence for a person; foreign text in it is quoted with ``ascii()``."""
    span: Span | None = None
    """Where; ``None`` when it concerns the text as a whole."""
