"""Spanish: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "es",
    months={9: "setiembre set"},
    joiners="a las la de del el",
    near_days={"hoy": 0, "ayer": -1, "anteayer": -2, "antier": -2},
)
