"""Find the names in running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.borders import before_degrees, behind_tail, behind_title, in_rank, is_of_country
from newsdoc.names.candidates import find_runs
from newsdoc.names.capitals import without_capitals
from newsdoc.names.decoding import best_labels, confidence, kind_of, pieces_of
from newsdoc.names.evidence import Reading, agree, damp, in_capitals
from newsdoc.names.features import place_parts
from newsdoc.names.glosses import find_spelled
from newsdoc.names.model import Model, load_model
from newsdoc.names.name import Name
from newsdoc.names.noun_rules import find_among_nouns
from newsdoc.names.rules import find_by_rules
from newsdoc.names.settling import settle_kinds
from newsdoc.names.titles import title_start
from newsdoc.text.tokens import Range

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
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


def read_all(prose: Prose, pack: LanguagePack, model: Model) -> list[Reading]:
    """Read all runs of a text with a model, each in the light of the others."""
    return agree(prose.tokens, _read_runs(prose, pack, model), model.moves, pack.names, model.lexicon)


_FEW: Final = 3
"""How many sentences a text has at most that is no article but a sample of one."""


def _read_runs(prose: Prose, pack: LanguagePack, model: Model) -> list[Reading]:
    tokens = prose.tokens
    # A word in lower case is among them where it is printed so; those with capitals make no difference.
    lower = frozenset(tokens.words)
    # An article that lost its line breaks is one paragraph, too.
    lone = len(prose.passages) == 1 and len(prose.passages[0].sentences) <= _FEW
    readings: list[Reading] = []
    for passage in prose.passages:
        capitals = passage is prose.headline and in_capitals(tokens, passage.range)
        for sentence in passage.sentences:
            for run in find_runs(tokens, sentence, pack):
                vectors = model.score_run(tokens, run, sentence.first, lower, lone=lone)
                if capitals:
                    vectors = damp(vectors, place_parts(model.lexicon, tokens, run))
                readings.append(
                    Reading(run, sentence.first, vectors, best_labels(vectors, model.moves), capitals)
                )
    return readings


def _to_names(prose: Prose, readings: list[Reading], pack: LanguagePack, model: Model) -> tuple[Name, ...]:
    tokens = prose.tokens
    inside: set[int] = set()
    found: list[Name] = []
    spelled = iter([*find_spelled(tokens, readings, pack.names), _NOWHERE])
    body = next(spelled)
    for run, sentence_first, vectors, labels, _ in readings:
        if not any(labels):
            continue
        offset = run.first
        for piece in pieces_of(labels):
            first, last = offset + piece.first, offset + piece.last
            if found and first < found[-1].last:
                continue
            kind = kind_of(piece)
            if kind is EntityKind.PLACE and found and is_of_country(tokens, found[-1], first, last, pack):
                inside.update(range(first, last))
                found[-1] = found[-1]._replace(last=last)
                continue
            sure = confidence(vectors, model.moves, piece, model.calibration)
            while body.last <= first:
                found = _put_body(found, body, inside)
                body = next(spelled)
            if kind is EntityKind.PERSON:
                first = behind_title(tokens, first, last, pack)
                last = before_degrees(tokens, first, last, pack)
                title = title_start(tokens, first, sentence_first, inside, pack.names)
            elif in_rank(tokens, first, last, pack):
                continue
            else:
                last = behind_tail(tokens, first, last, pack)
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
