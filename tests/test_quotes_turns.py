"""Turns of an interview: which paragraphs are, who speaks, and what is no interview."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.quotes.turns import TURN

ASKED = "Mara Holt spoke on Monday."


def turns(*paragraphs: str) -> list[tuple[str, str]]:
    article = newsdoc.parse("\n\n".join([ASKED, *paragraphs]), language="en", body_only=True)
    return [
        (quote.source.text, " // ".join(part.text for part in quote.content))
        for quote in article.quotes
        if quote.rule == TURN and quote.source is not None
    ]


def test_a_turn_is_whole_whatever_its_speaker_reports_or_quotes() -> None:
    found = turns("Holt: He said it was “over.” I left.", "Reed: Why?", "Holt: I was told to go.")
    assert found == [
        ("Holt", "He said it was “over.” I left"),
        ("Reed", "Why?"),
        ("Holt", "I was told to go"),
    ]


def test_a_turn_goes_on_over_paragraphs_up_to_the_last_label() -> None:
    found = turns("Holt: It failed.", "We were late.", "Reed: Why?", "Holt: It was old.", "It was late.")
    assert found == [("Holt", "It failed // We were late"), ("Reed", "Why?"), ("Holt", "It was old")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“We knew it would,” said Tom Bell.",
        "Bell (laughing): I knew.",
        "When was that?",
        "Al-Harthi: I knew.",
    ],
)
def test_a_paragraph_that_is_of_somebody_else_does_not_go_on_with_a_turn(paragraph: str) -> None:
    found = turns("Holt: It failed.", paragraph, "Reed: Why?", "Holt: It was old.", "Reed: Well.")
    assert found == [("Holt", "It failed"), ("Reed", "Why?"), ("Holt", "It was old"), ("Reed", "Well")]


@pytest.mark.parametrize("aside", ["(Applause.)", "[Crosstalk]", "…", "(END VIDEO CLIP.)"])
def test_stage_directions_are_not_said(aside: str) -> None:
    found = turns("Holt: It failed.", aside, "Reed: Why?", aside, "Holt: It was old.")
    assert found == [("Holt", "It failed"), ("Reed", "Why?"), ("Holt", "It was old")]


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(("Holt: It failed.", "Reed: Why?"), id="two turns"),
        pytest.param(("Holt: It failed.", "Reed: Why?", "Bell: Well."), id="nobody speaks twice"),
        pytest.param(("Holt: It failed.", "Holt: It was old.", "Holt: Yes."), id="one speaker"),
        pytest.param(("Where: Here.", "When: Now.", "Where: There."), id="nobody is a person"),
        pytest.param(("Holt: 6-4", "Reed: 4-6", "Holt: champion"), id="no sentences"),
        pytest.param(("Ann Holt: Fast.", "Tom Reed: Slow.", "Mara Holt: Good."), id="one surname of two"),
        pytest.param(("Holt: It was 3.", "LEEDS: Rain fell.", "LEEDS: Hail fell.", "Reed: No."), id="places"),
        pytest.param(("holt: It failed.", "reed: Why?", "holt: It was old."), id="small letters"),
        pytest.param(("Holt : It failed.", "Reed : Why?", "Holt : It was old."), id="apart from the colon"),
        pytest.param(
            ("Holt: It failed.", *["They went home."] * 6, "Reed: Why?", "Holt: It was old."),
            id="few of the paragraphs",
        ),
    ],
)
def test_what_is_no_interview_has_no_turns(paragraphs: tuple[str, ...]) -> None:
    assert turns(*paragraphs) == []


def test_marks_behind_the_label_are_a_quotation_of_their_own() -> None:
    article = newsdoc.parse(
        f"{ASKED}\n\nHolt: “It failed.”\n\nReed: “Why?”\n\nHolt: “It was old.”", language="en", body_only=True
    )
    assert {quote.rule for quote in article.quotes} == {"colon"}


def test_a_stage_direction_behind_a_label_is_not_said() -> None:
    assert turns("Holt: (laughs)", "Reed: Why?", "Holt: It was old.") == [
        ("Reed", "Why?"),
        ("Holt", "It was old"),
    ]


def test_a_label_without_words_says_nothing() -> None:
    assert turns("Holt: .", "Reed: Why?", "Holt: It was old.") == [("Reed", "Why?"), ("Holt", "It was old")]


def test_a_turn_is_direct_and_as_sure_as_any_however_short() -> None:
    article = newsdoc.parse(
        f"{ASKED}\n\nHolt: Yes.\n\nReed: Why?\n\nHolt: It was old.", language="en", body_only=True
    )
    assert [(quote.kind.value, quote.confidence) for quote in article.quotes] == [("direct", 0.9)] * 3


def test_who_speaks_by_initials_is_who_is_named_in_full() -> None:
    paragraphs = ("TG: Why?", "MH: I was told to go.", "TG: And now?", "MH: I read.")
    article = newsdoc.parse("\n\n".join([ASKED, *paragraphs]), language="en", body_only=True)
    assert [(quote.content[0].text, quote.speaker and quote.speaker.name) for quote in article.quotes] == [
        ("Why?", "TG"),
        ("I was told to go", "Mara Holt"),
        ("And now?", "TG"),
        ("I read", "Mara Holt"),
    ]


def test_initials_of_nobody_are_no_speakers() -> None:
    assert turns("TG: Why?", "AB: I was told to go.", "TG: And now?", "AB: I read.") == []
