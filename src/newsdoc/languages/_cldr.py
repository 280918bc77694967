"""What CLDR says about a language, read from the generated file of that language alone."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsdoc.languages._calendar import Calendar
from newsdoc.languages._data import read_data
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._pages import load_page_words
from newsdoc.languages._words import phrases

if TYPE_CHECKING:
    from collections.abc import Mapping


def find_code(code: str) -> tuple[str, str]:
    """Resolve a BCP 47 code to the language (and script) that has a file, and to its region.

    Case and underscores do not matter, old and three-letter codes are known, and what is too fine
    falls back. Both are empty when CLDR does not know the language.

    >>> find_code("pt_BR"), find_code("ZH-hant"), find_code("zh-TW"), find_code("in"), find_code("xx")
    (('pt', 'BR'), ('zh-Hant', ''), ('zh-Hant', 'TW'), ('id', ''), ('', ''))
    """
    language, *rest = code.replace("_", "-").lower().split("-")
    script = next((part.title() for part in rest[:1] if len(part) == _SCRIPT_LENGTH), "")
    region = next((part.upper() for part in rest[:2] if len(part) in _REGION_LENGTHS), "")
    index = _read("index")
    language = index["aliases"].get(language, language)
    wanted = (f"{language}-{script}", index["scripts"].get(f"{language}-{region}", language), language)
    known = next((name for name in wanted if name and _is_known(name)), "")
    return known, region if known else ""


def load_bare(code: str, region: str = "") -> LanguagePack:
    """Build the pack of a language from what CLDR has: names of months, days and places, marks."""
    data = _read(code)
    return LanguagePack(
        code=code,
        name=data["name"],
        full=False,
        calendar=load_calendar(code, region=region),
        territories=load_territories(code),
        quotation_marks=load_quotation_marks(code),
        layout=load_page_words(code),
    )


def load_calendar(  # noqa: PLR0913 - one argument for each part that may be added to
    code: str,
    *,
    region: str = "",
    months: Mapping[int, str] | None = None,
    weekdays: Mapping[int, str] | None = None,
    joiners: str = "",
    ago: Mapping[str, str] | None = None,
    near_days: Mapping[str, int] | None = None,
) -> Calendar:
    """Build the calendar of a language, with spellings that CLDR lacks added by hand.

    Args:
        code: the name of a data file (*id*, *zh-Hant*).
        region: the region whose order of day and month counts (*GB*).
        months: more spellings, separated by blanks, by the number of the month (from 1).
        weekdays: more spellings, separated by blanks, by the number of the day (Monday is 1).
        joiners: more words that stand between the parts of a date, separated by blanks.
        ago: more phrases for time that has passed by unit, one a line, the number as ``{0}``.
        near_days: words for days near today, and how many days after today they are.
    """
    data = _read(code)
    before_noon, after_noon = data["half_days"]
    return Calendar(
        months=_join(data["months"], months or {}),
        weekdays=_join(data["weekdays"], weekdays or {}),
        order=data["regions"].get(region, data["order"]),
        year_first=data["year_first"],
        years_ahead=data["years_ahead"],
        joiners=frozenset(data["joiners"]).union(joiners.split()),
        before_noon=frozenset(before_noon),
        after_noon=frozenset(after_noon),
        ago=tuple(
            (unit, phrases((ago or {}).get(unit, "")).union(known)) for unit, known in data["ago"].items()
        ),
        near_days=tuple((near_days or {}).items()),
    )


def load_territories(code: str) -> frozenset[str]:
    """Give the names of countries and regions in a language."""
    return frozenset(_read(code)["territories"])


def load_quotation_marks(code: str) -> tuple[tuple[str, str], ...]:
    """Give the pairs of quotation marks of a language, outer and inner."""
    outer, closing_outer, inner, closing_inner = _read(code)["quotation_marks"]
    return (outer, closing_outer), (inner, closing_inner)


def _join(generated: list[list[str]], added: Mapping[int, str]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(dict.fromkeys([*names, *added.get(number, "").split()]))
        for number, names in enumerate(generated, start=1)
    )


_SCRIPT_LENGTH = 4
_REGION_LENGTHS = (2, 3)


def _is_known(name: str) -> bool:
    # Only letters, digits and hyphens come this far, so that a code can never name another file.
    if not name.isascii() or not name.replace("-", "").isalnum() or name == "index":
        return False
    return bool(_read(name))


@lru_cache(maxsize=8)
def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(read_data("newsdoc.languages", f"cldr/{name}.json") or "{}")
    return data
