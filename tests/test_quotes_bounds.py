"""Texts that break off, and sentences that hold nothing but cues."""

from __future__ import annotations

import re

import pytest

import newsdoc

_REPORTS = {
    "en": (
        "Prices, Rina Hart said, will fall on Monday, adding that “we told them so”, officials said.",
        "He called the deal “a mess”, according to Rina Hart, a lawyer, who said that it was the claim by X.",
        "It was said by Hart that prices fall; she told the Daily Post at noon that it opens, she said,",
    ),
    "id": (
        "Harga, kata Rina Hartati, akan turun pada Senin, katanya, seperti dilaporkan Antara, ujar dia.",
        "Hal itu disampaikan Rina. Menurut Budi, ketua serikat itu, “kami siap”, dan menegaskan, “besok”.",
        "Ia mengatakan kepada pers bahwa harga, menurutnya, disebutnya akan naik, tambah Rina, “ya,”",
    ),
    "de": ("Der Preis, sagte Rina Hart der „Post“, falle am Montag, wie die Polizei mitteilte: „Ja.“",),
    "fr": ("« La nuit, dit-elle, on entend tout », a déclaré mardi à la presse le maire, a-t-il ajouté,",),
    "es": ("Según Rina Hart, alcaldesa, dijo que “sí” e insistió en que los precios, añadió, van a bajar,",),
}


@pytest.mark.parametrize(
    ("language", "report"), [(code, report) for code, reports in _REPORTS.items() for report in reports]
)
def test_a_report_that_breaks_off_anywhere_is_read(language: str, report: str) -> None:
    for piece in re.finditer(r"\w+|[^\w\s]", report):
        for text in (report[: piece.end()], report[piece.start() :]):
            assert newsdoc.parse(text, language=language, body_only=True).text == text


def test_of_a_sentence_of_cues_only_the_first_ones_report() -> None:
    few = newsdoc.parse("he said, " * 15, language="en", body_only=True).quotes
    many = newsdoc.parse("he said, " * 90, language="en", body_only=True).quotes
    assert len(few) > 10
    assert len(few) < len(many) < 25


def test_a_sentence_behind_one_of_cues_is_read() -> None:
    text = "he said, " * 90 + "he left. Rina Hart said that it opens."
    last = newsdoc.parse(text, language="en", body_only=True).quotes[-1]
    assert last.text == "that it opens"
    assert last.source is not None
    assert last.source.text == "Rina Hart"
