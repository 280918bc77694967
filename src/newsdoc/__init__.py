"""newsdoc turns the raw text of a news article into a typed document."""

from __future__ import annotations

from newsdoc import keys, languages
from newsdoc.article import Article
from newsdoc.errors import (
    ArgumentTypeError,
    ArgumentValueError,
    DocumentError,
    NewsdocError,
    PackError,
    UnknownLanguageError,
)
from newsdoc.keys import Key
from newsdoc.languages import LanguagePack
from newsdoc.limits import Limits
from newsdoc.model import (
    Block,
    BlockRole,
    Contributor,
    ContributorRole,
    Dateline,
    Entity,
    EntityKind,
    Found,
    Paragraph,
    Problem,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from newsdoc.parser import Parser, parse

__version__ = "0.1.0"

__all__ = [
    "ArgumentTypeError",
    "ArgumentValueError",
    "Article",
    "Block",
    "BlockRole",
    "Contributor",
    "ContributorRole",
    "Dateline",
    "DocumentError",
    "Entity",
    "EntityKind",
    "Found",
    "Key",
    "LanguagePack",
    "Limits",
    "NewsdocError",
    "PackError",
    "Paragraph",
    "Parser",
    "Problem",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "UnknownLanguageError",
    "keys",
    "languages",
    "parse",
]
