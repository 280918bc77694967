"""What a worker process does: it keeps its parser, and tells by ``None`` of a text that raises."""

from __future__ import annotations

import pytest

from newsdoc import ArgumentTypeError, Parser, batches

TEXTS = ["Harga beras turun.", "Harga cabai naik."]


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Parser:
    parser = Parser(language="id", body_only=True)
    monkeypatch.setattr(batches, "_parser", None, raising=False)
    batches.keep_parser(parser)
    return parser


def test_a_worker_parses_a_batch_with_the_parser_it_was_started_with(worker: Parser) -> None:
    assert batches.work(TEXTS) == [worker.parse(text) for text in TEXTS]


@pytest.mark.usefixtures("worker")
def test_a_worker_gives_a_batch_back_that_raises() -> None:
    wrong: list[str] = [TEXTS[0], b"Harga"]  # type: ignore[list-item]  # pyright: ignore[reportAssignmentType]
    assert batches.work(wrong) is None


def test_a_single_text_is_no_list_of_texts() -> None:
    for text in ("Harga", b"Harga"):
        with pytest.raises(ArgumentTypeError) as caught:
            batches.parse_many(Parser(), text, 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        told = f"texts: got {type(text).__name__}, wanted an iterable of str; for a single text call parse"
        assert str(caught.value) == told
