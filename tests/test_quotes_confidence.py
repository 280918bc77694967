"""What raises and lowers the confidence of a quote."""

from __future__ import annotations

import pytest

import newsdoc


def _confidence(text: str, language: str = "en") -> float:
    (quote,) = newsdoc.parse(text, language=language, body_only=True).quotes
    return quote.confidence


LONG = "The old bridge over the river was never safe for heavy trucks, and everybody in town knew that"


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        pytest.param(
            f"“{LONG},” said Rina Hart.", "“The old bridge,” said Rina Hart.", id="long-quotation-over-short"
        ),
        pytest.param(
            "Rina Hart said that the bridge was never safe for trucks.",
            "The neighbours said that the bridge was never safe for trucks.",
            id="name-over-common-noun",
        ),
        pytest.param(
            "Rina Hart said that the bridge was “never safe for trucks”.",
            "He said that the bridge was “never safe for trucks”.",
            id="name-over-pronoun",
        ),
        pytest.param(
            "Rina Hart said that the bridge was never safe for trucks.",
            "Rina Hart said it closed.",
            id="long-clause-over-short",
        ),
        pytest.param(
            "Rina Hart said that the bridge was never safe for trucks.",
            "Rina Hart asked the council to close the bridge for trucks.",
            id="that-clause-over-request",
        ),
    ],
)
def test_evidence_raises_confidence(surer: str, less_sure: str) -> None:
    assert _confidence(surer) > _confidence(less_sure)


def test_confidence_is_a_probability() -> None:
    assert 0 < _confidence(f"“{LONG},” said Rina Hart.") <= 1
    assert 0 < _confidence("“Kami siap menyambut para tamu di pasar,” kata Rina.", "id") <= 1
