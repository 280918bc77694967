"""The body of a page: where it opens and ends, what stands between its paragraphs, and what is none of it."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.layout.body import weigh_row
from newsdoc.layout.rows import read_row
from newsdoc.model import BlockRole
from newsdoc.text.lines import Line
from tests.sample_page import BODY, DATE, TITLE

INTRODUCTION = "Warga yang ingin membantu pekerjaan itu diminta membawa alat berikut:"
ITEMS = ("- Golok dan gergaji", "- Tali ijuk", "- Bambu dari kebun")


def read(*lines: str) -> newsdoc.Article:
    """Parse a page with these lines below its title and its date."""
    article = newsdoc.parse("\n".join((TITLE, DATE, "", *lines)), language="id")
    assert article.headline == TITLE
    return article


def roles(article: newsdoc.Article) -> list[str]:
    """Give the roles of the blocks below title and date."""
    return [block.role.value for block in article.blocks[2:]]


def test_with_many_indentations_only_those_of_the_text_are_body() -> None:
    deep = " " * 4
    article = read(
        deep + BODY[0],
        "  Dua anak menyeberangi jembatan bambu",
        deep + BODY[1],
        " " * 6 + "Warga kampung lain juga membantu pekerjaan itu sampai malam tiba setiap hari.",
        deep + BODY[2],
        "Kabar lain dari desa di sekitar kota itu dapat dibaca setiap hari.",
    )
    assert [paragraph.span.text for paragraph in article.paragraphs] == list(BODY)
    assert roles(article) == ["paragraph", "subheading", "paragraph", "subheading", "paragraph", "footer"]


def test_two_indentations_mean_nothing() -> None:
    article = read("  " + BODY[0], BODY[1], "  " + BODY[2])
    assert roles(article) == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("lines", "below"),
    [
        ((INTRODUCTION, *ITEMS), ["paragraph", "list", "list", "list"]),
        ((INTRODUCTION[:49] + ":", *ITEMS), ["paragraph", "list", "list", "list"]),
        ((INTRODUCTION[:48] + ":", *ITEMS), ["paragraph", "list", "list", "list"]),
        (("Kabar Lain dari Desa di Tepi Sungai Itu:", *ITEMS), ["footer"] * 4),
        (("  " + INTRODUCTION, *ITEMS), ["footer"] * 4),
        ((INTRODUCTION, "  " + ITEMS[0]), ["footer"] * 2),
        ((INTRODUCTION, *ITEMS, "Golok dan gergaji"), ["paragraph", "list", "list", "list", "footer"]),
        ((INTRODUCTION, "Golok dan gergaji"), ["footer"] * 2),
        ((INTRODUCTION[:-1] + " sekarang", *ITEMS), ["footer"] * 4),
    ],
)
def test_a_list_closes_the_body_behind_a_line_with_a_colon(lines: tuple[str, ...], below: list[str]) -> None:
    assert roles(read(*BODY, *lines)) == ["paragraph"] * 3 + below


def test_the_items_of_a_list_need_no_full_stop() -> None:
    whole, cut = read(*BODY, INTRODUCTION, *ITEMS), read(*BODY, INTRODUCTION, *ITEMS[:-1], "- Bambu dari ...")
    assert not whole.problems
    assert [problem.code for problem in cut.problems] == ["cut-off-text"]


def test_a_list_closes_the_body_behind_a_paragraph_with_a_colon() -> None:
    assert roles(read(*BODY, "Mereka membawa:", *ITEMS)) == ["paragraph"] * 3 + ["footer"] * 4
    long = "Selama lima bulan warga bekerja bersama-sama tanpa menunggu bantuan, dan yang mereka bawa ialah:"
    assert roles(read(*BODY[:2], long, *ITEMS)) == ["paragraph"] * 3 + ["list"] * 3
    assert roles(read(*BODY[:2], f"{SENTENCE} {long}", *ITEMS)) == ["paragraph"] * 3 + ["list"] * 3
    assert roles(read(*BODY[:2], f"{SENTENCE} {long}", "  " + ITEMS[0])) == ["paragraph"] * 3 + ["footer"]


LAST = "Warga berharap itu bertahan."


@pytest.mark.parametrize(
    ("lines", "below"),
    [
        (("ADVERTISEMENT", LAST), ["advertisement", "paragraph"]),
        (("ADVERTISEMENT", LAST, "ADVERTISEMENT", LAST), ["advertisement", "paragraph"] * 2),
        (("ADVERTISEMENT", "Ini kabar baik bagi."), ["advertisement", "paragraph"]),
        (("ADVERTISEMENT", "Ini kabar baik itu."), ["advertisement", "footer"]),
        (("ADVERTISEMENT", "ADVERTISEMENT", LAST), ["advertisement", "advertisement", "paragraph"]),
        (("ADVERTISEMENT", "ADVERTISEMENT", "  " + LAST), ["advertisement", "advertisement", "footer"]),
        (
            ("ADVERTISEMENT", "ADVERTISEMENT", LAST[:-1] + "?"),
            ["advertisement", "advertisement", "footer"],
        ),
        (("ADVERTISEMENT", LAST[:-1]), ["advertisement", "footer"]),
        (("Bagikan", LAST), ["share", "footer"]),
        (("ADVERTISEMENT",) * 6 + (LAST,), ["advertisement"] * 6 + ["paragraph"]),
        (("ADVERTISEMENT",) * 7 + (LAST,), ["advertisement"] * 7 + ["footer"]),
    ],
)
def test_a_sentence_that_only_boxes_part_from_the_body_is_its_last(
    lines: tuple[str, ...], below: list[str]
) -> None:
    assert roles(read(*BODY, *lines)) == ["paragraph"] * 3 + below


def test_a_title_that_is_a_sentence_is_no_body_where_the_text_is_printed_twice() -> None:
    title = (
        "Warga dua desa di tepi sungai besar itu membangun jembatan bambu tanpa menunggu bantuan pemerintah."
    )
    body = (BODY[0] + " Mereka bekerja sejak Mei dengan bambu dari kebun mereka sendiri.", *BODY[1:])
    article = newsdoc.parse("\n\n".join((title, *body) * 2), language="id")
    assert article.headline == title
    assert [block.role.value for block in article.blocks] == [
        *("headline", "paragraph", "paragraph", "paragraph"),
        *("caption", "furniture", "furniture", "furniture"),
    ]
    assert [problem.code for problem in article.problems] == ["doubled-text"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Warga berharap jembatan itu bertahan lam", "paragraph"),
        ("Warga berharap jembatan itu bertahan la", "footer"),
        ("2 jembatan lagi akan dibangun warga tahun", "paragraph"),
        ("(Warga berharap jembatan itu bertahan lama", "footer"),
        ("- Warga berharap jembatan itu bertahan lama", "footer"),
        ("  Warga berharap jembatan itu bertahan lama", "footer"),
        ("“Kami sudah lam", "paragraph"),
        ("“Kami sudah la", "footer"),
        ("Jembatan Kota ini dan desa Itu akan kami bangun Sore", "paragraph"),
        ("Jembatan Kota ini dan desa Itu akan kami Bangun Sore", "footer"),
        ("Kepala Dinas Perdagangan, Budi Santoso, hari ini menyebut harga itu", "paragraph"),
        ("Kepala Dinas Perdagangan, Budi Santoso, hari ini Menyebut harga itu", "paragraph"),
        ("Kepala Dinas Perdagangan, Budi Santoso, hari Ini Menyebut harga itu", "footer"),
    ],
)
def test_running_text_at_the_very_end_that_breaks_off_is_body(line: str, role: str) -> None:
    article = read(*BODY, line)
    assert roles(article) == ["paragraph"] * 3 + [role]
    assert ("cut-off-text" in {one.code for one in article.problems}) == (role == "paragraph")


def test_what_breaks_off_before_the_end_of_the_page_is_no_body() -> None:
    assert roles(read(*BODY, "Warga berharap jembatan itu bertahan lama", "Bagikan"))[3] == "footer"


@pytest.mark.parametrize(
    ("above", "below", "role"),
    [
        (1, 1, "paragraph"),
        (1, 2, "standfirst"),
        (2, 3, "paragraph"),
        (2, 4, "standfirst"),
        (3, 9, "paragraph"),
    ],
)
def test_up_to_two_paragraphs_above_the_date_are_no_body_where_twice_as_many_follow(
    above: int, below: int, role: str
) -> None:
    lines = [
        f"Warga desa ke-{number} ikut membantu pekerjaan besar itu setiap hari di tepi sungai sampai malam."
        for number in range(above + below)
    ]
    text = "\n".join((TITLE, "", *lines[:above], DATE, *lines[above:]))
    article = newsdoc.parse(text, language="id")
    assert [block.role.value for block in article.blocks] == [
        *("headline", *[role] * above, "date"),
        *["paragraph"] * below,
    ]


@pytest.mark.parametrize(
    ("printed", "role", "weight"),
    [
        ("a" * 79 + ".", None, 0.8),
        ("a" * 78 + ".", None, 0.3),
        ("a" * 299 + ".", None, 3.0),
        ("a" * 799 + ".", None, 8.0),
        ("a" * 900 + ".", None, 8.0),
        ("a" * 24 + ".", None, 0.3),
        ("a" * 23 + ".", None, -0.5),
        ("a" * 160, None, 0.8),
        ("a" * 159, None, -0.5),
        ("a" * 900, None, 4.0),
        ("- " + "a" * 97 + ".", None, 0.2),
        ("- " + "a" * 7 + ".", None, -0.4),
        ("a" * 19, None, -0.4),
        ("a" * 20, None, -0.5),
        ("a" * 99 + ".", BlockRole.MENU, -0.6),
        ("a" * 99 + ".", BlockRole.CAPTION, -0.2),
        ("a" * 99 + ".", BlockRole.RELATED, -0.2),
    ],
)
def test_a_row_speaks_for_running_text_by_its_length_and_its_end(
    printed: str, role: BlockRole | None, weight: float
) -> None:
    assert weigh_row(read_row(Line(0, len(printed), 0, 0), printed, []), role) == pytest.approx(weight)


SENTENCE = "Warga desa itu ikut membantu pekerjaan besar itu setiap hari di tepi sungai sampai malam tiba."


@pytest.mark.parametrize(
    ("boxes", "count"),
    [(["Bagikan"] * 3, 4), (["Bagikan"] * 40, 16), (["Lihat peta"] * 10, 16), (["ADVERTISEMENT"] * 9, 16)],
)
def test_a_long_box_does_not_end_a_long_body(boxes: list[str], count: int) -> None:
    half = [f"{number} {SENTENCE}" for number in range(count // 2)]
    other = [f"Di kota {number}, {SENTENCE}" for number in range(count // 2)]
    article = read(*half, *boxes, *other)
    assert [paragraph.span.text for paragraph in article.paragraphs] == [*half, *other]


def test_a_teaser_far_below_the_body_is_none_of_it() -> None:
    article = read(*BODY, *["Bagikan"] * 9, SENTENCE)
    assert roles(article) == ["paragraph"] * 3 + ["share"] * 9 + ["footer"]


TEASERS = tuple(
    f"Kabar ke-{number} dari desa di tepi sungai itu dibaca warga setiap pagi sebelum mereka berangkat."
    for number in range(4)
)
STORY = tuple(
    f"Warga kampung ke-{number} ikut membantu pekerjaan besar itu setiap hari sampai malam tiba di sana."
    for number in range(9)
)


@pytest.mark.parametrize(
    ("teasers", "dateline", "paragraphs", "opens", "found"),
    [
        (1, "Palu - ", 2, True, True),
        (1, "Palu - ", 1, False, True),
        (1, "Xanduru - ", 2, False, True),
        (1, "Xanduru, Nusa.com - ", 2, True, True),
        (2, "Palu - ", 9, False, False),
        (2, "Palu, Nusa.com - ", 4, True, True),
        (2, "Palu, Nusa.com - ", 3, False, True),
        (3, "Palu, Nusa.com - ", 6, True, True),
        (3, "Palu, Nusa.com - ", 5, False, True),
        (4, "Palu, Nusa.com - ", 9, False, False),
    ],
)
def test_the_body_opens_at_a_dateline_that_is_sure_and_has_most_of_the_text_behind_it(
    teasers: int, dateline: str, paragraphs: int, *, opens: bool, found: bool
) -> None:
    article = read(*TEASERS[:teasers], dateline + STORY[0], *STORY[1:paragraphs])
    assert (article.dateline is not None) == found
    assert len(article.paragraphs) == paragraphs + (0 if opens else teasers)


@pytest.mark.parametrize(
    ("boxes", "found"),
    [((), True), (("ADVERTISEMENT",) * 5, True), (("ADVERTISEMENT",) * 6, False), (("Bagikan",), False)],
)
def test_a_dateline_that_only_boxes_part_from_the_body_opens_it(
    boxes: tuple[str, ...], *, found: bool
) -> None:
    article = read("Palu - Warga senang.", *boxes, *STORY[:3])
    assert (article.dateline is not None) == found
    assert len(article.paragraphs) == 3 + found


@pytest.mark.parametrize(("length", "doubled"), [(79, False), (80, True)])
def test_only_a_long_paragraph_that_is_printed_again_is_doubled(length: int, *, doubled: bool) -> None:
    again = f"{SENTENCE[: length - 1]}."
    article = read(BODY[0], again, *BODY[1:], again)
    assert len(article.paragraphs) == (4 if doubled else 5)
    assert ("doubled-text" in {one.code for one in article.problems}) == doubled


def test_behind_a_long_paragraph_that_is_doubled_short_ones_are_too() -> None:
    short = "Warga senang sekali."
    assert len(read(BODY[0], short, *BODY[1:], BODY[0], short).paragraphs) == 4
    assert len(read(BODY[0], short, *BODY[1:], short).paragraphs) == 5


@pytest.mark.parametrize("line", ['"Ya," kata Siti.', "“Habis,” ujar Rina.", "Kata Siti, «ya»."])
def test_a_short_line_that_quotes_somebody_closes_the_body(line: str) -> None:
    article = newsdoc.parse("\n\n".join((*BODY, line)), language="id")
    assert article.paragraphs[-1].span.text == line


@pytest.mark.parametrize("line", ["Ya kata Siti.", '"Habis" Rina'])
def test_a_short_line_that_quotes_nobody_closes_no_body(line: str) -> None:
    article = newsdoc.parse("\n\n".join((*BODY, line)), language="id")
    assert line not in [paragraph.span.text for paragraph in article.paragraphs]


def test_a_short_sentence_with_a_date_between_two_paragraphs_is_body() -> None:
    short = '"Kami sudah siap," kata Rahmat, Senin (2/12/2024).'
    article = read(BODY[0], BODY[1], short, BODY[2])
    assert [paragraph.span.text for paragraph in article.paragraphs] == [BODY[0], BODY[1], short, BODY[2]]
    assert "Kami sudah siap" in [quote.text for quote in article.quotes]


@pytest.mark.parametrize("line", ["Senin, 2 Desember 2024", "    Putusan dibacakan pada 2 Desember 2024."])
def test_a_date_line_between_two_paragraphs_is_none(line: str) -> None:
    article = read(BODY[0], BODY[1], line, BODY[2])
    assert [paragraph.span.text for paragraph in article.paragraphs] == list(BODY)


def teasers(indent: str, *days: str) -> tuple[str, ...]:
    """Give three titles of other articles with their teasers, each perhaps below its day."""
    return tuple(
        indent + line
        for number in range(3)
        for line in (*days, f"Kabar ke-{number} dari desa di tepi sungai", TEASERS[number])
    )


@pytest.mark.parametrize(
    ("below", "count"),
    [
        # Sentences below a title each, further indented or with their days.
        (("Berita Terkait", *teasers("    ")), 9),
        (("Berita Terkait", *teasers("", DATE)), 9),
        # The article goes on behind them, nothing sets them apart, or no word for links stands above them.
        (("Berita Terkait", *teasers("    "), *(f"Belakangan {line}" for line in STORY[:2])), 14),
        (("Berita Terkait", *teasers("")), 12),
        (("Peta desa", *teasers("", "")), 12),
        (("Berita Terkait", *teasers("    ")[:4]), 11),
    ],
)
def test_teasers_of_other_articles_close_the_body(below: tuple[str, ...], count: int) -> None:
    article = read("\n\n".join((*STORY, *below)))
    texts = [paragraph.span.text for paragraph in article.paragraphs]
    assert texts[:9] == list(STORY)
    assert len(texts) == count


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Warga membangun jembatan lain Warga membangun jembatan lain", "related"),
        ("Jembatan baru lain? Jembatan baru lain?", "related"),
        ("Warga membangun jembatan lain Warga Membangun jembatan lain", "subheading"),
        ("Lagi-lagi Lagi-lagi", "subheading"),
    ],
)
def test_a_title_that_a_row_prints_twice_is_a_link(line: str, role: str) -> None:
    blocks = read("\n\n".join((*STORY[:3], line, *STORY[3:]))).blocks
    assert next(block.role.value for block in blocks if block.span.text == line) == role


@pytest.mark.parametrize(
    ("indent", "between", "count"),
    [
        ("    ", (*("Jalur",) * 8, TITLE, DATE), 9),
        # No day stands there, few rows do, or the box is indented as the text is.
        ("    ", (*("Jalur",) * 9, TITLE), 13),
        ("    ", (*("Jalur",) * 3, TITLE, DATE), 13),
        ("", (*("Jalur",) * 8, TITLE, DATE), 13),
    ],
)
def test_a_box_above_the_article_is_none_of_it(indent: str, between: tuple[str, ...], count: int) -> None:
    box = tuple(
        f"{indent}Sampai {day} Mei tidak ada kereta malam di jalur itu. {TEASERS[0]}" for day in range(4)
    )
    article = newsdoc.parse("\n\n".join((*box, *between, *STORY)), language="id")
    texts = [paragraph.span.text for paragraph in article.paragraphs]
    assert texts[-9:] == list(STORY)
    assert len(texts) == count


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (
            "Jembatan Bambu: Warga dua desa di tepi sungai bekerja bersama selama lima bulan penuh",
            "subheading",
        ),
        (
            "Warga dua desa di tepi sungai bekerja bersama tanpa bantuan siapa pun selama lima bulan",
            "subheading",
        ),
        (
            "Warga dua desa di tepi sungai bekerja. Mereka bekerja bersama selama lima bulan penuh",
            "paragraph",
        ),
        (STORY[0][:-1] + " selama lima bulan penuh tanpa bantuan", "paragraph"),
    ],
)
def test_a_row_without_its_full_stop_is_a_paragraph_when_it_is_long(line: str, role: str) -> None:
    blocks = read("\n\n".join((*STORY[:4], line, *STORY[4:]))).blocks
    assert next(block.role.value for block in blocks if block.span.text == line) == role


def test_a_teaser_with_its_day_behind_the_lead_does_not_make_it_a_standfirst() -> None:
    teaser = ("Jembatan lain di hulu", "Oleh Tom Bell, 3 Mei 2023")
    lead, *rest = STORY
    for head, count in (((TITLE, "Oleh Ana Rey", DATE), 9), ((TITLE,), 8)):
        article = newsdoc.parse("\n\n".join((*head, lead, *teaser, *rest)), language="id")
        assert len(article.paragraphs) == count


LINK = "Warga Desa Tetangga Membangun Jembatan Baru di Hulu Sungai Palu Raya"


@pytest.mark.parametrize(
    ("indent", "boxes", "first"),
    [
        ("", ("Bagikan",) * 16, True),
        # The box is short or holds other lines, a day stands there, or the paragraph is indented otherwise.
        ("", ("Bagikan", *(LINK,) * 3) * 6, False),
        ("", (*("Bagikan",) * 16, DATE), False),
        ("  ", ("Bagikan",) * 16, False),
    ],
)
def test_a_box_about_subscriptions_may_part_the_first_paragraph_from_the_others(
    indent: str, boxes: tuple[str, ...], *, first: bool
) -> None:
    lead = f"{STORY[0]} {TEASERS[0]}"
    page = "\n\n".join((TITLE, DATE, indent + lead, *boxes, *STORY[1:6]))
    texts = [paragraph.span.text for paragraph in newsdoc.parse(page, language="id").paragraphs]
    assert texts == ([lead, *STORY[1:6]] if first else list(STORY[1:6]))


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("APA YANG DIBUTUHKAN WARGA DESA?", "subheading"),
        ("Jembatan Bambu: Apa yang dibutuhkan warga desa?", "subheading"),
        ("Seorang warga bertanya: Apa yang dibutuhkan desa?", "paragraph"),
        ("Rahmat: Apa yang dibutuhkan warga desa?", "paragraph"),
        ("Apa yang dibutuhkan warga desa?", "paragraph"),
    ],
)
def test_a_question_that_is_set_as_a_title_is_a_subheading(line: str, role: str) -> None:
    blocks = read("\n\n".join((*STORY[:4], line, *STORY[4:]))).blocks
    assert next(block.role.value for block in blocks if block.span.text == line) == role


def test_who_asks_twice_is_named_before_a_question() -> None:
    asked = ("Nusa Raya: Apa yang dibutuhkan warga desa?", "Nusa Raya: Kapan jembatan bambu itu selesai?")
    article = read("\n\n".join((*STORY[:3], asked[0], *STORY[3:5], asked[1], *STORY[5:])))
    assert set(asked) < {paragraph.span.text for paragraph in article.paragraphs}
