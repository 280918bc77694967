"""Furniture that is glued to a paragraph: what is cut out of its line, and what stays in it."""

from __future__ import annotations

import pytest

import newsdoc
from tests.sample_page import BODY, DATE, TITLE

START = "Mereka bekerja sejak Mei dengan bambu dari kebun mereka sendiri setiap hari"
NEXT = "Warga menebang bambu di hulu lalu menghanyutkannya ke tepi desa dengan tali ijuk."
LINK = "Jembatan Lama Ditutup"
LONG_LINK = " ".join(["Jembatan lama ditutup"] * 8)


def pieces(line: str) -> list[tuple[str, str]]:
    """Give the pieces that a line of the body is cut into, each with its role."""
    article = newsdoc.parse("\n".join((TITLE, DATE, "", *BODY[:2], line, BODY[2])), language="id")
    assert article.headline == TITLE
    others = {TITLE, DATE, *BODY}
    return [(one.role.value, one.span.text) for one in article.blocks if one.span.text not in others]


@pytest.mark.parametrize(
    ("glued", "role", "insert", "rest"),
    [
        (".ADVERTISEMENT", "advertisement", "ADVERTISEMENT", ""),
        (".    ADVERTISEMENT", "advertisement", "ADVERTISEMENT", ""),
        (f".ADVERTISEMENT{NEXT}", "advertisement", "ADVERTISEMENT", NEXT),
        (f".Baca juga: {LINK}", "related", f"Baca juga: {LINK}", ""),
        (f". Baca juga: {LINK}", "related", f"Baca juga: {LINK}", ""),
        (f".Baca juga: {LINK}{NEXT}", "related", f"Baca juga: {LINK}", NEXT),
        (f".Baca juga: {LINK}{NEXT[:58]}", "related", f"Baca juga: {LINK}{NEXT[:58]}", ""),
        (f".Baca juga: {LINK}Dua", "related", f"Baca juga: {LINK}Dua", ""),
        (f".Baca juga: {LONG_LINK[:139]}", "related", f"Baca juga: {LONG_LINK[:139]}", ""),
        (f".[Gambas:Video 20detik]{NEXT}", "furniture", "[Gambas:Video 20detik]", NEXT),
        (". Story Code : 55021", "story-code", "Story Code : 55021", ""),
        (f".Story Code : 55021 {NEXT}", "story-code", "Story Code : 55021", NEXT),
        (".story code: 55021", "story-code", "story code: 55021", ""),
        (".STORY CODE #B-1", "story-code", "STORY CODE #B-1", ""),
        (". [HL/NA]", "credit", "[HL/NA]", ""),
        (".(nrd/mei)", "credit", "(nrd/mei)", ""),
        (".Comment", "comments", "Comment", ""),
    ],
)
def test_what_is_glued_behind_a_sentence_is_cut_off(glued: str, role: str, insert: str, rest: str) -> None:
    expected = [("paragraph", f"{START}."), (role, insert), ("paragraph", rest)]
    assert pieces(START + glued) == [piece for piece in expected if piece[1]]


TITLE_CASE = "Jembatan Lama di Hulu Sungai Ditutup"


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        (f"Baca juga: {TITLE_CASE} {NEXT}", NEXT),
        (f"Baca juga: {TITLE_CASE} {NEXT} {START}.", f"{NEXT} {START}."),
        (f"Baca juga: 5 {TITLE_CASE} {NEXT}", NEXT),
        # What has no full stop is all title, and so is what is too short for a sentence.
        (f"Baca juga: {TITLE_CASE} {NEXT[:-1]}", ""),
        (f"Baca juga: {TITLE_CASE} {NEXT[:50]}.", ""),
        # Where titles have small letters, a capital may open a name.
        (f"Baca juga: Jembatan lama di hulu Sungai ditutup {NEXT}", ""),
    ],
)
def test_a_link_ends_at_the_capital_of_a_sentence_in_small_letters(line: str, rest: str) -> None:
    assert [text for role, text in pieces(line) if role == "paragraph"] == ([rest] if rest else [])


def test_a_story_of_three_pieces_keeps_its_credit_before_a_tail() -> None:
    assert pieces(f"{START}.[HL/NA]Comment") == [
        ("paragraph", f"{START}."),
        ("credit", "[HL/NA]"),
        ("comments", "Comment"),
    ]


@pytest.mark.parametrize(
    "tail",
    [
        " ADVERTISEMENT.",
        ",ADVERTISEMENT.",
        ".ADVERTISEMENTs.",
        ".[Gambas:Video 20detik.",
        f".Baca juga: {LONG_LINK}.",
        " xStory Code 5.",
        ". Story Code : lima.",
        " (nrd/mei).",
        ". Comment.",
    ],
)
def test_what_is_part_of_a_sentence_stays_in_it(tail: str) -> None:
    assert pieces(START + tail) == [("paragraph", START + tail)]


def test_a_word_that_lost_its_break_behind_a_small_letter_is_cut_off() -> None:
    assert [role for role, _ in pieces(f"{START}ADVERTISEMENT")] == ["subheading", "advertisement"]
    assert [text for _, text in pieces(f"{START}ADVERTISEMENT")] == [START, "ADVERTISEMENT"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("($1 = 0.9145 euros)", [("furniture", "($1 = 0.9145 euros)")]),
        ("(1 euro = $1.08)", [("furniture", "(1 euro = $1.08)")]),
        ("(US$1 = RM4.50)", [("furniture", "(US$1 = RM4.50)")]),
        (f"{NEXT} ($1 = 15.900 rupiah)", [("paragraph", NEXT), ("furniture", "($1 = 15.900 rupiah)")]),
        (f"{NEXT[:-1]} ($1 = 15.900 rupiah).", [("paragraph", f"{NEXT[:-1]} ($1 = 15.900 rupiah).")]),
        (f"{NEXT} (1 dari 2)", [("paragraph", f"{NEXT} (1 dari 2)")]),
    ],
)
def test_what_a_currency_is_worth_stands_in_brackets_that_are_no_credit(
    line: str, expected: list[tuple[str, str]]
) -> None:
    assert pieces(line) == expected


def test_a_credit_may_stand_behind_what_a_currency_is_worth() -> None:
    page = "\n".join(
        (TITLE, DATE, "", *BODY, "($1 = 15.900 rupiah) (Reporting by Ana Rey; Editing by Tom Bell)")
    )
    assert newsdoc.parse(page, language="id").credit == "Reporting by Ana Rey; Editing by Tom Bell"


@pytest.mark.parametrize("blank", ["", " "])
def test_the_mark_of_an_agency_closes_the_last_paragraph(blank: str) -> None:
    page = "\n\n".join((TITLE, DATE, *BODY, f"{NEXT}{blank}Enditem"))
    article = newsdoc.parse(page, language="id")
    assert [(one.role.value, one.span.text) for one in article.blocks][-2:] == [
        ("paragraph", NEXT),
        ("furniture", "Enditem"),
    ]


def test_a_word_for_comments_behind_a_blank_is_more_of_the_paragraph() -> None:
    article = newsdoc.parse("\n\n".join((TITLE, DATE, *BODY, f"{NEXT} Comment")), language="id")
    assert article.blocks[-1].span.text == f"{NEXT} Comment"
