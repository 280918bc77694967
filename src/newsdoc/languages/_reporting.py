"""The section of a language pack for reporting."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class ReportingWords:
    """Words that report speech and thought, and the frames they stand in."""
