"""Indonesian names: what titles, units, calendars and prayers print beside them, or instead of them."""

from __future__ import annotations

import pytest

import newsdoc

HEADLINE = "Rapat Bahas Anggaran Pasar\n\n"


def _names(text: str) -> list[tuple[str, str]]:
    article = newsdoc.parse(HEADLINE + text, language="id")
    return [
        (one.kind.value, mention.text)
        for one in article.entities
        for mention in one.mentions
        if mention.start >= len(HEADLINE)
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sekretaris Daerah Budi Hartono hadir.", [("person", "Budi Hartono")]),
        ("Pj Sekretaris Daerah Rini Astuti tiba.", [("person", "Rini Astuti")]),
        ("Rapat dibuka Asisten Daerah Ir. Budi Hartono.", [("person", "Budi Hartono")]),
        ("Kepala Daerah Budi Hartono hadir.", [("person", "Budi Hartono")]),
        (
            "Sekretaris Daerah Kota Bogor Budi Hartono hadir.",
            [("place", "Kota Bogor"), ("person", "Budi Hartono")],
        ),
        # What is named after somebody, and leads a body, is no title.
        ("Ketua Yayasan Budi Luhur hadir.", [("organization", "Yayasan Budi Luhur")]),
        (
            "Direktur Rumah Sakit Umum Daerah dr. Sutomo hadir.",
            [("organization", "Rumah Sakit Umum Daerah dr. Sutomo")],
        ),
    ],
)
def test_what_goes_on_with_a_title_is_named_after_nobody(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names
