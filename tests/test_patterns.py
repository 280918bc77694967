from __future__ import annotations

import re
import subprocess
import sys

import pytest
import regex

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
