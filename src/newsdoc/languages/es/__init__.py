"""Spanish."""

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
    function_words=words(
        """
        el los las unos unas y pero sino ni quien quienes cuyo cuya donde más menos les nos su sus
        este esta estos estas ese esa eso esto en sin desde hasta hacia según tras durante era fue
        ha han había ser estar está están cuando ya también muy todo toda todos todas otro otra
        otros otras yo ella ellos él nosotros aunque porque mientras así cada dos cuatro cinco hay
        después antes
        """
    ),
    telling_words=words(
        """
        el los las pero muy también hasta hay más donde según fue estos ella ellos él está están sus
        quien quienes aunque porque mientras así hacia tras había dijo ya después cuando mucho mucha
        muchos unos unas eso ese esto nuestro nuestra han año años días gobierno hoy ayer todas hace
        además señaló otro otros fueron siendo algunos y lee sólo entonces tiene tienen
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyzáéíóúüñª"),
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
