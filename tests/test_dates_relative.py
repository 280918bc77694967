"""Dates told from the present (*3 jam lalu*) or without a year, which the caller gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from newsdoc.languages import load
from newsdoc.text.dates import find_dates

NOW = datetime(2024, 3, 1, 10, 30, tzinfo=timezone(timedelta(hours=7)))


@pytest.mark.parametrize(
    ("code", "printed", "value"),
    [
        ("id", "3 jam lalu", "2024-03-01T07:30:00+07:00"),
        ("id", "45 Menit yang lalu", "2024-03-01T09:45:00+07:00"),
        ("id", "2 hari lalu", "2024-02-28"),
        ("id", "1 bulan lalu", "2024-02-01"),
        ("id", "kemarin, 14:20 WIB", "2024-02-29T14:20:00+07:00"),
        ("id", "Hari ini", "2024-03-01"),
        ("en", "2 hours ago", "2024-03-01T08:30:00+07:00"),
        ("en", "1\N{NO-BREAK SPACE}week ago", "2024-02-23"),
        ("en", "Yesterday at 9:05 pm", "2024-02-29T21:05:00+07:00"),
        ("de", "vor 3 Stunden", "2024-03-01T07:30:00+07:00"),
        ("fr", "il y a 2 jours", "2024-02-28"),
        ("ja", "3時間前に", "2024-03-01T07:30:00+07:00"),
        ("es", "hace 1 año", "2023-03-01"),
    ],
)
def test_dates_told_from_the_present_are_read_when_it_is_given(code: str, printed: str, value: str) -> None:
    text = f"x {printed} | y"
    calendars = [load(code).calendar]
    [found] = find_dates(text, 0, len(text), calendars, now=NOW)
    assert text[found.start : found.end] == printed.removesuffix("に")
    assert found.value.isoformat() == value
    assert find_dates(text, 0, len(text), calendars) == []


def test_words_before_a_number_are_needed_where_the_language_has_them() -> None:
    for text, count in (("vor 3 Stunden", 1), ("nach 3 Stunden", 0), ("3 Stunden", 0)):
        assert len(find_dates(text, 0, len(text), [load("de").calendar], now=NOW)) == count


def test_a_letter_that_grows_in_small_letters_moves_no_date() -> None:
    text = "Kapal dari İzmir dan İstanbul tiba 3 jam lalu."
    [found] = find_dates(text, 0, len(text), [load("id").calendar], now=NOW)
    assert text[found.start : found.end] == "3 jam lalu"


def test_a_present_too_early_for_the_phrase_gives_nothing() -> None:
    calendars = [load("id").calendar]
    assert find_dates("900 tahun lalu", 0, 14, calendars, now=datetime(500, 1, 1, tzinfo=UTC)) == []


@pytest.mark.parametrize(
    ("code", "text", "printed", "value"),
    [
        ("id", "katanya, Senin (27/2) malam", "Senin (27/2", "2023-02-27"),
        ("id", "pada 27 Februari, kata dia", "27 Februari", "2023-02-27"),
        ("id", "Rabu, 1 Maret pukul 09.00 WIB", "Rabu, 1 Maret pukul 09.00 WIB", "2023-03-01T09:00:00+07:00"),
        ("en", "on Feb. 27, he said", "Feb. 27", "2023-02-27"),
        ("en", "on Monday, 27 February", "Monday, 27 February", "2023-02-27"),
        ("es", "el 7 de mayo", "7 de mayo", "2023-05-07"),
    ],
)
def test_dates_without_a_year_are_read_when_it_is_known(
    code: str, text: str, printed: str, value: str
) -> None:
    calendars = [load(code).calendar]
    [found] = find_dates(text, 0, len(text), calendars, year=2023)
    assert text[found.start : found.end] == printed
    assert found.value.isoformat() == value
    assert find_dates(text, 0, len(text), calendars) == []


@pytest.mark.parametrize(
    "text", ["it may 3 times", "skor 3/2", "27 orang", "29 Februari", "(32/1)", "1.5 Mei"]
)
def test_what_is_no_date_is_none_even_with_a_known_year(text: str) -> None:
    calendars = [load("id").calendar, load("en").calendar]
    assert find_dates(text, 0, len(text), calendars, year=2023) == []


def test_complete_dates_keep_their_own_year_beside_a_known_one() -> None:
    text = "27 Februari 2020 dan 28 Februari"
    found = find_dates(text, 0, len(text), [load("id").calendar], year=2023)
    assert [date.value.isoformat() for date in found] == ["2020-02-27", "2023-02-28"]


@pytest.mark.parametrize("printed", ["kemarin", "kemarin 10:00", "3 jam lalu", "1 tahun lalu"])
def test_a_present_at_the_edge_of_the_calendar_raises_nothing(printed: str) -> None:
    calendars = [load("id").calendar]
    assert find_dates(printed, 0, len(printed), calendars, now=datetime(1, 1, 1, tzinfo=UTC)) == []
