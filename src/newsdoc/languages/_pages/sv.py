"""Swedish: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            läs också …
            läs även …
            läs mer …
        """),
    advertisement=words("annons"),
    share=words("dela"),
    commenting=words("säger skriver"),
    caption=phrases("""
            foto …
            bild …
        """),
    writers=phrases("""
            av
            skriven av
            text
        """),
    published=words("publicerad"),
    updated=words("uppdaterad"),
    outlets=words("redaktionen"),
    conjunctions=words("och"),
)
