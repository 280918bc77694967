"""English: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "en",
    weekdays={2: "tues", 3: "weds", 4: "thur thurs"},
    joiners="at of the on",
)
