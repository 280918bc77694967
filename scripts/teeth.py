"""What ablation and mutation share: the suite is collected once, and each fault is tried in a forked process.

A fault is planted in the child that tries it; the child runs the tests that may notice, stops at the first
one that fails, and tells by its exit status whether one did.
"""

from __future__ import annotations

import math
import os
import signal
import sys
import time
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

NOTICED, UNNOTICED = 1, 0


class Fault(NamedTuple):
    """Something that is changed to see whether the suite notices."""

    name: str
    group: str
    plant: Callable[[], None]
    first: str = ""
    """The test that most likely notices, by node identifier."""
    tests: Sequence[str] = ()
    """The tests that may notice, by node identifier, the likeliest first; none stands for all of them."""


class Teeth:
    """A plug-in of pytest that tries faults instead of running the tests once."""

    def __init__(self, faults: Callable[[], Iterable[Fault]], seconds: float, *, try_first: bool) -> None:
        """Take what gives the faults once the tests are there, and how long each may be looked for."""
        self._faults = faults
        self._seconds = seconds
        self._try_first = try_first
        self.results: list[tuple[Fault, str]] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each fault in a child of its own."""
        items = {item.nodeid: item for item in session.items}
        while self._try_first and (failing := self._failing(session, list(items.values()))):
            print(f"left out, for it fails without any fault: {failing}", flush=True)
            del items[failing]
        for number, fault in enumerate(self._faults(), start=1):
            chosen = (
                [items[name] for name in fault.tests if name in items] if fault.tests else [*items.values()]
            )
            chosen.sort(key=lambda item: item.nodeid != fault.first)
            result = self._try(session, fault, chosen) if chosen else "unnoticed"
            self.results.append((fault, result))
            print(f"{number:5} {result:9} {fault.group}: {fault.name}", flush=True)
        return True

    @staticmethod
    def _failing(session: pytest.Session, items: list[pytest.Item]) -> str:
        """Give the first test that fails in a child without any fault, "" when none does."""
        read, write = os.pipe()
        child = os.fork()
        if not child:
            os.write(write, _run(session, items).encode())
            os._exit(0)
        os.close(write)
        os.waitpid(child, 0)
        with os.fdopen(read) as told:
            return told.read()

    def _try(self, session: pytest.Session, fault: Fault, items: list[pytest.Item]) -> str:
        child = os.fork()
        if not child:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            try:
                fault.plant()
                status = NOTICED if _run(session, items) else UNNOTICED
            except BaseException:  # noqa: BLE001  # whatever it is, it was noticed
                status = NOTICED
            os._exit(status)
        end = time.monotonic() + self._seconds
        while time.monotonic() < end:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                return "unnoticed" if status == UNNOTICED else "noticed"
            time.sleep(0.005)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return "endless"


def _run(session: pytest.Session, items: list[pytest.Item]) -> str:
    """Run tests until one fails; give its name, "" when none did."""
    for place, item in enumerate(items):
        following = items[place + 1] if place + 1 < len(items) else None
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return item.nodeid
    return ""


def try_faults(
    faults: Callable[[], Iterable[Fault]],
    tests: Sequence[str],
    seconds: float = 60.0,
    *,
    try_first: bool = False,
) -> list[tuple[Fault, str]]:
    """Collect tests and try faults on them; give each with what became of it.

    With ``try_first`` the tests are run without any fault before, and those that fail are left out.
    """
    teeth = Teeth(faults, seconds, try_first=try_first)
    # Tests that look at the clock may fail when several processes share a core.
    options = ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:terminal", "-o", "addopts="]
    options += ["-m", "not long and not browser", "-k", "not linear_time"]
    pytest.main([*options, *tests], plugins=[teeth])
    return teeth.results


def summarise(results: Sequence[tuple[Fault, str]]) -> str:
    """Write the share that was noticed by group, and of all with its interval at 95 %, as Markdown."""
    groups: dict[str, list[bool]] = {}
    for fault, result in results:
        groups.setdefault(fault.group, []).append(result != "unnoticed")
    lines = ["| group | tried | noticed | % |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {name} | {len(seen)} | {sum(seen)} | {100 * sum(seen) / len(seen):.0f} |"
        for name, seen in sorted(groups.items())
    ]
    every = [one for seen in groups.values() for one in seen]
    low, high = wilson(sum(every), len(every))
    share = 100 * sum(every) / max(len(every), 1)
    lines.append(f"| all | {len(every)} | {sum(every)} | {share:.1f} ({low:.1f} to {high:.1f}) |")
    return "\n".join(lines)


def wilson(hits: int, tries: int, z: float = 1.96) -> tuple[float, float]:
    """Give Wilson's interval of a share, in per cent (Wilson 1927)."""
    if not tries:
        return 0.0, 100.0
    share, square = hits / tries, z * z / tries
    middle = (share + square / 2) / (1 + square)
    half = z / (1 + square) * math.sqrt(share * (1 - share) / tries + square / (4 * tries))
    return 100 * (middle - half), 100 * (middle + half)


if __name__ == "__main__":
    sys.exit("run scripts/ablation.py or scripts/mutation.py")
