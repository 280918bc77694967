from __future__ import annotations

import copy
import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import jsonschema
import pytest

import newsdoc
from newsdoc import (
    ArgumentTypeError,
    ArgumentValueError,
    Article,
    Block,
    BlockRole,
    Contributor,
    ContributorRole,
    Dateline,
    DocumentError,
    Entity,
    EntityKind,
    Found,
    Paragraph,
    Problem,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from newsdoc.interchange.json import FIELDS, RECORDS

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "Harga Beras Turun\n\n“Cukup,” kata Rina Hartati. Rina juga mengatakan stok aman.\n\x00"
WIB = timezone(timedelta(hours=7))


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words), text=words)


RINA = Entity(
    name="Rina Hartati", kind=EntityKind.PERSON, mentions=(span("Rina Hartati"),), aliases=("Rina",)
)
SPEAKER = Speaker(
    name="Rina Hartati",
    kind=SpeakerKind.PERSON,
    mentions=(span("Rina Hartati"),),
    entity=RINA,
    titles=("Bu",),
)
QUOTE = Quote(
    content=(span("Cukup"),),
    text="Cukup",
    kind=QuoteKind.DIRECT,
    cue=span("kata"),
    source=span("Rina Hartati"),
    speaker=SPEAKER,
    rule="after",
    confidence=0.9,
)
SAID = Quote(content=(span("stok"), span("aman")), text="stok aman", kind=QuoteKind.INDIRECT, speaker=SPEAKER)
ARTICLE = Article(
    text=TEXT,
    language="id",
    blocks=(Block(span=span("Harga Beras Turun"), role=BlockRole.HEADLINE),),
    paragraphs=(Paragraph(span=span("Rina juga"), sentences=(span("Rina"), span("juga"))),),
    quotes=(QUOTE, SAID),
    speakers=(SPEAKER,),
    entities=(RINA,),
    fields=(("headline", Found(value="Harga Beras Turun", span=span("Harga Beras Turun"), rule="line")),),
    problems=(Problem(code="control-characters", message="one", span=span("\x00")),),
)
VALIDATOR = jsonschema.Draft202012Validator(newsdoc.json_schema())


def with_field(name: str, *values: Any) -> Article:  # noqa: ANN401  # any field
    fields = tuple((name, Found(value=value, span=None, rule="test")) for value in values)
    return attrs.evolve(ARTICLE, fields=fields)


def travel(article: Article) -> Article:
    """Send an article through JSON text as another program would read it."""
    written = newsdoc.to_dict(article)
    VALIDATOR.validate(written)
    return newsdoc.from_dict(json.loads(json.dumps(written, allow_nan=False)))


def test_an_article_survives_the_round_trip() -> None:
    assert travel(ARTICLE) == ARTICLE


def test_a_parsed_article_survives_the_round_trip() -> None:
    article = newsdoc.parse(TEXT, language="id")
    assert travel(article) == article


def test_a_speaker_is_written_once_and_stays_one() -> None:
    written = newsdoc.to_dict(ARTICLE)
    assert [quote["speaker"] for quote in written["quotes"]] == [{"index": 0, "name": "Rina Hartati"}] * 2
    assert written["speakers"][0]["entity"] == {"index": 0, "name": "Rina Hartati"}
    read = travel(ARTICLE)
    assert read.quotes[0].speaker is read.quotes[1].speaker is read.speakers[0]
    assert read.speakers[0].entity is read.entities[0]


def test_an_equal_speaker_that_is_another_object_is_the_same() -> None:
    twin = attrs.evolve(SAID, speaker=copy.deepcopy(SPEAKER))
    written = newsdoc.to_dict(attrs.evolve(ARTICLE, quotes=(QUOTE, twin)))
    assert written["quotes"][1]["speaker"] == {"index": 0, "name": "Rina Hartati"}


def test_a_speaker_that_the_article_does_not_list_is_written_in_full() -> None:
    article = attrs.evolve(ARTICLE, speakers=(), entities=())
    assert newsdoc.to_dict(article)["quotes"][0]["speaker"]["entity"]["kind"] == "person"
    assert travel(article) == article


def test_what_a_reader_looks_for_comes_first_and_stands_plainly() -> None:
    written = newsdoc.to_dict(ARTICLE)
    assert list(written)[:4] == ["schema_version", "language", "fields", "quotes"]
    assert written["fields"]["headline"] == {
        "value": "Harga Beras Turun",
        "span": {"start": 0, "end": 17, "text": "Harga Beras Turun"},
        "rule": "line",
        "confidence": 1.0,
    }
    assert written["quotes"][0]["cue"] == {"start": 28, "end": 32, "text": "kata"}


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("published", date(2023, 2, 27), "2023-02-27"),
        ("published", datetime(2023, 2, 27, 23, 20), "2023-02-27T23:20:00"),  # noqa: DTZ001  # none is printed
        ("published", datetime(2023, 2, 27, 23, 20, tzinfo=WIB), "2023-02-27T23:20:00+07:00"),
        ("updated", datetime(2023, 2, 27, 1, 2, 3, 4, tzinfo=UTC), "2023-02-27T01:02:03.000004+00:00"),
        ("authors", ("Rina", "Budi"), ["Rina", "Budi"]),
        ("tags", (), []),
        ("reading_time", 3, 3),
        (
            "dateline",
            Dateline(place="Bogor", day=date(2023, 2, 27)),
            {"place": "Bogor", "agency": None, "day": "2023-02-27"},
        ),
        (
            "contributors",
            (Contributor(name="Rina", role=ContributorRole.EDITOR, span=span("Rina")),),
            [{"name": "Rina", "role": "editor", "span": {"start": 33, "end": 37, "text": "Rina"}}],
        ),
        ("acme.none", None, None),
        ("acme.flag", True, True),
        ("acme.share", 0.5, 0.5),
        ("acme.names", ("a", ("b", 2)), ["a", ["b", 2]]),
        ("acme.day", date(2023, 2, 27), {"$date": "2023-02-27"}),
        ("acme.price", Decimal("1.20"), {"$decimal": "1.20"}),
        ("acme.price", Decimal("1E+3"), {"$decimal": "1E+3"}),
        ("acme.place", span("Beras"), {"$span": {"start": 6, "end": 11, "text": "Beras"}}),
        ("acme.dateline", Dateline(), {"$dateline": {"place": None, "agency": None, "day": None}}),
        ("acme.torn", "\ud83d\ude00", {"$text": ["\ud83d", "\ude00"]}),
    ],
)
def test_values_survive_with_their_types(name: str, value: Any, written: Any) -> None:  # noqa: ANN401
    article = with_field(name, value)
    assert newsdoc.to_dict(article)["fields"][name]["value"] == written
    read = travel(article)
    assert read == article
    assert type(read.fields[0][1].value) is type(value)


@pytest.mark.parametrize("value", [ARTICLE.blocks[0], ARTICLE.paragraphs[0], RINA, SPEAKER, QUOTE])
def test_a_part_of_the_article_may_be_the_value_of_a_custom_field(value: object) -> None:
    article = with_field("acme.part", value)
    assert travel(article) == article


def test_several_values_of_a_field_survive_in_their_order() -> None:
    article = with_field("acme.words", 2, 1, 3)
    assert [one["value"] for one in newsdoc.to_dict(article)["fields"]["acme.words"]] == [2, 1, 3]
    assert travel(article) == article


@pytest.mark.parametrize(
    "text", ["", "\ud800", "a\ud83d\ude00b", "\ud83d\ud83d\ude00\ude00", "😀", "\x00\u2028</"]
)
def test_a_text_survives_whatever_it_holds(text: str) -> None:
    everything = Span(start=0, end=len(text), text=text)
    article = Article(
        text=text, language=None, fields=(("headline", Found(value=text, span=everything, rule=text)),)
    )
    assert travel(article) == article


def test_members_with_a_default_may_be_left_out() -> None:
    written = newsdoc.to_dict(ARTICLE)
    for member in ("cue", "source", "speaker", "addressee", "medium", "rule", "confidence"):
        del written["quotes"][1][member]
    VALIDATOR.validate(written)
    assert newsdoc.from_dict(written).quotes[1] == attrs.evolve(SAID, speaker=None)


def put(value: object, *path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        place: Any = data
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        place: Any = data
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]

    return change


CONTENT = ("quotes", 1, "content", 1)
FIELD = {"value": 1, "span": None, "rule": "test"}


@pytest.mark.parametrize(
    ("change", "path", "message"),
    [
        (put(999, *CONTENT, "end"), "$.quotes[1].content[1]", "no stretch of a text of"),
        (put(-1, *CONTENT, "start"), "$.quotes[1].content[1]", "no stretch"),
        (put(0, *CONTENT, "end"), "$.quotes[1].content[1]", "no stretch"),
        (put("aman!", *CONTENT, "text"), "$.quotes[1].content[1].text", "got 'aman!', wanted what stands at"),
        (put(True, *CONTENT, "start"), "$.quotes[1].content[1].start", "got True, wanted a whole number$"),  # noqa: FBT003
        (put(1.0, *CONTENT, "start"), "$.quotes[1].content[1].start", "got 1.0, wanted a whole number"),
        (put(None, *CONTENT), "$.quotes[1].content[1]", "got None, wanted an object$"),
        (put([1, 2], *CONTENT), "$.quotes[1].content[1]", "got list, wanted an object"),
        (drop(*CONTENT, "start"), "$.quotes[1].content[1]", "wanted an object with start"),
        (put(1, *CONTENT, "length"), "$.quotes[1].content[1].length", "wanted start, end, text$"),
        (put({}, "quotes"), "$.quotes", "got dict, wanted a list$"),
        (
            put("said", "quotes", 0, "kind"),
            "$.quotes[0].kind",
            "got 'said', wanted one of direct, indirect, mixed",
        ),
        (put([], "quotes", 0, "kind"), "$.quotes[0].kind", "got list, wanted one of"),
        (put(2, "quotes", 0, "confidence"), "$.quotes[0].confidence", "got 2, wanted a number from 0 to 1"),
        (put(True, "quotes", 0, "confidence"), "$.quotes[0].confidence", "got True"),  # noqa: FBT003
        (put(float("nan"), "quotes", 0, "confidence"), "$.quotes[0].confidence", "got nan"),
        (put(7, "quotes", 0, "rule"), "$.quotes[0].rule", "got 7, wanted a string$"),
        (put(["a", 7], "quotes", 0, "rule"), "$.quotes[0].rule[1]", "got 7, wanted a string"),
        (put(1, "quotes", 0, "speaker", "index"), "$.quotes[0].speaker.index", "which holds 1"),
        (put(-1, "quotes", 0, "speaker", "index"), "$.quotes[0].speaker.index", "which holds 1"),
        (put("Budi", "quotes", 0, "speaker", "name"), "$.quotes[0].speaker.name", "wanted the name of"),
        (put(7, "text"), "$.text", "got 7, wanted a string"),
        (put(7, "language"), "$.language", "got 7, wanted a string"),
        (drop("text"), "$", "wanted an object with text"),
        (put(1, "extra"), "$.extra", "is no member of this object"),
        (put(2, "schema_version"), "$.schema_version", "got 2, wanted 1"),
        (put("1", "schema_version"), "$.schema_version", "got '1', wanted a whole number"),
        (put(FIELD, "fields", "words"), "$.fields.words", "is no built-in field"),
        (put(FIELD, "fields", "headline"), "$.fields.headline.value", "got 1, wanted a string"),
        (put([], "fields", "acme.x"), "$.fields['acme.x']", "got list, wanted at least one value"),
        (put([FIELD, 7], "fields", "acme.x"), "$.fields['acme.x'][1]", "got 7, wanted an object"),
        (put({**FIELD, "value": "soon"}, "fields", "published"), "$.fields.published.value", "wanted a day"),
        (
            put({**FIELD, "value": "2023-02-30"}, "fields", "published"),
            "$.fields.published.value",
            "wanted a day",
        ),
        (put({**FIELD, "value": 7}, "fields", "published"), "$.fields.published.value", "wanted a day"),
        (put({**FIELD, "value": {}}, "fields", "acme.x"), "$.fields['acme.x'].value", r"\$text, \$date"),
        (
            put({**FIELD, "value": {"a": 1}}, "fields", "acme.x"),
            "$.fields['acme.x'].value",
            r"\$text, \$date",
        ),
        (
            put({**FIELD, "value": {"$decimal": "x"}}, "fields", "acme.x"),
            "$.fields['acme.x'].value.$decimal",
            "1.20",
        ),
        (
            put({**FIELD, "value": {"$decimal": "1E9999999999999999999"}}, "fields", "acme.x"),
            "$.fields['acme.x'].value.$decimal",
            "wanted a decimal number as 1.20",
        ),
        (put({**FIELD, "value": float("inf")}, "fields", "acme.x"), "$.fields['acme.x'].value", "got inf"),
        (put(1, "fields", 7), "$.fields", "whose keys are strings, not 7"),
    ],
)
def test_what_does_not_fit_is_named_with_its_path(
    change: Callable[[dict[str, Any]], None], path: str, message: str
) -> None:
    data = newsdoc.to_dict(ARTICLE)
    change(data)
    with pytest.raises(DocumentError, match=message) as caught:
        newsdoc.from_dict(data)
    assert caught.value.path == path.replace(".$decimal", "['$decimal']")


def test_deep_nesting_is_refused_and_does_not_exhaust_the_stack() -> None:
    value: Any = 1
    for _ in range(5_000):
        value = [value]
    data = newsdoc.to_dict(ARTICLE)
    data["fields"]["acme.x"] = {**FIELD, "value": value}
    with pytest.raises(DocumentError, match="got list, wanted the value of a field"):
        newsdoc.from_dict(data)


def with_quotes(*quotes: Any) -> Article:  # noqa: ANN401  # wrong on purpose
    return attrs.evolve(ARTICLE, quotes=quotes)


def ill_quoted(**changes: Any) -> Article:  # noqa: ANN401  # wrong on purpose
    return with_quotes(attrs.evolve(QUOTE, **changes))


@pytest.mark.parametrize(
    ("article", "message"),
    [
        (attrs.evolve(ARTICLE, text=TEXT[1:]), r"article\.\w+.*wanted offsets where Span.text stands"),
        (with_field("acme.x", {1}), r"article.fields\['acme.x'\].value: got 'a value of set'"),
        (with_field("acme.x", float("nan")), "got 'a value of float'|got nan"),
        (with_field("acme.x", Decimal("Infinity")), "wanted a finite number"),
        (with_field("acme.x", QuoteKind.DIRECT), "wanted what JSON can hold"),
        (with_field("headline", 7), r"article.fields.headline.value: got 7, wanted str"),
        (with_field("published", "soon"), "got 'soon', wanted date or datetime; "),
        (with_field("authors", ["Rina"]), "got 'a value of list', wanted tuple; "),
        (with_field("acme.x", ("a", ("b", {1}))), r"article.fields\['acme.x'\].value\[1\]\[1\]: got"),
        (with_field("acme.x", b"x"), "wanted what JSON can hold, a tuple, a date, a Decimal or a value of"),
        (with_field("words", 7), "wanted the name of a built-in field, or one with a dot inside"),
        (attrs.evolve(ARTICLE, quotes=(attrs.evolve(QUOTE, confidence=2.0),)), r"quotes\[0\].confidence"),
        (with_field("reading_time", "3"), r"article.fields.reading_time.value: got '3', wanted int"),
        (with_quotes(RINA), r"quotes\[0\]: got 'a value of Entity', wanted Quote"),
        (ill_quoted(content=("Ya",)), r"quotes\[0\].content\[0\]: got 'Ya', wanted Span"),
        (ill_quoted(kind="direct"), r"quotes\[0\].kind: got 'direct', wanted QuoteKind"),
        (ill_quoted(speaker="Rina"), r"quotes\[0\].speaker: got 'Rina', wanted Speaker"),
    ],
)
def test_an_article_that_json_cannot_hold_is_refused_with_the_place(article: Article, message: str) -> None:
    with pytest.raises(ArgumentValueError, match=message):
        newsdoc.to_dict(article)


@pytest.mark.parametrize("given", [None, 7, "text", ARTICLE.quotes[0]])
def test_to_dict_wants_an_article(given: Any) -> None:  # noqa: ANN401  # wrong on purpose
    with pytest.raises(ArgumentTypeError, match=r"article: got .*, wanted newsdoc.Article"):
        newsdoc.to_dict(given)


@pytest.mark.parametrize("given", [None, [], "{}", ARTICLE])
def test_from_dict_wants_a_dictionary(given: Any) -> None:  # noqa: ANN401  # wrong on purpose
    with pytest.raises(ArgumentTypeError, match=r"data: got .*, wanted dict; read JSON with json.loads"):
        newsdoc.from_dict(given)


def test_the_schema_is_published_as_a_file() -> None:
    # python -c "import json, newsdoc; print(json.dumps(newsdoc.json_schema(), indent=2))" writes it anew.
    path = Path(newsdoc.__file__).parent / "interchange" / "article.schema.json"
    assert json.loads(path.read_text(encoding="utf-8")) == newsdoc.json_schema()


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(newsdoc.json_schema())
    assert json.loads(json.dumps(newsdoc.json_schema())) == newsdoc.json_schema()


@pytest.mark.parametrize("record", [*RECORDS, FIELDS.custom], ids=lambda record: record.kind.__name__)
def test_the_shapes_hold_every_field_of_the_model(record: Any) -> None:  # noqa: ANN401  # a Record
    fields = attrs.fields_dict(record.kind)
    assert {name for name, _ in record.members} == set(fields)
    assert set(record.optional) == {name for name, one in fields.items() if one.default is not attrs.NOTHING}


def test_the_document_holds_every_field_of_the_article() -> None:
    names = {field.name for field in attrs.fields(Article)}
    assert set(newsdoc.json_schema()["properties"]) == names | {"schema_version"}
    assert set(newsdoc.to_dict(ARTICLE)) == names | {"schema_version"}


@pytest.mark.parametrize(
    "change",
    [put(7, "text"), drop("quotes"), put(1, "extra"), put("said", "quotes", 0, "kind"), put({}, "problems")],
)
def test_the_schema_refuses_what_the_reader_refuses(change: Callable[[dict[str, Any]], None]) -> None:
    data = newsdoc.to_dict(ARTICLE)
    change(data)
    assert not VALIDATOR.is_valid(data)
    with pytest.raises(DocumentError):
        newsdoc.from_dict(data)
