"""A parse leaves no cycles: what it works with is freed as it ends, not when garbage is collected.

A cycle would keep the tokens of the whole text until then, and make every collection walk through them.
"""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
_GOLD = Path(__file__).parent / "gold"


@contextmanager
def _no_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    gc.freeze()  # what was there before is not walked through again and again
    try:
        yield
    finally:
        gc.unfreeze()
        gc.enable()


def _garbage_of(text: str, language: str | None, *, body_only: bool = False) -> int:
    newsdoc.parse(text, language=language, body_only=body_only)
    return gc.collect()


@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("body_only", [False, True])
def test_a_parse_leaves_no_garbage(path: Path, body_only: bool) -> None:  # noqa: FBT001 - pytest passes it
    text = path.read_text(encoding="utf-8")
    _garbage_of(text, None, body_only=body_only)  # loads the pack
    with _no_collection():
        assert _garbage_of(text, None, body_only=body_only) == 0


@pytest.mark.parametrize("name", ["id-read", "en-read"])
def test_the_articles_of_the_gold_leave_no_garbage(name: str) -> None:
    documents = list(map(json.loads, (_GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()))
    _garbage_of(documents[0]["text"], name[:2])
    with _no_collection():
        assert [document["id"] for document in documents if _garbage_of(document["text"], name[:2])] == []


def test_what_is_held_in_a_cycle_is_noticed() -> None:
    with _no_collection():
        cycle: list[object] = []
        cycle.append(cycle)
        del cycle
        assert gc.collect() == 1
