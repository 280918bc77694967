from __future__ import annotations

import re
from datetime import UTC, datetime
from itertools import repeat
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from newsdoc import ArgumentTypeError, Article, Extractor, Found, Key, Limits, Parser, Span, extractor, keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

TEXT = "Harga Beras Turun\n\nHarga beras turun pada pekan ini dan petani tidak untung."
WORDS = Key("acme.words", int)
NAME = Key("acme.name", str)
SHARE = Key("acme.share", float)


@extractor(WORDS)
def count_words(article: Article) -> Found[int]:
    return Found(value=len(article.text.split()), span=None, rule="count")


def found(value: object = 1, **changes: object) -> Found[Any]:
    given: dict[str, Any] = {"value": value, "span": None, "rule": "test", **changes}
    return Found(**given)


def giving(result: object, key: Key[Any] = WORDS) -> Extractor[Any]:
    @extractor(key)
    def give(_article: Article) -> Any:  # noqa: ANN401  # wrong types are the point
        return result

    return give


def raising(error: BaseException) -> Extractor[Any]:
    @extractor(WORDS)
    def fail(_article: Article) -> None:
        raise error

    return fail


def test_an_extractor_adds_its_field() -> None:
    article = Parser(language="id", extractors=[count_words]).parse(TEXT)
    assert article[WORDS] == found(13, rule="count")
    assert article["acme.words"] == article.found(WORDS)


def test_extractors_run_in_their_order_and_see_what_came_before() -> None:
    @extractor(NAME)
    def name(article: Article) -> Found[str] | None:
        words = article[WORDS]
        return None if words is None else Found(value=str(words.value), span=None, rule="told")

    assert Parser(extractors=[count_words, name]).parse(TEXT)[NAME] == found("13", rule="told")
    assert Parser(extractors=[name, count_words]).parse(TEXT)[NAME] is None


def test_an_extractor_may_give_several_values_and_none() -> None:
    parser = Parser(extractors=[giving(iter([found(1), found(2)])), giving(None, NAME)])
    article = parser.parse(TEXT)
    assert [one.value for one in article.found_all(WORDS)] == [1, 2]
    assert article[NAME] is None


def test_a_value_under_a_built_in_key_comes_before_what_the_parser_read() -> None:
    article = Parser(language="id", extractors=[giving(found("Judul"), keys.HEADLINE)]).parse(TEXT)
    assert article.headline == "Judul"
    assert [one.value for one in article.found_all(keys.HEADLINE)] == ["Judul", "Harga Beras Turun"]


def test_a_day_may_be_a_moment_and_a_number_may_be_a_float() -> None:
    moment = datetime(2023, 2, 27, tzinfo=UTC)
    article = Parser(extractors=[giving(found(moment), keys.UPDATED), giving(found(0.5), SHARE)]).parse(TEXT)
    assert article.updated == moment
    assert article["acme.share"] == found(0.5)
    assert not article.problems or "extractor" not in article.problems[-1].code


def endless() -> Iterator[Found[int]]:
    return repeat(found(1))


def breaking() -> Iterator[Found[int]]:
    yield found(1)
    message = "half-way"
    raise OSError(message)


class BadTextError(Exception):
    def __str__(self) -> str:
        raise ValueError


class BadHash(int):
    def __hash__(self) -> int:
        raise RuntimeError


@pytest.mark.parametrize(
    ("bad", "code", "message"),
    [
        (raising(RuntimeError("oh \x1b[31m")), "extractor-raised", r"'RuntimeError: oh \\x1b\[31m'"),
        (raising(BadTextError()), "extractor-raised", "BadTextError"),
        (raising(RecursionError()), "extractor-raised", "RecursionError"),
        (giving(breaking()), "extractor-raised", "half-way"),
        (giving(found(BadHash(1))), "extractor-raised", "RuntimeError"),
        (
            giving(
                found(
                    [1],
                ),
                Key("acme.list", list),
            ),
            "extractor-raised",
            "unhashable type: .*list",
        ),
        (giving(7), "extractor-result", "got int, wanted Found, an iterable of Found, or None"),
        (giving("words"), "extractor-result", "got str, wanted Found, an iterable of Found, or None"),
        (giving(b"words"), "extractor-result", "got bytes, wanted Found, an iterable of Found, or None"),
        (giving([7]), "extractor-result", "got int, wanted Found"),
        (giving({"a": 1}), "extractor-result", "got str, wanted Found"),
        (giving(found("seven")), "extractor-result", "value: got str, wanted int, as acme.words says"),
        (giving(found(True)), "extractor-result", "value: got bool, wanted int, as acme.words says"),  # noqa: FBT003
        (giving(found(rule=7)), "extractor-result", "rule: got int, wanted str"),
        (
            giving(found(confidence=1.5)),
            "extractor-result",
            "confidence: got 1.5, wanted a number from 0 to 1",
        ),
        (
            giving(found(confidence=float("nan"))),
            "extractor-result",
            "confidence: got nan, wanted a number from 0 to 1",
        ),
        (
            giving(found(confidence="1")),
            "extractor-result",
            "confidence: got '1', wanted a number from 0 to 1",
        ),
        (
            giving(found(confidence=True)),
            "extractor-result",
            "confidence: got True, wanted a number from 0 to 1",
        ),
        (giving(found(span=(0, 5))), "extractor-result", "span: got tuple, wanted Span or None"),
        (
            giving(found(span=Span(start=0.0, end=5, text="Harga"))),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            "extractor-result",
            "span: the offsets have to be int",
        ),
        (
            giving(found(span=Span(start=False, end=5, text="Harga"))),
            "extractor-result",
            "span: the offsets have to be int",
        ),
        (
            giving(found(span=Span(start=-5, end=5, text="Harga"))),
            "extractor-result",
            f"span: -5 to 5 lies outside the text of {len(TEXT)} code points",
        ),
        (
            giving(found(span=Span(start=5, end=4, text=""))),
            "extractor-result",
            "span: [0-9]+ to [0-9]+ lies outside the text of 76 code points",
        ),
        (
            giving(found(span=Span(start=0, end=999, text=TEXT))),
            "extractor-result",
            "span: [0-9]+ to [0-9]+ lies outside the text of 76 code points",
        ),
        (
            giving(found(span=Span(start=0, end=5, text="harga"))),
            "extractor-result",
            "span: its text differs from that of the article at 0 to 5",
        ),
        (giving(endless()), "extractor-endless", r"got more than 10000 values \(Limits.max_values\)"),
    ],
)
def test_what_an_extractor_does_wrong_costs_its_field_and_leaves_one_problem(
    bad: Extractor[Any], code: str, message: str
) -> None:
    good = Parser(language="id", extractors=[giving(found("a"), NAME), giving(found(0.5), SHARE)]).parse(TEXT)
    both = Parser(language="id", extractors=[giving(found("a"), NAME), bad, giving(found(0.5), SHARE)])
    article = both.parse(TEXT)
    assert article.fields == good.fields
    assert article.problems[:-1] == good.problems
    problem = article.problems[-1]
    assert problem.code == code
    assert bad.key.name in problem.message
    assert getattr(bad, "__qualname__") in problem.message  # noqa: B009  # a function has one
    assert problem.message.isprintable()
    assert re.search(message if code == "extractor-raised" else f": {message}$", problem.message)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), MemoryError(), SystemExit()])
def test_what_is_no_fault_of_an_extractor_passes(error: BaseException) -> None:
    with pytest.raises(type(error)):
        Parser(extractors=[raising(error)]).parse(TEXT)


def test_a_strict_parser_raises_everything_that_failed_together() -> None:
    parser = Parser(extractors=[raising(OSError("a")), count_words, giving(7)], strict=True)
    with pytest.raises(ExceptionGroup) as caught:
        parser.parse(TEXT)
    assert [type(error) for error in caught.value.exceptions] == [OSError, newsdoc.ExtractorError]


def test_as_many_values_as_the_limit_are_all_kept() -> None:
    parser = Parser(extractors=[giving([found(1), found(2)])], limits=Limits(max_values=2))
    assert len(parser.parse(TEXT).found_all(WORDS)) == 2


def test_the_decorator_attaches_the_key_and_nothing_else() -> None:
    def plain(_article: Article) -> None:
        return None

    assert extractor(WORDS)(plain) is plain
    assert vars(plain) == {"key": WORDS}


def test_a_callable_object_with_a_key_is_an_extractor() -> None:
    class Counter:
        key = WORDS

        def __call__(self, _article: Article, /) -> Found[int]:
            return found(3)

    assert Parser(extractors=[Counter()]).parse(TEXT)[WORDS] == found(3)


@pytest.mark.parametrize("key", ["acme.words", None, Key])
def test_the_decorator_wants_a_key(key: Key[int]) -> None:
    with pytest.raises(ArgumentTypeError, match=r"key: got .*, wanted newsdoc.Key"):
        extractor(key)


def test_the_decorator_wants_a_callable() -> None:
    decorate: Callable[[Any], Any] = extractor(WORDS)
    with pytest.raises(ArgumentTypeError, match="function: got int, wanted a callable"):
        decorate(7)


def test_an_extractor_typed_for_its_key_type_checks() -> None:
    @extractor(WORDS)
    def many(_article: Article) -> Iterable[Found[int]]:
        return [found(1)]

    given: Found[int] | None = Parser(extractors=[many]).parse(TEXT)[WORDS]
    assert given == found(1)
