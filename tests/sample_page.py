"""The title, the day and the three paragraphs that tests of layout put other lines around."""

TITLE = "Jembatan Bambu Dibangun Warga Dua Desa di Tepi Palu"
DATE = "Senin, 02 Des 2024 14:05 WIB"
_REST = (
    '"Kami bekerja setiap pagi sampai selesai," kata Rahmat, warga yang memimpin pekerjaan itu.',
    "Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu memutar jauh.",
)
BODY = (
    "Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan tiba.",
    *_REST,
)
DATELINED_BODY = (
    "Palu - Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan.",
    *_REST,
)
