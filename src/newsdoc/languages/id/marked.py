"""Indonesian: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "film filmnya sinetron serial drama lagu lagunya single album buku bukunya novel novelnya puisi"
        " cerpen komik lukisan patung artikel opini esai tesis disertasi skripsi majalah tabloid podcast"
        " acara program seminar webinar lokakarya diskusi talkshow festival pameran konser lomba kampanye"
        " gerakan bertema bertemakan tema temanya bertajuk tajuk berjudul judul judulnya dinamai dinamakan"
        " bernama"
    ),
    slogans=words(
        "spanduk baliho poster plakat papan stiker kaus grafiti bertuliskan bertulisan tulisan tertulis"
        " slogan semboyan moto motto jargon tagline yel yel-yel tagar lirik berslogan bermoto"
    ),
    mottos=words(
        "semboyan semboyannya moto motonya motto mottonya slogan slogannya prinsip prinsipnya"
        " jargon jargonnya"
    ),
    nicknames=phrases("""
        alias
        dijuluki
        berjuluk
        julukan
        dipanggil
        disapa
        akrab disapa
        akrab dipanggil
        dikenal dengan nama
        dikenal sebagai
        dikenal dengan
        dikenal
    """),
    terms=phrases("""
        istilah
        sebutan
        ungkapan
        frasa
        peribahasa
        pepatah
        artinya
        berarti
        kata kunci
    """),
    distancing=phrases("""
        yang disebut
        yang konon
        yang katanya
    """),
)
