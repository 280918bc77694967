"""The section of a language pack for words in quotation marks that nobody says."""

from __future__ import annotations

from attrs import field, frozen

from newsdoc.languages._words import lower_case

_NONE = frozenset[str]()


@frozen(kw_only=True, cache_hash=True)
class MarkedWords:
    """Words and phrases before quotation marks that tell what stands between them, if not speech."""

    titles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What has a title or a theme, and words for having one (*film*, *bertajuk*, *entitled*)."""
    slogans: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What bears words, and words for bearing them (*spanduk*, *bertuliskan*, *a sign read*)."""
    mottos: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words behind the marks that call them a motto (*jadi semboyannya*)."""
    nicknames: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Phrases before another name of somebody (*alias*, *known as*)."""
    terms: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before an expression that is talked about (*istilah*, *the word*)."""
    distancing: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before an expression that the writer does not vouch for (*so-called*)."""
