"""Indonesian."""

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

PACK = LanguagePack(
    code="id",
    name="Indonesian",
    calendar=CALENDAR,
    weights="id",
    territories=load_territories("id"),
    quotation_marks=load_quotation_marks("id"),
    abbreviations=words(
        "dr drs dra prof ir h hj kh st no jl jln rp tn ny sdr bpk dll dsb dst tgl hlm kol"
        " kombes kompol brigjen mayjen letjen pj plt plh tbk cs alm a.n d.a s.d vs km kec kab"
        " irjen komjen bripka aiptu aipda iptu ipda akp akbp kapt letkol lettu letda serka serma jend pdt ust"
        " drh pt cv rs ds kel gg rt rw telp moh muh abd dkk"
    ),
    function_words=words(
        "yang dan di ke dari untuk pada dengan ini itu dalam tidak akan adalah juga oleh sebagai karena ada"
        " telah sudah bisa dapat atau mereka kami kita saya dia ia lebih bahwa saat tersebut menjadi hingga"
        " setelah sebelumnya secara para agar serta seperti namun tetapi belum masih lagi hanya antara"
    ),
    telling_words=words(
        """
        yang untuk dengan tidak dalam akan adalah juga oleh karena telah sudah bisa dapat atau mereka
        kami kita saya lebih bahwa saat tersebut menjadi hingga setelah sebelumnya secara agar serta
        seperti namun tetapi belum masih hanya antara pada dari kepada orang tahun hari baru kata
        katanya usai jadi warga sejumlah itu ini ketika merupakan yakni yaitu lalu pekan dua tiga empat
        selain selama jika maka sejak lainnya sangat berita baca selengkapnya terkait punya kalau gue
        nggak enggak sekitar melalui terhadap
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyz"),
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
