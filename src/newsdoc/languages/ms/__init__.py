"""Malay."""

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
    function_words=words(
        "yang dan di ke dari untuk pada dengan ini itu dalam tidak akan adalah juga oleh sebagai kerana ada"
        " telah sudah dapat atau mereka kami kita saya dia ia lebih bahawa saat tersebut menjadi hingga"
        " setelah sebelumnya secara para agar serta seperti namun tetapi belum masih lagi hanya antara iaitu"
    ),
    telling_words=words(
        """
        kerana bahawa iaitu sahaja seramai kes syarikat polis universiti peratus bilion parlimen pengerusi
        timbalan setiausaha mesyuarat kempen projek kastam imigresen hospital ekoran siasatan majistret peguam
        dijangka dijadual sempena pemberita jurulatih pusingan kejohanan pingat nombor tarikh kesihatan
        kewangan pelancongan bomba dikesan lori motosikal terbabit membabitkan setakat sebarang justeru nahas
        dimaklumkan memaklumkan isnin khamis jumaat ogos disember julai suspek hantaran akhbar kelmarin
        telahpun mengundi penjawat bahagian bersetuju dipercayai isteri kenderaan laluan minit pendakwaan
        sukan tertuduh menyelamat lebuh lebuhraya jawatankuasa perkhidmatan teksi cukai belanjawan pelabur rm
        sdn bhd idea baharu pekeliling penternak disyaki perbicaraan
        """
    ),
    shared_words=words(
        """
        yang untuk dengan tidak dalam akan adalah juga oleh telah sudah dapat atau mereka kami kita saya lebih
        tersebut menjadi hingga setelah sebelumnya secara agar serta seperti namun tetapi belum masih hanya
        antara pada dari kepada orang tahun hari baru kata katanya itu ini ketika merupakan lalu dua tiga
        empat selain selama jika maka sejak sangat berita baca sekitar melalui terhadap kalau lainnya yakni
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyz"),
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
