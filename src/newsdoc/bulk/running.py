"""A whole run: find, parse, write, report, and take up again what was interrupted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsdoc.bulk.inputs import find_items
from newsdoc.bulk.working import work_through
from newsdoc.errors import ArgumentValueError
from newsdoc.escape import for_exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsdoc.bulk.inputs import Item
    from newsdoc.bulk.outputs import Output
    from newsdoc.bulk.working import Done, Work


@frozen
class Summary:
    """What a run did."""

    articles: int = 0
    """Articles written by this run."""
    errors: int = 0
    """Items left out by this run."""


def run(
    names: Iterable[str], work: Work, output: Output, jobs: int, report: Callable[[Done], None]
) -> Summary:
    """Parse everything that the names stand for and write it; whatever happens, what is done is kept.

    Raises:
        ArgumentValueError: what an earlier run wrote last is not among the items.
        ChildProcessError: a process that parses died.
        OSError: the output cannot be written.
    """
    articles = errors = 0
    try:
        for done in work_through(_remaining(find_items(names), output.last()), work, jobs):
            output.write(done.written)
            report(done)
            articles += done.articles
            errors += len(done.errors)
    finally:
        output.leave()
    output.finish()
    return Summary(articles, errors)


def _remaining(items: Iterator[Item], last: str | None) -> Iterator[Item]:
    """Pass over the items up to the one that was written last."""
    if last is not None:
        for item in items:
            if last in (item.name, for_exchange(item.name)):  # tables hold no halves of surrogate pairs
                break
        else:
            raise ArgumentValueError(
                "--resume", last, "the same input as before", "it was written last and is not there any more"
            )
    yield from items
