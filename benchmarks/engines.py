"""Measure what the ways to parse many articles do in a second, with one worker and with two.

    python benchmarks/engines.py --articles 4000

Needs newsdoc[arrow,testing] and the group ``engines``; Spark needs Java. The time that an engine takes to
start is measured on a corpus of hardly any articles and taken off. Only an idle machine tells the truth about
the second worker; articles a second of processor time are nearly the same on a busy one.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

EXAMPLES = Path(__file__).parent.parent / "examples" / "engines"
FEW = 8
"""Articles of the corpus that start an engine and give it next to no work."""
LOOP = """
import sys, pyarrow.parquet as pq
from newsdoc import Parser
if __name__ == "__main__":
    texts = pq.read_table(sys.argv[1])["text"].to_pylist()
    for article in Parser().parse_many(texts, jobs=int(sys.argv[2])): pass
"""


def main() -> None:
    """Print a row of a table for each way."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--articles", type=int, default=4_000)
    options.add_argument("--repeat", type=int, default=1, help="take the best of so many runs")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in (FEW, given.articles):
            run(EXAMPLES / "write_corpus.py", folder / str(count), "--articles", count)
        (folder / "loop.py").write_text(LOOP, encoding="utf-8")
        ways: dict[str, tuple[Path, tuple[str, ...]]] = {
            "parse_many": (folder / "loop.py", ()),
            "Dask": (EXAMPLES / "most_quoted_dask.py", ("--workers",)),
            "Spark": (EXAMPLES / "most_quoted_spark.py", ("--workers",)),
        }
        print("| way | starts in | articles a second of processor time | 1 worker | 2 workers | gain |")
        print("| --- | --- | --- | --- | --- | --- |")
        for way, (program, option) in ways.items():
            rates, core = [], "-"
            for workers in (1, 2):
                few, many = (
                    min(run(program, folder / str(count), *option, workers) for _ in range(given.repeat))
                    for count in (FEW, given.articles)
                )
                rates.append((given.articles - FEW) / (many.wall - few.wall))
                if workers == 1 and way != "Spark":
                    core = f"{(given.articles - FEW) / (many.processor - few.processor):.0f}"
            one, two = rates
            print(
                f"| {way} | {few.wall:.1f} s | {core} | {one:.0f} | {two:.0f} | {two / one:.2f} |", flush=True
            )


class Seconds(NamedTuple):
    """What a run took."""

    wall: float
    """Seconds on the clock."""
    processor: float
    """Seconds of processor time, of all processes that were waited for; those of Spark's workers are not."""


def run(program: Path, *arguments: object) -> Seconds:
    """Run a program and give what it took."""
    command = [sys.executable, str(program), *map(str, arguments)]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(  # noqa: S603 - our own programs
        command, check=True, capture_output=True, env=os.environ | {"PYSPARK_PYTHON": sys.executable}
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Seconds(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


if __name__ == "__main__":
    main()
