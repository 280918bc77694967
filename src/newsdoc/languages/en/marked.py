"""English: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        "film movie documentary sitcom song single album book novel memoir poem essay article op-ed column"
        " magazine podcast play musical painting sculpture episode exhibition"
        " titled entitled headlined"
    ),
    slogans=words(
        "sign signs banner banners placard placards poster posters sticker stickers graffiti slogan slogans"
        " motto mottos hashtag lyrics caption"
    ),
    mottos=words("motto slogan mantra catchphrase"),
    nicknames=phrases("""
        nicknamed
        nickname
        known as
        better known as
        aka
        alias
        dubbed
    """),
    terms=words("term terms word words phrase phrases expression acronym"),
    distancing=words("so-called supposed"),
)
