"""Language packs: finding them, loading them, what their data must be."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from newsdoc import languages
from newsdoc.errors import ArgumentTypeError, PackError, UnknownLanguageError
from newsdoc.languages import Calendar


def test_a_language_without_a_full_pack_gives_a_bare_one() -> None:
    pack = languages.load("pl")
    assert not pack.full
    assert pack.code == "pl"
    assert pack.name == "Polish"
    assert "marca" in pack.calendar.months[2]
    assert "Francja" in pack.territories
    assert pack.quotation_marks[0] == ("„", "”")


def test_the_spelling_of_a_region_counts_as_well() -> None:
    assert "jänner" in languages.load("de").calendar.months[0]


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("pt_BR", "pt"),
        ("PT-br", "pt"),
        ("ZH-hant", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("zh-Hans-CN", "zh-Hans"),
        ("zh-CN", "zh"),
        ("sr-Latn-RS", "sr-Latn"),
        ("in", "id"),
        ("ind", "id"),
        ("iw", "he"),
        ("en-GB", "en"),
        ("es-419", "es"),
        ("id-x-private", "id"),
    ],
)
def test_codes_in_other_forms_find_their_language(code: str, wanted: str) -> None:
    assert languages.load(code).code == wanted


@pytest.mark.parametrize(
    "code", ["xx", "", " ", "-", "index", "../en", "en\0", "é", "x" * 10_000, "\ud800", "٣"]
)
def test_a_code_that_cldr_does_not_know_raises(code: str) -> None:
    with pytest.raises(
        UnknownLanguageError, match=r"^language: got .*wanted a BCP 47 code .*available"
    ) as caught:
        languages.load(code)
    assert isinstance(caught.value, LookupError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("code", [None, 1, b"id", ["id"]])
def test_a_code_that_is_no_text_raises(code: object) -> None:
    with pytest.raises(ArgumentTypeError, match="language: got"):
        languages.load(code)  # type: ignore[arg-type] # the mistake is the subject


def test_a_region_decides_the_order_of_numbers() -> None:
    orders = {
        code: languages.load(code).calendar.order for code in ("en", "en-US", "en-GB", "en-AU", "ja", "id")
    }
    assert orders == {"en": "mdy", "en-US": "mdy", "en-GB": "dmy", "en-AU": "dmy", "ja": "ymd", "id": "dmy"}


def test_a_pack_is_loaded_once() -> None:
    assert languages.load("id") is languages.load("id")


@pytest.mark.parametrize(
    ("month", "spellings"),
    [(2, "februari pebruari peb feb"), (8, "agustus agt agu ags agst"), (11, "november nopember nop nov")],
)
def test_indonesian_months_have_the_spellings_newspapers_print(month: int, spellings: str) -> None:
    assert set(spellings.split()) <= set(languages.load("id").calendar.months[month - 1])


def test_indonesian_weekdays_have_the_spellings_newspapers_print() -> None:
    weekdays = languages.load("id").calendar.weekdays
    assert {"jumat", "jum'at", "jum’at"} <= set(weekdays[4])
    assert {"minggu", "ahad"} <= set(weekdays[6])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"months": (("januari",),)}, "calendar.months: got 1, wanted a tuple of 12"),
        ({"weekdays": (("senin",),) * 7}, "calendar.weekdays: 'senin' is given twice"),
        ({"weekdays": (("Senin",),) * 7}, "calendar.weekdays: 'Senin' must be in lower case"),
        ({"weekdays": (("",),) * 7}, "calendar.weekdays: '' must be"),
        ({"weekdays": ((),) * 7}, "wanted a tuple of spellings that is not empty"),
        ({"weekdays": ["senin"]}, "calendar.weekdays: got list"),
        ({"order": "ydm"}, "calendar.order: got 'ydm', wanted one of"),
        ({"joiners": frozenset({"DE"})}, "joiners: 'DE' must be in lower case"),
        ({"ago": (("second", frozenset({"{0} detik lalu"})),)}, "calendar.ago: got 'second', wanted one of"),
        (
            {"ago": (("hour", frozenset({"jam lalu"})),)},
            "calendar.ago: 'jam lalu' must be in lower case and hold",
        ),
        ({"near_days": (("Kemarin", -1),)}, "calendar.near_days: 'Kemarin' must be in lower case"),
        ({"joiners": "de"}, "joiners: got str, wanted a frozenset"),
    ],
)
def test_a_calendar_that_does_not_fit_names_the_field_and_the_word(
    data: dict[str, Any], message: str
) -> None:
    with pytest.raises(PackError, match=message):
        Calendar(**data)


def test_a_first_parse_loads_the_pack_of_its_language_and_no_other() -> None:
    program = (
        "import sys, newsdoc\n"
        "newsdoc.parse('Polisi menangkap tiga orang yang diduga mencuri dari toko itu.')\n"
        "print(*sorted(n for n in sys.modules if n.startswith('newsdoc.languages.') and n.endswith('.pack')))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert run.stdout.split() == ["newsdoc.languages.id.pack"]
