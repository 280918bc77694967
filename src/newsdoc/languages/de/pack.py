"""German: the pack, put together."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.de.anaphora import ANAPHORA
from newsdoc.languages.de.calendar import CALENDAR
from newsdoc.languages.de.layout import LAYOUT
from newsdoc.languages.de.marked import MARKED
from newsdoc.languages.de.names import NAMES
from newsdoc.languages.de.reporting import REPORTING
from newsdoc.languages.de.small_words import SMALL_WORDS

PACK = LanguagePack(
    code="de",
    name="German",
    calendar=CALENDAR,
    capital_nouns=True,
    ordinals=True,
    territories=load_territories("de"),
    quotation_marks=load_quotation_marks("de"),
    abbreviations=words(
        """
        dr prof dipl ing med jur phil rer nat h.c hc st str nr abs art bzw ca usw etc evtl ggf inkl zzgl max
        min mio mrd tsd vgl z.b u.a d.h i.d.r o.ä u.s.w v.chr n.chr geb verh gest jun sen jr sr jan feb mär
        apr jul aug sep sept okt nov dez mo di mi do fr sa so tel hrsg bd jh jhd mag lic univ frhr gebr kath
        ev sog bspw allg einschl gem lt rd stv stellv vors hl
        """
    ),
    function_words=SMALL_WORDS.function_words,
    telling_words=SMALL_WORDS.telling_words,
    alphabet=SMALL_WORDS.alphabet,
    layout=LAYOUT,
    marked=MARKED,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
)
