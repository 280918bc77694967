"""What French needs beyond English: elisions, hyphened pronouns, compound verbs, its marks."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from newsdoc import languages
from tests.reading import read_quotes

PAGES = sorted((Path(__file__).parent / "cases" / "fr" / "in-the-wild").glob("*.txt"))
FRENCH = languages.load("fr")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_tells_that_it_is_french(page: Path) -> None:
    assert newsdoc.parse(page.read_text("utf-8")).language == "fr"


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("« Tout va bien », a déclaré Rina Martel.", "déclaré", "Rina Martel"),
        ("« Tout va bien », a-t-elle déclaré.", "déclaré", "elle"),
        ("« Tout va bien », a-t-il aussi dit.", "dit", "il"),
        ("« Tout va bien », dit-il.", "dit", "il"),
        ("« Tout va bien », explique-t-elle.", "explique", "elle"),
        ("« Tout va bien », s’est félicité Marc Lenoir.", "félicité", "Marc Lenoir"),
        ("« Tout va bien », s'est-il réjoui.", "réjoui", "il"),
        ("«\u00a0Tout va bien\u00a0», assure-t-on à la mairie.", "assure", "on"),
        ("«\u202fTout va bien\u202f», avait prévenu la ministre.", "prévenu", "la ministre"),
        ("“Tout va bien”, répond l’avocate.", "répond", "l’avocate"),
        ('"Tout va bien", a déclaré mardi à la presse le maire.', "déclaré", "le maire"),
        ("« Tout va bien », ont affirmé les riverains.", "affirmé", "les riverains"),
        ("« Tout va bien », selon la préfecture.", "selon", "la préfecture"),
        ("Elle ajoute : « Tout va bien. »", "ajoute", "Elle"),
    ],
)
def test_cues_beside_a_quotation(text: str, cue: str, source: str) -> None:
    assert [found[:3] for found in read_quotes(text, "fr")] == [("Tout va bien", cue, source)]


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("Le maire a indiqué que le pont ouvrirait.", "que le pont ouvrirait", "indiqué", "Le maire"),
        ("Il n'a pas plu, précise qu'on le sait.", None, None, None),
        ("La ministre assure qu’il n’y a rien à craindre.", "qu’il n’y a rien à craindre", "assure", None),
        ("D'après la police, la route est coupée.", "la route est coupée", "D'après", "la police"),
        ("Selon lui, la route est coupée.", "la route est coupée", "Selon", "lui"),
        ("À en croire le préfet, la route est coupée.", "la route est coupée", "À en croire", "le préfet"),
        (
            "Comme l’a rappelé le préfet, la route est coupée.",
            "la route est coupée",
            "Comme l’a rappelé",
            "le préfet",
        ),
        ("La route est coupée, a annoncé le préfet.", "La route est coupée", "annoncé", "le préfet"),
        ("La route, précise-t-il, est coupée.", "La route … est coupée", "précise", "il"),
        ("La route, a-t-il ajouté, est coupée.", "La route … est coupée", "ajouté", "il"),
        ("Pour Marc Lenoir, la route est trop longue.", "la route est trop longue", "Pour", "Marc Lenoir"),
    ],
)
def test_indirect_speech(text: str, content: str | None, cue: str | None, source: str | None) -> None:
    found = read_quotes(text, "fr")
    if content is None:
        assert found == []
        return
    assert [(one[0], one[1]) for one in found] == [(content, cue)]
    assert source in {None, found[0][2]}


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre n'a pas dit si le plan serait voté.",
        "Le plan annoncé par la ministre prévoit trois cents emplois.",
        "Le film « La Nuit du phare » sort mercredi.",
        "Pour l'instant, la route est coupée.",
        "Pour cela, la ville a vendu deux terrains.",
        "Comme l'hiver approche, la ville sale les routes.",
    ],
)
def test_what_reports_nothing(text: str) -> None:
    assert read_quotes(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("« La nuit, dit-elle, on entend tout. »", "La nuit … on entend tout", "dit", "elle"),
        ("« C'est grave, a ajouté le maire, et cher. »", "C'est grave … et cher", "ajouté", "le maire"),
    ],
)
def test_a_cue_inside_the_marks_parts_the_content(text: str, content: str, cue: str, source: str) -> None:
    assert [found[:3] for found in read_quotes(text, "fr")] == [(content, cue, source)]
    (quote,) = newsdoc.parse(text, language="fr", body_only=True).quotes
    assert quote.kind is newsdoc.QuoteKind.DIRECT


@pytest.mark.parametrize(
    ("text", "content", "cue", "source"),
    [
        ("Le maire dit « comprendre » la colère.", "« comprendre » la colère", "dit", "Le maire"),
        ("Le maire a, lui, salué « un bel accord ».", "un bel accord", "salué", "Le maire"),
        ("Le maire a estimé, jeudi sur RTL, que tout va bien.", "que tout va bien", "estimé", "Le maire"),
        ("La maire a promis de payer et demandé de signer.", "de payer", "promis", "La maire"),
    ],
)
def test_asides_and_second_verbs(text: str, content: str, cue: str, source: str) -> None:
    assert read_quotes(text, "fr")[0][:3] == (content, cue, source)


def test_pronouns_and_roles_find_whom_they_stand_for() -> None:
    text = (
        "Le ministre de l'Économie, Paul Durand, a reçu la maire de Vannes, Claire Le Goff.\n\n"
        "« C'est trop tard », a-t-elle regretté. « C'est assez tôt », a répondu le ministre."
    )
    assert [one[3] for one in read_quotes(text, "fr")] == [
        "Claire Le Goff",
        "Paul Durand",
    ]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("On a vu M. Dupont hier.", "Dupont", "person"),
        ("On a vu Jean-Luc Moreau hier.", "Jean-Luc Moreau", "person"),
        ("On a vu la ministre Hélène de Villebois hier.", "Hélène de Villebois", "person"),
        ("Le siège de l’Insee a fermé.", "Insee", "organization"),
        ("Un vote de l'Assemblée nationale est prévu.", "Assemblée nationale", "organization"),
        ("La route d'Aix-en-Provence est longue.", "Aix-en-Provence", "place"),
        ("La route de Saint-Étienne est longue.", "Saint-Étienne", "place"),
        ("On part à Londres demain.", "Londres", "place"),
    ],
)
def test_names_are_read_by_plain_rules(text: str, name: str, kind: str) -> None:
    entities = newsdoc.parse(text, language="fr", body_only=True).entities
    assert [(one.name, one.kind.value) for one in entities] == [(name, kind)]


@pytest.mark.parametrize(
    "text", ["-t-il", "l'", "a-t-", "« qu’« d'« ", "l'" * 20_000, "s’est-t-il-t-elle " * 30, "«\u00a0»"]
)
def test_odd_elisions_lose_no_text(text: str) -> None:
    article = newsdoc.parse(text, language="fr")
    assert article.text == text


def test_elided_words_are_written_with_a_straight_apostrophe() -> None:
    assert all(word.endswith("'") for word in FRENCH.elisions)
