"""What whole pages show of the rules for paragraphs, titles, bylines and datelines."""

from __future__ import annotations

import pytest

import newsdoc

TITLE = "Pemkot Solo Perbaiki Jalan Rusak di Pusat Kota"
DAY = "Rabu, 5 November 2025 10:12 WIB"
FIRST = (
    "Pemerintah Kota Solo mulai memperbaiki jalan rusak di pusat kota sejak Senin, setelah warga mengeluh."
)
SECOND = (
    "Kepala Dinas Pekerjaan Umum Joko Ari mengatakan perbaikan itu akan selesai dalam dua minggu mendatang."
)
THIRD = (
    "Warga berharap perbaikan tidak berhenti di jalan besar saja, tetapi sampai ke gang di kampung mereka."
)


def _read(*lines: str) -> newsdoc.Article:
    return newsdoc.parse("\n".join(lines), language="id")


@pytest.mark.parametrize("tail", ["■", "●", "—", "-", "[]", "(1)", "*"])
def test_a_mark_behind_its_full_stop_takes_no_paragraph_away(tail: str) -> None:
    article = _read(TITLE, DAY, FIRST, SECOND, f"{THIRD} {tail}")
    assert [paragraph.span.text[:20] for paragraph in article.paragraphs] == [
        one[:20] for one in (FIRST, SECOND, THIRD)
    ]


@pytest.mark.parametrize(
    ("behind", "count"),
    [
        (("Editor: Lia Sari", "Tags: jalan"), 3),
        ((), 3),
        (("Warga Solo Menolak Kenaikan Tarif Parkir di Pasar",), 2),
    ],
)
def test_a_last_sentence_without_its_full_stop_stands_before_what_closes_an_article(
    behind: tuple[str, ...], count: int
) -> None:
    assert len(_read(TITLE, DAY, FIRST, SECOND, THIRD[:-1], *behind).paragraphs) == count


def test_a_lead_without_its_full_stop_is_known_by_its_dateline() -> None:
    article = _read(TITLE, DAY, f"SOLO, KabarDelta.com – {FIRST[:-1]}", SECOND, THIRD)
    assert len(article.paragraphs) == 3
    assert article.dateline is not None
    assert article.dateline.place == "SOLO"


@pytest.mark.parametrize(
    ("row", "count"),
    [
        ("Video itu diunggah akun @x pada Senin malam.", 4),
        ("Video jalan rusak itu diunggah pada Senin.", 4),
        ("Video jalan rusak di Solo, diperbaiki warga itu.", 3),
        ("Video: jalan rusak di Solo diperbaiki.", 3),
    ],
)
def test_a_word_for_furniture_may_open_a_sentence(row: str, count: int) -> None:
    assert len(_read(TITLE, DAY, FIRST, row, SECOND, THIRD).paragraphs) == count


@pytest.mark.parametrize(
    ("row", "authors"),
    [
        ("Gita Permana", ("Gita Permana",)),
        ("Kota Solo", ()),
        ("Gubernur Jawa Tengah", ()),
        ("Bank Mutiara", ()),
        ("Gedung Kesenian", ()),
        ("Laporan Wartawan MediaKapuas, Fajar Nugroho", ("Fajar Nugroho",)),
        ("Reporter MediaKapuas: Fajar Nugroho", ("Fajar Nugroho",)),
        ("Kontributor Kudus, Fajar Nugroho", ("Fajar Nugroho",)),
        ("Oleh: Lestari Ayu*", ("Lestari Ayu",)),
        ("Penulis: Fajar Nugroho, Lestari Ayu", ("Fajar Nugroho", "Lestari Ayu")),
    ],
)
def test_a_row_below_the_title_names_people_alone(row: str, authors: tuple[str, ...]) -> None:
    assert _read(TITLE, row, DAY, FIRST, SECOND, THIRD).authors == authors


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        (("Jalan Utama Ditutup Mulai 5 November 2025",), "Jalan Utama Ditutup Mulai 5 November 2025"),
        (("Harga Emas Antam 5 November 2025",), "Harga Emas Antam 5 November 2025"),
        ((TITLE, "Joko Ari 5 November 2025"), TITLE),
        ((DAY,), None),
    ],
)
def test_a_title_may_hold_the_only_day_of_a_page(above: tuple[str, ...], headline: str | None) -> None:
    article = _read(*above, FIRST, SECOND, THIRD)
    assert article.headline == headline


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("SOLO // KabarDelta.com - ", "SOLO"),
        ("(KabarDelta.com) Solo - ", "Solo"),
        ("SOLO(KabarDelta)- ", "SOLO"),
        ("Jakarta(Humas) - ", "Jakarta"),
        ("Kab. Solo - ", "Kab. Solo"),
        ("Solo − ", "Solo"),
    ],
)
def test_datelines_have_many_marks(opening: str, place: str) -> None:
    article = _read(TITLE, DAY, opening + FIRST, SECOND, THIRD)
    assert article.dateline is not None
    assert article.dateline.place == place
