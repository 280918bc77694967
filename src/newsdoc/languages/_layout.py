"""The section of a language pack for layout."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class LayoutWords:
    """Phrases that tell what a line of a page is."""
