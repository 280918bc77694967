"""Danish: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            læs også …
            læs mere …
            se også …
            mest læste …
        """),
    advertisement=words("annonce"),
    newsletter=phrases("""
            bliv abonnent …
            tilmeld …
            log ind
        """),
    share=words("del print gem"),
    comments=words("kommentarer"),
    commenting=words("siger skriver"),
    caption=phrases("""
            foto …
        """),
    writers=phrases("""
            af
            skrevet af
            tekst
        """),
    published=words("offentliggjort udgivet publiceret"),
    updated=words("opdateret"),
    outlets=words("redaktionen"),
    conjunctions=words("og"),
)
