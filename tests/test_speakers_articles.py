"""Who says what in whole articles: the cases that give ``speakers``, a quotation at a time.

A quotation is named by words that it holds. ``unresolved`` lists those that are still given to somebody
else, with the reason; ``people`` says what is collected on a speaker.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import newsdoc

ROOT = Path(__file__).parent / "cases"
CASES = sorted(ROOT.rglob("who-*.json"))


@cache
def _expected(case: Path) -> dict[str, Any]:
    expected: dict[str, Any] = json.loads(case.read_text(encoding="utf-8"))
    return expected


@cache
def _article(case: Path) -> newsdoc.Article:
    text = case.with_suffix(".txt").read_bytes().decode("utf-8")
    return newsdoc.parse(text, language=_expected(case)["language"], body_only=True)


def _quotations() -> list[Any]:
    return [
        pytest.param(
            case,
            words,
            who,
            id=f"{case.parts[-3]}/{case.stem}/{words}",
            marks=[pytest.mark.xfail(reason=reason[0])] if reason else [],
        )
        for case in CASES
        for part in ("speakers", "unresolved")
        for words, who, *reason in _expected(case).get(part, [])
    ]


def _people() -> list[Any]:
    return [
        pytest.param(
            case,
            name,
            id=f"{case.parts[-3]}/{case.stem}/{name}",
            marks=[pytest.mark.xfail(reason=person["wrong"])] if "wrong" in person else [],
        )
        for case in CASES
        for name, person in _expected(case).get("people", {}).items()
    ]


@pytest.mark.parametrize(("case", "words", "who"), _quotations())
def test_a_quotation_in_an_article_is_given_to_who_says_it(case: Path, words: str, who: str) -> None:
    article = _article(case)
    place = article.text.index(words)
    speakers = [
        quote.speaker and quote.speaker.name
        for quote in article.quotes
        if any(part.start <= place < part.end for part in quote.content)
    ]
    assert speakers == [who]


@pytest.mark.parametrize(("case", "name"), _people())
def test_a_speaker_in_an_article_holds_what_is_printed_about_the_person(case: Path, name: str) -> None:
    (speaker,) = (one for one in _article(case).speakers if one.name == name)
    assert {
        "kind": speaker.kind.value,
        "titles": list(speaker.titles),
        "affiliation": speaker.affiliation,
        "aliases": list(speaker.aliases),
    } == _expected(case)["people"][name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parts[-3]}/{case.stem}")
def test_a_named_speaker_in_an_article_is_one_of_its_entities(case: Path) -> None:
    article = _article(case)
    for speaker in article.speakers:
        assert speaker.entity is None or speaker.entity in article.entities
        if speaker.kind is newsdoc.SpeakerKind.PERSON:
            assert speaker.entity is not None
            assert speaker.entity.name == speaker.name
