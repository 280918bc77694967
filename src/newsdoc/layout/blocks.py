"""Decide for every line what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import Block, BlockRole, Span

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.lines import Line


def read_blocks(text: str, lines: list[Line], pack: LanguagePack) -> tuple[Block, ...]:  # noqa: ARG001
    """Group the lines of a page or an article into blocks with their roles, in text order."""
    return tuple(
        _block(text, line, BlockRole.PARAGRAPH if number else BlockRole.HEADLINE)
        for number, line in enumerate(lines)
    )


def body_blocks(text: str, lines: list[Line]) -> tuple[Block, ...]:
    """Take every line as a paragraph of running text."""
    return tuple(_block(text, line, BlockRole.PARAGRAPH) for line in lines)


def _block(text: str, line: Line, role: BlockRole) -> Block:
    return Block(span=Span(start=line.start, end=line.end, text=text[line.start : line.end]), role=role)
