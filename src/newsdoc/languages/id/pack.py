"""Indonesian: the pack, put together."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.id.anaphora import ANAPHORA
from newsdoc.languages.id.calendar import CALENDAR
from newsdoc.languages.id.layout import LAYOUT
from newsdoc.languages.id.marked import MARKED
from newsdoc.languages.id.names import NAMES
from newsdoc.languages.id.reporting import REPORTING
from newsdoc.languages.id.small_words import SMALL_WORDS

PACK = LanguagePack(
    code="id",
    name="Indonesian",
    calendar=CALENDAR,
    weights="id",
    territories=load_territories("id"),
    quotation_marks=load_quotation_marks("id"),
    abbreviations=words(
        "dr drg drs dra prof ir h hj kh apt ns bdn st no jl jln rp tn ny sdr bpk dll dsb dst tgl hlm kol"
        " kombes kompol brigjen mayjen letjen pj plt plh tbk cs alm a.n d.a s.d vs km kec kab"
        " irjen komjen bripka aiptu aipda iptu ipda akp akbp kapt capt letkol lettu letda serka serma jend"
        " inf purn czi arh arm kav pdt ust drh pt cv rs ds kel gg rt rw telp moh muh abd dkk"
    ),
    glued_words=words(
        "di ke dari pada dan yang untuk dengan oleh dalam bahwa kepada menurut mengutip dikutip melansir"
        " dilansir laporan lapor kata ujar tutur ucap seperti antara atau serta lewat melalui terhadap"
        " tentang juga telah akan adalah merespons menanggapi mengatakan menyebut menyatakan menegaskan"
        " menjelaskan mengungkapkan menuturkan menambahkan menilai meminta mengaku membantah mengklaim"
        " memastikan melaporkan memberitakan menulis menjadi memberikan melakukan bersama saat ketika karena"
    ),
    glued_houses=words("detik"),
    function_words=SMALL_WORDS.function_words,
    telling_words=SMALL_WORDS.telling_words,
    alphabet=SMALL_WORDS.alphabet,
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
