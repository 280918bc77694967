"""Programs in JavaScript that read what newsdoc writes."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent
NODE = shutil.which("node") or ""


def run(script: str, *given: object) -> Any:  # noqa: ANN401  # any JSON
    """Give the script what it reads and return what it prints; skip where it cannot run."""
    if not NODE:
        pytest.skip("node is not installed")
    if script == "annotator.mjs" and not (FOLDER / "node_modules").exists():
        pytest.skip("npm install --ignore-scripts was not run in tests/javascript")
    done = subprocess.run(  # noqa: S603  # our own script
        [NODE, str(FOLDER / script)], input=json.dumps(given).encode(), capture_output=True, check=True
    )
    return json.loads(done.stdout)
