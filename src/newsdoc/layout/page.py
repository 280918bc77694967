"""A page while its layout is being decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from newsdoc.layout.rows import Row
    from newsdoc.model import BlockRole


@frozen
class Page:
    """The rows of a text and what is known about them so far."""

    rows: list[Row]
    """The rows in text order."""
    roles: list[BlockRole | None]
    """The role of each row; ``None`` while it is open."""
    body: tuple[int, int]
    """The rows of the body, the end exclusive; furniture may lie among them."""
