"""Whom a noun phrase that names nobody refers to: by a name beside it, its role, its words or the focus."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from newsdoc.model import SpeakerKind
from newsdoc.names.body_borders import POSSESSIVES
from newsdoc.speakers.appositions import (
    find_members_before,
    find_named_before,
    find_named_behind,
    find_noun_before,
    find_phrase_end,
)
from newsdoc.speakers.cast import Unnamed
from newsdoc.speakers.phrases import match_role, read_phrase, tells_who
from newsdoc.speakers.roles import find_body, find_name_behind
from newsdoc.speakers.sources import to_source
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import CAPITALISED, MARK, Range

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from newsdoc.names.name import Name
    from newsdoc.speakers.antecedents import Antecedents
    from newsdoc.speakers.discourse import Discourse
    from newsdoc.speakers.phrases import Phrase
    from newsdoc.speakers.sources import Source


class PhraseResolver:
    """Resolves noun phrases to figures; who is nobody known is taken up into the cast."""

    def __init__(self, discourse: Discourse, antecedents: Antecedents, cues: AbstractSet[int]) -> None:
        """Keep who may be meant; ``cues`` are the offsets where cues start."""
        self._tokens = discourse.prose.tokens
        self._names = discourse.names
        self._lexicon = discourse.lexicon
        self._roster = discourse.roster
        self._cast = discourse.cast
        self._antecedents = antecedents
        self._cues = cues

    def resolve(self, source: Source) -> int:
        """Give the figure that a noun phrase stands for."""
        # The words of a role that stands right beside a name are that person's.
        holder = self._roster.holders.get(source.last - 1)
        if holder is not None:
            return holder
        members = find_members_before(self._tokens, self._names, source, self._lexicon)
        source = self._over(source, members)
        bearer = self._find_in_apposition(source)
        if bearer is not None:
            return bearer
        source = self._over(source, find_noun_before(self._tokens, source, self._lexicon))
        end = find_phrase_end(self._tokens, source, self._lexicon, self._cues)
        phrase = read_phrase(self._tokens, source.first, end, self._lexicon)
        if phrase.kind is SpeakerKind.ANONYMOUS and phrase.head in self._lexicon.nouns:
            name = find_name_behind(self._tokens, self._names, source.last, self._lexicon)
            # *Menurut pelatih itu, Rina pulih*: behind a comma only a name between two says who that is.
            parted = self._tokens.words[source.last : source.last + 1] == (",",)
            plain = self._lexicon.words.heads_first and (parted or source.last == source.first + 1)
            if name is not None and (not plain or self._ends_at_mark(self._names[name])):
                return self._roster.owners[name]  # not *Jaksa mengatakan, Rina menerima suap*
        if phrase.kind is SpeakerKind.ANONYMOUS:
            apposed = find_named_behind(self._tokens, self._names, source, self._lexicon)
            if apposed is not None:
                return self._roster.owners[apposed]
        if phrase.is_definite:
            known = self._find_known(source, phrase)
            if known is not None:
                return known
        figure = self.take_up(source, phrase.kind, phrase.head)
        self._roster.note_gender(figure, phrase.gender)
        return figure

    def _over(self, source: Source, noun: Range | None) -> Source:
        """Give the noun phrase that a source stands for, if there is one, else the source."""
        return source if noun is None else to_source(self._tokens, noun.first, noun.last)

    def _ends_at_mark(self, name: Name) -> bool:
        """Tell whether a mark stands behind a name, or behind its bearer's degrees (*Rina* SpA*, ...*)."""
        index, kinds = name.last, self._tokens.kinds
        while index < min(name.last + _DEGREES, len(kinds)) and kinds[index] in CAPITALISED:
            index += 1
        return index >= len(kinds) or kinds[index] == MARK

    def resolve_writer(self, source: Source) -> int:
        """Take who writes (*Menurut saya, ...*) for somebody of their own, whoever was spoken of before."""
        word = self._printed(source).lower()  # without what an apostrophe ties to it (*I*'ve)
        known = self._cast.find_unnamed(word, word, by_head=True)
        return self.take_up(source, SpeakerKind.ANONYMOUS, word) if known is None else known

    def take_up(self, source: Source, kind: SpeakerKind, head: str) -> int:
        """Take somebody up whom only the words of a source name."""
        stretch = Range(source.first, source.last)
        affiliation = find_body(self._tokens, self._names, stretch, self._lexicon)
        return self._cast.add_unnamed(
            Unnamed(name=self._printed(source), kind=kind, head=head, affiliation=affiliation)
        )

    def find_bearer(self, source: Source) -> int | None:
        """Find the person whom a body that was read stands for: beside it, or by the initials of a role."""
        beside = self._find_in_apposition(source)
        article, *words = self._tokens.lowers[source.first : source.last]
        if beside is not None or len(words) != 1 or article not in self._lexicon.words.articles:
            return beside
        word = words[0]
        return next((number for number, role in self._roster.roles.get(word, ()) if role == (word,)), None)

    def _find_in_apposition(self, source: Source) -> int | None:
        """Find the person whom a source between two commas stands right behind."""
        name = find_named_before(self._tokens, self._names, source, self._lexicon)
        return None if name is None else self._roster.owners[name]

    def _find_known(self, source: Source, phrase: Phrase) -> int | None:
        """Find whom a definite noun phrase stands for: by the role, the words, or who is in focus."""
        fitting = self._of_age(phrase) or self._only_holder(phrase)
        fitting = fitting or match_role(phrase, self._roster, self._lexicon)
        if fitting:
            return self._choose(source, fitting)
        points_back = tells_who(self._tokens, source, phrase, self._lexicon)
        if phrase.kind is SpeakerKind.ORGANIZATION and (phrase.is_back_reference or phrase.has_article):
            body = self._find_body(source, phrase)
            if body is not None:
                return body
        unnamed = self._cast.find_unnamed(
            self._printed(source), phrase.head, by_head=points_back or phrase.has_article
        )
        if unnamed is not None and len(phrase.role) > 1 and self._cast.is_vague(unnamed):
            # *Politikus di parlemen*, then *politikus asal Ambon itu*, who spoke between.
            focused = self._antecedents.find_for_phrase(source, phrase) if points_back else None
            return unnamed if focused is None else focused
        if unnamed is not None or not self._lexicon.words.withheld.isdisjoint(phrase.role):
            return unnamed
        if points_back:
            return self._antecedents.find_for_phrase(source, phrase)
        named = self._find_by_name(source)
        return self._find_behind_quotation(source, phrase) if named is None else named

    def _find_behind_quotation(self, source: Source, phrase: Phrase) -> int | None:
        """Find the named person in focus for a noun with an article right behind a quotation.

        *“No,” the gunner said* and *said the gunner* tell more of who was just spoken of; *The gunner said*
        may bring in somebody else. Who speaks for others is not meant, nor who was brought in as *a gunner*.
        """
        words, first = self._tokens.words, source.first
        if (
            not phrase.has_article
            or words[first][0].isupper()
            or phrase.kind is not SpeakerKind.ANONYMOUS
            or phrase.head in self._lexicon.words.deputies
            or not POSSESSIVES.isdisjoint(words[first : source.last])
        ):
            return None
        before = first - (2 if self._tokens.starts[first - 1] in self._cues else 1)
        before -= before > 0 and words[before] == ","
        if before < 0 or words[before] not in FAMILY or self._was_brought_in(phrase.head, first):
            return None
        figure = self._antecedents.find_for_phrase(source, phrase)
        return figure if figure is not None and self._cast.kind(figure) is SpeakerKind.PERSON else None

    def _was_brought_in(self, head: str, last: int) -> bool:
        """Tell whether an indefinite article stands before a noun shortly before a token."""
        lowers, indefinites = self._tokens.lowers, self._lexicon.words.indefinites
        return any(
            not indefinites.isdisjoint(lowers[max(0, at - _INTRODUCED) : at])
            for at in range(max(0, last - _REMEMBERED), last)
            if lowers[at] == head
        )

    def _only_holder(self, phrase: Phrase) -> list[int]:
        """Find the only person who holds a role that may be many people's (*Jaksa Rina* and then *jaksa*)."""
        if phrase.kind is not SpeakerKind.GROUP or len(phrase.role) != 1:
            return []
        holders = {
            number for number, role in self._roster.roles.get(phrase.head, ()) if role[0] == phrase.head
        }
        return list(holders) if len(holders) == 1 else []

    def _of_age(self, phrase: Phrase) -> list[int]:
        """Find the people who are as old as a noun phrase says."""
        if not phrase.age or phrase.kind is not SpeakerKind.ANONYMOUS:
            return []
        return self._roster.of_age.get(phrase.age, [])[-_NAMESAKES:]

    def _find_body(self, source: Source, phrase: Phrase) -> int | None:
        """Find the body whose name holds all words of a noun phrase (*the union*: *Union of Dockers*)."""
        bodies = self._roster.bodies
        known = [bodies.get(word, {}) for word in phrase.role if word not in self._lexicon.before_heads]
        rarest = min(known, key=len, default={})
        fitting = [
            number
            for number in islice(rarest, _NAMESAKES)
            if all(number in others for others in known)
            and self._cast.is_of_sort(number, phrase.head, self._lexicon)
        ]
        if len(fitting) < 2:  # noqa: PLR2004 - nothing to choose
            return fitting[0] if fitting else None
        found = self._antecedents.bodies.find(source.first, lambda figure: float(figure in fitting))
        return fitting[-1] if found is None else found

    def _find_by_name(self, source: Source) -> int | None:
        """Find a person by a name at the end of the source that was not recognised there."""
        tokens, words, first = self._tokens, self._lexicon.words, source.last
        if not words.heads_first and not words.obliques.isdisjoint(tokens.lowers[source.first + 1 : first]):
            return None  # *friends of Mr Lyle*
        if self._lexicon.closes_title(tokens.lowers, first - 1):
            return None  # *Jaksa Agung*
        while (
            first > source.first
            and tokens.kinds[first - 1] in CAPITALISED
            and tokens.lowers[first - 1] not in self._lexicon.nouns
        ):
            first -= 1
        if first == source.last or (
            first > source.first and tokens.lowers[first - 1] not in self._lexicon.nouns
        ):
            return None
        known = [self._roster.people.get(word, ()) for word in tokens.lowers[first : source.last]]
        people = [figure for figure in known[0][:_NAMESAKES] if all(figure in other for other in known[1:])]
        return self._choose(source, people) if people else None

    def _choose(self, source: Source, fitting: Sequence[int]) -> int:
        """Choose the one in focus among several."""
        if len(fitting) == 1:
            return fitting[0]
        found = self._antecedents.people.find(source.first, lambda figure: float(figure in fitting))
        return fitting[0] if found is None else found

    def _printed(self, source: Source) -> str:
        start, end = source.offsets
        # A source cut at a possessive holds what it owns, too.
        if source.last > source.first + 1:
            end = max(end, self._tokens.ends[source.last - 1])
        return " ".join(self._tokens.text[start:end].split())


_REMEMBERED: Final = 500
"""Within how many tokens somebody who was brought in as *a gunner* is *the gunner*."""
_INTRODUCED: Final = 4
"""How many tokens stand between *a* and its noun at most, with the article."""
_DEGREES: Final = 3
"""How many degrees stand behind a name without a comma at most."""
_NAMESAKES: Final = 8
"""How many people of one age, or people or bodies with the same word in their names, are looked at."""
