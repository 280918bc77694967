from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from newsdoc import ArgumentTypeError, ArgumentValueError, BlockRole, Key, Parser, Span, keys, parse
from newsdoc.extractors import computed, extractor, labelled, listed, matching, words_of
from newsdoc.testing import check_extractor

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc import Article, Extractor

CODE = Key("acme.code", str)
PRICE = Key("acme.price", int)
SCORE = Key("acme.score", tuple)
CROP = Key("acme.crop", str)


def values(one: Extractor[Any], text: str, *, language: str = "id") -> list[Any]:
    article = Parser(language=language, extractors=[one], strict=True).parse(text)
    return [found.value for found in article.found_all(one.key)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Story Code: AB-12", ["AB-12"]),
        ("story code : AB-12 ", ["AB-12"]),
        ("STORY CODE – AB-12", ["AB-12"]),
        ("Story Code|AB-12", ["AB-12"]),
        ("Story Code\nAB-12", ["AB-12"]),
        ("Story Code:\n\n AB-12", ["AB-12"]),
        ("Story Code: A\nStory Code: B", ["A", "B"]),
        ("Story codes are printed below.", []),
        ("The Story Code: AB-12", []),
        ("Story Code", []),
        ("Story Code:", []),
        ("Story Code: –", []),
        ("Story Code: |\nStory Code = – AB-12", ["AB-12"]),
        ("Story Code AB-12", []),
        ("", []),
    ],
)
def test_what_stands_behind_a_label_is_read(text: str, expected: list[str]) -> None:
    assert values(labelled("Story Code"), text) == expected


def test_a_label_names_its_field_and_tells_where_the_value_stands() -> None:
    text = "Judul\n\nHarga Beras: 12500"
    article = Parser(language="id", extractors=[labelled("Harga  Beras", PRICE)]).parse(text)
    found = article[PRICE]
    assert found is not None
    assert (found.value, found.span, found.rule) == (12500, Span(start=20, end=25, text="12500"), "labelled")
    assert labelled("Harga  Beras").key == Key("label.harga_beras", str)


def test_what_the_type_or_read_refuses_is_no_value() -> None:
    assert values(labelled("Harga", PRICE), "Harga: mahal\nHarga: 7") == [7]
    assert values(
        labelled("Harga", PRICE, lambda text: int(text.removesuffix(" rupiah"))), "Harga: 7 rupiah"
    ) == [7]


def test_a_pattern_gives_each_match_with_its_place() -> None:
    one = matching(PRICE, r"Rp(\d++)")
    article = Parser(language="id", extractors=[one]).parse("Dari Rp100 menjadi Rp250.")
    assert [(found.value, found.span) for found in article.found_all(PRICE)] == [
        (100, Span(start=7, end=10, text="100")),
        (250, Span(start=21, end=24, text="250")),
    ]


def test_a_pattern_gives_its_group_value_or_its_whole_match() -> None:
    assert values(matching(CODE, r"(?<word>kode) (?<value>\w+)"), "kode AB") == ["AB"]
    assert values(matching(CODE, r"[A-Z]{2}-\d+"), "kode AB-1") == ["AB-1"]
    assert values(matching(CODE, r"(a)|(b)"), "ab") == ["a", "b"]
    assert values(matching(CODE, r"KODE", ignore_case=True), "kode") == ["kode"]


def test_a_match_in_which_the_group_takes_no_part_is_no_value() -> None:
    either = matching(CODE, r"kode (\w+)|tanpa kode")
    assert values(either, "Berita tanpa kode, lalu kode AB, lalu tanpa kode.") == ["AB"]


def test_several_named_groups_go_to_read_by_name() -> None:
    def read(home: str, away: str) -> tuple[Any, ...]:
        return int(home), int(away)

    assert values(matching(SCORE, r"(?<home>\d+)-(?<away>\d+)", read=read), "menang 3-1") == [(3, 1)]


def test_a_pattern_may_look_at_some_roles_only() -> None:
    text = "Harga Rp5 Naik\n\nHarga beras naik menjadi Rp7 pada Senin ini di pasar kota."
    assert values(matching(PRICE, r"Rp(\d+)", within=[BlockRole.HEADLINE]), text) == [5]
    assert values(matching(PRICE, r"Rp(\d+)", within=[BlockRole.PARAGRAPH]), text) == [7]


def test_a_pattern_that_takes_no_end_costs_its_field_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdoc.extractors.makers._SECONDS", 0.05)
    slow = matching(CODE, r"(?:a+a+)+(?:b|c)")
    article = Parser(language="id", extractors=[slow]).parse("a" * 3_000)
    assert article.problems[-1].code == "extractor-raised"
    assert "TimeoutError" in article.problems[-1].message


def test_words_of_a_list_are_found_wherever_they_stand() -> None:
    text = "Harga Beras dan beras ketan naik; berasnya tidak."
    assert values(listed(CROP, ["beras", "beras ketan"]), text) == ["beras", "beras ketan"]
    assert values(listed(CROP, {"Beras": "rice"}, ignore_case=False), text) == ["rice"]


def test_a_phrase_that_is_listed_without_a_value_is_passed_over() -> None:
    crops = {"beras ketan": None, "beras": "rice"}
    assert values(listed(CROP, crops), "Harga beras ketan naik, harga beras turun.") == ["rice"]


def test_a_computed_value_has_no_place() -> None:
    def count(article: Article) -> int | None:
        return len(article.quotes) or None

    one = computed(PRICE, count)
    article = Parser(language="id", body_only=True, extractors=[one]).parse("“Ya,” kata Budi Santoso.")
    found = article[PRICE]
    assert found is not None
    assert (found.value, found.span, found.rule) == (1, None, "computed")
    assert values(one, "Tidak ada.") == []


def test_words_come_one_by_one_with_their_places() -> None:
    article = parse("Judul Satu\n\nHarga naik.", language="id")
    assert [word.text for word in words_of(article)] == ["Judul", "Satu", "Harga", "naik", "."]
    within = article.blocks[-1].span
    assert next(words_of(article, within)) == Span(start=12, end=17, text="Harga")


def test_an_extractor_runs_behind_those_that_read_what_it_needs() -> None:
    @extractor(CODE, needs=[PRICE, keys.HEADLINE])
    def first(article: Article) -> Any:  # noqa: ANN401 - a Found of text
        price = article[PRICE]
        assert price is not None
        return None

    article = Parser(language="id", extractors=[first, matching(PRICE, r"\d+")], strict=True).parse("Harga 7")
    assert article[PRICE] is not None


def needing(key: Key[Any], *needs: Key[Any]) -> Extractor[Any]:
    @extractor(key, needs=needs)
    def nothing(_article: Article) -> None:
        return None

    return nothing


def test_the_order_stays_as_it_is_but_for_needs() -> None:
    a, b, c, d = (Key(f"acme.{name}", int) for name in "abcd")
    chain = [needing(a, d), needing(b), needing(c, b), needing(d, c, d)]
    assert [one.key.name[-1] for one in Parser(extractors=chain).extractors] == ["b", "c", "d", "a"]


def test_two_that_need_each_other_are_refused() -> None:
    pair = [needing(PRICE, CODE), needing(CODE, PRICE)]
    with pytest.raises(
        ArgumentValueError, match=r"extractors: got 'acme\.\w+', wanted no two that need each"
    ):
        Parser(extractors=pair)


def test_a_field_that_nobody_reads_is_refused() -> None:
    with pytest.raises(ArgumentValueError, match=r"extractors: got 'acme\.code', wanted every field that"):
        Parser(extractors=[needing(PRICE, CODE)])


def test_a_long_chain_of_needs_is_no_recursion() -> None:
    links = [Key(f"acme.link{number}", int) for number in range(3_000)]
    chain = [needing(one, other) for one, other in pairwise(links)]
    assert len(Parser(extractors=[*chain, needing(links[-1])]).extractors) == 3_000


BAD: list[tuple[Any, tuple[Any, ...], dict[str, Any], type[Exception], str]] = [
    (labelled, (7,), {}, ArgumentTypeError, "label: got int, wanted str"),
    (labelled, (" ",), {}, ArgumentValueError, "label: got ' ', wanted text that is not blank"),
    (labelled, ("a", "b"), {}, ArgumentTypeError, "key: got str, wanted newsdoc.Key"),
    (labelled, ("a", CODE, 7), {}, ArgumentTypeError, "read: got int, wanted a callable"),
    (matching, ("a", "b"), {}, ArgumentTypeError, "key: got str, wanted newsdoc.Key"),
    (matching, (CODE, 7), {}, ArgumentTypeError, "pattern: got int, wanted str"),
    (matching, (CODE, "("), {}, ArgumentValueError, "pattern: got '\\(', wanted a pattern"),
    (listed, (CODE, "abc"), {}, ArgumentTypeError, "entries: got str, wanted phrases"),
    (listed, (CODE, 7), {}, ArgumentTypeError, "entries: got int, wanted phrases"),
    (listed, (CODE, [7]), {}, ArgumentTypeError, "entries: got int, wanted str"),
    (listed, (CODE, []), {}, ArgumentValueError, "entries: got \\[\\], wanted at least one phrase"),
    (listed, (CODE, [" "]), {}, ArgumentValueError, "entries: got ' ', wanted text that is not blank"),
    (computed, (CODE, 7), {}, ArgumentTypeError, "compute: got int, wanted a callable"),
    (
        extractor,
        (CODE,),
        {"needs": 7},
        ArgumentTypeError,
        "needs: got int, wanted an iterable of",
    ),
    (extractor, (CODE,), {"needs": ["a"]}, ArgumentTypeError, "needs: got str, wanted an iterable of"),
]


def test_what_an_extractor_of_your_own_needs_is_a_tuple_of_keys() -> None:
    class Counting:
        key = PRICE
        needs: Any = CODE

        def __call__(self, article: Article) -> None:
            """Find nothing."""

    counting: Any = Counting()
    for wrong in (CODE, [CODE], ("acme.code",), None):
        counting.needs = wrong
        with pytest.raises(ArgumentTypeError, match=r"extractors\[1\]\.needs: got \w+, wanted a tuple of"):
            Parser(extractors=[matching(CODE, "a"), counting])
    counting.needs = (CODE,)
    ordered = Parser(extractors=[counting, matching(CODE, "a")]).extractors
    assert [one.key for one in ordered] == [CODE, PRICE]


@pytest.mark.parametrize(("maker", "given", "named", "error", "message"), BAD)
def test_bad_calls_name_the_argument(
    maker: Callable[..., object],
    given: tuple[Any, ...],
    named: dict[str, Any],
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=f"^{message}"):
        maker(*given, **named)


@pytest.mark.parametrize(
    "one",
    [
        labelled("Story Code"),
        matching(PRICE, r"\d++"),
        matching(CODE, r"\w(?<value>\W*+)\w"),
        listed(CROP, ["beras", "ß", "the"]),
        computed(PRICE, lambda article: len(article.text)),
    ],
    ids=["labelled", "matching", "empty match", "listed", "computed"],
)
def test_what_the_makers_make_keeps_the_laws(one: Extractor[Any]) -> None:
    check_extractor(one)
