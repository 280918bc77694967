"""Dutch: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            lees ook …
            lees meer …
            lees verder …
            bekijk ook …
            meer over …
            meest gelezen …
            aangeboden door …
            beste van …
            (tekst gaat verder …
            tekst gaat verder …
        """),
    advertisement=words("advertentie reclame"),
    insert_marks=phrases("""
            (Tekst gaat verder onder de foto.)
            (Tekst gaat verder onder de video.)
        """),
    newsletter=phrases("""
            abonneer …
            inloggen …
            meld je aan …
            schrijf je in …
            als abonnee …
            nog geen abonnee …
            altijd mee …
            lees nu …
            proef nu …
            ontdek …
            opzeggen …
            je kan elke maand …
            nieuwsbrief …
        """),
    share=phrases("""
            delen
            deel …
            kopieer link
            opslaan
        """),
    comments=phrases("""
            reacties
            reageer …
        """),
    commenting=words("zegt schreef"),
    caption=phrases("""
            foto …
            beeld …
            © …
        """),
    offers=phrases("""
            in je mailbox
            in uw mailbox
            klik hier
            meld je hier aan
            onze nieuwsbrief
            schrijf je hier in
        """),
    picture_sides=words("links rechts midden l. r.")
    | phrases("""
            van links
            van links naar rechts
            v.l.n.r.
            tweede van links
            tweede van rechts
        """),
    writers=phrases("""
            door
            van
            auteur
            bron
            geschreven door
            tekst
        """),
    published=phrases("""
            gepubliceerd
            gepubliceerd op
        """),
    updated=phrases("""
            bijgewerkt
            bijgewerkt op
            laatst bijgewerkt
            laatste update
        """),
    reading_time=phrases("""
            min leestijd
            minuten leestijd
        """),
    outlets=words("redactie"),
    conjunctions=words("en"),
    jobs=words("redacteur verslaggever correspondent journalist"),
)
