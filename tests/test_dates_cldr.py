"""Dates as CLDR itself writes them, read back in every language."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from babel import Locale, localedata
from babel.core import get_cldr_version
from babel.dates import format_date

from newsdoc import languages
from newsdoc.text.dates import find_dates

DATA = Path(languages.__file__).parent / "cldr"
CODES = sorted(path.stem for path in DATA.glob("??.json"))
OURS = str(get_cldr_version()) == json.loads((DATA / "index.json").read_text(encoding="utf-8"))["cldr"]
"""Whether Babel carries the release that the calendars are from: another one spells some months otherwise."""
STYLES = ("full", "long", "medium", "short")
DAYS = (date(2023, 2, 7), date(2024, 9, 27), date(2021, 12, 31), date(2022, 5, 1))

MAJOR = """
    af ar az bg bn bs ca cs cy da de el en es et fa fi fr ga gl gu he hi hr hu hy id is it ja ka km kn ky
    lo lt lv mk ml mn mr ms my nb nl nn pa pl ps pt ro ru si sk sq sr sv sw ta te th tr uk ur uz vi zh zu
"""


def read_back(code: str) -> dict[str, list[bool]]:
    """Tell for every style which of the days are read as they were written."""
    # Babel resolves the aliases of a parent in place: what one language has read leaks into the next.
    localedata._cache.clear()  # noqa: SLF001 - there is no public way to forget a locale
    locale, calendars = Locale.parse(code), [languages.load(code).calendar]
    results: dict[str, list[bool]] = {style: [] for style in STYLES}
    for style in STYLES:
        for day in DAYS:
            text = format_date(day, style, locale=locale)
            results[style].append([date.value for date in find_dates(text, 0, len(text), calendars)] == [day])
    return results


@pytest.mark.skipif(not OURS, reason="this Babel carries another release of CLDR than the calendars")
@pytest.mark.parametrize("code", MAJOR.split())
def test_dates_with_a_month_name_are_read_in_the_languages_of_most_newspapers(code: str) -> None:
    results = read_back(code)
    assert all(results["long"])
    assert all(results["full"])


def test_nearly_every_language_reads_its_own_dates() -> None:
    results = [read_back(code) for code in CODES if languages.load(code).calendar.months]
    read = Counter(style for result in results for style in STYLES for right in result[style] if right)
    written = len(results) * len(DAYS)
    assert written > 500
    least = (0.95 if OURS else 0.85) * written  # with the months of another release 92 to 97 % were read
    assert {style: read[style] >= least for style in STYLES} == dict.fromkeys(STYLES, True)
