"""Plain rules for languages whose nouns all have a capital: a name needs evidence of its own.

That is a given name, a title, a list, an acronym, the head of a body, or the same name in full elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.candidates import find_runs
from newsdoc.names.name import Name
from newsdoc.names.noun_words import (
    BODY,
    GIVEN,
    HEAD,
    LOWER_WORD,
    NOUN,
    OTHER,
    PLACE,
    SHORTEST_STEM,
    TAIL,
    TITLE_WORD,
    Nouns,
)
from newsdoc.text.tokens import CAPITALISED, LOWER, TITLE

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.noun_words import Unit
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Range, Tokens

_LONGEST: Final = 5
"""How many words a person's name has at most, and a listed name of a place."""
_SURE: Final = 0.8
_UNSURE: Final = 0.5
_DESCRIBING: Final = 4
"""How many words that say what somebody is may stand before a name."""


def find_among_nouns(prose: Prose, pack: LanguagePack) -> tuple[Name, ...]:
    """Find the names of a text in which every noun has a capital, in text order."""
    reader = _Reader(prose.tokens, pack)
    found: dict[int, Name] = {}
    for passage in prose.passages:
        for sentence in passage.sentences:
            for run in find_runs(prose.tokens, sentence, pack):
                for name in reader.read(run, sentence.first):
                    found[name.first] = name
    _drop_doubtful(prose.tokens, found, reader)
    people = _people(prose.tokens, found)
    taken = {index for name in found.values() for index in range(name.first, name.last)}
    for index, word in enumerate(prose.tokens.words):
        if index not in taken and reader.nouns.bare(word) in people and reader.may_stand_alone(index):
            found[index] = Name(index, index + 1, EntityKind.PERSON, _SURE, reader.title_before(index))
    return tuple([found[first] for first in sorted(found)])


def _drop_doubtful(tokens: Tokens, names: dict[int, Name], reader: _Reader) -> None:
    """Leave out pairs of unknown words unless the last one stands alone elsewhere, as surnames do.

    One that holds the surname of somebody else is left out too (*Harts Pläne*): that is found by itself.
    """
    before: dict[str, set[str]] = {}
    for index, word in enumerate(tokens.words):
        if tokens.kinds[index] in CAPITALISED:
            before.setdefault(reader.nouns.bare(word), set()).add(tokens.words[index - 1] if index else "")
    people = [name for name in names.values() if name.kind is EntityKind.PERSON]
    surnames = {reader.nouns.bare(tokens.words[name.last - 1]) for name in people if name.confidence >= _SURE}
    for name in people:
        if name.confidence < _SURE:
            first, last = tokens.words[name.first], tokens.words[name.last - 1]
            others = before[reader.nouns.bare(last)] - {tokens.words[name.last - 2]}
            held = not surnames.isdisjoint((reader.nouns.bare(first), reader.nouns.bare(last)))
            if held or not any(reader.may_follow(other) for other in others):
                del names[name.first]


def _people(tokens: Tokens, names: dict[int, Name]) -> set[str]:
    """Give the first and last words of the full names of people."""
    full = [
        n
        for n in names.values()
        if n.kind is EntityKind.PERSON and (n.last > n.first + 1 or n.title < n.first)
    ]
    ends = {tokens.words[index] for name in full for index in (name.first, name.last - 1)}
    return {word for word in ends if len(word) >= SHORTEST_STEM}


class _Reader:
    """Reads the names of runs; holds what it looks up."""

    def __init__(self, tokens: Tokens, pack: LanguagePack) -> None:
        self._tokens = tokens
        self._pack = pack
        self._words = pack.names
        self._sentence = 0
        self.nouns = Nouns(tokens, pack)

    def read(self, run: Range, sentence: int) -> list[Name]:
        """Read the names of a run; ``sentence`` is the first token of its sentence."""
        self._sentence = sentence
        units = self.nouns.split(run)
        found: list[Name] = []
        index, title, near = 0, -1, False
        while index < len(units):
            kind = units[index].kind
            if kind == TITLE_WORD:
                found += self._parts(units[index])
                title, near = index if title < 0 else title, True
                index += 1
                continue
            stop, name = self._name(units, index, titled=near)
            if name is not None:
                if name.kind is EntityKind.PERSON and title >= 0:
                    name = evolve(name, title=units[title].first, confidence=_SURE)
                found.append(name)
            # What a title is about may stand between it and its bearer (*Minister für Arbeit Hart*): then
            # only a given name tells where the name starts.
            near = False
            if name is not None and name.kind is EntityKind.PERSON:
                title = -1
            index = stop
        return found

    def _name(  # noqa: PLR0911 - one return a kind of name
        self, units: list[Unit], index: int, *, titled: bool
    ) -> tuple[int, Name | None]:
        """Read the name that starts at a unit, if any, and the unit behind it."""
        unit = units[index]
        described = self._described(units, index) if unit.kind == OTHER else 0
        if described:
            return described, None
        if unit.kind in (OTHER, GIVEN):
            stop = self._person_end(units, index, titled=titled)
            if stop:
                sure = _SURE if unit.kind == GIVEN and stop > index + 1 else _UNSURE
                first, last = unit.first, units[stop - 1].last
                return stop, Name(first, last, EntityKind.PERSON, sure, first)
            tail = self._tail_end(units, index)
            if tail:
                return tail, self._plain(units, index, tail, EntityKind.ORGANIZATION)
        if unit.kind == PLACE:
            tail = self._tail_end(units, index)
            kind = EntityKind.ORGANIZATION if tail else EntityKind.PLACE
            return tail or index + 1, self._plain(units, index, tail or index + 1, kind)
        if unit.kind == BODY:
            tail = self._tail_end(units, index)
            return tail or index + 1, self._plain(units, index, tail or index + 1, EntityKind.ORGANIZATION)
        if unit.kind == HEAD or (
            unit.kind == TAIL and self._tokens.lowers[unit.last - 1] in self._words.heads
        ):
            stop = self._body_end(units, index)
            named = stop > index + 1 or self.nouns.bare(self._tokens.lowers[unit.last - 1]).endswith(
                self._words.head_endings
            )
            return stop, self._plain(units, index, stop, EntityKind.ORGANIZATION) if named else None
        return index + 1, None

    def _plain(self, units: list[Unit], index: int, stop: int, kind: EntityKind) -> Name:
        first, last = units[index].first, units[stop - 1].last
        return Name(first, last, kind, _SURE, first)

    def _described(self, units: list[Unit], index: int) -> int:
        """Give the unit where a name starts that unknown words describe (*Torwart Tobias Hart*), or 0."""
        stop = index + 1
        while stop < min(len(units), index + _DESCRIBING) and units[stop].kind == OTHER:
            stop += 1
        named = [unit.kind for unit in units[stop : stop + 2]]
        return stop if named in ([GIVEN, OTHER], [GIVEN, GIVEN]) else 0

    def _person_end(self, units: list[Unit], index: int, *, titled: bool) -> int:
        """Give the unit behind the person's name that starts at a unit, 0 where none does."""
        given_first = units[index].kind == GIVEN
        stop = index + 1
        while stop < min(len(units), index + _LONGEST):
            kind = units[stop].kind
            if kind == LOWER_WORD:
                ahead = self._behind_particles(units, stop) if given_first or titled else 0
                if not ahead:
                    break
                stop = ahead
            elif kind in (OTHER, GIVEN) or (
                stop == index + 1 and given_first and self._may_be_surname(units[stop])
            ):
                stop += 1
            else:
                break
        given = any(unit.kind == GIVEN for unit in units[index:stop])
        lone = stop == index + 1
        if not titled and (lone or not given) and self._is_marked(units[index].first, units[stop - 1].last):
            return 0
        if given and not lone:
            return stop
        if titled:
            return stop
        return 0 if lone or not self._is_pair(units, index, stop) else stop

    def _may_be_surname(self, unit: Unit) -> bool:
        """Tell whether a noun or a place can be a surname behind a given name (*Anna Winter*)."""
        lower = self._tokens.lowers[unit.first]
        if unit.kind == PLACE:
            return True
        return (
            unit.kind == NOUN and lower in self._words.not_names and lower not in self._pack.reporting.times
        )

    def _behind_particles(self, units: list[Unit], index: int) -> int:
        """Give the unit behind the word that particles tie to a name (*von der Hart*), 0 where none do."""
        ahead = index + 1
        while ahead < len(units) and units[ahead].kind == LOWER_WORD:
            ahead += 1
        particles = self._tokens.lowers[units[index].first : units[ahead - 1].last]
        if particles[0] in self.nouns.articles or not self._words.particles.issuperset(particles):
            return 0
        return ahead + 1 if ahead < len(units) and units[ahead].kind in (OTHER, GIVEN, PLACE) else 0

    def _is_marked(self, first: int, last: int) -> bool:
        """Tell whether words stand in quotation marks of their own: the name of a storm, a ship, a work."""
        words = self._tokens.words
        return first > 0 and last < len(words) and words[first - 1] in _MARKS and words[last] in _MARKS

    def _is_pair(self, units: list[Unit], index: int, stop: int) -> bool:
        """Tell whether words that no list knows, side by side, can only be a name (*Recep Erdogan*)."""
        tokens = self._tokens
        first = units[index].first
        before = tokens.lowers[first - 1] if first else ""
        adjective = first == self._sentence and tokens.lowers[first].endswith(self._words.adjective_endings)
        plain = (
            adjective
            or before in self.nouns.articles
            or (first > 0 and tokens.kinds[first - 1] == LOWER and before[-1:] in "nesrm")
        )
        return not plain and all(
            unit.kind == OTHER and tokens.kinds[unit.first] == TITLE for unit in units[index:stop]
        )

    def _tail_end(self, units: list[Unit], index: int) -> int:
        """Give the unit behind a body whose last word tells it (*Nordwind AG*), 0 where none does."""
        for stop in range(index + 1, min(len(units), index + _LONGEST)):
            if units[stop].kind == TAIL:
                return stop + 1
            if units[stop].kind not in (OTHER, GIVEN, NOUN, PLACE, BODY):
                break
        return 0

    def _body_end(self, units: list[Unit], index: int) -> int:
        """Give the unit behind a body that a head opens (*Landgericht Köln*, *Bundesamt für Naturschutz*)."""
        stop = index + 1
        while stop < min(len(units), index + _LONGEST):
            kind = units[stop].kind
            if kind == LOWER_WORD and stop + 1 < len(units) and units[stop + 1].kind in (NOUN, OTHER, PLACE):
                joint = self._tokens.lowers[units[stop].first]
                if joint in self._words.place_cues or joint in self._pack.anaphora.coordinators:
                    break
                stop += 2
            elif kind in (PLACE, BODY, TAIL) or (kind == OTHER and stop == index + 1):
                stop += 1
            else:
                break
        return stop

    def _parts(self, unit: Unit) -> list[Name]:
        """Give the body or place that a title is put together with (*CDU-Chef*)."""
        first = unit.first
        if unit.last - first < 3 or self.nouns.word_kind(first) not in (BODY, PLACE):  # noqa: PLR2004
            return []
        place = self.nouns.word_kind(first) == PLACE
        return [Name(first, first + 1, EntityKind.PLACE if place else EntityKind.ORGANIZATION, _SURE, first)]

    def may_stand_alone(self, index: int) -> bool:
        """Tell whether a word that a full name holds is that person here: no article makes it a noun."""
        tokens = self._tokens
        if tokens.kinds[index] not in CAPITALISED:
            return False
        joined = (
            index + 1 < len(tokens) and tokens.words[index + 1] in "-–" and tokens.glued(index + 1)
        ) or (index > 0 and tokens.words[index - 1] in "-–" and tokens.glued(index))
        before = tokens.lowers[index - 1] if index else ""
        return not joined and before not in self.nouns.articles

    def may_follow(self, before: str) -> bool:
        """Tell whether a name may stand alone behind a word."""
        return before.lower() not in self.nouns.articles and before not in "-–"

    def title_before(self, index: int) -> int:
        """Give the first token of the titles directly before a token."""
        start = index
        while (
            start
            and self._tokens.kinds[start - 1] in CAPITALISED
            and self.nouns.word_kind(start - 1) == TITLE_WORD
        ):
            start -= 1
        return start


_MARKS: Final = frozenset("„“”\"»«‚‘’'›‹")
