"""Malay: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "filem drama lagu album buku novel puisi cerpen artikel majalah program seminar bengkel festival"
        " pameran konsert kempen bertema tema bertajuk tajuk berjudul"
    ),
    slogans=words("sepanduk kain rentang poster papan tanda bertulis tertulis slogan cogan moto tagline"),
    mottos=words("moto motonya slogan slogannya cogan prinsip"),
    nicknames=phrases("""
        alias
        digelar
        dipanggil
        dikenali sebagai
        dikenali dengan nama
    """),
    terms=words("istilah ungkapan frasa peribahasa pepatah bermaksud bermakna"),
)
