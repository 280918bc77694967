"""Link the names that name the same thing into entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import Entity, Span
from newsdoc.names.name import Linked

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.text.prose import Prose


def link_names(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> tuple[Linked, ...]:  # noqa: ARG001
    """Link names into entities, in order of first mention."""
    tokens = prose.tokens
    groups: dict[tuple[str, str], list[int]] = {}
    for index, name in enumerate(names):
        groups.setdefault((name.kind, tokens.slice(name.first, name.last)), []).append(index)
    return tuple(
        Linked(
            Entity(
                name=text,
                kind=names[members[0]].kind,
                mentions=tuple(
                    Span(
                        start=tokens.starts[names[i].first],
                        end=tokens.ends[names[i].last - 1],
                        text=tokens.slice(names[i].first, names[i].last),
                    )
                    for i in members
                ),
                confidence=max(names[i].confidence for i in members),
            ),
            tuple(members),
        )
        for (_, text), members in groups.items()
    )
