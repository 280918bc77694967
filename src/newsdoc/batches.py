"""Many texts, lazily and in order: one after the other, or in worker processes."""

from __future__ import annotations

import pickle
from contextlib import suppress
from typing import TYPE_CHECKING

from newsdoc.errors import ArgumentTypeError, ArgumentValueError, check_count
from newsdoc.processes import in_batches, through_processes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.article import Article
    from newsdoc.parser import Parser


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
    index = 0
    for batch, articles in through_processes(work, in_batches(texts), jobs, keep_parser, parser):
        if articles is None:
            # What stopped the batch happens again here: behind the texts before it, as with one job.
            yield from (_parse(parser, text, index + place) for place, text in enumerate(batch))
        else:
            yield from articles
        index += len(batch)


_parser: Parser


def keep_parser(parser: Parser) -> None:
    """Keep the parser in the worker, so that it travels once."""
    global _parser  # noqa: PLW0603  # how a worker process keeps what it was started with
    _parser = parser


def work(texts: list[str]) -> list[Article] | None:
    """Parse a batch; ``None`` tells the caller to do it, who then meets the error.

    Errors do not travel: one that cannot be pickled would break the pool.
    """
    with suppress(Exception):
        return [_parser.parse(text) for text in texts]
    return None
