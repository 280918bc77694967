"""Where sentences end; ``|`` stands between two sentences of a table's line."""

from __future__ import annotations

import pytest

import newsdoc


def split(text: str, language: str) -> list[str]:
    (paragraph,) = newsdoc.parse(text, language=language, body_only=True).paragraphs
    return [sentence.text for sentence in paragraph.sentences]


@pytest.mark.parametrize(
    "line",
    [
        "Rina pulang. | Budi tinggal.",
        "“Ya!” kata dia. | Ia pulang.",
        "“Siap?” tanyanya. | “Siap,” jawab Ani.",
        "“Kami siap. Besok mulai.” | Rina lalu pulang.",
        "Ia bertanya, “Siap?” | Budi mengangguk.",
        "Prof. Dr. Ir. H. Budi Santoso, M.Si., mengatakan harga turun. | Ia pulang.",
        "Dr. Rina dan Ny. Ani tiba di Jl. Melati No. 5 kemarin. | Mereka lelah.",
        "Anggarannya Rp 482,5 triliun. | Naik Rp. 1.000 dari tahun lalu.",
        "Harga beras Rp 1.000.000 pada 2024. | Tahun ini turun 2,5 persen.",
        "Ketuanya Budi Santoso, S.Pd. | Ia tiba pukul 10.00. | Rapat selesai pukul 11.30.",
        "A. Yani dan M. Hatta menjadi nama jalan. | Jalan itu ramai.",
        "Buah itu kaya vitamin C. | Ini baik untuk tubuh.",
        "“Mari jaga sungai.” Ujar Bupati Rina. | Warga setuju.",
        "“Mari jaga sungai.” | Kata Rina, semua setuju.",
        "PT Maju Jaya Tbk. | Namun, sahamnya turun.",
        "Pj. Gubernur dan Plt. Bupati tiba. | Mereka disambut warga.",
        "Jalan itu rusak parah.| Warga mengeluh.",
        "Situs KOMPAS.com dan detik.com memuat kabar itu. | Kabar itu benar.",
        "Saya… saya tidak tahu. | Entahlah...| Budi diam.",
        "Ia pergi (ke pasar.) | Pasar itu ramai.",
        "1. Satu langkah. | Dua langkah.",
        "Ia tiba hari Senin (3/2/2025). | Rapat dimulai.",
        "Luar biasa!! | Warga bersorak.",
        "Benarkah?! | Tidak ada yang tahu.",
        "Kedalamannya 52 km. | “Ini tidak berbahaya,” kata Rina. | Warga tenang.",
        "Ia menjual beras, gula, dll. | ”Kami rugi besar.” | Pasar sepi.",
        "Pemiliknya H. “Ujang” Hartono dan PT. “Laut Biru Abadi” itu tutup.",
        "Ia menyebut No. “lima atau enam,” lalu pulang.",
        "Saham BBRI.JK naik. | Saham AALI.JK turun. | Ia bekerja di BNPB.| BMKG memperkirakan hujan.",
    ],
)
def test_an_indonesian_sentence_ends_where_a_reader_ends_it(line: str) -> None:
    assert split(line.replace("| ", "").replace("|", ""), "id") == [part.strip() for part in line.split("|")]


@pytest.mark.parametrize(
    "line",
    [
        "Hart left. | Cole stayed.",
        "“Yes!” he said. | She left.",
        "“Ready?” she asked. | “Ready,” said Cole.",
        "Mr. Hart met Dr. Cole and Gov. Reed in St. Louis. | They talked.",
        "The U.S. Senate met at 5 p.m. Monday. | It voted at 6 p.m. | The vote was close.",
        "He works for Acme Inc. | The firm is small.",
        "No. 1 on the list cost $1.5 million. | No one paid.",
        "It began on Nov. 9. | Later that month, it ended.",
        "J. R. Hart wrote it. | He lives in Washington, D.C. | The book sold well.",
        "He cited the U.S. “Stand Your Ground,” law.",
        "She moved to Washington, D.C. | “We left,” she said. | It rained.",
        "It happened on Jan. 6, 2021. | Nobody came.",
        "He paused ... and went on. | Then he stopped…| She laughed.",
        "Smith v. Jones was decided in 1990. | In 1991 it was reversed.",
        "“We go. We stay,” he said. | “Or not.” | They left.",
        "She said: “Enough is enough.” | They agreed.",
    ],
)
def test_an_english_sentence_ends_where_a_reader_ends_it(line: str) -> None:
    assert split(line.replace("| ", "").replace("|", ""), "en") == [part.strip() for part in line.split("|")]


@pytest.mark.parametrize(
    "line",
    [
        "Die Feier findet am 3. Mai in Berlin statt. | Viele kommen.",
        "Im 19. Jahrhundert war das anders. | Heute nicht.",
        "Der 1. FC Nord verlor. | Das war bitter.",
        "Er kam im Jahr 2020. | Danach ging er.",
    ],
)
def test_a_stop_behind_a_short_number_makes_an_ordinal_in_german(line: str) -> None:
    sentences = line.replace("| ", "|").split("|")
    assert [sentence.strip() for sentence in sentences] == split(line.replace("| ", ""), "de")
