"""Texts that lost their line breaks, or got too many; a problem says what was seen."""

from __future__ import annotations

import textwrap

import pytest

import newsdoc

HEADLINE = "Jembatan Baru Menghubungkan Dua Tepi Sungai Palu"
DATE = "Senin, 2 Desember 2024 14:05 WIB"
MOMENT = "2024-12-02T14:05:00+07:00"
BODY = (
    "Pembangunan jembatan baru di Kota Palu dimulai pada Senin pagi dengan anggaran Rp 40 miliar.",
    "Wali Kota Palu Hendra Lasimpo mengatakan jembatan itu selesai dalam dua tahun.",
    "“Warga tidak perlu lagi memutar lewat kota,” kata Hendra kepada wartawan.",
    "Sekitar 300 pekerja dilibatkan dalam pembangunan itu. Mereka bekerja siang dan malam.",
    "Jembatan lama ditutup sejak gempa enam tahun lalu karena retak di beberapa tiangnya.",
)
RUNNING = " ".join(BODY)


def codes(article: newsdoc.Article) -> list[str]:
    return [problem.code for problem in article.problems]


def body(article: newsdoc.Article) -> list[str]:
    return [" ".join(paragraph.span.text.split()) for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("head", "authors", "place"),
    [
        (f"{HEADLINE} {DATE} ", (), None),
        (f"{HEADLINE}{DATE}", (), None),
        (f"{HEADLINE} | {DATE} | ", (), None),
        (f"{HEADLINE} {DATE} Jakarta - ", (), "Jakarta"),
        (f"{HEADLINE} KOMPAS.com - 02/12/2024, 14:05 WIB PALU, KOMPAS.com - ", (), "PALU"),
        (f"{HEADLINE} Rangga Pamungkas - detikNews {DATE} Palu - ", ("Rangga Pamungkas",), "Palu"),
        (f"{HEADLINE} Oleh Rangga Pamungkas {DATE} ", ("Rangga Pamungkas",), None),
        (f"{HEADLINE} Penulis: Rangga Pamungkas Terbit: {DATE} ", ("Rangga Pamungkas",), None),
        (f"{HEADLINE} {DATE} Foto: Tiang jembatan. (Antara) PALU – ", (), "PALU"),
        (f"Kabar Nusa\n{HEADLINE} {DATE} ", (), None),
        (f"{HEADLINE} Terbit: {DATE} ", (), None),
        (f"{HEADLINE}Senin, 2 Desember 2024 14:05 WIB ", (), None),
    ],
)
def test_a_head_on_one_line_with_the_body_is_cut_apart(
    head: str, authors: tuple[str, ...], place: str | None
) -> None:
    article = newsdoc.parse(head + RUNNING, language="id")
    assert article.headline == HEADLINE
    assert article.published is not None
    assert article.published.isoformat() == MOMENT
    assert article.authors == authors
    assert (article.dateline.place if article.dateline else None) == place
    assert len(article.paragraphs) == 1
    assert article.paragraphs[0].span.text.endswith(RUNNING)
    assert codes(article) == ["one-line-text"]


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        (f"{HEADLINE} 2 Desember 2024 ", HEADLINE),
        (f"{HEADLINE}: 2 Desember 2024 ", f"{HEADLINE}:"),
        (f"{HEADLINE}, 2 Desember 2024 ", f"{HEADLINE},"),
        (f"{HEADLINE} terbit: 2 Desember 2024 ", HEADLINE),
        (f"{HEADLINE} Oleh kami Terbit: {DATE} ", f"{HEADLINE} Oleh kami"),
        ("Jembatan Baru 8 2 Desember 2024 ", None),
        ("Pembangunan jembatan baru di kota itu dimulai 2 Desember 2024 ", None),
        (f"Dipublikasikan: {DATE} ", None),
    ],
)
def test_a_head_ends_with_a_capital_a_mark_or_a_word_for_dates(head: str, headline: str | None) -> None:
    article = newsdoc.parse(head + RUNNING, language="id")
    assert article.headline == headline
    assert (article.published is not None) == (headline is not None or head.startswith("Dip"))
    assert len(article.paragraphs) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"Palu - Pembangunan jembatan dimulai pada {DATE}. {RUNNING}",
        f"Pembangunan jembatan baru dimulai. Wali Kota Hendra Lasimpo hadir {DATE} {RUNNING}",
        f"Warga Palu akan memakai jembatan baru mulai 2 Desember 2024 setelah menunggu lama. {RUNNING}",
        f"Jembatan baru di Kota Palu (2 Desember 2024) mulai dibangun dengan anggaran besar. {RUNNING}",
    ],
)
def test_a_day_in_the_first_sentence_is_no_head(text: str) -> None:
    article = newsdoc.parse(text, language="id")
    assert body(article) == [" ".join(text.split())]
    assert (article.headline, article.published) == (None, None)


def test_an_english_head_on_one_line_is_cut_apart() -> None:
    text = (
        "City Opens New Bridge Across the River By Ana Reyes Published March 3, 2024 5:20 p.m. The city"
        " opened a new bridge on Monday after two years of work. The mayor said it would cut travel times in"
        " half. “It is a great day for everybody who lives here,” she told reporters."
    )
    article = newsdoc.parse(text, language="en")
    assert article.headline == "City Opens New Bridge Across the River"
    assert article.authors == ("Ana Reyes",)
    assert article.published is not None
    assert article.published.isoformat() == "2024-03-03T17:20:00"


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["no-blank-lines", "blank-lines"])
@pytest.mark.parametrize("width", [56, 64, 72])
def test_wrapped_lines_are_joined(width: int, between: str) -> None:
    lines = (textwrap.fill(paragraph, width) for paragraph in BODY)
    article = newsdoc.parse(f"{HEADLINE}\n{DATE}\n\n" + between.join(lines), language="id")
    assert (article.headline, article.published is not None) == (HEADLINE, True)
    assert body(article) == list(BODY)
    assert codes(article) == ["wrapped-lines"]


def head_of(text: str) -> tuple[str | None, bool]:
    """Give the headline of a text, and whether it was cut out of the line of the body."""
    article = newsdoc.parse(text, language="id")
    return article.headline, article.published is not None and len(article.paragraphs) == 1


@pytest.mark.parametrize(("length", "cut"), [(199, False), (200, True), (201, True)])
def test_a_line_that_holds_head_and_body_has_a_length(length: int, *, cut: bool) -> None:
    line = f"{HEADLINE} {DATE} {RUNNING}"[: length - 1] + "."
    assert head_of(line) == ((HEADLINE, True) if cut else (None, False))


@pytest.mark.parametrize(("length", "cut"), [(98, False), (99, True), (100, True)])
def test_enough_text_follows_the_date_of_a_head(length: int, *, cut: bool) -> None:
    title = f"{HEADLINE} Setelah Warga Menunggu Enam Tahun Lamanya"
    line = f"{title} {DATE} {RUNNING[: length - 1]}."
    assert head_of(line) == ((title, True) if cut else (None, False))


@pytest.mark.parametrize(
    ("title", "cut"),
    [
        ("Kabar Dari Pal", True),
        ("Kabar Dari Pa", False),
        (("Kabar Dari Desa " * 15)[:238], True),
        (("Kabar Dari Desa " * 15)[:239], False),
    ],
)
def test_the_title_of_a_glued_head_is_neither_short_nor_long(title: str, *, cut: bool) -> None:
    assert head_of(f"{title} {DATE} {RUNNING}")[1] == cut


@pytest.mark.parametrize(("length", "cut"), [(40, True), (41, False)])
def test_the_name_of_the_site_may_stand_above_a_glued_head(length: int, *, cut: bool) -> None:
    site = "Kabar Nusa Media Daerah Sulawesi Tengah dan Sekitarnya"[:length]
    article = newsdoc.parse(f"{site}\n{HEADLINE} {DATE} {RUNNING}", language="id")
    assert (HEADLINE in {block.span.text for block in article.blocks}) == cut


@pytest.mark.parametrize(
    ("title", "end", "doubled"),
    [
        ("Jembatan Baru Dua Sungai", ".", True),
        ("Jembatan Baru Dua Sunga", ".", False),
        (HEADLINE, ".", True),
        (HEADLINE, "?", True),
        (HEADLINE, "”", True),
        (HEADLINE, "a", False),
    ],
)
def test_a_text_is_glued_to_itself_where_its_first_line_stands_behind_a_sentence(
    title: str, end: str, *, doubled: bool
) -> None:
    last = BODY[-1][:-1] + end
    text = "\n".join((title, DATE, *BODY[:-1], last))
    article = newsdoc.parse(text + text, language="id")
    assert any(block.span.text.endswith(f"{end}{title}") for block in article.blocks) != doubled


def wrapped(*lengths: int, after: int = 0, join: str = "\n") -> bool:
    """Tell whether lines that run on, each of a length, are joined behind as many that do not."""
    lines = [("warga desa itu " * 20)[: length - 1] + "a" for length in lengths]
    whole = [f"Warga kampung ke-{number:02} ikut membantu pekerjaan itu." for number in range(after)]
    article = newsdoc.parse(
        "\n\n".join((*whole, join.join((*lines, "tiba.")))), language="id", body_only=False
    )
    return "wrapped-lines" in codes(article)


def test_lines_are_wrapped_when_three_of_them_run_on_before_the_edge() -> None:
    assert wrapped(60, 60, 60)
    assert not wrapped(60, 60)
    assert not wrapped(60, 60, 60, join="\n\n")
    assert wrapped(40, 40, 40)
    assert not wrapped(39, 40, 40)
    assert wrapped(160, 160, 160)
    assert not wrapped(161, 160, 160)
    assert not wrapped(160, 160, 161)
    assert wrapped(60, 60, 60, 60, after=6)
    assert not wrapped(60, 60, 60, 60, after=7)


@pytest.mark.parametrize(
    ("length", "end", "following", "joined"),
    [
        (55, "a", "Palu ramai.", False),
        (56, "a", "Palu ramai.", True),
        (55, ".", "Palu ramai.", False),
        (56, ".", "Palu ramai.", True),
        (43, ".", "kota ramai.", False),
        (44, ".", "kota ramai.", True),
        (54, ".", "Ramai.", True),
        (53, ".", "Ramai.", False),
        (40, "a", "kota ramai.", True),
        (39, "a", "kota ramai.", False),
    ],
)
def test_in_a_wrapped_text_a_line_goes_on_where_its_next_word_did_not_fit(
    length: int, end: str, following: str, *, joined: bool
) -> None:
    edge = ("warga desa itu " * 9)[:59] + "a"
    first = "W" + ("arga desa itu w" * 9)[: length - 2] + end
    text = f"{edge}\n{edge}\n{edge}\ntiba.\n\n{first}\n{following}"
    article = newsdoc.parse(text, language="id")
    assert codes(article)[:1] == ["wrapped-lines"]
    assert any(f"{first}\n{following}" in block.span.text for block in article.blocks) == joined


def test_a_few_lines_that_run_on_among_many_that_do_not_are_left_alone() -> None:
    lines = textwrap.wrap(BODY[0] + " " + BODY[1], 56)
    few = [f"Warga kampung ke-{number} ikut membantu pekerjaan itu." for number in range(9)]
    article = newsdoc.parse("\n".join((HEADLINE, DATE, "", *lines, "", *few)), language="id")
    assert len(lines) > 3
    assert {block.span.text for block in article.blocks} >= {*lines, *few}
    assert codes(article) == []


@pytest.mark.parametrize("between", ["\n", "\n\n", ""], ids=["line", "blank-line", "glued"])
def test_a_text_printed_twice_is_read_once(between: str) -> None:
    text = "\n".join((HEADLINE, DATE, *BODY))
    article = newsdoc.parse(text + between + text, language="id")
    assert article.headline == HEADLINE
    assert body(article) == list(BODY)
    assert codes(article) == ["doubled-text"]


@pytest.mark.parametrize("cut", [4, 12, 30])
def test_the_rest_of_a_sentence_that_was_cut_off_is_body(cut: int) -> None:
    text = "\n".join((HEADLINE, DATE, *BODY))[:-cut]
    article = newsdoc.parse(text, language="id")
    assert body(article) == [*BODY[:-1], BODY[-1][:-cut].strip()]
    assert codes(article) == ["cut-off-text"]


def test_a_teaser_behind_the_body_is_no_sentence_that_was_cut_off() -> None:
    text = "\n".join((HEADLINE, DATE, *BODY, "Warga Donggala Menunggu Giliran Jembatan Kedua Dibangun"))
    article = newsdoc.parse(text, language="id")
    assert body(article) == list(BODY)
    assert codes(article) == []


def test_dates_that_lost_their_blanks_are_read() -> None:
    article = newsdoc.parse("\n".join((HEADLINE, "Senin,2Desember2024 14:05WIB", *BODY)), language="id")
    assert article.published is not None
    assert article.published.isoformat() == MOMENT


@pytest.mark.parametrize(
    "insert",
    [
        "Baca juga: Jembatan Lama Ditutup",
        "Baca Juga: Jembatan Lama Ditutup",
        "BACA JUGA: Jembatan Lama Ditutup",
        "Simak Video: Jembatan Lama Ditutup",
        "Lihat juga Video 'Jembatan Lama Ditutup'",
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "[Gambas:Video 20detik]",
        "[Gambas:Instagram]",
        "Scroll Untuk Melanjutkan",
        "Pilihan Editor: Jembatan Lama Ditutup",
    ],
)
@pytest.mark.parametrize("glue", ["", "\n"], ids=["glued", "own-line"])
def test_furniture_inside_the_body_leaves_the_paragraphs_clean(insert: str, glue: str) -> None:
    parts = (HEADLINE, DATE, BODY[0], BODY[1] + glue + insert, *BODY[2:])
    article = newsdoc.parse("\n".join(parts), language="id")
    assert body(article) == list(BODY)
    assert article.headline == HEADLINE
