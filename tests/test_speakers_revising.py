"""A source tells where names start. Names are given as they were read wrongly, and come back right."""

from __future__ import annotations

from bisect import bisect_left

import pytest
import regex

from newsdoc import languages
from newsdoc.model import EntityKind, QuoteKind
from newsdoc.names.name import Name
from newsdoc.names.titles import title_start
from newsdoc.quotes.attribution import Attribution
from newsdoc.speakers import revise_names
from newsdoc.text.prose import read_prose

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


def revised(marked: str, given: dict[str, EntityKind], language: str = "id") -> list[tuple[str, EntityKind]]:
    """Revise the given names by the sources that stand in ``[]``; every occurrence of a name counts."""
    text = regex.sub(r"[\[\]]", "", marked)
    pack = languages.load(language)
    prose = read_prose(text, None, [(0, len(text))], pack.abbreviations)
    starts = prose.tokens.starts
    names: dict[int, Name] = {}
    for form, kind in given.items():
        for match in regex.finditer(rf"\b{regex.escape(form)}\b", text):
            first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            if not any(name.first < last and first < name.last for name in names.values()):
                title = title_start(prose.tokens, first, 0, set(), pack.names)
                names[first] = Name(first, last, kind, 0.8, title if kind is PERSON else first)
    attributions = [
        Attribution(
            content=(),
            kind=QuoteKind.DIRECT,
            cue=None,
            source=(m.start() - 2 * i, m.end() - 2 * i - 2),
            rule="given",
            confidence=1.0,
            paragraph=0,
        )
        for i, m in enumerate(regex.finditer(r"\[[^\]]++\]", marked))
    ]
    return [
        (prose.tokens.slice(name.first, name.last), name.kind)
        for name in revise_names(prose, tuple(sorted(names.values())), attributions, pack)
    ]


@pytest.mark.parametrize(
    ("marked", "given", "expected"),
    [
        (
            "Direktur Laut Biru Rina Hartati tiba. Kata [Rina] ya.",
            {"Laut Biru Rina Hartati": PERSON},
            [("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Kementerian Kelautan Rina Hartati tiba. Kata [Rina] ya.",
            {"Kementerian Kelautan Rina Hartati": BODY},
            [("Kementerian Kelautan", BODY), ("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Kemarin Rina Hartati Sukma tiba. Kata [Rina] ya.",
            {"Hartati Sukma": PERSON},
            [("Rina Hartati Sukma", PERSON), ("Rina", PERSON)],
        ),
        (
            "Menteri Hukum, dan Keamanan Rina Hartati tiba. Kata [Rina] ya.",
            {"Keamanan Rina Hartati": BODY},
            [("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Erna Wati Purba, pengacara, tiba. Kata [Purba] ya.",
            {"Purba": PERSON},
            [("Erna Wati Purba", PERSON), ("Purba", PERSON)],
        ),
        (
            "Pernyataan Rina mengejutkan, dan pernyataan itu beredar. Kata [Rina] ya.",
            {"Pernyataan Rina": PERSON},
            [("Rina", PERSON), ("Rina", PERSON)],
        ),
        (
            "Warga Norwegia Rina Hartati tiba. Kata [pengamat Rina] ya.",
            {"Norwegia Rina Hartati": PERSON},
            [("Norwegia", PLACE), ("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Lalu M Rizal Hadi tiba. Kata [Rizal] ya.",
            {"Rizal": PERSON},
            [("M Rizal Hadi", PERSON), ("Rizal", PERSON)],
        ),
        (
            "[Deputi Gubernur Bank Laut Sugeng] tiba.",
            {"Bank Laut": BODY},
            [("Bank Laut", BODY), ("Sugeng", PERSON)],
        ),
    ],
)
def test_a_source_shows_where_a_name_starts(
    marked: str, given: dict[str, EntityKind], expected: list[tuple[str, EntityKind]]
) -> None:
    assert revised(marked, given) == expected


@pytest.mark.parametrize(
    ("marked", "given"),
    [
        ("Kombes Raden Rina Hartati tiba. Kata [Rina] ya.", {"Raden Rina Hartati": PERSON, "Rina": PERSON}),
        ("Direktur PT Rina Jaya Tbk tiba. Kata [Rina] ya.", {"PT Rina Jaya Tbk": BODY, "Rina": PERSON}),
        ("Presiden Norwegia tiba. Kata [Norwegia] ya.", {"Norwegia": PLACE}),
        ("Presiden Indonesia tiba. Kata [Presiden] ya.", {"Indonesia": PLACE}),
        ("Kata [Rina] Rabu (2/3).", {"Rina": PERSON}),
        (
            "Bupati Kendari Sufi Rina Hartati tiba. Kata [Rina] ya.",
            {"Sufi Rina Hartati": PERSON, "Rina": PERSON},
        ),
        ('Film "Rina Murka" tayang. Kata [Rina] ya.', {"Rina": PERSON}),
        ("Kata [polisi] ya. Rina tiba.", {"Rina": PERSON}),
        ("Kata [BPBD] ya.", {}),
    ],
)
def test_names_that_nothing_speaks_against_stay(marked: str, given: dict[str, EntityKind]) -> None:
    kept = revised(marked, given)
    assert dict(kept) == {form: kind for form, kind in given.items() if form in dict(kept)}
    assert set(given) - {"Rina"} <= set(dict(kept))


def test_without_quotes_names_stay_as_they_are() -> None:
    assert revised("Laut Biru Rina tiba.", {"Laut Biru Rina": PERSON}) == [("Laut Biru Rina", PERSON)]
