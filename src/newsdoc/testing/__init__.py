"""What tests of programs that use newsdoc need: texts of every sort, and laws for extractors and packs.

Needs hypothesis (``pip install '.[testing]'``). Strategies for the classes of the model are
registered with hypothesis, so that ``st.from_type(newsdoc.Article)`` works without an import from here.
"""

from __future__ import annotations

from newsdoc.interchange.extras import load_extra as _load_extra

_load_extra("hypothesis", "testing")

from newsdoc.testing.checks import BrokenLawError, check_extractor, check_pack  # noqa: E402  # behind the check
from newsdoc.testing.strategies import damaged, news_articles, raw_texts  # noqa: E402  # the same
from newsdoc.testing.writing import TrueArticle, TrueMention, TrueQuote  # noqa: E402  # the same

__all__ = [
    "BrokenLawError",
    "TrueArticle",
    "TrueMention",
    "TrueQuote",
    "check_extractor",
    "check_pack",
    "damaged",
    "news_articles",
    "raw_texts",
]
