"""What names that are printed alike tell of each other: their kind, and where one ends."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from newsdoc.names.features import Lexicon
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
    final = {printed[-1] for printed in wanted}
    for name in names:
        last, sure = name.last, name.confidence
        if tokens.lowers[last - 1] not in final or sure < _INSISTS:
            continue
        # A longer name speaks for the short form that it ends with.
        for size in sizes:
            ending = tokens.lowers[last - size : last]
            if size <= last - name.first and ending in wanted:
                kinds = weights.setdefault(ending, {})
                kinds[name.kind] = kinds.get(name.kind, 0.0) + sure
    settled = list(names)
    for index in doubtful:
        kinds = weights.get(_printed(tokens, names[index]), {})
        kind = max(kinds, key=kinds.__getitem__, default=names[index].kind)
        if kinds.get(kind, 0.0) - kinds.get(names[index].kind, 0.0) >= _SETTLED:
            settled[index] = evolve(names[index], kind=kind)
    return tuple(settled)


def settle_borders(tokens: Tokens, names: list[Name], ends: list[int], lexicon: Lexicon) -> list[Name]:
    """Move the border of a body and the person right behind it to where the body ends elsewhere.

    *Gelandang Persebaya Fernando Rivera*: a body *Persebaya* elsewhere tells that *Fernando* is a given name;
    *Direktur Krakatau Baja Prima Yudhistira*: a body *PT Krakatau Baja Prima* that *Prima* is none. Where
    passages end (``ends``) nothing moves.
    """
    beside = [
        index
        for index, (before, behind) in enumerate(pairwise(names))
        if before.last == behind.first and before.kind is _BODY and behind.kind is _PERSON
    ]
    if beside:
        apart = set(ends)
        beside = [index for index in beside if names[index].last not in apart]
    if not beside:
        return names
    settled = list(names)
    bodies = islice((at for at, name in enumerate(names) if name.kind is _BODY), _MOST_COMPARED)
    printed = {at: _printed(tokens, names[at]) for at in bodies}
    for index in beside:
        body, person = settled[index], settled[index + 1]
        others = [words for at, words in printed.items() if at != index]
        border = _border(tokens, body, person, others, lexicon)
        if border != body.last:
            settled[index] = evolve(body, last=border)
            settled[index + 1] = evolve(person, first=border, title=border)
    return settled


def cut_at_passages(names: list[Name], ends: list[int]) -> list[Name]:
    """Cut names at the ends of their passages: what belongs to a name is looked for behind them, too.

    >>> from newsdoc.names.name import Name
    >>> cut_at_passages([Name(0, 3, EntityKind.PLACE, 0.9, 0)], [2, 5])
    [Name(first=0, last=2, kind=<EntityKind.PLACE: 'place'>, confidence=0.9, title=0)]
    """
    behind = iter(ends)
    end = 0
    kept = list(names)
    for index, name in enumerate(names):
        while end <= name.first:
            end = next(behind)
        if name.last > end:
            kept[index] = evolve(name, last=end)
    return kept


def _border(tokens: Tokens, body: Name, person: Name, others: list[tuple[str, ...]], lexicon: Lexicon) -> int:
    """Give the token where a body ends and a person starts, as the other bodies tell."""
    whole = _printed(tokens, body)
    longer = tokens.lowers[body.first : body.last + 1]
    alike = [other for other in others if whole[0] in other]
    if person.last - person.first > 1 and any(_holds(other, longer) for other in alike):
        return body.last + 1
    if any(_holds(other, whole) for other in alike):
        return body.last
    # A region behind its body (*DPRD Sukabumi*) and other known words belong to the body.
    unknown = _PEOPLE.issuperset(lexicon.lists.get(whole[-1], ())) and whole[-1] not in lexicon.places
    return body.last - 1 if unknown and whole[:-1] in others else body.last


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    size = len(part)
    return any(words[first : first + size] == part for first in range(min(len(words), _LONGEST) - size + 1))


_BODY: Final = EntityKind.ORGANIZATION
_PERSON: Final = EntityKind.PERSON
"""Globals, for a member of an enumeration takes longer to find."""
_PEOPLE: Final = frozenset({"person"})
_MOST_COMPARED: Final = 50
"""How many bodies of an article are looked at: ugly texts stay linear."""


def _printed(tokens: Tokens, name: Name) -> tuple[str, ...]:
    return tokens.lowers[name.first : name.last]
