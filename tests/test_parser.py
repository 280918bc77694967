from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from newsdoc import (
    ArgumentTypeError,
    ArgumentValueError,
    Article,
    BlockRole,
    Found,
    Key,
    Limits,
    Parser,
    extractor,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = """Harga Beras Turun di Pasar Induk

Harga beras turun pada pekan ini. "Pasokan sudah cukup," kata Rina Hartati, Senin.

Pedagang berharap harga itu bertahan sampai panen yang akan datang.
"""
WORDS = Key("acme.words", int)


@extractor(WORDS)
def count_words(article: Article) -> Found[int]:
    return Found(value=len(article.text.split()), span=None, rule="count")


@extractor(WORDS)
def fail_on_short(article: Article) -> Found[int]:
    if len(article.text) < 3:
        message = "too short"
        raise RuntimeError(message)
    return count_words(article)  # type: ignore[return-value]


def codes(article: Article) -> list[str]:
    return [problem.code for problem in article.problems]


def test_parse_and_a_parser_give_the_same_article() -> None:
    assert newsdoc.parse(TEXT, language="id") == Parser(language="id").parse(TEXT)


def test_the_text_is_kept_as_given() -> None:
    assert newsdoc.parse(TEXT).text is TEXT


def test_a_parser_survives_pickling_with_its_extractors() -> None:
    parser = Parser(language="id", extractors=[count_words], limits=Limits(max_quotes=3), strict=True)
    assert pickle.loads(pickle.dumps(parser)) == parser  # noqa: S301  # our own bytes


def test_extractors_given_as_a_list_become_a_tuple() -> None:
    assert Parser(extractors=[count_words]).extractors == (count_words,)


@pytest.mark.parametrize("text", ["", " \n\t ", "﻿", "\x00", "\ud800", "a" * 10_000, '"' * 500])
def test_any_text_gives_an_article(text: str) -> None:
    assert newsdoc.parse(text).text == text


def test_a_text_over_the_limit_is_read_in_part_and_the_rest_is_one_furniture_block() -> None:
    article = Parser(limits=Limits(max_chars=34)).parse(TEXT)
    rest = article.blocks[-1]
    assert rest.role is BlockRole.FURNITURE
    assert rest.span.text == TEXT[34:].strip()
    assert TEXT[rest.span.start : rest.span.end] == rest.span.text
    assert [problem.span for problem in article.problems if problem.code == "text-cut"] == [rest.span]
    assert not article.paragraphs


def test_white_space_over_the_limit_is_no_problem() -> None:
    article = Parser(limits=Limits(max_chars=len(TEXT))).parse(TEXT + " \n ")
    assert "text-cut" not in codes(article)


def test_problems_over_the_limit_are_counted_in_the_last_one() -> None:
    text = "\x00 \ud800 � â€œ"
    everything = codes(newsdoc.parse(text))
    article = Parser(limits=Limits(max_problems=2)).parse(text)
    assert codes(article) == [everything[0], "problems-cut"]
    assert article.problems[-1].message.startswith(str(len(everything) - 1))


def test_as_many_problems_as_the_limit_are_all_given() -> None:
    text = "\x00 \ud800 � â€œ"
    everything = newsdoc.parse(text).problems
    assert Parser(limits=Limits(max_problems=len(everything))).parse(text).problems == everything


def test_an_unknown_language_of_the_text_is_named() -> None:
    article = newsdoc.parse("Zxc vbn qwe rty uio")
    assert article.language is None
    assert "language-unknown" in codes(article)


def test_a_bare_pack_is_named() -> None:
    pack = newsdoc.LanguagePack(code="xx", name="Test", full=False)
    assert "no-full-pack" in codes(newsdoc.parse(TEXT, language=pack))
    assert "no-full-pack" not in codes(newsdoc.parse(TEXT, language="id"))


def test_an_unclosed_quotation_is_named_at_its_opener() -> None:
    broken = TEXT.replace('cukup,"', "cukup,")
    article = newsdoc.parse(broken, language="id")
    spans = [problem.span for problem in article.problems if problem.code == "unclosed-quotation"]
    assert [(span.start, span.text) for span in spans if span] == [(broken.index('"'), '"')]


def test_a_quotation_that_the_next_paragraph_takes_up_is_not_unclosed() -> None:
    text = "“Kami siap.\n“Kami datang,” kata Rina."
    assert "unclosed-quotation" not in codes(newsdoc.parse(text, language="id", body_only=True))


def test_parse_many_gives_the_articles_in_their_order() -> None:
    texts = [f"{TEXT}{number}" for number in range(5)]
    assert [article.text for article in Parser(language="id").parse_many(texts)] == texts


def test_parse_many_reads_no_text_before_it_is_asked() -> None:
    seen: list[int] = []

    def texts() -> Iterator[str]:
        for number in range(5):
            seen.append(number)
            yield TEXT

    articles = Parser(language="id").parse_many(texts())
    assert seen == []
    next(articles)
    assert seen == [0]


def test_parse_many_in_processes_gives_what_one_process_gives() -> None:
    parser = Parser(language="id", extractors=[count_words])
    texts = [f"{TEXT}{number}" for number in range(40)]
    assert list(parser.parse_many(iter(texts), jobs=2)) == list(parser.parse_many(texts))


def test_parse_many_in_processes_reads_a_bounded_number_of_texts_ahead() -> None:
    seen = 0

    def texts() -> Iterator[str]:
        nonlocal seen
        for _ in range(100_000):
            seen += 1
            yield "Satu."

    articles = Parser(language="id").parse_many(texts(), jobs=2)
    next(articles)
    articles.close()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    assert seen < 1_000


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_text_raises_in_its_turn_and_names_its_index(jobs: int) -> None:
    texts: list[Any] = ["Satu.", "Dua.", None, "Empat."]
    articles = Parser(language="id").parse_many(texts, jobs=jobs)
    assert [next(articles).text, next(articles).text] == texts[:2]
    with pytest.raises(TypeError, match=r"texts\[2\]: got NoneType, wanted str"):
        next(articles)


def test_a_strict_extractor_raises_in_its_turn_in_processes_too() -> None:
    parser = Parser(language="id", extractors=[fail_on_short], strict=True)
    articles = parser.parse_many(["Satu.", "x", "Tiga."], jobs=2)
    assert next(articles).text == "Satu."
    with pytest.raises(ExceptionGroup) as caught:
        next(articles)
    assert caught.group_contains(RuntimeError)


def test_a_parser_that_cannot_be_pickled_takes_no_second_job() -> None:
    @extractor(WORDS)
    def local(_article: Article) -> None:
        return None

    with pytest.raises(ArgumentValueError, match="functions of a module"):
        Parser(extractors=[local]).parse_many([], jobs=2)
    assert list(Parser(extractors=[local]).parse_many([])) == []


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"language": 7}, ArgumentTypeError, "language: got int, wanted str, LanguagePack or None"),
        ({"language": "xx"}, newsdoc.UnknownLanguageError, "language: got 'xx'"),
        ({"extractors": 7}, ArgumentTypeError, "extractors: got int"),
        ({"extractors": [7]}, ArgumentTypeError, r"extractors\[0\]: got int, wanted a callable"),
        ({"extractors": [count_words, len]}, ArgumentTypeError, r"extractors\[1\]: .*newsdoc.Key"),
        ({"limits": 7}, ArgumentTypeError, "limits: got int, wanted Limits"),
        ({"body_only": 1}, ArgumentTypeError, "body_only: got int, wanted bool"),
        ({"strict": "yes"}, ArgumentTypeError, "strict: got str, wanted bool"),
    ],
)
def test_a_mistake_raises_when_the_parser_is_built(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        Parser(**options)


@pytest.mark.parametrize(
    ("texts", "jobs", "error", "message"),
    [
        ("one text", 1, ArgumentTypeError, "texts: got str, wanted an iterable of str"),
        (7, 1, ArgumentTypeError, "texts: got int"),
        ([], "2", ArgumentTypeError, "jobs: got str, wanted int"),
        ([], True, ArgumentTypeError, "jobs: got bool, wanted int"),
        ([], 0, ArgumentValueError, "jobs: got 0, wanted at least 1"),
    ],
)
def test_parse_many_names_a_mistake_at_the_call(
    texts: list[str], jobs: int, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        Parser().parse_many(texts, jobs=jobs)


@pytest.mark.parametrize(
    ("text", "kind"), [(b"bytes", "bytes"), (None, "NoneType"), (7, "int"), ([], "list")]
)
def test_what_is_no_text_is_a_type_error_with_the_remedy(text: str, kind: str) -> None:
    with pytest.raises(ArgumentTypeError, match=f"text: got {kind}, wanted str; decode bytes first"):
        newsdoc.parse(text)


def test_a_language_is_chosen_among_the_packs_of_the_parser_and_the_built_in_ones() -> None:
    own = newsdoc.languages.load("id").derive(code="id-x-desa", reporting={"citing": ["sabda"]})
    english = "The price of rice fell this week, and traders said that they were not happy about it."
    assert Parser(packs=(own,)).parse(TEXT).language == "id-x-desa"
    assert Parser(packs=(own,)).parse(english).language == "en"
    assert Parser(packs=(own,), language="id").parse(TEXT).language == "id"
    assert Parser().parse(TEXT).language == "id"


def test_a_pack_of_the_parser_stands_before_the_built_in_one_of_its_code() -> None:
    own = newsdoc.languages.load("id").derive(name="Kampung", full=False)
    for parser in (Parser(packs=(own,)), Parser(packs=(own,), language="id")):
        article = parser.parse(TEXT)
        assert article.language == "id"
        assert "no-full-pack" in codes(article)


def messages(article: Article, code: str) -> list[str]:
    return [problem.message for problem in article.problems if problem.code == code]


def test_problems_say_what_is_odd() -> None:
    unknown = newsdoc.parse("Zxc vbn qwe rty uio")
    assert messages(unknown, "language-unknown") == ["no language was named and none was recognised"]
    bare = newsdoc.LanguagePack(code="x-é", name="Té", full=False)
    told = ["the pack of 'x-\\xe9' ('T\\xe9') is a bare one"]
    assert messages(newsdoc.parse(TEXT, language=bare), "no-full-pack") == told
    cut = Parser(limits=Limits(max_chars=34)).parse(TEXT)
    assert messages(cut, "text-cut") == ["only 34 code points are read"]
    few = Parser(language="id", body_only=True, limits=Limits(max_quotes=1))
    two = "“Ya,” kata Rina. “Tidak,” kata Budi. “Mungkin,” kata Wira."
    assert messages(few.parse(two), "quotes-cut") == ["2 more quotes are left out"]
    assert len(few.parse(two).quotes) == 1


def test_a_parser_that_cannot_be_pickled_is_told_with_the_remedy() -> None:
    @extractor(WORDS)
    def local(_article: Article) -> None:
        return None

    with pytest.raises(ArgumentValueError) as caught:
        Parser(extractors=[local]).parse_many([], jobs=2)
    assert str(caught.value).startswith(
        "jobs: got 'a parser that cannot be pickled', wanted extractors that are functions of a module;"
        " move them out of functions and lambdas, or use jobs=1 ("
    )
