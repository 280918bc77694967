"""Italian: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            leggi anche …
            leggi tutto …
            potrebbe interessarti …
            articoli correlati …
            i più letti
        """),
    advertisement=words("pubblicità annuncio"),
    newsletter=phrases("""
            abbonati …
            iscriviti …
            accedi
            registrati …
            newsletter …
            seguici …
        """),
    share=phrases("""
            condividi
            condividi …
            stampa
            copia link
            ascolta …
        """),
    comments=words("commenti commenta"),
    footer=phrases("""
            privacy
            note legali
            tutti i diritti riservati …
            riproduzione riservata …
            © …
        """),
    commenting=words("dice scrive"),
    caption=phrases("""
            foto …
            (foto …
        """),
    offers=phrases("""
            clicca qui
            iscriviti alla nostra newsletter
            la nostra newsletter
            nella tua casella di posta
        """),
    picture_sides=phrases("""
            a sinistra
            a destra
            al centro
            da sinistra
            da destra
            da sinistra a destra
            nella foto
        """),
    writers=phrases("""
            di
            a cura di
            articolo di
            intervista di
            scritto da
            testo di
            dal nostro inviato
            dalla nostra inviata
        """),
    published=phrases("""
            pubblicato
            pubblicato il
        """),
    updated=phrases("""
            aggiornato
            aggiornato il
            aggiornato alle
            ultimo aggiornamento
        """),
    reading_time=phrases("""
            minuti di lettura
            min di lettura
        """),
    comment_count=words("commenti commento"),
    conjunctions=words("e ed"),
    jobs=words("giornalista inviato inviata redattore redattrice corrispondente redazione"),
)
