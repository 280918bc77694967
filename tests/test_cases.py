"""Articles as files: NAME.txt is the text, NAME.json beside it what a reader finds in it.

``in-the-wild`` holds articles in the forms that scrapers hand over, ``synthetic`` one phenomenon each,
``negative`` texts that quote nobody, ``known-failures`` what the parser still gets wrong. All of them are
written for this suite.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import newsdoc

CASES = sorted((Path(__file__).parent / "cases").rglob("*.txt"))
ROOT = Path(__file__).parent / "cases"


def _params(part: str) -> list[Any]:
    """Give the cases that say something about a part, the known failures among them marked."""
    return [
        pytest.param(
            case,
            id=case.relative_to(ROOT).with_suffix("").as_posix(),
            marks=[pytest.mark.xfail(reason=reason)] if (reason := _failure(case, part)) else [],
        )
        for case in CASES
        if part in _expected(case)
    ]


def _failure(case: Path, part: str) -> str | None:
    """Say why a part of a case is known to fail: all of some cases, one part (``fails``) of others."""
    reason: str | None = _expected(case).get("fails", {}).get(part)
    return "known failure" if "known-failures" in case.parts else reason


def _expected(case: Path) -> dict[str, Any]:
    expected: dict[str, Any] = json.loads(case.with_suffix(".json").read_text(encoding="utf-8"))
    return expected


def _article(case: Path) -> newsdoc.Article:
    text = case.read_bytes().decode("utf-8")
    expected = _expected(case)
    return newsdoc.parse(text, language=expected["language"], body_only="fields" not in expected)


@pytest.mark.parametrize("case", _params("fields"))
def test_the_fields_are_those_that_a_reader_finds(case: Path) -> None:
    article, expected = _article(case), _expected(case)["fields"]
    assert {name: _plain(getattr(article, name)) for name in expected} == expected


@pytest.mark.parametrize("case", _params("quotes"))
def test_the_quotes_are_those_that_a_reader_finds(case: Path) -> None:
    quotes = _article(case).quotes
    assert [_printed(quote) for quote in quotes] == _expected(case)["quotes"]


@pytest.mark.parametrize("case", _params("entities"))
def test_the_names_that_a_reader_finds_are_among_the_entities(case: Path) -> None:
    entities = _article(case).entities
    found = Counter((mention.text, one.kind.value) for one in entities for mention in one.mentions)
    assert Counter(map(tuple, _expected(case)["entities"])) - found == Counter()


@pytest.mark.parametrize(
    "case", [case for case in CASES if "negative" in case.parts], ids=lambda case: case.stem
)
def test_a_negative_case_expects_no_quotes(case: Path) -> None:
    assert _expected(case)["quotes"] == []


def test_every_text_has_its_expectation_and_every_expectation_its_text() -> None:
    assert {case.with_suffix("") for case in CASES} == {one.with_suffix("") for one in ROOT.rglob("*.json")}


def _printed(quote: newsdoc.Quote) -> dict[str, Any]:
    return {
        "kind": quote.kind.value,
        "content": [part.text for part in quote.content],
        "cue": quote.cue and quote.cue.text,
        "source": quote.source and quote.source.text,
        "speaker": quote.speaker and quote.speaker.name,
    }


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat() if isinstance(value, date) else value
