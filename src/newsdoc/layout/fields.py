"""Read the fields of an article from its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from newsdoc import keys
from newsdoc.model import Block, BlockRole, Found

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.model import Problem


class Fields(NamedTuple):
    """The fields of an article and what was odd about them; what ``find_fields`` gives."""

    found: tuple[tuple[str, Found[Any]], ...] = ()
    """Pairs of key name and value with its evidence."""
    problems: tuple[Problem, ...] = ()
    """What was odd, built with ``newsdoc.problems.note``."""


def find_fields(blocks: tuple[Block, ...], pack: LanguagePack) -> Fields:  # noqa: ARG001
    """Find every field with its evidence."""
    for block in blocks:
        if block.role is BlockRole.HEADLINE:
            value = " ".join(block.span.text.split())
            return Fields(((keys.HEADLINE.name, Found(value=value, span=block.span, rule="headline-block")),))
    return Fields()
