"""Offsets for programs that count UTF-16 code units: JavaScript, Java, C# and the browsers."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from newsdoc.errors import ArgumentTypeError, ArgumentValueError, check_whole

_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")


class Utf16Offsets:
    """The offsets of one text in code points and in UTF-16 code units.

    One pass over the text when it is built; then each offset takes a binary search among the characters that
    need two units.

    Raises:
        ArgumentTypeError: ``text`` is not a ``str``.

    >>> offsets = Utf16Offsets("🙂 ya")
    >>> offsets.to_utf16(2), offsets.from_utf16(3)
    (3, 2)
    """

    def __init__(self, text: str) -> None:
        """Find the characters that need two units."""
        if not isinstance(text, str):
            raise ArgumentTypeError("text", text, "str", "pass article.text")
        self._wide = [] if text.isascii() else [match.start() for match in _WIDE.finditer(text)]
        self._wide_units = [place + rank for rank, place in enumerate(self._wide)]
        self._length = len(text)

    def to_utf16(self, offset: int) -> int:
        """Give the offset in code units of an offset in code points.

        Raises:
            ArgumentValueError: it is not from 0 to the length of the text.
        """
        self._check(offset, self._length)
        return offset + bisect_left(self._wide, offset)

    def from_utf16(self, offset: int) -> int:
        """Give the offset in code points of an offset in code units.

        Raises:
            ArgumentValueError: it is not from 0 to the number of code units, or inside a surrogate pair.
        """
        self._check(offset, self._length + len(self._wide))
        rank = bisect_left(self._wide_units, offset)
        if rank and self._wide_units[rank - 1] == offset - 1:
            raise ArgumentValueError(
                "offset", offset, "one between characters", "it stands inside a surrogate pair"
            )
        return offset - rank

    def _check(self, offset: int, last: int) -> None:
        check_whole("offset", offset, "pass an offset of this text")
        if not 0 <= offset <= last:
            raise ArgumentValueError("offset", offset, f"0 to {last}", "pass an offset of this text")
