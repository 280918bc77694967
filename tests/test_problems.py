from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc import Article, Found, Key, Limits, Parser, extractor
from newsdoc.problems import CODES, cap, note
from tests.sample_page import TITLE

ROOT = Path(newsdoc.__file__).parent
PAGE = Path(__file__).parent.parent / "docs" / "problems.md"
WORDS = Key("acme.words", int)
SAID = "“Harga beras turun sejak Senin,” kata Rina. “Stok beras sudah cukup,” kata Budi."


@extractor(WORDS)
def fail(_article: Article) -> None:
    raise OSError


@extractor(WORDS)
def lie(_article: Article) -> Any:  # noqa: ANN401  # wrong on purpose
    return "words"


@extractor(WORDS)
def flood(_article: Article) -> list[Found[int]]:
    return [Found(value=1, span=None, rule="flood")] * 3


BARE = newsdoc.LanguagePack(code="xx", name="Test", full=False)
CAUSES: dict[str, tuple[str, dict[str, Any]]] = {
    "empty-text": (" \n", {}),
    "lone-surrogates": ("Harga \ud800 turun", {}),
    "control-characters": ("Harga \x1b turun", {}),
    "replacement-characters": ("Harga � turun", {}),
    "mojibake": ("â€œHarga turun", {}),
    "html-markup": ("<p>Harga turun</p>", {}),
    "text-cut": ("Harga turun", {"limits": Limits(max_chars=5)}),
    "language-unknown": ("Zxcv qwer tyui", {"language": None}),
    "no-full-pack": ("Harga turun", {"language": BARE}),
    "unclosed-quotation": ("“Harga turun, kata Rina.", {}),
    "unopened-quotation": ("Harga turun,” kata Rina.", {}),
    "stray-mark": ("Harga turun” kata Rina.", {}),
    "quotes-cut": (SAID, {"limits": Limits(max_quotes=1)}),
    "extractor-raised": ("Harga", {"extractors": [fail]}),
    "extractor-result": ("Harga", {"extractors": [lie]}),
    "extractor-endless": ("Harga", {"extractors": [flood], "limits": Limits(max_values=2)}),
    "problems-cut": ("\x1b \ud800", {"limits": Limits(max_problems=1)}),
}


def codes(text: str, **options: Any) -> list[str]:  # noqa: ANN401  # options of the parser
    article = Parser(**{"language": "id", "body_only": True, **options}).parse(text)
    return [problem.code for problem in article.problems]


@pytest.mark.parametrize("code", CAUSES)
def test_a_problem_is_told_with_its_code(code: str) -> None:
    text, options = CAUSES[code]
    assert code in codes(text, **options)


WORDS_OF_PROBLEMS = {
    "lone-surrogates": r"lone surrogates: 1, the first is '\ud800'",
    "control-characters": r"control characters: 1, the first is '\x1b'",
    "replacement-characters": r"replacement characters: 1, the first is '\ufffd'",
    "mojibake": r"sequences that look like UTF-8 read as Windows-1252: 1, the first is '\xe2\u20ac'",
    "html-markup": (
        "tags as '<p' are read as words; take the text out of the HTML first, for example with trafilatura"
    ),
    "text-cut": "only 5 code points are read",
    "language-unknown": "no language was named and none was recognised",
    "no-full-pack": "the pack of 'xx' ('Test') is a bare one",
    "unclosed-quotation": r"nothing closes the mark '\u201c'",
    "unopened-quotation": r"nothing opens before the mark '\u201d'",
    "stray-mark": r"the mark '\u201d' is passed over",
    "quotes-cut": "1 more quotes are left out",
    "extractor-raised": "extractor 'fail' of acme.words: 'OSError'",
    "extractor-result": (
        "extractor 'lie' of acme.words: got str, wanted Found, an iterable of Found, or None"
    ),
    "extractor-endless": "extractor 'flood' of acme.words: got more than 2 values (Limits.max_values)",
    "problems-cut": "2 more problems are left out",
}


@pytest.mark.parametrize("code", WORDS_OF_PROBLEMS)
def test_a_problem_is_told_in_words_that_say_what_and_where(code: str) -> None:
    text, options = CAUSES[code]
    problems = Parser(**{"language": "id", "body_only": True, **options}).parse(text).problems
    (told,) = [problem.message for problem in problems if problem.code == code]
    assert told == WORDS_OF_PROBLEMS[code]


def test_an_empty_text_and_a_blank_one_are_told_apart() -> None:
    for text, message in (("", "the text is empty"), (" \n", "the text is blank")):
        assert [problem.message for problem in newsdoc.parse(text, language="id").problems] == [message]


SENTENCE = "Warga desa itu ikut membantu pekerjaan besar itu setiap hari di tepi sungai sampai malam tiba."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TITLE, "no line looks like running text"),
        (f"{TITLE}\n\n{(SENTENCE + ' ') * 20}"[:1552] + ".", "the whole body stands on one line"),
        (f"{TITLE}\n\n{(SENTENCE + ' ') * 20}"[:1551] + ".", None),
        (f"{TITLE}\n\n{SENTENCE} Satu.\n{SENTENCE} Dua.\n" * 2, "2 paragraphs stand in the text twice"),
        (f"{TITLE}\n\n{SENTENCE}\n{SENTENCE[:-1]} ...", "the last paragraph ends inside a sentence"),
        (f"{TITLE}\n\n{SENTENCE}\n{SENTENCE[:-1]} dan", "the last paragraph ends inside a sentence"),
        (f"{TITLE}\n\n{SENTENCE}\n{SENTENCE[:-1]} “dan”", None),
        (f"{TITLE}\n\n{SENTENCE}", None),
    ],
)
def test_what_is_odd_about_the_layout_is_told(text: str, message: str | None) -> None:
    told = [problem.message for problem in newsdoc.parse(text, language="id").problems]
    assert told == ([] if message is None else [message])


def test_a_clean_text_has_no_problems() -> None:
    assert codes(SAID) == []


def test_limits_leave_what_is_within_them() -> None:
    article = Parser(language="id", body_only=True, limits=Limits(max_quotes=1)).parse(SAID)
    assert article.quotes == newsdoc.parse(SAID, language="id", body_only=True).quotes[:1]


def test_the_documentation_holds_the_table() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert rows == list(CODES.items())


def test_every_code_that_the_package_tells_is_in_the_table() -> None:
    told = {
        node.args[0].value
        for path in ROOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "note"
        and isinstance(node.args[0], ast.Constant)
    }
    assert told
    assert told <= set(CODES)


def test_a_code_outside_the_table_is_a_bug() -> None:
    with pytest.raises(KeyError, match="no-such-code"):
        note("no-such-code", "message")


@pytest.mark.parametrize(("limit", "kept"), [(4, 4), (3, 3), (2, 2), (1, 1)])
def test_at_most_as_many_problems_as_the_limit_are_kept(limit: int, kept: int) -> None:
    three = tuple(note("mojibake", str(number)) for number in range(4))
    capped = cap(three, limit)
    assert len(capped) == kept
    if limit < 4:
        assert capped[:-1] == three[: limit - 1]
        assert capped[-1] == note("problems-cut", f"{5 - limit} more problems are left out")


@pytest.mark.parametrize(
    "text",
    [
        "“AMANHÔ",
        "«CAFÉ»",
        "É»",
        "Ã",
        "Âme â l’été",
        "tab\t, line\r\nfeed\f\v\x85\x1c\x1d\x1e\u2028",
        "\ufeffHarga",
        "😀",
    ],
)
def test_odd_but_sound_characters_are_no_problem(text: str) -> None:
    assert set(codes(text)) <= {"unclosed-quotation", "stray-mark"}


@pytest.mark.parametrize(
    ("text", "place", "count"), [("a â€œyaâ€\x9d b", 2, 2), ("cafÃ© Â© ", 3, 2), ("ï»¿Harga", 0, 1)]
)
def test_mojibake_is_told_once_with_its_number(text: str, place: int, count: int) -> None:
    (problem,) = [one for one in newsdoc.parse(text).problems if one.code == "mojibake"]
    assert problem.span
    assert (problem.span.start, problem.message.split(": ")[1].split(",")[0]) == (place, str(count))
