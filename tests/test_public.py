"""What every public class promises, and what an import costs."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import subprocess
import sys
from enum import Enum, StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsdoc
from newsdoc import Article, Limits, Parser

ROOT = Path(newsdoc.__file__).parent
TEXT = "Harga Beras Turun\n\n“Stok beras sudah cukup,” kata Rina Hartati, Senin.\n\x00"
PUBLIC = [getattr(newsdoc, name) for name in newsdoc.__all__]
CLASSES = [one for one in PUBLIC if inspect.isclass(one) and attrs.has(one)]
ENUMS = [one for one in PUBLIC if inspect.isclass(one) and issubclass(one, Enum)]
ERRORS = [one for one in PUBLIC if inspect.isclass(one) and issubclass(one, Exception)]
MODEL = [one for one in CLASSES if one.__module__ in {"newsdoc.model", "newsdoc.article", "newsdoc.limits"}]


def name_of(one: Any) -> str:  # noqa: ANN401  # a class or a function
    return str(one.__name__)


def test_the_public_names_exist_are_sorted_and_stand_once() -> None:
    assert newsdoc.__all__ == sorted(set(newsdoc.__all__))
    assert {"to_dict", "from_dict", "json_schema", "parse", "Parser"} <= set(newsdoc.__all__)


def test_a_missing_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsdoc' has no attribute 'pasre'"):
        newsdoc.pasre  # type: ignore[attr-defined]  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("one", PUBLIC, ids=lambda one: getattr(one, "__name__", str(one)))
def test_every_public_name_is_documented(one: object) -> None:
    assert inspect.getdoc(one)


@pytest.mark.parametrize("cls", CLASSES, ids=name_of)
def test_a_public_class_is_frozen_and_slotted(cls: type[Any]) -> None:
    first = attrs.fields(cls)[0].name
    bare: object = object.__new__(cls)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(bare, first, 1)
    assert "__slots__" in vars(cls)
    assert not hasattr(bare, "__dict__")


@pytest.mark.parametrize("cls", [one for one in CLASSES if one is not newsdoc.Key], ids=name_of)
def test_a_public_class_takes_keywords_only(cls: type[Any]) -> None:
    assert all(field.kw_only for field in attrs.fields(cls))


@pytest.mark.parametrize("cls", CLASSES, ids=name_of)
def test_every_field_has_a_docstring_under_it(cls: type[Any]) -> None:
    source = ast.parse(Path(str(inspect.getsourcefile(cls))).read_text("utf-8"))
    (body,) = [
        node.body for node in source.body if isinstance(node, ast.ClassDef) and node.name == cls.__name__
    ]
    documented = {
        before.target.id
        for before, after in pairwise(body)
        if isinstance(before, ast.AnnAssign)
        and isinstance(before.target, ast.Name)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
        and isinstance(after.value.value, str)
    }
    assert {field.name for field in attrs.fields(cls)} <= documented


@pytest.mark.parametrize("cls", MODEL, ids=name_of)
def test_a_sequence_is_a_tuple(cls: type[Any]) -> None:
    kinds = [str(field.type) for field in attrs.fields(cls)]
    assert not [kind for kind in kinds if kind.startswith(("list", "dict", "set", "Sequence", "Iterable"))]


@pytest.mark.parametrize("cls", ENUMS, ids=name_of)
def test_an_enumeration_has_string_values(cls: type[Enum]) -> None:
    assert issubclass(cls, StrEnum)
    assert all(member.value == member.name.lower().replace("_", "-") for member in cls)


def values() -> list[object]:
    article = newsdoc.parse(TEXT, language="id")
    assert article.quotes
    assert article.speakers
    assert article.entities
    assert article.problems
    groups = (article.blocks, article.paragraphs, article.quotes, article.speakers, article.entities)
    made = [article, Limits(), Parser(language="id"), newsdoc.Key("a.b", int)]
    return [*made, *(group[0] for group in groups), article.fields[0][1], article.problems[0]]


@pytest.mark.parametrize("value", values(), ids=lambda value: type(value).__name__)
def test_values_are_equal_and_hashed_by_value_and_survive_copies(value: object) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301
        assert twin == value
        assert hash(twin) == hash(value)
    assert value != object()


def test_articles_that_differ_are_not_equal() -> None:
    article = newsdoc.parse(TEXT, language="id")
    assert attrs.evolve(article, quotes=()) != article
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    "error",
    [
        newsdoc.ArgumentTypeError("text", b"", "str", "decode it"),
        newsdoc.ArgumentValueError("jobs", 0, "at least 1", "leave it out"),
        newsdoc.UnknownLanguageError("language", "xx", "a code", "see available()"),
        newsdoc.PackError("words: given twice"),
        newsdoc.DocumentError("$.text", "got 7"),
        newsdoc.ExtractorError("got 7", code="extractor-endless"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_survives_pickling_with_what_it_says(error: newsdoc.NewsdocError) -> None:
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)


def test_every_error_is_a_newsdoc_error() -> None:
    assert all(issubclass(error, newsdoc.NewsdocError) for error in ERRORS)


HEAVY = {"argparse", "concurrent", "dateutil", "decimal", "multiprocessing", "pickle", "textwrap"}


def test_an_import_loads_nothing_that_a_first_parse_does_not_need() -> None:
    program = "import sys, newsdoc; newsdoc.parse('Harga beras turun'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)  # noqa: S603
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert "newsdoc" in loaded
    assert loaded & HEAVY == set()
