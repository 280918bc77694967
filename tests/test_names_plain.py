"""Names in French and Spanish, which plain rules read: where they end, and what they are."""

from __future__ import annotations

import pytest

import newsdoc


def names_in(text: str, language: str) -> list[tuple[str, str]]:
    article = newsdoc.parse(text, language=language, body_only=True)
    assert all(one.titles == () or one.kind is newsdoc.EntityKind.PERSON for one in article.entities)
    found = [(m.start, m.text, one.kind.value) for one in article.entities for m in one.mentions]
    return [(text, kind) for _, text, kind in sorted(found)]


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("fr", "Le groupe Dassault Bank a fermé.", ["Dassault Bank"]),
        ("fr", "On a vu Boeing Airbus hier.", ["Boeing Airbus"]),
        ("fr", "On a vu Voltane Group hier.", ["Voltane Group"]),
        ("fr", "On a vu le président Voltane Group hier.", ["Voltane Group"]),
        ("fr", "Le Conseil national et la Cour ont voté.", ["Conseil national"]),
        ("fr", "Un vote du Conseil d’État et Banque de France.", ["Conseil d’État", "Banque de France"]),
        ("fr", "On a vu la Cour de Cassation hier.", ["Cour de Cassation"]),
        ("fr", "On a vu NAVRAL hier.", ["NAVRAL"]),
        ("fr", "Le magazine ELLE a fermé.", ["ELLE"]),
        ("fr", "ELLE a fermé.", []),
        ("fr", "Le magazine Elle a fermé.", []),
        ("fr", "Le groupe Boeing international a fermé.", ["Boeing"]),
        ("fr", "On a vu Boeing", ["Boeing"]),
        ("es", "El BBVA Group cerró.", ["BBVA Group"]),
        ("es", "El Tribunal supremo lo dice.", ["Tribunal supremo"]),
        ("es", "Un informe del Consejo de Bankia lo dice.", ["Bankia"]),
        ("es", "El Gobierno lo dice.", []),
    ],
)
def test_a_body_ends_with_its_last_word_and_before_another_one(
    language: str, text: str, bodies: list[str]
) -> None:
    assert names_in(text, language) == [(name, "organization") for name in bodies]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "La route du Soudan Sud est longue.", "Soudan Sud"),
        ("fr", "On a vu Voltane City hier.", "Voltane City"),
        ("fr", "On part vers Navral demain.", "Navral"),
        ("fr", "FRANCE est loin.", "FRANCE"),
        ("es", "La carretera de Boliria Norte está cortada.", "Boliria Norte"),
    ],
)
def test_a_place_is_told_by_lists_its_last_word_or_what_stands_before_it(
    language: str, text: str, place: str
) -> None:
    assert names_in(text, language) == [(place, "place")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On a vu Florence Durand hier.", "Florence Durand"),
        ("On a vu Florence de Lyon hier.", "Florence de Lyon"),
        ("On a vu Paris Durand hier.", "Paris Durand"),
        ("On a vu Mme Navral hier.", "Navral"),
        ("On a vu Florence van Lyon hier.", "Florence van Lyon"),
        ("On a vu Florence", "Florence"),
        ("On a vu Florence de la route.", "Florence"),
        ("Mme NAVRAL est là.", "NAVRAL"),
    ],
)
def test_who_is_called_like_a_place_is_a_person(text: str, name: str) -> None:
    assert names_in(text, "fr") == [(name, "person")]


@pytest.mark.parametrize("text", ["On a vu Navral hier.", "On a vu J.-P. hier."])
def test_a_lone_word_that_no_list_knows_names_nothing(text: str) -> None:
    assert names_in(text, "fr") == []


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("fr", "Hélène Dupont est partie.", []),
        ("fr", "On dit « Hélène Dupont est partie ».", []),
        ("fr", "Hélène Dupont est partie. On a vu Dupont hier.", ["Hélène Dupont", "Dupont"]),
        ("fr", "On a vu Hélène Dupont. « Dupont est partie ».", ["Hélène Dupont", "Dupont"]),
        ("fr", "Mme Dupont est partie.", ["Dupont"]),
        ("fr", "« Mme Dupont est partie ».", ["Dupont"]),
        ("es", "Íñigo Peña habló.", []),
        ("es", "Vimos a Íñigo Peña. Peña habló.", ["Íñigo Peña", "Peña"]),
    ],
)
def test_the_capital_that_opens_a_sentence_or_a_quotation_tells_no_name(
    language: str, text: str, people: list[str]
) -> None:
    assert names_in(text, language) == [(name, "person") for name in people]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On a vu Marc Durand Ministre hier.", "Marc Durand"),
        ("On a vu Marc Durand Conseil hier.", "Marc Durand"),
        ("On a vu Marc Durand Lundi hier.", "Marc Durand"),
        ("On a vu Marc Durand-Dupont hier.", "Marc Durand-Dupont"),
        ("On a vu Marc Le Goff hier.", "Marc Le Goff"),
        ("On a vu Marc d'Artagnan hier.", "Marc d'Artagnan"),
        ("On a vu Marc al-Abbasi hier.", "Marc al-Abbasi"),
        ("On a vu M. X. Durand hier.", "X. Durand"),
    ],
)
def test_a_person_ends_before_a_title_a_body_or_a_day(text: str, name: str) -> None:
    assert names_in(text, "fr") == [(name, "person")]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("On a vu Provence-Alpes-Côte d'Azur hier.", "Provence-Alpes-Côte d'Azur", "place"),
        ("On part en PROVENCE demain.", "PROVENCE", "place"),
        ("Dans la Rue Voltane un feu a pris.", "Rue Voltane", "place"),
        ("Le Parti Socialiste a voté.", "Parti Socialiste", "organization"),
        ("Le Parti socialiste français a voté.", "Parti socialiste français", "organization"),
        ("Le PARTI a voté.", "PARTI", "organization"),
        ("ONU vote.", "ONU", "organization"),
    ],
)
def test_lists_and_first_words_tell_the_kind(text: str, name: str, kind: str) -> None:
    assert names_in(text, "fr") == [(name, kind)]


@pytest.mark.parametrize("text", ["Il habite Rue.", "Dans la rue Voltane un feu a pris.", "On lit Le hier."])
def test_the_head_of_a_place_needs_a_capital_and_a_name(text: str) -> None:
    assert names_in(text, "fr") == []


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("fr", "On a vu Marc Durand hier.", [()]),
        ("fr", "On a vu la ministre de l'Intérieur Hélène Dupont hier.", [("ministre de l'Intérieur",)]),
        ("fr", "Le ministre est là. On a vu Marc Durand hier.", [()]),
        ("fr", "Le ministre Marc Durand est là.", [("ministre",)]),
        ("fr", "On a vu M. Durand M. Dupont hier.", [("M.",), ("M.",)]),
        ("fr", "On a vu le ministre Durand et la ministre Dupont hier.", [("ministre",), ("ministre",)]),
        ("fr", "On a vu M. Durand et la ministre Dupont hier.", [("M.",), ("ministre",)]),
        ("fr", "On a vu Mme la ministre Dupont hier.", [("Mme la ministre",)]),
        ("fr", "On a vu Mgr. Durand hier.", [("Mgr.",)]),
        ("fr", "Ministre Délégué Durand est là.", [("Ministre Délégué",)]),
        ("es", "Vimos al ministro de Trabajo Íñigo Peña ayer.", [("ministro de Trabajo",)]),
        ("es", "Vimos a Íñigo Peña Ministro ayer.", [()]),
    ],
)
def test_a_person_has_the_titles_before_the_name_up_to_the_person_before(
    language: str, text: str, titles: list[tuple[str, ...]]
) -> None:
    entities = newsdoc.parse(text, language=language, body_only=True).entities
    assert [one.titles for one in entities if one.kind is newsdoc.EntityKind.PERSON] == titles


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("On a vu Marc Durand hier.", 0.5),
        ("On a vu Mme Navral hier.", 0.8),
        ("Mme Navral est là.", 0.8),
        ("ONU vote.", 0.8),
    ],
)
def test_a_title_or_a_list_makes_a_name_surer(text: str, sure: float) -> None:
    (entity,) = newsdoc.parse(text, language="fr", body_only=True).entities
    assert entity.confidence == sure
