"""What formats that have no word for *not found* are cleared of."""

from __future__ import annotations

from typing import Any

from newsdoc.escape import for_exchange


def prune(value: Any) -> Any:  # noqa: ANN401  # any JSON
    """Leave out members without a value, and write U+FFFD for halves of surrogate pairs.

    >>> prune({"a": None, "b": [], "c": {"d": "", "e": 0}})
    {'c': {'e': 0}}
    """
    if isinstance(value, str):
        return for_exchange(value)
    if isinstance(value, list):
        return [prune(one) for one in value]
    if isinstance(value, dict):
        return {name: prune(one) for name, one in value.items() if one not in (None, "", [])}
    return value
