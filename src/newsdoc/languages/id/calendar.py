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
    joiners="pukul pkl jam tanggal tgl pada",
)
