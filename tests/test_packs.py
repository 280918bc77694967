"""What holds for every full pack, found by discovery."""

from __future__ import annotations

import ast
import pickle
from itertools import combinations
from pathlib import Path
from typing import Any

import attrs
import pytest

from newsdoc import languages
from newsdoc.errors import PackError
from newsdoc.languages import LanguagePack

CODES = languages.available()
HOME = Path(languages.__file__).parent
SECTIONS = ("calendar", "layout", "names", "reporting", "anaphora", "marked")


def files(code: str) -> list[Path]:
    return sorted((HOME / code).glob("*.py"))


def word_lists(value: Any) -> dict[str, frozenset[str]]:  # noqa: ANN401 - any section of a pack
    """Give every word list of a pack or of one of its sections by its field."""
    found: dict[str, frozenset[str]] = {}
    for field in attrs.fields(type(value)):
        entry = getattr(value, field.name)
        if isinstance(entry, frozenset):
            found[field.name] = entry
        elif attrs.has(type(entry)):
            found |= {f"{field.name}.{name}": words for name, words in word_lists(entry).items()}
    return found


def test_there_are_packs_for_indonesian_and_english() -> None:
    assert {"id", "en"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_full_pack_says_so_and_has_what_every_language_has(code: str) -> None:
    pack = languages.load(code)
    assert pack.full
    assert pack.code == code
    assert len(pack.calendar.months) == 12
    assert len(pack.calendar.weekdays) == 7
    assert len(pack.territories) > 200
    assert len(pack.quotation_marks) == 2
    assert pack.abbreviations
    assert pack.function_words
    assert pack.telling_words
    assert pack.alphabet


@pytest.mark.parametrize("code", CODES)
def test_every_pack_has_the_same_shape(code: str) -> None:
    assert [path.name for path in files(code)] == [path.name for path in files("id")]


@pytest.mark.parametrize("path", [path for code in CODES for path in files(code)], ids=str)
def test_data_modules_hold_no_code(path: Path) -> None:
    code = (ast.FunctionDef, ast.ClassDef, ast.Lambda, ast.For, ast.If, ast.While, ast.Try, ast.comprehension)
    found = [
        type(node).__name__ for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, code)
    ]
    assert found == []


@pytest.mark.parametrize("section", SECTIONS)
def test_every_word_list_of_a_section_is_checked(section: str) -> None:
    kind = type(getattr(languages.load("id"), section))
    lists = [field for field in attrs.fields(kind) if isinstance(field.default, frozenset)]
    assert [field.name for field in lists if field.validator is None] == []


@pytest.mark.parametrize("code", CODES)
def test_a_pack_gives_the_letters_its_words_are_written_with(code: str) -> None:
    pack = languages.load(code)
    outside = {
        word
        for word in pack.telling_words | pack.shared_words | pack.function_words
        if not pack.alphabet.issuperset(word)
    }
    assert outside == set()


def test_words_that_tell_a_language_stand_in_one_pack_only() -> None:
    for one, other in combinations(map(languages.load, CODES), 2):
        assert one.telling_words & other.telling_words == set()


def test_words_shared_with_a_relative_are_telling_words_there() -> None:
    for pack in map(languages.load, CODES):
        others = [languages.load(code).telling_words for code in CODES if code != pack.code]
        assert pack.shared_words <= frozenset().union(*others)


@pytest.mark.parametrize("code", CODES)
def test_hours_are_before_or_after_noon(code: str) -> None:
    calendar = languages.load(code).calendar
    assert calendar.before_noon & calendar.after_noon == set()


@pytest.mark.parametrize("code", [*CODES, "en-GB", "de"])
def test_packs_survive_pickling(code: str) -> None:
    pack = languages.load(code)
    assert pickle.loads(pickle.dumps(pack)) == pack  # noqa: S301 - its own bytes


@pytest.mark.parametrize("code", CODES)
def test_no_entry_of_a_pack_is_blank_or_of_two_lines(code: str) -> None:
    lists = word_lists(languages.load(code))
    assert len(lists) > 20
    odd = {
        (name, word) for name, words in lists.items() for word in words if not word.strip() or "\n" in word
    }
    assert odd == set()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"code": ""}, "code: got '', wanted text"),
        ({"name": " "}, "name: got ' ', wanted text"),
        ({"code": None}, "code: got None, wanted text"),
        ({"layout": {}}, "layout: got dict, wanted LayoutWords"),
        ({"calendar": None}, "calendar: got NoneType, wanted Calendar"),
        ({"quotation_marks": (("“",),)}, "quotation_marks: got .* wanted a tuple of pairs"),
        ({"quotation_marks": "“”"}, "quotation_marks: got .* wanted a tuple of pairs"),
        ({"quotation_marks": (("“", ""),)}, "quotation_marks: got .* wanted a tuple of pairs"),
        ({"function_words": frozenset({"Yang"})}, "function_words: 'Yang' must be in lower case"),
        ({"territories": frozenset({" Fiji"})}, "territories: ' Fiji' must be text"),
        ({"territories": frozenset({""})}, "territories: '' must be text"),
        ({"abbreviations": {"dr"}}, "abbreviations: got set, wanted a frozenset; build it with words"),
        ({"alphabet": frozenset({1})}, "alphabet: 1 must be in lower case"),
    ],
)
def test_a_pack_that_does_not_fit_names_the_field_and_the_word(data: dict[str, Any], message: str) -> None:
    with pytest.raises(PackError, match=f"^{message}"):
        LanguagePack(**{"code": "xx", "name": "Example", **data})
