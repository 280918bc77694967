"""Texts of every sort: any string, strings that look like news, articles with their truth, and damage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

from newsdoc.errors import ArgumentValueError, check_type
from newsdoc.testing.writing import MATERIALS, TrueArticle, write_article, write_body, write_negative

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsdoc.testing.writing import Choose, Material

T = TypeVar("T")

_BREAKS: Final = ("\n", "\n\n", "\r\n", "\r", "\u2028", "\x0b", "\x0c", "\x85", "\n \n", "\t\n")
_BLANKS: Final = (" ", "  ", "\t", "\u00a0", "\u2009", "\u3000", "\u202f", "\u200b", "\ufeff")
_MARKS: Final = (*"\"'“”„‟‘’‚«»‹›`´.,:;!?…-–—()[]{}<>/|&@#*©•·=+", "''", "``", "...", "--", "â€œ", "â€")
_WORDS: Final = (
    *(
        "kata",
        "katanya",
        "ujar",
        "ujarnya",
        "mengatakan",
        "menurut",
        "Menurutnya",
        "bahwa",
        "lanjutnya",
        "dia",
    ),
    *("said", "told", "according to", "that", "he", "she", "they", "added", "By", "Published", "Related"),
    *(
        "Bagas",
        "Ratna Prameswari",
        "al-Mansuri",
        "bin",
        "Gubernur",
        "Menteri",
        "Mayor",
        "Dr",
        "S.H",
        "U.S",
        "PT",
    ),
    *(
        "Jakarta",
        "DPR",
        "KOMPAS.com",
        "Angin Timur",
        "Iran-Irak",
        "Jum'at",
        "Ma’ruf",
        "Senin",
        "Juni",
        "June",
    ),
    *(
        "2023",
        "12/06/2023",
        "10:15",
        "23.59",
        "WIB",
        "Rp 4,5",
        "(52)",
        "1.",
        "3)",
        "0",
        "Story Code :",
        "[IT/AR]",
    ),
    *(
        "Baca juga:",
        "Comment",
        "Editor:",
        "Penulis:",
        "ADVERTISEMENT",
        "yang",
        "dan",
        "di",
        "the",
        "of",
        "and",
    ),
)
_ODD: Final = (
    "\x00",
    "\ud800",
    "\udfff",
    "\u0301",
    "\u202e",
    "\u200d",
    "\x1b[31m",
    "\U0001f600",
    "ﬁ",
    "İ",
    "ß",
)


def any_text() -> SearchStrategy[str]:
    """Give any string, lone surrogates included (``st.text()`` leaves them out)."""
    return st.text(st.characters())


def news_shaped() -> SearchStrategy[str]:
    """Give strings made of the marks, cues, names and breaks that the parser reacts to."""
    piece = st.one_of(
        st.sampled_from(_WORDS),
        st.sampled_from(_WORDS),
        st.sampled_from(_MARKS),
        st.sampled_from(_BREAKS),
        st.sampled_from(_BLANKS),
        st.sampled_from(_ODD),
        st.characters(),
    )
    glue = st.sampled_from((" ", " ", "", "\n"))
    return st.lists(st.tuples(piece, glue), max_size=60).map(
        lambda pieces: "".join(part for pair in pieces for part in pair)
    )


def damaged(articles: SearchStrategy[TrueArticle] | None = None) -> SearchStrategy[str]:
    """Give texts of good articles with one thing done to each: a letter lost, a line doubled, a cut ...

    Args:
        articles: the articles to take; ``None`` takes those of ``news_articles``.

    Raises:
        ArgumentTypeError: ``articles`` is no strategy.
    """
    if articles is not None:
        check_type("articles", articles, st.SearchStrategy, "a strategy of TrueArticle", "as news_articles()")
    return _damaged(news_articles() if articles is None else articles)


@st.composite
def _damaged(draw: DrawFn, good: SearchStrategy[TrueArticle]) -> str:
    return draw(damages())(draw(good).text, draw(st.integers(0, 10_000)))


def raw_texts() -> SearchStrategy[str]:
    """Give texts of every sort: what a law about all texts is tried on.

    Any string at all, strings made of the marks and words that a parser reacts to, and articles with
    something done to them.
    """
    return st.one_of(any_text(), news_shaped(), damaged(), restyled())


def news_articles(language: str | None = None) -> SearchStrategy[TrueArticle]:
    """Give whole pages with headline, date, people who speak, and the truth about them.

    Args:
        language: the code of one of the languages that there are articles in; ``None`` for any of them.

    Raises:
        ArgumentValueError: there are no articles in this language.
    """
    materials = [one for one in MATERIALS if language is None or language == one.language]
    if not materials:
        known = ", ".join(one.language for one in MATERIALS)
        raise ArgumentValueError("language", language, f"one of {known}", "or pass none")
    return articles(*materials)


@st.composite
def restyled(draw: DrawFn) -> str:
    """Give the text of a good article with other blanks and line ends."""
    text = draw(articles()).text.replace(" ", draw(st.sampled_from((" ", *_BLANKS))))
    return text.replace("\n", draw(st.sampled_from(("\n", *_BREAKS))))


def articles(*materials: Material) -> SearchStrategy[TrueArticle]:
    """Give articles with headline, date and the rest, and their truth."""
    return _written(write_article, materials)


def bodies(*materials: Material) -> SearchStrategy[TrueArticle]:
    """Give running text with its truth, the first paragraph of which quotes nobody."""
    return _written(write_body, materials)


def negatives(*materials: Material) -> SearchStrategy[TrueArticle]:
    """Give running text in which nobody is quoted."""
    return _written(write_negative, materials)


@st.composite
def _written(
    draw: DrawFn, write: Callable[[Choose, Material], TrueArticle], materials: tuple[Material, ...]
) -> TrueArticle:
    def choose(options: Sequence[T], /) -> T:
        return draw(st.sampled_from(options))

    return write(choose, choose(materials or MATERIALS))


def damages() -> SearchStrategy[Callable[[str, int], str]]:
    """Give ways to damage a text at a place (taken modulo its length)."""
    return st.sampled_from((_drop, _double, _break, _upper, _cut, _turn)) | st.one_of(
        st.sampled_from(_MARKS), st.sampled_from(_ODD), st.sampled_from(_BREAKS), st.characters()
    ).map(_inserting)


def _inserting(piece: str) -> Callable[[str, int], str]:
    def insert(text: str, place: int) -> str:
        at = place % (len(text) + 1)
        return text[:at] + piece + text[at:]

    return insert


def _drop(text: str, place: int) -> str:
    at = place % (len(text) + 1)
    return text[:at] + text[at + 1 :]


def _double(text: str, place: int) -> str:
    lines = text.splitlines(keepends=True)
    at = place % len(lines)
    return "".join([*lines[:at], lines[at], *lines[at:]])


def _break(text: str, place: int) -> str:
    at = place % (len(text) + 1)
    return text[:at] + "\n\n" + text[at:]


def _upper(text: str, place: int) -> str:
    at = place % (len(text) + 1)
    return text[:at] + text[at : at + 40].upper() + text[at + 40 :]


def _cut(text: str, place: int) -> str:
    return text[: place % (len(text) + 1)]


def _turn(text: str, place: int) -> str:
    at = place % (len(text) + 1)
    return text[at:] + text[:at]
