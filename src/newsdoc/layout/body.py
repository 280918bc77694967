"""Find the body among the rows: the window of running text with the largest sum of evidence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsdoc.model import BlockRole

if TYPE_CHECKING:
    from newsdoc.layout.rows import Row

PROSE_SIZE: Final = 80
"""From this size on, a row that ends as a sentence ends is running text."""

_LONG_SIZE: Final = 160
"""From this size on, any row is running text."""

_GAP: Final = 7.0
"""What rows between two stretches of running text may cost at most: boxes can be long."""

_SOFT: Final = frozenset(
    {BlockRole.ADVERTISEMENT, BlockRole.NEWSLETTER, BlockRole.RELATED, BlockRole.CAPTION, BlockRole.FURNITURE}
)
"""Roles of rows that stand inside the body as often as around it."""


def weigh_row(row: Row, role: BlockRole | None) -> float:
    """Tell how much a row speaks for running text (above zero) or against it."""
    if role is not None:
        return -0.2 if role in _SOFT else -0.6
    if row.stop and row.size >= PROSE_SIZE:
        weight = min(row.size, 800) / 100
    elif row.size >= _LONG_SIZE:
        weight = min(row.size, 800) / 200
    elif row.stop and row.size >= PROSE_SIZE // 3:
        weight = 0.3
    else:
        weight = -0.5
    return min(weight, 0.2) if row.bullet else weight


def find_window(rows: list[Row], roles: list[BlockRole | None]) -> tuple[int, int]:
    """Give the window of rows with the largest sum of weights.

    Where no row speaks for prose, the window is that of the rows that end as sentences do; it is
    ``(0, 0)`` when there is none.
    """
    best = (0.0, 0, 0)
    total, start, gap = 0.0, 0, 0.0
    for index, (row, role) in enumerate(zip(rows, roles, strict=True)):
        weight = weigh_row(row, role)
        if weight <= 0:
            loss = min(-weight, _GAP - gap)
            gap += loss
            total -= loss
        else:
            gap = 0.0
            total += weight
        if total <= 0:
            total, start, gap = 0.0, index + 1, 0.0
        elif total > best[0]:
            best = (total, start, index + 1)
    if best[0]:
        return best[1], best[2]
    ends = [i for i, (row, role) in enumerate(zip(rows, roles, strict=True)) if row.stop and role is None]
    return (ends[0], ends[-1] + 1) if ends else (0, 0)


def main_indent(rows: list[Row]) -> int:
    """Give the indentation that holds most of the running text."""
    sizes: Counter[int] = Counter()
    for row in rows:
        if row.stop and not row.bullet:
            sizes[row.indent] += row.size
    return max(sizes, key=lambda indent: (sizes[indent], -indent), default=0)
