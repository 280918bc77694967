"""newsdoc turns the raw text of a news article into a typed document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc import keys, languages, problems
from newsdoc.article import Article
from newsdoc.errors import (
    ArgumentTypeError,
    ArgumentValueError,
    DocumentError,
    ExtractorError,
    MissingExtraError,
    NewsdocError,
    PackError,
    PluginError,
    UnknownLanguageError,
)
from newsdoc.extractors.declaring import Extractor, extractor
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
    Marked,
    MarkedKind,
    Paragraph,
    Problem,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from newsdoc.parser import Parser, parse

if TYPE_CHECKING:
    from newsdoc.interchange.json import from_dict, json_schema, to_dict

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
    "Extractor",
    "ExtractorError",
    "Found",
    "Key",
    "LanguagePack",
    "Limits",
    "Marked",
    "MarkedKind",
    "MissingExtraError",
    "NewsdocError",
    "PackError",
    "Paragraph",
    "Parser",
    "PluginError",
    "Problem",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "UnknownLanguageError",
    "extractor",
    "from_dict",
    "json_schema",
    "keys",
    "languages",
    "parse",
    "problems",
    "to_dict",
]


if not TYPE_CHECKING:  # pragma: no branch - a type checker would take any name for one that is there

    def __getattr__(name: str) -> object:
        """Import what a parse does not need when it is asked for."""
        if name in {"from_dict", "json_schema", "to_dict"}:
            from newsdoc.interchange import json  # noqa: PLC0415  # that is the point

            return getattr(json, name)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
