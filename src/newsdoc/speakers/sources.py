"""What the words of a source are: a pronoun, a name, several names or another noun phrase."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import find_first
from newsdoc.records import record
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Name
    from newsdoc.quotes.attribution import Offsets
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Tokens


class Form(Enum):
    """How a source refers."""

    PRONOUN = "pronoun"
    NAME = "name"
    SEVERAL = "several"
    PHRASE = "phrase"
    DROPPED = "dropped"


@record
class Source:
    """The words of a source, as token indices, with how they refer."""

    offsets: Offsets
    """Where it stands in the text."""
    first: int
    """Its first token; of an enclitic the token that holds it."""
    last: int
    """The token behind its last one."""
    form: Form
    """How it refers."""
    names: tuple[int, ...] = ()
    """Indices of the names it holds; of a ``NAME`` only the one that speaks."""


def to_source(tokens: Tokens, first: int, last: int) -> Source:
    """Take a noun phrase for a source."""
    return Source((tokens.starts[first], tokens.ends[last - 1]), first, last, _PHRASE)


class SourceReader:
    """Reads the sources of one text; holds what every reading looks up."""

    def __init__(
        self, tokens: Tokens, names: Sequence[Name], owners: Sequence[int], lexicon: Lexicon
    ) -> None:
        """Keep the text's tokens, its names with the entity of each, and the language's words."""
        self._tokens = tokens
        self._names = names
        self._owners = owners
        self._lexicon = lexicon

    @cached_property
    def _known(self) -> list[bool]:
        """For each name whether its entity was named before it; seldom asked for."""
        seen: set[int] = set()
        known: list[bool] = []
        for owner in self._owners:
            known.append(owner in seen)
            seen.add(owner)
        return known

    def read(self, offsets: Offsets, stretch: tuple[int, int], cue: Offsets | None = None) -> Source:
        """Read a source from its offsets and tokens; what it owns is part of it, but for the cue.

        *Hart* is all that is read of *Hart's claim*.
        """
        tokens, lexicon = self._tokens, self._lexicon
        starts, lowers = tokens.starts, tokens.lowers
        first, last = stretch
        opening = lowers[first]
        enclitic = offsets[0] > starts[first]
        if enclitic or (opening in lexicon.pronouns and self._is_pronoun(first, last)):
            return Source(offsets, first, last, _PRONOUN, ())
        owns = last < len(starts) and lowers[last] in lexicon.words.possessives
        if owns and (cue is None or last + 1 >= len(starts) or starts[last + 1] != cue[0]):
            last = self._behind_possessive(last)
        held = self._held(first, last)
        if not held or self._is_epithet(first, last, held[0]):
            return Source(offsets, first, last, _PHRASE, ())
        is_document = opening in lexicon.words.documents
        people = [] if is_document else [i for i in held if self._speaks(i, first, last)]
        if len(people) > 1 and self._coordinated(*people[-2:]):
            return Source(offsets, first, last, Form.SEVERAL, tuple(people))
        if people:
            return Source(offsets, first, last, _NAME, (self._first_free(people),))
        for index in (held[0], held[-1]):  # *the Leeds-based firm Halden*
            if self._is_whole(index, first, last):
                return Source(offsets, first, last, _NAME, (index,))
        return Source(offsets, first, last, _PHRASE, tuple(held))

    def _is_epithet(self, first: int, last: int, index: int) -> bool:
        """Tell whether a demonstrative closes a source that a noun opens (*menantu Presiden Budi* itu)."""
        words, name = self._lexicon.words, self._names[index]
        closed = words.heads_first and self._tokens.lowers[last - 1] in words.demonstratives
        return closed and first < (name.title if name.kind is _PERSON else name.first)

    def _behind_possessive(self, last: int) -> int:
        """Take in what a source cut at a possessive owns (*the victim*: *the victim's mother*)."""
        lexicon, stop = self._lexicon, min(last + _OWNED, len(self._tokens))
        for index, word in enumerate(self._tokens.lowers[last + 1 : stop], last + 1):
            if word in lexicon.nouns or word in lexicon.words.relations or word in lexicon.bodies:
                return index + 1
        return min(last + 2, stop)

    def _is_pronoun(self, first: int, last: int) -> bool:
        """Tell whether a source is the pronoun at its head, but for a word of emphasis (*dia sendiri*)."""
        owning = self._lexicon.owning
        return last == first + 1 or (
            last - first <= _PRONOUN_WORDS and self._tokens.lowers[first] not in owning
        )

    def _held(self, first: int, last: int) -> list[int]:
        """Give the names that a stretch touches."""
        names = self._names
        stop = index = find_first(names, first)
        if index and names[index - 1].last > first:
            index -= 1
        while stop < len(names) and names[stop].first < last:
            stop += 1
        return list(range(index, stop))

    def _speaks(self, index: int, first: int, last: int) -> bool:
        """Tell whether the name is a person's and does not only describe somebody else.

        It does in *istri Budi*, *Ali's lawyer*, *a spokesman for Ali*, *Ali supporters*.
        """
        tokens, words, name = self._tokens, self._lexicon.words, self._names[index]
        if name.kind is not _PERSON or (name.first <= first and name.last >= last):
            return name.kind is _PERSON  # most sources are nothing but the name
        end = name.last
        while end < last and tokens.words[end] in FAMILY:
            end += 1  # *the “Dawn Hart” star*
        if end < last:
            behind = tokens.lowers[end]
            if behind in words.possessives:
                return False
            if not words.heads_first and tokens.words[end].islower():
                return behind in words.obliques or behind in words.coordinators
        before = tokens.lowers[name.first - 1] if name.first > first else ""
        if before and not words.relatives.isdisjoint(tokens.lowers[first + 1 : name.first]):
            return before in self._lexicon.naming  # not *warga yang ditemui Rina*
        # *His sister Ana* is Ana where heads come last.
        related = before in words.relations and words.heads_first and not self._leads(name.first - 1, first)
        advised = before in words.advocates and self._known[index]
        if related or advised or (not words.heads_first and self._is_spoken_for(name, first)):
            return False
        start = min(name.title, name.first)
        return start <= first or not (
            tokens.lowers[start - 1] in words.obliques or self._is_object(start, first)
        )

    def _is_object(self, start: int, first: int) -> bool:
        """Tell whether a name is what a participle behind a noun is about (*a pastor supporting* Mr Hart)."""
        lowers, lexicon = self._tokens.lowers, self._lexicon
        verb = start - 1
        if verb <= first or lowers[verb] in lexicon.naming or lowers[verb - 1] not in lexicon.nouns:
            return False
        return lowers[verb].endswith(lexicon.participles)

    def _is_spoken_for(self, name: Name, first: int) -> bool:
        """Tell whether a name only tells for whom somebody else speaks (*a spokesman for Ms Hart*)."""
        lowers, words = self._tokens.lowers, self._lexicon.words
        if lowers[name.first - 1] in self._lexicon.nouns:  # *a spokeswoman for crossbencher Dale Pym*
            for index in range(first + 1, name.first):
                if lowers[index] in words.topics and lowers[index - 1] in words.deputies:
                    return True
        start = name.first
        while start > first and (lowers[start - 1] == "." or lowers[start - 1] in words.honorifics):
            start -= 1
        return start > first and lowers[start - 1] in words.obliques

    def _first_free(self, people: Sequence[int]) -> int:
        """Find the person that the source is about: the last one that no preposition ties to one before."""
        words = self._lexicon.words
        speaking = people[0]
        for index in people[1:]:
            gap = self._tokens.lowers[self._names[speaking].last : self._names[index].first]
            if words.heads_first and not words.obliques.isdisjoint(gap):
                break
            speaking = index
        return speaking

    def _leads(self, token: int, first: int) -> bool:
        """Tell whether a role leads a body at a token, which then is no relation (*ketua tim Rina*)."""
        lowers, lexicon = self._tokens.lowers, self._lexicon
        return token > first and lowers[token] in lexicon.bodies and lowers[token - 1] in lexicon.roles

    def _coordinated(self, before: int, behind: int) -> bool:
        """Tell whether a coordinator joins two names, titles aside.

        It joins words of one title in *Direktur Gempa dan Tsunami Rina*, whose first noun looks like a name.
        """
        lowers, start = self._tokens.lowers, self._names[before].last
        gap = lowers[start : self._names[behind].first]
        if self._lexicon.words.coordinators.isdisjoint(gap[:_COORDINATION]):
            return False
        joint = next(i for i in range(start, len(lowers)) if lowers[i] in self._lexicon.words.coordinators)
        opens = self._names[behind].first == joint + 1 or lowers[joint + 1] in self._lexicon.nouns
        return opens or not self._lexicon.words.heads_first

    def _is_whole(self, index: int, first: int, last: int) -> bool:
        """Tell whether the source is the name but for an article, *data*, a noun and what brackets add."""
        tokens, name = self._tokens, self._names[index]
        start = first
        while start < name.first and tokens.lowers[start] in self._lexicon.lead_ins:
            start += 1
        if start < name.first and (self._is_described(name, start) or self._gives_out(name, first, start)):
            start = name.first
        if start < name.first:
            return False
        return name.last >= last or tokens.words[name.last] == "(" or self._is_renamed(index, last)

    def _gives_out(self, name: Name, first: int, start: int) -> bool:
        """Tell whether only adjectives part what is written from the body it is by (*data* terbaru *BPS*)."""
        words = self._lexicon.words
        if start == first or name.kind is not _BODY or not words.heads_first:
            return False
        between = range(start, name.first)
        return (
            self._tokens.lowers[first] in words.documents
            and len(between) <= _ADJECTIVES
            and all(self._tokens.kinds[index] == LOWER for index in between)
            and (words.relatives | words.obliques).isdisjoint(self._tokens.lowers[start : name.first])
        )

    def _is_renamed(self, index: int, last: int) -> bool:
        """Tell whether another name of the same body ends a source (*Badan Gizi Nasional* atau BGN)."""
        names, owners = self._names, self._owners
        behind = index + 1
        if behind == len(names) or owners[behind] != owners[index] or names[behind].last < last:
            return False
        return names[behind].first == names[index].last + 1

    def _is_described(self, name: Name, first: int) -> bool:
        """Tell whether a noun right before a body says what it is (*ratings* firm *CrediMetrics*)."""
        words = self._lexicon.words
        before = self._tokens.lowers[first : name.first]
        return (
            not words.heads_first
            and name.kind is _BODY
            and before[-1] in self._lexicon.bodies
            and words.obliques.isdisjoint(before)
        )


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_PRONOUN: Final = Form.PRONOUN
_NAME: Final = Form.NAME
_PHRASE: Final = Form.PHRASE
"""Globals, for a member of an enumeration takes longer to find."""
_PRONOUN_WORDS = 2
"""How many words a source that starts with a pronoun has at most (*dia sendiri*)."""
_ADJECTIVES: Final = 2
"""How many words tell more of what is written at most."""
_OWNED = 5
"""How many tokens a possessive and what is owned have at most."""
_COORDINATION = 4
"""How far behind a name a coordinator may stand that joins it with the next name."""
