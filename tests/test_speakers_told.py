"""Whom an age, a noun for a body and a name between commas say a source is."""

from __future__ import annotations

import pytest

import newsdoc


def _speakers(text: str, language: str) -> list[str | None]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [None if quote.speaker is None else quote.speaker.name for quote in article.quotes]


def _sources(text: str, language: str) -> list[str | None]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [None if quote.source is None else quote.source.text for quote in article.quotes]


@pytest.mark.parametrize(
    "told",
    [
        "Mark Ellis, 45, met Joe Dunn (31).",
        "Mark Ellis, a 45-year-old plumber, met 31-year-old pianist Joe Dunn.",
        "Mark Ellis (45) met Joe Dunn, a 31-year-old pianist.",
    ],
)
def test_an_age_says_who_is_meant(told: str) -> None:
    asked = " “I am sorry,” the 31-year-old said. “So am I,” the 45-year-old said."
    assert _speakers(told + asked, "en") == ["Joe Dunn", "Mark Ellis"]


def test_whose_age_is_another_is_not_meant() -> None:
    told = "Mark Ellis, 45, spoke. “I am sorry,” said the 31-year-old."
    assert _speakers(told, "en") == ["the 31-year-old"]


def test_years_of_something_else_are_no_age() -> None:
    told = "Andi (45) datang. Budi datang. “Saya pindah,” kata pria yang sudah 45 tahun tinggal di sana itu."
    assert _speakers(told, "id") == ["Budi"]


@pytest.mark.parametrize(
    ("language", "told", "speakers"),
    [
        ("id", "Andi (45) dan Budi (31) tiba. “Maaf,” ucap pria 31 tahun itu.", ["Budi"]),
        ("id", "Andi (45) dan Budi (31) tiba. “Maaf,” ucap pria berusia 45 tahun itu.", ["Andi"]),
        ("de", "Anna Berg (45) traf Karl Lang (31). „Es war laut“, sagte der 31-Jährige.", ["Karl Lang"]),
    ],
)
def test_languages_write_ages_in_their_own_ways(language: str, told: str, speakers: list[str]) -> None:
    assert _speakers(told, language) == speakers


@pytest.mark.parametrize("body", ["The group", "The charity", "The Leeds-based nonprofit"])
def test_a_noun_for_a_body_is_the_one_in_focus(body: str) -> None:
    assert _speakers(f"Harbour Trust sued. {body} said it had won.", "en") == ["Harbour Trust"]


@pytest.mark.parametrize("body", ["The rights group", "The Labour group", "A group"])
def test_a_noun_for_a_body_that_tells_more_is_another_one(body: str) -> None:
    assert _speakers(f"Harbour Trust sued. {body} said it had won.", "en") == [body]


def test_a_noun_before_a_body_is_no_part_of_its_name() -> None:
    told = "Ratings firm CrediMetrics said prices fell. Consultancy Drewitt Maritime said they rose."
    assert _speakers(told, "en") == ["CrediMetrics", "Drewitt Maritime"]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("en", "His sister, Rina Hart, said the plan was dead.", "Rina Hart"),
        ("en", "“It is dead,” said the ministry’s spokesman, Mr Rina Hart, on Monday.", "Mr Rina Hart"),
        ("en", "His sister, Rina Hart, and the mayor said the plan was dead.", "the mayor"),
        ("en", "The mayor, a Democrat, said the plan was dead.", "The mayor"),
        ("fr", "La maire, Claire Le Goff, a dit que le pont ouvrirait.", "Claire Le Goff"),
        ("id", "Pengacaranya, Rina Hartati, mengatakan jalan itu rusak.", "Rina Hartati"),
    ],
)
def test_the_name_between_commas_is_the_source(language: str, text: str, source: str) -> None:
    assert _sources(text, language) == [source]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Mark Ellis fell. His mother wept. “It is late,” she said.", "His mother"),
        ("Mark Ellis fell. A woman in the hall wept. “It is late,” she said.", "A woman"),
        ("Mark Ellis fell. The rain came. “It is late,” he said.", "Mark Ellis"),
        ("Mark Ellis fell. “His mother wept.” “It is late,” he said.", "Mark Ellis"),
    ],
)
def test_somebody_unnamed_whom_a_sentence_is_about_may_speak_next(told: str, speaker: str) -> None:
    assert _speakers(told, "en")[-1] == speaker


@pytest.mark.parametrize(
    "told",
    [
        "Budi Santoso divonis 5 tahun penjara.",
        "Budi Santoso sudah berjualan selama 20 tahun.",
        "Budi Santoso menang 2 tahun lalu.",
    ],
)
def test_years_behind_a_verb_are_no_age(told: str) -> None:
    assert _speakers(f"{told} “Saya pasrah,” kata pria 45 tahun itu.", "id") == ["Budi Santoso"]


def test_a_text_may_break_off_behind_whom_a_sentence_opens_with() -> None:
    assert _speakers("“It is late,” said Rina Hart. “No,” she said. A man", "en") == ["Rina Hart"] * 2
