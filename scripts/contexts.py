"""A plug-in of pytest that tells coverage which test runs, for ``mutation.py``.

    PYTHONPATH=scripts coverage run --source=newsdoc -m pytest -p contexts --ignore=tests/property

Writes the seconds of each test to ``.test-seconds.json`` beside coverage's own ``.coverage``.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import coverage
import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    import pluggy

_SECONDS: dict[str, float] = {}


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, pluggy.Result[object], None]:
    """Name the test in what coverage records, and count its seconds when it passes."""
    measuring = coverage.Coverage.current()
    assert measuring is not None  # noqa: S101  # the plug-in is of no use without
    measuring.switch_context(item.nodeid)
    start = time.perf_counter()
    outcome = yield
    if outcome.excinfo is None:
        _SECONDS[item.nodeid] = time.perf_counter() - start
    measuring.switch_context("")


def pytest_sessionfinish() -> None:
    """Write the seconds."""
    Path(".test-seconds.json").write_text(json.dumps(_SECONDS), "utf-8")
