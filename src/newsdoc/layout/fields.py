"""Read the fields of an article from its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdoc import keys
from newsdoc.model import Block, BlockRole, Found

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack


def find_fields(blocks: tuple[Block, ...], pack: LanguagePack) -> tuple[tuple[str, Found[Any]], ...]:  # noqa: ARG001
    """Find every field with its evidence, as pairs of key name and value."""
    for block in blocks:
        if block.role is BlockRole.HEADLINE:
            value = " ".join(block.span.text.split())
            return ((keys.HEADLINE.name, Found(value=value, span=block.span, rule="headline-block")),)
    return ()
