"""One kind for names that are printed the same, unless their neighbours insist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsdoc.model import EntityKind
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens

_INSISTS: Final = 0.4
"""From this confidence on a name keeps the kind that its own place gave it."""
_SETTLED: Final = 0.9
"""How much more confidence the other kind has in all."""
_LONGEST: Final = 6
"""Words of the longest name that is looked for elsewhere."""


def settle_kinds(tokens: Tokens, names: list[Name]) -> tuple[Name, ...]:
    """Give names that are doubtful the kind that the same words have elsewhere in the article.

    Only names that are not doubtful have a say. A kind with clearly more confidence in all wins; the
    confidence of a name that takes it over stays.
    """
    doubtful = [
        index
        for index, name in enumerate(names)
        if name.confidence < _INSISTS and name.last - name.first <= _LONGEST
    ]
    if not doubtful:
        return tuple(names)
    wanted = {_printed(tokens, names[index]) for index in doubtful}
    weights: dict[tuple[str, ...], dict[EntityKind, float]] = {}
    sizes = {len(printed) for printed in wanted}
    for name in names:
        if name.confidence < _INSISTS:
            continue
        # A longer name speaks for the short form that it ends with.
        for size in sizes:
            ending = tokens.lowers[name.last - size : name.last]
            if size <= name.last - name.first and ending in wanted:
                kinds = weights.setdefault(ending, {})
                kinds[name.kind] = kinds.get(name.kind, 0.0) + name.confidence
    settled = list(names)
    for index in doubtful:
        kinds = weights.get(_printed(tokens, names[index]), {})
        kind = max(kinds, key=kinds.__getitem__, default=names[index].kind)
        if kinds.get(kind, 0.0) - kinds.get(names[index].kind, 0.0) >= _SETTLED:
            settled[index] = names[index]._replace(kind=kind)
    return tuple(settled)


def _printed(tokens: Tokens, name: Name) -> tuple[str, ...]:
    return tokens.lowers[name.first : name.last]
