from __future__ import annotations

import copy
import pickle

import attrs
import pytest

import newsdoc
from newsdoc.model import Span, make_span
from newsdoc.pickling import Value

TEXT = """Harga beras turun

JAKARTA, Warta.id - "Stok cukup," kata Kepala Badan Contoh Rina Wardani, Senin (2/1/2023).
"""
ARTICLE = newsdoc.parse(TEXT, language="id")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_article_is_the_same_behind_every_protocol(protocol: int) -> None:
    assert ARTICLE.quotes
    assert pickle.loads(pickle.dumps(ARTICLE, protocol)) == ARTICLE  # noqa: S301  # its own pickle


def test_an_article_is_the_same_when_it_is_copied() -> None:
    assert copy.copy(ARTICLE) == copy.deepcopy(ARTICLE) == ARTICLE


def test_a_pickle_holds_the_values_of_the_fields_and_not_their_names() -> None:
    written = pickle.dumps(ARTICLE)
    assert not any(name in written for name in (b"addressee", b"confidence", b"medium"))


def test_what_is_built_past_the_setter_stays_frozen() -> None:
    for span in (make_span(0, 5, "Harga"), pickle.loads(pickle.dumps(make_span(0, 5, "Harga")))):  # noqa: S301
        assert span == Span(start=0, end=5, text="Harga")
        assert hash(span) == hash(Span(start=0, end=5, text="Harga"))
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(span, "start", 1)  # noqa: B010  # a type checker knows that it is frozen


def test_every_class_of_the_model_travels_as_its_values() -> None:
    kinds = [
        kind
        for name in newsdoc.__all__
        if attrs.has(kind := getattr(newsdoc, name)) and kind.__module__ != "newsdoc.parser"
    ]
    assert {kind.__name__ for kind in kinds if not issubclass(kind, Value)} <= {
        "Key",
        "LanguagePack",
        "Limits",
    }
