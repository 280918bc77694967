"""Storms are called by names of people, which name nobody."""

from __future__ import annotations

import pytest

import newsdoc


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Hurricane Odette hit the coast. Odette killed two people in Leeds.", ["Leeds"]),
        ("en", "Typhoon Lando struck Taiwan. Lando was the worst in years.", ["Taiwan"]),
        ("en", "Tropical Storm Debby caused floods in Leeds.", ["Leeds"]),
        ("en", "Odette Hale fled Hurricane Odette, which hit Leeds.", ["Odette Hale", "Leeds"]),
        ("en", "The Storm Prediction Center issued a warning.", ["Storm Prediction Center"]),
        ("en", "Melbourne Storm beat Canberra.", ["Melbourne Storm", "Canberra"]),
        ("en", "Odette Hale left Leeds.", ["Odette Hale", "Leeds"]),
        ("id", "Topan Lando melanda Vietnam. Lando menewaskan dua orang.", ["Vietnam"]),
        ("id", "Badai Siklon Tropis Seroja melanda Vietnam.", ["Vietnam"]),
    ],
)
def test_a_storm_is_no_name_wherever_it_is_called(language: str, text: str, names: list[str]) -> None:
    article = newsdoc.parse(text, language=language, body_only=True)
    assert [entity.name for entity in article.entities] == names
