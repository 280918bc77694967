# ruff: noqa: N999  # a module is loaded by the code of its language, never by an import statement
"""Icelandic: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            lesa meira …
            sjá einnig …
            mest lesið …
        """),
    advertisement=words("auglýsing"),
    share=words("deila"),
    caption=phrases("""
            ljósmynd …
        """),
    writers=words("eftir höfundur blaðamaður texti"),
    outlets=words("ritstjórn"),
    conjunctions=words("og"),
)
