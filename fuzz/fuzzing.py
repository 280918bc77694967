"""What the targets share: how atheris is started."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def fuzz(check: Callable[[bytes], None]) -> None:
    """Call a check with what atheris makes of the corpus, until it raises or its time is over."""
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["newsdoc"]):
        importlib.import_module("newsdoc.testing.promises")
        importlib.import_module("newsdoc.interchange.json")
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
