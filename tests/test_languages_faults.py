"""What a pack says, to the letter, when something does not fit, and the values that only just do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from newsdoc import languages
from newsdoc.errors import ArgumentTypeError, ArgumentValueError, PackError, UnknownLanguageError
from newsdoc.languages import Calendar, LanguagePack
from newsdoc.languages._anaphora import AnaphoraWords
from newsdoc.languages._names import read_list
from newsdoc.languages._reporting import Strength, Verb, verbs
from newsdoc.languages._words import phrases, words

if TYPE_CHECKING:
    from collections.abc import Callable

MONTHS = tuple((f"m{number}",) for number in range(12))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"months": MONTHS[:11]}, "calendar.months: got 11, wanted a tuple of 12 tuples, or none"),
        ({"months": "m"}, "calendar.months: got str, wanted a tuple of 12 tuples, or none"),
        (
            {"months": ("m", *MONTHS[1:])},
            "calendar.months: got 'm', wanted a tuple of spellings that is not empty",
        ),
        (
            {"months": ((), *MONTHS[1:])},
            "calendar.months: got (), wanted a tuple of spellings that is not empty",
        ),
        (
            {"months": ((" m",), *MONTHS[1:])},
            "calendar.months: ' m' must be in lower case, without blanks around it",
        ),
        (
            {"months": ((7,), *MONTHS[1:])},
            "calendar.months: 7 must be in lower case, without blanks around it",
        ),
        ({"months": (("m1",), *MONTHS[1:])}, "calendar.months: 'm1' is given twice; remove one of each"),
        (
            {"ago": (("eon", frozenset({"{0} lalu"})),)},
            "calendar.ago: got 'eon', wanted one of minute, hour, day, week, month, year",
        ),
        (
            {"ago": (("hour", frozenset({"{0} {0} lalu"})),)},
            "calendar.ago: '{0} {0} lalu' must be in lower case and hold {0} once",
        ),
        (
            {"ago": (("hour", frozenset({"{0} Lalu"})),)},
            "calendar.ago: '{0} Lalu' must be in lower case and hold {0} once",
        ),
        (
            {"ago": (("hour", "{0} lalu"),)},
            "calendar.ago: got ('hour', '{0} lalu'), wanted a tuple of pairs of str and frozenset",
        ),
        (
            {"near_days": (("besok",),)},
            "calendar.near_days: got ('besok',), wanted a tuple of pairs of str and int",
        ),
        (
            {"near_days": ((1, 1),)},
            "calendar.near_days: got (1, 1), wanted a tuple of pairs of str and int",
        ),
        ({"near_days": 1}, "calendar.near_days: got 1, wanted a tuple of pairs of str and int"),
        (
            {"near_days": (("besok ", 1),)},
            "calendar.near_days: 'besok ' must be in lower case, without blanks around it",
        ),
        ({"near_days": (("", 1),)}, "calendar.near_days: '' must be in lower case, without blanks around it"),
        ({"years_ahead": "543"}, "calendar.years_ahead: got str, wanted a whole number"),
        ({"years_ahead": True}, "calendar.years_ahead: got bool, wanted a whole number"),
        ({"order": "ydm"}, "calendar.order: got 'ydm', wanted one of dmy, mdy, ymd"),
        ({"year_first": 1}, "year_first: got int, wanted True or False"),
    ],
)
def test_a_calendar_tells_what_was_got_and_what_was_wanted(data: dict[str, Any], message: str) -> None:
    with pytest.raises(PackError) as caught:
        Calendar(**data)
    assert str(caught.value) == message


def test_a_calendar_may_be_empty_and_a_day_far_away() -> None:
    assert Calendar() == Calendar(months=(), weekdays=(), order="dmy", years_ahead=0)
    assert Calendar(months=MONTHS).months == MONTHS
    assert Calendar(near_days=(("lusa", 2),), ago=(("hour", frozenset({"{0} jam lalu"})),)).near_days


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"code": " "}, "code: got ' ', wanted text that is not blank"),
        ({"code": 7}, "code: got 7, wanted text that is not blank"),
        ({"weights": None}, "weights: got NoneType, wanted text"),
        ({"full": 1}, "full: got int, wanted True or False"),
        ({"quotation_marks": ("«", "»")}, "quotation_marks: got '\\xab', wanted a tuple of pairs of marks"),
        ({"quotation_marks": 7}, "quotation_marks: got 7, wanted a tuple of pairs of marks"),
        (
            {"quotation_marks": (("«", " "),)},
            "quotation_marks: got ('\\xab', ' '), wanted a tuple of pairs of marks",
        ),
        (
            {"quotation_marks": (("«", "»", "x"),)},
            "quotation_marks: got ('\\xab', '\\xbb', 'x'), wanted a tuple of pairs of marks",
        ),
        ({"names": 7}, "names: got int, wanted NameWords"),
        (
            {"abbreviations": ["dr"]},
            "abbreviations: got list, wanted a frozenset; build it with words()",
        ),
        (
            {"abbreviations": frozenset({"Dr"})},
            "abbreviations: 'Dr' must be in lower case, not empty, without blanks around it",
        ),
        (
            {"territories": frozenset({"Fiji "})},
            "territories: 'Fiji ' must be text, not empty, without blanks around it",
        ),
    ],
)
def test_a_pack_tells_what_was_got_and_what_was_wanted(data: dict[str, Any], message: str) -> None:
    with pytest.raises(PackError) as caught:
        LanguagePack(**{"code": "x-a", "name": "A", **data})
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("short", "long"),
    [("", "menteri"), ("men", ""), ("men lu", "menteri"), ("Men", "menteri"), ("men", "Menteri")],
)
def test_a_short_form_is_one_word_for_others(short: str, long: str) -> None:
    with pytest.raises(PackError) as caught:
        AnaphoraWords(short_forms=((short, long),))
    told = "must be one word in lower case, given once, and what it stands for"
    assert str(caught.value) == f"short_forms: {short!a} = {long!a} {told}"


@pytest.mark.parametrize("called", ["kepala", "kepala  negara", "Kepala Negara", "kepala negara kita"])
def test_a_paraphrase_of_an_office_has_two_words(called: str) -> None:
    with pytest.raises(PackError, match=r"must be 2 words in lower case, given once"):
        AnaphoraWords(paraphrases=((called, "presiden"),))


def test_a_short_form_is_given_once() -> None:
    assert AnaphoraWords(short_forms=(("a", "b"), ("b", "b"))).short_forms == (("a", "b"), ("b", "b"))
    with pytest.raises(PackError, match=r"^short_forms: 'a' = 'c' must be one word "):
        AnaphoraWords(short_forms=(("a", "b"), ("a", "c")))


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (lambda: words("kata ujar kata"), "word list: given twice: 'kata'; remove one of each"),
        (lambda: words("b é a b é"), "word list: given twice: 'b', '\\xe9'; remove one of each"),
        (
            lambda: phrases("baca juga\n baca juga "),
            "word list: given twice: 'baca juga'; remove one of each",
        ),
        (lambda: verbs("say said\n"), "verbs: got 2 columns in 'say said', wanted 4"),
        (lambda: verbs("a b c d e"), "verbs: got 5 columns in 'a b c d e', wanted 4"),
    ],
)
def test_a_word_list_tells_what_is_wrong_with_it(read: Callable[[], object], message: str) -> None:
    with pytest.raises(PackError) as caught:
        read()
    assert str(caught.value) == message


def test_word_lists_are_read() -> None:
    assert words("") == phrases("\n \n") == frozenset()
    assert words("kata\nujar kata-kata") == {"kata", "ujar", "kata-kata"}
    assert phrases(" baca juga \n\n lihat ") == {"baca juga", "lihat"}
    assert verbs("say/said - - tell\n\n") == (Verb(("say", "said"), (), (), ("tell",)),)


def test_a_list_that_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"^no-such-list$"):
        read_list("no-such-list")


def test_the_groups_of_a_strength_weigh_less_and_less() -> None:
    strength = Strength(always=frozenset({"say"}), usually=frozenset({"claim"}), seldom=frozenset({"joke"}))
    assert dict(strength) == {"say": 1.0, "claim": 0.75, "joke": 0.45}


BASE = LanguagePack(code="x-a", name="A")
PACKS = "wanted an iterable of LanguagePack; pass a list of packs, as of newsdoc.languages.load_file"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"full": 1}, "full: got int, wanted bool"),
        ({"name": 7}, "name: got int, wanted str"),
        ({"reporting": {"nested": True}}, "reporting.nested: got bool, wanted float"),
        ({"reporting": {"inverts": 1}}, "reporting.inverts: got int, wanted bool"),
        ({"calendar": {"years_ahead": 1.0}}, "calendar.years_ahead: got float, wanted int"),
        ({"names": ["a"]}, "names: got list, wanted a table of its fields"),
        ({"reporting": {"beside": 7}}, "reporting.beside: got int, wanted a table of its fields"),
        ({"abbreviations": 7}, "abbreviations: got int, wanted words in one string, or a list of phrases"),
        (
            {"abbreviations": ["a", 7]},
            "abbreviations: got list, wanted words in one string, or a list of phrases",
        ),
        (
            {"reporting": {"verbs": ["say"]}},
            "reporting.verbs: got list, wanted lines of four columns: finite, participle, passive, root",
        ),
        (
            {"reporting": {"verbs": ("say",)}},
            "reporting.verbs: got tuple, wanted lines of four columns: finite, participle, passive, root",
        ),
        (
            {"calendar": {"months": 7}},
            "calendar.months: got int, wanted a list of spellings in order, or a table of them by number",
        ),
        (
            {"calendar": {"months": {"13": "a"}}},
            "calendar.months: got '13', wanted the number of a month or a weekday, from 1",
        ),
        (
            {"calendar": {"months": {0: "a"}}},
            "calendar.months: got 0, wanted the number of a month or a weekday, from 1",
        ),
        (
            {"calendar": {"months": {"²": "a"}}},
            "calendar.months: got '\\xb2', wanted the number of a month or a weekday, from 1",
        ),
        (
            {"calendar": {"months": {"٣": "a"}}},
            "calendar.months: got '\\u0663', wanted the number of a month or a weekday, from 1",
        ),
        ({"calendar": {"near_days": 7}}, "calendar.near_days: got int, wanted a table of its fields"),
        ({"quotation_marks": "«»"}, "quotation_marks: got str, wanted a list of pairs of marks"),
        ({"quotation_marks": ["«"]}, "quotation_marks: got ('\\xab',), wanted a tuple of pairs of marks"),
        ({"abbreviation": "a"}, "abbreviation: no such field; did you mean abbreviations?"),
        ({"names": {"titel": "a"}}, "names.titel: no such field; did you mean titles?"),
        (
            {"reporting": {"beside": {"never": "a"}}},
            "reporting.beside.never: no such field; there are always, others, seldom, usually",
        ),
    ],
)
def test_plain_values_that_do_not_fit_are_named_with_their_path(
    changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(PackError) as caught:
        BASE.derive(**changes)
    assert str(caught.value) == message


def test_plain_values_are_added_field_by_field() -> None:
    base = LanguagePack(
        code="x-a",
        name="A",
        calendar=Calendar(near_days=(("lusa", 2),), ago=(("day", frozenset({"{0} hari lalu"})),)),
        quotation_marks=(("«", "»"),),
    )
    pack = base.derive(
        full=False,
        reporting={
            "nested": 1,
            "verbs": (Verb(("ujar",), (), (), ()),),
            "plural_endings": ["s", "en"],
            "beside": {"others": 0, "usually": "ujar"},
        },
        calendar={
            "months": {"2": "feb pebruari", 12: "des"} | {n: f"m{n}" for n in range(1, 12) if n != 2},
            "weekdays": [[f"d{n}"] for n in range(7)],
            "near_days": {"lusa": 3, "besok": 1},
            "ago": {"day": ["{0} h lalu"], "hour": ["{0} jam lalu"]},
        },
        anaphora={"short_forms": {"menlu": "menteri luar negeri"}},
        quotation_marks=[["“", "”"], ("‘", "’")],
    )
    assert pack.full is False
    assert (pack.reporting.nested, pack.reporting.beside.others) == (1.0, 0.0)
    assert isinstance(pack.reporting.nested, float)
    assert pack.reporting.verbs == (Verb(("ujar",), (), (), ()),)
    assert pack.reporting.plural_endings == ("s", "en")
    assert pack.calendar.months[1] == ("feb", "pebruari")
    assert pack.calendar.months[11] == ("des",)
    assert pack.calendar.weekdays == tuple((f"d{n}",) for n in range(7))
    assert pack.calendar.near_days == (("lusa", 3), ("besok", 1))
    assert dict(pack.calendar.ago) == {
        "day": frozenset({"{0} hari lalu", "{0} h lalu"}),
        "hour": frozenset({"{0} jam lalu"}),
    }
    assert pack.anaphora.short_forms == (("menlu", "menteri luar negeri"),)
    assert pack.quotation_marks == (("“", "”"), ("‘", "’"))


def test_spellings_that_are_there_already_stay_in_front() -> None:
    pack = languages.load("id").derive(calendar={"months": {1: "jan djanuari"}})
    known = languages.load("id").calendar.months
    assert pack.calendar.months == ((*known[0], "djanuari"), *known[1:])


def test_verbs_without_finite_forms_are_all_kept() -> None:
    first, second = Verb((), ("a",), (), ()), Verb((), ("b",), (), ())
    pack = BASE.derive(reporting={"verbs": (first,)}).derive(reporting={"verbs": (second, first)})
    assert pack.reporting.verbs == (first, second)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("id", ("id", True)),
        ("ID_id", ("id", True)),
        ("in", ("id", True)),
        ("ind", ("id", True)),
        ("zh-TW", ("zh-Hant", False)),
        ("zh-hant-HK", ("zh-Hant", False)),
        ("zh-Cyrl", ("zh", False)),
        ("pt-BR-x-old", ("pt", False)),
    ],
)
def test_a_code_is_read_with_its_script_and_region(code: str, found: tuple[str, bool]) -> None:
    pack = languages.load(code)
    assert (pack.code, pack.full) == found


@pytest.mark.parametrize(
    ("code", "order"), [("en", "mdy"), ("en-GB", "dmy"), ("en-CA", "ymd"), ("en-US", "mdy")]
)
def test_a_region_of_a_full_pack_changes_its_order_alone(code: str, order: str) -> None:
    pack = languages.load(code)
    assert pack.calendar.order == order
    assert (pack is languages.load("en")) is (order == "mdy")
    assert pack.names == languages.load("en").names


@pytest.mark.parametrize("code", ["", "xx", "index", "../id", "a" * 50, "i\0d", "é"])
def test_a_code_that_names_no_language_is_told_with_the_remedy(code: str) -> None:
    with pytest.raises(UnknownLanguageError) as caught:
        languages.load(code)
    assert str(caught.value) == (
        f"language: got {code!a}, wanted a BCP 47 code that CLDR knows;"
        " newsdoc.languages.available() lists the full packs"
    )


WRONG: Any = 7


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (
            lambda: languages.load(WRONG),
            "language: got int, wanted a BCP 47 code as str; pass for example 'id'",
        ),
        (
            lambda: languages.detect(WRONG),
            "text: got int, wanted str; decode bytes first, for example data.decode('utf-8')",
        ),
        (lambda: languages.detect("a", WRONG), f"packs: got int, {PACKS}"),
        (lambda: languages.detect("a", [WRONG]), f"packs: got int, {PACKS}"),
        (
            lambda: languages.load_file(WRONG),
            'path: got int, wanted str or os.PathLike; pass a path, as "sw.toml"',
        ),
    ],
)
def test_wrong_arguments_are_told_with_the_remedy(call: Callable[[], object], told: str) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        call()
    assert str(caught.value) == told


def test_a_path_holds_no_nul() -> None:
    with pytest.raises(ArgumentValueError) as caught:
        languages.load_file("a\0b.toml")
    told = "path: got 'a\\x00b.toml', wanted a path without NUL; pass a path, as \"sw.toml\""
    assert str(caught.value) == told
