"""Whom a pronoun, or a noun phrase that points back, stands for: who is in focus and fits it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind, SpeakerKind
from newsdoc.names.genders import Gender, tell_gender
from newsdoc.speakers.focus import SPOKE, Focus
from newsdoc.speakers.phrases import is_described
from newsdoc.speakers.subjects import find_named_events

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc.speakers.discourse import Discourse
    from newsdoc.speakers.phrases import Phrase
    from newsdoc.speakers.sources import Source


class Antecedents:
    """Who is in focus, people and bodies apart, weighed by how well they fit what refers to them."""

    def __init__(self, discourse: Discourse) -> None:
        """Start before the text."""
        self._tokens = discourse.prose.tokens
        self._lexicon = discourse.lexicon
        self._roster = discourse.roster
        self._cast = discourse.cast
        # What holds ``self`` would hold the whole article in a cycle, until garbage is collected.
        self.people: Focus = Focus(discourse.prose, partial(find_named_events, discourse, EntityKind.PERSON))
        """Who is in focus where somebody is meant."""
        self.bodies: Focus = Focus(
            discourse.prose, partial(find_named_events, discourse, EntityKind.ORGANIZATION)
        )
        """Who is where a body is meant."""

    def note_speaker(self, source: Source, figure: int) -> None:
        """Bring who speaks into focus, but for those who only ask, and who writes."""
        words, said_by = self._lexicon.words, self._tokens.lowers[source.first : source.last]
        if words.askers.isdisjoint(said_by) and said_by[0] not in words.selves:
            event = (source.first, figure, SPOKE)
            self.people.noted.append(event)
            self.bodies.noted.append(event)

    def find_for_pronoun(self, source: Source) -> int | None:
        """Find whom a pronoun stands for, and note the gender that it tells."""
        word, words = self._tokens.lowers[source.first], self._lexicon.words
        if word in words.many:
            return self.people.find(source.first, self._weigh_many)
        if word in words.things:
            return self.bodies.find(source.first, self._weigh_body)
        gender = tell_gender((word,), words.men, words.women)
        figure = self.people.find(source.first, self._weigh_person(gender))
        if figure is not None:
            self._roster.note_gender(figure, gender)
        return figure

    def find_for_dropped(self, source: Source) -> int | None:
        """Find who is the subject of a verb that is printed without one."""
        return self.people.find(source.first, lambda figure: _AS_PERSON[self._cast.kind(figure)])

    def find_for_phrase(self, source: Source, phrase: Phrase) -> int | None:
        """Find whom a noun phrase for a body or for one person stands for."""
        words = self._lexicon.words
        if phrase.kind is SpeakerKind.ORGANIZATION and phrase.head not in words.documents:
            other = "" if phrase.is_back_reference else phrase.head
            return self.bodies.find(
                source.first,
                # *The union* is not *the company*
                lambda figure: (
                    self._weigh_body(figure)
                    * self._cast.may_be_called(figure, other)
                    * self._cast.is_of_sort(figure, phrase.head, self._lexicon)
                ),
            )
        if phrase.kind is SpeakerKind.ANONYMOUS:
            weigh = self._weigh_person(phrase.gender)
            others = self._roster.ages if phrase.age else {}
            epithet = phrase.head in words.epithets
            judged = phrase.head in words.parties
            described = not epithet and is_described(self._tokens, source, phrase, self._lexicon)
            return self.people.find(
                source.first,
                lambda figure: (
                    weigh(figure)
                    * self._is_single(figure)
                    * (figure not in others)  # who is as old as that was looked for before
                    * (self._fits_description(figure) if described else 1.0)
                    * (not judged or self._judges_nobody(figure))
                    * (_NAMELESS if epithet and self._cast.kind(figure) is _UNNAMED else 1.0)
                ),
            )
        return None

    def _weigh_person(self, gender: Gender) -> Callable[[int], float]:
        def weigh(figure: int) -> float:
            if not gender:
                return _AS_PERSON[self._cast.kind(figure)]
            if self._cast.kind(figure) in _SEVERAL:
                return 0.0
            known = self._roster.gender(figure)
            if known and known is not gender:
                return 0.0
            doubt = 1.0 if known else _UNKNOWN_GENDER
            if not known and not self._cast.may_be_person(figure, self._lexicon):
                doubt = _THING
            return doubt * _AS_PERSON[self._cast.kind(figure)]

        return weigh

    def _weigh_many(self, figure: int) -> float:
        return _AS_MANY[self._cast.kind(figure)]

    def _weigh_body(self, figure: int) -> float:
        return 1.0 if self._cast.kind(figure) is SpeakerKind.ORGANIZATION else 0.0

    def _is_single(self, figure: int) -> bool:
        """Tell whether a figure is one: a pronoun may stand for several people, *pria itu* never does."""
        return self._cast.kind(figure) is not SpeakerKind.GROUP

    def _judges_nobody(self, figure: int) -> bool:
        """Tell whether no role that is printed with somebody is of those who judge or treat others."""
        lowers, officials = self._tokens.lowers, self._lexicon.words.officials
        return all(
            officials.isdisjoint(lowers[role.first : role.last])
            for role in self._roster.printed_roles(figure)
        )

    def _fits_description(self, figure: int) -> float:
        """Weigh whom *the Laut Biru coach* may mean: nobody with another role, and no mere mention."""
        return 0.0 if self._roster.printed_roles(figure) else _DESCRIBED


_AS_PERSON: Final = {
    SpeakerKind.PERSON: 1.0,
    SpeakerKind.ANONYMOUS: 1.0,
    SpeakerKind.ORGANIZATION: 0.5,
    SpeakerKind.GROUP: 0.5,
}
"""How well each kind fits a pronoun for one person."""
_AS_MANY: Final = {
    SpeakerKind.GROUP: 1.0,
    SpeakerKind.ORGANIZATION: 0.9,
    SpeakerKind.ANONYMOUS: 0.5,
    SpeakerKind.PERSON: 0.3,
}
"""How well each kind fits a pronoun for several people."""
_UNKNOWN_GENDER: Final = 0.992
"""How well somebody of unknown gender fits a pronoun that tells one."""
_THING: Final = 0.3
"""How well what no word tells to be a person fits a pronoun for one (*talks*, *customers*)."""
_DESCRIBED: Final = 0.6
"""How well somebody fits *the Laut Biru coach*: enough where a sentence was about them, else too little."""
_SEVERAL: Final = frozenset({SpeakerKind.ORGANIZATION, SpeakerKind.GROUP})
"""What is no person, as pronouns that tell a gender are."""
_UNNAMED: Final = SpeakerKind.ANONYMOUS
_NAMELESS: Final = 0.6
"""How well somebody unnamed fits what tells more of somebody (*the geologist*): few are told so much of."""
