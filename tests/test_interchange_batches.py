"""``parse_batches``: record batches in, record batches out, as the engines that share out work want it."""

from __future__ import annotations

import json
import pickle
import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from newsdoc import ArgumentTypeError, ArgumentValueError, Article, Found, Key, Parser, extractor
from newsdoc.interchange.arrow import parse_batches, schemas, to_tables
from newsdoc.interchange.rows import article_row, empty_row

if TYPE_CHECKING:
    from collections.abc import Iterator

pa = pytest.importorskip("pyarrow")
TEXTS = ["Rapat Selesai\n\n“Kami lega,” kata Rina Hartati.", "", "Harga turun dari “puncak” itu."]
WORDS = Key("acme.words", int)


@extractor(WORDS)
def count_words(article: Article) -> Found[int]:
    return Found(value=len(article.text.split()), span=None, rule="acme-words")


def make_parser() -> Parser:
    return Parser(language="id", extractors=[count_words])


def batch(**columns: Any) -> Any:  # noqa: ANN401  # pyarrow
    return pa.RecordBatch.from_pydict(columns)


def rows(batches: Iterator[Any]) -> list[dict[str, Any]]:
    return [row for one in batches for row in one.to_pylist()]


def test_every_row_becomes_the_row_of_its_article() -> None:
    made = list(parse_batches([batch(text=TEXTS, id=[7, 8, 9])], Parser(language="id"), name_column="id"))
    assert all(one.schema == schemas().nested for one in made)
    for one in made:
        one.validate(full=True)
    wanted = [
        article_row(name, newsdoc.parse(text, language="id")) for name, text in zip("789", TEXTS, strict=True)
    ]
    assert rows(iter(made)) == wanted


def test_a_missing_text_is_a_row_of_nulls() -> None:
    given = batch(text=pa.array([TEXTS[0], None], pa.string()), id=["a", None])
    first, second = rows(parse_batches([given], name_column="id"))
    assert first["quotes"]
    assert second == empty_row(None)
    assert (second["text"], second["quotes"]) == (None, [])


def test_without_a_column_of_names_articles_have_none() -> None:
    assert [row["article"] for row in rows(parse_batches([batch(text=TEXTS)]))] == [None, None, None]


@pytest.mark.parametrize(
    "texts",
    [
        pa.array(TEXTS, pa.large_string()),
        pa.array(TEXTS, pa.string_view()),
        pa.array(TEXTS, pa.string()).dictionary_encode(),
    ],
    ids=["large_string", "string_view", "dictionary"],
)
def test_every_kind_of_string_is_read(texts: Any) -> None:  # noqa: ANN401  # pyarrow
    given = batch(body=texts)
    assert [row["text"] for row in rows(parse_batches([given], text_column="body"))] == TEXTS


def test_work_is_done_as_it_is_asked_for_and_in_small_batches() -> None:
    asked: list[int] = []

    def batches() -> Iterator[Any]:
        for index in range(10):
            asked.append(index)
            yield batch(text=[""] * 200)

    made = parse_batches(batches(), Parser(language="id"))
    assert asked == []
    assert next(made).num_rows == 256
    assert len(asked) == 2
    assert 256 + sum(one.num_rows for one in made) == 2_000


def test_no_batches_give_none() -> None:
    assert list(parse_batches([])) == []
    assert list(parse_batches([batch(text=pa.array([], pa.string()))])) == []


@pytest.mark.parametrize("parser", [make_parser, make_parser()], ids=["function", "parser"])
def test_it_travels_with_its_parser_and_finds_fields_of_your_own(parser: Any) -> None:  # noqa: ANN401  # both kinds
    there = pickle.loads(pickle.dumps(partial(parse_batches, parser=parser)))  # noqa: S301  # our own bytes
    (row,) = rows(there([batch(text=TEXTS[:1])]))
    (found,) = row["extracted"]
    assert (found["name"], found["value"], found["rule"]) == ("acme.words", "7", "acme-words")


def test_words_that_nobody_says_and_fields_of_your_own_are_tables_too() -> None:
    articles = list(make_parser().parse_many(TEXTS))
    tables = to_tables(articles, ["a", "b", "c"])
    assert tables.marked.schema == schemas().marked
    (marked,) = tables.marked.to_pylist()
    assert (marked["article"], marked["text"], marked["kind"]) == ("c", "puncak", "scare")
    assert TEXTS[2][marked["start"] : marked["end"]] == "puncak"
    assert tables.extracted.schema == schemas().extracted
    assert [row["value"] for row in tables.extracted.to_pylist()] == ["7", "0", "5"]


@extractor(Key("acme.odd", object))
def find_odd(_article: Article) -> Found[object]:
    return Found(value=object(), span=None, rule="acme-odd")


def test_a_value_that_no_table_can_hold_is_named() -> None:
    told = r"article\.fields\.acme\.odd: got .*, wanted what JSON can hold"
    with pytest.raises(ArgumentValueError, match=told):
        next(parse_batches([batch(text=TEXTS)], Parser(language="id", extractors=[find_odd])))


def test_a_value_of_any_kind_that_json_can_hold_reads_back() -> None:
    day = Key("acme.day", date)
    dated = extractor(day)(lambda _: Found(value=date(2023, 3, 7), span=None, rule="acme-day"))
    (row,) = rows(parse_batches([batch(text=TEXTS[:1])], Parser(language="id", extractors=[dated])))
    assert json.loads(row["extracted"][0]["value"]) == {"$date": "2023-03-07"}


def test_tables_of_no_article_have_their_schemas() -> None:
    tables = to_tables([])
    assert [table.schema for table in tables] == list(schemas()[:5])
    assert [table.num_rows for table in tables] == [0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("call", "error", "argument"),
    [
        (lambda: parse_batches(batch(text=TEXTS)), ArgumentTypeError, "batches"),
        (lambda: parse_batches(pa.table({"text": TEXTS})), ArgumentTypeError, "batches"),
        (lambda: next(parse_batches([batch(text=[""])], parser=lambda: 7)), ArgumentTypeError, "parser"),  # type: ignore[arg-type,return-value]  # pyright: ignore[reportArgumentType]
        (lambda: next(parse_batches([batch(body=TEXTS)])), ArgumentValueError, "text_column"),
        (lambda: next(parse_batches([batch(text=[b"bytes"])])), ArgumentTypeError, "text_column"),
        (
            lambda: next(parse_batches([batch(text=TEXTS)], name_column="id")),
            ArgumentValueError,
            "name_column",
        ),
    ],
)
def test_a_wrong_call_says_what_was_got_what_was_wanted_and_the_remedy(
    call: Any,  # noqa: ANN401  # a call of any kind
    error: type[newsdoc.NewsdocError],
    argument: str,
) -> None:
    with pytest.raises(error) as caught:
        call()
    assert re.fullmatch(rf"{re.escape(argument)}: got .+, wanted .+; .+", str(caught.value))


def test_a_text_column_says_which_columns_there_are() -> None:
    with pytest.raises(ArgumentValueError, match="wanted one of the columns 'body', 'id'"):
        next(parse_batches([batch(body=TEXTS, id=[1, 2, 3])]))
