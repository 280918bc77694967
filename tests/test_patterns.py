from __future__ import annotations

import pkgutil
import re
import subprocess
import sys
from importlib import import_module

import pytest
import regex

import newsdoc
from newsdoc.patterns import lazy_re, lazy_regex

TEXT = "Rapat 12 dan 3 di DKI"


@pytest.mark.parametrize("method", ["match", "fullmatch", "search"])
@pytest.mark.parametrize("source", [r"\w+", r"\d+", r".*", r"x"])
def test_a_lazy_pattern_finds_what_a_compiled_one_does(method: str, source: str) -> None:
    wanted = getattr(re.compile(source), method)(TEXT)
    for pattern in (lazy_re(source), lazy_regex(source)):
        for _ in ("first use", "later use"):
            found = getattr(pattern, method)(TEXT)
            assert (found and found.span()) == (wanted and wanted.span())


def test_a_lazy_pattern_has_the_other_methods_and_takes_offsets() -> None:
    pattern = lazy_regex(r"\p{N}+")
    assert pattern.findall(TEXT, 8) == ["3"]
    assert [match.start() for match in pattern.finditer(TEXT)] == [6, 13]
    assert pattern.sub("n", "1 2") == "n n"
    assert pattern.split("a1b") == ["a", "b"]
    assert pattern.pattern == r"\p{N}+"
    assert pattern.groups == 0
    assert pattern.subn("n", "1 2") == ("n n", 2)


def test_a_lazy_pattern_keeps_its_flags() -> None:
    assert lazy_re("a  # a letter", re.VERBOSE).fullmatch("a")
    assert lazy_regex("a  # a letter", re.VERBOSE).fullmatch("a")
    assert int(re.VERBOSE) == int(regex.VERBOSE)


def test_a_pattern_that_is_none_raises_when_it_is_used() -> None:
    pattern = lazy_regex("(")
    with pytest.raises(regex.error):
        pattern.search(TEXT)


def test_no_pattern_of_the_standard_library_repeats_a_group_possessively() -> None:
    # Python errs in these before 3.11.5, and Debian ships 3.11.2; an atomic group does the same.
    repeated = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")
    found = [
        source
        for module in pkgutil.walk_packages(newsdoc.__path__, "newsdoc.")
        if not module.name.endswith("__main__")
        for one in vars(import_module(module.name)).values()
        for engine, source, _ in [getattr(one, "__dict__", {}).get("_made_of", ("", "", 0))]
        if engine == "re"
    ]
    assert len(found) > 1
    assert [source for source in found if repeated.search(source)] == []


def test_the_import_compiles_no_pattern_and_loads_nothing_that_a_first_parse_does_not_need() -> None:
    program = (
        "import sys; before = set(sys.modules); import newsdoc;"
        "print(*{name.split('.')[0] for name in set(sys.modules) - before},"
        "*(name for name in sys.modules if name.startswith('newsdoc.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)  # noqa: S603  # a program from here
    unwanted = {"regex", "dateutil", "tomllib", "difflib", "tempfile", "random", "importlib.resources"}
    unwanted |= {
        f"newsdoc.{name}" for name in ("extractors.makers", "interchange", "viewer", "testing", "bulk")
    }
    assert unwanted.isdisjoint(loaded.stdout.split())
