"""From items to what is written, in this process or in others, in the order of the items."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import frozen

from newsdoc.bulk.inputs import BAD_FILE, opened, reason
from newsdoc.escape import for_json
from newsdoc.interchange.json import to_dict
from newsdoc.processes import in_batches, through_processes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.article import Article
    from newsdoc.bulk.inputs import Item
    from newsdoc.parser import Parser


class Done(NamedTuple):
    """What became of a batch of items."""

    written: Any
    """Lines of JSON as bytes, or a record batch; both in the order of the items."""
    articles: int
    """How many articles that is."""
    errors: tuple[str, ...]
    """What was wrong with the others, each with the name of its item."""
    size: int
    """How many bytes of the input it was."""


@frozen
class Work:
    """How an item becomes what is written; travels to the workers once."""

    parser: Parser
    """What parses."""
    encoding: str
    """The encoding of text files."""
    field: str
    """The member of a line of JSON that holds the text."""
    tables: bool
    """Whether record batches are wanted, or else lines of JSON."""

    def do(self, items: list[Item]) -> Done:
        """Read, parse and write a batch; a bad item is an error among the others."""
        articles: list[tuple[str, Article]] = []
        errors: list[str] = []
        for item in items:
            try:
                articles.append((item.name, self.parser.parse(self._text(item))))
            except _BadItemError as error:
                errors.append(f"{item.name}: {error}")
        written = _batch(articles) if self.tables else _lines(articles)
        return Done(written, len(articles), tuple(errors), sum(item.size for item in items))

    def _text(self, item: Item) -> str:
        if item.error is not None:
            raise _BadItemError(item.error)
        try:
            if item.line is not None:
                return self._member(item.line)
            with opened(item.name) as stream:
                return stream.read().decode(self.encoding)
        except UnicodeError as error:
            told = (
                f"is not {self.encoding}: {error.reason if isinstance(error, UnicodeDecodeError) else error}"
            )
            raise _BadItemError(told) from error
        except BAD_FILE as error:
            raise _BadItemError(reason(error)) from error

    def _member(self, line: bytes) -> str:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            message = f"is no line of JSON: {error}"
            raise _BadItemError(message) from error
        text = record.get(self.field) if isinstance(record, dict) else None
        if not isinstance(text, str):
            message = f"is no object with a string {self.field!a}; name the member with --text-field"
            raise _BadItemError(message)
        return text


class _BadItemError(Exception):
    """There is no text in an item."""


def _lines(articles: list[tuple[str, Article]]) -> bytes:
    written = [
        for_json(
            json.dumps({"source": name, "article": to_dict(article)}, ensure_ascii=False, allow_nan=False)
        )
        for name, article in articles
    ]
    return "".join(line + "\n" for line in written).encode()


def _batch(articles: list[tuple[str, Article]]) -> Any:  # noqa: ANN401  # pyarrow's own
    from newsdoc.interchange.arrow import to_batches  # noqa: PLC0415  # lines need no tables

    names = [name for name, _ in articles]
    return next(to_batches((article for _, article in articles), names, size=len(names) or 1), None)


def work_through(items: Iterable[Item], work: Work, jobs: int) -> Iterator[Done]:
    """Do all items, in order, in as many processes as there are jobs.

    Raises:
        ChildProcessError: one of the processes died.
    """
    batches = in_batches(items)
    if jobs == 1:
        yield from map(work.do, batches)
        return
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415  # one job does not need it

    try:
        for _, done in through_processes(_do, batches, jobs, _start, work):
            yield done
    except BrokenProcessPool as error:
        message = "a process that parses was ended from outside, perhaps for want of memory"
        raise ChildProcessError(message) from error


_work: Work


def _start(work: Work) -> None:
    """Keep the work in the worker, so that it travels once."""
    global _work  # noqa: PLW0603  # how a worker process keeps what it was started with
    _work = work


def _do(items: list[Item]) -> Done:
    return _work.do(items)
