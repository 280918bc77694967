"""Custom extractors: plain functions that add fields to an article.

An extractor looks at the finished ``Article`` and gives a ``Found``, several, or ``None``; ``extractor``
gives it a key, and the makers build the common ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.extractors.declaring import Extractor, extractor

if TYPE_CHECKING:
    from newsdoc.extractors.looking import words_of
    from newsdoc.extractors.makers import computed, labelled, listed, matching

__all__ = ["Extractor", "computed", "extractor", "labelled", "listed", "matching", "words_of"]


if not TYPE_CHECKING:  # pragma: no branch - a type checker would take any name for one that is there

    def __getattr__(name: str) -> object:
        """Import what a parse does not need when it is asked for."""
        if name in __all__:
            from newsdoc.extractors import looking, makers  # noqa: PLC0415  # that is the point

            return getattr(looking if name == "words_of" else makers, name)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
