"""An acronym in brackets is what the words before it are; ``<o Badan Gizi> (BG)`` marks what was read."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.model import EntityKind
from newsdoc.names.forms import read_forms
from newsdoc.names.glosses import find_glosses, find_spelled
from newsdoc.names.labels import LABELS
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.readings import read_runs
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits
from tests.test_names_whole import relabel, unmark


def told(marked: str, language: str = "id") -> tuple[dict[str, str], list[str]]:
    """Give the kinds of the acronyms that are spelled out, and the bodies that they make whole."""
    text, stretches = unmark(marked)
    pack = languages.load(language)
    model = load_model(pack)
    assert model is not None
    prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
    readings = relabel(read_runs(prose, pack, model), prose, stretches)
    glosses = find_glosses(prose.tokens, readings, pack.names)
    whole = find_spelled(prose.tokens, readings, pack.names)
    return (
        {word: LABELS[label].removeprefix("S-") for word, label in glosses.items()},
        [prose.tokens.slice(body.first, body.last) for body in whole],
    )


@pytest.mark.parametrize(
    ("marked", "kinds"),
    [
        ("kata <o Badan Gizi Nasional> (BGN) tadi", {"bgn": "organization"}),
        ("kata Badan Gizi Nasional (BGN) tadi", {"bgn": "organization"}),
        ("kata Kartu Gizi Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata <l Kota Tua Palu> (KTP) tadi", {"ktp": "place"}),
        ("kata <o Kartu Gizi Nasional> (KGN) tadi", {"kgn": "organization"}),
        ("kata <o Global Gizi Outlook> (<o GGO>) tadi", {"ggo": "O"}),
        ("kata <o Kartu Gizi> Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata Kartu <o Gizi Nasional> (KGN) tadi", {"kgn": "O"}),
        # People are seldom called by letters.
        ("kata <p Rina Hartati Sukma> (RHS) tadi", {"rhs": "person"}),
        # Not the letters of the words before it, nor in brackets, nor in its sentence.
        ("kata Kartu Gizi Nasional (KGB) tadi", {}),
        ("kata Kartu Gizi Nasional KGN tadi", {}),
        ("kata Kartu Gizi Nasional, KGN) tadi", {}),
        ("kata kartu. Gizi Nasional (KGN) tadi", {}),
        ("(KGN) tadi", {}),
        ("kata (KGN) tadi", {}),
        ("kata Kartu Gizi Nasional (KGN Raya) tadi", {}),
        ("kata Kartu Gizi Nasional (Kgn) tadi", {}),
        ("kata Kartu Gizi Nasional (kgn) tadi", {}),
        # Small words, commas and hyphens may stand between, three other words at most, no number.
        ("kata Kartu Gizi dan Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata Kartu Gizi, Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata Kartu Gizi-Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata Kartu yang amat sangat Gizi Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata Kartu yang amat sangat baru Gizi Nasional (KGN) tadi", {}),
        ("kata Kartu dan untuk dan untuk Gizi Nasional (KGN) tadi", {"kgn": "O"}),
        ("kata Kartu 2 Gizi Nasional (KGN) tadi", {}),
        ("kata Kartu “Gizi Nasional (KGN) tadi", {}),
        ("kata Kartu Gizi Nasional baru (KGN) tadi", {}),
        # Of four letters or more the last one may have no word, and eight are the most.
        ("kata Kartu Gizi Nasional (KGNX) tadi", {"kgnx": "O"}),
        ("kata Kartu Gizi (KGX) tadi", {}),
        ("kata Aa Bb Cc Dd Ee Ff Gg Hh (ABCDEFGH) tadi", {"abcdefgh": "O"}),
        ("kata Aa Bb Cc Dd Ee Ff Gg Hh Ii (ABCDEFGHI) tadi", {}),
        # The first time counts.
        ("kata <l Kota Tua Palu> (KTP) dan <o Kartu Tani Palu> (KTP) tadi", {"ktp": "place"}),
    ],
)
def test_an_acronym_is_what_its_words_are(marked: str, kinds: dict[str, str]) -> None:
    assert told(marked)[0] == kinds


@pytest.mark.parametrize(
    ("marked", "bodies"),
    [
        ("kata Badan Gizi, Nasional (BGN) tadi", ["Badan Gizi, Nasional"]),
        ("kata Badan Gizi, Nasional (BGN, tadi", []),
        ("kata Badan Gizi, Nasional (BGN", []),
        ("kata Badan Gizi (BG) tadi", []),
        ("kata Badan gizi Nasional (BGN) tadi", []),
        ("kata Badan Gizi dan Nasional (BGN) tadi", ["Badan Gizi dan Nasional"]),
        ("kata Menteri Gizi Nasional (MGN) tadi", []),
        ("kata Badan Gizi Nasional (DPR) tadi", []),
        ("kata Kementerian Gizi dan Data (Kemengida) tadi", ["Kementerian Gizi dan Data"]),
        ("kata Kementerian Gizi (Kemengi) tadi", []),
        ("kata Kementerian Gizi Nasional (Kemenginas) tadi", ["Kementerian Gizi Nasional"]),
        ("kata Kementerian Gizi Nasional (Kemenginaz) tadi", []),
        ("kata kementerian Gizi Nasional (Kemenginas) tadi", []),
        ("kata Kementerian gizi Nasional (Kemenginas) tadi", []),
        ("kata Zementerian Gizi Nasional (Zemenginas) tadi", []),
        ("kata Kementerian Gizi Nasional (Menteri) tadi", []),
        # How far the head of a blend may be.
        ("kata Kementerian A B C D E F G H I (Kementerianabcdefghi) tadi", ["Kementerian A B C D E F G H I"]),
        ("kata Kementerian A B C D E F G H I J (Kementerianabc) tadi", ["Kementerian A B C D E F G H I J"]),
        ("kata Kementerian A B C D E F G H I J K (Kementerianabc) tadi", []),
    ],
)
def test_a_body_is_whole_whose_acronym_or_blend_follows(marked: str, bodies: list[str]) -> None:
    assert told(marked)[1] == bodies


def test_what_spells_a_body_out_stands_in_the_same_sentence() -> None:
    assert told("Itu Badan. Gizi, Nasional (BGN) tadi")[1] == []
    assert told("Itu Kementerian. Gizi Nasional (Kemenginas) tadi")[1] == []
    assert told("Badan Gizi, Nasional (BGN) tadi")[1] == ["Badan Gizi, Nasional"]


@pytest.mark.parametrize(
    ("marked", "kinds", "bodies"),
    [
        ("kata <p Siti Nur Azizah> (<o SNA>) tadi", {"sna": "person"}, []),
        ("kata <p Siti Nur Azizah> (SNA) tadi", {"sna": "person"}, []),
        # Nobody is called by a word like that: what was read as a person is a body.
        ("kata <p Gizi Nusa Azizah> (<o GNA>) tadi", {"gna": "organization"}, ["Gizi Nusa Azizah"]),
        ("kata <p Siti Nur Azizah> (<o SKA>) tadi", {}, []),
    ],
)
def test_the_initials_of_who_is_called_by_a_given_name_are_a_person_s(
    marked: str, kinds: dict[str, str], bodies: list[str]
) -> None:
    assert told(marked) == (kinds, bodies)


@pytest.mark.parametrize("gloss", ["-", "*", "“", "Dagang"])
def test_what_stands_in_brackets_inside_of_a_body_is_no_word_of_its_form(gloss: str) -> None:
    text = f"Kata Kamar Dagang ({gloss}) Indonesia tadi."
    tokens = read_prose(text, None, [(0, len(text))], Habits(frozenset())).tokens
    names = (Name(1, 7, EntityKind.ORGANIZATION, 1.0, 1),)
    forms, _ = read_forms(tokens, names, languages.load("id"))
    assert forms[0].words == ("kamar", "dagang", "indonesia")
    assert newsdoc.parse(text, language="id").text == text


def test_a_gloss_that_opens_its_sentence_is_that_of_nothing_before() -> None:
    assert told("(KUR) naik. Kata Rina Global Economic Outlook")[0] == {}
