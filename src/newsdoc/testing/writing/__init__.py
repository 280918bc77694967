"""Articles written together with their truth: what a parser must find in them, offset by offset.

Nothing here knows Hypothesis or pytest. An article is written by making choices, and who makes them
is the caller's affair: ``random.Random(7).choice`` for a sample that is always the same, a drawing
from a strategy for a law.
"""

from newsdoc.testing.writing.articles import TrueArticle, write_article, write_body, write_negative
from newsdoc.testing.writing.draft import Choose, TrueMention, TrueQuote
from newsdoc.testing.writing.material import Material
from newsdoc.testing.writing.material_en import ENGLISH
from newsdoc.testing.writing.material_id import INDONESIAN

__all__ = [
    "ENGLISH",
    "INDONESIAN",
    "MATERIALS",
    "Choose",
    "Material",
    "TrueArticle",
    "TrueMention",
    "TrueQuote",
    "write_article",
    "write_body",
    "write_negative",
]

MATERIALS: tuple[Material, ...] = (INDONESIAN, ENGLISH)
