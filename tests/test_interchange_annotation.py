"""Web Annotations: the places are looked up with Apache Annotator where it is installed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given

import newsdoc
from newsdoc import ArgumentTypeError, Found, keys
from newsdoc.escape import for_exchange
from newsdoc.interchange.annotation import to_annotations
from newsdoc.interchange.offsets import Utf16Offsets
from newsdoc.testing import strategies
from tests import javascript

TEXT = "Harga 🙂 Beras Turun\n\n“Ya,” kata Rina Hartati kepada wartawan, “pasokan cukup.”\n"
ARTICLE = newsdoc.parse(TEXT, language="id")
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))

# What https://www.w3.org/TR/annotation-model/ demands of the parts that are used.
IRI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+$"}
MOTIVATION = {"enum": ["classifying", "describing", "identifying", "linking", "tagging"]}
OFFSET = {"type": "integer", "minimum": 0}


def exactly(**members: object) -> dict[str, object]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


POSITION = exactly(type={"const": "TextPositionSelector"}, start=OFFSET, end=OFFSET)
WORDS = {"type": "string"}
QUOTE = exactly(type={"const": "TextQuoteSelector"}, exact=WORDS, prefix=WORDS, suffix=WORDS)
TARGET = exactly(
    source=IRI, selector={"prefixItems": [POSITION, QUOTE], "items": False, "minItems": 2, "type": "array"}
)
BODY = {"anyOf": [IRI, exactly(type={"const": "TextualBody"}, purpose=MOTIVATION, value=WORDS)]}
ANNOTATION = exactly(
    id=IRI,
    type={"const": "Annotation"},
    motivation=MOTIVATION,
    body={"type": "array", "items": BODY},
    target={"type": "array", "items": TARGET, "minItems": 1},
)
PAGE = exactly(
    **{"@context": {"const": "http://www.w3.org/ns/anno.jsonld"}},
    id=IRI,
    type={"const": "AnnotationPage"},
    items={"type": "array", "items": ANNOTATION},
)
VALIDATOR = jsonschema.Draft202012Validator(PAGE)


def tagged(page: dict[str, Any], tag: str) -> list[dict[str, Any]]:
    body = {"type": "TextualBody", "purpose": "tagging", "value": tag}
    return [one for one in page["items"] if body in one["body"]]


def exact(annotation: dict[str, Any]) -> list[str]:
    return [target["selector"][1]["exact"] for target in annotation["target"]]


def test_a_quote_tells_who_speaks_and_its_pieces_are_its_targets() -> None:
    (quote,) = tagged(to_annotations(ARTICLE), "quote")
    assert exact(quote) == ["Ya", "pasokan cukup"]
    assert [(body["purpose"], body["value"]) for body in quote["body"]] == [
        ("tagging", "quote"),
        ("classifying", "direct"),
        ("identifying", "Rina Hartati"),
    ]


@pytest.mark.parametrize(
    ("part", "words"), [("cue", "kata"), ("source", "Rina Hartati"), ("addressee", "wartawan")]
)
def test_the_parts_of_a_quote_are_linked_to_it(part: str, words: str) -> None:
    page = to_annotations(ARTICLE)
    (annotation,) = tagged(page, part)
    assert annotation["motivation"] == "linking"
    assert annotation["body"][0] == tagged(page, "quote")[0]["id"]
    assert exact(annotation) == [words]


def test_entities_and_fields_are_annotated_where_they_stand() -> None:
    page = to_annotations(ARTICLE)
    assert ["Rina Hartati"] in [exact(one) for one in tagged(page, "entity")]
    (headline,) = tagged(page, "headline")
    assert exact(headline) == ["Harga 🙂 Beras Turun"]
    assert headline["body"][1]["value"] == "Harga 🙂 Beras Turun"


def test_words_in_marks_that_nobody_says_are_classified() -> None:
    text = "Harga turun dari “puncak” itu."
    page = to_annotations(newsdoc.parse(text, language="id", body_only=True))
    (annotation,) = [one for one in page["items"] if one["motivation"] == "classifying"]
    assert [body["value"] for body in annotation["body"]] == ["marked", "scare"]
    assert annotation["target"][0]["selector"][1]["exact"] == "puncak"


def test_a_field_without_a_place_is_left_out() -> None:
    fields = ((keys.HEADLINE.name, Found(value="Harga", span=None, rule="test")),)
    assert tagged(to_annotations(attrs.evolve(ARTICLE, fields=fields)), "headline") == []


def test_the_source_is_named_or_the_address_of_the_article_or_made_from_the_text() -> None:
    def source(article: newsdoc.Article, given: str | None = None) -> str:
        return str(to_annotations(article, given)["items"][0]["target"][0]["source"])

    address = "https://example.org/berita/1"
    fields = ((keys.URL.name, Found(value=address, span=None, rule="test")),)
    assert source(ARTICLE).startswith("urn:uuid:")
    assert source(ARTICLE) != source(newsdoc.parse(TEXT + " ", language="id"))
    assert source(attrs.evolve(ARTICLE, fields=fields)) == address
    assert source(ARTICLE, "file:///a.txt") == "file:///a.txt"


def test_identifiers_are_unique_and_the_same_every_time() -> None:
    page = to_annotations(ARTICLE)
    assert page == to_annotations(newsdoc.parse(TEXT, language="id"))
    names = [page["id"], *(one["id"] for one in page["items"])]
    assert len(set(names)) == len(names)
    assert set(names).isdisjoint(one["id"] for one in to_annotations(ARTICLE, "urn:other")["items"])


@pytest.mark.parametrize(
    ("given", "message"), [((TEXT,), "article: got str"), ((ARTICLE, 7), "source: got int, wanted str")]
)
def test_wrong_arguments_are_refused(given: Any, message: str) -> None:  # noqa: ANN401  # wrong on purpose
    with pytest.raises(ArgumentTypeError, match=message):
        to_annotations(*given)


@given(strategies.raw_texts())
def test_any_article_gives_a_page_that_is_valid_and_points_to_its_words(text: str) -> None:
    page = to_annotations(newsdoc.parse(text))
    VALIDATOR.validate(page)
    written = json.loads(json.dumps(page, ensure_ascii=False).encode())
    for annotation in written["items"]:
        for position, quote in (target["selector"] for target in annotation["target"]):
            given = text[position["start"] : position["end"]]
            assert quote["exact"] == for_exchange(given)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_apache_annotator_finds_every_place(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("a", "🙂", 9)
    page = to_annotations(newsdoc.parse(text))
    selectors = [one for item in page["items"] for target in item["target"] for one in target["selector"]]
    offsets = Utf16Offsets(text)
    found = iter(javascript.run("annotator.mjs", text, selectors))
    for selector in selectors[::2]:
        place = [offsets.to_utf16(selector["start"]), offsets.to_utf16(selector["end"])]
        assert next(found) == [place]
        assert place in next(found)


def test_names_are_the_same_in_every_version() -> None:
    article = newsdoc.parse("“Ya,” kata Rina.", language="id", body_only=True)
    page, named = to_annotations(article), to_annotations(article, "https://nusa.example/1")
    assert page["id"] == "urn:uuid:daea5b00-ae65-5c90-908c-e8497d2b3da5"
    assert page["items"][0]["id"] == "urn:uuid:5796b439-613c-5262-a703-7839273211e1"
    assert page["items"][0]["target"][0]["source"] == "urn:uuid:57ed4736-bf12-540c-aef7-1a572e8fdab3"
    assert named["id"] == "urn:uuid:7f1f9ddc-7e56-5902-b37d-df03c0d5cbef"
