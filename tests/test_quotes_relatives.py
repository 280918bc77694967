"""Relative clauses between a subject and its verb end where they end, and belong to whom they describe."""

from __future__ import annotations

import pytest

from tests.reading import read_quotes


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        # One that a demonstrative closes is part of the source, whatever verbs are in it.
        (
            "Pejabat yang meminta namanya tidak disebutkan itu mengatakan proyek akan dihentikan.",
            [("Pejabat yang meminta namanya tidak disebutkan itu", "proyek akan dihentikan")],
        ),
        (
            "Perempuan yang rumahnya tidak dibongkar tersebut mengatakan proyek akan dihentikan.",
            [("Perempuan yang rumahnya tidak dibongkar tersebut", "proyek akan dihentikan")],
        ),
        # One that commas set off reports up to its comma.
        (
            "Rina, yang juga menyatakan siap maju, mengatakan harga beras naik.",
            [("Rina", "siap maju"), ("Rina", "harga beras naik")],
        ),
        # A cue before it is no part of whom it describes.
        (
            "“Proyek itu dihentikan,” kata pejabat yang meminta identitasnya dirahasiakan.",
            [
                ("pejabat yang meminta identitasnya dirahasiakan", "Proyek itu dihentikan"),
                ("pejabat", "identitasnya dirahasiakan"),
            ],
        ),
    ],
)
def test_relative_clauses(sentence: str, quotes: list[tuple[str, str]]) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "id")] == quotes


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi mengatakan hal itu.",
        "Budi mengatakan hal itu, Senin.",
        "Budi mengatakan hal itu, Senin (12/6), di Bandung.",
        "Budi mengatakan hal itu kemarin.",
        "Hal itu diungkapkannya saat menjadi saksi dalam sidang, Senin.",
        "Hal tersebut dikatakannya usai rapat di Bandung.",
        "Pernyataan itu disampaikannya, Senin.",
    ],
)
def test_who_said_what_stands_before_says_nothing_new(sentence: str) -> None:
    assert read_quotes(sentence, "id") == []


def test_what_is_said_of_what_stands_before_is_said() -> None:
    [(content, _, source, _)] = read_quotes("Hal itu disebutnya akan merugikan warga desa.", "id")
    assert (source, content) == ("nya", "Hal itu … akan merugikan warga desa")


def test_what_is_told_apart_from_something_else_is_said() -> None:
    [(content, _, source, _)] = read_quotes("Budi mengatakan hal itu, bukan yang lain.", "id")
    assert (source, content) == ("Budi", "hal itu, bukan yang lain")


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        # A verb that accompanies another one has its subject, where it introduces words.
        ("Rudy menunjuk seorang perawat sambil berkata, “Jangan main HP!”", [("Rudy", "Jangan main HP!")]),
        ("Rudy menunjuk perawat itu seraya mengatakan: “Kamu digaji.”", [("Rudy", "Kamu digaji")]),
        ("Ia tersenyum sambil mengatakan bahwa rapat sudah usai.", [("Ia", "bahwa rapat sudah usai")]),
        ("Rudy menerima tamu sambil mengungkapkan harapan untuk kerja sama.", []),
        # What somebody does before speaking is no part of the name.
        ("Rudy Gunawan tersenyum lalu berkata, “Kamu digaji.”", [("Rudy Gunawan", "Kamu digaji")]),
    ],
)
def test_one_subject_of_two_verbs(sentence: str, quotes: list[tuple[str, str]]) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "id")] == quotes


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        (
            "Sentimen datang dari Badan Statistik Raya (BSR) yang melaporkan inflasi naik.",
            "Badan Statistik Raya (BSR)",
        ),
        ("Ia mengutip data dari BPS yang menyebut inflasi naik.", "BPS"),
        ("Warga dari Desa Sukamaju yang mengaku takut memilih mengungsi.", "Warga dari Desa Sukamaju"),
        ("Rina Hartati dari Dinas Kesehatan yang menyatakan stok aman pergi.", "Rina Hartati"),
        # Behind the agent of a passive, and behind a verb whose subject is closed.
        ("Hal ini diperkuat oleh laporan Sunda Times yang menyebutkan gaji turun.", "laporan Sunda Times"),
        ("Ia dihubungi oleh petugas yang mengatakan rumahnya terbakar.", "petugas"),
        ("Ia bertemu dengan seorang petugas yang mengatakan rumahnya terbakar.", "seorang petugas"),
        ("Aturan ini dikritik ekonom Rina Hartati yang menilai subsidi keliru.", "ekonom Rina Hartati"),
        ("Warga terdampak banjir yang mengaku takut memilih mengungsi.", "Warga terdampak banjir"),
    ],
)
def test_a_relative_pronoun_stands_for_the_name_behind_a_preposition(sentence: str, source: str) -> None:
    assert [quote[2] for quote in read_quotes(sentence, "id")] == [source]


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        # What a group is led by is nobody that speaks, and the group describes the name before it.
        (
            "Sementara itu Brigade Elang Cepat, kelompok pimpinan Hamid Juma, mengklaim kota itu jatuh.",
            [("Brigade Elang Cepat", "kota itu jatuh")],
        ),
        (
            "Warga Desa Sukamaju, Kecamatan Sukaraja, mengatakan jalan itu rusak.",
            [("Warga Desa Sukamaju", "jalan itu rusak")],
        ),
        # The month that a report is of is no part of it.
        ("Laporan Tempo bulan lalu menyebut harga naik.", [("Laporan Tempo", "harga naik")]),
        # A contrast is nothing that somebody demands.
        ("Partai Hijau mendesak pengiriman segera, sementara Partai Merah menolak.", []),
        (
            "Ia menjelaskan, sementara korban dirawat di Bandung.",
            [("Ia", "sementara korban dirawat di Bandung")],
        ),
        ("Laporan akhir tahun lalu menyebutkan laba naik.", [("Laporan akhir tahun", "laba naik")]),
    ],
)
def test_what_stands_between_commas_belongs_to_what_it_describes(
    sentence: str, quotes: list[tuple[str, str]]
) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "id")] == quotes
