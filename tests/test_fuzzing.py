"""The seeds of the fuzzer, and everything it ever found, keep every promise for ever."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fuzz import from_dict, parse

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Callable

FUZZ = Path(parse.__file__).parent
CHECKS: dict[str, Callable[[bytes], None]] = {"parse": parse.check, "from_dict": from_dict.check}
FILES = sorted(FUZZ.glob("seeds/*/*")) + sorted(FUZZ.glob("findings/*/*"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_what_the_fuzzer_starts_with_and_what_it_found_keeps_every_promise(file: Path) -> None:
    CHECKS[file.parent.name](file.read_bytes())


def test_a_broken_promise_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsdoc, "parse", lambda _text, **_: newsdoc.Article(text="", language=None))
    with pytest.raises(parse.BrokenPromiseError, match="the text is not kept"):
        parse.check(b"\x00Harga turun.")


@pytest.mark.parametrize("lie", [{"start": 0, "end": 9, "text": "Harga"}, {"start": 3, "end": 1, "text": ""}])
def test_a_lie_is_seen(monkeypatch: pytest.MonkeyPatch, lie: dict[str, Any]) -> None:
    span = newsdoc.Span(**lie)
    article = newsdoc.Article(
        text="Harga turun.", language=None, problems=(newsdoc.Problem(code="no-body", message="", span=span),)
    )
    monkeypatch.setattr(newsdoc, "from_dict", lambda _data: article)
    with pytest.raises(from_dict.LyingSpanError):
        from_dict.check(b"{}")


@pytest.mark.parametrize("what", range(8))
def test_bytes_change_a_good_document_in_every_way(what: int) -> None:
    good = from_dict._tampered(b"\0")  # noqa: SLF001  # what the target is made of
    documents = [from_dict._tampered(bytes([0, place, what, 131, 0])) for place in range(126)]  # noqa: SLF001
    assert any(document != good for document in documents)
