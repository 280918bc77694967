"""How much of a text is read at most."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

from newsdoc.errors import check_count


def _positive(_instance: object, attribute: Attribute[Any], value: object) -> None:
    check_count(f"Limits.{attribute.name}", value, "leave it out for the generous default")


@frozen(kw_only=True)
class Limits:
    """Generous bounds; what lies beyond one is named in a ``Problem``, and the rest still parses.

    Raises:
        ArgumentTypeError: a bound is not an ``int``.
        ArgumentValueError: a bound is less than 1.
    """

    max_chars: int = field(default=50_000_000, validator=_positive)
    """Code points read; what follows becomes one furniture block (``text-cut``)."""
    max_quotes: int = field(default=100_000, validator=_positive)
    """Quotes given, the first in text order (``quotes-cut``)."""
    max_values: int = field(default=10_000, validator=_positive)
    """Values that one custom extractor may give before its field is left out (``extractor-endless``)."""
    max_problems: int = field(default=1_000, validator=_positive)
    """Problems given, the last of which then says how many more there were (``problems-cut``)."""
