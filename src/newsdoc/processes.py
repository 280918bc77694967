"""Batches through worker processes, in their order."""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from contextlib import contextmanager
from itertools import islice
from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

Item = TypeVar("Item")
Result = TypeVar("Result")

_BATCH: Final = 16
"""Items that travel to a worker together: one at a time costs as much as the parse."""
_AHEAD: Final = 3
"""Batches given out for each worker: one being parsed, the others so that it never waits."""
_ALLOCATIONS: Final = 50_000
"""How many more values are made than dropped before the youngest are looked through; 700 by default."""


def in_batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Give items in the batches that travel together."""
    remaining = iter(items)
    return iter(lambda: list(islice(remaining, _BATCH)), [])


def through_processes(
    work: Callable[[list[Item]], Result],
    batches: Iterator[list[Item]],
    jobs: int,
    start: Callable[..., None],
    *arguments: Any,  # noqa: ANN401  # those of start
) -> Iterator[tuple[list[Item], Result]]:
    """Give each batch and what a worker made of it; ``start`` is called once in each worker.

    Raises:
        BrokenProcessPool: a worker died.
    """
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  # one job does not need it

    pool = ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(start, *arguments))
    waiting: deque[tuple[list[Item], Future[Result]]] = deque()

    def give_out(count: int) -> None:
        for batch in islice(batches, count):
            with _uninterrupted():
                waiting.append((batch, pool.submit(work, batch)))

    try:
        give_out(jobs * _AHEAD)
        while waiting:
            batch, future = waiting.popleft()
            with _uninterrupted():
                result = future.result()
            give_out(1)
            yield batch, result
    finally:
        with _uninterrupted():
            pool.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let Ctrl-C wait for the end of a block.

    Raised where a pool has just locked one of its queues it would leave that locked, and the pool would wait
    for it for ever.
    """
    before = signal.getsignal(signal.SIGINT)
    if not callable(before) or current_thread() is not main_thread():
        yield  # nothing is raised then
        return
    pressed: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _frame: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        before(signal.SIGINT, None)


def _start_worker(start: Callable[..., None], *arguments: Any) -> None:  # noqa: ANN401  # those of start
    """Start a worker that leaves Ctrl-C to its parent, does not outlive it, and collects garbage seldom."""
    start(*arguments)
    _spare_collector()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _spare_collector() -> None:
    """Leave what a worker was started with to the end of the process, and collect garbage seldom.

    A parse leaves next to no cycles behind, yet the collector would look through words and weights again
    and again: a tenth of the time.
    """
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS)


def _end_with_parent() -> None:
    from multiprocessing import parent_process  # noqa: PLC0415  # only workers need it

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
