"""Malay: the pack, put together."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.ms.anaphora import ANAPHORA
from newsdoc.languages.ms.calendar import CALENDAR
from newsdoc.languages.ms.layout import LAYOUT
from newsdoc.languages.ms.marked import MARKED
from newsdoc.languages.ms.names import NAMES
from newsdoc.languages.ms.reporting import REPORTING
from newsdoc.languages.ms.small_words import SMALL_WORDS

PACK = LanguagePack(
    code="ms",
    name="Malay",
    calendar=CALENDAR,
    weights="id",
    territories=load_territories("ms"),
    quotation_marks=load_quotation_marks("ms"),
    abbreviations=words(
        "dr prof ir hj hjh sdr sdri tn pn cik en yb yab yabhg dsp asp acp supt insp sjn kpl koperal sarjan"
        " mej kol lt jen bhd sdn no jln kg sg bt tmn lrg st dll dsb a.l a.p b cpl sm vs km m.a"
    ),
    glued_words=words(
        "di ke dari pada dan yang untuk dengan oleh dalam bahawa kepada menurut memetik dipetik laporan kata"
        " ujar seperti antara atau serta melalui terhadap tentang juga telah akan adalah"
    ),
    function_words=SMALL_WORDS.function_words,
    telling_words=SMALL_WORDS.telling_words,
    shared_words=SMALL_WORDS.shared_words,
    alphabet=SMALL_WORDS.alphabet,
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
