"""Formats that need a package of their own; what is not installed is skipped here and told by name there."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import newsdoc
from newsdoc import ArgumentTypeError, Article, MissingExtraError
from newsdoc.interchange.arrow import parse_batches, schemas, to_batches, to_tables
from newsdoc.interchange.rows import ARTICLE_COLUMNS, NESTED, article_row
from newsdoc.interchange.spacy import to_spacy
from newsdoc.testing import strategies

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = """Harga Beras Turun

Selasa, 7 Maret 2023 - 10:15 WIB

Kepala Pasar Induk Rina Hartati mengatakan pasokan cukup.

“Kami lega,” kata seorang pedagang. “Harga,” katanya kepada wartawan, “turun 🙂.”
"""
ARTICLE = newsdoc.parse(TEXT, language="id")
ROOT = Path(__file__).parent.parent
EXAMPLES = [
    newsdoc.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "examples").glob("*.txt"))
]


@pytest.mark.parametrize(
    ("module", "extra", "call"),
    [
        ("pyarrow", "arrow", lambda: to_tables([])),
        ("pyarrow", "arrow", lambda: next(to_batches([]))),
        ("pyarrow", "arrow", lambda: parse_batches([])),
        ("spacy", "spacy", lambda: to_spacy(ARTICLE, None)),
    ],
)
def test_a_missing_package_is_told_with_the_extra_that_brings_it(
    monkeypatch: pytest.MonkeyPatch, module: str, extra: str, call: Callable[[], object]
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"{module} is not installed; install newsdoc\[{extra}\]"):
        call()


def test_a_row_has_plain_values() -> None:
    row = article_row("a.txt", ARTICLE)
    assert tuple(row) == (*ARTICLE_COLUMNS, *NESTED)
    assert (row["article"], row["headline"]) == ("a.txt", "Harga Beras Turun")
    assert (row["published"], row["published_day"]) == ("2023-03-07T10:15:00+07:00", date(2023, 3, 7))
    quote = row["quotes"][2]
    assert (quote["cue"], TEXT[quote["cue_start"] : quote["cue_end"]]) == ("katanya", "katanya")
    assert [TEXT[place["start"] : place["end"]] for place in quote["content"]] == ["Harga", "turun 🙂"]
    assert (quote["medium"], quote["medium_start"]) == (None, None)


def test_tables_have_their_schemas_and_refer_to_one_another() -> None:
    pytest.importorskip("pyarrow")
    tables = to_tables([ARTICLE, *EXAMPLES], ["own", *map(str, range(len(EXAMPLES)))])
    assert tables.articles.schema == schemas().articles
    assert tables.quotes.schema == schemas().quotes
    assert tables.entities.schema == schemas().entities
    quotes = [(row["article"], row["index"], row["speaker"]) for row in tables.quotes.to_pylist()]
    assert quotes[:2] == [("own", 0, "Rina Hartati"), ("own", 1, "seorang pedagang")]
    assert len(quotes) == sum(len(article.quotes) for article in [ARTICLE, *EXAMPLES])
    assert tables.entities.num_rows == sum(len(article.entities) for article in [ARTICLE, *EXAMPLES])


def test_articles_without_names_are_numbered() -> None:
    pytest.importorskip("pyarrow")
    assert to_tables(EXAMPLES).articles["article"].to_pylist()[:3] == ["0", "1", "2"]


def test_batches_are_made_as_they_are_asked_for() -> None:
    pytest.importorskip("pyarrow")
    asked: list[int] = []

    def articles() -> Any:  # noqa: ANN401  # a generator
        for index in range(100):
            asked.append(index)
            yield ARTICLE

    batches = to_batches(articles(), size=10)
    first = next(batches)
    assert first.schema == schemas().nested
    assert (first.num_rows, len(asked)) == (10, 10)
    assert first.to_pylist()[3]["quotes"] == article_row("3", ARTICLE)["quotes"]


def test_a_batch_ends_with_its_rows_or_with_its_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.setattr("newsdoc.interchange.arrow._CHARACTERS", 99)

    def rows(characters: int, size: int) -> list[int]:
        article = newsdoc.parse("a" * characters, language="id", body_only=True)
        return [batch.num_rows for batch in to_batches([article] * 7, size=size)]

    assert rows(33, 9) == [3, 3, 1]
    assert rows(32, 9) == [4, 3]
    assert rows(49, 9) == [3, 3, 1]
    assert rows(98, 9) == [2, 2, 2, 1]
    assert rows(99, 9) == [1] * 7
    assert rows(3, 7) == [7]
    assert rows(3, 6) == [6, 1]


def test_pandas_counts_who_is_quoted() -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    counts = to_tables(EXAMPLES).quotes.to_pandas()["speaker"].value_counts()
    said = [quote.speaker.name for article in EXAMPLES for quote in article.quotes if quote.speaker]
    assert counts.to_dict() == {name: said.count(name) for name in said}


def test_tables_survive_parquet(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with parquet.ParquetWriter(tmp_path / "a.parquet", schemas().nested) as writer:
        for batch in to_batches(EXAMPLES):
            writer.write_batch(batch)
    read = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert read == [article_row(str(index), article) for index, article in enumerate(EXAMPLES)]


@pytest.mark.parametrize("given", [ARTICLE, 7, [ARTICLE, None]])
def test_tables_want_articles(given: Any) -> None:  # noqa: ANN401  # wrong on purpose
    pytest.importorskip("pyarrow")
    with pytest.raises(ArgumentTypeError, match=r"articles(\[1\])?: got"):
        to_tables(given)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(strategies.raw_texts())
def test_any_article_goes_into_tables(text: str) -> None:
    pytest.importorskip("pyarrow")
    article = newsdoc.parse(text)
    (batch,) = to_batches([article])
    assert batch.to_pylist() == [article_row("0", article)]


def blank() -> Any:  # noqa: ANN401  # a pipeline
    return pytest.importorskip("spacy").blank("id")


def test_a_doc_has_entities_and_span_groups() -> None:
    doc = to_spacy(ARTICLE, blank())
    assert doc.text == TEXT
    assert ("Rina Hartati", "PERSON") in [(ent.text, ent.label_) for ent in doc.ents]
    quotes = [(span.text, span.label_, span.id_) for span in doc.spans["quotes"]]
    assert quotes == [
        ("pasokan cukup", "indirect", "quote-0"),
        ("Kami lega", "direct", "quote-1"),
        ("Harga", "direct", "quote-2"),
        ("turun 🙂", "direct", "quote-2"),
    ]
    assert doc.spans["quotes"].attrs["speakers"]["quote-0"] == "Rina Hartati"
    assert [(span.text, span.id_) for span in doc.spans["cues"]][:2] == [
        ("mengatakan", "quote-0"),
        ("kata", "quote-1"),
    ]
    assert [span.text for span in doc.spans["addressees"]] == ["wartawan"]


def test_words_in_marks_that_nobody_says_are_a_group() -> None:
    text = "Harga turun dari “puncak” itu."
    doc = to_spacy(newsdoc.parse(text, language="id", body_only=True), blank())
    assert [(span.text, span.label_) for span in doc.spans["marked"]] == [("puncak", "scare")]


def test_a_span_inside_a_token_is_widened_to_it() -> None:
    doc = to_spacy(ARTICLE, blank())
    assert doc.spans["sources"][2].text == "katanya"


def test_the_rest_of_a_pipeline_runs_on_the_doc_and_it_is_saved_with_its_groups() -> None:
    nlp = blank()
    nlp.add_pipe("sentencizer")
    doc = nlp(to_spacy(ARTICLE, nlp))
    assert len(list(doc.sents)) > 1
    read = type(doc)(nlp.vocab).from_bytes(doc.to_bytes())
    assert [span.text for span in read.spans["quotes"]] == [span.text for span in doc.spans["quotes"]]
    assert read.spans["quotes"].attrs == doc.spans["quotes"].attrs


def test_entities_that_overlap_are_thinned_out() -> None:
    entity = ARTICLE.entities[0]
    twice = attrs.evolve(ARTICLE, entities=(entity, attrs.evolve(entity, name="X")))
    assert len(to_spacy(twice, blank()).ents) == len(entity.mentions)


@pytest.mark.parametrize(("article", "nlp"), [(TEXT, None), (ARTICLE, "id")])
def test_spacy_wants_an_article_and_a_pipeline(article: Any, nlp: Any) -> None:  # noqa: ANN401  # wrong
    pytest.importorskip("spacy")
    with pytest.raises(ArgumentTypeError, match=r"(article: got str|nlp: got str)"):
        to_spacy(article, nlp or blank())


@pytest.mark.parametrize("text", ["", " ", "\ud800 “a,” kata Rina.", "\x00", "“\n”"], ids=ascii)
def test_odd_texts_become_docs(text: str) -> None:
    article: Article = newsdoc.parse(text)
    assert len(to_spacy(article, blank()).text) == len(text)


@pytest.mark.parametrize("package", ["arrow", "spacy"])
def test_the_examples_of_the_documentation_hold(package: str) -> None:
    pytest.importorskip("pandas" if package == "arrow" else "spacy")
    pytest.importorskip("pyarrow" if package == "arrow" else "spacy")
    page = (ROOT / "docs" / "interchange.md").read_text(encoding="utf-8")
    (code,) = [
        one for one in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if f"interchange.{package} " in one
    ]
    lines = re.findall(r"^(?:>>>|\.\.\.) ?(.*)", page.split("\n## ")[0], re.MULTILINE)
    exec("\n".join([*lines, code]), {})  # noqa: S102  # our own documentation
