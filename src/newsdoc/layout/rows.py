"""Rows: the lines of a text as the layout reads them, cut where furniture is glued to a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.patterns import lazy_re, lazy_regex
from newsdoc.records import record
from newsdoc.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsdoc.layout.inserts import Insert
    from newsdoc.model import BlockRole


@record
class Row:
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
_ASCII_BLANKS: Final = "\t\r\v\f\x1c\x1d\x1e\x1f"
_ODD_BLANKS: Final = (
    _ASCII_BLANKS + "\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
)
"""All white space but the blank and the line feed."""
_SEPARATORS: Final = frozenset("\x1c\x1d\x1e\x1f")
"""Controls that Python takes for white space, but not Unicode; no reader sees a blank there."""
_MARKERS: Final = frozenset("*+•·▪►▶–-o0123456789")
WEST: Final = lazy_re("[\0-\u303f]*")
"""Text up to the first letter of Chinese, Japanese or what stands behind; quicker than to search for one."""
_STOPS: Final = frozenset(".!?…。！？।")
_CLOSERS: Final = "\"'”’»“)]›」』*( \xa0\u202f■□▪▫●◆◼◻–—-"
"""What may stand behind a full stop at the end of a line; French has a blank before a closing mark."""
_TAIL: Final = 7
"""Code points at the end of a line that are looked at."""


def split_rows(
    text: str, lines: list[Line], inserts: list[Insert], odd: AbstractSet[str]
) -> tuple[list[Row], dict[int, BlockRole]]:
    """Read the lines as rows, cut at the inserts; also give the role of each row that is an insert.

    Args:
        text: the whole text.
        lines: its lines.
        inserts: the furniture that shares a line with something else, in text order.
        odd: what ``find_odd_blanks`` gives.
    """
    pieces, roles = _cut_lines(text, lines, inserts) if inserts else (lines, {})
    gaps = find_gaps(text, odd)
    rows: list[Row] = []
    alike: dict[str, Row] = {}
    for piece in pieces:
        printed = text[piece.start : piece.end]
        row = alike.get(printed)
        if row is None:
            row = alike[printed] = read_row(piece, printed, gaps)
        else:
            # What is printed again is read once; pages repeat themselves, and ugly texts do nothing else.
            row = Row(
                piece.start,
                piece.end,
                piece.indent,
                piece.blanks,
                row.text,
                row.key,
                row.size,
                row.stop,
                row.bullet,
            )
        rows.append(row)
    return rows, roles


def _cut_lines(
    text: str, lines: list[Line], inserts: list[Insert]
) -> tuple[list[Line], dict[int, BlockRole]]:
    """Cut the lines at the inserts; also give the role of each piece that is an insert."""
    pieces: list[Line] = []
    roles: dict[int, BlockRole] = {}
    waiting = iter(inserts)
    insert = next(waiting, None)
    for line in lines:
        start = line.start
        while insert is not None and insert.start < line.end:
            pieces += _cut_piece(text, line, start, insert.start)
            roles[len(pieces)] = insert.role
            pieces += _cut_piece(text, line, insert.start, min(insert.end, line.end))
            start = insert.end
            insert = next(waiting, None)
        if start == line.start:
            pieces.append(line)
        else:
            pieces += _cut_piece(text, line, start, line.end)
    return pieces, roles


def _cut_piece(text: str, line: Line, start: int, end: int) -> list[Line]:
    """Give a part of a line without white space around it; nothing when the part is blank."""
    part = text[start:end]
    kept = part.strip()
    if not kept:
        return []
    begin = start + len(part) - len(part.lstrip())
    return [Line(begin, begin + len(kept), line.indent, line.blanks if begin == line.start else 0)]


def find_gaps(text: str, odd: AbstractSet[str]) -> list[str]:
    """Give what a line of the text may hold between words instead of single blanks."""
    # Only lines that were joined hold line feeds.
    return ["\n", *(odd - _SEPARATORS), *(["  "] if "  " in text else [])]


def read_row(line: Line, printed: str, gaps: list[str]) -> Row:
    """Read a line or a part of one as a row.

    Args:
        line: where it stands; it starts and ends with a printed code point.
        printed: the text there.
        gaps: what it may hold between words instead of single blanks.
    """
    folded = printed
    for gap in gaps:
        if gap in printed:
            folded = " ".join(printed.split())
            break
    if "’" in folded:
        # Many rows hold nothing else that is not ASCII, which is quick to read.
        folded = folded.replace("’", "'")
    marker = _BULLET.match(folded) if folded[:1] in _MARKERS else None
    key = (folded if marker is None else folded[marker.end() :].lstrip()).lower()
    size, stop, bullet = _size(folded), ends_sentence(printed), marker is not None
    return Row(line.start, line.end, line.indent, line.blanks, printed, key, size, stop, bullet)


def find_odd_blanks(text: str) -> AbstractSet[str]:
    r"""Find the white space that a text holds besides blanks and line feeds.

    >>> sorted(find_odd_blanks("Kabar\tDesa\r\n\xa0 Baru"))
    ['\t', '\r', '\xa0']
    """
    # To look for each of them is quicker than one pass for all.
    blanks = _ASCII_BLANKS if text.isascii() else _ODD_BLANKS
    return frozenset([blank for blank in blanks if blank in text])


def words_start(row: Row) -> int:
    """Give where the words of a row start, behind the marker of a list."""
    return row.end - len(row.text.split(maxsplit=1)[-1]) if row.bullet else row.start


def in_brackets(row: Row) -> bool:
    """Tell whether a row stands in round brackets, as the tag of an editor does."""
    return row.text[0] == "(" and row.text[-1] == ")"


def ends_sentence(printed: str) -> bool:
    """Tell whether a line ends with a full stop or its like, perhaps inside closing marks.

    >>> ends_sentence("“Kami siap.”"), ends_sentence("« Prêts. »"), ends_sentence("Kami siap")
    (True, True, False)
    """
    return printed[-1:] in _STOPS or printed[-_TAIL:].rstrip(_CLOSERS)[-1:] in _STOPS


def _size(printed: str) -> int:
    if printed.isascii() or WEST.fullmatch(printed) is not None:
        return len(printed)
    wide = len(_WIDE.findall(printed))
    return len(printed) + 2 * wide + (len(_HANGUL.findall(printed)) if not wide else 0)
