"""The section of a language pack for anaphora."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class AnaphoraWords:
    """Words that stand for somebody named elsewhere."""
