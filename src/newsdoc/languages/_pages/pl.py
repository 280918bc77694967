"""Polish: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            czytaj także …
            czytaj też …
            czytaj również …
            czytaj więcej …
            zobacz także …
            zobacz też …
            przeczytaj także …
            najczęściej czytane …
            powiązane …
        """),
    advertisement=phrases("""
            reklama
            pozostało …
        """),
    newsletter=phrases("""
            zaloguj …
            zapisz się …
            subskrybuj …
            kup dostęp …
            prenumerata …
        """),
    share=words("udostępnij drukuj kopiuj zapisz"),
    comments=words("komentarze komentarz skomentuj"),
    footer=phrases("""
            polityka prywatności
            regulamin
            wszelkie prawa zastrzeżone …
        """),
    commenting=words("pisze mówi"),
    caption=phrases("""
            foto …
            fot. …
            zdjęcie …
        """),
    offers=phrases("""
            kliknij tutaj
            nasz newsletter
            naszego newslettera
            zapisz się tutaj
        """),
    writers=phrases("""
            autor
            autorka
            autorzy
            napisał
            napisała
            napisane przez
            oprac.
            opracował
            opracowała
            opracowanie
            przygotował
            przygotowała
            tekst
        """),
    published=phrases("""
            publikacja
            opublikowano
            data publikacji
        """),
    updated=phrases("""
            aktualizacja
            zaktualizowano
        """),
    outlets=words("redakcja redakcji"),
    conjunctions=words("i oraz"),
)
