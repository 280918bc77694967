"""What Spanish needs beyond English: compound verbs, verbs without a subject, its marks."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from tests.reading import read_quotes

PAGES = sorted((Path(__file__).parent / "cases" / "es" / "in-the-wild").glob("*.txt"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_tells_that_it_is_spanish(page: Path) -> None:
    assert newsdoc.parse(page.read_text("utf-8")).language == "es"


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("«Todo va bien», dijo Rosa Martel.", "dijo", "Rosa Martel"),
        ("«Todo va bien», ha dicho Rosa Martel.", "dicho", "Rosa Martel"),
        ("“Todo va bien”, había advertido la ministra.", "advertido", "la ministra"),
        ('"Todo va bien", señaló este martes el alcalde.', "señaló", "el alcalde"),
        ('"Todo va bien", aseguró en rueda de prensa la portavoz.', "aseguró", "la portavoz"),
        ('"Todo va bien", según ha explicado el alcalde.', "según ha explicado", "el alcalde"),
        ("'Todo va bien', insisten los vecinos.", "insisten", "los vecinos"),
        ("«Todo va bien», añadió.", "añadió", None),
        ("«Todo va bien», se defendió Marcos Llano.", "defendió", "Marcos Llano"),
        ("Ella añade: «Todo va bien».", "añade", "Ella"),
    ],
)
def test_cues_beside_a_quotation(text: str, cue: str, source: str | None) -> None:
    assert [found[:3] for found in read_quotes(text, "es")] == [("Todo va bien", cue, source)]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("El alcalde indicó que habrá obras.", "que habrá obras", "indicó", "El alcalde"),
        ("El alcalde ha asegurado que habrá obras.", "que habrá obras", "asegurado", "El alcalde"),
        ("Según la policía, la vía está cortada.", "la vía está cortada", "Según", "la policía"),
        ("De acuerdo con ella, la vía está cortada.", "la vía está cortada", "De acuerdo con", "ella"),
        ("A juicio de la jueza, la vía está cortada.", "la vía está cortada", "A juicio de", "la jueza"),
        ("La vía está cortada, según explicó la jueza.", "La vía está cortada", "según explicó", "la jueza"),
        ("Como dijo la jueza, la vía está cortada.", "la vía está cortada", "Como dijo", "la jueza"),
        ("La vía, señala la jueza, está cortada.", "La vía … está cortada", "señala", "la jueza"),
        ("La vía, ha añadido, está cortada.", "La vía … está cortada", "añadido", None),
        ("Además, dijo que habrá obras.", "que habrá obras", "dijo", None),
        ("Para Marta Soler, la vía es muy larga.", "la vía es muy larga", "Para", "Marta Soler"),
    ],
)
def test_indirect_speech(text: str, content: str, cue: str, source: str | None) -> None:
    assert [found[:3] for found in read_quotes(text, "es")] == [(content, cue, source)]


def test_two_reports_of_one_subject_are_told_apart() -> None:
    found = read_quotes("La fiscal negó que hubiera presiones e insistió en que el caso sigue abierto.", "es")
    assert [one[:3] for one in found] == [
        ("que hubiera presiones", "negó", "La fiscal"),
        ("que el caso sigue abierto", "insistió", "La fiscal"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "La ministra no dijo si el plan se votará.",
        "El plan anunciado por la ministra crea empleo.",
        "La película «La noche del faro» se estrena hoy.",
        "Para ahora, la vía está cortada.",
        "Como siempre, la vía está cortada.",
    ],
)
def test_what_reports_nothing(text: str) -> None:
    assert read_quotes(text, "es") == []


def test_a_verb_without_a_subject_has_the_speaker_before_it() -> None:
    found = read_quotes(
        "La ministra de Sanidad, Carmen Ibarra, visitó el hospital. Ha asegurado que no habrá recortes."
        "\n\n«Nos veremos pronto», añadió.",
        "es",
    )
    assert [one[3] for one in found] == ["Carmen Ibarra", "Carmen Ibarra"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Vimos a la Sra. Domínguez ayer.", "Domínguez", "person"),
        ("Vimos a Santiago Arrieta ayer.", "Santiago Arrieta", "person"),
        ("Vimos a Íñigo de la Peña ayer.", "Íñigo de la Peña", "person"),
        ("La sede del INE cerró.", "INE", "organization"),
        ("Un informe del Ministerio de Trabajo lo dice todo.", "Ministerio de Trabajo", "organization"),
        ("La carretera de Santiago está cortada.", "Santiago", "place"),
        ("El tren llega a Estados Unidos nunca.", "Estados Unidos", "place"),
    ],
)
def test_names_are_read_by_plain_rules(text: str, name: str, kind: str) -> None:
    entities = newsdoc.parse(text, language="es", body_only=True).entities
    assert [(one.name, one.kind.value) for one in entities] == [(name, kind)]
