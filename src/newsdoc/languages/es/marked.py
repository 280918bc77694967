"""Spanish: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "película películas filme documental serie drama comedia canción título"
        " sencillo single álbum disco libro novela poemario poema cuento obra cuadro artículo ensayo"
        " tesis revista diario pódcast podcast programa festival exposición concierto espectáculo"
        " concurso campaña operación titulado titulada titulados tituladas bautizado bautizada"
        " denominado denominada"
    ),
    slogans=words(
        "pancarta pancartas cartel carteles letrero pegatina grafiti pintada pintadas inscripción lema"
        " lemas eslogan hashtag camiseta bandera consigna consignas"
    ),
    mottos=words("lema lemas eslogan consigna principio refrán"),
    nicknames=phrases("""
        alias
        apodado
        apodada
        apodados
        apodadas
        apodo de
        conocido como
        conocida como
        conocidos como
    """),
    terms=phrases("""
        término
        términos
        palabra
        palabras
        expresión
        concepto
        noción
        locución
        vocablo
        refrán
        proverbio
        significa
    """),
    distancing=words("supuesto supuesta supuestos supuestas"),
)
