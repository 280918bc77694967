"""The smaller fields of a page, each in the forms that sites print."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

import newsdoc
from newsdoc.model import BlockRole, ContributorRole
from tests.sample_page import DATE, TITLE
from tests.sample_page import DATELINED_BODY as BODY

STANDFIRST = "Warga tidak menunggu pemerintah dan bekerja sendiri sejak Mei dengan bambu dari kebun mereka"
WIB = timezone(timedelta(hours=7), "WIB")


def read(
    *,
    above: tuple[str, ...] = (),
    title: str = TITLE,
    day: tuple[str, ...] = (DATE,),
    below: tuple[str, ...] = (),
    end: tuple[str, ...] = (),
) -> newsdoc.Article:
    """Parse a page; its title and its three paragraphs are found whatever else stands on it."""
    text = "\n".join([*above, title, *day, *below, "", *("\n\n".join(BODY)).split("\n"), "", *end])
    article = newsdoc.parse(text, language="id")
    assert article.headline == TITLE
    assert tuple(paragraph.span.text for paragraph in article.paragraphs) == BODY
    return article


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("https://nusa.example/berita/123", "https://nusa.example/berita/123"),
        ("Sumber: https://nusa.example/berita/123", "https://nusa.example/berita/123"),
        ("Link: https://nusa.example/berita/123.", "https://nusa.example/berita/123"),
        ("http://nusa.example/a?b=1,2", "http://nusa.example/a?b=1,2"),
        ("nusa.example/berita/123", None),
        ("https://nusa.example/berita/123)", "https://nusa.example/berita/123"),
        ("https://nusa.example/berita/123 peta", None),
        ("https://n.id", "https://n.id"),
        ("https://nusa.example/index", "https://nusa.example/index"),
        ("https://nus", None),
    ],
)
def test_an_address_alone_on_its_line_is_the_url(line: str, url: str | None) -> None:
    assert read(end=(line,)).url == url


def test_an_address_inside_a_sentence_is_not_the_url() -> None:
    text = f"{TITLE}\n{DATE}\n\n" + "\n\n".join(BODY) + " Lihat https://nusa.example/berita untuk peta."
    assert newsdoc.parse(text, language="id").url is None


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("12 Komentar",), 12),
        (("1.204 komentar",), 1204),
        (("Komentar (12)",), 12),
        (("Komentar: 3",), 3),
        (("Komentar", "12"), 12),
        (("5 comments",), 5),
        (("0 Komentar",), 0),
        (("Belum ada komentar",), None),
        (("Komentar",), None),
        (("12",), None),
        (("12 Komentator",), None),
        (("12 komentarnya",), None),
        (("12 komentar", "3 komentar"), 12),
        (("Komentar:", "12"), 12),
        (("Komentar", "", "12"), 12),
        (("Komentar (", "12"), None),
        (("12", "Komentar"), None),
        (("Komentar", "12 orang"), None),
        (("Komentar", "1.204"), 1204),
        (("Komentar", "2 Desember 2024"), None),
        (("12 34 komentar",), 34),
    ],
)
def test_a_number_beside_the_word_for_comments_is_their_count(
    lines: tuple[str, ...], count: int | None
) -> None:
    assert read(end=lines).comment_count == count


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("Waktu baca 3 menit", 3),
        ("Waktu Baca: 4 Menit", 4),
        ("3 menit membaca", 3),
        ("5 min read", 5),
        ("900 menit membaca", None),
        ("240 menit membaca", 240),
        ("241 menit membaca", None),
        ("3 menit membaca 12 komentar", 3),
        ("3 menit lalu", None),
        ("5 min reader", None),
    ],
)
def test_minutes_beside_a_word_for_reading_are_the_reading_time(line: str, minutes: int | None) -> None:
    assert read(below=(line,)).reading_time == minutes


@pytest.mark.parametrize(
    ("lines", "kicker"),
    [
        (("KILAS DAERAH",), "KILAS DAERAH"),
        (("Beranda", "Nasional", "", "Pilkada Palu"), "Pilkada Palu"),
        (("Nasional",), None),
        (("Beranda > Nasional",), None),
        ((), None),
    ],
)
def test_a_short_line_right_above_the_headline_is_the_kicker(
    lines: tuple[str, ...], kicker: str | None
) -> None:
    assert read(above=lines).kicker == kicker


@pytest.mark.parametrize(
    ("day", "below", "standfirst"),
    [
        ((DATE,), (STANDFIRST,), STANDFIRST),
        ((DATE,), (f"{STANDFIRST}.",), f"{STANDFIRST}."),
        ((f"{STANDFIRST}.", DATE), (), f"{STANDFIRST}."),
        ((DATE,), ("Foto: Warga mengikat bambu di tepi sungai (Ana Rey/Nusa)",), None),
        ((DATE,), (), None),
    ],
)
def test_a_summary_between_headline_and_dateline_is_the_standfirst(
    day: tuple[str, ...], below: tuple[str, ...], standfirst: str | None
) -> None:
    assert read(day=day, below=below).standfirst == standfirst


@pytest.mark.parametrize(
    ("day", "below", "updated"),
    [
        ((DATE,), ("Diperbarui: Senin, 02 Des 2024 16:10 WIB",), datetime(2024, 12, 2, 16, 10, tzinfo=WIB)),
        (
            ("Terbit 2 Desember 2024 14:05 WIB | Diperbarui 2 Desember 2024 16:10 WIB",),
            (),
            datetime(2024, 12, 2, 16, 10, tzinfo=WIB),
        ),
        ((DATE,), ("Update: 3 Desember 2024 07:00 WIB",), datetime(2024, 12, 3, 7, 0, tzinfo=WIB)),
        ((DATE,), (), None),
    ],
)
def test_a_day_behind_a_word_for_changes_is_when_it_was_updated(
    day: tuple[str, ...], below: tuple[str, ...], updated: datetime | None
) -> None:
    article = read(day=day, below=below)
    assert article.updated == updated
    assert article.published == datetime(2024, 12, 2, 14, 5, tzinfo=WIB)


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        (("Home > Regional > Sulawesi",), "Sulawesi"),
        (("Beranda / News / Daerah",), "Daerah"),
        (("Regional",), "Regional"),
        (("Home", "Regional", ""), "Regional"),
        (("Kabar Desa > Sulawesi", "Regional"), "Sulawesi"),
        (("Kabar Desa > >", "Regional"), None),
        (("News", "Regional", ""), None),
        ((), None),
    ],
)
def test_the_section_is_the_end_of_the_trail_or_a_known_word_above_the_headline(
    lines: tuple[str, ...], section: str | None
) -> None:
    assert read(above=lines).section == section


@pytest.mark.parametrize(
    ("lines", "tags"),
    [
        (("Tags: jembatan, bambu, Palu",), ("jembatan", "bambu", "Palu")),
        (("Kata Kunci: jembatan; bambu",), ("jembatan", "bambu")),
        (("Tag : #jembatan #bambu",), ("jembatan", "bambu")),
        (("TAGS", "jembatan", "bambu", "Palu"), ("jembatan", "bambu", "Palu")),
        (
            ("Topik:", "jembatan bambu", "Palu", "", "Berita Terkait", "Warga Menanam"),
            ("jembatan bambu", "Palu"),
        ),
        (
            ("(nrd/mei)", "jembatan", "gotong royong", "musim hujan 2024"),
            ("jembatan", "gotong royong", "musim hujan 2024"),
        ),
        (("[nrd]", "jembatan bambu"), ("jembatan bambu",)),
        (("#jembatan #bambu",), ("jembatan", "bambu")),
        (("#jembatan", "#bambu"), ("jembatan", "bambu")),
        (
            ("Tags: satu | dua · tiga • empat, lima; enam #tujuh",),
            ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh"),
        ),
        (("Tags: , ,",), ()),
        (("Tags",), ()),
        (("Tags", "- jembatan", "2. bambu"), ("jembatan", "bambu")),
        (("Tags:", "jembatan, bambu"), ("jembatan", "bambu")),
        (
            ("Tags:", *(f"kata {letter}" for letter in "abcdefghijklm")),
            tuple(f"kata {letter}" for letter in "abcdefghijkl"),
        ),
        (("Tags:", "bambu " * 6 + "tepi"), ("bambu " * 6 + "tepi",)),
        (("Tags:", "bambu " * 6 + "tepi " + "kota"), ()),
        (("Tags:", "jembatan", "", "Bagikan", "bambu"), ("jembatan",)),
        (("(nrd/mei)", "beranda kami"), ()),
        (("(nrd/mei)", "Palu"), ()),
        ((), ()),
    ],
)
def test_keywords_are_read_behind_their_word_below_it_and_bare(
    lines: tuple[str, ...], tags: tuple[str, ...]
) -> None:
    assert read(end=lines).tags == tags


@pytest.mark.parametrize("lines", [("Tag", "jembatan", "gotong royong"), ("jembatan", "gotong royong")])
def test_lines_of_keywords_are_tags_with_the_word_for_them_above_or_bare(lines: tuple[str, ...]) -> None:
    roles = [block.role for block in read(end=lines).blocks[-len(lines) :]]
    assert roles == [BlockRole.TAGS] * len(lines)


@pytest.mark.parametrize(
    ("title", "day", "end", "publisher"),
    [
        (f"{TITLE} - Nusa.com", (DATE,), (), "Nusa.com"),
        (f"{TITLE} | Kabar Nusa", (DATE,), (), "Kabar Nusa"),
        (TITLE, ("detikNews", DATE), (), "detikNews"),
        (TITLE, ("Kompas.com - 02/12/2024, 14:05 WIB",), (), "Kompas.com"),
        (TITLE, ("Ana Rey - detikNews", DATE), (), "detikNews"),
        (TITLE, (DATE,), ("© 2024 Nusa Raya. Hak cipta dilindungi.",), "Nusa Raya"),
        (TITLE, (DATE,), ("Copyright © 2024 Nusa Raya Media",), "Nusa Raya Media"),
        (TITLE, (DATE,), ("© Nusa Raya",), "Nusa Raya"),
        (TITLE, (DATE,), ("(c) 2024 Nusa.com",), "Nusa.com"),
        (TITLE, (DATE,), ("(C)  1999  Nusa Raya Media Kita Semua",), "Nusa Raya Media Kita"),
        (TITLE, (DATE,), ("© 2024",), None),
        (TITLE, (DATE,), ("© nusa raya",), None),
        (TITLE, (DATE,), ("Copyright Nusa Raya",), None),
        (TITLE, (f"Nusa | {DATE}",), (), "Nusa"),
        (TITLE, (f"Nusa Raya {DATE}",), (), None),
        (TITLE, (f"nusa raya | {DATE}",), (), None),
        (TITLE, ("Ana Rey - Palu", DATE), (), None),
        (TITLE, (DATE,), (), None),
        (TITLE, (f"Oleh Ana Rey | {DATE}",), (), None),
        (TITLE, (f"Oleh Tim Liputan | {DATE}",), (), None),
        (TITLE, (f"Internasional | {DATE}",), (), None),
        (TITLE, (f"Tim Liputan | {DATE}",), (), "Tim Liputan"),
    ],
)
def test_the_publisher_stands_beside_title_date_or_author_or_behind_the_copyright_sign(
    title: str, day: tuple[str, ...], end: tuple[str, ...], publisher: str | None
) -> None:
    assert read(title=title, day=day, end=end).publisher == publisher


REPORTER, WRITER, EDITOR = ContributorRole.REPORTER, ContributorRole.WRITER, ContributorRole.EDITOR


@pytest.mark.parametrize(
    ("below", "end", "people", "authors"),
    [
        (
            ("Penulis: Ana Rey", "Editor: Budi Lasimpo"),
            (),
            (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR)),
            1,
        ),
        (
            ("Reporter: Ana Rey | Editor: Budi Lasimpo",),
            (),
            (("Ana Rey", REPORTER), ("Budi Lasimpo", EDITOR)),
            1,
        ),
        (
            (),
            ("Pewarta: Ana Rey", "Editor: Budi Lasimpo"),
            (("Ana Rey", REPORTER), ("Budi Lasimpo", EDITOR)),
            1,
        ),
        (("Oleh Ana Rey dan Budi Lasimpo",), (), (("Ana Rey", WRITER), ("Budi Lasimpo", WRITER)), 2),
        (("Ana Rey, Budi Lasimpo",), (), (("Ana Rey", WRITER), ("Budi Lasimpo", WRITER)), 2),
        (("Fotografer: Ana Rey",), (), (("Ana Rey", ContributorRole.PHOTOGRAPHER),), 0),
        ((), ("Penerjemah: Ana Rey",), (("Ana Rey", ContributorRole.TRANSLATOR),), 0),
        (("Editor", "Budi Lasimpo"), (), (("Budi Lasimpo", EDITOR),), 0),
        (
            ("Ana Rey Budi Lasimpo Citra Dewi",),
            ("Ana Rey, Budi Lasimpo, Citra Dewi",),
            (("Ana Rey", WRITER), ("Budi Lasimpo", WRITER), ("Citra Dewi", WRITER)),
            3,
        ),
        (("• Oleh Ana Rey",), (), (("Ana Rey", WRITER),), 1),
        (
            ("Oleh Ana Rey",),
            ("Berita Terkait", "Warga Menanam Bambu di Hulu Sungai", "Oleh Budi Lasimpo"),
            (("Ana Rey", WRITER),),
            1,
        ),
        (("Kredit: Citra Pasokan",), (), (), 0),
        (("Nusa RayaNovember",), (), (), 0),
        (("Tim Redaksi",), (), (), 0),
        (
            ("Komentar", "Bagikan:", "Lihat Foto", "Ana Rey, Budi Lasimpo", "Tim Redaksi"),
            (),
            (("Ana Rey", WRITER), ("Budi Lasimpo", WRITER)),
            2,
        ),
    ],
)
def test_the_word_before_a_name_gives_the_role_and_only_who_writes_is_an_author(
    below: tuple[str, ...],
    end: tuple[str, ...],
    people: tuple[tuple[str, ContributorRole], ...],
    authors: int,
) -> None:
    article = read(below=below, end=end)
    assert tuple((person.name, person.role) for person in article.contributors) == people
    assert article.authors == tuple(name for name, _ in people[:authors])


def test_a_code_with_a_digit_in_the_last_brackets_is_the_credit() -> None:
    assert read(end=("(abc29/wartanusa)",)).credit == "abc29/wartanusa"


def test_keywords_in_a_row_below_their_word_are_all_of_them() -> None:
    lines = ("Topics", "Bridges, Palu, Transport", "Jane Doe", "Senior reporter")
    assert newsdoc.parse("\n".join((TITLE, DATE, "", *BODY, "", *lines)), language="id").tags == (
        "Bridges",
        "Palu",
        "Transport",
    )
