"""Packs from TOML files."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdoc.errors import ArgumentTypeError, ArgumentValueError
from newsdoc.languages._words import fault

if TYPE_CHECKING:
    import os


def read_toml(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read the table that a TOML file (https://toml.io/en/v1.0.0) holds.

    Raises:
        ArgumentTypeError: the path is neither ``str`` nor ``os.PathLike``.
        ArgumentValueError: the path holds NUL.
        PackError: the file is no TOML in UTF-8; the message names it and the line.
        OSError: the file cannot be read.
    """
    try:
        file = Path(path)
    except TypeError:
        raise ArgumentTypeError("path", path, "str or os.PathLike", 'pass a path, as "sw.toml"') from None
    if "\0" in str(file):
        raise ArgumentValueError("path", str(file), "a path without NUL", 'pass a path, as "sw.toml"')
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except UnicodeDecodeError as error:
        raise fault(ascii(file.name), f"not UTF-8 ({error.reason} at byte {error.start})") from None
    except tomllib.TOMLDecodeError as error:
        raise fault(ascii(file.name), f"no TOML: {error}") from None
