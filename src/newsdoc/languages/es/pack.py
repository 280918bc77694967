"""Spanish: the pack, put together."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.es.anaphora import ANAPHORA
from newsdoc.languages.es.calendar import CALENDAR
from newsdoc.languages.es.layout import LAYOUT
from newsdoc.languages.es.marked import MARKED
from newsdoc.languages.es.names import NAMES
from newsdoc.languages.es.reporting import REPORTING
from newsdoc.languages.es.small_words import SMALL_WORDS

PACK = LanguagePack(
    code="es",
    name="Spanish",
    calendar=CALENDAR,
    territories=load_territories("es"),
    quotation_marks=load_quotation_marks("es"),
    abbreviations=words(
        "sr sra srta sres d dª dr dra lic ing prof profa mons gral cnel tte cap av avda c pza pág págs"
        " núm art ej etc ee uu vs p aprox tel ud uds excmo excma ilmo ene feb abr jun jul ago sept oct"
        " nov dic"
    ),
    # Those that its neighbours have, too, tell nothing; they are among the words that name nobody.
    function_words=SMALL_WORDS.function_words,
    telling_words=SMALL_WORDS.telling_words,
    alphabet=SMALL_WORDS.alphabet,
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
