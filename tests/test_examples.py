"""The example articles show what their readers are promised."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc

EXAMPLES = Path(__file__).parent.parent / "examples"

SHOWN = {
    "kerja-sama-pelabuhan": (
        "Indonesia dan Oman Perluas Kerja Sama Pelabuhan untuk Menjaga 'Jalur Dagang Bersama'",
        "2023-06-14T08:45:00",
        {"Bagas Wiratmaja", "Salim bin Rashid al-Harthi", "Ratna Prameswari"},
    ),
    "jembatan-gantung": (
        "Jembatan Gantung Putus, Warga Dua Desa Menyeberang dengan Rakit",
        "2023-11-14T09:25:00+07:00",
        {"Ujang Sutisna", "Lilis Nurhayati"},
    ),
    "harbour-night-ferry": (
        "Night ferry returns after eleven years",
        "2023-06-12",
        {"Moira Galbraith", "Daniel Okoro"},
    ),
    "banjir-di-kuala-sepat": (
        "Banjir: 340 mangsa di Kuala Sepat dipindahkan ke dua pusat pemindahan",
        "2023-01-09",
        {"Rosli Hamdan", "Noraini Idris", "Zainab Yusof"},
    ),
    "hochwasser-am-wehr": (
        "Altes Wehr hält dem Hochwasser stand",
        "2023-06-07T18:20:00",
        {"Helga Trautmann", "Jonas Merbold", "Otto Kienzle"},
    ),
    "greve-des-bacs": (
        "Grève des bacs : l'île de Sauzelle coupée du continent",
        "2023-09-14T09:40:00",
        {"Yannick Le Bihan", "Corinne Aubrac"},
    ),
    "puente-de-los-arrieros": (
        "El puente de los Arrieros reabre tras tres años de obras",
        "2023-05-22",
        {"Marta Olmedo", "Esteban Rueda", "Rosario Benavides"},
    ),
}


def test_every_example_is_tested() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.txt")} == set(SHOWN)


@pytest.mark.parametrize("name", SHOWN)
def test_headline_date_and_the_people_who_speak_of_an_example_are_found(name: str) -> None:
    article = newsdoc.parse((EXAMPLES / f"{name}.txt").read_text(encoding="utf-8"))
    headline, published, speakers = SHOWN[name]
    assert article.headline == headline
    assert article.published is not None
    assert article.published.isoformat() == published
    people = [speaker for speaker in article.speakers if speaker.kind is newsdoc.SpeakerKind.PERSON]
    assert {speaker.name for speaker in people} == speakers


@pytest.mark.parametrize("name", SHOWN)
def test_every_quote_of_an_example_has_a_speaker(name: str) -> None:
    article = newsdoc.parse((EXAMPLES / f"{name}.txt").read_text(encoding="utf-8"))
    assert article.quotes
    assert [quote.text for quote in article.quotes if quote.speaker is None] == []
