"""German: words before quotation marks that hold no speech."""

from __future__ import annotations

from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._words import phrases, words

MARKED = MarkedWords(
    titles=words(
        """
        film spielfilm dokumentarfilm serie fernsehserie buch roman krimi gedicht lied song album single stück
        theaterstück musical oper artikel beitrag magazin zeitschrift zeitung sendung podcast ausstellung
        festival projekt kampagne programm titel motto spiel computerspiel gemälde bild reihe
        """
    ),
    slogans=words(
        """
        plakat plakaten plakate banner transparent transparente transparenten schild schilder schildern
        aufschrift spruch spruchband parole parolen slogan slogans hashtag
        """
    ),
    mottos=words("motto leitspruch devise wahlspruch leitmotiv"),
    nicknames=phrases("""
        alias
        genannt
        spitzname
        spitznamen
        auch bekannt als
    """),
    terms=words("begriff begriffe wort ausdruck formulierung stichwort"),
    distancing=words("sogenannte sogenannten sogenannter sogenanntes angebliche angeblichen"),
)
