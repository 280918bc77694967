"""German: words for layout."""

from __future__ import annotations

from attrs import evolve

from newsdoc.languages._pages.de import LAYOUT as PAGES
from newsdoc.languages._words import phrases, words

LAYOUT = evolve(
    PAGES,
    writers=PAGES.writers
    | phrases("""
        von unserem korrespondenten
        von unserer korrespondentin
        von unserem redakteur
        von unserer redakteurin
        von unserem reporter
        von unserer reporterin
    """),
    reporters=phrases("""
        mitarbeit
        reporter
        reporterin
        redakteur
        redakteurin
        aus berlin berichtet
        es berichtet
    """),
    editors=phrases("""
        redaktion
        redigiert von
    """),
    story_code=phrases("""
        artikel-id
        artikelnummer
    """),
    insert_marks=words("ANZEIGE WERBUNG"),
    insert_links=phrases("""
        Lesen Sie auch:
        Lesen Sie hier:
        Lesen Sie mehr:
        Mehr zum Thema:
        Auch interessant:
    """),
    outlets=words("zeitung nachrichten rundfunk anzeiger tagblatt tageblatt kurier presse rundschau"),
)
