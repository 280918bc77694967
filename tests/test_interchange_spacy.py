"""What is asked of spaCy, seen by a stand-in: the package itself is too big for every run."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import attrs
import pytest

import newsdoc
from newsdoc import ArgumentTypeError
from newsdoc.interchange.spacy import to_spacy

TEXT = (
    "“Kami lega,” kata Rina Hartati kepada Budi Sari.\n\n"
    "Rina mengatakan harga turun, seperti dilaporkan Kompas.\n\n"
    "Film “Laskar Senja” tayang besok di kantor Kementerian Perdagangan di Bogor."
)
ARTICLE = newsdoc.parse(TEXT, language="id", body_only=True)


class Doc:
    """A text in which nothing can be a span that begins in front of its first token."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.ents: list[Any] = []
        self.spans: dict[str, Group] = Groups()

    def char_span(self, start: int, end: int, **how: str) -> tuple[str, str, str] | None:
        assert how.pop("alignment_mode") == "expand"
        words = self.text[start:end]
        return None if words.isspace() else (words, how.pop("label"), how.pop("span_id"))

    def set_ents(self, ents: list[Any]) -> None:
        self.ents = ents


class Group(list[Any]):
    """The spans of a group, with its attributes."""

    def __init__(self, spans: list[Any]) -> None:
        super().__init__(spans)
        self.attrs: dict[str, Any] = {}


class Groups(dict[str, Group]):
    def __setitem__(self, name: str, spans: list[Any]) -> None:
        super().__setitem__(name, Group(spans))


class Language:
    """A pipeline."""

    make_doc = staticmethod(Doc)


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    spacy: Any = ModuleType("spacy")
    spacy.language = SimpleNamespace(Language=Language)
    spacy.util = SimpleNamespace(filter_spans=list)
    monkeypatch.setitem(sys.modules, "spacy", spacy)


def test_mentions_are_entities_with_the_labels_of_spacy() -> None:
    doc = to_spacy(ARTICLE, Language())
    assert doc.text == TEXT
    assert doc.ents == [
        (
            mention.text,
            {"person": "PERSON", "organization": "ORG", "place": "LOC"}[entity.kind],
            f"entity-{i}",
        )
        for i, entity in enumerate(ARTICLE.entities)
        for mention in entity.mentions
    ]
    assert {("Rina Hartati", "PERSON", "entity-0"), ("Rina", "PERSON", "entity-0")} <= set(doc.ents)
    assert {label for _, label, _ in doc.ents} == {"PERSON", "ORG", "LOC"}


def test_every_part_of_a_quote_is_in_the_group_of_its_kind() -> None:
    doc = to_spacy(ARTICLE, Language())
    assert doc.spans == {
        "quotes": [("Kami lega", "direct", "quote-0"), ("harga turun", "indirect", "quote-1")],
        "cues": [("kata", "cue", "quote-0"), ("mengatakan", "cue", "quote-1")],
        "sources": [("Rina Hartati", "source", "quote-0"), ("Rina", "source", "quote-1")],
        "addressees": [("Budi Sari", "addressee", "quote-0")],
        "media": [("Kompas", "medium", "quote-1")],
        "marked": [("Laskar Senja", "title", "marked-0")],
    }
    assert doc.spans["quotes"].attrs == {"speakers": {"quote-0": "Rina Hartati", "quote-1": "Rina Hartati"}}


def test_who_is_not_known_is_no_speaker_and_what_is_blank_is_no_span() -> None:
    blank = newsdoc.Span(start=5, end=6, text=" ")
    quote = attrs.evolve(ARTICLE.quotes[0], speaker=None, cue=blank, addressee=None)
    doc = to_spacy(attrs.evolve(ARTICLE, quotes=(quote,)), Language())
    assert doc.spans["quotes"].attrs == {"speakers": {}}
    assert (doc.spans["cues"], doc.spans["addressees"], doc.spans["media"]) == ([], [], [])


def test_lone_surrogates_do_not_reach_spacy() -> None:
    doc = to_spacy(newsdoc.parse("Rina \ud800 datang.", language="id"), Language())
    assert doc.text == "Rina \ufffd datang."


@pytest.mark.parametrize(
    ("article", "nlp", "message"),
    [
        (TEXT, Language(), "article: got str, wanted newsdoc.Article; parse a text first"),
        (ARTICLE, "id", 'nlp: got str, wanted spacy.language.Language; pass spacy.blank("id")'),
        (ARTICLE, None, 'nlp: got NoneType, wanted spacy.language.Language; pass spacy.blank("id")'),
    ],
)
def test_it_wants_an_article_and_a_pipeline(article: Any, nlp: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(ArgumentTypeError) as caught:
        to_spacy(article, nlp)
    assert str(caught.value) == message
