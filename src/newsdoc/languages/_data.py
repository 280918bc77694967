"""Data files of the package, read from a folder or a zipped package."""

from __future__ import annotations

import pkgutil


def read_data(package: str, path: str) -> str | None:
    """Read a file by its path within a package; ``None`` when there is none.

    >>> read_data("newsdoc.languages", "lists/no-such-list.txt") is None
    True
    """
    # importlib.resources reads zipped packages too, but takes longer to import than everything here.
    try:
        content = pkgutil.get_data(package, path)
    except (OSError, ValueError):
        return None
    return None if content is None else content.decode("utf-8")
