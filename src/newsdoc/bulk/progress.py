"""What a person at a terminal sees of a run."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from newsdoc.bulk.inputs import total_size
from newsdoc.errors import MissingExtraError
from newsdoc.escape import for_encoding, for_terminal
from newsdoc.interchange.extras import load_extra

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsdoc.bulk.working import Done


def tell_errors(done: Done) -> None:
    """Print a line for every item that was left out."""
    for error in done.errors:
        line = for_encoding(for_terminal(error), sys.stderr.encoding or "ascii")
        sys.stderr.write(f"newsdoc: error: {line}\n")


@contextmanager
def reporting(names: Sequence[str]) -> Iterator[Callable[[Done], None]]:
    """Give what is to be called for every batch: errors as lines and, at a terminal that has rich, a bar."""
    try:
        bar = load_extra("rich.progress", "cli") if sys.stderr.isatty() else None
    except MissingExtraError:
        bar = None
    if bar is None:
        yield tell_errors
        return
    columns = (
        bar.BarColumn(),
        bar.TaskProgressColumn(),
        bar.TextColumn(
            "{task.fields[articles]} articles, {task.fields[rate]:.0f}/s, {task.fields[errors]} errors"
        ),
        bar.TimeRemainingColumn(),
    )
    console = load_extra("rich.console", "cli").Console(stderr=True)
    counts = {"articles": 0, "errors": 0}
    with bar.Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=total_size(names), articles=0, errors=0, rate=0.0)

        def report(done: Done) -> None:
            tell_errors(done)
            counts["articles"] += done.articles
            counts["errors"] += len(done.errors)
            passed = progress.tasks[task].elapsed or 1.0
            progress.update(task, advance=done.size, rate=counts["articles"] / passed, **counts)

        yield report
