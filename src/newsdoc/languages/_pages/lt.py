"""Lithuanian: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            taip pat skaitykite …
            skaitykite daugiau …
            skaityti daugiau …
        """),
    advertisement=words("reklama"),
    share=words("dalintis pasidalinti"),
    caption=phrases("""
            nuotr. …
        """),
    writers=words("autorius autorė autoriai parengė parašė tekstas"),
    published=words("paskelbta"),
    updated=words("atnaujinta"),
    outlets=words("redakcija"),
    conjunctions=words("ir"),
)
