"""English: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "en",
    weekdays={2: "tues", 3: "weds", 4: "thur thurs"},
    near_days={"today": 0, "yesterday": -1},
    joiners="at of the on",
)
