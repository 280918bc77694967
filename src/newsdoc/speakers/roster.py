"""What the mentions of every entity tell about it: roles, gender, the words of its name."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.genders import Gender, tell_gender
from newsdoc.speakers.ages import read_ages
from newsdoc.speakers.quoted import is_quoted
from newsdoc.speakers.roles import Role, find_relation, find_roles, split_roles
from newsdoc.text.tokens import Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Linked, Name
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Tokens


class Roster:
    """Every entity by number, with what the article tells about it."""

    def __init__(
        self,
        tokens: Tokens,
        names: Sequence[Name],
        linked: Sequence[Linked],
        quoted: Sequence[int],
        lexicon: Lexicon,
    ) -> None:
        """Read what the mentions of every person tell; ``quoted`` is what ``find_quoted`` gives."""
        self._spelled = [
            (number, link.entity.name.lower().split())
            for number, link in enumerate(linked)
            if link.entity.kind is _PERSON
        ]
        self._linked = linked
        self._same = _find_nicknames(self._spelled)
        self.owners: list[int] = _find_owners(len(names), linked, self._same)
        """The entity of each name."""
        self._printed: dict[int, dict[int, int]] = {}
        self._told: list[tuple[int, Range | None]] = []
        """Who is told of by what, in the order it is read: the words of a role, or the name itself."""
        self._tokens = tokens
        self._lexicon = lexicon
        self._quoted = quoted
        self._names = names
        for number, _ in self._spelled:
            self._told.append((number, None))
            self._read_roles(linked[number].names, names)

    def _read_roles(self, mentions: Sequence[int], names: Sequence[Name]) -> None:
        lowers, others = self._tokens.lowers, self._lexicon.others
        known: set[int] = set()
        for index in mentions:
            first, owner = names[index].first, self.owners[index]
            for stretch in find_roles(self._tokens, names, index, self._lexicon):
                if stretch.first >= first:
                    # *Menurut Rina, pedagang rugi* gives no role.
                    if not is_quoted(self._quoted, self._tokens.starts[stretch.first]):
                        self.add_role(owner, stretch)
                elif owner not in known or lowers[first - 1] not in others:
                    self.add_role(owner, stretch)  # not *istri* Rina behind *terdakwa Rina*
            known.add(owner)
            relation = find_relation(self._tokens, names, index, self._lexicon)
            if relation is not None:  # it says who is meant, and is no title
                self._told.append((self.owners[index], relation))

    @cached_property
    def roles(self) -> dict[str, list[tuple[int, Role]]]:
        """Entities with their roles, by each word of the role."""
        lexicon = self._lexicon
        roles: dict[str, list[tuple[int, Role]]] = {}
        for number, stretch in self._told:
            for role in (
                () if stretch is None else split_roles(self._tokens, stretch.first, stretch.last, lexicon)
            ):
                for word in dict.fromkeys(role):
                    _note_role(roles, word, number, role)
                initials = "".join([word[0] for word in role if word not in lexicon.words.obliques])
                if _FEWEST <= len(initials) <= _MOST and initials not in lexicon.acronyms:
                    _note_role(roles, initials, number, (initials,))
        return roles

    @cached_property
    def ages(self) -> dict[int, str]:
        """How old people are said to be, as printed."""
        people = [index for number, _ in self._spelled for index in self._linked[number].names]
        return read_ages(self._tokens, self._names, self.owners, people, self._lexicon)

    @cached_property
    def of_age(self) -> dict[str, list[int]]:
        """People by how old they are said to be, as printed."""
        people: dict[str, list[int]] = {}
        for number, age in self.ages.items():
            people.setdefault(age, []).append(number)
        return people

    @cached_property
    def people(self) -> dict[str, list[int]]:
        """People by each word of their names, in lower case."""
        people: dict[str, list[int]] = {}
        for number, words in self._spelled:
            for word in words:
                people.setdefault(word, []).append(number)
        return people

    @cached_property
    def bodies(self) -> dict[str, dict[int, None]]:
        """Bodies by each word of their names, in lower case, in order of mention."""
        bodies: dict[str, dict[int, None]] = {}
        for number, link in enumerate(self._linked):
            if link.entity.kind is _BODY:
                for word in dict.fromkeys(link.entity.name.lower().split()):
                    bodies.setdefault(word, {})[number] = None
        return bodies

    @cached_property
    def holders(self) -> dict[int, int]:
        """The entity that a role is printed with, by each token of the role."""
        return {
            token: number
            for number, stretch in self._told
            if stretch is not None
            for token in range(stretch.first, stretch.last)
        }

    @cached_property
    def _genders(self) -> dict[int, Gender]:
        """Who is known to be a man or a woman by names and roles; pronouns add to it."""
        words, lowers, given = self._lexicon.words, self._tokens.lowers, dict(self._spelled)
        genders: dict[int, Gender] = {}
        for number, stretch in self._told:
            if stretch is None:
                gender = tell_gender(given[number][:1], words.male_names, words.female_names)
            else:
                gender = tell_gender(lowers[stretch.first : stretch.last], words.male, words.female)
            if gender is not Gender.UNKNOWN:
                genders[number] = gender
        return genders

    def nicknames(self, number: int) -> list[int]:
        """Give the entities that are somebody by a nickname."""
        return [other for other, meant in self._same.items() if meant == number] if self._same else []

    def add_role(self, number: int, stretch: Range) -> None:
        """Note the words of a role that is printed with an entity, before anything is asked of roles."""
        first, last = stretch.first, stretch.last
        if first >= last:
            return
        printed = self._printed.setdefault(number, {})
        printed[last] = min(printed.get(last, first), first)
        self._told.append((number, stretch))

    def note_gender(self, number: int, gender: Gender) -> None:
        """Note the gender of somebody, when it is known."""
        if gender is not Gender.UNKNOWN:
            self._genders[number] = gender

    def gender(self, number: int) -> Gender:
        """Tell the gender of somebody as far as it is known."""
        return self._genders.get(number, Gender.UNKNOWN)

    def printed_roles(self, number: int) -> list[Range]:
        """Give where roles are printed with an entity, in text order."""
        printed = self._printed.get(number, {})
        return [Range(first, last) for first, last in sorted(zip(printed.values(), printed, strict=True))]


def _note_role(roles: dict[str, list[tuple[int, Role]]], word: str, number: int, role: Role) -> None:
    known = roles.setdefault(word, [])
    if (number, role) not in known[-_KEPT:]:
        known.append((number, role))


def _find_owners(size: int, linked: Sequence[Linked], same: dict[int, int]) -> list[int]:
    owners = [-1] * size
    for number, link in enumerate(linked):
        for index in link.names:
            owners[index] = number
    for number, meant in same.items():
        for index in linked[number].names:
            owners[index] = meant
    return owners


def _find_nicknames(people: Sequence[tuple[int, list[str]]]) -> dict[int, int]:
    """Find the people of one word who are somebody else by a short form, with who that is.

    ``people`` are numbers with the words of the name in lower case. A short form starts the name (*Adit*:
    *Aditya Pramudana*), joins the starts of its words (*Jokowi*: *Joko Widodo*), or is longer and starts
    another word of it (*Risma*: *Tri Rismaharini*), and nobody else's does.
    """
    short = [(number, words[0]) for number, words in people if len(words) == 1 and len(words[0]) >= _NICKNAME]
    if not short:
        return {}
    by_start: dict[str, list[tuple[int, list[str]]]] = {}
    for number, words in people:
        if len(words) > 1:
            for start in dict.fromkeys([word[:_NICKNAME] for word in words]):
                by_start.setdefault(start, []).append((number, words))
    same: dict[int, int] = {}
    for number, word in short:
        meant = [other for other, full in by_start.get(word[:_NICKNAME], ()) if _shortens(word, full)]
        if len(meant) == 1:
            same[number] = meant[0]
    return same


def _shortens(nickname: str, full: Sequence[str]) -> bool:
    rest = nickname.removeprefix(full[0])
    # Of three letters it leaves out as many at least: *Rin* is not *Rina*.
    starts = full[0].startswith(nickname) and (len(nickname) > _NICKNAME or len(full[0]) >= 2 * len(nickname))
    if starts or (rest != nickname and len(rest) > 1 and any(word.startswith(rest) for word in full[1:])):
        return True
    return len(nickname) >= _SURE and any(word != nickname and word.startswith(nickname) for word in full[1:])


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
"""Globals, for a member of an enumeration takes longer to find."""
_NICKNAME: Final = 3
"""A nickname has as many letters at least, and shares as many with the name."""
_SURE: Final = 5
"""How many letters one has at least that starts another word than the first."""
_FEWEST: Final = 3
_MOST: Final = 5
"""How many letters the initials of a role have that stand for it (*the DPP*: *Deputy Public Prosecutor*)."""
_KEPT: Final = 4
"""How many of the last entries of a role word are looked through for the same entry."""
