"""Norwegian Bokmål: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            les også …
            les mer …
            se også …
        """),
    advertisement=words("annonse"),
    share=words("del"),
    commenting=words("sier skriver"),
    caption=phrases("""
            foto …
        """),
    writers=words("av tekst"),
    published=words("publisert"),
    updated=words("oppdatert"),
    conjunctions=words("og"),
)
