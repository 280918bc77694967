"""Rows: the lines of a text as the layout reads them, cut where furniture is glued to a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

if TYPE_CHECKING:
    from newsdoc.layout.inserts import Insert
    from newsdoc.model import BlockRole
    from newsdoc.text.lines import Line


class Row(NamedTuple):
    """A line, a part of one, or several lines that were one before a program wrapped them."""

    start: int
    """Offset of its first code point that is not white space."""
    end: int
    """Offset behind its last code point that is not white space."""
    indent: int
    """How many white-space code points stand before it on its line."""
    blanks: int
    """How many blank lines stand directly before it."""
    text: str
    """The row as printed."""
    key: str
    """The row in lower case without list marker, white space folded: for looking phrases up."""
    size: int
    """How much text it is: code points, those of scripts without blanks between words counted thrice."""
    stop: bool
    """Whether it ends as a sentence ends."""
    bullet: bool
    """Whether it starts with the marker of a list."""


_WIDE: Final = regex.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_HANGUL: Final = regex.compile(r"[\uac00-\ud7af]")
_BULLET: Final = regex.compile(r"(?:[*+•·▪►▶–-]|o|\d{1,3}\.)(?:\s|$)")
_INNER_BLANKS: Final = regex.compile(r"[^\S ]|  ")
_STOPS: Final = ".!?…。！？।"
_CLOSERS: Final = "\"'”’»“)]›」』*"


def read_row(text: str, start: int, end: int, indent: int, blanks: int) -> Row:
    """Read a stretch of the text, which starts and ends with a printed code point, as a row."""
    printed = text[start:end]
    folded = " ".join(printed.split()) if _INNER_BLANKS.search(printed) else printed
    marker = _BULLET.match(folded)
    key = folded if marker is None else folded[marker.end() :].lstrip()
    return Row(
        start,
        end,
        indent,
        blanks,
        printed,
        key.lower().replace("’", "'"),
        _size(folded),
        ends_sentence(printed),
        marker is not None,
    )


def read_rows(text: str, lines: list[Line]) -> list[Row]:
    """Read every line as a row."""
    return [read_row(text, *line) for line in lines]


def ends_sentence(printed: str) -> bool:
    """Tell whether a line ends with a full stop or its like, perhaps inside closing marks.

    >>> ends_sentence("“Kami siap.”"), ends_sentence("Kami siap")
    (True, False)
    """
    tail = printed[-4:].rstrip(_CLOSERS)
    return tail[-1:] in _STOPS if tail else False


def _size(printed: str) -> int:
    if printed.isascii():
        return len(printed)
    wide = len(_WIDE.findall(printed))
    return len(printed) + 2 * wide + (len(_HANGUL.findall(printed)) if not wide else 0)


def split_rows(text: str, lines: list[Line], inserts: list[Insert]) -> tuple[list[Row], dict[int, BlockRole]]:
    """Read the lines as rows, cut at the inserts; also give the role of each row that is an insert."""
    rows: list[Row] = []
    roles: dict[int, BlockRole] = {}
    waiting = iter(inserts)
    insert = next(waiting, None)
    for line in lines:
        start = line.start
        while insert is not None and insert.start < line.end:
            rows += _piece(text, line, start, insert.start)
            roles[len(rows)] = insert.role
            rows += _piece(text, line, insert.start, min(insert.end, line.end))
            start = insert.end
            insert = next(waiting, None)
        rows += _piece(text, line, start, line.end)
    return rows, roles


def _piece(text: str, line: Line, start: int, end: int) -> list[Row]:
    """Read a part of a line as a row; none when the part is blank."""
    part = text[start:end]
    kept = part.strip()
    if not kept:
        return []
    start += len(part) - len(part.lstrip())
    blanks = line.blanks if start == line.start else 0
    return [read_row(text, start, start + len(kept), line.indent, blanks)]
