"""Rows: the lines of a text as the layout reads them, cut where furniture is glued to a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.patterns import lazy_re, lazy_regex

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


_WIDE: Final = lazy_regex(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_HANGUL: Final = lazy_regex(r"[\uac00-\ud7af]")
_BULLET: Final = lazy_regex(r"(?:[*+•·▪►▶–-]|o|\d{1,3}\.)(?:\s|$)")
_INNER_BLANKS: Final = lazy_regex(r"[^\S ]|  ")
ODD_BLANKS: Final = tuple("\t\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") + tuple(
    map(chr, range(0x2000, 0x200B))
)
"""All white space but the blank and the line feed."""
_MARKERS: Final = frozenset("*+•·▪►▶–-o0123456789")
_EAST: Final = lazy_re("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""What a row is counted by when it is found anywhere in a text."""
_STOPS: Final = ".!?…。！？।"
_CLOSERS: Final = "\"'”’»“)]›」』*( \xa0\u202f"
"""What may stand behind a full stop at the end of a line; French has a blank before a closing mark."""
_TAIL: Final = 7
"""Code points at the end of a line that are looked at."""


def read_row(  # noqa: PLR0913 - a line and what is known about its text
    text: str, start: int, end: int, indent: int, blanks: int, *, east: bool = True, odd: bool = True
) -> Row:
    """Read a stretch of the text, which starts and ends with a printed code point, as a row.

    Args:
        text: the whole text.
        start: offset of the row's first code point.
        end: offset behind its last.
        indent: the white-space code points before it on its line.
        blanks: the blank lines before it.
        east: whether the text may hold letters of scripts without blanks between words.
        odd: whether it may hold white space within lines that is no blank.
    """
    printed = text[start:end]
    # Most rows are printed with single blanks, and to look for others is quicker than to split.
    plain = "  " not in printed and "\n" not in printed and not odd
    folded = printed if plain or not _INNER_BLANKS.search(printed) else " ".join(printed.split())
    marker = _BULLET.match(folded) if folded[:1] in _MARKERS else None
    key = (folded if marker is None else folded[marker.end() :].lstrip()).lower()
    size = _size(folded) if east else len(folded)
    key = key.replace("’", "'") if "’" in key else key
    values = (start, end, indent, blanks, printed, key, size, ends_sentence(printed), marker is not None)
    return _row(Row, values)


# What ``Row(...)`` comes to, in a third of the time.
_row: Final = tuple.__new__


def ends_sentence(printed: str) -> bool:
    """Tell whether a line ends with a full stop or its like, perhaps inside closing marks.

    >>> ends_sentence("“Kami siap.”"), ends_sentence("« Prêts. »"), ends_sentence("Kami siap")
    (True, True, False)
    """
    tail = printed[-_TAIL:].rstrip(_CLOSERS)
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
    east = not text.isascii() and _EAST.search(text) is not None
    odd = any(blank in text for blank in ODD_BLANKS)
    alike: dict[str, Row] = {}
    waiting = iter(inserts)
    insert = next(waiting, None)
    for line in lines:
        start = line.start
        while insert is not None and insert.start < line.end:
            rows += _piece(text, line, start, insert.start, east=east, odd=odd)
            roles[len(rows)] = insert.role
            rows += _piece(text, line, insert.start, min(insert.end, line.end), east=east, odd=odd)
            start = insert.end
            insert = next(waiting, None)
        if start == line.start:
            printed = text[start : line.end]
            like = alike.get(printed)
            if like is None:
                like = alike[printed] = read_row(text, *line, east=east, odd=odd)
                rows.append(like)
            else:
                # What is printed again is read once; pages repeat themselves, and ugly texts do nothing else.
                # A row starts with the four values of its line.
                rows.append(_row(Row, line + like[4:]))
        else:
            rows += _piece(text, line, start, line.end, east=east, odd=odd)
    return rows, roles


def _piece(  # noqa: PLR0913 - the same
    text: str, line: Line, start: int, end: int, *, east: bool, odd: bool
) -> list[Row]:
    """Read a part of a line as a row; none when the part is blank."""
    part = text[start:end]
    kept = part.strip()
    if not kept:
        return []
    start += len(part) - len(part.lstrip())
    blanks = line.blanks if start == line.start else 0
    return [read_row(text, start, start + len(kept), line.indent, blanks, east=east, odd=odd)]
