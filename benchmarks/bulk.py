"""Parse a folder of generated articles with one job and with two, then kill a run half-way and resume it.

    python benchmarks/bulk.py --articles 20000

Prints articles a second and the gain of the second job, and fails when the resumed run lost or doubled
anything. Only an idle machine tells the truth about the gain; the processor time is printed beside it.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsdoc.testing.writing import MATERIALS, write_article


def main() -> None:
    """Write the articles, measure, interrupt and compare."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--articles", type=int, default=20_000)
    options.add_argument("--at-least", type=float, default=0, help="fail when the second job gains less")
    given = options.parse_args()
    count = given.articles
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_folder(folder / "news", count)
        seconds = [measure(folder, jobs, count) for jobs in (1, 2)]
        gain = seconds[0] / seconds[1]
        print(f"gain of the second job: {gain:.2f}")
        interrupt(folder, folder / "1.jsonl")
    if gain < given.at_least:
        sys.exit(f"the second job gains less than {given.at_least}")


def write_folder(folder: Path, count: int) -> None:
    """Write articles of both languages, the same every time."""
    folder.mkdir()
    rng = random.Random(7)  # noqa: S311 - a sample, no secret
    for number in range(count):
        text = write_article(rng.choice, rng.choice(MATERIALS)).text
        (folder / f"{number:07}.txt").write_text(text, encoding="utf-8")


def command(folder: Path, out: Path, jobs: int) -> list[str]:
    """Give the command of a run."""
    return [
        sys.executable,
        "-m",
        "newsdoc",
        "parse",
        str(folder / "news"),
        "--out",
        str(out),
        "--jobs",
        str(jobs),
    ]


def measure(folder: Path, jobs: int, count: int) -> float:
    """Run once and print how fast it was."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command(folder, folder / f"{jobs}.jsonl", jobs), check=True)  # noqa: S603 - our own command
    passed = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"jobs {jobs}: {count / passed:.0f} articles/s, {passed:.1f} s, {used:.1f} s of processor time")
    return passed


def interrupt(folder: Path, whole: Path) -> None:
    """Kill a run half-way, resume it, and compare with a run that was left alone."""
    out, part = folder / "killed.jsonl", folder / "killed.jsonl.part"
    running = subprocess.Popen(command(folder, out, 2))  # noqa: S603 - our own command
    while not part.exists() or part.stat().st_size < whole.stat().st_size / 2:
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.wait()
    done = part.read_bytes().count(b"\n")
    subprocess.run([*command(folder, out, 2), "--resume"], check=True)  # noqa: S603 - our own command
    names = [json.loads(line)["source"] for line in out.open(encoding="utf-8")]
    if len(set(names)) != len(names) or out.read_bytes() != whole.read_bytes():
        sys.exit("the resumed run lost or doubled something")
    print(f"killed after {done} articles and resumed: {len(names)} articles, nothing lost, nothing doubled")


if __name__ == "__main__":
    main()
