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


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "It was “a mess”, said Rina Hart.", [("quotation-cue", 1.0)]),
        ("en", "“Not yet” (he added) “but soon”.", [("split-quotation", 0.52)]),
        ("en", "“The bridge is old”, according to Hart.", [("cited-source", 0.54)]),
        ("en", "Hart sighed. “The bridge is old and it leaks.”", [("orphan", 0.18)]),
        (
            "en",
            "“Some of the other towns,” Hart added, “have spent a lot of money\nto mend old bridges.”",
            [("split-quotation", 0.95)],
        ),
        (
            "en",
            "Hart defended the guard, calling him “a loud man.”\n“He should go home,” he said on Sunday.",
            [("bare-clause", 0.48), ("noun-content", 0.64), ("quotation-cue", 0.52)],
        ),
        ("id", "Harga beras itu disebutnya akan naik.", [("aside-cue", 0.75)]),
        ("id", "Menurutnya, jembatan itu masih kuat.", [("cited-source", 0.68)]),
        (
            "id",
            'Budi menyampaikan hal itu di Palu. "Jembatan itu sudah lama rusak dan berbahaya."',
            [("back-reference", 0.63)],
        ),
        ("de", "Dem Bericht zufolge ist die Brücke gesperrt.", [("cited-source", 0.64)]),
        ("de", "„Die Brücke bleibt vorerst geschlossen“, laut Rina Hart.", [("cited-source", 0.81)]),
        ("de", "Hart fragte: „Warum?“", [("cue-quotation", 0.57)]),
        ("de", "Hart lobte den Bau und sagte, er sei „gut für alle“.", [("comma-clause", 0.84)]),
        ("de", "Hart sagte, weil er müde war, die Brücke sei gesperrt.", [("comma-clause", 0.85)]),
        ("de", "Wie die Polizei mitgeteilt hat, ist die Brücke gesperrt.", [("as-clause", 0.64)]),
        ("de", "Hart sprach von „Wut“.", [("about", 0.78)]),
        ("de", "Hart: „Die Brücke ist alt und morsch.“", [("colon", 0.63)]),
        ("de", "„Die Brücke bleibt gesperrt“, hat Hart gesagt.", [("quotation-cue", 0.54)]),
        ("de", "Hart sagte. „Die Brücke bleibt vorerst gesperrt.“", [("orphan", 0.36)]),
        ("de", "Der Minister hat angekündigt, die Brücke zu bauen.", [("request", 0.71)]),
        ("de", "Die Brücke bleibe gesperrt, sagte der 35 Jahre alte Hart.", [("parenthetical-cue", 0.64)]),
        (
            "de",
            "Hart sagte, die Brücke sei alt.\nSie sei seit Jahren morsch.",
            [("comma-clause", 0.71), ("reported-mood", 0.66)],
        ),
        (
            "de",
            "„Die Brücke bleibt noch lange gesperrt.“ Das sagte die Sprecherin.",
            [("back-reference", 0.72)],
        ),
        (
            "de",
            "Hart sagte, die Brücke sei gesperrt, und betonte, sie werde repariert.",
            [("comma-clause", 0.71), ("comma-clause", 0.64)],
        ),
        ("fr", "Le pont, a-t-il ajouté, sera fermé mardi.", [("parenthetical-cue", 0.79)]),
        ("fr", "Le pont sera fermé mardi, a ajouté le maire.", [("parenthetical-cue", 0.58)]),
        ("fr", "Le maire a dit « oui ».", [("cue-quotation", 0.46)]),
        ("fr", "Pour Marc Leroy, le pont est trop vieux.", [("cited-source", 0.7)]),
        ("es", "«El puente está cerrado», dijo.", [("quotation-cue", 0.39)]),
        (
            "es",
            "«El puente está cerrado», ha dicho el alcalde. «Y seguirá así hasta mayo».",
            [("quotation-cue", 0.45), ("follow-on", 0.64)],
        ),
    ],
)
def test_each_way_of_reporting_is_as_sure_as_its_rule_source_and_length_make_it(
    language: str, text: str, told: list[tuple[str, float]]
) -> None:
    quotes = newsdoc.parse(text, language=language, body_only=True).quotes
    assert [(quote.rule, quote.confidence) for quote in quotes] == told
