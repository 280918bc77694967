"""What a line is by its own shape and words: a number, a day, a caption, a credit, an address."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.layout.rows import ends_sentence, find_gaps, find_odd_blanks, read_row
from newsdoc.text.lines import Line
from tests.sample_page import BODY, DATE, TITLE


def role_of(line: str, language: str = "id") -> str:
    """Give the role of a line between the date and the body."""
    article = newsdoc.parse("\n".join((TITLE, DATE, line, "", *BODY)), language=language)
    assert article.headline == TITLE
    (role,) = [block.role.value for block in article.blocks if block.span.text == line]
    return role


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("0", "counter"),
        ("1.204", "counter"),
        ("12,5K", "counter"),
        ("12.345.678", "counter"),
        ("123.456.789", "counter"),
        ("1.234.567.890", "furniture"),
        ("12 orang", "furniture"),
        ("1.20", "counter"),
        ("§ § §", "furniture"),
        ("[HL/NA]", "credit"),
        ("(nrd/mei)", "credit"),
        ("(nrd)", "credit"),
        ("(nurdin)", "furniture"),
        ("https://nusa.example/1", "furniture"),
        ("Selengkapnya-di-laman : https://nusa.example/1", "furniture"),
        ("2 Desember 2024", "date"),
        ("2-12-2024", "date"),
        ("02.12.24", "date"),
        ("312 Desember 2024", "furniture"),
        ("12/24", "furniture"),
        ("Desember 2024", "furniture"),
        ("2 Desember 1824", "furniture"),
    ],
)
def test_a_short_line_is_told_by_its_shape(line: str, role: str) -> None:
    assert role_of(line) == role


@pytest.mark.parametrize(
    ("length", "stop", "role"),
    [(120, "", "date"), (121, "", "standfirst"), (50, ".", "date"), (51, ".", "paragraph")],
)
def test_a_line_that_holds_a_day_is_a_line_of_dates_up_to_a_length(length: int, stop: str, role: str) -> None:
    line = "Kabar ini ditulis pada 2 Desember 2024 "
    line += "di kantor kepala desa yang lama " * 9
    line = line[: length - len(stop)]
    if line.endswith(" "):
        line = line[:-1] + "x"
    assert role_of(line + stop) == role


CAPTION = "Warga menyeberangi jembatan bambu di tepi Palu"


@pytest.mark.parametrize(
    "end",
    [
        " (Ana Rey/Antara)",
        " (ANTARA/Ana Rey)",
        ". ANTARA/Ana Rey",
        ". Nusa/Ana Rey",
        " ANTARA FOTO/Ana Rey/abc",
        " NUSA/Ana Rey/abcde",
        " (Nusaraya/Ana)",
        " (Nu/Reyanan)",
        " [nusa.com/Ana Rey]",
        " nusa.com/Ana Rey",
        " (Foto: Ana Rey)",
        " Photo by Ana Rey",
        " | Foto: Nusa",
        " - Reuters",
        " (AFP)",
        " Getty Images",
        " Courtesy of Nusa",
        " © Nusa",
        " dok. Nusa",
    ],
)
def test_a_line_that_ends_with_an_agency_or_a_photographer_is_a_caption(end: str) -> None:
    assert role_of(CAPTION + end) == "caption"


@pytest.mark.parametrize(
    "end",
    [
        "",
        " (abc7/wartanusa)",
        " NUSA/Ana Rey/abcdef",
        " (Nusara/Reyana)",
        " (ana/rey)",
        " Nusa/Ana Rey",
        ". nusa/Ana Rey",
        ". Nusa/Ana",
        " dan/atau jalan",
        " Nusa/rey lasimpo",
        " (Nusa/)",
        " /Ana Rey",
        " Nusa/2024",
        " AFPX",
        " dokter",
        " nusa./Ana Rey",
        f" (Nusa/{'Ana Rey ' * 6}Lasimpo)",
        f" ({'Nusa Raya ' * 5}/Ana Rey)",
    ],
)
def test_a_line_that_ends_with_other_words_is_no_caption(end: str) -> None:
    assert role_of(CAPTION + end) != "caption"


def test_the_agency_stands_at_the_end_of_a_caption_and_the_caption_is_no_paragraph() -> None:
    assert role_of(f"Foto: Reuters | {CAPTION} yang mereka bangun bersama sejak bulan Mei") == "caption"
    behind = "yang mereka dirikan bersama sejak bulan Mei dengan bambu dari kebun mereka di hulu"
    for length, role in ((90, "caption"), (91, "standfirst")):
        credit = f"courtesy of Nusa {behind}"[:length]
        assert len(credit) == length
        assert role_of(f"Peta itu {credit}") == role
    assert role_of(f"{CAPTION} (Photo by Ana Rey)", "en") == "caption"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Baca juga: Jembatan Lama Ditutup", "related"),
        ("Baca Juga", "related"),
        ("BACA JUGA:", "related"),
        ("Bagikan", "share"),
        ("Komentar (2)", "comments"),
        ("Story Code : 55021", "story-code"),
        ("Story Code #B/55-021", "story-code"),
        ("Tags: jembatan", "tags"),
        ("Foto udara jembatan bambu", "caption"),
        ("Fotonya", "furniture"),
        ("Temukan berita menarik lainnya di kanal WhatsApp kami.", "newsletter"),
        ("Fakta atau hoaks? Tanyakan lewat WhatsApp.", "newsletter"),
        ("Dilarang mengambil dan/atau menayangkan ulang artikel di atas.", "footer"),
        ("Konten ini telah tayang di Nusa.com.", "related"),
        ("Caption foto: jembatan bambu di Palu", "caption"),
        ("Ukuran Font", "furniture"),
    ],
)
def test_a_line_is_told_by_the_phrase_it_opens_with(line: str, role: str) -> None:
    assert role_of(line) == role


@pytest.mark.parametrize(
    "line", ["Ya.", "Ya!", "Ya?", "Ya…", "Ya.”)", "Oui. »", "好。」", "हाँ।", "Ya. (”)’»"]
)
def test_a_line_ends_as_a_sentence_does_inside_closing_marks_too(line: str) -> None:
    assert ends_sentence(line)


@pytest.mark.parametrize("line", ["Ya", "Ya:", "Ya,", "“”", '(")', "", "Ya. (((((((", "Ya ©"])
def test_a_line_that_ends_otherwise_is_no_sentence(line: str) -> None:
    assert not ends_sentence(line)


@pytest.mark.parametrize(
    ("line", "key", "size", "bullet"),
    [
        ("Kabar Desa", "kabar desa", 10, False),
        ("Kabar   Desa", "kabar desa", 10, False),
        ("Kabar\u2003\tDesa", "kabar desa", 10, False),
        ("Kabar\nDesa", "kabar desa", 10, False),
        ("Kabar\x1fDesa", "kabar\x1fdesa", 10, False),
        ("Jum’at", "jum'at", 6, False),
        ("- Kabar", "kabar", 7, True),
        ("–  Jum’at", "jum'at", 8, True),
        ("12. Kabar", "kabar", 9, True),
        ("1234. Kabar", "1234. kabar", 11, False),
        ("o Kabar", "kabar", 7, True),
        ("oKabar", "okabar", 6, False),
        ("-Kabar", "-kabar", 6, False),
        ("•", "", 1, True),
        ("日本語", "日本語", 9, False),
        ("日本 Kabar", "日本 kabar", 12, False),
        ("가나", "가나", 4, False),
        ("가나 日", "가나 日", 6, False),
    ],
)
def test_a_row_is_looked_up_without_its_marker_and_measured_by_its_script(
    line: str, key: str, size: int, *, bullet: bool
) -> None:
    row = read_row(Line(0, len(line), 0, 0), line, find_gaps(line, find_odd_blanks(line)))
    assert (row.key, row.size, row.bullet, row.text) == (key, size, bullet, line)
