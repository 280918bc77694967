from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsdoc
from newsdoc.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Callable

HEADLINE = "Wali Kota Palu dan Bupati Donggala Sepakat Membangun Jembatan untuk 'Warga Dua Tepi'"
CUT = "Wali Kota Palu dan Bupati Donggala Sepakat Membangun Jembatan untuk"
FIRST = (
    "Berbicara di depan warga Kelurahan Besusu pada hari Rabu, Wali Kota Palu Hendra Lasimpo mengatakan"
    " jembatan itu akan dibangun bersama mulai tahun depan."
)
SECOND = (
    "“Kedua tepi sungai ini harus segera terhubung demi warga,” katanya seperti dilaporkan Radio Tadulako."
)
THIRD = "Bupati Donggala berharap pekerjaan selesai dalam dua tahun dan membuka jalan baru bagi para petani."


def roles(article: newsdoc.Article) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.text) for block in article.blocks]


def body(article: newsdoc.Article) -> list[str]:
    return [paragraph.span.text for paragraph in article.paragraphs]


ARTICLE = f"""0
Wednesday 14 June 2023 - 07:05

{HEADLINE}

Story Code : 55021
{CUT}
{FIRST}

{SECOND}

{THIRD}[HL/NA]
Comment
"""


def test_every_line_of_an_agency_article_has_its_role() -> None:
    article = newsdoc.parse(ARTICLE, language="id")
    assert roles(article) == [
        ("counter", "0"),
        ("date", "Wednesday 14 June 2023 - 07:05"),
        ("headline", HEADLINE),
        ("story-code", "Story Code : 55021"),
        ("caption", CUT),
        ("paragraph", FIRST),
        ("paragraph", SECOND),
        ("paragraph", THIRD),
        ("credit", "[HL/NA]"),
        ("comments", "Comment"),
    ]
    assert (article.headline, article.story_code, article.credit) == (HEADLINE, "55021", "HL/NA")
    assert article.authors == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("Kota Palu ", "Kota Palu\xa0"),
        lambda text: text.replace("]\nComment", "]Comment"),
        lambda text: text.replace("[HL/NA]\n", " [HL/NA] \n"),
        lambda text: text.replace("0\nWed", "Wed"),
        lambda text: text.replace(f"{CUT}\n", ""),
        lambda text: text.replace("Wednesday 14 June 2023 - 07:05\n", ""),
        lambda text: text.replace("Story Code : 55021", "Story Code: 55021/B"),
        lambda text: text.replace("0\nWednesday 14 June 2023 - 07:05\n\n", ""),
        lambda text: text.replace("Comment\n", ""),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: f"{HEADLINE}\n" + text.replace(f"{HEADLINE}\n\n", "").lstrip(),
    ],
    ids=[
        "windows-line-ends",
        "byte-order-mark",
        "no-break-blank",
        "glued-comment",
        "spaced-credit",
        "no-counter",
        "no-caption",
        "no-date",
        "another-code",
        "no-counter-nor-date",
        "no-comment",
        "no-blank-lines",
        "headline-first",
    ],
)
def test_an_agency_article_in_another_dress_keeps_its_parts(change: Callable[[str], str]) -> None:
    article = newsdoc.parse(change(ARTICLE), language="id")
    assert article.headline == HEADLINE
    assert (article.story_code or "").startswith("55021")
    assert article.credit == "HL/NA"
    assert [" ".join(text.split()) for text in body(article)] == [FIRST, SECOND, THIRD]


def test_a_bare_title_above_the_body_is_the_headline() -> None:
    article = newsdoc.parse(f"Jembatan baru dibangun di Palu\n\n{FIRST}\n\n{SECOND}", language="id")
    assert article.headline == "Jembatan baru dibangun di Palu"
    assert body(article) == [FIRST, SECOND]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff"])
def test_a_text_without_words_has_nothing(text: str) -> None:
    article = newsdoc.parse(text, language="id")
    assert (article.headline, article.paragraphs) == (None, ())


def test_a_single_sentence_is_a_paragraph() -> None:
    article = newsdoc.parse("Hujan turun.", language="id")
    assert (article.headline, body(article)) == (None, ["Hujan turun."])


def test_glued_furniture_is_cut_out_of_a_paragraph() -> None:
    text = f"{FIRST}SCROLL TO CONTINUE WITH CONTENT\n{SECOND}Baca juga: Jembatan Lama Ditutup\n{THIRD}"
    article = newsdoc.parse(text, language="id")
    assert body(article) == [FIRST, SECOND, THIRD]
    assert [r for r in roles(article) if r[0] != "paragraph"] == [
        ("advertisement", "SCROLL TO CONTINUE WITH CONTENT"),
        ("related", "Baca juga: Jembatan Lama Ditutup"),
    ]


def test_blocks_cover_every_printed_code_point_once() -> None:
    article = newsdoc.parse(ARTICLE, language="id")
    covered = [at for block in article.blocks for at in range(block.span.start, block.span.end)]
    assert covered == sorted(set(covered))
    printed = {at for at, char in enumerate(ARTICLE) if not char.isspace()}
    assert printed <= set(covered)
    assert all(block.role in BlockRole for block in article.blocks)
