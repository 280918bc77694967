"""Names in German, where every noun has a capital: what makes a name of words, and where it ends."""

from __future__ import annotations

import pytest

import newsdoc


def names_in(text: str) -> list[tuple[str, str]]:
    article = newsdoc.parse(text, language="de", body_only=True)
    found = [(m.start, m.text, one.kind.value) for one in article.entities for m in one.mentions]
    return [(text, kind) for _, text, kind in sorted(found)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Winter kam.", ["Anna Winter"]),
        ("Anna München kam.", ["Anna München"]),
        ("Anna Montag kam.", []),
        ("Ursula von der Heide kam.", ["Ursula von der Heide"]),
        ("Ursula der Heide kam.", []),
        ("Professor von Harting kam.", []),
        ("Minister für Arbeit Tobias Harting sprach.", ["Tobias Harting"]),
        ("Heute kam Mordan Tobias.", []),
        (
            "Heute kam Sohn Tobias Harting Feltzin Mordan Zarko Belitz Orban.",
            ["Tobias Harting Feltzin Mordan Zarko"],
        ),
    ],
)
def test_a_given_name_opens_the_name_of_a_person(text: str, people: list[str]) -> None:
    assert names_in(text) == [(name, "person") for name in people]


@pytest.mark.parametrize(
    "text",
    [
        "Torwart Tobias Harting hielt.",
        "Neuzugang Stürmertalent Tobias Harting hielt.",
        "Heute kam der Mordan Belitz Tobias Harting.",
        "Heute kam der Mordan Belitz Zorlan Tobias Harting.",
        "Heute kam der Mordan Belitz Zorlan Kerpin Tobias Harting.",
        "Heute kam der Mordan Tobias Anna.",
    ],
)
def test_words_that_describe_somebody_are_no_part_of_the_name(text: str) -> None:
    name = "Tobias Anna" if "Anna" in text else "Tobias Harting"
    assert names_in(text) == [(name, "person")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Gut sah Zarko Feltzin aus. Heute kam Feltzin.", ["Zarko Feltzin", "Feltzin"]),
        ("Zarko Feltzin kam. Heute kam Feltzin.", ["Zarko Feltzin", "Feltzin"]),
        # Nothing tells a pair of unknown words that is not met again, or met with an article or a hyphen.
        ("Gut sah Zarko Feltzin aus.", []),
        ("Gut sah Zarko Feltzin aus. Gut sah Zarko Feltzin aus.", []),
        ("Gut sah Zarko Feltzin aus. Der Feltzin kam.", []),
        ("Gut sah Zarko Feltzin aus. Die Anti-Feltzin kam.", []),
        # What stands before it may make nouns of both words.
        ("Ein Zarko Feltzin kam. Heute kam Feltzin.", []),
        ("Heute kam mir Zarko Feltzin nah. Heute kam Feltzin.", []),
        ("Zarker Feltzin kam. Heute kam Feltzin.", []),
        # Two names side by side are of somebody else's making: the surname is found by itself.
        (
            "Anna Brandner kam. Gestern sah Brandners Zarko gut aus. Zarko kam.",
            ["Anna Brandner", "Brandners"],
        ),
    ],
)
def test_two_unknown_words_are_a_person_whose_surname_stands_alone_elsewhere(
    text: str, people: list[str]
) -> None:
    assert names_in(text) == [(name, "person") for name in people]


@pytest.mark.parametrize(
    "text",
    [
        "Das Schiff „Anna“ sank.",
        "Das Schiff »Anna« sank.",
        "Das Stück „Zarko Feltzin“ lief. Dann kam Feltzin.",
    ],
)
def test_what_stands_in_marks_of_its_own_is_a_work_or_a_ship(text: str) -> None:
    assert names_in(text) == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Das Schiff „Anna Brandner“ sank.", "Anna Brandner"),
        ("Das Schiff „Kapitän Brandner“ sank.", "Brandner"),
    ],
)
def test_a_full_or_titled_name_is_a_person_in_marks_as_well(text: str, person: str) -> None:
    assert names_in(text) == [(person, "person")]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Das Bundesamt für Naturschutz warnte.", ["Bundesamt für Naturschutz"]),
        ("Das Amt für Umwelt Berlin warnte.", ["Amt für Umwelt Berlin"]),
        ("Das Bundesamt für Wald und Umwelt warnte.", ["Bundesamt für Wald"]),
        ("Das Museum der Stadt Köln warnte.", ["Museum der Stadt Köln"]),
        ("Das Institut Brandner Rohde kam.", ["Institut Brandner"]),
        ("Das Landgericht urteilte.", []),
        ("Das Landwirtschaftsministerium warnte.", ["Landwirtschaftsministerium"]),
        ("Die Bank warnte.", []),
        ("Die Nordwind Bank warnte.", ["Nordwind Bank"]),
        ("Die Nordwind Zeitung Post warnte.", ["Nordwind Zeitung"]),
        ("Die Stiftung Warentest Group wuchs.", ["Stiftung Warentest Group"]),
        ("Die Universität Köln Group wuchs.", ["Universität Köln Group"]),
        ("Anna AG wuchs.", ["Anna AG"]),
        ("Die Köln Group wuchs.", ["Köln Group"]),
        ("Die Siemens Kraftwerk GmbH wuchs.", ["Siemens Kraftwerk GmbH"]),
        ("Die Partei CDU siegte.", ["CDU"]),
        ("Der CDU-Chef kam.", ["CDU"]),
    ],
)
def test_a_body_is_told_by_its_first_or_last_word(text: str, bodies: list[str]) -> None:
    assert names_in(text) == [(name, "organization") for name in bodies]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das Landgericht Köln und Bonn urteilte.", ["Landgericht Köln", "Bonn"]),
        ("Die Hochschule Bremen sowie Köln warnten.", ["Hochschule Bremen", "Köln"]),
        ("Das Institut für Wald, Berlin.", ["Institut für Wald", "Berlin"]),
        ("Das Landgericht in Köln urteilte.", ["Köln"]),
        ("Der Berlin-Chef kam.", ["Berlin"]),
    ],
)
def test_a_place_behind_an_and_a_comma_or_an_in_is_none_of_a_body(text: str, names: list[str]) -> None:
    kinds = ["organization"] * (len(names) - 1) + ["place"]
    assert names_in(text) == list(zip(names, kinds, strict=True))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Brandner ging.", ["Brandner"]),
        ("Heute sprachen Brandners Nachbarn.", ["Brandners"]),
        ("Der Brandner lachte.", []),
        ("Ein Brandner lachte.", []),
        ("Brandner-Freunde lachten.", []),
        ("Anti-Brandner lachte.", []),
        ("Die Anti-Brandner-Rede gefiel.", []),
        ("Brandner - Freund der Berge - lachte.", ["Brandner"]),
        ("Dann - Brandner lachte - war Schluss.", ["Brandner"]),
    ],
)
def test_a_surname_alone_is_the_person_unless_an_article_or_a_hyphen_makes_it_a_noun(
    sentence: str, found: list[str]
) -> None:
    assert [name for name, _ in names_in(f"Olaf Brandner kam. {sentence}")] == ["Olaf Brandner", *found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kanzler Olaf Lin kam. Lin lachte.", ["Olaf Lin", "Lin"]),
        ("Kanzler Olaf Li kam. Li lachte.", ["Olaf Li"]),
        ("Kanzler Brandner kam. Später ging Brandner.", ["Brandner", "Brandner"]),
        ("Olaf kam. Später ging Olaf.", []),
        ("Der Gelehrte ibn-Karim Feltzin kam. Dort steht ein Haus von ibn Saud.", ["ibn-Karim Feltzin"]),
    ],
)
def test_who_has_a_title_or_two_names_is_known_by_one_of_three_letters(text: str, found: list[str]) -> None:
    assert names_in(text) == [(name, "person") for name in found]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Dort sprach Minister Brandner lange.", ("Minister",)),
        ("Dort sprach Professorin Ministerin Winter lange. Anna Winter kam.", ("Professorin Ministerin",)),
        ("Dort sprach Minister für Arbeit Tobias Harting.", ("Minister für Arbeit",)),
        ("Innenverteidiger und Kapitän Tobias Harting hielt.", ("Kapitän",)),
        ("Der SPD-Fraktionschef Rolf Mützel kam.", ("SPD-Fraktionschef",)),
        ("Tobias Harting hielt.", ()),
    ],
)
def test_a_person_has_the_titles_that_stand_before_the_name(text: str, titles: tuple[str, ...]) -> None:
    (person,) = [
        one
        for one in newsdoc.parse(text, language="de", body_only=True).entities
        if one.kind is newsdoc.EntityKind.PERSON
    ]
    assert person.titles == titles
