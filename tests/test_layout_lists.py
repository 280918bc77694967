"""Lists, tables, interviews and live pages: short lines that belong to the body, and lines that end it."""

from __future__ import annotations

import pytest

import newsdoc
from tests.sample_page import BODY, DATE, TITLE

INTRODUCTION = "Berikut alat yang dibawa warga:"
ITEMS = ("Golok dan gergaji", "Tali ijuk", "Bambu dari kebun", "Palu besar", "Kawat")
MORE = (
    "Pemerintah desa menyediakan makanan bagi semua orang yang bekerja di tepi sungai itu setiap hari.",
    "Jembatan itu akan dipakai mulai bulan depan, dan warga sudah menyiapkan syukuran di balai desa.",
)
TEASER = "Warga kampung tetangga juga ingin membangun jembatan yang sama karena sungai sering meluap."


def read(*lines: str) -> newsdoc.Article:
    """Parse a page with these lines below its title and its date."""
    article = newsdoc.parse("\n".join((TITLE, DATE, "", *lines)), language="id")
    assert article.headline == TITLE
    return article


def bodies(*lines: str) -> list[str]:
    """Give the paragraphs of a page with these lines below its title and its date."""
    return [paragraph.span.text for paragraph in read(*lines).paragraphs]


@pytest.mark.parametrize(
    "listed",
    [
        (INTRODUCTION, *ITEMS),
        (INTRODUCTION, *ITEMS * 5),
        ("Alat:", *ITEMS),
        ("Alat:", ITEMS[0], "Bahan:", *ITEMS[1:]),
        (
            "Berikut jadwal kerja mereka:",
            "Senin, 2 Desember 2024",
            "Desa hulu",
            "3 Desember 2024",
            "Desa hilir",
        ),
        ("Berikut jadwal kerja mereka:", "Desa hulu: 2 Desember 2024", "Desa hilir: 3 Desember 2024"),
        ("Warga membawa alat yang mereka pakai juga di kebun dan di sawah masing-masing, yaitu:", *ITEMS),
    ],
)
def test_lines_below_one_with_a_colon_are_body_when_it_goes_on_behind_them(listed: tuple[str, ...]) -> None:
    lines = (*BODY[:2], *listed, *MORE)
    assert bodies(*lines) == list(lines)
    assert bodies(*BODY[:2], *listed, MORE[0]) == [*BODY[:2], *listed, MORE[0]]


@pytest.mark.parametrize(
    "links",
    [
        ("Kabar Lain:", *(f"{title} Setelah Menunggu Selama Lima Tahun" for title in ITEMS)),
        ("Rahmat berkata:", "2 Desember 2024"),
        ("Kabar Hari Ini:", "2 Desember 2024", *ITEMS),
    ],
)
def test_titles_and_days_of_comments_below_a_line_with_a_colon_are_none(links: tuple[str, ...]) -> None:
    assert not set(links[1:]).intersection(bodies(*BODY, *links, *MORE))


@pytest.mark.parametrize(("first", "last"), ['""', "“”"])
def test_the_lines_of_one_quotation_are_body(first: str, last: str) -> None:
    post = (f"{first}Deg-degan lewat sini", "tapi senang juga", f"ayo coba{last} tulis akun @rahmat")
    assert bodies(*BODY[:2], *post, *MORE) == [*BODY[:2], *post, *MORE]
    assert bodies(*BODY[:2], *post[:2], *MORE) == [*BODY[:2], *MORE]


def test_a_table_costs_the_body_nothing_but_itself() -> None:
    lines = (*BODY[:2], "Hasil kerja", *ITEMS, *MORE)
    assert bodies(*lines) == [*BODY[:2], *MORE]
    titles = [f"{title} Setelah Menunggu Selama Lima Tahun" for title in ITEMS]
    assert bodies(*BODY, *titles, *MORE) == list(BODY)
    assert bodies(*BODY, *ITEMS, MORE[0], "Kabar", *ITEMS) == list(BODY)


@pytest.mark.parametrize("behind", [(), ("Editor: Ana Rey",), ("Tags: jembatan",)])
def test_a_list_without_marks_closes_the_body_before_what_stands_below_articles(
    behind: tuple[str, ...],
) -> None:
    article = read(*BODY, INTRODUCTION, *ITEMS, *behind)
    assert [paragraph.span.text for paragraph in article.paragraphs] == [*BODY, INTRODUCTION, *ITEMS]
    assert not article.problems


@pytest.mark.parametrize(
    "lines",
    [
        (INTRODUCTION, ITEMS[0]),
        ("Alat:", *ITEMS),
        (
            INTRODUCTION,
            "Warga Desa Lain Membangun Jembatan",
            "Sungai di Hulu Meluap Setiap Musim Hujan Tiba di Palu",
        ),
        (INTRODUCTION, *ITEMS[:2], "Mereka membawa kawat."),
    ],
)
def test_what_may_be_links_closes_no_body(lines: tuple[str, ...]) -> None:
    assert bodies(*BODY, *lines) == list(BODY)


@pytest.mark.parametrize("closing", [(), ("Editor: Ana Rey",)])
def test_a_short_sentence_may_close_the_body_behind_a_list(closing: tuple[str, ...]) -> None:
    lines = (*BODY, INTRODUCTION, *ITEMS, "Warga bekerja dengan senang.")
    assert bodies(*lines, *closing) == list(lines)
    assert bodies(*lines, "Kabar Desa", *closing) == list(BODY)


def test_items_of_two_parts_may_be_long() -> None:
    items = [f"{item}: dibawa warga dari desa di hulu dan di hilir" for item in ITEMS]
    assert bodies(*BODY, INTRODUCTION, *items) == [*BODY, INTRODUCTION, *items]
    assert bodies(*BODY, INTRODUCTION, *items, items[0].replace(":", "")) == list(BODY)


def test_answers_of_an_interview_may_be_short() -> None:
    interview = ("Sejak kapan?", "Sejak Mei.", "Berapa orang?", "Dua puluh.", "Siapa memimpin?", "Saya.")
    assert bodies(*BODY, *interview) == [*BODY, *interview]
    assert bodies(*BODY, "Sejak kapan?", "Berapa orang?", "Siapa memimpin?") == list(BODY)


@pytest.mark.parametrize("time", ["09.15 WIB", "9:15", "21.00", "Pukul 09.15 WIB"])
def test_the_last_entry_of_a_live_page_may_be_short(time: str) -> None:
    assert bodies(*BODY, time, "Jembatan itu dibuka dengan doa.")[-1] == "Jembatan itu dibuka dengan doa."
    assert bodies(*BODY, "Pagi", "Jembatan itu dibuka dengan doa.") == list(BODY)


@pytest.mark.parametrize(
    "closing",
    [
        ("Tags: jembatan",),
        ("Komentar",),
        ("Tentang penulis",),
        ("Editor: Ana Rey", "Berita Terkait"),
        ("(ana/rey)", "Berita Terkait"),
        ("Bagikan", "Baca Juga"),
    ],
)
def test_behind_what_stands_below_articles_there_is_no_body(closing: tuple[str, ...]) -> None:
    assert bodies(*BODY, MORE[0], *closing, TEASER) == [*BODY, MORE[0]]


@pytest.mark.parametrize(
    "inside", [("Berita Terkait",), ("Editor: Ana Rey",), ("(ana/rey)", "Baca juga: Sungai di Hulu Meluap")]
)
def test_links_and_names_alone_close_no_body(inside: tuple[str, ...]) -> None:
    assert bodies(*BODY, MORE[0], *inside, MORE[1]) == [*BODY, *MORE]


def test_above_most_of_the_text_nothing_closes_it() -> None:
    assert bodies(BODY[0], "Tags: jembatan", *BODY[1:], *MORE)[-1] == MORE[1]


def test_numbers_of_pages_do_not_cut_a_body() -> None:
    pages = ("Halaman Selanjutnya", "1", "2", "3", "Tampilkan Semua")
    assert bodies(*BODY[:2], *pages, *MORE) == [*BODY[:2], *MORE]


def test_last_sentences_may_stand_behind_a_title_below_a_word_for_links() -> None:
    last = ("Warga berharap itu bertahan lama.", '"Kami senang," kata Siti.')
    boxes = ("Baca juga:", "Jembatan Lama Ditutup", "Follow kami di WhatsApp")
    assert bodies(*BODY, *boxes, *last) == [*BODY, *last]
    assert bodies(*BODY, "Kabar", "Jembatan Lama Ditutup", last[0]) == list(BODY)


@pytest.mark.parametrize(
    "note", ["Ana Rey adalah wartawan di Palu.", "Ana Rey meliput desa-desa di Palu sejak lama."]
)
def test_a_last_paragraph_that_opens_with_the_writer_is_about_them(note: str) -> None:
    article = read("Penulis: Ana Rey", *BODY, note)
    assert [paragraph.span.text for paragraph in article.paragraphs] == list(BODY)
    assert article.blocks[-1].role.value == "author-note"
    assert bodies("Penulis: Siti Aminah", *BODY, note) == [*BODY, note]


def test_the_items_of_a_list_may_stand_further_in_than_the_text() -> None:
    items = tuple(f"    - {item}" for item in ITEMS)
    told = ("  " + BODY[0], "Peta jembatan", "  " + BODY[1], f"  {INTRODUCTION}", *items, "  " + MORE[0])
    found = bodies(*told, "      Kabar lain", "  " + MORE[1])
    assert found == [*BODY[:2], INTRODUCTION, *(f"- {item}" for item in ITEMS), *MORE]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("* " + TEASER, "list"),
        ("* " + TEASER[:-1], "subheading"),
        ("* Jembatan bambu", "subheading"),
    ],
)
def test_a_long_item_without_its_full_stop_that_nothing_introduces_is_a_link(line: str, role: str) -> None:
    blocks = read(*BODY, "    " + line, *MORE).blocks
    assert next(block.role.value for block in blocks if block.span.text == line) == role


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Penulis kami Ana Rey meliput desa-desa di Palu sejak lama.", False),
        ("Dosen itu, Ana Rey, pernah tinggal di Palu selama lima tahun.", False),
        # It speaks, is named far behind the start, or was named before.
        ('"Kami senang," kata Ana Rey, yang ikut membangun jembatan itu.', True),
        ("Jembatan itu dibangun bersama oleh warga dua desa di tepi sungai, oleh Ana Rey juga.", True),
        ("Warga desa Rahmat ikut membangun jembatan itu.", True),
    ],
)
def test_a_last_paragraph_that_first_names_the_writer_is_about_them(note: str, *, kept: bool) -> None:
    writer = "Rahmat Ana" if "Rahmat" in note else "Ana Rey"
    assert bodies(f"Penulis: {writer}", *BODY, note) == ([*BODY, note] if kept else list(BODY))
