"""What is read in single sentences: by which rule, who speaks, which word tells, and where the words end.

The files below ``readings`` have blocks: a rule in words, then sentences with what is read in each. A
paragraph mark stands for a line end.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import newsdoc
from tests.reading import printed

FILES = sorted(Path(__file__).with_name("readings").glob("*.txt"))


def read_blocks() -> list[Any]:
    blocks: list[Any] = []
    for file in FILES:
        for written in file.read_text("utf-8").strip().split("\n= "):
            head, *lines = written.removeprefix("= ").splitlines()
            sentences: list[tuple[str, list[str]]] = []
            for line in lines:
                if line.startswith("> "):
                    sentences[-1][1].append(line.removeprefix("> "))
                elif line:
                    sentences.append((plain(line), []))
            blocks.append(pytest.param(file.stem, sentences, id=f"{file.stem}-{head.replace(' ', '-')}"))
    return blocks


def plain(line: str) -> str:
    """Give a line of a file as the text that it stands for."""
    return line.replace(" ¶ ", "\n")


@pytest.mark.parametrize(("language", "sentences"), read_blocks())
def test_a_sentence_is_read_as_its_rule_says(language: str, sentences: list[tuple[str, list[str]]]) -> None:
    assert len(sentences) > 0
    for text, told in sentences:
        assert (text, tell(text, language)) == (text, told)


def tell(text: str, language: str) -> list[str]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [_quote(quote) for quote in article.quotes]


def _quote(quote: newsdoc.Quote) -> str:
    named = " / ".join(printed(part) or "-" for part in (quote.source, quote.cue))
    told = f"{quote.rule} {quote.kind.value} / {named} / {' … '.join(part.text for part in quote.content)}"
    told += "" if quote.addressee is None else f" / to {quote.addressee.text}"
    return told if quote.medium is None else f"{told} / in {quote.medium.text}"
