"""The section of a language pack for names."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class NameWords:
    """Words that tell where a name starts, ends and what it names."""
