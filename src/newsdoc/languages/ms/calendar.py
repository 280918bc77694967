"""Malay: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "ms",
    months={2: "pebruari", 3: "mach", 6: "june", 7: "julay", 8: "aug august", 9: "sept", 12: "dec december"},
    weekdays={5: "juma'at", 7: "minggu"},
    joiners="pukul jam pada tarikh",
    ago={
        "minute": "{0} minit yang lalu",
        "hour": "{0} jam yang lalu",
        "day": "{0} hari yang lalu",
        "week": "{0} minggu yang lalu",
        "month": "{0} bulan yang lalu",
        "year": "{0} tahun yang lalu",
    },
    near_days={"hari ini": 0, "semalam": -1, "kelmarin": -2},
)
