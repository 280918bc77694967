r"""What the benchmarks share: the floor, texts, and a clock.

The floor is ``[m.span() for m in re.finditer(r"\w+", text)]`` over the same texts in the same process:
absolute times say little, the ratio holds from machine to machine.
"""

from __future__ import annotations

import gc
import json
import random
import re
import time
from typing import TYPE_CHECKING

from newsdoc.testing.writing import MATERIALS, write_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def read_words(text: str) -> list[tuple[int, int]]:
    """Do the work that counts as one floor."""
    return [match.span() for match in re.finditer(r"\w+", text)]


def fastest(work: Callable[[], object], repeat: int) -> float:
    """Give the seconds that some work takes at best; the collector of garbage waits meanwhile."""
    gc.collect()
    gc.disable()
    try:
        return min(seconds(work) for _ in range(repeat))
    finally:
        gc.enable()


def seconds(work: Callable[[], object]) -> float:
    """Give the seconds that a processor spends on some work once; those it spends elsewhere do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def floors(work: Callable[[str], object], texts: Iterable[str], repeat: int = 5) -> float:
    """Give the cost of some work on texts as multiples of the floor."""
    listed = list(texts)
    floor = fastest(lambda: [read_words(text) for text in listed], repeat)
    return fastest(lambda: [work(text) for text in listed], repeat) / floor


def write_texts(count: int, seed: int = 1) -> list[str]:
    """Write articles, in turn in each of the languages that there are articles in."""
    rng = random.Random(seed)  # noqa: S311  # a sample, not a secret
    return [write_article(rng.choice, MATERIALS[number % len(MATERIALS)]).text for number in range(count)]


def read_texts(corpus: Path, limit: int) -> list[str]:
    """Read the texts of a corpus."""
    with corpus.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(limit), strict=False)]
