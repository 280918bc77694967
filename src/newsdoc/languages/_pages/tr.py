"""Turkish: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            ilgili haberler …
            diğer haberler …
            haberin devamı …
            devamını oku …
            ayrıca bakınız …
            önerilen haberler …
        """),
    advertisement=words("reklam"),
    newsletter=phrases("""
            abone ol …
            üye ol …
            giriş yap …
            takip et …
        """),
    share=words("paylaş kopyala yazdır kaydet dinle"),
    comments=words("yorumlar yorum"),
    footer=phrases("""
            gizlilik politikası
            künye
            iletişim
            tüm hakları saklıdır …
        """),
    commenting=words("diyor dedi"),
    caption=phrases("""
            fotoğraf …
            görsel …
        """),
    offers=phrases("""
            abone olmak için
            buraya tıklayın
            için tıklayın
            için tıklayınız
        """),
    writers=phrases("""
            yazan
            haber
            haberi hazırlayan
            hazırlayan
            muhabir
            yazar
            kaynak
        """),
    editors=phrases("""
            editör
        """),
    published=phrases("""
            giriş
            yayınlanma
            yayınlanma tarihi
            yayın tarihi
        """),
    updated=phrases("""
            güncelleme
            güncellenme
            son güncelleme
            güncellenme tarihi
        """),
    outlets=words("merkezi ajansı servisi gazetesi"),
    conjunctions=words("ve"),
)
