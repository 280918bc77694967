"""Who is the subject of a verb that reports in Indonesian: what else may stand before that verb."""

from __future__ import annotations

import pytest

import newsdoc


def _sources(text: str) -> list[tuple[str | None, str]]:
    """Give the source and the content of each quote of a text."""
    article = newsdoc.parse(text, language="id", body_only=True)
    return [(quote.source.text if quote.source else None, quote.text) for quote in article.quotes]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Rina Hartati, ketua panitia, Senin (5/10/2020) mengatakan, pasar dibuka.", "Rina Hartati"),
        ("Bupati Rina Hartati, Senin (5/10) mengatakan, pasar dibuka.", "Bupati Rina Hartati"),
        (
            "Bupati Rina Hartati, saat rapat di Palu, Senin (5/10) malam mengatakan, pasar dibuka.",
            "Bupati Rina Hartati",
        ),
        ("Rina Hartati, dosen Universitas Nusa, kemarin mengatakan, pasar dibuka.", "Rina Hartati"),
        ("Di Palu, Senin (5/10) Rina Hartati mengatakan, pasar dibuka.", "Rina Hartati"),
        ("Pada Senin, 5 Mei 2020 Bupati Rina Hartati mengatakan, pasar dibuka.", "Bupati Rina Hartati"),
    ],
)
def test_a_day_before_a_verb_says_nothing(text: str, source: str) -> None:
    assert _sources(text) == [(source, "pasar dibuka")]


def test_a_day_without_anybody_says_nothing() -> None:
    assert _sources("Sementara itu, Selasa (5/10) mengatakan, pasar dibuka.") == []


@pytest.mark.parametrize(
    "aside",
    [
        "saat menjelaskan harga beras di DPR",
        "usai meminta warga pulang",
        "ketika menyampaikan pendapat fraksi",
        "setelah membantah kabar itu di Palu",
    ],
)
def test_what_somebody_did_meanwhile_is_no_report(aside: str) -> None:
    text = f"Bupati Rina Hartati, {aside}, menyatakan, pasar dibuka."
    assert _sources(text) == [("Bupati Rina Hartati", "pasar dibuka")]


@pytest.mark.parametrize(
    "between",
    [
        "sangat",
        "semakin",
        "benar-benar",
        "sungguh-sungguh",
        "dengan sabar",
        "dengan nada tinggi",
        "juga dengan suara pelan",
    ],
)
def test_how_or_how_much_is_no_part_of_a_source(between: str) -> None:
    assert _sources(f"Warga dua desa itu {between} berharap harga naik.") == [
        ("Warga dua desa itu", "harga naik")
    ]


@pytest.mark.parametrize("who", ["Warga dengan disabilitas", "Para petani di Palu", "Ibu-ibu"])
def test_what_tells_who_speaks_is_part_of_a_source(who: str) -> None:
    assert _sources(f"{who} berharap harga naik.") == [(who, "harga naik")]


def test_a_source_does_not_end_with_a_preposition() -> None:
    text = "Data Tirtamedia untuk Maret mencatat ada 400 kasus."
    assert _sources(text) == [("Data Tirtamedia", "ada 400 kasus")]
    assert _sources("Rina mengatakan sangat senang.") == [("Rina", "sangat senang")]


@pytest.mark.parametrize(
    "text",
    [
        "Selain meminta warga pulang, polisi menutup jalan.",
        "Perlu dicari cara guna memastikan kesehatan warga terjamin.",
        "Polisi menyisir lokasi, termasuk memastikan apakah bom itu masih ada.",
        "Bank berperan dalam menilai kelayakan kredit warga.",
        "Pencegahan berarti memastikan warga kota sehat.",
        "Petugas diminta mengimbau warga untuk pulang.",
        "Bupati Rina Hartati dijadwalkan akan mengumumkan kenaikan gaji.",
    ],
)
def test_what_else_is_done_or_is_to_be_done_is_no_report(text: str) -> None:
    assert _sources(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Warga yang diminta mengaku tidak tahu.", "Warga yang diminta"),
        ("Rina menutup rapat dengan mengatakan harga naik.", "Rina"),
    ],
)
def test_who_says_something_by_what_is_done_speaks(text: str, source: str) -> None:
    assert [found for found, _ in _sources(text)] == [source]


def test_a_noun_that_is_a_cue_before_people_reports_nothing_before_things() -> None:
    assert _sources("Data BPS menunjukkan, nilai tukar petani pada April naik.") == [
        ("Data BPS", "nilai tukar petani pada April naik")
    ]
    assert _sources("Ia pergi ke Palu, tutup usia pada 1998.") == []
    assert _sources("Harga itu, nilai Rina Hartati, akan turun.") == [
        ("Rina Hartati", "Harga itu akan turun")
    ]
    assert _sources("Harga itu naik, tambah pedagang sayur.") == [("pedagang sayur", "Harga itu naik")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Berdasarkan laporan Bank Nusa, IMF memperkirakan harga naik.", "IMF"),
        ("Menurut data BPS, Bupati Rina Hartati mengatakan harga naik.", "Bupati Rina Hartati"),
        ("Menurut Budi Santoso, Bupati Rina Hartati mengatakan harga naik.", "Budi Santoso"),
        ("Berdasarkan hasil survei BPS, warga mengatakan harga naik.", "survei BPS"),
        ("Menurut keterangan polisi, Rina Hartati mengaku harga naik.", "polisi"),
    ],
)
def test_somebody_named_who_reports_speaks_rather_than_the_data(text: str, source: str) -> None:
    assert [found for found, _ in _sources(text)] == [source]


def test_a_body_of_capitals_behind_a_comma_is_no_degree() -> None:
    assert _sources("Dalam rapat di Kota Palu, WTO mengatakan harga naik.") == [("WTO", "harga naik")]
    assert _sources("Rina Hartati, SH mengatakan harga naik.") == [("Rina Hartati", "harga naik")]
    assert _sources("Usai bertemu Rina Hartati, KPK menyebut harga naik.") == [("KPK", "harga naik")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Penyebaran virus itu menunjukkan bahwa warga lengah.", ""),
        ("Keadaan itu menegaskan pentingnya air bersih.", ""),
        ("Sejumlah kasus mencatat angka tertinggi pada Mei lalu.", ""),
        ("Kementerian Sosial menegaskan bahwa warga lengah.", "Kementerian Sosial"),
        ("Pengadilan itu menegaskan bahwa warga lengah.", "Pengadilan itu"),
        ("Perempuan itu menegaskan bahwa warga lengah.", "Perempuan itu"),
        ("Pemerintahan Rina menegaskan bahwa warga lengah.", "Pemerintahan Rina"),
        ("Perkumpulan itu menegaskan bahwa warga lengah.", "Perkumpulan itu"),
        ("Keponakan korban menegaskan bahwa warga lengah.", "Keponakan korban"),
        (
            "Pemeriksaan Dinas Kesehatan Solo menunjukkan bahwa air itu kotor.",
            "Pemeriksaan Dinas Kesehatan Solo",
        ),
        ("Kepala Bidang Hukum dan Keamanan Rina Hartati menegaskan bahwa warga lengah.", "Rina Hartati"),
    ],
)
def test_deeds_and_things_say_nothing(text: str, source: str) -> None:
    found = [found for found, _ in _sources(text)]
    assert found == ([] if not source else found[:1])
    assert not source or (found[0] or "").endswith(source)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Selama ekonomi lesu, sulit mengharapkan warga mau membeli rumah.", ""),
        ("Rina yang berada di Palu saat dihubungi membenarkan bahwa air surut.", ""),
        ("Telur itu dicari mengingat sebagian warga menilai telur itu manjur.", "sebagian warga"),
        ("Dirinya menilai telur itu manjur.", "Dirinya"),
    ],
)
def test_what_no_noun_stands_before_is_said_by_nobody(text: str, source: str) -> None:
    assert [found for found, _ in _sources(text)] == ([source] if source else [])


@pytest.mark.parametrize(
    ("who", "source"),
    [
        ("Kepala Dinas Rina Hartati, SKM., M.Kes", "Kepala Dinas Rina Hartati"),
        ("Kepala Dinas Rina Hartati, S.H., M.H. (45)", "Kepala Dinas Rina Hartati"),
        ("Kepala Balai Rina Hartati, M.Biomed., Ph.D.", "Kepala Balai Rina Hartati"),
        ("Kepala Balai Rina Hartati, S.Pd dalam laporannya", "Kepala Balai Rina Hartati"),
        ("Kepala Balai Rina Hartati, SE, MM saat ditemui", "Kepala Balai Rina Hartati"),
        ("Dalam rapat itu, DPR dalam keterangannya", "DPR"),
        ("Dokter anak di RS Nusa, dr. Rina Hartati, Sp.A., M.Kes.", "dr. Rina Hartati"),
        ("Rina Hartati, kakak Budi Santoso,", "Rina Hartati"),
    ],
)
def test_degrees_and_roles_around_a_name_do_not_speak(who: str, source: str) -> None:
    assert _sources(f"{who} mengatakan harga naik.") == [(source, "harga naik")]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Bupati Rina memerintahkan penambahan petugas ke desa.",
            "Bupati Rina",
            "penambahan petugas ke desa",
        ),
        ("Pedagang itu menuntut ganti rugi Rp 400 juta.", "Pedagang itu", "ganti rugi Rp 400 juta"),
        ("Dokter Rina menganjurkan buah potong.", "Dokter Rina", "buah potong"),
        (
            "Presiden Rina Hartati memerintahkan kementerian terkait menaikkan denda.",
            "Presiden Rina Hartati",
            "kementerian terkait menaikkan denda",
        ),
    ],
)
def test_what_somebody_demands_or_orders_is_reported(text: str, source: str, content: str) -> None:
    assert _sources(text) == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Kondisi itu menuntut warga lebih hemat.",
        "Keluarga menuntut Rina Hartati ke pengadilan.",
        "Rina Hartati menuntut ilmu di Palu.",
        "Kewajiban itu menjamin warga punya hak sama.",
    ],
)
def test_what_a_thing_demands_and_whom_somebody_sues_is_no_report(text: str) -> None:
    assert _sources(text) == []


@pytest.mark.parametrize("manner", ["berpandangan berbeda", "berpikir ulang", "berpendapat lain dari Budi"])
def test_how_somebody_thinks_is_no_report(manner: str) -> None:
    assert _sources(f"Pakar hukum Rina Hartati {manner}.") == []


def test_what_agrees_with_data_is_no_part_of_who_speaks() -> None:
    text = "Data Bank Nusa itu senada dengan Laporan Kerja Dunia yang menyimpulkan harga naik."
    assert _sources(text) == [("Laporan Kerja Dunia", "harga naik")]
    text = "Senada dengan Budi Santoso, Rina Hartati mengatakan harga naik."
    assert _sources(text) == [("Rina Hartati", "harga naik")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pasar baru, demikian Rina Hartati, akan dibuka.", [("Rina Hartati", "Pasar baru akan dibuka")]),
        ("Pasar baru akan dibuka, demikian Rina Hartati.", [("Rina Hartati", "Pasar baru akan dibuka")]),
        ("Tiga orang terluka, demikian laporan AFP.", [("AFP", "Tiga orang terluka")]),
        ("Tiga orang terluka, demikian penjelasan Bank Nusa.", [("Bank Nusa", "Tiga orang terluka")]),
        ("Tiga orang terluka, demikian laporan AFP dibuka.", []),
        ("Budi Santoso pulang, demikian Rina Hartati juga.", []),
        ("Pasar baru akan dibuka, demikian juga Pasar Lama.", []),
    ],
)
def test_so_before_a_name_alone_reports(text: str, expected: list[tuple[str, str]]) -> None:
    assert _sources(text) == expected


def test_a_claim_that_is_rejected_is_reported() -> None:
    assert _sources("Rina Hartati menolak anggapan bahwa harga naik.") == [
        ("Rina Hartati", "anggapan bahwa harga naik")
    ]
    assert _sources("Rina Hartati menolak anggapan itu.") == []
    assert _sources("Rina Hartati menolak tambang baru di desa.") == []


def test_what_is_called_in_question_is_reported() -> None:
    assert _sources("Keluarga mempertanyakan alasan hanya sopir yang ditahan.") == [
        ("Keluarga", "alasan hanya sopir yang ditahan")
    ]
    assert _sources("Keluarga mempertanyakan hal itu.") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Api itu, menurut warga yang berada di dalam rumah, menyala.", "warga yang berada di dalam rumah"),
        ("“Api menyala,” kata warga yang melihat dari dalam rumah.", "warga yang melihat dari dalam rumah"),
        ("Warga di dalam rumah mengatakan api menyala.", "Warga di dalam rumah"),
        ("Warga dalam rapat mengatakan api menyala.", "Warga"),
        ("“Api menyala,” kata salah seorang dari mereka.", "salah seorang dari mereka"),
        ("“Api menyala,” kata seorang warga kepada saya.", "seorang warga"),
    ],
)
def test_where_somebody_is_and_of_whom_one_is_part_of_a_source(text: str, source: str) -> None:
    assert [found for found, _ in _sources(text)] == [source]


@pytest.mark.parametrize(
    ("cited", "source"),
    [
        ("Berdasarkan data dari BPS", "BPS"),
        ("Berdasarkan data terbaru dari BPS", "BPS"),
        ("Berdasarkan data resmi BPS", "BPS"),
        ("Berdasarkan hasil uji laboratorium Dinas Kesehatan Palu", "Dinas Kesehatan Palu"),
        ("Berdasarkan hasil survei BPS", "survei BPS"),
        ("Menurut laporan resmi dari Kementerian Pertanian", "Kementerian Pertanian"),
        ("Menurut informasi dari seorang warga", "seorang warga"),
        ("Menurut keterangan keluarga korban", "keluarga korban"),
    ],
)
def test_who_gave_out_what_is_cited_is_its_source(cited: str, source: str) -> None:
    assert _sources(f"{cited}, harga naik lagi.") == [(source, "harga naik lagi")]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Data dari BPS", "Data dari BPS"),
        ("Data terbaru BPS", "BPS"),
        ("Pantauan BPS", "BPS"),
        ("Pejabat dari BPS", "Pejabat dari BPS"),
    ],
)
def test_what_a_body_gave_out_is_said_by_it(source: str, speaker: str) -> None:
    text = f"{source} menyebutkan harga naik lagi."
    [quote] = newsdoc.parse(text, language="id", body_only=True).quotes
    assert quote.speaker is not None
    assert (quote.source and quote.source.text, quote.speaker.name) == (source, speaker)


@pytest.mark.parametrize(
    ("frame", "content"),
    [
        ("mengatakan kepada Tempo.com, Senin (3/2),", "harga naik lagi"),
        ("mengatakan kepada Tempo.com, Senin (3/2/2025) malam, bahwa", "bahwa harga naik lagi"),
        ("mengatakan di Palu, Senin (3/2),", "harga naik lagi"),
        ("mengatakan pada Senin (3/2),", "harga naik lagi"),
        ("mengatakan, di Palu, Senin (3/2),", "di Palu, Senin (3/2), harga naik lagi"),
        ("mengatakan, Senin depan,", "Senin depan, harga naik lagi"),
    ],
)
def test_the_day_behind_a_verb_is_not_reported(frame: str, content: str) -> None:
    assert _sources(f"Rina Hartati {frame} harga naik lagi.") == [("Rina Hartati", content)]


def test_a_day_alone_is_not_reported() -> None:
    assert _sources("Rina Hartati mengatakan hal itu kepada Tempo, Senin (3/2).") == []
    assert _sources("Rina Hartati menjelaskan kepada Tempo, Senin (3/2).") == []


def test_a_passive_with_its_source_in_it_needs_no_comma() -> None:
    assert _sources("Dijelaskannya pasar baru dibuka tahun ini.") == [("nya", "pasar baru dibuka tahun ini")]
    assert _sources("Diumumkannya jadwal baru dibuka untuk umum.") == []


def test_a_number_that_a_hyphen_ties_belongs_to_who_speaks() -> None:
    assert _sources("Satgas Covid-19 menyebut harga naik.") == [("Satgas Covid-19", "harga naik")]
    assert _sources("Timnas U-17 mengatakan harga naik.") == [("Timnas U-17", "harga naik")]
