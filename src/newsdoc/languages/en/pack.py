"""English: the pack, put together."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.en.anaphora import ANAPHORA
from newsdoc.languages.en.calendar import CALENDAR
from newsdoc.languages.en.layout import LAYOUT
from newsdoc.languages.en.marked import MARKED
from newsdoc.languages.en.names import NAMES
from newsdoc.languages.en.reporting import REPORTING
from newsdoc.languages.en.small_words import SMALL_WORDS

PACK = LanguagePack(
    code="en",
    name="English",
    calendar=CALENDAR,
    weights="en",
    territories=load_territories("en"),
    quotation_marks=load_quotation_marks("en"),
    abbreviations=words(
        "mr mrs ms dr prof rev gen sen sens rep reps gov govs lt col sgt capt cmdr adm maj pres st jr sr vs"
        " etc"
        " no inc corp ltd co jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.g i.e"
        " v messrs hon supt insp brig cpl pvt pfc spc ofc atty barr engr cdr comm fr msgr"
        " dept univ assn bros ave blvd rd mt ft approx est"
        " calif fla tex conn mass mich minn ariz colo tenn wis okla nev ark"
    ),
    function_words=SMALL_WORDS.function_words,
    telling_words=SMALL_WORDS.telling_words,
    alphabet=SMALL_WORDS.alphabet,
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
