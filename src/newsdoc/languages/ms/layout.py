"""Malay: words for layout."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._pages.ms import LAYOUT as PAGES
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=PAGES.related
    | phrases("""
        artikel berkaitan …
        berita lain …
        berita terkini
        berita popular
        berita pilihan
        paling popular
        paling banyak dibaca
        popular
        terkini
        trending
        artikel lain …
        lihat juga …
        tonton juga …
        klik di sini …
        untuk rekod baca …
        bacaan lanjut …
        pilihan editor
        video pilihan …
        seterusnya
    """),
    advertisement=PAGES.advertisement
    | phrases("""
        teruskan membaca …
        tatal ke bawah …
        kandungan tajaan
        ditaja
    """),
    newsletter=phrases("""
        langgan …
        langgani …
        daftar sekarang …
        sertai saluran …
        ikuti kami …
        ikuti saluran …
        dapatkan berita …
        muat turun aplikasi …
        ikuti perkembangan …
    """),
    share=PAGES.share
    | phrases("""
        kongsi …
        kongsi artikel …
        kongsikan …
        salin pautan
        pautan disalin
        sebarkan
        cetak
    """),
    tags=phrases("""
        tag …
        tags …
        topik …
        topik berkaitan …
        kata kunci …
    """),
    author_note=phrases("""
        tentang penulis
        mengenai penulis
    """),
    comments=phrases("""
        komen
        komen …
        tinggalkan komen …
        tulis komen …
        hantar komen …
        tiada komen …
        ruangan komen …
    """),
    footer=phrases("""
        hak cipta …
        hakcipta …
        dasar privasi
        polisi privasi
        terma dan syarat
        terma penggunaan
        penafian
        hubungi kami
        tentang kami
        mengenai kami
        iklan bersama kami
        peta laman
    """),
    menu=phrases("""
        laman utama
        utama
        log masuk
        daftar
        cari
        carian
        menu
        lain-lain
    """),
    disclaimers=phrases("""
        tidak mencerminkan pendirian
        tidak mencerminkan pandangan
        tidak semestinya mencerminkan
        tidak semestinya mewakili
    """),
    picture_sides=words("kiri kanan tengah")
    | phrases("""
        dari kiri
        dari kanan
        dari kiri ke kanan
        dua dari kiri
        dua dari kanan
        dua kiri
        dua kanan
        tiga dari kiri
        tiga dari kanan
        tiga kiri
        tiga kanan
    """),
    caption=PAGES.caption
    | phrases("""
        gambar hiasan …
        gambar fail …
        foto fail …
        foto hiasan …
        foto ihsan …
        ihsan …
        sumber foto …
    """),
    furniture=phrases("""
        dengar artikel ini
        masa membaca …
        anggaran waktu membaca …
        saiz teks
    """),
    insert_marks=phrases("""
        ADVERTISEMENT
        IKLAN
    """),
    insert_links=phrases("""
        Baca juga
        Baca Juga
        BACA JUGA
        Baca lagi
        Baca Lagi
        BACA LAGI
        Berita berkaitan
        Artikel Berkaitan
    """),
    tails=words("Komen"),
    story_code=phrases("""
        kod berita
        kod artikel
    """),
    writers=PAGES.writers | words("penulis pengarang"),
    reporters=words("wartawan pemberita laporan koresponden"),
    editors=words("editor penyunting penyelia"),
    photographers=phrases("""
        jurugambar
        foto oleh
        gambar oleh
    """),
    translators=words("penterjemah"),
    published=PAGES.published
    | phrases("""
        diterbitkan pada
        disiarkan
        disiarkan pada
        diterbit
        tarikh
        tarikh terbit
    """),
    updated=PAGES.updated
    | phrases("""
        dikemaskini
        dikemas kini pada
        kemas kini
        kemaskini terakhir
    """),
    reading_time=phrases("""
        minit bacaan
        minit baca
        minit membaca
    """),
    comment_count=words("komen"),
    conjunctions=PAGES.conjunctions,
    from_where=PAGES.from_where,
    jobs=words(
        "wartawan pemberita editor penyunting penulis koresponden kolumnis pengarang penganalisis jurufoto"
        " jurugambar pensyarah"
    ),
    agencies=words("BERNAMA"),
    outlets=words("harian berita utusan sinar kosmo metro astro malaysiakini sin chew malaysia"),
    particles=words("bin binti"),
)
