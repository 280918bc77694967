"""Custom extractors: plain functions that add fields to an article.

An extractor looks at the finished ``Article`` and gives a ``Found``, several, or ``None``; ``extractor``
gives it a key, and the makers build the common ones.
"""

from __future__ import annotations

from newsdoc.extractors.declaring import Extractor, extractor
from newsdoc.extractors.looking import words_of
from newsdoc.extractors.makers import computed, labelled, listed, matching

__all__ = ["Extractor", "computed", "extractor", "labelled", "listed", "matching", "words_of"]
