"""Many texts, lazily and in order: one after the other, or in worker processes."""

from __future__ import annotations

import gc
import pickle
from collections import deque
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Final

from newsdoc.errors import ArgumentTypeError, ArgumentValueError, check_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from newsdoc.article import Article
    from newsdoc.parser import Parser

_BATCH = 16
"""Texts that travel to a worker together: one at a time costs as much as the parse."""
_AHEAD = 3
"""Batches read ahead for each worker: one being parsed, the others so that it never waits."""


def parse_many(parser: Parser, texts: Iterable[str], jobs: int) -> Iterator[Article]:
    """Parse texts in their order; the errors are those of ``Parser.parse_many``."""
    if isinstance(texts, str | bytes) or not hasattr(texts, "__iter__"):
        raise ArgumentTypeError("texts", texts, "an iterable of str", "for a single text call parse")
    check_count("jobs", jobs, "leave it out to stay in this process")
    if jobs == 1:
        return (_parse(parser, text, index) for index, text in enumerate(texts))
    _check_pickle(parser)
    return _parse_in_processes(parser, texts, jobs)


def _parse(parser: Parser, text: str, index: int) -> Article:
    if not isinstance(text, str):
        argument = f"texts[{index}]"
        raise ArgumentTypeError(argument, text, "str", "decode bytes first, leave out what is None")
    return parser.parse(text)


def _check_pickle(parser: Parser) -> None:
    try:
        pickle.dumps(parser)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise ArgumentValueError(
            "jobs",
            "a parser that cannot be pickled",
            "extractors that are functions of a module",
            f"move them out of functions and lambdas, or use jobs=1 ({error})",
        ) from error


def _parse_in_processes(parser: Parser, texts: Iterable[str], jobs: int) -> Iterator[Article]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # one job does not need it

    batches = _batches(texts)
    waiting: deque[tuple[int, list[str], Future[list[Article] | None]]] = deque()
    pool = ProcessPoolExecutor(jobs, initializer=start_worker, initargs=(parser,))

    def read_ahead(count: int) -> None:
        waiting.extend((index, batch, pool.submit(work, batch)) for index, batch in islice(batches, count))

    try:
        read_ahead(jobs * _AHEAD)
        while waiting:
            index, batch, future = waiting.popleft()
            articles = future.result()
            read_ahead(1)
            if articles is None:
                # What stopped the batch happens again here: behind the texts before it, as with one job.
                yield from (_parse(parser, text, index + place) for place, text in enumerate(batch))
            else:
                yield from articles
    finally:
        pool.shutdown(cancel_futures=True)


def _batches(texts: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    remaining = iter(texts)
    index = 0
    while batch := list(islice(remaining, _BATCH)):
        yield index, batch
        index += len(batch)


_parser: Parser


def start_worker(parser: Parser) -> None:
    """Keep the parser in the worker, so that it travels once."""
    global _parser  # noqa: PLW0603  # how a worker process keeps what it was started with
    _parser = parser
    spare_collector()


def spare_collector() -> None:
    """Leave what a worker was started with to the end of the process, and collect garbage seldom.

    A parse leaves next to no cycles behind, yet the collector would look through words and weights again
    and again: a tenth of the time.
    """
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS)


_ALLOCATIONS: Final = 50_000
"""How many more values are made than dropped before the youngest are looked through; 700 by default."""


def work(texts: list[str]) -> list[Article] | None:
    """Parse a batch; ``None`` tells the caller to do it, who then meets the error.

    Errors do not travel: one that cannot be pickled would break the pool.
    """
    with suppress(Exception):
        return [_parser.parse(text) for text in texts]
    return None
