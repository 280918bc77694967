"""Lines around and inside the body that are none of it: links, keywords, kickers, captions, credits."""

from __future__ import annotations

import pytest

import newsdoc
from tests.sample_page import DATE, TITLE

BODY = (
    "Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan tiba."
    + " Setiap pagi mereka datang dari kedua tepi sungai dengan bambu dan bekal dari rumah mereka." * 5,
    '"Kami bekerja setiap pagi sampai selesai," kata Rahmat, warga yang memimpin pekerjaan itu.',
    "Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu memutar jauh."
    + " Warga menebang bambu di hulu, mengikatnya dengan tali ijuk dan menghanyutkannya ke tepi desa." * 5,
)


def roles(
    *,
    above: tuple[str, ...] = (),
    below: tuple[str, ...] = (),
    inside: tuple[str, ...] = (),
    end: tuple[str, ...] = (),
) -> list[str]:
    """Parse a page; give the roles of the lines that are neither its title, its date nor its body."""
    lines = (*above, TITLE, DATE, *below, "", *BODY[:2], *inside, BODY[2], *end)
    article = newsdoc.parse("\n".join(lines), language="id")
    assert article.headline == TITLE
    texts = {paragraph.span.text for paragraph in article.paragraphs}
    assert texts >= set(BODY)
    return [block.role.value for block in article.blocks if block.span.text not in {TITLE, DATE, *BODY}]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("jembatan bambu", "gotong royong"), ["tags", "tags"]),
        (("jembatan bambu",), ["tags"]),
        (("lampu jalan",), ["footer"]),
        (("lampu jalan bambu",), ["tags"]),
        (("lampu taman",), ["footer"]),
        (("lampu taman", "jembatan bambu"), ["footer", "footer"]),
        (("jembatan bambu", "lampu taman"), ["tags", "tags"]),
        (("jembatan bambu sungai musim huja",), ["tags"]),
        (("jembatan bambu sungai musim hujan",), ["footer"]),
        (("Jembatan bambu",), ["footer"]),
        (("1 jembatan",), ["footer"]),
        (("jembatan.",), ["footer"]),
        (("(nrd/mei)", "jembatan bambu"), ["credit", "tags"]),
        (("ADVERTISEMENT", "jembatan bambu"), ["advertisement", "tags"]),
        (("Bagikan", "jembatan bambu"), ["share", "footer"]),
        (("#jembatan", "#Palu"), ["tags", "tags"]),
        (("#jembatan di tepi sungai",), ["tags"]),
        (("#jembatan di tepi sungai kami",), ["footer"]),
        (("#jembatan #bambu di tepi sungai itu",), ["tags"]),
        (("jembatan bambu",) * 14, ["tags"] * 14),
        (("jembatan bambu",) * 15, ["tags"] * 14 + ["footer"]),
    ],
)
def test_short_lines_in_small_letters_behind_the_body_are_its_keywords(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    assert roles(end=lines) == expected


LINK = "Jembatan Lama di Hulu Ditutup Tahun Lalu"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Baca juga", LINK), ["related", "related"]),
        (("Baca juga", "", LINK), ["related", "related"]),
        (("Baca juga", LINK, "", LINK[:20]), ["related", "related", "subheading"]),
        (("Baca juga", *(LINK,) * 6), ["related"] * 7),
        (("Baca juga", *(LINK,) * 7), ["related"] * 7 + ["subheading"]),
        (("Baca juga: Warga Palu", LINK), ["related", "related"]),
        (("Baca juga: Warga Palu Lama", LINK), ["related", "subheading"]),
        (("Baca juga", LINK, "ADVERTISEMENT", LINK), ["related", "related", "advertisement", "subheading"]),
    ],
)
def test_titles_below_a_word_for_links_are_links(lines: tuple[str, ...], expected: list[str]) -> None:
    assert roles(inside=lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Kabar Tepi Sungai Palu",), ["kicker"]),
        (("Kabar Tepi Sungai Palu", ""), ["menu"]),
        (("Beranda", "Kabar Tepi Sungai Palu"), ["menu", "menu"]),
        (("Beranda", "", "Kabar Tepi Sungai Palu"), ["menu", "kicker"]),
        (("Kompas.com", "Kabar Tepi Sungai Palu"), ["masthead", "kicker"]),
        (("• Kabar Tepi Sungai",), ["menu"]),
        (("Kabar > Palu",), ["breadcrumb"]),
        (("Kabar » Palu",), ["breadcrumb"]),
        (("Kabar › Palu",), ["breadcrumb"]),
        (("Kabar / Palu",), ["breadcrumb"]),
        (("Kabar/Palu",), ["kicker"]),
        (("Nasional",), ["menu"]),
    ],
)
def test_a_short_line_right_above_the_headline_and_apart_from_others_is_a_kicker(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    assert roles(above=lines) == expected


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("detikNews", "masthead"),
        ("Kompas.com", "masthead"),
        ("nusa.co.id", "masthead"),
        ("CNN Indonesia", "masthead"),
        ("Radar Times", "masthead"),
        ("radar times", "furniture"),
        ("Radar", "furniture"),
        ("Radar Tepian", "furniture"),
        ("Nusa.Kabar.Desa.Tepian", "furniture"),
    ],
)
def test_a_line_beside_the_headline_may_be_the_name_of_the_site(line: str, role: str) -> None:
    assert roles(below=(line,)) == [role]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("Foto: Ana Rey/Antara", "Warga menyeberangi jembatan"), ["caption", "caption"]),
        (("Foto: Ana Rey/Antara.", "Warga menyeberangi jembatan"), ["caption", "furniture"]),
        (("Warga menyeberangi jembatan", "Foto: Ana Rey/Antara"), ["furniture", "caption"]),
        (
            ("Foto: warga yang menyeberangi jembatan bambu itu (Ana Rey/Nu)", "Warga di jembatan"),
            ["caption", "furniture"],
        ),
        (
            ("Foto: warga yang menyeberangi jembatan bambu ini (Ana/Nusa)", "Warga di jembatan"),
            ["caption", "caption"],
        ),
        (("Warga menyeberangi jembatan bambu di atas sungai itu",), ["standfirst"]),
        (("Warga menyeberangi jembatan bambu di atas sungai,",), ["furniture"]),
        (("- Warga menyeberangi jembatan bambu di atas sungai itu",), ["furniture"]),
    ],
)
def test_a_line_between_date_and_body_is_a_caption_or_tells_what_follows(
    below: tuple[str, ...], expected: list[str]
) -> None:
    assert roles(below=below) == expected


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (("(Ana Rey)",), ["credit"]),
        (("ADVERTISEMENT", "(Ana Rey)"), ["advertisement", "credit"]),
        (("ADVERTISEMENT", "Bagikan", "(Ana Rey)"), ["advertisement", "share", "footer"]),
        (("(Ana Rey",), ["footer"]),
        (("Ana Rey)",), ["footer"]),
    ],
)
def test_a_line_in_brackets_right_behind_the_body_is_its_credit(
    end: tuple[str, ...], expected: list[str]
) -> None:
    assert roles(end=end) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jakarta, CNN Indonesia --", ["paragraph"]),
        ("Jakarta -", ["paragraph"]),
        ("Palu —", ["paragraph"]),
        ("Palu", ["furniture"]),
        ("Jakarta, CNN Indonesia CNN Indonesia CNN Indonesia CNN Ini --", ["standfirst"]),
        ("Kamis -", ["furniture"]),
    ],
)
def test_a_dateline_on_a_line_of_its_own_opens_the_body(line: str, expected: list[str]) -> None:
    assert roles(below=(line,)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Beranda | Nasional | Ekonomi | Olahraga", ["menu"]),
        ("Beranda Nasional Ekonomi Olahraga", ["menu"]),
        ("Beranda Nasional Ekonomi Kampung", ["kicker"]),
        ("Liputan Khusus | Pilkada", ["kicker"]),
        ("Liputan Khusus", ["kicker"]),
    ],
)
def test_sections_above_a_headline_are_a_menu(line: str, expected: list[str]) -> None:
    assert roles(above=(line,)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Copyright 2024 Nusa Media Inc. All rights reserved. This material may not be published.",
        "Copyright © 2024 Nusa. Dilarang keras mengambil konten, melakukan crawling atau pengindeksan.",
        "© 2024 Nusa Media",
    ],
)
def test_a_notice_of_rights_is_no_paragraph(line: str) -> None:
    assert roles(end=(line,)) == ["footer"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("READ: Warga Menolak Jembatan Baru", "related"),
        ("Read | Warga Menolak Jembatan Baru", "related"),
        ("MORE: Warga Menolak Jembatan Baru", "related"),
        ("Related story: Warga Menolak Jembatan Baru", "related"),
        ("Related article Warga Menolak Jembatan Baru", "related"),
        ("Recommended: Warga Menolak Jembatan Baru", "related"),
        ("Don’t miss: Warga Menolak Jembatan Baru", "related"),
        ("AP AUDIO: Warga Menolak Jembatan Baru", "related"),
        ("Read by Everybody", "subheading"),
        ("More Than a Bridge", "subheading"),
        ("Recommended Reading", "subheading"),
        ("Related Matters", "subheading"),
    ],
)
def test_a_word_with_a_colon_leads_to_another_article(line: str, role: str) -> None:
    assert roles(inside=(line,)) == [role]


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        ("Home / India / Kerala", "Kerala"),
        ("Beranda › Daerah › Palu", "Palu"),
        ("News > World > Europe", "Europe"),
    ],
)
def test_a_trail_right_above_the_headline_is_no_title(trail: str, section: str) -> None:
    body = " ".join(BODY)
    article = newsdoc.parse(f"{trail}\n{TITLE}\n{DATE}\n\n{body}\n\n{BODY[1]}", language="id")
    assert (article.headline, article.section) == (TITLE, section)


def test_a_title_with_strokes_is_no_trail() -> None:
    body = " ".join(BODY)
    title = "Rapat Pagi / Siang / Malam Ditunda Warga"
    article = newsdoc.parse(f"{title}\n{DATE}\n\n{body}\n\n{BODY[1]}", language="id")
    assert article.headline == title


@pytest.mark.parametrize(
    "line",
    [
        "November 7, 2024 07:00 ET | Source: Acme Pharmaceuticals, Inc.",
        "7 November 2024 | Sumber: Kementerian Pertanian Republik Indonesia Co.",
    ],
)
def test_a_day_before_a_bar_is_a_date_whatever_ends_like_a_sentence(line: str) -> None:
    body = " ".join(BODY)
    article = newsdoc.parse(f"{TITLE}\n{line}\n\n{body}\n\n{BODY[1]}", language="id")
    assert article.blocks[1].role.value == "date"
    assert "2024-11-07" in str(article.published)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("2 dari 3 halaman", "furniture"),
        ("Halaman 2 dari 3", "related"),
        ("2 dari 3 Jembatan", "subheading"),
        ("Dua dari Tiga Warga", "subheading"),
    ],
)
def test_the_number_of_a_page_is_no_subheading(line: str, role: str) -> None:
    assert roles(inside=(line,)) == [role]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Ana Rey dan Tom Hart berkontribusi dalam penulisan artikel ini.", "author-note"),
        ("Ana Rey turut berkontribusi dalam tulisan ini", "author-note"),
        ("Ana Rey berkontribusi bagi jembatan itu sejak bulan Mei tahun lalu.", "paragraph"),
    ],
)
def test_who_helped_is_told_below_an_indonesian_body(line: str, role: str) -> None:
    assert roles(end=(line,)) == [role]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Warga mengikat bambu di tepi sungai itu, Senin. ANTARA FOTO/Ana Rey/abc.", "caption"),
        (f"{TITLE} - Kabarnusa.com", "caption"),
        (f"{TITLE} - Warga Dua Desa Menebang Bambu di Hulu", "standfirst"),
    ],
)
def test_a_picture_below_the_title_is_no_standfirst(line: str, role: str) -> None:
    assert roles(below=(line,)) == [role]


@pytest.mark.parametrize("mark", [">>", "→", "➤"])
def test_an_arrow_leads_to_another_article(mark: str) -> None:
    line = f"{mark} Warga kampung tetangga juga ingin membangun jembatan bambu yang sama tahun depan."
    article = newsdoc.parse("\n\n".join((TITLE, DATE, *BODY[:2], line, *BODY[2:])), language="id")
    roles = {block.span.text: block.role.value for block in article.blocks}
    assert roles[line] == "related"
