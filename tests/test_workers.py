"""What worker processes do, looked at in this one: the pool is one that runs its work at once."""

from __future__ import annotations

import gc
import multiprocessing
import os
import runpy
import signal
import sys
from concurrent import futures
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from newsdoc import Parser
from newsdoc.bulk.inputs import Item
from newsdoc.bulk.working import Work, work_through
from newsdoc.processes import through_processes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TEXT = "“Kami lega,” kata Rina Hartati, Senin. Harga turun lagi."


class Pool(futures.Executor):
    """A pool of no processes, which says what it was started with and how it was left."""

    made: list[Pool]

    def __init__(self, jobs: int, initializer: Callable[..., None], initargs: tuple[Any, ...]) -> None:
        self.jobs = jobs
        self.sizes: list[int] = []
        self.open = True
        initializer(*initargs)
        self.made.append(self)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> futures.Future[Any]:  # noqa: ANN401
        self.sizes.append(len(args[0]))
        future: futures.Future[Any] = futures.Future()
        future.set_result(fn(*args, **kwargs))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002
        assert wait
        assert cancel_futures
        self.open = False


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Pool]]:
    """Run in this process what workers do; leave its collector and its signals as they were."""
    made: list[Pool] = []
    monkeypatch.setattr(Pool, "made", made, raising=False)
    monkeypatch.setattr(futures, "ProcessPoolExecutor", Pool)
    interrupt, threshold = signal.getsignal(signal.SIGINT), gc.get_threshold()
    yield made
    signal.signal(signal.SIGINT, interrupt)
    gc.set_threshold(*threshold)
    gc.unfreeze()


def test_a_worker_gives_what_one_process_gives_and_collects_garbage_seldom(pools: list[Pool]) -> None:
    texts = [f"{TEXT} {number}" for number in range(40)]
    parser = Parser(language="id", body_only=True)
    assert list(parser.parse_many(texts, jobs=3)) == list(parser.parse_many(texts))
    assert [(pool.jobs, pool.sizes, pool.open) for pool in pools] == [(3, [16, 16, 8], False)]
    assert gc.get_threshold()[0] == 50_000
    assert gc.get_freeze_count() > 0


def test_three_batches_for_each_worker_are_read_ahead_and_then_one_for_each_that_is_done(
    pools: list[Pool],
) -> None:
    asked: list[int] = []

    def texts() -> Iterator[str]:
        for number in range(500):
            asked.append(number)
            yield "Satu."

    articles = Parser(language="id", body_only=True).parse_many(texts(), jobs=2)
    assert asked == []
    next(articles)
    assert len(asked) == (2 * 3 + 1) * 16
    for _ in range(16):
        next(articles)
    assert len(asked) == (2 * 3 + 2) * 16
    articles.close()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    assert not pools[0].open


@pytest.mark.usefixtures("pools")
def test_a_bad_text_behind_many_batches_raises_in_its_turn() -> None:
    texts: list[Any] = ["Satu."] * 37 + [b"Dua."] + ["Tiga."] * 5
    articles = Parser(language="id", body_only=True).parse_many(texts, jobs=2)
    assert [next(articles).text for _ in range(37)] == ["Satu."] * 37
    with pytest.raises(TypeError, match=r"texts\[37\]: got bytes, wanted str"):
        next(articles)


def work(parser: Parser) -> Work:
    return Work(parser=parser, encoding="utf-8", field="text", tables=False)


def items(count: int) -> list[Item]:
    return [Item(f"a.jsonl:{n}", b'{"text": "Satu %d."}' % n, size=20) for n in range(count)]


def test_items_are_given_out_in_batches_and_a_worker_leaves_ctrl_c_to_its_parent(pools: list[Pool]) -> None:
    todo = work(Parser(language="id", body_only=True))
    asked: list[Item] = []

    def giving() -> Iterator[Item]:
        for item in items(200):
            asked.append(item)
            yield item

    done = work_through(giving(), todo, jobs=2)
    first = next(done)
    assert len(asked) == (2 * 3 + 1) * 16
    assert [first, *done] == list(work_through(items(200), todo, jobs=1))
    assert (first.articles, first.size, first.errors) == (16, 320, ())
    assert [(pool.jobs, pool.sizes, pool.open) for pool in pools] == [(2, [16] * 12 + [8], False)]
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert gc.get_threshold()[0] == 50_000


class PressedPool(Pool):
    """A pool within whose every call somebody presses Ctrl-C."""

    handlers: tuple[Any, ...]

    def __init__(self, jobs: int, initializer: Callable[..., None], initargs: tuple[Any, ...]) -> None:
        super().__init__(jobs, initializer, initargs)
        signal.signal(signal.SIGINT, *self.handlers)  # the worker left it to its parent

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> futures.Future[Any]:  # noqa: ANN401
        signal.raise_signal(signal.SIGINT)
        return super().submit(fn, *args, **kwargs)


def start_pressed(monkeypatch: pytest.MonkeyPatch, handler: object) -> Iterator[tuple[list[int], int]]:
    monkeypatch.setattr(futures, "ProcessPoolExecutor", PressedPool)
    monkeypatch.setattr(PressedPool, "handlers", (handler,), raising=False)
    return through_processes(len, iter([[1, 2], [3]]), 2, print)


def test_ctrl_c_is_raised_behind_a_call_of_the_pool_and_never_within_one(
    pools: list[Pool], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KeyboardInterrupt):
        next(start_pressed(monkeypatch, signal.default_int_handler))
    assert [(pool.sizes, pool.open) for pool in pools] == [([2], False)]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("pools")
def test_a_handler_of_the_program_hears_each_ctrl_c_and_an_ignored_one_stays_ignored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard: list[int] = []
    for handler in (lambda number, _frame: heard.append(number), signal.SIG_IGN):
        assert list(start_pressed(monkeypatch, handler)) == [([1, 2], 2), ([3], 1)]
        assert signal.getsignal(signal.SIGINT) is handler
    assert heard == [signal.SIGINT] * 2


def test_another_thread_than_the_main_one_leaves_signals_alone() -> None:
    texts, found = [TEXT] * 20, list[newsdoc.Article]()
    parser = Parser(language="id", body_only=True)
    thread = Thread(target=lambda: found.extend(parser.parse_many(texts, jobs=2)))
    thread.start()
    thread.join()
    assert found == list(parser.parse_many(texts))


class Parent:
    """A parent process that has ended."""

    def join(self) -> None:
        """Wait for nothing."""


@pytest.mark.usefixtures("pools")
def test_a_worker_ends_when_its_parent_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: Queue[int] = Queue()
    monkeypatch.setattr(os, "_exit", ended.put)
    monkeypatch.setattr(multiprocessing, "parent_process", Parent)
    assert len(list(work_through(items(1), work(Parser(language="id")), jobs=2))) == 1
    assert ended.get(timeout=10) == 1


def test_the_package_runs_as_the_command_and_only_when_it_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(tmp_path / "missing.txt")
    monkeypatch.setattr(sys, "argv", ["newsdoc", "show", missing])
    runpy.run_module("newsdoc.__main__", run_name="newsdoc.__main__")
    assert capsys.readouterr() == ("", "")
    with pytest.raises(SystemExit) as stopped:
        runpy.run_module("newsdoc", run_name="__main__")
    assert stopped.value.code == 1
    assert capsys.readouterr().err.startswith(f"newsdoc: error: {missing}: cannot be read")


def test_what_is_imported_when_it_is_asked_for_is_what_is_said() -> None:
    from newsdoc.interchange import json  # noqa: PLC0415  # what the package leaves till later

    assert (newsdoc.to_dict, newsdoc.from_dict, newsdoc.json_schema) == (
        json.to_dict,
        json.from_dict,
        json.json_schema,
    )
    with pytest.raises(AttributeError, match="module 'newsdoc' has no attribute 'to_xml'"):
        getattr(newsdoc, "to_xml")  # noqa: B009  # a type checker knows that it is not there
