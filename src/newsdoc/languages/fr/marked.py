"""French: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "film documentaire série chanson album livre roman essai poème article magazine émission podcast"
        " pièce exposition festival programme colloque intitulé intitulée titré titrée baptisé baptisée"
    ),
    slogans=words(
        "banderole banderoles pancarte pancartes panneau affiche affiches slogan slogans devise graffiti"
        " mot-dièse"
    ),
    mottos=words("devise slogan mantra"),
    nicknames=phrases("""
        alias
        dit
        surnommé
        surnommée
        connu sous le nom de
        connue sous le nom de
    """),
    terms=words("terme mot expression locution acronyme"),
    distancing=words("prétendu prétendus prétendue prétendues soi-disant"),
)
