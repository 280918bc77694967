"""Find the attributions of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.text.prose import Prose


def find_attributions(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> tuple[Attribution, ...]:  # noqa: ARG001
    """Find every direct, indirect and mixed quotation with its cue and source, in text order."""
    return ()
