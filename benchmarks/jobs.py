"""Throughput of ``parse_many`` by the number of jobs, and the cost of importing the library.

python benchmarks/jobs.py [--texts N] [--jobs N ...]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from functools import partial
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
    print("| jobs | articles a second | times one job |\n| --- | --- | --- |")
    one = 0.0
    for jobs in options.jobs:
        rate = len(texts) / elapsed(partial(exhaust, parser, texts, jobs))
        one = one or rate
        print(f"| {jobs} | {rate:.0f} | {rate / one:.2f} |", flush=True)
    bare = min(elapsed(partial(start, "pass")) for _ in range(RUNS))
    print("\n| start of Python with | ms above bare Python |\n| --- | --- |")
    for told, program in (
        ("`import newsdoc`", "import newsdoc"),
        ("and a first parse", "import newsdoc; newsdoc.parse('“Ya,” kata Budi.')"),
    ):
        spent = min(elapsed(partial(start, program)) for _ in range(RUNS))
        print(f"| {told} | {(spent - bare) * 1000:.0f} |", flush=True)


def elapsed(work: Callable[[], object]) -> float:
    """Give the seconds on the wall that some work takes: more than one process does it."""
    begin = perf_counter()
    work()
    return perf_counter() - begin


def exhaust(parser: newsdoc.Parser, texts: list[str], jobs: int) -> None:
    """Parse all texts and keep nothing."""
    for _ in parser.parse_many(texts, jobs=jobs):
        pass


def start(program: str) -> None:
    """Run a program in a fresh Python that may keep what it compiles, as an installed one does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", program], check=True, env=kept)  # noqa: S603  # programs from here


if __name__ == "__main__":
    main()
