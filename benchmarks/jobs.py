"""Throughput of ``parse_many`` by the number of jobs, and the cost of importing the library.

    python benchmarks/jobs.py [--texts N] [--jobs N ...]

On a machine with other work the time on the wall tells little. The processor time of this process and of
the workers tells how many times one job so many would do, each on a core of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from functools import partial
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter
from typing import TYPE_CHECKING

from timing import write_texts

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 7


def main() -> None:
    """Print both tables."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--texts", type=int, default=4_000)
    arguments.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    options = arguments.parse_args()
    texts = write_texts(options.texts)
    parser = newsdoc.Parser()
    parser.parse(texts[0])
    print("| jobs | articles a second | times one job | ms here | ms in workers | possible, times one job |")
    print("| --- | --- | --- | --- | --- | --- |")
    first = alone = 0.0
    for jobs in options.jobs:
        before = spent(RUSAGE_SELF), spent(RUSAGE_CHILDREN)
        rate = len(texts) / elapsed(partial(exhaust, parser, texts, jobs))
        here, workers = (
            1000 * (spent(who) - known) / len(texts)
            for who, known in zip((RUSAGE_SELF, RUSAGE_CHILDREN), before, strict=True)
        )
        first, alone = first or rate, alone or here
        possible = alone / ((here + workers) / jobs)
        print(
            f"| {jobs} | {rate:.0f} | {rate / first:.2f} | {here:.2f} | {workers:.2f} | {possible:.2f} |",
            flush=True,
        )
    print_start()


def print_start() -> None:
    """Print what an import and a first parse take."""
    bare = min(start("pass") for _ in range(RUNS))
    print("\n| start of Python with | processor ms above bare Python |\n| --- | --- |")
    for told, program in (
        ("`import newsdoc`", "import newsdoc"),
        ("and a first parse", "import newsdoc; newsdoc.parse('“Ya,” kata Budi.')"),
    ):
        took = min(start(program) for _ in range(RUNS))
        print(f"| {told} | {(took - bare) * 1000:.0f} |", flush=True)


def spent(who: int) -> float:
    """Give the seconds that processors have spent on this process or on those that it started."""
    usage = getrusage(who)
    return usage.ru_utime + usage.ru_stime


def elapsed(work: Callable[[], object]) -> float:
    """Give the seconds on the wall that some work takes: more than one process does it."""
    begin = perf_counter()
    work()
    return perf_counter() - begin


def exhaust(parser: newsdoc.Parser, texts: list[str], jobs: int) -> None:
    """Parse all texts and keep nothing."""
    for _ in parser.parse_many(texts, jobs=jobs):
        pass


def start(program: str) -> float:
    """Give the processor seconds of a fresh Python that may keep what it compiles, as when installed."""
    before = spent(RUSAGE_CHILDREN)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", program], check=True, env=kept)  # noqa: S603  # programs from here
    return spent(RUSAGE_CHILDREN) - before


if __name__ == "__main__":
    main()
