"""Indirect speech in Indonesian: which words report, what they report, and who speaks."""

from __future__ import annotations

import pytest

import newsdoc
from tests.reading import read_reports


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Rina menyatakan, pihaknya memprediksi harga akan turun.",
            "Rina",
            "pihaknya memprediksi harga akan turun",
        ),
        (
            "Rina mengatakan, untuk menurunkan harga, pasar perlu dibuka.",
            "Rina",
            "untuk menurunkan harga, pasar perlu dibuka",
        ),
        (
            "Rina menjelaskan bahwa harga beras turun, sedangkan harga gula tetap.",
            "Rina",
            "bahwa harga beras turun, sedangkan harga gula tetap",
        ),
        (
            "Menurut Rina, pasar tidak hanya menjual beras, tetapi juga menyampaikan kabar.",
            "Rina",
            "pasar tidak hanya menjual beras, tetapi juga menyampaikan kabar",
        ),
        (
            "Kepala pasar, Rina Hartati, pada kesempatan terpisah menjelaskan bahwa harga turun.",
            "Rina Hartati",
            "bahwa harga turun",
        ),
        (
            "Rina Hartati, Kepala Dinas Pasar Kota, menambahkan bahwa harga turun.",
            "Rina Hartati",
            "bahwa harga turun",
        ),
        ("Melihat kenaikan ini, PPSI meminta agar pasar dibuka.", "PPSI", "agar pasar dibuka"),
        (
            "Harga beras naik, tetapi menurut Rina, harga gula tetap.",
            "Rina",
            "harga gula tetap",
        ),
        (
            "Walau harga beras naik, tetapi menurut Rina, harga gula tetap.",
            "Rina",
            "Walau harga beras naik harga gula tetap",
        ),
        ("Data BPS menunjukkan bahwa harga turun.", "Data BPS", "bahwa harga turun"),
        ("Rina memproyeksi harga akan turun.", "Rina", "harga akan turun"),
        ("Berdasarkan hasil survei LKPI, harga turun.", "survei LKPI", "harga turun"),
    ],
)
def test_an_indonesian_report_has_its_whole_clause(text: str, source: str, content: str) -> None:
    assert [(found, words) for found, _, words in read_reports(text, "id")] == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Data resmi menunjukkan bahwa harga turun.",
        "Berdasarkan data statistik, harga beras turun.",
        "Hal ini menunjukkan bahwa pasar sudah pulih.",
        "Menteri membuka pasar itu dengan doa.",
    ],
)
def test_what_names_nobody_reports_nothing_in_indonesian(text: str) -> None:
    assert read_reports(text, "id") == []


def test_another_report_behind_sementara_ends_the_first() -> None:
    quotes = read_reports("Rina mengatakan harga turun, sementara Budi menyebut harga naik.", "id")
    assert [(source, words) for source, _, words in quotes] == [
        ("Rina", "harga turun"),
        ("Budi", "harga naik"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Rina Hartati saat ditemui di Solo mengatakan jalan itu aman.", "Rina Hartati", "jalan itu aman"),
        ("Badan Arsip dalam siarannya mengatakan naskah itu asli.", "Badan Arsip", "naskah itu asli"),
        (
            "Juru bicara Rina Hartati melalui pesan mengatakan jalan aman.",
            "Juru bicara Rina Hartati",
            "jalan aman",
        ),
        ("Rina Hartati di kantornya mengatakan jalan itu aman.", "Rina Hartati", "jalan itu aman"),
        ("Rina mengaku hanya menyimpan surat itu.", "Rina", "hanya menyimpan surat itu"),
        ("Rina mewanti-wanti warga agar tidak lewat.", "Rina", "agar tidak lewat"),
        ("Dia memuji warga yang menurutnya sangat sabar.", "nya", "sangat sabar"),
        ("Rina yang mengetahui kabar itu mengatakan jalan aman.", "Rina", "jalan aman"),
        ("Rezeki, ucapnya kemudian, sudah ada yang mengatur.", "nya", "Rezeki sudah ada yang mengatur"),
        ("“Kami siap,” kata Rina sambil menegaskan dana sudah cair.", "Rina", "dana sudah cair"),
        ("“Jalan ditutup,” bunyi pengumuman itu.", "pengumuman itu", "Jalan ditutup"),
        ("“Jalan ditutup,” demikian Rina Hartati.", "Rina Hartati", "Jalan ditutup"),
        ("Jalan, lanjut pria dengan topi itu, akan ditutup.", "pria dengan topi itu", "Jalan akan ditutup"),
        (
            "Jalan, menurut tiga warga yang melihatnya, akan ditutup.",
            "tiga warga yang melihatnya",
            "Jalan akan ditutup",
        ),
        (
            # A demonstrative ends the relative clause, and so do addressees, times and brackets.
            "“Jalan ditutup,” kata pria yang menolak difoto itu kepada pers.",
            "pria yang menolak difoto itu",
            "Jalan ditutup",
        ),
        (
            "“Jalan ditutup,” kata pria yang menolak difoto itu lagi.",
            "pria yang menolak difoto itu",
            "Jalan ditutup",
        ),
        (
            "“Jalan ditutup,” kata warga yang rumahnya roboh saat ditemui.",
            "warga yang rumahnya roboh",
            "Jalan ditutup",
        ),
        (
            "“Jalan ditutup,” kata warga yang rumahnya roboh Senin lalu.",
            "warga yang rumahnya roboh",
            "Jalan ditutup",
        ),
        (
            "“Jalan ditutup,” kata warga yang rumahnya roboh (12/6).",
            "warga yang rumahnya roboh",
            "Jalan ditutup",
        ),
        (
            "Dua warga yang ikut rapat bercerita, jalan itu ditutup.",
            "Dua warga yang ikut rapat",
            "jalan itu ditutup",
        ),
        ("Rina yang juga ketua RT mengatakan jalan ditutup.", "Rina", "jalan ditutup"),
        ("Warga yang ditemui Rina mengatakan jalan ditutup.", "Warga", "jalan ditutup"),
        (
            "Pria yang akrab disapa Ucok itu berkata jalan ditutup.",
            "Pria yang akrab disapa Ucok itu",
            "jalan ditutup",
        ),
        (
            "“Jalan ditutup,” kata warga yang datang dari desa.",
            "warga yang datang dari desa",
            "Jalan ditutup",
        ),
        (
            "Kepala Pusat Data, Iklim, dan Gempa Rina Hartati, M.Si. mengatakan jalan ditutup.",
            "Kepala Pusat Data, Iklim, dan Gempa Rina Hartati",
            "jalan ditutup",
        ),
        (
            "Para pemain, kata pelatih 60 tahun itu, sudah siap.",
            "pelatih 60 tahun itu",
            "Para pemain sudah siap",
        ),
        ("Rina mempersoalkan lambatnya bantuan.", "Rina", "lambatnya bantuan"),
        ("Adiknya, Rina Hartati, tertawa. “Tanya saja besok.”", "Rina Hartati", "Tanya saja besok"),
        (
            "“Anginnya kencang, kata ketua ronda, Budi Santoso, Senin (3/11).",
            "ketua ronda, Budi Santoso",
            "Anginnya kencang",
        ),
        ("Pos itu, kata polisi tersebut, akan ditutup.", "polisi tersebut", "Pos itu akan ditutup"),
        ("Sebutan “buta”, kata Rina, sudah usang.", "Rina", "Sebutan “buta” sudah usang"),
        ("Rina memuji warga sebagai teladan.", "Rina", "warga sebagai teladan"),
        ("“Jalan ditutup,” kata kantor berita Antara.", "kantor berita Antara", "Jalan ditutup"),
        ("Rina Hartati tertawa. “Tanya saja besok pagi.”", "Rina Hartati", "Tanya saja besok pagi"),
    ],
)
def test_an_indonesian_report_has_its_source_and_content(text: str, source: str, content: str) -> None:
    assert (source, content) in [(found, words) for found, _, words in read_reports(text, "id")]


@pytest.mark.parametrize(
    "text",
    [
        "Rina belum mau membeberkan isi surat.",
        "Rina menyampaikan ancaman itu melalui surat.",
        "Menurut rencana, jembatan itu dibuka lagi.",
    ],
)
def test_what_is_not_told_is_no_indonesian_report(text: str) -> None:
    assert read_reports(text, "id") == []


@pytest.mark.parametrize(
    ("tail", "content"),
    [
        ("sehingga warga tenang", ["Harga sudah turun", "sehingga warga tenang"]),
        ("agar warga tenang", ["Harga sudah turun", "agar warga tenang"]),
        ("tetapi satu warga dirawat", ["Harga sudah turun", "tetapi satu warga dirawat"]),
        ("saat ditemui di kantornya", ["Harga sudah turun"]),
        ("ketika dihubungi lewat telepon", ["Harga sudah turun"]),
        ("sambil tersenyum", ["Harga sudah turun"]),
        ("usai rapat", ["Harga sudah turun"]),
        ("seusai rapat di Bandung", ["Harga sudah turun"]),
        ("saat panen tiba", ["Harga sudah turun", "saat panen tiba"]),
    ],
)
@pytest.mark.parametrize("cue", ["kata Rina Hartati", "ujarnya"])
def test_what_stands_behind_a_frame_is_reported_or_tells_of_the_report(
    cue: str, tail: str, content: list[str]
) -> None:
    article = newsdoc.parse(f"Harga sudah turun, {cue}, {tail}.", language="id", body_only=True)
    assert [[part.text for part in quote.content] for quote in article.quotes] == [content]


@pytest.mark.parametrize("verb", ["sesumbar", "berspekulasi", "waswas"])
def test_what_somebody_boasts_or_fears_is_reported(verb: str) -> None:
    article = newsdoc.parse(f"Rina Hartati {verb} harga akan turun.", language="id", body_only=True)
    assert [quote.text for quote in article.quotes] == ["harga akan turun"]
