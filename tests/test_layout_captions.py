"""Captions inside the body, told by who is credited behind them; sentences that only look like them stay."""

from __future__ import annotations

import pytest

import newsdoc

TITLE = "City Council Approves New Bridge Over River"
DATE = "Published June 4, 2024"
BODY = (
    "The council voted on Tuesday to build a bridge over the river, which ends a debate of ten years.",
    "People on both banks had asked for it since the old one was closed and children had to walk.",
    "“We are ready to start next month,” said Ruth Kessler, who leads the works department of the city.",
    "The money comes from the state and from a loan, and the work should be done before the winter.",
)


def read(line: str, *, place: int = 2) -> tuple[list[str], str | None]:
    """Put a line between the paragraphs of a page; give the roles of its parts, and the credit."""
    lines = "\n\n".join((TITLE, DATE, *BODY[:place], line, *BODY[place:]))
    article = newsdoc.parse(lines, language="en")
    roles = [block.role.value for block in article.blocks if block.span.text not in {TITLE, DATE, *BODY}]
    return roles, article.credit


@pytest.mark.parametrize(
    "line",
    [
        "Ann Hart waits at the market on Monday, Jan. 8, 2024. (AP Photo/Tom Bell)",
        "FILE - Ann Hart waits at the market on Monday, Jan. 8, 2024. (AP Photo/Tom Bell, File)",
        "Ann Hart waits at the market (Image: Tom Bell)",
        "Ann Hart waits at the market. (Image: Tom Bell)",
        "Ann Hart waits at the market. (Tom Bell/Pool Photo via AP)",
        "Ann Hart waits at the market. (Supplied)",
        "Ann Hart waits at the market. (Courtesy of Tom Bell)",
        "Ann Hart waits at the market. [Photo: Tom Bell]",
        "Ann Hart waits at the market. (ABC Kimberley: Tom Bell)",
        "Ann Hart waits at the market. [Tom Bell, Courier]",
        "Ann Hart waits at the market. (Tom Bell/The Courier)",
        "Ann Hart waits at the market. (AP)",
        "Ann Hart waits at the market. (The Gazette)",
        "Ann Hart waits at the market. Photograph: Tom Bell/The Courier",
        "Ann Hart waits at the market. Pic: PA",
        "Ann Hart waits at the market.CREDIT:TOM BELL",
        "Ann Hart waits at the market. TOM BELL / GETTY IMAGES",
        "Ann Hart waits at the market. EFE/ Tom Bell",
        "Pictured from left are Ann Hart, Tom Bell and two others. They came early.",
        "Ann Hart waits at the market. Tom Bell, The Gazette",
        "Ann Hart, left, waits at the market with her son",
        "Ann Hart (right) and her son at the market",
        "FILE - Ann Hart waits at the market on Jan. 8, 2024.",
        "Ann Hart waits at the market with her son and the dog. Supplied",
        "Media caption, Ann Hart waits at the market",
        "KN PHOTO: TOM BELL",
        "Supplied",
    ],
)
def test_a_picture_with_its_credit_is_a_caption_and_no_credit_of_the_article(line: str) -> None:
    assert read(line) == (["caption"], None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The photo was taken at the market on Monday by Tom Bell.", ["paragraph"]),
        ("The council paid for the pictures. (It later took them down.)", ["paragraph"]),
        ("She waited at the market, then walked home. Nobody came. (AP)", ["paragraph", "credit"]),
        ("“I waited at the market,” said Ann Hart. (AP)", ["paragraph", "credit"]),
        ("Left, right and centre", ["subheading"]),
        ("The file was never found, and nobody asked for it.", ["paragraph"]),
        ("A Picture of the Town", ["subheading"]),
        ("Ten Years of Debate (Photos)", ["subheading"]),
    ],
)
def test_what_only_speaks_of_pictures_is_no_caption(line: str, expected: list[str]) -> None:
    assert read(line)[0] == expected


def test_an_agency_behind_the_last_paragraph_is_the_credit() -> None:
    assert read("Ann Hart waits at the market. (AP)", place=4) == (["paragraph", "credit"], "AP")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Boats wait in the harbour at dawn.", "© Kabar Nusa/Ann Hart"), ["caption", "footer"]),
        (("Boats wait in the harbour at dawn.", "Image: ANN HART"), ["caption", "caption"]),
        (("Boats wait in the harbour at dawn.", "Image Credits: Kabar Nusa"), ["caption", "caption"]),
        (("Boats wait in the harbour at dawn.", "Foto: Ann Hart"), ["caption", "caption"]),
        # Paragraphs have several sentences, quotations, or more text; links do not credit.
        (("Boats wait in the harbour. Nobody comes.", "Image: Ann Hart"), ["paragraph", "caption"]),
        (("“Boats wait in the harbour,” said Ann Hart.", "Image: Ann Hart"), ["paragraph", "caption"]),
        (
            ("Boats wait in the harbour" + " and at sea" * 18 + ".", "Image: Ann Hart"),
            ["paragraph", "caption"],
        ),
        (("Boats wait in the harbour at dawn.", "Video: how boats wait"), ["paragraph", "caption"]),
        (
            ("Boats wait in the harbour at dawn.", "© Kabar Nusa. All rights reserved."),
            ["paragraph", "footer"],
        ),
    ],
)
def test_a_sentence_above_the_credit_of_a_picture_is_its_caption(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    assert read("\n\n".join(lines))[0] == expected


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Ann Hart (left) and her son at the market in May.", "caption"),
        ("From left to right: Ann Hart, Tom Bell and Rita Moss of the works department.", "caption"),
        # What stands on the left is no side, nor is it where a paragraph goes on, or quotes.
        ("Nobody knows yet what is left: the money, the road, or neither of them.", "paragraph"),
        ("The party (left of the other one) voted for the road on Tuesday.", "paragraph"),
        ("The party (left) lost three seats in May.", "paragraph"),
        ("Ann Hart (left) came to the market. She did not stay for the vote.", "paragraph"),
        ("“I came to the market,” said Ann Hart (left) on Tuesday.", "paragraph"),
        ("Sen. Ann Hart (R) asked for the road to be built on Tuesday.", "paragraph"),
    ],
)
def test_a_sentence_that_says_who_stands_where_is_a_caption(line: str, role: str) -> None:
    assert read(line)[0] == [role]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Ana Reyer (l.) mit ihrer Tochter auf der Brücke."),
        ("de", "Der Vorstand (von li nach re): Ana Reyer, Tom Bell, Rita Moos."),
        ("de", "Ana Reyer (2.v.l.) und der Rat auf der Brücke."),
        ("es", "Ana Reyes (a la izquierda) en el puente nuevo."),
        ("fr", "Anne Rey (à gauche) et sa fille sur le pont."),
        ("id", "Ana Rey (kedua kanan) meninjau jembatan di desa itu."),
        ("ms", "Ana Rey (dua dari kanan) melawat jambatan itu."),
        ("nl", "Ana Rey (links) en haar dochter op de brug."),
        ("it", "Ana Rey (a destra) e la figlia sul ponte."),
    ],
)
def test_sides_are_known_in_other_languages(language: str, line: str) -> None:
    page = "\n\n".join((TITLE, DATE, *BODY[:2], line, *BODY[2:]))
    blocks = newsdoc.parse(page, language=language).blocks
    assert next(block.role.value for block in blocks if block.span.text == line) == "caption"


LONG = "Boats wait in the harbour. Nobody comes before noon, and few people look for work there."


@pytest.mark.parametrize(
    ("credit", "habit", "expected"),
    [
        ("© Ann Hart/Kabar Nusa", 2, "caption"),
        ("© kabar.example I The Courier/Ann Hart", 2, "caption"),
        ("© Ann Hart/Kabar Nusa", 1, "paragraph"),
        ("Image: Ann Hart", 2, "paragraph"),
    ],
)
def test_longer_captions_are_told_by_the_habit_of_a_page(credit: str, habit: int, expected: str) -> None:
    pictures = [f"{name} waits in the harbour at dawn." for name in ("Ann", "Tom")[:habit]]
    parts = [part for picture in pictures for part in (picture, credit, *BODY[:1])]
    page = "\n\n".join((TITLE, DATE, BODY[3], *parts, LONG, credit, *BODY[1:3], *BODY[1:3][::-1]))
    roles = {block.span.text: block.role.value for block in newsdoc.parse(page, language="en").blocks}
    assert roles[LONG] == expected
    assert {roles[picture] for picture in pictures} == {"caption"}
