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


PAGE = """Home > Regional > Sulawesi
Jembatan Bambu Dibangun Warga Dua Desa di Tepi Palu
Ana Rey - detikNews
Terbit: 2 Des 2024 14:05 WIB | Diperbarui: 2 Des 2024 16:10 WIB
Warga tidak menunggu pemerintah dan bekerja sendiri sejak Mei dengan bambu dari kebun mereka
Story Code : 55021

Jakarta, Nusa.com - Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap.
"Kami bekerja setiap pagi sampai selesai," kata seorang warga kepada Radio Suluh.
Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu jauh. [HL/NA]
Tags: jembatan, bambu"""


def test_a_whole_page_is_told_with_nothing_left_out() -> None:
    article = newsdoc.parse(PAGE, language="id")
    written = to_ninjs(article, "urn:nusa:1")
    assert written.problems == ()
    body = "\n\n".join(paragraph.span.text for paragraph in article.paragraphs)
    (quote,) = article.quotes
    assert quote.cue is not None
    assert quote.source is not None
    assert quote.medium is not None

    def place(span: newsdoc.Span) -> str:
        return f"#char={span.start},{span.end}"

    assert written.item == {
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
        "uri": "urn:nusa:1",
        "type": "text",
        "language": "id",
        "contentCreated": "2024-12-02T14:05:00+07:00",
        "versionCreated": "2024-12-02T16:10:00+07:00",
        "headlines": [{"role": "main", "value": article.headline}],
        "descriptions": [{"role": "standfirst", "value": article.standfirst}],
        "bodies": [
            {"role": "main", "value": body, "contentType": "text/plain"},
            {"role": "raw", "value": PAGE, "contentType": "text/plain"},
        ],
        "by": "Ana Rey",
        "located": "Jakarta",
        "infoSources": [
            {"name": "detikNews", "role": "publisher"},
            {"name": "Nusa.com", "role": "agency"},
            {"name": "HL/NA", "role": "credit"},
        ],
        "subjects": [{"name": "jembatan"}, {"name": "bambu"}, {"name": "Sulawesi", "rel": "section"}],
        "altIds": [{"role": "storyCode", "value": "55021"}],
        "organisations": [
            {"name": entity.name, "rel": "mentions"}
            for entity in article.entities
            if entity.kind is newsdoc.EntityKind.ORGANIZATION
        ],
        "places": [{"name": "Jakarta", "rel": "mentions"}],
        "associations": [
            {
                "name": "quote 1",
                "rel": "quotation",
                "uri": f"urn:nusa:1{place(quote.content[0])}",
                "type": "component",
                "profile": "direct",
                "bodies": [
                    {
                        "role": "main",
                        "contentType": "text/plain",
                        "value": "Kami bekerja setiap pagi sampai selesai",
                    }
                ],
                "people": [{"literal": "seorang warga", "rel": "speaker"}],
                "infoSources": [{"name": "Radio Suluh", "role": "medium"}],
                "altIds": [
                    {"role": "content", "value": place(quote.content[0])},
                    {"role": "cue", "value": place(quote.cue)},
                    {"role": "source", "value": place(quote.source)},
                    {"role": "medium", "value": place(quote.medium)},
                ],
            }
        ],
    }
