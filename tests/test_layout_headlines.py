"""The headline among the lines above the body, and what is glued to it."""

from __future__ import annotations

import pytest

import newsdoc
from tests.sample_page import DATE, TITLE
from tests.sample_page import DATELINED_BODY as BODY


def read(*above: str, end: tuple[str, ...] = ()) -> newsdoc.Article:
    """Parse a page whose three paragraphs are found whatever stands above them."""
    article = newsdoc.parse("\n".join((*above, "", *BODY, "", *end)), language="id")
    assert tuple(paragraph.span.text for paragraph in article.paragraphs) == BODY
    return article


@pytest.mark.parametrize(
    ("above", "end", "kicker", "publisher"),
    [
        ((f"{TITLE} | Kabar Nusa Raya Media Kita", DATE), (TITLE,), None, "Kabar Nusa Raya Media Kita"),
        ((f"{TITLE} - Berita Desa Hari Ini", DATE, "", TITLE), (), None, "Berita Desa Hari Ini"),
        ((f"{TITLE} back to halaman muka", DATE), (TITLE,), None, "back to halaman muka"),
        ((f"Daerah: {TITLE}", DATE), (TITLE,), "Daerah:", None),
        ((f"Beranda Daerah / {TITLE}", DATE), ("Baca juga", TITLE), "Beranda Daerah /", None),
        ((f"{TITLE} - |", TITLE, DATE), (), None, None),
        ((f"{TITLE} - Nusa.com", DATE), (), None, "Nusa.com"),
        ((f"{TITLE} | Nusa Raya", DATE), (), None, "Nusa Raya"),
        ((f"{TITLE} - CNN Indonesia", DATE), (), None, "CNN Indonesia"),
        ((f"{TITLE} - The Garut Post", DATE), (), None, "The Garut Post"),
        ((f"{TITLE} – Reuters", DATE), (), None, "Reuters"),
        ((f"{TITLE} - ANTARA News", DATE), (), None, "ANTARA News"),
    ],
)
def test_what_other_lines_print_without_it_is_no_part_of_the_headline(
    above: tuple[str, ...], end: tuple[str, ...], kicker: str | None, publisher: str | None
) -> None:
    article = read(*above, end=end)
    assert article.headline == TITLE
    assert (article.kicker, article.publisher) == (kicker, publisher)


def test_a_kicker_with_a_colon_stays_where_the_page_prints_it_with_the_title_elsewhere() -> None:
    whole = f"Daerah : {TITLE}"
    assert read(whole, DATE, end=("Terpopuler", TITLE, f"Daerah: {TITLE}")).headline == whole
    assert read(whole, DATE, end=("Terpopuler", TITLE, f"Daerah {TITLE}")).headline == TITLE


@pytest.mark.parametrize(
    ("title", "end"),
    [
        (f"{TITLE}ini", (TITLE,)),
        (f"Kota{TITLE}", (TITLE,)),
        (f"{TITLE} yang Lama", (TITLE,)),
        (f"{TITLE} - Kabar Nusa", ("Jembatan Bambu Dibangun",)),
        ("Warga Palu Senang - Kabar", ("Warga Palu Senang",)),
        (f"{TITLE} - Nusa Raya", ()),
    ],
)
def test_what_is_only_like_a_part_of_the_headline_cuts_nothing(title: str, end: tuple[str, ...]) -> None:
    assert read(title, DATE, end=end).headline == title


SHORT = "Warga Membangun Jembatan Bambu"
LONG = (
    "Warga dua desa di tepi sungai membangun jembatan bambu bersama-sama selama lima bulan tanpa bantuan"
    " pemerintah karena jembatan lama hanyut terbawa banjir musim lalu"
)


TICKER = "Kereta Malam Terlambat Dua Jam Lagi"
TEASER = "Lima bulan lamanya dua desa bergotong royong, dan bantuan tidak pernah datang."


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ((LONG, DATE), LONG),
        ((SHORT, LONG, DATE), SHORT),
        ((SHORT, f"{TITLE}.", DATE), SHORT),
        (("Warga Membangun Jembatan.", TITLE, DATE), TITLE),
        ((f"- {SHORT}", TITLE, DATE), TITLE),
        (("Palu   28   31   Hujan", TITLE, DATE), TITLE),
        ((TITLE, SHORT, DATE), TITLE),
        (("Pilkada Palu", TITLE, DATE), TITLE),
        ((f"Di sini: Depan » Kabar » {SHORT}", SHORT, DATE), SHORT),
        ((f"Di sini / Kabar / {SHORT}", "Peta", SHORT, DATE), SHORT),
        (("Nusa", DATE), None),
        (("Kabar Palu", DATE), "Kabar Palu"),
        ((TICKER, "Bambu di Tepi Sungai Itu", TEASER, "Oleh Ana Rey", DATE), "Bambu di Tepi Sungai Itu"),
        ((TICKER, "Bambu di Tepi Sungai Itu", TEASER[:-1], "Oleh Ana Rey", DATE), TICKER),
    ],
)
def test_the_headline_is_the_row_above_the_body_that_looks_most_like_one(
    above: tuple[str, ...], headline: str | None
) -> None:
    assert read(*above).headline == headline


DATED = "Warga Desa Memulai Jembatan Bambu, 2 Desember 2024"
PICTURED = "Foto Udara Jembatan Bambu Palu"
BUTTON = "Bagikan"


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        ((DATED, DATE), DATED),
        ((DATED.replace(",", ""), DATE), DATED.replace(",", "")),
        (("Jadwal Salat Garut, Jumat 14 Juni 2024", DATE), "Jadwal Salat Garut, Jumat 14 Juni 2024"),
        (("Ramalan Zodiak 14 Juni 2024", DATE), None),
        (("Jadwal: Salat Garut, Jumat 14 Juni 2024", DATE), None),
        (("Jadwal Salat Garut, Jumat 14 Juni 2024.", DATE), None),
        ((TITLE, "Terbit pada Hari Jumat Pagi 14 Juni 2024", DATE), TITLE),
        (("Penulis Novel Laris Ditahan Polisi", DATE), "Penulis Novel Laris Ditahan Polisi"),
        (("Penulis: Novel Laris Ditahan Polisi", DATE), None),
        ((TITLE, "Penulis Novel Laris Ditahan Polisi", DATE), TITLE),
        (("Oleh Ana Rey", "Penulis Novel Laris Ditahan Polisi", DATE), None),
        ((DATED, BUTTON, BUTTON, DATE), DATED),
        ((DATED, BUTTON, BUTTON, BUTTON, DATE), DATED),
        ((PICTURED, DATE), PICTURED),
        ((PICTURED[:-1], DATE), None),
        ((f"{PICTURED}.", DATE), None),
        ((f"{PICTURED}:", DATE), None),
        ((PICTURED, BUTTON, DATE), PICTURED),
        ((PICTURED, BUTTON, BUTTON, DATE), None),
        ((PICTURED, BUTTON, "Oleh Ana Rey"), PICTURED),
        ((f"Bagikan: {PICTURED}", DATE), f"Bagikan: {PICTURED}"),
    ],
)
def test_a_title_that_opens_as_a_date_or_a_caption_does_has_the_true_date_right_below_it(
    above: tuple[str, ...], headline: str | None
) -> None:
    assert read(*above).headline == headline


REPEATED = "Warga Palu Membangun Jembatan Bambu di Tepi Sungai"


@pytest.mark.parametrize(
    ("title", "line", "role"),
    [
        (REPEATED, REPEATED, "caption"),
        (REPEATED, REPEATED.upper(), "caption"),
        (REPEATED, f"{REPEATED} ...", "caption"),
        (REPEATED, "Warga Palu Membangun", "caption"),
        (REPEATED + "i", "Warga Palu Membangun", "byline"),
        (REPEATED, "Warga Palu Membangun Jembat", "byline"),
        (TITLE, "Jembatan Bambu Dibangun Warga Kampung", "furniture"),
        ("Jembatan Palu", "Jembatan Palu", "caption"),
        ("Jembatan Palu", "Jembatan", "furniture"),
    ],
)
def test_a_line_that_prints_the_headline_or_its_start_again_is_a_caption(
    title: str, line: str, role: str
) -> None:
    article = read(title, DATE, line)
    assert article.headline == title
    assert [block.role.value for block in article.blocks if block.span.text == line][-1] == role


OPENING = "Warga dua desa di tepi sungai itu membangun jembatan bambu tanpa menunggu bantuan pemerintah."
LONGER = tuple(
    f"{line.removeprefix('Palu - ')} Warga menebang bambu di hulu dan mengikatnya." for line in BODY
)


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        ((OPENING, "", *LONGER), OPENING),
        ((OPENING, *LONGER), None),
        (tuple("\n\n".join((OPENING, *LONGER)).split("\n")), None),
        (tuple("\n\n".join((OPENING.title(), *LONGER)).split("\n")), OPENING.title()),
        ((f"SOLO, KABAR RAYA - {OPENING}", "", *LONGER), None),
        (
            (
                OPENING,
                "",
                "Warga bekerja setiap pagi sampai pekerjaan itu selesai pada bulan Desember tahun ini.",
            ),
            None,
        ),
        ((f"{OPENING} {OPENING}", "", *LONGER, f"{LONGER[0]} {LONGER[1]}"), None),
        (
            (
                "“Warga dua desa membangun jembatan bambu tanpa menunggu bantuan siapa pun,” kata Rahmat.",
                "",
                *LONGER,
            ),
            None,
        ),
        ((OPENING,), None),
    ],
)
def test_a_first_sentence_that_is_set_apart_from_longer_ones_is_the_headline(
    lines: tuple[str, ...], headline: str | None
) -> None:
    assert newsdoc.parse("\n".join(lines), language="id").headline == headline


def test_a_short_text_with_its_byline_below_has_no_teaser() -> None:
    article = newsdoc.parse(
        "Kabupaten Siapkan Jalur Kereta Baru untuk Barang\n\nSenin, 12 Juni 2023\n\n"
        "Pemerintah kabupaten mulai membangun tanggul baru di Bandung pekan ini.\n\n"
        "“Harga pupuk mulai turun sejak pekan lalu,” kata Sekretaris Daerah Wayan Sudarsa.\n\n"
        "“Anggaran tahun ini cukup untuk membangun tiga jembatan,” kata Gubernur Bagas Wiratmaja.\n\n"
        "Pewarta: Nirmala Dewanti\nHak cipta © Kabar Nusa 2023\n"
    )
    assert article.headline == "Kabupaten Siapkan Jalur Kereta Baru untuk Barang"
    assert len(article.paragraphs) == 3


@pytest.mark.parametrize(
    "slogan",
    [
        "Kabar Nusa | Berita Terkini, Terpercaya, dan Terlengkap dari Palu",
        "Kabar Nusa - Portal Berita Palu dan Sekitarnya",
        "Breaking News and Latest Headlines from the Sulawesi Coast",
    ],
)
def test_the_slogan_of_a_site_is_no_title(slogan: str) -> None:
    lines = (slogan, TITLE, DATE, "", *BODY)
    assert newsdoc.parse("\n".join(lines), language="id").headline == TITLE
    assert newsdoc.parse("\n".join((slogan, *lines[2:])), language="id").headline is not None
