"""The names of a text as they are collected: each put with its borders where they really are."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.body_borders import (
    POSSESSIVES,
    before_memorial,
    before_opener,
    behind_branch,
    behind_fields,
    behind_foreign,
    behind_region,
    behind_small_tail,
    behind_tail,
    government_start,
    in_office,
    in_rank,
    is_abbreviated,
    is_generic,
    is_owning,
    leads_to_place,
    with_head_and_tail,
)
from newsdoc.names.borders import (
    before_degrees,
    behind_seat,
    behind_short_name,
    behind_title,
    ends_in_office,
    goes_on,
    has_first_half,
    is_degree,
    is_in_list,
    is_office,
    with_second_surname,
)
from newsdoc.names.houses import is_house, is_in_hall, is_of_place, joins_places
from newsdoc.names.inner_glosses import behind_inner_gloss
from newsdoc.names.joined_bodies import before_fields, behind_last_field, find_joint
from newsdoc.names.labels import BEGIN, END, INSIDE
from newsdoc.names.name import Name
from newsdoc.names.things import is_in_thing
from newsdoc.names.titles import title_start
from newsdoc.text.tokens import TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.features import Lexicon
    from newsdoc.names.readings import Readings
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Range


class FoundNames:
    """The names that are found so far, and the tokens that they hold."""

    def __init__(self, prose: Prose, readings: Readings, pack: LanguagePack, lexicon: Lexicon) -> None:
        """Start without any, for the names of a text that a model has read."""
        self._prose = prose
        self._tokens = prose.tokens
        self._pack = pack
        self._lexicon = lexicon
        self._readings = readings
        self.names: list[Name] = []
        self._inside: set[int] = set()
        """The tokens of names that may be part of a title: of one word they have a capital anyway."""

    @cached_property
    def ends(self) -> list[int]:
        """The tokens behind each passage."""
        return [passage.range.last for passage in self._prose.passages]

    def _passage_end(self, token: int) -> int:
        """Give the token behind the passage that a token stands in."""
        return self.ends[bisect_right(self.ends, token)]

    def keeps_possessive(self, first: int, last: int) -> bool:
        """Tell whether a possessive belongs to a body (*Moody's*) whose word never stands without one."""
        words = self._tokens.words
        return is_owning(words[first:last], self._pack) and words[last - 1] not in self._bare

    @cached_property
    def _bare(self) -> set[str]:
        """The words that stand somewhere without a possessive behind; seldom asked for."""
        words = self._tokens.words
        return {word for word, behind in pairwise(words) if behind not in POSSESSIVES}

    def add_person(self, first: int, last: int, opening: int, sure: float) -> None:
        """Add a person, without what belongs to the title before or to the degrees behind the name."""
        tokens, pack, names = self._tokens, self._pack, self.names
        first = self._with_letters(first, opening)
        # What opens a stretch has nothing before it.
        behind = bool(names) and first > opening
        near = behind and first - names[-1].last <= 1  # at most a mark is between
        if near and self._is_rank(names[-1], first):
            names.pop()
            behind = near = False
        if last == first + 1 and (
            (behind and is_degree(tokens, names[-1], first, last, pack))
            or is_in_list(tokens, names, first, self._lexicon)
            or self._is_title(first)
        ):
            return
        if last - first > 1 and not pack.names.leading_heads and self._is_office(first, last, opening, sure):
            return
        if near:
            first = self._with_first_half(first)
        if last - first > 1:
            if near and names[-1].kind is _BODY:
                first = self._behind_seat(first, last)
            first = behind_title(tokens, first, last, pack, self._lexicon)
            last = before_degrees(tokens, first, last, pack)
            last = with_second_surname(tokens, first, last, self._is_free, self._lexicon)
            last = behind_short_name(tokens, first, last, self._is_free, pack)
        begin = before_memorial(tokens, first, opening, pack)
        if begin is not None and not self._closes_place(begin):
            self._add_memorial(begin, last, sure)
        elif near and goes_on(tokens, names[-1], first, pack):  # *Andi Moh. Yusuf*
            names[-1] = evolve(names[-1], last=last)
        else:
            title = self._title_start(first, opening)
            if title < first and names and title <= names[-1].last < first:
                title = self._without_opener(title)
            names.append(Name(first, last, _PERSON, sure, title))

    def _is_office(self, first: int, last: int, opening: int, sure: float) -> bool:
        """Tell whether words that were read as a person end with the office of who stands behind them."""
        if not ends_in_office(self._tokens, last, self._pack):
            return is_office(self._tokens, first, last, self._pack, self._lexicon)
        self._add_seat(first, last, opening, sure)
        return True

    def _add_seat(self, first: int, last: int, opening: int, sure: float) -> None:
        """Add the place before an office that was read as one name with it (*former* Ohio *Gov.*)."""
        lowers = self._tokens.lowers
        for begin in range(max(first, last - 1 - _SEAT), last - 1):
            if " ".join(lowers[begin : last - 1]) in self._lexicon.places:
                self.add_place(begin, last - 1, opening, sure)
                return

    def _with_letters(self, first: int, opening: int) -> int:
        """Take what a person is called by before the name that was read as none, or as the end of a body.

        TB *Hasan*; *Direktur PT Raya* La Ode *Hasan*.
        """
        tokens, words, names = self._tokens, self._pack.names, self.names
        if first == opening or not (words.given_initials or words.given_pairs):
            return first
        lower, before = tokens.lowers[first - 1], names[-1] if names else None
        if lower in words.given_initials and tokens.kinds[first - 1] == UPPER:
            if before is not None and before.last == first:
                if before.first < first - 1 or tokens.words[first - 1] in words.bodies:
                    return first
                names.pop()
            return first - 1
        starts = self._lexicon.given_pairs.get(lower)
        if not starts or before is None or not before.last == first > before.first + 2:
            return first
        if tokens.lowers[first - 2] not in starts:
            return first
        names[-1] = evolve(before, last=first - 2)
        return first - 2

    def _is_rank(self, before: Name, first: int) -> bool:
        """Tell whether a body is the rank of the person who begins right behind it (*Prada* Rizal)."""
        alone = before.kind is _BODY and before.first == first - 1
        return alone and self._tokens.lowers[first - 1] in self._pack.names.ranks

    def _without_opener(self, title: int) -> int:
        """Take what opens a title from the body before it (*Acme Foods* Managing *Director Tom Hale*)."""
        before, lowers = self.names[-1], self._tokens.lowers
        openers, border = self._pack.names.title_openers, before.last
        while border > before.first + 1 and lowers[border - 1] in openers:
            border -= 1
        if before.kind is not _BODY or border == before.last:
            return title
        self.names[-1] = evolve(before, last=border)
        return min(title, border)

    def _closes_place(self, index: int) -> bool:
        """Tell whether a word is the last one of the place before (*Kajari Jakarta* Pusat *Safrianto*)."""
        before = self.names[-1] if self.names else None
        if before is None or before.kind is not _PLACE:
            return False
        return before.first < index == before.last - 1

    def _title_start(self, first: int, opening: int) -> int:
        """Find where the title before a person starts, behind the person before."""
        tokens, inside, words = self._tokens, self._inside, self._pack.names
        title = title_start(tokens, first, opening, inside, words)
        if title < first:  # *Presiden Rina dan Ketua DPR Budi*
            before = next((name.last for name in reversed(self.names) if name.kind is _PERSON), 0)
            if title < before:
                return title_start(tokens, first, before, inside, words)
        return title

    def _with_first_half(self, first: int) -> int:
        """Take the first half of a given name from the body or place before its hyphen (*Ming-Chi Kuo*)."""
        if not has_first_half(self._tokens, self.names[-1], first):
            return first
        self.names[-1] = evolve(self.names[-1], last=first - 2)
        return first - 2

    def _behind_seat(self, first: int, last: int) -> int:
        """Give the place before a person that closes the body before it to that body."""
        border = behind_seat(self._tokens, self.names[-1], (first, last), self._pack.names, self._lexicon)
        if border > first:
            self._inside.update(range(self.names[-1].first, border))
            self.names[-1] = evolve(self.names[-1], last=border)
        return border

    def _is_title(self, index: int) -> bool:
        """Tell whether a word is a title and nobody's name (*kata* Kapolsek), nor part of a longer one."""
        lower = self._tokens.lowers[index]
        lists = self._lexicon.lists.get(lower, ())
        titled = "title" in lists and "person" not in lists and self._tokens.kinds[index] == TITLE
        return titled and lower not in self._parts

    @cached_property
    def _parts(self) -> set[str]:
        """The words of the names of people that have several; seldom asked for."""
        readings, lowers = self._readings, self._tokens.lowers
        return {
            lowers[spot]
            for spot, label in zip(readings.spots, readings.labels, strict=True)
            if label in _OF_SEVERAL
        }

    def add_body(self, first: int, last: int, sure: float) -> None:
        """Add a body with what belongs to its name, but not *former* before it."""
        tokens, pack = self._tokens, self._pack
        first += last - first > 1 and tokens.lowers[first] in pack.anaphora.formers
        if is_of_place(tokens, first, last, pack.names, self._lexicon):
            self.add_place(first + 1, last, first, sure)
            return
        if not pack.names.leading_heads:
            if in_office(tokens, first, pack):
                return
            if last - first > 1 and ends_in_office(tokens, last, pack):
                self._add_seat(first, last, first, sure)
                return
            first = self._with_fields_before(self._with_place_before(first, last), last)
        joint = find_joint(tokens, first, last, pack, self._lexicon)
        if joint is not None:
            self._put(first, joint, _BODY, sure)
            first = joint + 1
            first += tokens.lowers[first] in pack.anaphora.articles
        last = self._end_of_other(first, last)
        if last < len(tokens.lowers) and tokens.lowers[last] in self._lexicon.body_goes_on:
            last = self._end_of_body(first, last)
        if last > first:
            if tokens.lowers[first] in pack.names.parents and self._goes_on_body(first):
                first = self.names.pop().first
            if self._add_ends(first, last, sure):
                return
            first -= is_in_hall(tokens, first, self._is_free, pack.names)
            self._put(first, last, _PLACE if is_house(tokens, first, last, pack.names) else _BODY, sure)

    def _goes_on_body(self, first: int) -> bool:
        """Tell whether a body is part of the one right before it (*Divisi Humas* Polri)."""
        before = self.names[-1] if self.names else None
        if before is None or before.last != first or before.kind is not _BODY:
            return False
        if first - before.first > _LONGEST_PART:
            return False
        names, lowers = self._pack.names, self._tokens.lowers
        headed = lowers[before.first] in names.heads or lowers[before.first] in names.branches
        return headed and self._passage_end(before.first) > first

    def _add_ends(self, first: int, last: int, sure: float) -> bool:
        """Add two places that a hyphen joins (*U.S.-Mexico*) each by itself."""
        if last - first != _JOINED or not joins_places(self._tokens, first, self._pack.names, self._lexicon):
            return False
        self._put(first, first + 1, _PLACE, sure)
        self._put(last - 1, last, _PLACE, sure)
        return True

    def _end_of_body(self, first: int, last: int) -> int:
        """Find the end of a body behind its legal form, further fields, its region and its branch."""
        tokens, pack = self._tokens, self._pack
        last = behind_foreign(tokens, behind_small_tail(tokens, last, pack), self._is_free, pack.names)
        if self._lists_on(last):
            listed = behind_fields(tokens, first, last, self._passage_end(first), pack)
            last = listed if listed == last else behind_last_field(tokens, listed, pack)
        last = behind_region(tokens, first, last, pack, self._lexicon)
        return behind_branch(tokens, last, self._is_free, pack.names, self._lexicon)

    def _with_place_before(self, first: int, last: int) -> int:
        """Take the place right before a body into it (*Los Angeles County* Sheriff's Department).

        Only into one that is named by what it is last.
        """
        before = self.names[-1] if self.names else None
        if (
            before is None
            or before.last != first
            or before.kind is not _PLACE
            or self._passage_end(before.first) == first
        ):
            return first
        if last - first == 1 or self._tokens.lowers[last - 1] not in self._pack.names.body_tails:
            return first
        self.names.pop()
        return before.first

    def _with_fields_before(self, first: int, last: int) -> int:
        """Take the fields before a coordinator into a body (*Maritime and* Coastguard Agency)."""
        begin = before_fields(self._tokens, first, last, self._pack)
        names = self.names
        at = len(names)
        while at and names[at - 1].first >= begin:
            at -= 1
        if (at and names[at - 1].last > begin) or self._passage_end(begin) <= first:
            return first
        del names[at:]
        return begin

    def _lists_on(self, last: int) -> bool:
        """Tell whether a comma stands behind a body, or a coordinator and a word of no name."""
        words = self._tokens.words
        if last + 1 >= len(words):
            return False
        joined = words[last] in self._pack.anaphora.coordinators
        return words[last] == "," or (joined and self._is_free(last + 1))

    def add_place(self, first: int, last: int, opening: int, sure: float) -> None:
        """Add a place with what belongs to its name."""
        tokens, pack = self._tokens, self._pack
        last = self._end_of_other(first, last)
        if pack.names.leading_heads and is_in_thing(tokens, last, pack.names):
            return
        if last > first:
            if not pack.names.leading_heads:
                last = before_opener(tokens, first, last, pack.names)
            last += is_abbreviated(tokens, last, pack)
            first, last = with_head_and_tail(tokens, (first, last), opening, self._is_free, pack)
            begin = government_start(tokens, first, opening, pack)
            if begin is not None:
                self._put(begin, last, _BODY, sure)
            elif not self._add_ends(first, last, sure) and not self._closes_body(first, last, opening):
                self._put(first, last, _PLACE, sure)

    def _end_of_other(self, first: int, last: int) -> int:
        """Find the end of a body or a place; its first token where a word by itself names neither."""
        tokens, pack, names = self._tokens, self._pack, self.names
        if names and is_degree(tokens, names[-1], first, last, pack):
            return first
        if last - first > 1:
            return behind_tail(tokens, first, last, pack)
        if in_rank(tokens, first, last, pack):
            return first
        last = behind_tail(tokens, first, last, pack)
        return first if last == first + 1 and is_generic(tokens, first, pack, self._lexicon) else last

    def _closes_body(self, first: int, last: int, opening: int) -> bool:
        """Add a place to the body right before it, whose name it closes (*Satpol PP* Jakarta Barat)."""
        body = self.names[-1] if self.names else None
        if body is None or body.kind is not _BODY or body.first < opening:
            return False
        if not leads_to_place(self._tokens, body.last, first, self._pack.names):
            return False
        self._inside.update(range(body.last, last))
        self.names[-1] = evolve(body, last=last)
        return True

    def put_body(self, body: Range) -> None:
        """Put a body that its acronym spells out in the place of what was found in its words."""
        parts: list[Name] = []
        while self.names and self.names[-1].last > body.first:
            parts.append(self.names.pop())
        sure = max([_SPELLED, *[part.confidence for part in parts]])
        first = body.first
        if parts and parts[-1].first < first and parts[-1].kind is _BODY:
            first = parts[-1].first
        self._put(first, body.last, _BODY, sure)

    def _add_memorial(self, first: int, last: int, sure: float) -> None:
        """Add a body or a place that is named after somebody, with what was found of it."""
        heads = self._pack.names.place_heads
        kind = _PLACE if self._tokens.lowers[first] in heads else _BODY
        if self.names and self.names[-1].last > first:
            before = self.names.pop()
            first, kind = before.first, before.kind
        self._put(first, last, kind, sure)

    def _put(self, first: int, last: int, kind: EntityKind, sure: float) -> None:
        if last - first > 1:
            if self._tokens.words[last : last + 1] == ("(",) and self._pack.names.leading_heads:
                last = self._behind_gloss(last)
            self._inside.update(range(first, last))
        self.names.append(Name(first, last, kind, sure, first))

    def _behind_gloss(self, last: int) -> int:
        """Find the end of a body or place that may go on behind the gloss of its head."""
        tokens, rest = self._tokens, (last, self._passage_end(last))
        behind = behind_inner_gloss(tokens, rest, self._readings, self._pack.names, self._lexicon)
        return behind if behind == last else behind_tail(tokens, last, behind, self._pack)

    def _is_free(self, index: int) -> bool:
        """Tell whether a token was read as part of no name."""
        return not self._readings.label_at(index)


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_PLACE: Final = EntityKind.PLACE
"""Globals, for a member of an enumeration takes longer to find."""
_OF_SEVERAL: Final = frozenset({BEGIN, INSIDE, END})
"""Labels of the words of a person, the first of the kinds, whose name has several."""
_SEAT: Final = 4
"""Words that the place before an office has at most."""
_LONGEST_PART: Final = 24
"""Words of part of a body at most, so that no row of bodies (*Polri Polri ...*) grows into one."""
_JOINED: Final = 3
"""Tokens of two words and a hyphen."""
_SPELLED: Final = 0.9
"""How sure a body is that its acronym spells out."""
