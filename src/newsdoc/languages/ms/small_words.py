"""Malay: small words that no running text does without."""

from __future__ import annotations

from newsdoc.languages._small_words import SmallWords
from newsdoc.languages._words import words

SMALL_WORDS = SmallWords(
    code="ms",
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
)
