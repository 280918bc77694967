"""Everybody who speaks in an article: entities, and those that only a noun phrase names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdoc.model import EntityKind, SpeakerKind, make_spans, make_speaker
from newsdoc.speakers.roles import find_body
from newsdoc.speakers.titles import print_titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.model import Span, Speaker
    from newsdoc.names.name import Linked, Name
    from newsdoc.quotes.attribution import Offsets
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.speakers.roster import Roster
    from newsdoc.text.tokens import Range, Tokens

_KINDS = {
    EntityKind.PERSON: SpeakerKind.PERSON,
    EntityKind.ORGANIZATION: SpeakerKind.ORGANIZATION,
    EntityKind.PLACE: SpeakerKind.ORGANIZATION,
}


class Unnamed(NamedTuple):
    """Somebody whom only a noun phrase names."""

    name: str
    """The phrase as printed."""
    kind: SpeakerKind
    """What sort of source it is."""
    head: str
    """The head of the phrase in lower case; empty for several names."""
    affiliation: str | None
    """The body that the phrase names."""


class Cast:
    """The figures that can speak, by number: first the entities in their order, then the unnamed."""

    def __init__(self, linked: Sequence[Linked]) -> None:
        """Start with the entities."""
        self._linked = linked
        self._unnamed: list[Unnamed] = []
        self._by_name: dict[str, int] = {}
        self._by_head: dict[str, int] = {}
        self._mentions: dict[int, list[Offsets]] = {}

    def kind(self, figure: int) -> SpeakerKind:
        """Tell what sort of source a figure is."""
        if figure < len(self._linked):
            return _KINDS[self._linked[figure].entity.kind]
        return self._unnamed[figure - len(self._linked)].kind

    def may_be_person(self, figure: int, lexicon: Lexicon) -> bool:
        """Tell whether a figure is named or described by a noun that is no plural."""
        number = figure - len(self._linked)
        if number < 0:
            return True
        head, plurals = self._unnamed[number].head, tuple(lexicon.words.plural_endings)
        return head in lexicon.nouns or not plurals or not head.endswith(plurals)

    def may_be_called(self, figure: int, head: str) -> bool:
        """Tell whether a figure is named, or described by a noun; by any one where that is empty."""
        number = figure - len(self._linked)
        return number < 0 or not head or self._unnamed[number].head == head

    def is_of_sort(self, figure: int, noun: str, lexicon: Lexicon) -> bool:
        """Tell whether a body may be what a noun calls it: no *Justice Department* is *the company*."""
        wanted = lexicon.sorts.get(noun)
        if wanted is None:
            return True
        number = figure - len(self._linked)
        if number >= 0:
            words = [self._unnamed[number].head]
        else:
            words = self._linked[figure].entity.name.lower().split()
        told = _tell_sorts(words, lexicon)
        return not told or not wanted.isdisjoint(told)

    def find_unnamed(self, name: str, head: str, *, by_head: bool) -> int | None:
        """Find an unnamed figure that was printed like this before, or last with the same head."""
        found = self._by_name.get(name.casefold())
        return self._by_head.get(head) if found is None and by_head else found

    def is_vague(self, figure: int) -> bool:
        """Tell whether an unnamed figure never spoke and was printed as one word, so may be many."""
        return figure not in self._mentions and " " not in self._unnamed[figure - len(self._linked)].name

    def add_unnamed(self, unnamed: Unnamed) -> int:
        """Take up somebody whom only a noun phrase names."""
        figure = len(self._linked) + len(self._unnamed)
        self._unnamed.append(unnamed)
        self._by_name[unnamed.name.casefold()] = figure
        self._by_head[unnamed.head] = figure
        return figure

    def note_silent(self, figure: int) -> None:
        """Take up a figure that speaks without being named there."""
        self._mentions.setdefault(figure, [])

    def note_source(self, figure: int, offsets: Offsets) -> None:
        """Note words that name a figure as the source of a quote."""
        self._mentions.setdefault(figure, []).append(offsets)

    def build_speakers(
        self, tokens: Tokens, names: Sequence[Name], roster: Roster, lexicon: Lexicon
    ) -> dict[int, Speaker]:
        """Build a ``Speaker`` for every figure that is a source."""
        return {
            figure: self._named(figure, tokens, names, roster, lexicon)
            if figure < len(self._linked)
            else self._nameless(figure, tokens)
            for figure in self._mentions
        }

    def _nameless(self, figure: int, tokens: Tokens) -> Speaker:
        unnamed = self._unnamed[figure - len(self._linked)]
        return make_speaker(
            name=unnamed.name,
            kind=unnamed.kind,
            titles=(),
            affiliation=unnamed.affiliation,
            aliases=(),
            mentions=self._spans(figure, tokens),
            entity=None,
        )

    def _named(
        self, figure: int, tokens: Tokens, names: Sequence[Name], roster: Roster, lexicon: Lexicon
    ) -> Speaker:
        entity = self._linked[figure].entity
        titles = roster.printed_roles(figure)
        nicknames = roster.nicknames(figure)
        return make_speaker(
            name=entity.name,
            kind=_KINDS[entity.kind],
            titles=print_titles(tokens, titles, lexicon) if titles else (),
            affiliation=self._affiliation(titles, tokens, names, roster, lexicon) if titles else None,
            aliases=(
                (*entity.aliases, *[self._linked[other].entity.name for other in nicknames])
                if nicknames
                else entity.aliases
            ),
            mentions=self._spans(figure, tokens),
            entity=entity,
        )

    @staticmethod
    def _affiliation(
        titles: Sequence[Range], tokens: Tokens, names: Sequence[Name], roster: Roster, lexicon: Lexicon
    ) -> str | None:
        """Give the first body that a title names and that is nobody's name."""
        for title in titles:
            body = find_body(tokens, names, title, lexicon)
            if body and body.lower() not in roster.people:
                return body
        return None

    def _spans(self, figure: int, tokens: Tokens) -> tuple[Span, ...]:
        mentions = self._mentions[figure]
        return make_spans(tokens.text, sorted(set(mentions)) if len(mentions) > 1 else mentions)


def _tell_sorts(words: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """Give the sorts of a body by the head of its name, as far as a word tells one."""
    if lexicon.words.heads_first:
        return next((lexicon.sorts[word] for word in words if word in lexicon.sorts), frozenset())
    told: frozenset[str] = frozenset()
    for word in words:
        if told and word in lexicon.words.obliques:
            break  # *American Association* of University Professors
        told = lexicon.sorts.get(word, told)
    return told
