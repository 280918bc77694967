"""Bylines: where names stand, what is read of them, and what only looks like one."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import ContributorRole

TITLE = "Jembatan Bambu Dibangun Warga Dua Desa di Tepi Palu"
DATE = "Senin, 02 Des 2024 14:05 WIB"
BODY = (
    "Palu - Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan.",
    '"Kami bekerja setiap pagi sampai selesai," kata Rahmat, warga yang memimpin pekerjaan itu.',
    "Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu memutar jauh.",
)
REPORTER, WRITER, EDITOR = ContributorRole.REPORTER, ContributorRole.WRITER, ContributorRole.EDITOR


def read(below: tuple[str, ...] = (), end: tuple[str, ...] = (), last: str = "") -> newsdoc.Article:
    """Parse a page with lines below its date and behind its body."""
    return newsdoc.parse(
        "\n".join((TITLE, DATE, *below, "", "\n\n".join(BODY) + last, "", *end)), language="id"
    )


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Oleh Ana   Rey", (("Ana Rey", WRITER),)),
        ("Oleh\tAna Rey", (("Ana Rey", WRITER),)),
        ("Penulis:    Ana  Rey", (("Ana Rey", WRITER),)),
        ("Oleh Ana Rey   |   Editor: Budi   Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("Editor: Budi Lasimpo |", (("Budi Lasimpo", EDITOR),)),
        ("• Oleh  Ana  Rey", (("Ana Rey", WRITER),)),
        ("Penulis: İlker Rey", (("İlker Rey", WRITER),)),
        ("Penulis: Ana Rey | Editor: İlker İnan", (("Ana Rey", WRITER), ("İlker İnan", EDITOR))),
    ],
)
def test_names_are_read_whatever_blanks_and_letters_a_byline_has(
    line: str, people: tuple[tuple[str, ContributorRole], ...]
) -> None:
    article = read((line,))
    assert tuple((one.name, one.role) for one in article.contributors) == people
    for one in article.contributors:
        assert article.text[one.span.start : one.span.end] == one.span.text
        assert " ".join(one.span.text.split()) == one.name
