"""Time zones by the names that news prints with a time."""

from __future__ import annotations

from typing import Final

FIXED: Final = {
    "Z": 0, "GMT": 0, "UTC": 0, "WET": 0,
    "WIB": 420, "WITA": 480, "WIT": 540,
    "ICT": 420, "SGT": 480, "MYT": 480, "HKT": 480, "PHT": 480, "AWST": 480, "JST": 540, "KST": 540,
    "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "IST": 330, "PKT": 300, "NPT": 345, "GST": 240, "MSK": 180, "TRT": 180, "EAT": 180,
    "BST": 60, "WEST": 60, "WAT": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "CAT": 120, "SAST": 120,
    "EET": 120, "EEST": 180,
    "BRT": -180, "ART": -180, "AST": -240, "EDT": -240, "EST": -300, "CDT": -300, "CST": -360, "MDT": -360,
    "MST": -420, "PDT": -420, "PST": -480, "AKDT": -480, "AKST": -540, "HST": -600,
}  # fmt: skip
"""Minutes east of Greenwich; where a name is used twice, as most newspapers of the world use it."""

CHANGING: Final = {
    "ET": "EST5EDT,M3.2.0,M11.1.0",
    "CT": "CST6CDT,M3.2.0,M11.1.0",
    "MT": "MST7MDT,M3.2.0,M11.1.0",
    "PT": "PST8PDT,M3.2.0,M11.1.0",
}
"""Names for the time of a coast in summer and winter, with their POSIX rule."""

MONTH_FIRST: Final = frozenset({*CHANGING, "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"})
"""Zones of readers who print the month before the day."""
