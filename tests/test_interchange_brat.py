"""brat standoff, read back by the reader of bioc where it is installed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

import newsdoc
from newsdoc import ArgumentTypeError, Found, Marked, MarkedKind, Quote, QuoteKind, Span
from newsdoc.interchange.brat import CONFIGURATION, to_brat
from newsdoc.testing import strategies

TEXT = "Harga Beras\n\n“Ya,” kata Rina Sari kepada Budi, “🙂 betul\t juga.” Rina mengangguk.\n"
ARTICLE = newsdoc.parse(TEXT, language="id")
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
TEXT_BOUND = re.compile(r"(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)", re.DOTALL)


def test_quotes_are_events_with_their_parts_as_arguments() -> None:
    assert to_brat(ARTICLE).annotations.splitlines() == [
        "T1\tPerson 24 33\tRina Sari",
        "T2\tPerson 64 68\tRina",
        "*\tCoreference T1 T2",
        "T3\tPerson 41 45\tBudi",
        "T4\tHeadline 0 11\tHarga Beras",
        "T5\tQuote 14 16;48 55;57 61\tYa 🙂 betul juga",
        "T6\tCue 19 23\tkata",
        "T7\tSource 24 33\tRina Sari",
        "T8\tAddressee 41 45\tBudi",
        "E1\tQuote:T5 Cue:T6 Source:T7 Addressee:T8 Speaker:T1",
        "A1\tKind E1 direct",
        "#1\tAnnotatorNotes E1\tRina Sari",
    ]


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end, text=TEXT[start:end])


def test_a_source_of_two_quotes_is_marked_once() -> None:
    quotes = tuple(
        Quote(content=(span(*place),), text="x", kind=QuoteKind.DIRECT, source=span(24, 33))
        for place in [(14, 16), (48, 61)]
    )
    written = to_brat(attrs.evolve(ARTICLE, quotes=quotes, fields=(), entities=())).annotations
    assert written.count("\tSource ") == 1
    assert re.findall(r"Source:(T\d)", written) == ["T2", "T2"]


def test_what_is_blank_cannot_be_marked() -> None:
    blank = span(56, 57)
    rina = attrs.evolve(ARTICLE.entities[0], mentions=(blank,))
    marked = Marked(span=blank, kind=MarkedKind.SCARE, rule="test")
    written = to_brat(attrs.evolve(ARTICLE, entities=(rina,), quotes=(), marked=(marked,), fields=()))
    assert (blank.text, written.annotations) == (" ", "")


def test_words_in_marks_that_nobody_says_are_marked_with_the_reason() -> None:
    text = "Harga turun dari “puncak” itu."
    written = to_brat(newsdoc.parse(text, language="id", body_only=True)).annotations
    assert written == "T1\tMarked 18 24\tpuncak\nA1\tReason T1 scare\n"


def test_what_is_blank_or_has_no_place_is_not_marked() -> None:
    quote = Quote(content=(span(11, 13),), text="", kind=QuoteKind.DIRECT)
    fields = (("headline", Found(value="Harga", span=None, rule="test")),)
    article = attrs.evolve(ARTICLE, quotes=(quote,), entities=(), fields=fields)
    assert to_brat(article).annotations == ""


def test_it_wants_an_article() -> None:
    wrong: Any = TEXT
    with pytest.raises(ArgumentTypeError, match=r"article: got str, wanted newsdoc.Article"):
        to_brat(wrong)


def check(article: newsdoc.Article) -> None:
    """Hold what the format demands of every line."""
    text, annotations = to_brat(article)
    lines = annotations.splitlines()
    assert annotations == "".join(f"{line}\n" for line in lines)  # nothing in a line ends it
    assert text.encode()
    marked: set[str] = set()
    for line in lines:
        found = TEXT_BOUND.fullmatch(line)
        if found:
            places = [tuple(map(int, place.split())) for place in found[3].split(";")]
            assert found[4] == " ".join(text[start:end] for start, end in places)
            assert all(start < end for start, end in places)
            marked.add(found[1])
        else:
            assert line.count("\t") == (2 if line[0] == "#" else 1)
            assert set(re.findall(r"\bT\d+\b", line.split("\t")[1])) <= marked


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_hold_what_the_format_demands(path: Path) -> None:
    check(newsdoc.parse(path.read_text(encoding="utf-8")))


@given(strategies.raw_texts().filter(bool))
def test_any_article_holds_what_the_format_demands(text: str) -> None:
    check(newsdoc.parse(text))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_bioc_reads_the_examples(path: Path) -> None:
    bioc = pytest.importorskip("bioc.brat.decoder")
    article = newsdoc.parse(path.read_text(encoding="utf-8"))
    text, annotations = to_brat(article)
    document = bioc.loads(text, annotations)
    assert len(document.events) == len(article.quotes)
    names = {note.refid: note.text for note in document.notes}
    kinds = {attribute.refid: attribute.attributes for attribute in document.attributes}
    for event, quote in zip(document.events, article.quotes, strict=True):
        assert document.get_annotation(event.trigger_id).text.split() == quote.text.split()
        assert kinds[event.id] == {quote.kind.value}
        if quote.speaker is not None:
            assert names[event.id] == quote.speaker.name
        if quote.cue is not None:
            assert document.get_annotation(event.arguments["Cue"]).text == quote.cue.text


def test_the_configuration_declares_every_kind_that_is_written() -> None:
    sections = re.split(r"^\[(\w+)\]\n", CONFIGURATION, flags=re.MULTILINE)
    declared = {
        name: {line.split("\t")[0] for line in lines.splitlines()}
        for name, lines in zip(sections[1::2], sections[2::2], strict=True)
    }
    texts = [*(path.read_text(encoding="utf-8") for path in EXAMPLES), "Harga turun dari “puncak” itu."]
    written = "".join(to_brat(newsdoc.parse(text)).annotations for text in texts)
    kinds = set(re.findall(r"^T\d+\t(\w+) ", written, re.MULTILINE))
    assert kinds - declared["events"] <= declared["entities"]
    assert "Person|Organization|Place" in CONFIGURATION
    assert CONFIGURATION.split("[relations]")[1].splitlines()[1:] == [
        (
            "Coreference\tArg1:Person|Organization|Place, Arg2:Person|Organization|Place,"
            " <REL-TYPE>:symmetric-transitive"
        ),
        "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
        "[events]",
        (
            "Quote\tCue?:Cue, Source?:Source, Addressee?:Addressee, Medium?:Medium,"
            " Speaker?:Person|Organization|Place"
        ),
        "[attributes]",
        "Kind\tArg:Quote, Value:direct|indirect|mixed",
        "Reason\tArg:Marked, Value:title|slogan|nickname|term|measure|scare|other",
    ]
    assert set(re.findall(r"^E\d+\t(\w+):", written, re.MULTILINE)) == declared["events"]
    assert set(re.findall(r"^A\d+\t(\w+) ", written, re.MULTILINE)) == declared["attributes"]
    assert set(re.findall(r"^\*\t(\w+) ", written, re.MULTILINE)) <= declared["relations"]
