"""Quotations: marks, cues, and who is named as the source."""
