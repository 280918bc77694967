"""Where the blocks of each role stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdoc.model import Block, BlockRole

Places = dict["BlockRole", list[int]]
"""The indices of the blocks of each role that there is, in text order."""


def group_by_role(blocks: tuple[Block, ...]) -> Places:
    """Give where the blocks of each role stand: a page has hundreds, and a dozen fields ask for a role."""
    places: Places = {}
    for index, block in enumerate(blocks):
        places.setdefault(block.role, []).append(index)
    return places
