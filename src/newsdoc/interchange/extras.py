"""Packages that newsdoc needs only for one format."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from newsdoc.errors import MissingExtraError


def load_extra(module: str, extra: str) -> Any:  # noqa: ANN401  # any module
    """Import a module that comes with an extra of newsdoc.

    Raises:
        MissingExtraError: it is not installed; the message says how to install it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(module, extra) from error
