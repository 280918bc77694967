"""The viewer: its marks, and its page as the parser of the standard library reads it."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Block, BlockRole, Found, Quote, QuoteKind, Span, Speaker, SpeakerKind, cli
from newsdoc.escape import for_html
from newsdoc.testing import strategies
from newsdoc.viewer.marks import Mark, find_marks, sweep

TEXT = """Harga Beras Turun

Kepala Pasar Induk Rina Hartati mengatakan pasokan cukup.

“Kami lega,” kata seorang pedagang. “Harga,” kata Rina kepada wartawan, “turun.”
"""
ARTICLE = newsdoc.parse(TEXT, language="id")
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
HOSTILE = (
    "</style><script>alert(1)</script> <img src=x onerror=alert(1)>\n\n"
    "“<b onmouseover='alert(1)'>\" style=\"x\u202e</article>\x00,” kata Rina </span><script>alert(2)</script>"
    "\n\n“&lt;&amp;\ud83d,” kata \u2066Budi\u2028 Santoso, “\x1b[31m.”\n"
)


def words(text: str) -> set[str]:
    return set(text.split())


VOID = {"meta", "img", "br"}
ALLOWED = words(
    "html head meta title style body div article aside section h2 h3 ul li dl dt dd span a bdi small code"
)
ATTRIBUTES = words("lang charset http-equiv content name style class dir data-role data-quote id title href")


class Element:
    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Element | str] = []

    @property
    def classes(self) -> list[str]:
        return (self.attributes.get("class") or "").split()

    def text(self) -> str:
        return "".join(one if isinstance(one, str) else one.text() for one in self.children)

    def all(self, tag: str = "", class_: str = "") -> list[Element]:
        found: list[Element] = (
            [self] if tag in ("", self.tag) and (not class_ or class_ in self.classes) else []
        )
        for one in self.children:
            if isinstance(one, Element):
                found += one.all(tag, class_)
        return found


class Reader(HTMLParser):
    """Builds the tree and insists that every element is closed where it should be."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(page: str) -> Element:
    reader = Reader()
    reader.feed(page)
    reader.close()
    (root,) = reader.open
    return root


def shown(text: str) -> str:
    """Give what a page shows for a text."""
    holder = read(f"<p>{for_html(text)}</p>")
    return holder.text()


def test_the_text_stands_on_the_page_block_by_block() -> None:
    page = read(ARTICLE.to_html())
    blocks = [(one.attributes["data-role"], one.text()) for one in page.all(class_="block")]
    assert blocks == [
        ("headline", "Harga Beras Turun"),
        ("", "Kepala Pasar Induk Rina Hartati mengatakan pasokan cukup."),
        ("", "“Kami lega,” kata seorang pedagang. “Harga,” kata Rina kepada wartawan, “turun.”"),
    ]


@pytest.mark.parametrize(
    ("class_", "wanted"),
    [
        ("direct", ["Kami lega", "Harga", "turun"]),
        ("cue", ["mengatakan", "kata", "kata"]),
        ("source", ["Kepala Pasar Induk ", "Rina Hartati", "seorang pedagang", "Rina"]),
        ("addressee", ["wartawan"]),
        ("person", ["Rina Hartati", "Rina"]),
        ("field", ["Harga Beras Turun"]),
    ],
)
def test_marks_stand_where_they_should(class_: str, wanted: list[str]) -> None:
    (text,) = read(ARTICLE.to_html()).all("article")
    assert [one.text() for one in text.all("span", class_)] == wanted


def test_words_in_marks_that_nobody_says_are_marked_so() -> None:
    one = newsdoc.Marked(span=span(6, 11), kind=newsdoc.MarkedKind.TITLE, rule="test")
    (text,) = read(attrs.evolve(ARTICLE, marked=(one,)).to_html()).all("article")
    assert [found.text() for found in text.all("span", "marked")] == ["Beras"]


def test_quotes_have_the_colour_of_their_speaker() -> None:
    page = read(ARTICLE.to_html())
    (text,) = page.all("article")
    colours = {one.text(): one.attributes["style"] for one in text.all("span", "quote")}
    panel = {one.text(): one.attributes["style"] for one in page.all("span", "swatch")}
    assert colours["Harga"] == colours["turun"] == panel["Rina Hartati"]
    assert colours["Kami lega"] == panel["seorang pedagang"] != panel["Rina Hartati"]


def test_the_panel_links_every_quote_to_its_place() -> None:
    page = read(ARTICLE.to_html())
    targets = {one.attributes["id"]: one for one in page.all("span") if "id" in one.attributes}
    links = page.all("a")
    assert [one.text() for one in links] == ["1", "3", "2"]  # speaker by speaker
    for link in links:
        assert link.attributes["href"]
        assert targets[link.attributes["href"][1:]].attributes["data-quote"] == link.text()


def test_a_quote_of_nobody_known_is_listed_with_its_source() -> None:
    quote = attrs.evolve(ARTICLE.quotes[0], speaker=None)
    page = read(attrs.evolve(ARTICLE, quotes=(quote,), speakers=()).to_html())
    (text,) = page.all("article")
    assert "nobody" in text.all("span", "quote")[0].classes
    (listed,) = page.all("ul", "words")
    assert listed.text().split("\n")[1] == "1 pasokan cukup Kepala Pasar Induk Rina Hartati"


def test_fields_names_and_problems_have_panels() -> None:
    article = newsdoc.parse("Judul Berita\n\n“Kami pergi, kata Rina Hartati.\n", language="id")
    titles = [one.text() for one in read(article.to_html()).all("h2")]
    assert titles == ["Speakers", "Legend", "Fields", "People", "Problems"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (newsdoc.Dateline(place="Bogor", day=date(2023, 3, 7)), "Bogor, 2023-03-07"),
        (datetime(2023, 3, 7, 10, 15, tzinfo=UTC), "2023-03-07 10:15:00+00:00"),
        (("a", 2), "a, 2"),
        (
            newsdoc.Contributor(
                name="Rina", role=newsdoc.ContributorRole.EDITOR, span=Span(start=0, end=0, text="")
            ),
            "name='Rina'",
        ),
        (b"<x>", "b'<x>'"),
    ],
)
def test_any_value_of_a_field_is_shown(value: object, told: str) -> None:
    fields = (("acme.x", Found(value=value, span=None, rule="test")),)
    (shown_there,) = read(attrs.evolve(ARTICLE, fields=fields).to_html()).all("dd")
    assert told in shown_there.text()


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end, text=TEXT[start:end])


def test_an_article_put_together_by_hand_is_shown() -> None:
    quotes = (
        Quote(
            content=(span(0, 11),),
            text="a",
            kind=QuoteKind.DIRECT,
            speaker=Speaker(name="X", kind=SpeakerKind.GROUP),
        ),
        Quote(content=(span(6, 17), Span(start=5, end=999, text="?")), text="b", kind=QuoteKind.MIXED),
    )
    article = Article(
        text=TEXT, language=None, quotes=quotes, blocks=(Block(span=span(19, 50), role=BlockRole.PARAGRAPH),)
    )
    page = read(article.to_html())
    blocks = [one.text() for one in page.all(class_="block")]
    assert blocks == [TEXT[:19], TEXT[19:50], TEXT[50:]]
    (text,) = page.all("article")
    marked = [(one.text(), one.classes) for one in text.all("span", "quote")]
    assert marked == [
        ("Harga ", ["quote", "direct", "nobody"]),
        ("Beras", ["quote", "direct", "mixed", "nobody"]),
        (" Turun", ["quote", "mixed", "nobody"]),
    ]


def check(article: Article) -> Element:
    """Hold that a page is well formed, holds nothing but what the viewer writes, and shows the text."""
    page = read(article.to_html())
    elements = page.all()[1:]
    assert {one.tag for one in elements} <= ALLOWED
    assert {name for one in elements for name in one.attributes} <= ATTRIBUTES
    assert all(one.attributes["dir"] == "auto" for one in page.all(class_="block"))
    links = [one.attributes["href"] or "" for one in page.all("a")]
    names = {one.attributes.get("id") for one in elements}
    assert all(link[0] == "#" for link in links)
    assert len(names) - 1 <= len(article.quotes)
    assert [one.text() for one in page.all(class_="block")] == [
        shown(block.span.text) for block in article.blocks
    ]
    return page


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_pages_of_the_examples_are_well_formed(path: Path) -> None:
    article = newsdoc.parse(path.read_text(encoding="utf-8"))
    assert len(check(article).all("a")) == len(article.quotes)


@pytest.mark.parametrize(
    "text", [HOSTILE, "", "\ud800", "\ufeff", "</title>", "a\r\nb\rc", "“\n\n”"], ids=ascii
)
def test_hostile_texts_stay_text(text: str) -> None:
    article = newsdoc.parse(text)
    check(article)
    assert article.to_html().encode()


@given(strategies.raw_texts())
def test_the_page_of_any_article_is_well_formed(text: str) -> None:
    check(newsdoc.parse(text))


def test_whatever_a_value_holds_nothing_but_text_comes_of_it() -> None:
    speaker = Speaker(
        name=HOSTILE, kind=SpeakerKind.PERSON, titles=(HOSTILE,), affiliation=HOSTILE, aliases=(HOSTILE,)
    )
    quote = attrs.evolve(ARTICLE.quotes[0], speaker=speaker, text=HOSTILE, rule=HOSTILE)
    article = attrs.evolve(
        ARTICLE,
        language=HOSTILE,
        quotes=(quote,),
        speakers=(speaker,),
        entities=(attrs.evolve(ARTICLE.entities[0], name=HOSTILE),),
        fields=(
            ("headline", Found(value=HOSTILE, span=span(0, 5), rule=HOSTILE)),
            (HOSTILE, Found(value=HOSTILE, span=None, rule="x")),
        ),
        problems=(newsdoc.Problem(code=HOSTILE, message=HOSTILE),),
    )
    check(article)


def test_a_notebook_gets_one_element_with_names_of_its_own() -> None:
    fragment: Any = ARTICLE._repr_html_()
    (element,) = [one for one in read(fragment).children if isinstance(one, Element)]
    assert element.classes == ["newsdoc"]
    other = newsdoc.parse(TEXT + "Lagi.\n", language="id")._repr_html_()
    assert names(fragment).isdisjoint(names(other))
    assert names(fragment)


def names(page: str) -> set[str]:
    return {one.attributes["id"] or "" for one in read(page).all("span") if "id" in one.attributes}


@given(
    st.lists(
        st.tuples(st.integers(0, 12), st.integers(1, 8))
        .map(lambda place: Mark(place[0], min(sum(place), 13), f"c{place[0]}-{place[1]}", ""))
        .filter(lambda mark: mark.start < mark.end),
        max_size=7,
    )
)
def test_pieces_cover_the_text_and_have_the_marks_that_stand_over_them(marks: list[Mark]) -> None:
    pieces = list(sweep(marks, [0, 5, 13]))
    assert [place for piece in pieces for place in range(piece.start, piece.end)] == list(range(13))
    for piece in pieces:
        over = [mark for mark in marks if mark.start <= piece.start and piece.end <= mark.end]
        touching = [mark for mark in marks if mark.start < piece.end and piece.start < mark.end]
        assert sorted(piece.marks) == sorted(over) == sorted(touching)


def test_many_marks_over_one_place_cost_no_more_than_a_few() -> None:
    marks = [Mark(0, 20_001, f"c{rank}", "") for rank in range(2_000)]
    marks += [Mark(place, place + 1, "x", "") for place in range(0, 20_000, 2)]
    pieces = list(sweep(marks, [0, 20_001]))
    assert len(pieces) == 20_000
    assert max(len(piece.marks) for piece in pieces) == 8
    assert pieces[0].marks[-1].classes == "x"


def test_a_span_that_is_none_of_the_text_is_passed_over() -> None:
    wrong = attrs.evolve(
        ARTICLE.quotes[0], content=(Span(start=-3, end=2, text=""), Span(start=9, end=9, text=""))
    )
    article = attrs.evolve(
        ARTICLE, quotes=(attrs.evolve(wrong, cue=None, source=None),), entities=(), fields=()
    )
    assert find_marks(article) == []


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
def test_the_command_prints_the_page_in_any_encoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    path = tmp_path / "page.txt"
    path.write_text(TEXT, "utf-8")
    written = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(written, encoding))
    assert cli.main(["show", "--html", "--language", "id", str(path)]) == 0
    assert read(written.getvalue().decode()).text() == read(ARTICLE.to_html()).text()
