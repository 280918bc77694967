"""Join lines that a program wrapped at a screen's width."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

if TYPE_CHECKING:
    from newsdoc.text.lines import Line

_LEAST: Final = 40
"""Below this length a line is not one that a program wrapped."""
_WIDEST: Final = 160
"""Above this length nobody wraps lines."""
_PAIRS: Final = 3
"""How many lines at least must run on into the next one."""
_SHARE: Final = 0.4
"""What share of the long lines must run on."""
_SLACK: Final = 12
"""How much shorter than the widest one a line may be that the next one continues."""

_CAPITAL_SLACK: Final = 0
"""The same for a next line that starts with a capital: it may be a paragraph of its own."""


def group_wrapped(text: str, lines: list[Line]) -> list[Line]:
    """Join the lines of each paragraph of a hard-wrapped text; give any other text's lines as they are.

    A text is hard-wrapped when many of its lines end inside a sentence just before its widest line
    would and the next line, with no blank one between, goes on in lower case.
    """
    pairs = sum([_runs_on(text, a, b) for a, b in pairwise(lines) if not b.blanks])
    if pairs < _PAIRS:
        return lines
    long = [line.end - line.start for line in lines if line.end - line.start >= _LEAST]
    width = sorted(long)[-max(len(long) // 50, 1)]
    if pairs < _SHARE * len(long) or width > _WIDEST:
        return lines
    joined: list[Line] = []
    for line in lines:
        if joined and not line.blanks and _continues(text, joined[-1], line, width):
            joined[-1] = evolve(joined[-1], end=line.end)
        else:
            joined.append(line)
    return joined


def _runs_on(text: str, line: Line, following: Line) -> bool:
    """Tell whether a line ends inside a sentence that the one right below continues."""
    return (
        _LEAST <= line.end - line.start <= _WIDEST
        and (text[line.end - 1].isalnum() or text[line.end - 1] in ",;-")
        and text[following.start].islower()
    )


def _continues(text: str, line: Line, following: Line, width: int) -> bool:
    """Tell whether the first word of a line would not have fitted on the one before."""
    start = max(text.rfind("\n", line.start, line.end), text.rfind("\r", line.start, line.end)) + 1
    last = line.end - max(start, line.start)
    space = text.find(" ", following.start, following.end)
    word = (space if space >= 0 else following.end) - following.start
    slack = _SLACK if text[following.start].islower() else _CAPITAL_SLACK
    return last + 1 + word > width - slack or _runs_on(
        text, evolve(line, start=max(start, line.start)), following
    )
