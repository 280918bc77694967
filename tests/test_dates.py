"""Dates as they are printed, in many languages."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.languages import load
from newsdoc.text.dates import find_dates
from tests.test_dates_relative import NOW


def read(text: str, *codes: str) -> list[tuple[str, str]]:
    """Give every date of a text as printed and in ISO form."""
    found = find_dates(text, 0, len(text), [load(code).calendar for code in codes])
    return [(text[date.start : date.end], date.value.isoformat()) for date in found]


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("27 Februari 2023", "2023-02-27"),
        ("Senin, 27 Februari 2023", "2023-02-27"),
        ("Senin, 27 Feb 2023 | 14.20 WIB", "2023-02-27T14:20:00+07:00"),
        ("Senin (27/2/2023) pukul 14.20 WITA", "2023-02-27T14:20:00+08:00"),
        ("Jum'at, 3 Pebruari 2023 - 07:05 WIT", "2023-02-03T07:05:00+09:00"),
        ("Ahad 6 Agt 2023", "2023-08-06"),
        ("6 Agst 2023 09:00", "2023-08-06T09:00:00"),
        ("1 Nop 2023, pkl. 21:15:09", "2023-11-01T21:15:09"),
        ("27/02/2023, 14:20", "2023-02-27T14:20:00"),
        ("02/11/2023", "2023-11-02"),
        ("27-02-2023 14.20", "2023-02-27T14:20:00"),
        ("27Feb2023 14:20 Wib", "2023-02-27T14:20:00+07:00"),
        ("27\N{NO-BREAK SPACE}Februari\N{NARROW NO-BREAK SPACE}2023", "2023-02-27"),
        ("14:20, 27 Februari 2023", "2023-02-27T14:20:00"),
        ("27 Februari 202314:20 WIB", "2023-02-27T14:20:00+07:00"),
    ],
)
def test_indonesian_dates_are_read_as_printed(printed: str, value: str) -> None:
    assert read(f"Kabar kota {printed} oleh redaksi", "id") == [(printed, value)]


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("February 27, 2023", "2023-02-27"),
        ("Feb. 27, 2023 at 11:20 p.m. ET", "2023-02-27T23:20:00-05:00"),
        ("July 4, 2023 9:05am EDT", "2023-07-04T09:05:00-04:00"),
        ("Jul. 4, 2023 12:30 am PT", "2023-07-04T00:30:00-07:00"),
        ("4 July 2023 12:30 PM", "2023-07-04T12:30:00"),
        ("June 26, 2023 5 AM", "2023-06-26T05:00:00"),
        ("the 3rd of May 2023", "2023-05-03"),
        ("Thurs, Sept 7th, 2023", "2023-09-07"),
        ("Sat 24 Feb 2024 12.42 CET", "2024-02-24T12:42:00+01:00"),
        ("22:05, Sat 22 Apr 2024", "2024-04-22T22:05:00"),
        ("22:05 GMT, 22 Apr 2024", "2024-04-22T22:05:00+00:00"),
        ("02/11/2023", "2023-02-11"),
        ("27/02/2023", "2023-02-27"),
        ("4/5/24", "2024-04-05"),
        ("2023-02-27", "2023-02-27"),
        ("2023-02-27T14:20:00Z", "2023-02-27T14:20:00+00:00"),
        ("2023-02-27T14:20+05:30", "2023-02-27T14:20:00+05:30"),
        ("2023-02-27 14:20:00.123 -0800", "2023-02-27T14:20:00-08:00"),
        ("2023/02/27 14:20 UTC+7", "2023-02-27T14:20:00+07:00"),
        ("2023/02/27 14:20 (GMT−5:30)", "2023-02-27T14:20:00-05:30"),
        ("2023/02/27 14:20 GMT+530", "2023-02-27T14:20:00+05:30"),
    ],
)
def test_english_and_iso_dates_are_read_as_printed(printed: str, value: str) -> None:
    [(found, iso)] = read(f"Updated: {printed}; by the desk", "en")
    assert iso == value
    assert printed.removeprefix("the ").startswith(found)


@pytest.mark.parametrize(
    ("code", "printed", "value"),
    [
        ("de", "27. Februar 2023, 14:20", "2023-02-27T14:20:00"),
        ("de", "Mo 27.02.23 | 14:20", "2023-02-27T14:20:00"),
        ("de", "3. Mai 2024", "2024-05-03"),
        ("de", "12. MÄR 2025 um 18:03", "2025-03-12T18:03:00"),
        ("de-AT", "7. Jänner 2025", "2025-01-07"),
        ("fr", "1er mars 2023 à 9h05", "2023-03-01T09:05:00"),
        ("fr", "22/11/2024 à 09:47", "2024-11-22T09:47:00"),
        ("es", "25 de mayo de 2025 16:51", "2025-05-25T16:51:00"),
        ("es", "7 mar 2025", "2025-03-07"),
        ("pt", "2 DE MAI. DE 2023 às 14h20", "2023-05-02T14:20:00"),
        ("it", "05 Gennaio 2025 alle 16:01", "2025-01-05T16:01:00"),
        ("nl", "27 mrt. 2023 om 06:00", "2023-03-27T06:00:00"),
        ("da", "torsdag 06. feb 2025 17:25", "2025-02-06T17:25:00"),
        ("pl", "27 lutego 2023, 14:20", "2023-02-27T14:20:00"),
        ("ru", "27 февраля 2023, 14:20", "2023-02-27T14:20:00"),
        ("tr", "27 KASIM 2023 Pazartesi, 14:20", "2023-11-27T14:20:00"),
        ("vi", "Thứ tư, 22/10/2025, 19:25 (GMT+7)", "2025-10-22T19:25:00+07:00"),
        ("vi", "22 tháng 10, 2025", "2025-10-22"),
        ("hi", "27 फ़रवरी 2023", "2023-02-27"),
        ("th", "27 ก.พ. 2023", "2023-02-27"),
        ("th", "27 กุมภาพันธ์ 2566", "2023-02-27"),
        ("th", "27 กุมภาพันธ์ พ.ศ. 2566", "2023-02-27"),
        ("ar", "27\u200f/2\u200f/2023", "2023-02-27"),
        ("ur", "27 فروری، 2023", "2023-02-27"),
        ("ga", "27 Meán Fómhair 2024", "2024-09-27"),
        ("mt", "27 ta’ Frar 2023", "2023-02-27"),
        ("ko", "23.02.27", "2023-02-27"),
        ("bg", "7.02.23", "2023-02-07"),
        ("he", "27 בפברואר 2023", "2023-02-27"),
        ("ar", "٢٧ فبراير ٢٠٢٣", "2023-02-27"),
        ("hu", "2023. február 27", "2023-02-27"),
        ("cv", "2023, нарӑс, 27", "2023-02-27"),
        ("bn", "৭ জানুয়ারী ২০২৩", "2023-01-07"),  # as before CLDR 49
        ("bn", "৭ জানুয়ারি ২০২৩", "2023-01-07"),
        ("lt", "2023 m. vasario 27 d. 14:20", "2023-02-27T14:20:00"),
        ("lv", "2023. gada 27. februāris", "2023-02-27"),
        ("ja", "2023年2月27日(月) 午後2時20分", "2023-02-27T14:20:00"),
        ("ko", "2023년 2월 27일 오후 2:20", "2023-02-27T14:20:00"),
        ("zh", "2023年2月27日 14:20", "2023-02-27T14:20:00"),
        ("zh", "2023年12月1日", "2023-12-01"),
    ],
)
def test_dates_of_languages_without_a_full_pack_are_read(code: str, printed: str, value: str) -> None:
    assert read(printed, code, "en") == [(printed, value)]


def test_a_number_behind_a_month_and_a_comma_is_no_day_where_none_parts_the_year() -> None:
    assert read("2023. február, 12 halott", "hu") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "27 Februari",
        "Februari 2023",
        "31 Februari 2023",
        "31/02/2023",
        "02/13/2023",
        "00/00/2023",
        "2023-13-45",
        "27 Februari 0000",
        "0 Februari 2023",
        "2023-02-27T14:20:00+99:99",
        "IP 10.12.20.23",
        "versi 1.2.15",
        "27 orang 2023 kursi",
        "1.000.2023",
        "08123456789",
        "12-34-567890",
        "1 dari 2023",
    ],
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert read(text, "id", "en") == []


@pytest.mark.parametrize("time", ["25:61", "14.200", "14.20.5.3", "99:00"])
def test_what_is_no_time_leaves_the_day(time: str) -> None:
    assert [value for _, value in read(f"27 Februari 2023 {time}", "id")] == ["2023-02-27"]


def test_a_date_without_a_time_is_no_datetime() -> None:
    [found] = find_dates("27 Februari 2023", 0, 16, [load("id").calendar])
    assert not isinstance(found.value, datetime)


def test_only_the_stretch_is_read_and_offsets_are_those_of_the_text() -> None:
    text = "1 Mei 2020. 2 Mei 2021. 3 Mei 2022."
    [found] = find_dates(text, 12, 23, [load("id").calendar])
    assert text[found.start : found.end] == "2 Mei 2021"


def test_a_time_on_another_line_is_left_alone() -> None:
    assert read("27 Februari 2023\n14:20 WIB", "id") == [("27 Februari 2023", "2023-02-27")]


def test_numbers_in_english_follow_the_other_dates_of_the_page() -> None:
    assert [value for _, value in read("02/11/2023 and 5 May 2023", "en")] == ["2023-11-02", "2023-05-05"]
    assert [value for _, value in read("02/11/2023 and May 5, 2023", "en")] == ["2023-02-11", "2023-05-05"]
    assert read("02/11/2023, May 5, 2023 and 6 June 2023", "en")[0][1] == "2023-02-11"
    assert read("02/11/2023, May 5, 2023, 6 June 2023, 7 July 2023", "en")[0][1] == "2023-11-02"
    assert read("02/11/2023 and 25/12/2023", "en")[0][1] == "2023-11-02"
    assert read("02/11/2023 and 12/25/2023", "en")[0][1] == "2023-02-11"
    assert read("02/11/2023, 25/12/2023 and May 5, 2023", "en")[0][1] == "2023-02-11"
    assert read("02/12/2023", "en")[0][1] == "2023-02-12"
    assert read("02/12/2023 and 5 May 2023", "en")[0][1] == "2023-12-02"
    assert read("13/12/2023 and May 5, 2023", "en")[0][1] == "2023-12-13"
    assert read("12/02/2023", "en")[0][1] == "2023-12-02"
    assert read("02/11/2023, 10:00 EST", "en")[0][1] == "2023-02-11T10:00:00-05:00"
    assert read("02/11/2023, 10:00 GMT", "en")[0][1] == "2023-11-02T10:00:00+00:00"
    assert read("02/11/2023", "en-GB")[0][1] == "2023-11-02"


def test_a_stretch_of_time_is_no_offset() -> None:
    assert read("27 Februari 2023 10:00-11:30", "id")[0][1] == "2023-02-27T10:00:00"


def test_an_hour_before_noon_is_none_behind_noon() -> None:
    assert read("3 March 2024 11:20 a.m.", "en") == [("3 March 2024 11:20 a.m.", "2024-03-03T11:20:00")]
    assert read("3 March 2024 12:20 a.m.", "en") == [("3 March 2024 12:20 a.m.", "2024-03-03T00:20:00")]
    assert read("3 March 2024 13:20 a.m.", "en") == [("3 March 2024", "2024-03-03")]
    assert read("3 March 2024 13:20 p.m.", "en") == [("3 March 2024 13:20 p.m.", "2024-03-03T13:20:00")]


def test_a_time_before_a_day_has_a_known_zone_or_none() -> None:
    for printed, value in (
        ("14:20, 27 February 2023", "2023-02-27T14:20:00"),
        ("14:20 WIB, 27 February 2023", "2023-02-27T14:20:00+07:00"),
        ("2:20 p.m. ET, Feb. 27, 2023", "2023-02-27T14:20:00-05:00"),
        ("2:20 p.m. ET, July 27, 2023", "2023-07-27T14:20:00-04:00"),
    ):
        assert read(printed, "en") == [(printed, value)]
    assert read("14:20 kami, 27 February 2023", "en") == [("27 February 2023", "2023-02-27")]


@pytest.mark.parametrize("printed", ["27 Nisan 2023", "27 NİSAN 2023", "27 nisan 2023", "27 NISAN 2023"])
def test_a_turkish_month_is_read_in_any_case(printed: str) -> None:
    assert read(printed, "tr") == [(printed, "2023-04-27")]
    assert read(printed.replace("2023", "2023'te"), "tr")[0][1] == "2023-04-27"


def test_what_was_read_as_a_day_is_not_read_again() -> None:
    assert read("2023. március 12.05.24", "hu") == [("2023. március 12", "2023-03-12")]


def test_each_time_belongs_to_its_own_date() -> None:
    text = "27 Februari 2023 14:20 28 Februari 2023 15:30"
    assert [value for _, value in read(text, "id")] == ["2023-02-27T14:20:00", "2023-02-28T15:30:00"]


@given(
    st.text(st.characters() | st.sampled_from("0123456789/.-: 月日年٢०²WIBapm\ud800\u00a0,T+"), max_size=60)
)
def test_any_text_gives_dates_that_can_be_written(text: str) -> None:
    calendars = [load("id").calendar, load("en").calendar, load("ja").calendar, load("hu").calendar]
    for date in find_dates(text, 0, len(text), calendars, year=2024, now=NOW):
        assert 0 <= date.start < date.end <= len(text)
        assert date.value.isoformat()


PARTS = """
    27 31 2 2023 2024 9999 0000 Februari Feb. May mei de , . / - : 14:20 14.20 25:61 T Z +99:99 +07:00 WIB ET
    pm a.m. ( ) lalu jam ago hours kemarin 月 日 年 2023-02-27 27/02/2023
"""


@given(
    st.lists(
        st.sampled_from([*PARTS.split(), "\n"]),
        max_size=12,
    ),
    st.sampled_from(["", " "]),
)
def test_any_heap_of_parts_of_dates_gives_dates_in_order(parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    calendars = [load("en").calendar, load("id").calendar]
    found = find_dates(text, 0, len(text), calendars, year=2024, now=NOW)
    places = [place for date in found for place in (date.start, date.end)]
    assert places == sorted(places)
    assert all(date.value.isoformat() for date in found)


@pytest.mark.parametrize(
    "piece",
    [
        "2023 ",
        "1 ",
        "27/02/",
        "1-1-",
        "12.12.",
        "9" * 50,
        "Januari 1 ",
        "2023-",
        "1 Mei 2023 ",
        "a",
        "( 1/1",
        " ",
        "é́",
    ],
)
def test_time_grows_with_the_length_of_a_text_only(piece: str) -> None:
    calendars = [load("id").calendar, load("en").calendar]

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        began = process_time()
        find_dates(text, 0, len(text), calendars, year=2024, now=NOW)
        return process_time() - began

    seconds(1_000)
    assert min(seconds(40_000) for _ in range(2)) < 20 * max(min(seconds(10_000) for _ in range(3)), 0.001)


DOCUMENT = Path(__file__).parents[1] / "docs" / "dates.md"


def rows(columns: int) -> list[list[str]]:
    """Give the rows of the tables in docs/dates.md that have so many columns, without their headers."""
    lines = DOCUMENT.read_text("utf-8").splitlines()
    cells = [line.replace("\\|", "¦").strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    return [
        [cell.replace("¦", "|") for cell in row]
        for row in cells
        if len(row) == columns and row[0] != "printed" and not row[0].startswith("---")
    ]


@pytest.mark.parametrize(("printed", "code", "value"), rows(3))
def test_the_documented_forms_are_read(printed: str, code: str, value: str) -> None:
    assert read(printed, code, "en") == [(printed, value)]


@pytest.mark.parametrize(("printed", "code"), rows(2))
def test_what_is_documented_as_no_date_gives_none(printed: str, code: str) -> None:
    assert read(printed, code, "en") == []


def test_the_document_has_its_tables() -> None:
    assert len(rows(3)) > 20
    assert len(rows(2)) > 5
