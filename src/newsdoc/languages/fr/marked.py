"""French: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "colloque film films documentaire série feuilleton drame comédie chanson titre titré titrée"
        " single album livre roman recueil poème nouvelle pièce tableau article tribune essai thèse"
        " magazine journal revue podcast émission programme festival exposition concert spectacle"
        " concours campagne opération intitulé intitulée intitulés intitulées baptisé baptisée opus"
    ),
    slogans=words(
        "banderole banderoles pancarte pancartes affiche affiches panneau tract autocollant graffiti"
        " tag inscription slogan slogans devise hashtag tee-shirt drapeau"
    ),
    mottos=words("mantra devise devises slogan slogans mot principe adage"),
    nicknames=phrases("""
        alias
        surnommé
        surnommée
        surnommés
        surnommées
        surnom de
        connu sous le nom de
        connue sous le nom de
    """),
    terms=phrases("""
        terme
        termes
        mot
        mots
        expression
        notion
        locution
        acronyme
        concept
        adage
        proverbe
        signifie
    """),
    distancing=words("prétendu prétendue prétendus prétendues"),
)
