"""Indonesian: spellings of months and weekdays that CLDR lacks, and words around a time."""

from __future__ import annotations

from newsdoc.languages._cldr import load_calendar

CALENDAR = load_calendar(
    "id",
    months={
        2: "pebruari peb",
        8: "agt ags agst agus",
        9: "sept",
        11: "nop nopember",
    },
    weekdays={5: "jum'at jum’at", 7: "ahad"},
    joiners="pukul pkl jam tanggal tgl tahun pada",
    ago={
        "minute": """
            {0} menit lalu
            {0} menit yg lalu
        """,
        "hour": "{0} jam yg lalu",
        "day": """
            {0} hari lalu
            {0} hari yg lalu
        """,
        "week": "{0} minggu lalu",
        "month": "{0} bulan lalu",
        "year": "{0} tahun lalu",
    },
    near_days={"hari ini": 0, "kemarin": -1, "kemarin lusa": -2},
)
