"""Law: who people are called changes nothing but their names, nor how their letters are encoded."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.seen import spans, values
from newsdoc.testing.writing import MATERIALS, Material, TrueArticle

if TYPE_CHECKING:
    from collections.abc import Callable

FRESH = {
    "id": "Wendra Kalista Mahardi Saruni Pranowo Lestiana Hartono Sulastri Gunawan Yosefa",
    "en": "Baxter Carver Morgan Walter Hollis Brandt Olsen Mercer Quinn Doyle",
}
Renamed = tuple[TrueArticle, dict[str, str]]


@st.composite
def renamed(draw: st.DrawFn, spell: Callable[[str], str] = str) -> Renamed:
    """Give an article and other last names for its people; a first name may tell who *she* is."""
    material: Material = draw(st.sampled_from(MATERIALS))
    true = draw(strategies.bodies(material))
    cast = [person for person in material.people if person.full in true.text]
    words = list(
        dict.fromkeys(word for person in cast for word in person.full.split()[1:] if word[0].isupper())
    )
    fresh = FRESH[material.language].split()
    return true, dict(zip(words, map(spell, draw(st.permutations(fresh))), strict=False))


def _accented(name: str) -> str:
    return name.replace("a", "á").replace("e", "ë")


def _replace(text: str, names: dict[str, str]) -> str:
    pieces: list[str] = re.findall(r"\w+|\W+", text)
    return "".join(names.get(piece, piece) for piece in pieces)


def _quotes(text: str, language: str) -> list[tuple[Any, ...]]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [
        (
            quote.kind,
            quote.rule,
            quote.text,
            quote.source and quote.source.text,
            quote.speaker and quote.speaker.name,
        )
        for quote in article.quotes
    ]


@given(renamed())
def test_renamed_people_say_the_same(pair: Renamed) -> None:
    true, names = pair
    expected = [
        tuple(_replace(part, names) if isinstance(part, str) else part for part in quote)
        for quote in _quotes(true.text, true.language)
    ]
    assert _quotes(_replace(true.text, names), true.language) == expected


@given(renamed(_accented))
def test_composed_and_decomposed_letters_give_the_same(pair: Renamed) -> None:
    composed, decomposed, language = _two_forms(pair)
    assert _folded(decomposed, language) == _folded(composed, language)


@given(renamed(_accented))
def test_composed_and_decomposed_letters_give_the_same_places(pair: Renamed) -> None:
    composed, decomposed, language = _two_forms(pair)
    moved = [0, *accumulate(len(unicodedata.normalize("NFD", letter)) for letter in composed)]
    places = [(moved[start], moved[end]) for start, end in _places(composed, language)]
    assert _places(decomposed, language) == places


def _two_forms(pair: Renamed) -> tuple[str, str, str]:
    true, names = pair
    text = _replace(true.text, names)
    return unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text), true.language


def _places(text: str, language: str) -> list[tuple[int, int]]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [(span.start, span.end) for span in spans(article)]


def _folded(text: str, language: str) -> str:
    said = values(newsdoc.parse(text, language=language, body_only=True))
    return unicodedata.normalize(
        "NFC", repr(said["quotes"]) + repr(said["speakers"]) + repr(said["entities"])
    )
