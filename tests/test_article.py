from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from newsdoc import ArgumentTypeError, Article, Contributor, ContributorRole, Dateline, Found, Key, Span, keys

WORDS = Key("acme.words", int)
TEXT = "Harga Beras Turun"


def found(value: Any) -> Found[Any]:  # noqa: ANN401  # any field
    return Found(value=value, span=None, rule="test")


def article(*fields: tuple[str, Any]) -> Article:
    return Article(text=TEXT, language="id", fields=tuple((name, found(value)) for name, value in fields))


SPAN = Span(start=0, end=5, text="Harga")
VALUES: dict[str, Any] = {
    "headline": "Judul",
    "kicker": "Pasar",
    "standfirst": "Ringkas",
    "authors": ("Rina",),
    "contributors": (Contributor(name="Rina", role=ContributorRole.WRITER, span=SPAN),),
    "published": date(2023, 2, 27),
    "updated": date(2023, 2, 28),
    "dateline": Dateline(place="Bogor"),
    "publisher": "Kabar",
    "credit": "RH",
    "story_code": "17",
    "section": "Ekonomi",
    "tags": ("beras",),
    "reading_time": 2,
    "comment_count": 0,
    "url": "kabar.example/17",
}


@pytest.mark.parametrize("key", keys.BUILT_IN, ids=lambda key: key.name)
def test_every_built_in_field_is_read_as_a_plain_value(key: Key[Any]) -> None:
    value = VALUES[key.name]
    one = article((key.name, value))
    assert getattr(one, key.name) == value
    assert one[key] == one.found(key) == one[key.name] == found(value)


@pytest.mark.parametrize("key", keys.BUILT_IN, ids=lambda key: key.name)
def test_what_was_not_found_is_none_or_an_empty_tuple(key: Key[Any]) -> None:
    assert getattr(article(), key.name) == (() if key.type is tuple else None)
    assert article()[key] is None


def test_several_values_of_a_name_stand_side_by_side_in_their_order() -> None:
    one = article(("acme.words", 1), ("headline", "Judul"), ("acme.words", 2))
    assert [(name, value.value) for name, value in one.fields] == [
        ("acme.words", 1),
        ("acme.words", 2),
        ("headline", "Judul"),
    ]
    assert one.found_all(WORDS) == (found(1), found(2))
    assert one.found(WORDS) == found(1)
    assert one.found_all("acme.other") == ()


@pytest.mark.parametrize("ask", [Article.found, Article.found_all, Article.__getitem__])
def test_what_is_no_key_is_a_type_error(ask: Any) -> None:  # noqa: ANN401  # wrong on purpose
    with pytest.raises(ArgumentTypeError, match=r"key: got int, wanted a newsdoc.Key"):
        ask(article(), 7)
