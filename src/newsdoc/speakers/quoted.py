"""Where an article quotes or reports somebody, and whether something stands there."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.quotes.attribution import Attribution
    from newsdoc.text.prose import Prose


def find_quoted(prose: Prose, attributions: Sequence[Attribution]) -> list[int]:
    """Find what is quoted: the offsets where it starts and ends, in turn, in text order."""
    starts, ends = prose.tokens.starts, prose.tokens.ends
    size = len(ends)
    stretches = [span for attribution in attributions for span in attribution.content]
    stretches += [
        (starts[quotation.opener], ends[min(quotation.closer, size - 1)])
        for passage in prose.passages
        for quotation in passage.quotations
    ]
    edges: list[int] = []
    for start, end in sorted(stretches):
        if not edges or start > edges[-1]:
            edges += (start, end)
        elif end > edges[-1]:
            edges[-1] = end
    return edges


def is_quoted(quoted: Sequence[int], offset: int) -> bool:
    """Tell whether an offset lies in what is quoted; ``quoted`` is what ``find_quoted`` gives.

    >>> [is_quoted([3, 7, 9, 12], offset) for offset in (2, 3, 6, 7, 10)]
    [False, True, True, False, True]
    """
    return bisect_right(quoted, offset) % 2 == 1
