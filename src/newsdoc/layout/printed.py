"""What a field is read from: the span of what is printed, and its text without line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import make_span

if TYPE_CHECKING:
    from newsdoc.model import Span


def cut_span(text: str, start: int, end: int) -> Span:
    """Give the span between two offsets.

    >>> cut_span("Rapat kerja", 6, 11).text
    'kerja'
    """
    return make_span(start, end, text[start:end])


def fold(text: str) -> str:
    r"""Fold white space.

    >>> fold("Rapat\xa0 kerja ")
    'Rapat kerja'
    """
    return " ".join(text.split())
