"""Interviews in questions and quoted answers: who answers, and what is no interview."""

from __future__ import annotations

import newsdoc
from newsdoc.quotes.answers import ANSWER

LEAD = "Mara Holt sings in Leeds. Tom Reed met Holt on Monday."


def answers(*paragraphs: str, lead: str = LEAD) -> list[tuple[str, str | None]]:
    article = newsdoc.parse("\n\n".join([lead, *paragraphs]), language="en", body_only=True)
    return [
        (quote.text, quote.speaker.name if quote.speaker else None)
        for quote in article.quotes
        if quote.rule == ANSWER and quote.source is None
    ]


def test_who_is_named_oftenest_answers() -> None:
    found = answers("Is it late?", "“It is.”", "Why?", "“We were tired.”", "And now?", "“I rest.”")
    assert found == [("It is", "Mara Holt"), ("We were tired", "Mara Holt"), ("I rest", "Mara Holt")]


def test_an_answer_goes_on_over_paragraphs_and_behind_what_only_tells() -> None:
    found = answers(
        *("Is it late?", "“It is. We stayed.", "“Then it rained.”", "Why?", "“We were tired.”"),
        *("And now?", "“I rest.”", "“I read.”", "People say it is over.", "“Let them talk.”"),
    )
    assert [text for text, _ in found] == [
        *("It is. We stayed Then it rained", "We were tired", "I rest", "I read", "Let them talk"),
    ]


def test_an_answer_with_a_cue_has_its_own_speaker() -> None:
    found = answers("Is it late?", "“It is,” said Tom Reed.", "Why?", "“We left.”", "And now?", "“I rest.”")
    assert [text for text, _ in found] == ["We left", "I rest"]


def test_two_questions_are_no_interview() -> None:
    assert not answers("Is it late?", "“It is.”", "Why?", "“We were tired.”")


def test_nobody_named_is_nobody_who_answers() -> None:
    asked = ("Is it late?", "“It is.”", "Why?", "“We were tired.”", "And now?", "“I rest.”")
    assert not answers(*asked, lead="It was late in the rain.")
