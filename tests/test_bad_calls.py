"""Every public function, called wrongly: what was got, what was wanted, and the remedy.

What is public is found, not listed: what the package and the reference pages show. A parameter without a row
of wrong values fails.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import pytest

import newsdoc
from newsdoc import ArgumentTypeError, ArgumentValueError, Key, NewsdocError, PackError, languages, testing
from newsdoc.extractors import computed, labelled, listed, matching, words_of
from newsdoc.interchange import annotation, arrow, brat, jsonld, ninjs, offsets, spacy
from newsdoc.viewer import page

if TYPE_CHECKING:
    from collections.abc import Callable

DOCS = Path(__file__).parents[1] / "docs"
ARTICLE = newsdoc.parse("Harga beras turun.", language="id")
KEY = Key("acme.words", int)
LINES = Key("acme.lines", str)
COUNT = computed(KEY, len)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # never called
NO_ARTICLE: tuple[Any, ...] = (None, "Harga beras turun.", {}, newsdoc.Article)
NO_TEXT = (None, b"Harga", 3, ["Harga"])
NO_KEY = (None, "acme.words", int)
NO_SWITCH = (None, 0, "yes")
NO_COUNT = (None, 0, -1, 1.5, "2", True)
NO_LANGUAGE = (3, "xx", "", "id\x00", b"id", ["id"])


class Call(NamedTuple):
    call: Callable[..., object]
    good: dict[str, Any]
    """Arguments of a call that is right; those not named are left out."""
    wrong: dict[str, tuple[Any, ...]]
    """Wrong values for each of its parameters."""


def one(call: Callable[..., object], name: str, *wrong: object) -> Call:
    """Give a call of one parameter."""
    return Call(call, {}, {name: wrong})


CALLS = {
    "newsdoc.parse": Call(
        newsdoc.parse,
        {"text": ""},
        {"text": NO_TEXT, "language": NO_LANGUAGE, "body_only": NO_SWITCH},
    ),
    "newsdoc.Parser": Call(
        newsdoc.Parser,
        {},
        {
            "language": NO_LANGUAGE,
            "extractors": (None, 3, len, [len], [None], [COUNT, COUNT.key], "ab"),
            "packs": (None, 3, ["id"], languages.load("id")),
            "limits": (None, {}, 1_000, newsdoc.Limits),
            "body_only": NO_SWITCH,
            "strict": NO_SWITCH,
        },
    ),
    "newsdoc.Parser.parse": one(newsdoc.Parser().parse, "text", *NO_TEXT),
    "newsdoc.Parser.parse_many": Call(
        newsdoc.Parser().parse_many,
        {"texts": []},
        {"texts": (None, "Harga", b"Harga", 3, [None], ["a", b"b"]), "jobs": NO_COUNT},
    ),
    "newsdoc.Parser.with_plugins": Call(
        lambda arguments: newsdoc.Parser.with_plugins(**arguments),
        {},
        {"arguments": ({"extractors": 3}, {"packs": ["id"]}, {"language": 3}, {"limits": None})},
    ),
    "newsdoc.Limits": Call(
        newsdoc.Limits,
        {},
        dict.fromkeys(("max_chars", "max_quotes", "max_values", "max_problems"), NO_COUNT),
    ),
    "newsdoc.Key": Call(
        Key,
        {"name": "acme.words", "type": int},
        {"name": (None, 3, "", "words", ".", "a b.c"), "type": (None, "int", tuple[str, ...], 3)},
    ),
    "newsdoc.extractor": Call(
        newsdoc.extractor, {"key": KEY}, {"key": NO_KEY, "needs": (None, 3, ["acme.words"], KEY)}
    ),
    "newsdoc.to_dict": one(newsdoc.to_dict, "article", *NO_ARTICLE),
    "newsdoc.from_dict": one(newsdoc.from_dict, "data", None, "{}", [], 3),
    "newsdoc.Article.found": one(ARTICLE.found, "key", None, 3, b"headline"),
    "newsdoc.Article.found_all": one(ARTICLE.found_all, "key", None, 3, b"headline"),
    "newsdoc.Article.__getitem__": one(ARTICLE.__getitem__, "key", None, 3, b"headline"),
    "newsdoc.languages.load": one(languages.load, "code", None, 3, "xx", "", "id\x00"),
    "newsdoc.languages.load_file": one(languages.load_file, "path", None, 3, ["sw.toml"], "id\x00"),
    "newsdoc.languages.detect": Call(
        languages.detect, {"text": ""}, {"text": NO_TEXT, "packs": (3, ["id"], "id", languages.load("id"))}
    ),
    "newsdoc.extractors.labelled": Call(
        labelled, {"label": "Code"}, {"label": (*NO_TEXT, " "), "key": (3, "acme.words"), "read": (3, "int")}
    ),
    "newsdoc.extractors.matching": Call(
        matching,
        {"key": LINES, "pattern": "a"},
        {
            "key": NO_KEY,
            "pattern": (*NO_TEXT, "", "(", "(?<value>a)(?P=b)"),
            "read": (3, "int"),
            "within": (3, "paragraph", ["paragraph"], newsdoc.BlockRole.PARAGRAPH),
            "ignore_case": NO_SWITCH,
        },
    ),
    "newsdoc.extractors.listed": Call(
        listed,
        {"key": LINES, "entries": ["beras"]},
        {"key": NO_KEY, "entries": (None, "beras", 3, [], {}, [3], [""]), "ignore_case": NO_SWITCH},
    ),
    "newsdoc.extractors.computed": Call(
        computed, {"key": KEY, "compute": len}, {"key": NO_KEY, "compute": (None, 3, "len")}
    ),
    "newsdoc.extractors.words_of": Call(
        words_of, {"article": ARTICLE}, {"article": NO_ARTICLE, "within": (3, (0, 5), "Harga")}
    ),
    "newsdoc.testing.news_articles": one(testing.news_articles, "language", "xx", "", 3, ["id"]),
    "newsdoc.testing.damaged": one(testing.damaged, "articles", 3, "Harga", [ARTICLE]),
    "newsdoc.testing.check_extractor": Call(
        testing.check_extractor, {"extractor": COUNT}, {"extractor": (None, len, KEY), "examples": NO_COUNT}
    ),
    "newsdoc.testing.check_pack": Call(
        testing.check_pack,
        {"pack": languages.load("id")},
        {"pack": (None, "id", languages), "examples": NO_COUNT},
    ),
    "newsdoc.interchange.jsonld.to_jsonld": one(jsonld.to_jsonld, "article", *NO_ARTICLE),
    "newsdoc.interchange.jsonld.to_script": one(jsonld.to_script, "article", *NO_ARTICLE),
    "newsdoc.interchange.annotation.to_annotations": Call(
        annotation.to_annotations,
        {"article": ARTICLE},
        {"article": NO_ARTICLE, "source": (3, "", "beras.txt")},
    ),
    "newsdoc.interchange.ninjs.to_ninjs": Call(
        ninjs.to_ninjs, {"article": ARTICLE}, {"article": NO_ARTICLE, "uri": (3, "", "beras.txt", b"a:b")}
    ),
    "newsdoc.interchange.brat.to_brat": one(brat.to_brat, "article", *NO_ARTICLE),
    "newsdoc.interchange.offsets.Utf16Offsets": one(offsets.Utf16Offsets, "text", *NO_TEXT),
    "newsdoc.interchange.offsets.Utf16Offsets.to_utf16": one(
        offsets.Utf16Offsets("a🙂").to_utf16, "offset", None, "1", 1.0, -1, 3
    ),
    "newsdoc.interchange.offsets.Utf16Offsets.from_utf16": one(
        offsets.Utf16Offsets("a🙂").from_utf16, "offset", None, "1", 1.0, -1, 2, 4
    ),
    "newsdoc.interchange.arrow.to_tables": Call(
        arrow.to_tables,
        {"articles": [ARTICLE]},
        {"articles": (None, ARTICLE, 3, ["Harga"], "Harga"), "names": (3, "a", [3], [], ["a", "b"])},
    ),
    "newsdoc.interchange.arrow.to_batches": Call(
        arrow.to_batches,
        {"articles": [ARTICLE]},
        {
            "articles": (None, ARTICLE, 3, ["Harga"], "Harga"),
            "names": (3, "a", [3], [], ["a", "b"]),
            "size": NO_COUNT,
        },
    ),
    "newsdoc.interchange.arrow.parse_batches": Call(
        arrow.parse_batches,
        {"batches": []},
        {
            "batches": (None, 3, "text", ["text"], [None]),
            "parser": (3, "id", dict),
            "text_column": (None, 3, b"text"),
            "name_column": (3, b"id"),
        },
    ),
    "newsdoc.interchange.spacy.to_spacy": Call(
        spacy.to_spacy, {"article": ARTICLE, "nlp": None}, {"article": NO_ARTICLE, "nlp": (None, "id", len)}
    ),
    "newsdoc.viewer.page.to_page": one(page.to_page, "article", *NO_ARTICLE),
    "newsdoc.viewer.page.to_fragment": one(page.to_fragment, "article", *NO_ARTICLE),
    **{
        f"newsdoc.{kind.__name__}": one(kind, "value", None, "", "nobody", 3)
        for kind in vars(newsdoc).values()
        if inspect.isclass(kind) and issubclass(kind, Enum)
    },
}
PACKS = {
    "newsdoc.LanguagePack": Call(
        lambda **given: newsdoc.LanguagePack(**{"code": "x-a", "name": "A", **given}),
        {},
        {
            "code": (None, "", " ", 3),
            "name": (None, "", " ", 3),
            "full": NO_SWITCH,
            "calendar": (None, {}, "dmy"),
            "weights": (None, 3),
            "capital_nouns": NO_SWITCH,
            "ordinals": NO_SWITCH,
            "quotation_marks": (None, "“”", ("“”",), (("“",),), (("“", ""),), 3),
            **dict.fromkeys(("layout", "names", "reporting", "anaphora", "marked"), (None, {}, "kata")),
            **dict.fromkeys(
                (
                    *(
                        "abbreviations",
                        "elisions",
                        "clitics",
                        "glued_words",
                        "glued_houses",
                        "function_words",
                    ),
                    *("telling_words", "shared_words", "alphabet"),
                ),
                (None, "kata", {"kata"}, frozenset({3}), frozenset({"Kata"}), frozenset({" kata"})),
            ),
            "territories": (None, "Oman", {"Oman"}, frozenset({3}), frozenset({""})),
        },
    ),
    "newsdoc.LanguagePack.derive": Call(
        lambda changes: languages.load("id").derive(**changes),
        {},
        {
            "changes": (
                {"nmaes": {}},
                {"names": 3},
                {"names": {"titles": 3}},
                {"reporting": {"relaying": "quote"}},
                {"code": ""},
                {"full": 1},
            )
        },
    ),
    "newsdoc.languages.Calendar": Call(
        languages.Calendar,
        {},
        {
            "months": (None, "mei", (("mei",),), ((),) * 12, (("Mei",),) * 12, (("mei",),) * 12),
            "weekdays": (None, "senin", (("senin",),), ((),) * 7, (("senin",),) * 7),
            "order": (None, "ydm", 3),
            "year_first": NO_SWITCH,
            "years_ahead": (None, "543", 1.5, True),
            **dict.fromkeys(
                ("joiners", "before_noon", "after_noon"), (None, "de", frozenset({3}), frozenset({"De"}))
            ),
            "ago": (None, "hari", (3,), (("eon", frozenset({"{0} eon"})),), (("day", frozenset({"hari"})),)),
            "near_days": (None, "kini", (3,), (("Kini", 0),), (("kini", "0"),)),
        },
    ),
}


def documented() -> Iterator[str]:
    """Give every name of the package's own ``__all__``, and those that a reference page shows."""
    yield from (f"newsdoc.{name}" for name in newsdoc.__all__)
    for file in DOCS.glob("*.md"):
        written = file.read_text("utf-8")
        yield from re.findall(r"auto(?:function|class):: ([\w.]+)", written)
        for name, members in re.findall(r"automodule:: ([\w.]+)(?:\n +:members: *(\S.*))?", written):
            shown = re.split(r",\s*", members) if members else []
            yield from (
                f"{name}.{member}"
                for member in {*shown, *getattr(importlib.import_module(name), "__all__", ())}
            )


def public_parameters() -> Iterator[tuple[str, str]]:
    """Give each public callable with each of its parameters."""
    seen: set[int] = set()
    for name in sorted(documented(), key=lambda name: (name.count("."), name)):
        module, _, last = name.rpartition(".")
        value = getattr(importlib.import_module(module), last)
        if id(value) in seen or not callable(value) or _holds_what_it_is_given(value):
            continue
        seen.add(id(value))
        yield from ((name, parameter) for parameter in _parameters(value))
    for kind in (newsdoc.Parser, newsdoc.Article, newsdoc.LanguagePack, offsets.Utf16Offsets):
        home = "newsdoc" if kind is not offsets.Utf16Offsets else offsets.__name__
        for method in vars(kind):
            if (not method.startswith("_") or method == "__getitem__") and callable(getattr(kind, method)):
                yield from (
                    (f"{home}.{kind.__name__}.{method}", parameter)
                    for parameter in _parameters(getattr(kind, method))
                )


def _holds_what_it_is_given(value: Any) -> bool:  # noqa: ANN401  # anything public
    """Tell what is no call of a user: errors, protocols, results, and the records of the model.

    The records are built thousands of times by a parse, and check nothing; what takes them from a user does
    (``to_dict``, the fence around extractors).
    """
    if not inspect.isclass(value):
        return False
    records = attrs.has(value) and (
        value.__module__ in {"newsdoc.model", "newsdoc.article"} or "testing" in value.__module__
    )
    return records or issubclass(value, Exception | tuple) or getattr(value, "_is_protocol", False)


def _parameters(value: Any) -> list[str]:  # noqa: ANN401  # anything public
    if inspect.isclass(value) and issubclass(value, Enum):
        return ["value"]
    return [name for name in inspect.signature(value).parameters if name not in {"self", "cls"}]


def test_every_parameter_of_every_public_call_has_wrong_values() -> None:
    rows = {(name, parameter) for name, call in {**CALLS, **PACKS}.items() for parameter in call.wrong}
    assert set(public_parameters()) - rows == set()


def cases(calls: dict[str, Call]) -> list[Any]:
    return [
        pytest.param(call, parameter, value, id=f"{name}({parameter}={value!a:.40})")
        for name, call in calls.items()
        for parameter, values in call.wrong.items()
        for value in values
    ]


def call_with(call: Call, parameter: str, value: object) -> None:
    result = call.call(**{**call.good, parameter: value}) if _by_name(call) else call.call(value)
    if isinstance(result, Iterator):
        list(result)


def _by_name(call: Call) -> bool:
    return bool(call.good) or len(call.wrong) > 1


@pytest.mark.parametrize(("call", "parameter", "value"), cases(CALLS))
def test_a_wrong_call_says_what_was_got_what_was_wanted_and_the_remedy(
    call: Call, parameter: str, value: object
) -> None:
    if call.call is spacy.to_spacy:
        pytest.importorskip("spacy")
    if call.call in {arrow.to_tables, arrow.to_batches, arrow.parse_batches}:
        pytest.importorskip("pyarrow")
    with pytest.raises((ArgumentTypeError, ArgumentValueError)) as caught:
        call_with(call, parameter, value)
    assert re.fullmatch(r"[\w.]+(\[\d+\])?: got [^\n]+, wanted [^\n]+; [^\n]+", str(caught.value))
    assert len(str(caught.value)) < 400
    assert str(caught.value).isascii()


@pytest.mark.parametrize(("call", "parameter", "value"), cases(PACKS))
def test_a_pack_that_does_not_fit_names_the_field_what_was_got_and_what_it_must_be(
    call: Call, parameter: str, value: object
) -> None:
    with pytest.raises(PackError) as caught:
        call_with(call, parameter, value)
    field = r"[\w.]+" if parameter == "changes" else rf"([\w.]+\.)?{parameter}"
    told = rf"{field}: (got [^\n]+, wanted|'[^\n]*' must|3 must|no such field|'[^\n]+' is given twice)[^\n]+"
    assert re.fullmatch(told, str(caught.value))


def test_a_built_in_class_of_error_catches_them_too() -> None:
    assert issubclass(ArgumentTypeError, TypeError)
    assert issubclass(ArgumentValueError, ValueError)
    assert issubclass(newsdoc.DocumentError, ValueError)
    assert issubclass(PackError, NewsdocError)


MESSAGES = Path(__file__).parent / "messages.txt"
"""What every wrong call is told, a parameter after the other: a change of the words is seen, and read."""


def told(name: str) -> str:
    """Write what the wrong values of a call are told, each message once."""
    call = {**CALLS, **PACKS}[name]
    lines: list[str] = []
    for parameter, values in call.wrong.items():
        messages: list[str] = []
        for value in values:
            with pytest.raises(NewsdocError) as caught:
                call_with(call, parameter, value)
            # What the library regex says of a pattern is its own.
            messages.append("  " + re.sub("(?<=mend it: ).+", "...", str(caught.value)))
        lines += [f"{name}({parameter})", *dict.fromkeys(messages)]
    return "\n".join(lines)


@pytest.mark.parametrize("name", [name for name in (*CALLS, *PACKS) if "spacy" not in name])
def test_a_wrong_call_is_told_in_the_words_that_were_read_over(name: str) -> None:
    if "arrow" in name:
        pytest.importorskip("pyarrow")
    assert f"{told(name)}\n" in MESSAGES.read_text("utf-8")
