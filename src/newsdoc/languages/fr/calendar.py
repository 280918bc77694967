"""French: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "fr",
    months={2: "fev fevrier", 7: "juill", 8: "aout", 12: "dec decembre"},
    joiners="à le du de",
    near_days={"aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2},
)
