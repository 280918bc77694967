"""Read the fields of an article from its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import regex

from newsdoc import keys
from newsdoc.model import BlockRole, Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.layout.blocks import Layout
    from newsdoc.model import Block, Problem

_CODE: Final = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}._/-]*$")


class Fields(NamedTuple):
    """The fields of an article and what was odd about them; what ``find_fields`` gives."""

    found: tuple[tuple[str, Found[Any]], ...] = ()
    """Pairs of key name and value with its evidence."""
    problems: tuple[Problem, ...] = ()
    """What was odd, built with ``newsdoc.problems.note``."""


def find_fields(text: str, layout: Layout, pack: LanguagePack) -> Fields:  # noqa: ARG001
    """Find every field with its evidence."""
    return Fields(tuple(_read_blocks(text, layout)))


def _read_blocks(text: str, layout: Layout) -> Iterator[tuple[str, Found[Any]]]:
    for block in layout.blocks:
        if block.role is BlockRole.HEADLINE:
            yield keys.HEADLINE.name, _found(block, fold(block.span.text), "headline-row")
        elif block.role is BlockRole.CREDIT:
            yield keys.CREDIT.name, _found(block, fold(block.span.text[1:-1]), "closing-brackets")
        elif block.role is BlockRole.STORY_CODE:
            match = _CODE.search(block.span.text)
            if match is not None:
                start, end = block.span.start + match.start(), block.span.start + match.end()
                yield (
                    keys.STORY_CODE.name,
                    Found(value=text[start:end], span=_span(text, start, end), rule="code-behind-its-name"),
                )


def _found(block: Block, value: str, rule: str) -> Found[str]:
    return Found(value=value, span=block.span, rule=rule)


def _span(text: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=text[start:end])


def fold(text: str) -> str:
    r"""Fold white space.

    >>> fold("Rapat\xa0 kerja ")
    'Rapat kerja'
    """
    return " ".join(text.split())
