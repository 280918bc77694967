"""Write the calendar, territories and quotation marks of every language of CLDR as package data.

    python scripts/generate_cldr.py          # writes src/newsdoc/languages/cldr/
    python scripts/generate_cldr.py --check  # tells whether the files are what a fresh run gives

Babel carries the data; only the quotation marks, which it leaves out, are read from
``cldr_quotation_marks.json`` beside this script (``delimiters.json`` of CLDR 46.1, by language).
Beside one CLDR release the files hold the spellings of CLDR 47 that it has dropped, which newspapers still
print: they are read from ``cldr_former.json``. With a Babel of another release, ``--check`` tells so instead
of comparing.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import regex
from babel import Locale, localedata
from babel.core import get_cldr_version, get_global

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE: Final = Path(__file__).parent
TARGET: Final = HERE.parent / "src" / "newsdoc" / "languages" / "cldr"

_PLACEHOLDER: Final = regex.compile(r"m?\p{Nd}{1,2}")
"""What CLDR gives for a month without a name (``M02``, ``2``)."""
_NO_PLACES: Final = frozenset({"XA", "XB", "ZZ", "QO", "EZ", "UN", "EU"})
"""Codes of CLDR that are no countries: pseudo-locales, unions, the unknown."""
_ROOT_WEEKDAYS: Final = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
"""What CLDR gives for the weekdays of a language that has none."""
_BUDDHIST: Final = 543
_BUDDHIST_ERA: Final = {"th": "พ.ศ"}
"""How the era is printed where newspapers count from the Buddha; Babel leaves other calendars out."""
_UNITS: Final = ("minute", "hour", "day", "week", "month", "year")
_STYLES: Final = ("full", "long", "medium", "short")


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or compare them with a fresh generation."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--check", action="store_true", help="compare, write nothing")
    fresh = generate()
    if options.parse_args(arguments).check:
        wrong = stale_files(fresh, TARGET)
        print("\n".join(wrong) or f"{len(fresh)} files are up to date")
        return 1 if wrong else 0
    TARGET.mkdir(exist_ok=True)
    for old in TARGET.glob("*.json"):
        old.unlink()
    for name, content in fresh.items():
        (TARGET / name).write_text(content, encoding="utf-8", newline="\n")
    print(f"{len(fresh)} files written, CLDR {get_cldr_version()}")
    return 0


def stale_files(fresh: dict[str, str], folder: Path) -> list[str]:
    """Name every file of a folder that is missing, left over or not what a fresh generation gives."""
    present = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}
    return sorted(name for name in present.keys() | fresh.keys() if present.get(name) != fresh.get(name))


def generate() -> dict[str, str]:
    """Give the content of every data file by its name."""
    names = dict(_locales(["en"])[0].languages)
    marks = json.loads((HERE / "cldr_quotation_marks.json").read_text(encoding="utf-8"))
    former = json.loads((HERE / "cldr_former.json").read_text(encoding="utf-8"))
    locales = sorted(localedata.locale_identifiers())
    files = {"index.json": _print(_index(locales))}
    for identifier in locales:
        if _is_language(identifier):
            regions = [name for name in locales if _is_region_of(name, identifier)]
            code = identifier.replace("_", "-")
            language = code.partition("-")[0]
            own = marks.get(code) or marks.get(language) or marks["und"]
            fresh = _language(identifier, regions, names.get(identifier, code), own)
            files[f"{code}.json"] = _print(with_former(fresh, former.get(code, {})))
    return files


def with_former(fresh: dict[str, Any], former: dict[str, Any]) -> dict[str, Any]:
    """Add to the data of a language the spellings that an earlier release had."""
    joined = dict(fresh)
    for key in ("months", "weekdays", "half_days"):
        joined[key] = join_former(fresh[key], former.get(key, []))
    for key in ("joiners", "territories"):
        joined[key] = sorted({*fresh[key], *former.get(key, [])})
    ago = former.get("ago", {})
    joined["ago"] = {unit: sorted({*phrases, *ago.get(unit, [])}) for unit, phrases in fresh["ago"].items()}
    return joined


def join_former(fresh: list[list[str]], former: list[list[str]]) -> list[list[str]]:
    """Join the spellings of two releases; what now means another month (or day) is left out."""
    if not fresh or not former:
        return fresh or former
    now = {name for names in fresh for name in names}
    return [sorted({*names, *(set(old) - now)}) for names, old in zip(fresh, former, strict=True)]


def _locales(identifiers: list[str]) -> list[Locale]:
    # Babel resolves the aliases of a parent in place, so what one language has read leaks into the next.
    localedata._cache.clear()  # noqa: SLF001 - there is no public way to forget a locale
    return [Locale.parse(identifier) for identifier in identifiers]


def _is_language(identifier: str) -> bool:
    parts = identifier.split("_")
    return len(parts) == 1 or (len(parts) == 2 and len(parts[1]) == 4)  # noqa: PLR2004 - a script has four letters


def _is_region_of(name: str, identifier: str) -> bool:
    head, _, region = name.rpartition("_")
    return head == identifier and len(region) in (2, 3) and region.upper() == region


def _index(locales: list[str]) -> dict[str, Any]:
    """Say which codes are other names of a language, and which script a region writes it in."""
    known = {name.replace("_", "-") for name in locales if _is_language(name)}
    aliases = {
        old.replace("_", "-"): new.replace("_", "-")
        for old, new in get_global("language_aliases").items()
        if new.replace("_", "-") in known and old.replace("_", "-") not in known
    }
    scripts: dict[str, str] = {}
    for short, likely in sorted(get_global("likely_subtags").items()):
        language, script, *_ = likely.split("_")
        code = f"{language}-{script}"
        if short.startswith(f"{language}_") and len(short) < len(language) + 4 and code in known:
            scripts[short.replace("_", "-")] = code
    return {"cldr": str(get_cldr_version()), "aliases": aliases, "scripts": scripts}


def _language(identifier: str, regions: list[str], name: str, marks: list[str]) -> dict[str, Any]:
    variants = _locales([identifier, *regions])
    locale, *others = variants
    order = _order(locale)
    orders = {region.rpartition("_")[2]: _order(other) for region, other in zip(regions, others, strict=True)}
    months = [_months(variant) for variant in variants]
    joiners = {word for variant in variants for word in _joiners(variant)} | _articles(months)
    joiners |= {_BUDDHIST_ERA[identifier]} if identifier in _BUDDHIST_ERA else set()
    return {
        "name": name,
        "months": _spellings([[names - _with_article(names) for names in year] for year in months]),
        "weekdays": _spellings([_weekdays(variant) for variant in variants]),
        "order": order,
        "years_ahead": _BUDDHIST if identifier in _BUDDHIST_ERA else 0,
        "year_first": any(_order(locale, style).startswith("y") for style in ("full", "long", "medium")),
        "regions": {region: other for region, other in sorted(orders.items()) if other != order},
        "joiners": sorted(joiners),
        "half_days": [sorted(_half_day(variants, half)) for half in ("am", "pm")],
        "ago": {unit: sorted(_ago(variants, unit)) for unit in _UNITS},
        "quotation_marks": marks,
        "territories": sorted(_territories(locale)),
    }


def _months(locale: Locale) -> list[set[str]]:
    found: list[set[str]] = [set() for _ in range(12)]
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                found[number - 1].add(_clean(name))
    for before, after in _affixes(locale):
        for number, names in enumerate(_months_in_format(locale)):
            found[number] |= {f"{before}{name}{after}" for name in names}
    return [{name for name in names if not _PLACEHOLDER.fullmatch(name)} for names in found]


def _with_article(names: set[str]) -> set[str]:
    """Give the spellings that hold another one behind a word of their own (Catalan *de gener*)."""
    return {name for name in names if name.partition(" ")[2] in names}


def _articles(months: list[list[set[str]]]) -> set[str]:
    return {name.partition(" ")[0] for year in months for names in year for name in _with_article(names)}


def _months_in_format(locale: Locale) -> list[set[str]]:
    wide, abbreviated = locale.months["format"]["wide"], locale.months["format"]["abbreviated"]
    return [{_clean(wide[number]), _clean(abbreviated[number])} for number in range(1, 13)]


def _affixes(locale: Locale) -> set[tuple[str, str]]:
    """Give what the date formats write on to the month without a blank (Hebrew, Basque)."""
    found = set()
    for style in _STYLES:
        pattern = locale.date_formats[style].pattern.replace("'", "")
        for match in regex.finditer(
            r"(?<![^\s])([^\s\w]?[\p{L}--[A-Za-z]]{0,2})MMMM?(\p{L}*)(?![^\s])", pattern, regex.V1
        ):
            if match[1] or match[2]:
                found.add((match[1], match[2]))
    return found


def _weekdays(locale: Locale) -> list[set[str]]:
    found: list[set[str]] = [set() for _ in range(7)]
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.days[context][width].items():
                found[number].add(_clean(name))
    return found


def _spellings(variants: list[list[set[str]]]) -> list[list[str]]:
    """Join the spellings of all regions; one that means two months (or days) is no help and left out."""
    joined: list[set[str]] = [set().union(*places) for places in zip(*variants, strict=True)]
    seen = Counter(name for names in joined for name in names)
    unique = [sorted(name for name in names if name and seen[name] == 1) for names in joined]
    return unique if all(unique) and not _ROOT_WEEKDAYS.issuperset(seen) else []


def _clean(name: str) -> str:
    return " ".join(name.lower().removesuffix(".").split())


def _order(locale: Locale, style: str = "short") -> str:
    pattern = regex.sub(r"'[^']*'", "", locale.date_formats[style].pattern)
    return "".join(sorted("dmy", key=lambda part: pattern.lower().find(part)))


def _joiners(locale: Locale) -> Iterator[str]:
    """Give the words that date formats write between their parts (Spanish *de*, Latvian *gada*)."""
    dates = [locale.date_formats[style].pattern for style in _STYLES]
    both = [str(locale.datetime_formats[style]) for style in _STYLES]
    for pattern in dates + both:
        for quoted, foreign in regex.findall(r"'([^']*)'|([[\p{L}\p{M}]--[A-Za-z]]+)", pattern, regex.V1):
            yield from regex.findall(r"[\p{L}\p{M}]+’?", (quoted or foreign).lower())
    if any("G" in pattern for pattern in dates):
        yield from (_clean(era) for era in locale.eras["abbreviated"].values())


def _half_day(variants: list[Locale], half: str) -> set[str]:
    found: set[str] = set()
    for locale in variants:
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                name = locale.day_periods.get(context, {}).get(width, {}).get(half)
                found |= {_clean(name)} if name else set()
    return found


def _ago(variants: list[Locale], unit: str) -> set[str]:
    """Give the phrases for a stretch of time that has passed, the number as ``{0}``."""
    found: set[str] = set()
    for locale in variants:
        fields = locale._data["date_fields"]  # noqa: SLF001 - Babel formats with them and has no other way in
        for width in (unit, f"{unit}-short", f"{unit}-narrow"):
            found |= {
                _phrase(text) for text in fields.get(width, {}).get("past", {}).values() if "{0}" in text
            }
    # The root of CLDR has a sign in place of words.
    return {phrase for phrase in found if phrase[0] not in "-−"}


def _phrase(text: str) -> str:
    return " ".join(text.lower().split())


def _territories(locale: Locale) -> Iterable[str]:
    """Give the names of countries and regions; *Myanmar (Burma)* is two names."""
    found = set()
    for code, name in locale.territories.items():
        if code not in _NO_PLACES and name != code:
            found |= {part.strip() for part in regex.split(r"[()（）]", name) if part.strip()}
    return found


def _print(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=None, separators=(",", ":"), sort_keys=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
