"""The generated data of CLDR: what a fresh run of the script gives, and good for every language."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from newsdoc import languages

SCRIPT = Path(__file__).parents[1] / "scripts" / "generate_cldr.py"
DATA = Path(languages.__file__).parent / "cldr"
CODES = sorted(path.stem for path in DATA.glob("*.json") if path.stem != "index")


def test_a_fresh_generation_is_equal_to_the_files() -> None:
    script = runpy.run_path(str(SCRIPT))
    release = str(script["get_cldr_version"]())
    if release != json.loads((DATA / "index.json").read_text(encoding="utf-8"))["cldr"]:
        pytest.skip(f"this Babel carries CLDR {release}; the files hold another release")
    assert script["stale_files"](script["generate"](), DATA) == []


def test_spellings_of_earlier_releases_stay_unless_they_mean_something_else_now() -> None:
    join = runpy.run_path(str(SCRIPT))["join_former"]
    assert join([["nova"], ["mar"]], [["mar", "vetus"], ["alia"]]) == [["nova", "vetus"], ["alia", "mar"]]
    assert join([], [["vetus"]]) == [["vetus"]]
    assert join([["nova"]], []) == [["nova"]]


def test_the_data_of_a_language_hold_what_an_earlier_release_had() -> None:
    units = {unit: ["{0} nova"] for unit in ("minute", "hour")}
    fresh = {
        "months": [],
        "weekdays": [],
        "half_days": [["am"], ["pm"]],
        "joiners": ["de"],
        "territories": ["Roma"],
        "ago": units,
    }
    joined = runpy.run_path(str(SCRIPT))["with_former"](
        fresh,
        {
            "half_days": [["a"], ["p"]],
            "joiners": ["da"],
            "territories": ["Alba"],
            "ago": {"hour": ["{0} vetus"]},
        },
    )
    assert joined == fresh | {
        "half_days": [["a", "am"], ["p", "pm"]],
        "joiners": ["da", "de"],
        "territories": ["Alba", "Roma"],
        "ago": {"minute": ["{0} nova"], "hour": ["{0} nova", "{0} vetus"]},
    }


def test_most_languages_of_cldr_have_names_for_months_and_days() -> None:
    calendars = [languages.load(code).calendar for code in CODES]
    assert len(calendars) > 300
    assert sum(bool(calendar.months and calendar.weekdays) for calendar in calendars) > 300


@pytest.mark.parametrize("code", CODES)
def test_every_language_of_cldr_loads(code: str) -> None:
    pack = languages.load(code)
    assert pack.code == code
    assert pack.name
    assert len(pack.quotation_marks) == 2


def test_the_licence_of_the_data_stands_beside_it() -> None:
    assert (DATA / "LICENSE").read_text(encoding="utf-8").startswith("UNICODE LICENSE V3")
