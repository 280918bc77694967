"""How much of a text is read at most."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Limits:
    """Generous bounds; what lies beyond one is named in a ``Problem``, and the rest still parses."""

    max_chars: int = 50_000_000
    """Code points read; what follows becomes one furniture block."""
    max_quotes: int = 100_000
    """Quotes given."""
    max_problems: int = 1_000
    """Problems given."""
