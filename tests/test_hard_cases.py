"""What makes attribution hard, case by case, in ``tests/cases/<language>/hard-cases.toml``."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsdoc

ROOT = Path(__file__).parent / "cases"
NUMBERS = [f"{number:02}" for number in range(1, 64)]
ONLY = {"en": set[str](), "id": set[str]()}
"""Numbers that a language has no case for."""


def cases(language: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(
        (ROOT / language / "hard-cases.toml").read_text(encoding="utf-8")
    )["case"]
    return found


def params() -> list[Any]:
    return [
        pytest.param(
            language,
            case,
            id=f"{language} {case['name']}",
            marks=[pytest.mark.xfail(reason=case["fails"])] if "fails" in case else [],
        )
        for language in ("en", "id")
        for case in cases(language)
    ]


def article(language: str, case: dict[str, Any]) -> newsdoc.Article:
    return newsdoc.parse(case["text"], language=language, body_only=not case.get("layout"))


def printed(quote: newsdoc.Quote) -> str:
    return " | ".join(
        (
            quote.kind.value,
            " // ".join(part.text for part in quote.content),
            quote.cue.text if quote.cue else "-",
            quote.source.text if quote.source else "-",
            quote.speaker.name if quote.speaker else "-",
        )
    )


@pytest.mark.parametrize(("language", "case"), params())
def test_the_quotes_of_a_hard_case_are_found(language: str, case: dict[str, Any]) -> None:
    assert [printed(quote) for quote in article(language, case).quotes] == case["quotes"]


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_hard_case_has_a_number_and_every_number_a_case(language: str) -> None:
    assert {case["name"][:2] for case in cases(language)} | ONLY[language] == set(NUMBERS)


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_name_stands_once(language: str) -> None:
    names = [case["name"] for case in cases(language)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_hard_case_may_break_off_behind_any_word_or_mark(language: str) -> None:
    for case in cases(language):
        text = case["text"]
        ends = [match.end() for match in re.finditer(r"\w+|[^\w\s]", text)]
        for end in ends:
            assert newsdoc.parse(text[:end], language=language, body_only=True).text == text[:end]
