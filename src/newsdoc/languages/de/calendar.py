"""German: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "de",
    months={1: "jaenner", 2: "feber", 3: "maerz mrz", 7: "julei", 10: "oct", 12: "dec"},
    weekdays={6: "sonnabend"},
    joiners="um am den der vom uhr",
    ago={
        "minute": "vor {0} min",
        "hour": "vor {0} std",
        "day": "vor {0} tagen",
        "week": "vor {0} wochen",
        "month": "vor {0} monaten",
        "year": "vor {0} jahren",
    },
    near_days={"heute": 0, "gestern": -1, "vorgestern": -2},
)
