"""Interviews whose paragraphs open with *Q:* and *A:*: what is said, by whom, and what is no interview."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.quotes.answers import ANSWER

LEAD = "Mara Holt sings in Leeds."


def answers(*paragraphs: str, lead: str = LEAD, language: str = "en") -> list[tuple[str, str | None]]:
    article = newsdoc.parse("\n\n".join([lead, *paragraphs]), language=language, body_only=True)
    return [
        (" // ".join(part.text for part in quote.content), quote.speaker.name if quote.speaker else None)
        for quote in article.quotes
        if quote.rule == ANSWER and quote.source is None and quote.kind == "direct"
    ]


def test_who_is_named_before_the_questions_answers_and_questions_are_no_quotes() -> None:
    found = answers("Q: Is it late?", "A: It is.", "Q: Why?", "A: I was tired. Tom Reed knew that.")
    assert found == [("It is", "Mara Holt"), ("I was tired. Tom Reed knew that", "Mara Holt")]


@pytest.mark.parametrize(
    ("language", "question", "answer", "said", "lead"),
    [
        ("id", "Tanya", "Jawab", "Saya lelah", "Rina Hartati tiba di Bandung."),
        ("id", "T", "J", "Kami lelah", "Rina Hartati tiba di Bandung."),
        ("id", "PERTANYAAN", "JAWABAN", "Aku lelah", "Rina Hartati tiba di Bandung."),
        ("en", "Question", "Answer", "I am tired", "Mara Holt sings in Leeds."),
        ("de", "Frage", "Antwort", "Ich bin müde", "Die Sängerin Anna Müller wohnt in Berlin."),
        ("fr", "Q", "R", "Je suis là", "« Je reste », a déclaré Marie Martinez à Paris."),
        ("es", "Pregunta", "Respuesta", "Yo no fui", "«Me quedo», dijo María Martínez en Madrid."),
        ("ms", "Soalan", "Jawapan", "Saya letih", "Datuk Siti Rahmah tiba di Ipoh."),
    ],
)
def test_every_language_has_its_labels(
    language: str, question: str, answer: str, said: str, lead: str
) -> None:
    paragraphs = [f"{question}: A B?", f"{answer}: {said}.", f"{question}: C D?", f"{answer}: {said}."]
    found = answers(*paragraphs, lead=lead, language=language)
    assert [text for text, _ in found] == [said, said]


def test_an_answer_goes_on_over_paragraphs_before_the_next_label_alone() -> None:
    found = answers(
        "Q: Late?", "A: It is.", "I left.", "Q: Why?", "A: It rained.", "It was edited for length."
    )
    assert [text for text, _ in found] == ["It is // I left", "It rained"]


def test_question_and_answer_may_share_a_paragraph() -> None:
    found = answers("Q: Is it late? A: It is.", "Q: Why? A: I was tired.")
    assert [text for text, _ in found] == ["It is", "I was tired"]


def test_what_an_answer_reports_is_part_of_it() -> None:
    found = answers("Q: Late?", "A: Tom Reed said it was.", "Q: Why?", "A: I said “wait.” (laughs)")
    assert [text for text, _ in found] == ["Tom Reed said it was", "I said “wait.” (laughs)"]


def test_a_stage_direction_alone_is_not_said() -> None:
    found = answers("Q: Late?", "A: (laughs)", "Q: Why?", "A: I was tired.", "Q: And?", "A: I left.")
    assert [text for text, _ in found] == ["I was tired", "I left"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(("Q: Is it late?", "A: I left."), id="one question"),
        pytest.param(("Q: What is rain?", "A: Water.", "Q: Why?", "A: It falls."), id="nobody says I"),
        pytest.param(("A: I left.", "A: I came.", "Q: Why?"), id="nothing is answered"),
        pytest.param(("Q Is it late?", "A I left.", "Q Why?", "A I left."), id="no colons"),
        pytest.param(("Q:", "A:", "Q:", "A:", "I left."), id="nothing behind the labels"),
    ],
)
def test_what_is_no_interview_has_no_answers(paragraphs: tuple[str, ...]) -> None:
    assert answers(*paragraphs) == []


def test_where_nobody_is_named_before_nobody_answers() -> None:
    assert answers("Q: Late?", "A: I left.", "Q: Why?", "A: Tom Reed knew.", lead="It is late.") == []
