"""Who each source is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.model import Speaker
    from newsdoc.names.name import Linked, Name
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.text.prose import Prose


def resolve_speakers(
    prose: Prose,  # noqa: ARG001
    attributions: tuple[Attribution, ...],
    names: tuple[Name, ...],  # noqa: ARG001
    linked: tuple[Linked, ...],  # noqa: ARG001
    pack: LanguagePack,  # noqa: ARG001
) -> tuple[Speaker | None, ...]:
    """Resolve the source of each attribution to a speaker; one value an attribution, in their order."""
    return tuple(None for _ in attributions)
