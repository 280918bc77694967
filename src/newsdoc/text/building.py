"""Build named tuples by the dozen."""

from __future__ import annotations

from typing import Final

build: Final = tuple.__new__
"""``build(Range, (0, 5))`` is ``Range(0, 5)`` in a third of the time: nothing names the arguments.

For what every article has dozens of; all values are given, in their order.
"""
