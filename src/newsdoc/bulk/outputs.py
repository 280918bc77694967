"""Where results go: a file that is there whole or not at all, and what an interrupted run leaves."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import IO, TYPE_CHECKING, Any, Final, Protocol

from newsdoc.interchange.extras import load_extra

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ROWS: Final = 1_000
"""Rows of a piece of a Parquet file: what an interrupted run loses at most."""


class Output(Protocol):
    """A place for results."""

    def last(self) -> str | None:
        """Give the name of the last item that an earlier run wrote, and drop what it left unfinished."""
        ...

    def write(self, written: Any) -> None:  # noqa: ANN401  # what the format travels in
        """Add the results of a batch."""
        ...

    def finish(self) -> None:
        """Put the file in its place."""
        ...

    def leave(self) -> None:
        """Keep what there is for a later run."""
        ...


class StandardOutput:
    """Lines of JSON to a pipe; nothing to resume."""

    def last(self) -> str | None:
        """Give ``None``: nothing is left of an earlier run."""
        return None

    def write(self, written: Any) -> None:  # noqa: ANN401  # bytes
        """Write the lines."""
        sys.stdout.buffer.write(written)

    def finish(self) -> None:
        """Write what is waiting."""
        sys.stdout.buffer.flush()

    leave = finish


class LinesFile:
    """Lines of JSON in a file; ``PATH.part`` until it is whole."""

    def __init__(self, path: Path) -> None:
        """Take the place of the file."""
        self._path = path
        self.part: Path = part_of(path)
        self._file: IO[bytes] = self.part.open("a+b")

    def last(self) -> str | None:
        """Cut off a line that was not finished and read the one before it."""
        end, line = 0, b""
        self._file.seek(0)
        for line_there in self._file:
            if line_there.endswith(b"\n"):
                end += len(line_there)
                line = line_there
        self._file.truncate(end)
        return str(json.loads(line)["source"]) if line else None

    def write(self, written: Any) -> None:  # noqa: ANN401  # bytes
        """Append the lines."""
        self._file.write(written)

    def finish(self) -> None:
        """Put the file in its place when all of it is on the disk."""
        self.leave()
        self.part.replace(self._path)

    def leave(self) -> None:
        """Close the part."""
        if not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()


class ParquetFile:
    """A Parquet file, put together from pieces in ``PATH.part``, for without its end it cannot be read."""

    def __init__(self, path: Path) -> None:
        """Take the place of the file."""
        self._pa: Any = load_extra("pyarrow", "arrow")
        self._parquet: Any = load_extra("pyarrow.parquet", "arrow")
        from newsdoc.interchange.arrow import schemas  # noqa: PLC0415  # only here

        self._schema: Any = schemas().nested
        self._path = path
        self.part: Path = part_of(path)
        self.part.mkdir(exist_ok=True)
        self._batches: list[Any] = []
        self._rows = 0

    def last(self) -> str | None:
        """Read the last row of the last piece."""
        pieces = list(self._pieces())
        if not pieces:
            return None
        return str(self._parquet.read_table(pieces[-1], columns=["article"])["article"][-1].as_py())

    def write(self, written: Any) -> None:  # noqa: ANN401  # a record batch, or None
        """Collect rows, and write a piece when there are enough."""
        if written is not None:
            self._batches.append(written)
            self._rows += written.num_rows
        if self._rows >= _ROWS:
            self.leave()

    def finish(self) -> None:
        """Put the pieces together, one in memory at a time, and the file in its place."""
        self.leave()
        whole = self.part / "whole"
        with self._parquet.ParquetWriter(whole, self._schema) as writer:
            for piece in self._pieces():
                writer.write_table(self._parquet.read_table(piece, schema=self._schema))
        whole.replace(self._path)
        shutil.rmtree(self.part)

    def leave(self) -> None:
        """Write the rows that are waiting as a piece that is there whole or not at all."""
        if not self._batches:
            return
        unfinished = self.part / "unfinished"
        self._parquet.write_table(self._pa.Table.from_batches(self._batches, self._schema), unfinished)
        unfinished.replace(self.part / f"{self._count():09}.parquet")
        self._batches, self._rows = [], 0

    def _pieces(self) -> Iterator[Path]:
        yield from sorted(self.part.glob("*.parquet"))

    def _count(self) -> int:
        return sum(1 for _ in self._pieces())


def part_of(path: Path) -> Path:
    """Give the place of what is not finished yet."""
    return path.with_name(path.name + ".part")
