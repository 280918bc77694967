"""The command ``newsdoc parse`` for many texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsdoc.bulk.outputs import LinesFile, ParquetFile, StandardOutput, part_of
from newsdoc.bulk.progress import reporting
from newsdoc.bulk.running import run
from newsdoc.bulk.working import Work
from newsdoc.errors import ArgumentValueError

if TYPE_CHECKING:
    from argparse import Namespace

    from newsdoc.bulk.outputs import Output
    from newsdoc.parser import Parser


def parse_many(options: Namespace, parser: Parser) -> bool:
    """Parse what the options name; tell whether all of it could be read.

    Raises:
        ArgumentValueError: options that do not fit together, or not to what an earlier run left.
        MissingExtraError: Parquet is wanted and pyarrow is not installed.
        OSError: the output cannot be written.
    """
    _check(options)
    path = None if options.out is None else Path(options.out)
    if options.resume and path is not None and path.exists() and not part_of(path).exists():
        return True  # the run before this one came to its end
    tables = options.format == "parquet"
    work = Work(parser, options.encoding, options.text_field, tables)
    output = _output(path, tables=tables)
    with reporting(options.file) as report:
        return run(options.file, work, output, options.jobs, report).errors == 0


def _check(options: Namespace) -> None:
    if options.jobs < 1:
        raise ArgumentValueError("--jobs", options.jobs, "at least 1", "leave it out to stay in one process")
    if options.out is None and (options.resume or options.format == "parquet"):
        raise ArgumentValueError("--out", None, "a file", "--resume and --format parquet need one")
    if options.out is not None and not options.resume and part_of(Path(options.out)).exists():
        part = str(part_of(Path(options.out)))
        raise ArgumentValueError("--out", part, "nothing there", "go on with --resume, or delete it")


def _output(path: Path | None, *, tables: bool) -> Output:
    if path is None:
        return StandardOutput()
    return ParquetFile(path) if tables else LinesFile(path)
