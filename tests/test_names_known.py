"""Listed people and bodies: read as one wherever they stand, also inside of longer names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import newsdoc
from newsdoc import languages
from newsdoc.names.known_names import _is_whole
from newsdoc.names.labels import BEGIN, END, INSIDE, SINGLE

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack

LISTED = {"id": "Sari Rindang Senja", "en": "Harvest the Rain"}


@cache
def pack(code: str, *, listed: bool) -> LanguagePack:
    known = languages.load(code)
    if not listed:
        return known
    bodies = known.names.bodies | {LISTED[code], "Sari-Bumi", "Warta Utara & Selatan"}
    return evolve(known, names=evolve(known.names, bodies=bodies))


def bodies(code: str, text: str, *, listed: bool = True) -> list[str]:
    article = newsdoc.parse(text, language=pack(code, listed=listed), body_only=True)
    return [
        mention.text
        for entity in article.entities
        if entity.kind.value == "organization"
        for mention in entity.mentions
    ]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("id", "Sari Rindang Senja melapor ke polisi.", ["Sari Rindang Senja"]),
        ("id", "Menurut Rina Hartati, Sari Rindang Senja dan Budi Santoso hadir.", ["Sari Rindang Senja"]),
        ("en", "The farmers met Harvest the Rain in Leeds.", ["Harvest the Rain"]),
        ("en", "Mara Holt of Harvest the Rain spoke.", ["Harvest the Rain"]),
    ],
)
def test_a_listed_body_is_one_whatever_its_words_are(code: str, text: str, wanted: list[str]) -> None:
    assert bodies(code, text) == wanted
    assert bodies(code, text, listed=False) != wanted


def test_a_longer_name_may_hold_a_listed_one() -> None:
    assert bodies("id", "Petani menemui PT Sari Rindang Senja Abadi di Brebes.") == [
        "PT Sari Rindang Senja Abadi"
    ]


@pytest.mark.parametrize("printed", ["Sari-Bumi", "Warta Utara & Selatan"])
def test_marks_inside_a_listed_body_are_no_matter(printed: str) -> None:
    assert bodies("id", f"Ia bekerja di {printed} sejak lama.") == [printed]


def test_what_only_starts_like_a_listed_body_is_none() -> None:
    text = "Sari Rindang melapor ke polisi."
    assert bodies("id", text) == bodies("id", text, listed=False)


def test_a_body_of_one_word_is_listed_too() -> None:
    assert bodies("id", "Perludem mencatat ada 24 perkara.", listed=False) == ["Perludem"]
    assert bodies("en", "She was hired by Ofcom in June.", listed=False) == ["Ofcom"]


@pytest.mark.parametrize(
    ("labels", "whole"),
    [
        ((BEGIN + 1, INSIDE + 1, END + 1), [False, True]),
        ((INSIDE, INSIDE), [True, False]),
        ((BEGIN + 1, END + 1, BEGIN + 1), [False, False]),
        ((INSIDE + 1, BEGIN + 1), [False, False]),
        ((BEGIN + 1, END), [False, False]),
        ((SINGLE + 1, SINGLE + 1), [False, False]),
        ((0, END + 1), [False, False]),
    ],
)
def test_tokens_are_whole_when_they_are_of_one_name(labels: tuple[int, ...], whole: list[bool]) -> None:
    assert [_is_whole(list(labels), kind) for kind in (0, 1)] == whole


def test_a_listed_person_is_one_whatever_the_words_are() -> None:
    text = "Penyanyi itu menemui Kereta Kencana di Brebes."
    known = languages.load("id")
    pack = evolve(known, names=evolve(known.names, people=known.names.people | {"Kereta Kencana"}))
    kinds = [
        [
            (entity.kind.value, entity.name)
            for entity in newsdoc.parse(text, language=one, body_only=True).entities
        ]
        for one in (known, pack)
    ]
    assert ("person", "Kereta Kencana") not in kinds[0]
    assert ("person", "Kereta Kencana") in kinds[1]
