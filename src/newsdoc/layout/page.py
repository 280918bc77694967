"""A page while its layout is being decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsdoc.layout.rows import Row
    from newsdoc.model import BlockRole


class Page(NamedTuple):
    """The rows of a text and what is known about them so far."""

    rows: list[Row]
    """The rows in text order."""
    roles: list[BlockRole | None]
    """The role of each row; ``None`` while it is open. The stages of the layout fill it."""

    def open(self, index: int) -> bool:
        """Tell whether there is a row of this index whose role is open."""
        return 0 <= index < len(self.rows) and self.roles[index] is None

    def alone(self, index: int) -> int:
        """Count on how many sides a row has a blank line, or the end of the text."""
        rows = self.rows
        return (index == 0 or rows[index].blanks > 0) + (index + 1 == len(rows) or rows[index + 1].blanks > 0)
