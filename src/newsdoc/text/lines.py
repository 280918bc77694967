"""The lines of a text, by offset."""

from __future__ import annotations

from newsdoc.records import record


@record
class Line:
    """A line that is not blank, without the white space around it."""

    start: int
    """Offset of its first code point that is not white space."""
    end: int
    """Offset behind its last code point that is not white space."""
    indent: int
    """How many white-space code points stand before it on the line."""
    blanks: int
    """How many blank lines stand directly before it."""


def split_lines(text: str) -> list[Line]:
    r"""Split a text into its lines that are not blank; every other code point is white space.

    So is, where a text begins with it, a byte order mark.

    Lines end where ``str.splitlines`` ends them (``\n``, ``\r\n``, ``\r``, form feed, U+2028 ...).

    >>> split_lines("Kicker\r\n\r\n  Headline ")
    [Line(start=0, end=6, indent=0, blanks=0), Line(start=12, end=20, indent=2, blanks=1)]
    """
    lines: list[Line] = []
    blanks = 0
    offset = int(text.startswith("\ufeff"))
    for raw in text[offset:].splitlines(keepends=True):
        kept = raw.rstrip()
        if kept:
            body = kept.lstrip()
            indent = len(kept) - len(body)
            lines.append(Line(offset + indent, offset + len(kept), indent, blanks))
            blanks = 0
        else:
            blanks += 1
        offset += len(raw)
    return lines
