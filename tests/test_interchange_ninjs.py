"""IPTC ninjs 3.1, validated against a schema of the parts that are used."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given

import newsdoc
from newsdoc import ArgumentTypeError, ArgumentValueError, Dateline, Found, Speaker, SpeakerKind
from newsdoc.interchange.ninjs import to_ninjs
from newsdoc.testing import strategies

TEXT = """Harga Beras Turun

JAKARTA, Kabar Nusa - Kepala Pasar Induk Rina Hartati mengatakan pasokan cukup.

“Kami lega,” kata seorang pedagang. “Harga,” kata Rina kepada wartawan, “turun.”
"""
ARTICLE = newsdoc.parse(TEXT, language="id")
URI = "https://example.org/beras"
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))


def some(*required: str, **members: object) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(required),
        "additionalProperties": False,
    }


def each(item: object) -> dict[str, Any]:
    return {"type": "array", "items": item, "minItems": 1}


WORDS = {"type": "string", "minLength": 1}
ABSOLUTE = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$"}
MOMENT = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$",
}
KIND = {
    "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
}
ROLED = each(some("value", role=WORDS, value=WORDS))
NAMED = each(some(name=WORDS, literal=WORDS, rel=WORDS))
ITEM: dict[str, Any] = {
    "standard": some(name={"const": "ninjs"}, version={"const": "3.1"}, schema=ABSOLUTE),
    "uri": ABSOLUTE,
    "type": KIND,
    "profile": WORDS,
    "language": WORDS,
    "contentCreated": MOMENT,
    "versionCreated": MOMENT,
    "headlines": ROLED,
    "descriptions": ROLED,
    "bodies": each(some("value", role=WORDS, contentType=WORDS, value=WORDS)),
    "by": WORDS,
    "located": WORDS,
    "infoSources": each(some(name=WORDS, role=WORDS)),
    "subjects": NAMED,
    "altIds": each(some(role=WORDS, value=WORDS)),
    "people": NAMED,
    "organisations": NAMED,
    "places": NAMED,
}
SCHEMA = some("uri", **ITEM, associations=each(some("name", "uri", **ITEM, name=WORDS, rel=WORDS)))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def cut(item: dict[str, Any], fragment: str) -> str:
    """Take a fragment out of the raw body, where a line end is one character."""
    start, end = map(int, fragment.split("#char=")[1].split(","))
    (raw,) = [body["value"] for body in item["bodies"] if body["role"] == "raw"]
    return str(raw.replace("\r\n", "\n")[start:end])


def test_an_item_has_the_fields_of_the_article() -> None:
    item, problems = to_ninjs(ARTICLE, URI)
    assert problems == ()
    assert (item["uri"], item["type"], item["language"]) == (URI, "text", "id")
    assert item["headlines"] == [{"role": "main", "value": "Harga Beras Turun"}]
    assert item["located"] == "JAKARTA"
    assert {"name": "Rina Hartati", "rel": "mentions"} in item["people"]
    assert [body["role"] for body in item["bodies"]] == ["main", "raw"]
    assert item["bodies"][1]["value"] == TEXT


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n")], ids=["lf", "crlf"])
def test_quotes_are_components_with_speaker_and_places(text: str) -> None:
    item, _ = to_ninjs(newsdoc.parse(text, language="id"), URI)
    VALIDATOR.validate(item)
    first, second, third = item["associations"]
    assert {one["type"] for one in item["associations"]} == {"component"}
    assert [one["profile"] for one in item["associations"]] == ["indirect", "direct", "direct"]
    assert first["people"] == third["people"] == [{"name": "Rina Hartati", "rel": "speaker"}]
    assert second["people"] == [{"literal": "seorang pedagang", "rel": "speaker"}]
    assert [(one["role"], cut(item, one["value"])) for one in third["altIds"]] == [
        ("content", "Harga"),
        ("content", "turun"),
        ("cue", "kata"),
        ("source", "Rina"),
        ("addressee", "wartawan"),
    ]
    assert cut(item, second["uri"]) == "Kami lega"


def test_the_medium_is_a_source_of_information() -> None:
    quote = attrs.evolve(ARTICLE.quotes[0], medium=ARTICLE.quotes[0].source)
    item, _ = to_ninjs(attrs.evolve(ARTICLE, quotes=(quote,)))
    source = {"name": "Kepala Pasar Induk Rina Hartati", "role": "medium"}
    assert item["associations"][0]["infoSources"] == [source]


@pytest.mark.parametrize(
    ("kind", "member", "name"),
    [
        (SpeakerKind.PERSON, "people", "name"),
        (SpeakerKind.ANONYMOUS, "people", "literal"),
        (SpeakerKind.ORGANIZATION, "organisations", "name"),
        (SpeakerKind.GROUP, "organisations", "literal"),
    ],
)
def test_who_speaks_stands_where_the_standard_has_a_place(kind: SpeakerKind, member: str, name: str) -> None:
    quote = attrs.evolve(ARTICLE.quotes[0], speaker=Speaker(name="X", kind=kind))
    item, _ = to_ninjs(attrs.evolve(ARTICLE, quotes=(quote,)))
    assert item["associations"][0][member] == [{name: "X", "rel": "speaker"}]


@pytest.mark.parametrize(
    ("value", "written", "message"),
    [
        (datetime(2023, 3, 7, 10, 15, tzinfo=UTC), "2023-03-07T10:15:00+00:00", None),
        (datetime(2023, 3, 7, 10, 15), None, "published: the text prints no zone"),  # noqa: DTZ001  # the point
        (date(2023, 3, 7), None, "published: the text prints no time"),
    ],
)
def test_what_the_text_does_not_tell_is_left_out_with_a_problem(
    value: date, written: str | None, message: str | None
) -> None:
    article = attrs.evolve(ARTICLE, fields=(("published", Found(value=value, span=None, rule="test")),))
    item, problems = to_ninjs(article)
    VALIDATOR.validate(item)
    assert item.get("contentCreated") == written
    assert [problem.message.split(",")[0] for problem in problems] == ([message] if message else [])


def test_every_other_field_has_its_place() -> None:
    values: dict[str, Any] = {
        "kicker": "Pangan",
        "standfirst": "Ringkasan",
        "authors": ("Rina", "Budi"),
        "publisher": "Kabar",
        "dateline": Dateline(place="Bogor", agency="Nusa"),
        "credit": "RH",
        "section": "Ekonomi",
        "tags": ("beras",),
        "story_code": "77",
    }
    fields = tuple((name, Found(value=value, span=None, rule="test")) for name, value in values.items())
    item, _ = to_ninjs(attrs.evolve(ARTICLE, fields=fields))
    VALIDATOR.validate(item)
    assert item["by"] == "Rina, Budi"
    assert item["located"] == "Bogor"
    assert [one["name"] for one in item["infoSources"]] == ["Kabar", "Nusa", "RH"]
    assert item["subjects"] == [{"name": "beras"}, {"name": "Ekonomi", "rel": "section"}]
    assert item["altIds"] == [{"role": "storyCode", "value": "77"}]
    assert item["descriptions"] == [{"role": "standfirst", "value": "Ringkasan"}]


@pytest.mark.parametrize(
    ("printed", "uri"),
    [
        ("https://example.org/a#top", "https://example.org/a"),
        ("https://example.org/harga-é", "https://example.org/harga-%C3%A9"),
        ("example.org/a", "urn:uuid:"),
        ("https://example.org/a b", "urn:uuid:"),
    ],
)
def test_the_address_that_is_printed_names_the_item_when_it_is_a_uri(printed: str, uri: str) -> None:
    article = attrs.evolve(ARTICLE, fields=(("url", Found(value=printed, span=None, rule="test")),))
    item, _ = to_ninjs(article)
    VALIDATOR.validate(item)
    assert item["uri"] == uri or (uri == "urn:uuid:" and item["uri"].startswith(uri))


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ((TEXT,), ArgumentTypeError, "article: got str"),
        ((ARTICLE, 7), ArgumentTypeError, "uri: got int, wanted str"),
        ((ARTICLE, "a/b"), ArgumentValueError, "uri: got 'a/b', wanted an absolute URI"),
        ((ARTICLE, ""), ArgumentValueError, "uri: got '', wanted an absolute URI"),
    ],
)
def test_wrong_arguments_are_refused(given: Any, error: type[Exception], message: str) -> None:  # noqa: ANN401
    with pytest.raises(error, match=message):
        to_ninjs(*given)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_are_valid_and_their_fragments_hold_the_words(path: Path) -> None:
    article = newsdoc.parse(path.read_text(encoding="utf-8"))
    item, _ = to_ninjs(article)
    VALIDATOR.validate(item)
    for association, quote in zip(item["associations"], article.quotes, strict=True):
        placed = [cut(item, one["value"]) for one in association["altIds"] if one["role"] == "content"]
        assert placed == [span.text for span in quote.content]


@given(strategies.raw_texts())
def test_any_article_gives_a_valid_item(text: str) -> None:
    item, _ = to_ninjs(newsdoc.parse(text))
    VALIDATOR.validate(item)
    assert json.dumps(item, ensure_ascii=False, allow_nan=False).encode()
    for association in item.get("associations", ()):
        for one in association["altIds"]:
            assert re.fullmatch(r"#char=\d+,\d+", one["value"])
            assert cut(item, one["value"])
