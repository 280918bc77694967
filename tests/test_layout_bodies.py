"""The body of a page: where it opens and ends, what stands between its paragraphs, and what is none of it."""

from __future__ import annotations

import pytest

import newsdoc

TITLE = "Jembatan Bambu Dibangun Warga Dua Desa di Tepi Palu"
DATE = "Senin, 02 Des 2024 14:05 WIB"
BODY = (
    "Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan tiba.",
    '"Kami bekerja setiap pagi sampai selesai," kata Rahmat, warga yang memimpin pekerjaan itu.',
    "Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu memutar jauh.",
)
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
        ((INTRODUCTION[:48] + ":", *ITEMS), ["footer"] * 4),
        (("  " + INTRODUCTION, *ITEMS), ["footer"] * 4),
        ((INTRODUCTION, "  " + ITEMS[0]), ["footer"] * 2),
        ((INTRODUCTION, *ITEMS, "Golok dan gergaji"), ["paragraph", "list", "list", "list", "footer"]),
        ((INTRODUCTION, "Golok dan gergaji"), ["footer"] * 2),
        ((INTRODUCTION[:-1] + " sekarang", *ITEMS), ["footer"] * 4),
    ],
)
def test_a_list_closes_the_body_behind_a_line_with_a_colon(lines: tuple[str, ...], below: list[str]) -> None:
    assert roles(read(*BODY, *lines)) == ["paragraph"] * 3 + below


def test_a_list_closes_the_body_behind_a_paragraph_with_a_colon() -> None:
    assert roles(read(*BODY, "Mereka membawa:", *ITEMS)) == ["paragraph"] * 3 + ["footer"] * 4
    long = "Selama lima bulan warga bekerja bersama-sama tanpa menunggu bantuan, dan yang mereka bawa ialah:"
    assert roles(read(*BODY[:2], long, *ITEMS)) == ["paragraph"] * 3 + ["list"] * 3


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
