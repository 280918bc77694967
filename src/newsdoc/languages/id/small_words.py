"""Indonesian: small words that no running text does without."""

from __future__ import annotations

from newsdoc.languages._small_words import SmallWords
from newsdoc.languages._words import words

SMALL_WORDS = SmallWords(
    code="id",
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
)
