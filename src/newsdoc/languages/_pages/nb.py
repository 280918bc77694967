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
    writers=phrases("""
            av
            journalist
            skrevet av
            tekst
        """),
    jobs=words("journalist reporter redaktør"),
    published=words("publisert"),
    updated=words("oppdatert"),
    outlets=words("redaksjonen"),
    conjunctions=words("og"),
)
