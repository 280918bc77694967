"""Malay: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            baca juga …
            baca lagi …
            berita berkaitan …
        """),
    advertisement=words("iklan"),
    share=words("kongsi"),
    caption=phrases("""
            gambar …
            foto …
        """),
    writers=words("oleh"),
    published=words("diterbitkan"),
    updated=phrases("""
            dikemas kini
        """),
    conjunctions=words("dan"),
    from_where=words("di"),
)
