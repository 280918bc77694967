"""English: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords

REPORTING = ReportingWords()
