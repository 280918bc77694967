"""Find the names in running text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.borders import before_degrees, behind_tail, behind_title, in_rank, is_of_country
from newsdoc.names.capitals import without_capitals
from newsdoc.names.decoding import confidence, kind_of, pieces_of
from newsdoc.names.evidence import agree
from newsdoc.names.glosses import find_spelled
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.noun_rules import find_among_nouns
from newsdoc.names.readings import read_runs
from newsdoc.names.rules import find_by_rules
from newsdoc.names.settling import settle_kinds
from newsdoc.names.titles import title_start
from newsdoc.text.tokens import Range

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings
    from newsdoc.text.prose import Prose


def find_names(prose: Prose, pack: LanguagePack) -> tuple[Name, ...]:
    """Find every named person, organisation and place, in text order.

    Candidate runs of capitalised words are cut by the pack's trained model, each by itself; then runs
    whose words are read otherwise elsewhere in the article are read again with that evidence. A pack
    without weights is read by its plain rules.
    """
    model = load_model(pack)
    if model is None:
        return find_among_nouns(prose, pack) if pack.capital_nouns else find_by_rules(prose, pack)
    tokens = without_capitals(prose, pack, model.lexicon)
    if tokens is not prose.tokens:
        prose = evolve(prose, tokens=tokens)
    return _to_names(prose, read_all(prose, pack, model), pack, model)


def read_all(prose: Prose, pack: LanguagePack, model: Model) -> Readings:
    """Read all runs of a text with a model, each in the light of the others."""
    return agree(prose.tokens, read_runs(prose, pack, model), model, pack.names)


def _to_names(prose: Prose, readings: Readings, pack: LanguagePack, model: Model) -> tuple[Name, ...]:
    tokens, spots = prose.tokens, readings.spots
    inside: set[int] = set()
    found: list[Name] = []
    spelled = iter([*find_spelled(tokens, readings, pack.names), _NOWHERE])
    body = next(spelled)
    for piece in pieces_of(readings.labels):
        first, last = spots[piece.first], spots[piece.last - 1] + 1
        if found and first < found[-1].last:
            continue
        kind = kind_of(piece)
        if (
            kind is EntityKind.PLACE
            and found
            and found[-1].last == first
            and is_of_country(tokens, found[-1], first, last, pack)
        ):
            inside.update(range(first, last))
            found[-1] = found[-1]._replace(last=last)
            continue
        sure = confidence(readings.vectors, model.moves, piece, model.calibration)
        while body.last <= first:
            found = _put_body(found, body, inside)
            body = next(spelled)
        if kind is EntityKind.PERSON:
            first = behind_title(tokens, first, last, pack)
            last = before_degrees(tokens, first, last, pack)
            opening = readings.runs[bisect_right(readings.offsets, piece.first) - 1][2]
            title = title_start(tokens, first, opening, inside, pack.names)
        elif in_rank(tokens, first, last, pack):
            continue
        else:
            last = behind_tail(tokens, first, last, pack)
            if last - first > 1:  # a word by itself may stand in a title anyway: it has a capital
                inside.update(range(first, last))
            title = first
        found.append(Name(first, last, kind, sure, title))
    while body is not _NOWHERE:
        found = _put_body(found, body, inside)
        body = next(spelled)
    return settle_kinds(tokens, found)


_NOWHERE: Final = Range(1 << 60, 1 << 60)
"""A body behind every text."""


def _put_body(found: list[Name], body: Range, inside: set[int]) -> list[Name]:
    """Put a body that its acronym spells out in the place of what was found in its words."""
    parts: list[Name] = []
    while found and found[-1].last > body.first:
        parts.append(found.pop())
    sure = max([_SPELLED, *[part.confidence for part in parts]])
    inside.update(range(*body))
    first = body.first
    if parts and parts[-1].first < first and parts[-1].kind is EntityKind.ORGANIZATION:
        first = parts[-1].first
    found.append(Name(first, body.last, EntityKind.ORGANIZATION, sure, first))
    return found


_SPELLED: Final = 0.9
"""How sure a body is that its acronym spells out."""
