"""Find the names in running text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.body_borders import (
    POSSESSIVES,
    has_legal_form,
    is_abbreviated,
    is_legal_form,
    is_vessel,
    is_worship,
)
from newsdoc.names.borders import behind_number, is_addressed, is_surname, split_couple
from newsdoc.names.capitals import without_capitals
from newsdoc.names.clubs import settle_clubs
from newsdoc.names.decoding import KIND_OF, confidences, pieces_of
from newsdoc.names.evidence import agree
from newsdoc.names.found_names import FoundNames
from newsdoc.names.glosses import find_spelled
from newsdoc.names.lone_words import is_any, names_nothing
from newsdoc.names.model import load_model
from newsdoc.names.noun_rules import find_among_nouns
from newsdoc.names.readings import read_runs
from newsdoc.names.roads import settle_roads, settle_states
from newsdoc.names.rules import find_by_rules
from newsdoc.names.settling import cut_at_passages, settle_borders, settle_kinds
from newsdoc.names.storms import leave_out_storms
from newsdoc.names.surroundings import settle_surroundings
from newsdoc.names.things import names_thing
from newsdoc.text.tokens import Range

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.name import Name
    from newsdoc.names.readings import Readings
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


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
    readings = read_runs(prose, pack, model)
    agree(prose.tokens, readings, model, pack.names)
    return readings


def _to_names(prose: Prose, readings: Readings, pack: LanguagePack, model: Model) -> tuple[Name, ...]:
    tokens, spots = prose.tokens, readings.spots
    found = FoundNames(prose, readings, pack, model.lexicon)
    names = found.names
    vessels = pack.names.vessels
    spelled = iter([*find_spelled(tokens, readings, pack.names), _NOWHERE])
    body = next(spelled)
    pieces, printed = pieces_of(readings.labels), tokens.words
    count = len(printed)
    # Nearly all of them are names in the end.
    surenesses = confidences(readings.vectors, model.moves, pieces, model.calibration)
    for (begin, end, label), sure in zip(pieces, surenesses, strict=True):
        first, last = spots[begin], spots[end - 1] + 1
        marked = printed[first] in vessels or printed[first - 1] in vessels
        if (
            (names and first < names[-1].last)
            or (marked and is_vessel(tokens, first, pack, model.lexicon))
            or _names_nobody(tokens, (first, last), KIND_OF[label], pack.names, model.lexicon)
        ):
            continue
        kind = _tell_kind(KIND_OF[label], tokens, (first, last), pack, model.lexicon)
        if last < count and printed[last] in POSSESSIVES and found.keeps_possessive(first, last):
            kind, last = _BODY, last + 1
        if last - first > 1 and (border := behind_number(tokens, first, last, pack)):
            found.add_body(border - 2, border, sure)
            first, kind = border, _PERSON
        while body.last <= first:
            found.put_body(body)
            body = next(spelled)
        if kind is _BODY:
            found.add_body(first, last, sure)
            continue
        opening = readings.runs[bisect_right(readings.offsets, begin) - 1][2]
        if kind is _PLACE:
            found.add_place(first, last, opening, sure)
            continue
        for start, stop in split_couple(tokens, first, last):
            found.add_person(start, stop, opening, sure)
    while body is not _NOWHERE:
        found.put_body(body)
        body = next(spelled)
    names = settle_clubs(tokens, settle_borders(tokens, names, found.ends, model.lexicon), pack.names)
    names = settle_states(tokens, settle_roads(tokens, names, pack.names), pack.names)
    names = cut_at_passages(names, found.ends)
    names = settle_surroundings(tokens, names, pack.names, model.lexicon)
    return settle_kinds(tokens, leave_out_storms(tokens, names, pack.names))


def _names_nobody(
    tokens: Tokens, stretch: tuple[int, int], kind: EntityKind, names: NameWords, lexicon: Lexicon
) -> bool:
    """Tell whether what was read as a name is a number, a month (*Juli*), a treaty or the like."""
    first, last = stretch
    if last - first == 1:
        return names_nothing(tokens, first, names) or (
            kind is not _PERSON and is_any(tokens, first, names)  # initials may be anything
        )
    lowers = tokens.lowers
    if last - first == _PAIR and lowers[first] in lexicon.nobodies.get(lowers[last - 1], ()):
        return True
    return kind is not _PLACE and names_thing(tokens, first, last, names)


_PAIR: Final = 2
"""Words of what is known to name nobody."""


def _tell_kind(
    kind: EntityKind, tokens: Tokens, stretch: tuple[int, int], pack: LanguagePack, lexicon: Lexicon
) -> EntityKind:
    """Give the kind of a name as what stands beside it tells, or else as it was read."""
    first, last = stretch
    if kind is _PERSON:
        if last - first == 1 and is_abbreviated(tokens, last, pack):
            return _PLACE  # *Hartford, Conn.*
        if tokens.lowers[last - 1] in pack.names.worship and is_worship(tokens, first, last, lexicon):
            return _BODY if tokens.lowers[last - 1] in pack.names.body_tails else _PLACE
        legal = last - first > 1 and is_legal_form(tokens.lowers[last - 1], pack)
        return _BODY if legal or has_legal_form(tokens, last, pack) else kind
    if kind is _PLACE:
        listed = last - first == 1 and tokens.words[first] in pack.names.bodies
        return _BODY if listed else kind  # *di WhatsApp*
    called = is_addressed(tokens, first, last, pack) or is_surname(tokens, first, last, pack.names)
    return _PERSON if called else kind


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_PLACE: Final = EntityKind.PLACE
"""Globals, for a member of an enumeration takes longer to find."""
_NOWHERE: Final = Range(1 << 60, 1 << 60)
"""A body behind every text."""
