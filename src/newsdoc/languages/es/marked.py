"""Spanish: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "película filme documental serie canción álbum disco libro novela ensayo poema artículo revista"
        " pódcast programa exposición festival obra titulado titulada llamado llamada bautizado bautizada"
    ),
    slogans=words("pancarta pancartas cartel carteles letrero consigna consignas lema lemas eslogan grafiti"),
    mottos=words("lema eslogan consigna"),
    nicknames=phrases("""
        alias
        apodado
        apodada
        conocido como
        conocida como
    """),
    terms=words("término palabra expresión locución vocablo"),
    distancing=phrases("""
        supuesto
        supuestos
        supuesta
        supuestas
        los llamados
        las llamadas
    """),
)
