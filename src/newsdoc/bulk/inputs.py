"""What there is to parse: text files, and the lines of JSON Lines files, in an order that never changes."""

from __future__ import annotations

import gzip
import io
import os
import sys
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, NamedTuple, cast

from newsdoc.bulk.zstandard import Unpacked
from newsdoc.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STANDARD_INPUT: Final = "-"
_PACKED: Final = (".gz", ".zst")
_LINES: Final = (".jsonl", ".ndjson")
_TEXTS: Final = (".txt",)
BAD_FILE: Final = (OSError, EOFError, zlib.error, ValueError, MissingExtraError)
"""What reading a file may raise: it is not there, broken, cut off, or packed so that nobody can open it."""


class Item(NamedTuple):
    """One text to parse, not read yet."""

    name: str
    """The file, and for one of its lines the number of the line (``a.jsonl:12``); unique in a run."""
    line: bytes | None = None
    """The line of JSON; ``None`` for a file that is a text."""
    size: int = 0
    """How much of the input this is, in bytes."""
    error: str | None = None
    """Why there is nothing to parse."""


def find_items(names: Iterable[str]) -> Iterator[Item]:
    """Give what the files hold, directory by directory in the order of names; a bad file is an item too."""
    for name in names:
        empty = True
        for file in _files(name):
            empty = False
            if file == STANDARD_INPUT or _kind(file) in _LINES:
                yield from _lines(file)
            else:
                yield Item(file, size=_size(file))
        if empty:
            yield Item(
                name, error=f"holds no texts ({', '.join((*_TEXTS, *_LINES))}, also as {', '.join(_PACKED)})"
            )


def total_size(names: Iterable[str]) -> int | None:
    """Give the bytes that the items will add up to; ``None`` when that cannot be told."""
    files = [file for name in names for file in _files(name)]
    return None if STANDARD_INPUT in files else sum(map(_size, files))


def is_many(name: str) -> bool:
    """Tell whether a name stands for many texts: a directory, or JSON Lines."""
    return name != STANDARD_INPUT and (_kind(name) in _LINES or _is_folder(name))


def _is_folder(name: str) -> bool:
    return name not in {"", STANDARD_INPUT} and Path(name).is_dir()


@contextmanager
def opened(name: str) -> Iterator[IO[bytes]]:
    """Open a file for reading and unpack it."""
    with Path(name).open("rb") as raw, _unpacked(name, raw) as stream:
        yield stream


def _unpacked(name: str, raw: IO[bytes]) -> IO[bytes]:
    if name.endswith(".gz"):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))
    if name.endswith(".zst"):
        return io.BufferedReader(Unpacked(raw))
    return raw


def _files(name: str) -> Iterator[str]:
    """Give the files below a directory that hold texts, or the file itself, whatever it is called."""
    if not _is_folder(name):
        yield name
        return
    try:
        inside = sorted(os.listdir(name))  # noqa: PTH208  # names alone: a million paths take too much memory
    except OSError:
        yield name  # whoever opens it is told the reason
        return
    for inner in inside:
        path = os.path.join(name, inner)  # noqa: PTH118  # the same
        if Path(path).is_dir():
            # A link may lead back to where it stands.
            yield from () if Path(path).is_symlink() else _files(path)
        elif _kind(path) in (*_TEXTS, *_LINES):
            yield path


def _kind(name: str) -> str:
    path = Path(name)
    return Path(path.stem).suffix if path.suffix in _PACKED else path.suffix


def _lines(name: str) -> Iterator[Item]:
    """Give the lines of a file; where it breaks off, what was read before is given all the same."""
    if name == STANDARD_INPUT:
        yield from _numbered(name, sys.stdin.buffer)
        return
    number = 0
    size = _size(name)
    try:
        with Path(name).open("rb") as raw, _unpacked(name, raw) as stream:
            done = 0
            for item in _numbered(name, stream):
                number += 1
                here = raw.tell()
                yield item._replace(size=here - done)
                done = here
    except BAD_FILE as error:
        yield Item(name, size=0 if number else size, error=reason(error))


def _numbered(name: str, stream: Iterable[bytes]) -> Iterator[Item]:
    for number, line in enumerate(stream, 1):
        if not line.isspace():
            yield Item(f"{name}:{number}", line)


def _size(name: str) -> int:
    try:
        return Path(name).stat().st_size
    except (OSError, ValueError):
        return 0


def reason(error: BaseException) -> str:
    """Give what a person is told about an error of a file."""
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read: {error.strerror}"
    return f"cannot be read: {error}"
