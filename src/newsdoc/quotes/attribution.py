"""``Attribution``: a quote before its speaker is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.records import record

if TYPE_CHECKING:
    from newsdoc.model import QuoteKind

Offsets = tuple[int, int]
"""Start and end offset in the text, the end exclusive."""


@record
class Attribution:
    """Content, cue and source of one quote, as offsets; what ``find_attributions`` gives."""

    content: tuple[Offsets, ...]
    """The words reported, in text order."""
    kind: QuoteKind
    """Whether all, none or some of the content stands in marks."""
    cue: Offsets | None
    """The reporting word or phrase."""
    source: Offsets | None
    """The words that name who spoke; of an enclitic the enclitic."""
    source_tokens: tuple[int, int] | None
    """The range of tokens that ``source`` lies in; of an enclitic the one that ends with it. Of an answer in
    an interview, which names nobody, where who answers is named first."""
    rule: str
    """Name of the rule that found it."""
    confidence: float
    """Probability that content and source are right."""
    paragraph: int
    """Index of its paragraph in ``Prose.paragraphs``."""
    addressee: Offsets | None = None
    """Whom the words were said to."""
    medium: Offsets | None = None
    """The outlet that carried them."""
    follows: int | None = None
    """Index of the attribution whose cue and source this one takes over (a second quotation without a
    cue of its own); ``None`` when it has its own."""
