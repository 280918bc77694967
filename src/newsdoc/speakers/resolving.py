"""Who each source is: resolve the sources of all attributions to speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind, SpeakerKind
from newsdoc.speakers.antecedents import Event, Focus, find_named_events, find_quoted, find_unnamed_subjects
from newsdoc.speakers.appositions import (
    find_named_before,
    find_named_behind,
    find_noun_before,
    find_phrase_end,
)
from newsdoc.speakers.cast import Cast, Unnamed
from newsdoc.speakers.lexicon import read_lexicon
from newsdoc.speakers.phrases import match_role, read_phrase
from newsdoc.speakers.roles import find_body, find_name_behind, has_mark_behind
from newsdoc.speakers.roster import Gender, Roster, tell_gender
from newsdoc.speakers.sources import Form, Source, SourceReader
from newsdoc.text.tokens import CAPITALISED, NUMBER, Range

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.model import Speaker
    from newsdoc.names.name import Linked, Name
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.speakers.phrases import Phrase
    from newsdoc.text.prose import Prose


def resolve_speakers(
    prose: Prose,
    attributions: tuple[Attribution, ...],
    names: tuple[Name, ...],
    linked: tuple[Linked, ...],
    pack: LanguagePack,
) -> tuple[Speaker | None, ...]:
    """Resolve the source of each attribution to a speaker; one value an attribution, in their order.

    Sources are resolved from the front of the text to its back, so that a pronoun finds who spoke and
    who was the subject before it. A pronoun that nobody is likely enough to be gives ``None``.
    """
    if not attributions:
        return ()
    lexicon = read_lexicon(pack)
    resolver = _Resolver(prose, attributions, names, linked, lexicon)
    figures = resolver.resolve()
    speakers = resolver.cast.build_speakers(prose.tokens, names, resolver.roster, lexicon)
    return tuple(None if figure is None else speakers[figure] for figure in figures)


class _Resolver:
    """The state of one resolution: who is known, who spoke, who is in focus."""

    def __init__(
        self,
        prose: Prose,
        attributions: Sequence[Attribution],
        names: Sequence[Name],
        linked: Sequence[Linked],
        lexicon: Lexicon,
    ) -> None:
        self._tokens = prose.tokens
        self._attributions = attributions
        self._names = names
        self._lexicon = lexicon
        quoted = find_quoted(prose, attributions)
        self.roster = roster = Roster(prose.tokens, names, linked, quoted, lexicon)
        self.cast = Cast(linked)
        self._cues = {attribution.cue[0] for attribution in attributions if attribution.cue is not None}

        # What holds ``self`` would hold the whole article in a cycle, until garbage is collected.
        def find_named(kind: EntityKind) -> list[Event]:
            owned = [
                (name, owner) for name, owner in zip(names, roster.owners, strict=True) if name.kind is kind
            ]
            return find_named_events(prose, owned, quoted, lexicon)

        self._focus = Focus(prose, partial(find_named, _PERSON))
        self._bodies = Focus(prose, partial(find_named, _BODY))
        self._sources = self._read_sources()
        self._subjects = find_unnamed_subjects(prose, quoted, lexicon)

    def _read_sources(self) -> list[tuple[int, Source]]:
        """Read every source once, in text order, with the attribution it belongs to."""
        reader = SourceReader(self._tokens, self._names, self.roster.owners, self._lexicon)
        starts, ends = self._tokens.starts, self._tokens.ends
        sources = [
            (index, reader.read(source or (starts[stretch[0]], ends[stretch[1] - 1]), stretch, cue))
            for index, (_, _, cue, source, stretch, *_, follows) in enumerate(self._attributions)
            if stretch is not None and follows is None
        ]
        if self._lexicon.drops_subjects:
            sources += self._read_dropped()
        for _, (_, first, _, form, held) in sources:
            if form is _NAME and self._names[held[0]].first > first and self._names[held[0]].kind is _PERSON:
                stretch = self._behind_determiners(first, self._names[held[0]].first)
                self.roster.add_role(self.roster.owners[held[0]], stretch)
        return sorted(sources, key=lambda pair: pair[1].first)

    def _behind_determiners(self, first: int, last: int) -> Range:
        """Leave out of a role what only says whose it is (*his* sister)."""
        lexicon, lowers = self._lexicon, self._tokens.lowers
        while first < last and (lowers[first] in lexicon.determiners or lowers[first] in lexicon.owning):
            first += 1
        return Range(first, last)

    def _read_dropped(self) -> list[tuple[int, Source]]:
        """Read the verbs without a subject, each by its cue."""
        starts = self._tokens.starts
        return [
            (index, Source(cue, first := bisect_left(starts, cue[0]), first + 1, Form.DROPPED))
            for index, attribution in enumerate(self._attributions)
            if attribution.source is None and attribution.follows is None
            if (cue := attribution.cue) is not None
        ]

    def resolve(self) -> list[int | None]:
        """Give the figure of each attribution."""
        figures: list[int | None] = [None] * len(self._attributions)
        spoken = {source.first for _, source in self._sources} if self._subjects else ()
        subjects = deque(subject for subject in self._subjects if subject.first not in spoken)
        for index, source in self._sources:
            while subjects and subjects[0].first < source.first:
                self._note_subject(subjects.popleft())
            figure = self._resolve_source(source)
            figures[index] = figure
            if figure is not None:
                self._note_speaker(source, figure)
                if source.form is _DROPPED or self._attributions[index].source is None:
                    self.cast.note_silent(figure)
                else:
                    self.cast.note_source(figure, source.offsets)
        for index, attribution in enumerate(self._attributions):
            if attribution.follows is not None:
                figures[index] = figures[attribution.follows]
        return figures

    def _note_speaker(self, source: Source, figure: int) -> None:
        """Bring who speaks into focus, but for those who only ask, and who writes."""
        words, said_by = self._lexicon.words, self._tokens.lowers[source.first : source.last]
        if words.askers.isdisjoint(said_by) and said_by[0] not in words.selves:
            self._focus.note_speaker(source.first, figure)
            self._bodies.note_speaker(source.first, figure)

    def _note_subject(self, subject: Range) -> None:
        """Bring somebody unnamed into focus."""
        source = self._to_phrase(subject)
        phrase = read_phrase(self._tokens, *subject, self._lexicon)
        if phrase.kind is SpeakerKind.ANONYMOUS:
            held = find_name_behind(self._tokens, self._names, subject.last, self._lexicon)
            figure = self._resolve_phrase(source) if held is None else self.roster.owners[held]
            named = self.cast.kind(figure) is SpeakerKind.PERSON
            self._focus.note_subject(subject.first, figure, is_new=named or not phrase.is_definite)

    def _to_phrase(self, stretch: Range) -> Source:
        """Take a noun phrase for a source."""
        first, last = stretch
        offsets = self._tokens.starts[first], self._tokens.ends[last - 1]
        return Source(offsets, first, last, Form.PHRASE)

    def _resolve_source(self, source: Source) -> int | None:
        form = source.form
        if form is _NAME:
            name = source.names[0]
            bearer = None if self._names[name].kind is _PERSON else self._find_bearer(source)
            return self.roster.owners[name] if bearer is None else bearer
        if form is _PRONOUN:
            return self._resolve_pronoun(source)
        if form is _DROPPED:
            return self._focus.find(source.first, lambda figure: _AS_PERSON[self.cast.kind(figure)])
        if form is Form.SEVERAL:
            return self._take_up(source, SpeakerKind.GROUP, "")
        if (
            source.last == source.first + 1
            and self._tokens.lowers[source.first] in self._lexicon.words.selves
        ):
            return self._resolve_writer(source)
        return self._resolve_phrase(source)

    def _resolve_writer(self, source: Source) -> int:
        """Take who writes (*Menurut saya, ...*) for somebody of their own, whoever was spoken of before."""
        word = self._tokens.lowers[source.first]
        known = self.cast.find_unnamed(word, word, by_head=True)
        return self._take_up(source, SpeakerKind.ANONYMOUS, word) if known is None else known

    def _resolve_pronoun(self, source: Source) -> int | None:
        word, words = self._tokens.lowers[source.first], self._lexicon.words
        if word in words.many:
            return self._focus.find(source.first, self._weigh_many)
        if word in words.things:
            return self._bodies.find(source.first, self._weigh_body)
        gender = tell_gender((word,), words.men, words.women)
        figure = self._focus.find(source.first, self._weigh_person(gender))
        if figure is not None:
            self.roster.note_gender(figure, gender)
        return figure

    def _weigh_person(self, gender: Gender) -> Callable[[int], float]:
        def weigh(figure: int) -> float:
            if not gender:
                return _AS_PERSON[self.cast.kind(figure)]
            known = self.roster.gender(figure)
            if known and known is not gender:
                return 0.0
            doubt = 1.0 if known else _UNKNOWN_GENDER
            if not known and not self.cast.may_be_person(figure, self._lexicon):
                doubt = _THING
            return doubt * _AS_PERSON[self.cast.kind(figure)]

        return weigh

    def _weigh_many(self, figure: int) -> float:
        return _AS_MANY[self.cast.kind(figure)]

    def _weigh_body(self, figure: int) -> float:
        return 1.0 if self.cast.kind(figure) is SpeakerKind.ORGANIZATION else 0.0

    def _resolve_phrase(self, source: Source) -> int:
        # The words of a role that stands right beside a name are that person's.
        holder = self.roster.holders.get(source.last - 1)
        if holder is not None:
            return holder
        bearer = self._find_in_apposition(source)
        if bearer is not None:
            return bearer
        noun = find_noun_before(self._tokens, source, self._lexicon)
        if noun is not None:
            source = self._to_phrase(noun)
        end = find_phrase_end(self._tokens, source, self._lexicon, self._cues)
        phrase = read_phrase(self._tokens, source.first, end, self._lexicon)
        if phrase.kind is SpeakerKind.ANONYMOUS and phrase.head in self._lexicon.nouns:
            name = find_name_behind(self._tokens, self._names, source.last, self._lexicon)
            plain = source.last == source.first + 1 and self._lexicon.words.heads_first
            if name is not None and (not plain or has_mark_behind(self._tokens, self._names[name])):
                return self.roster.owners[name]  # not *Jaksa mengatakan, Rina menerima suap*
        if phrase.kind is SpeakerKind.ANONYMOUS:
            apposed = find_named_behind(self._tokens, self._names, source, self._lexicon)
            if apposed is not None:
                return self.roster.owners[apposed]
        if phrase.is_definite:
            known = self._find_known(source, phrase)
            if known is not None:
                return known
        figure = self._take_up(source, phrase.kind, phrase.head)
        self.roster.note_gender(figure, phrase.gender)
        return figure

    def _find_bearer(self, source: Source) -> int | None:
        """Find the person whom a body that was read stands for: beside it, or by the initials of a role."""
        beside = self._find_in_apposition(source)
        article, *words = self._tokens.lowers[source.first : source.last]
        if beside is not None or len(words) != 1 or article not in self._lexicon.words.articles:
            return beside
        word = words[0]
        return next((number for number, role in self.roster.roles.get(word, ()) if role == (word,)), None)

    def _find_in_apposition(self, source: Source) -> int | None:
        """Find the person whom a source between two commas stands right behind."""
        name = find_named_before(self._tokens, self._names, source, self._lexicon)
        return None if name is None else self.roster.owners[name]

    def _find_known(self, source: Source, phrase: Phrase) -> int | None:
        """Find whom a definite noun phrase stands for: by the role, the words, or who is in focus."""
        fitting = match_role(phrase, self.roster, self._lexicon)
        if fitting:
            return self._choose(source, fitting)
        points_back = (
            phrase.is_back_reference
            or phrase.head in self._lexicon.words.epithets
            or self._is_known(source, phrase)
            or self._is_described(source, phrase)
            or self._is_parent(source)
            or self._is_characterised(source, phrase)
        )
        if phrase.kind is SpeakerKind.ORGANIZATION and (phrase.is_back_reference or phrase.has_article):
            body = self._find_body(source, phrase)
            if body is not None:
                return body
        unnamed = self.cast.find_unnamed(
            self._printed(source), phrase.head, by_head=points_back or phrase.has_article
        )
        if unnamed is not None and len(phrase.role) > 1 and self.cast.is_vague(unnamed):
            # *Politikus di parlemen*, then *politikus asal Ambon itu*, who spoke between.
            focused = self._find_in_focus(source, phrase) if points_back else None
            return unnamed if focused is None else focused
        if unnamed is not None or not self._lexicon.words.withheld.isdisjoint(phrase.role):
            return unnamed
        return self._find_in_focus(source, phrase) if points_back else self._find_by_name(source)

    def _is_known(self, source: Source, phrase: Phrase) -> bool:
        """Tell whether an article says that somebody is known, not whose relative (*sang pelatih*)."""
        words = self._lexicon.words
        relative = phrase.head in words.relations and phrase.head not in words.persons
        return self._tokens.lowers[source.first] in words.familiar and not relative

    def _is_described(self, source: Source, phrase: Phrase) -> bool:
        """Tell whether a name between article and noun says who is meant (*the* Laut Biru *coach*)."""
        described = phrase.has_article and source.last - source.first > len(("the", "coach"))
        return (
            described
            and not self._lexicon.words.heads_first
            and phrase.head in self._lexicon.nouns
            and phrase.head not in self._lexicon.words.deputies
            and phrase.head == self._tokens.lowers[source.last - 1]
            and self._tokens.kinds[source.first + 1] in CAPITALISED
        )

    def _is_characterised(self, source: Source, phrase: Phrase) -> bool:
        """Tell whether an age, a former role or a trait says who is meant (*the 66-year-old vendor*)."""
        words, lowers = self._lexicon.words, self._tokens.lowers[source.first : source.last]
        if not phrase.has_article:
            return False
        if len(lowers) > 1 and self._tokens.kinds[source.first + 1] == NUMBER:
            return phrase.head in self._lexicon.nouns or not words.epithets.isdisjoint(lowers)
        described = "-" in lowers and words.deputies.isdisjoint(lowers)  # *the soft-spoken mentor*
        return phrase.head in self._lexicon.nouns and (described or not words.formers.isdisjoint(lowers))

    def _is_parent(self, source: Source) -> bool:
        """Tell whether a noun phrase tells how many children somebody has (*the mother of two*)."""
        words = self._lexicon.words
        lowers = [lower for lower in self._tokens.lowers[source.first : source.last] if lower != "-"]
        return any(
            noun in words.relations and of in words.obliques and (count in words.plurals or count.isdecimal())
            for noun, of, count in zip(lowers, lowers[1:], lowers[2:], strict=False)
        )

    def _find_body(self, source: Source, phrase: Phrase) -> int | None:
        """Find the body whose name holds all words of a noun phrase (*the union*: *Union of Dockers*)."""
        bodies = self.roster.bodies
        known = [bodies.get(word, {}) for word in phrase.role if word not in self._lexicon.before_heads]
        rarest = min(known, key=len, default={})
        fitting = [
            number for number in islice(rarest, _NAMESAKES) if all(number in others for others in known)
        ]
        if len(fitting) < 2:  # noqa: PLR2004 - nothing to choose
            return fitting[0] if fitting else None
        found = self._bodies.find(source.first, lambda figure: float(figure in fitting))
        return fitting[-1] if found is None else found

    def _fits_description(self, figure: int) -> float:
        """Weigh whom *the Laut Biru coach* may mean: nobody with another role, and no mere mention."""
        return 0.0 if self.roster.printed_roles(figure) else _DESCRIBED

    def _choose(self, source: Source, fitting: Sequence[int]) -> int:
        """Choose the one in focus among several."""
        if len(fitting) == 1:
            return fitting[0]
        found = self._focus.find(source.first, lambda figure: float(figure in fitting))
        return fitting[0] if found is None else found

    def _find_in_focus(self, source: Source, phrase: Phrase) -> int | None:
        if phrase.kind is SpeakerKind.ORGANIZATION and phrase.head not in self._lexicon.words.documents:
            return self._bodies.find(source.first, self._weigh_body)
        if phrase.kind is SpeakerKind.ANONYMOUS:
            weigh = self._weigh_person(phrase.gender)
            epithet = phrase.head in self._lexicon.words.epithets
            described = not epithet and self._is_described(source, phrase)
            return self._focus.find(
                source.first,
                lambda figure: (
                    weigh(figure)
                    * self._is_single(figure)
                    * (self._fits_description(figure) if described else 1.0)
                    * (_NAMELESS if epithet and self.cast.kind(figure) is _UNNAMED else 1.0)
                ),
            )
        return None

    def _is_single(self, figure: int) -> bool:
        """Tell whether a figure is one: a pronoun may stand for several people, *pria itu* never does."""
        return self.cast.kind(figure) is not SpeakerKind.GROUP

    def _find_by_name(self, source: Source) -> int | None:
        """Find a person by a name at the end of the source that was not recognised there."""
        tokens, words, first = self._tokens, self._lexicon.words, source.last
        if not words.heads_first and not words.obliques.isdisjoint(tokens.lowers[source.first + 1 : first]):
            return None  # *friends of Mr Lyle*
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
        known = [self.roster.people.get(word, ()) for word in tokens.lowers[first : source.last]]
        people = [figure for figure in known[0][:_NAMESAKES] if all(figure in other for other in known[1:])]
        return self._choose(source, people) if people else None

    def _take_up(self, source: Source, kind: SpeakerKind, head: str) -> int:
        return self.cast.add_unnamed(
            Unnamed(
                name=self._printed(source),
                kind=kind,
                head=head,
                affiliation=find_body(
                    self._tokens, self._names, Range(source.first, source.last), self._lexicon
                ),
            )
        )

    def _printed(self, source: Source) -> str:
        start, end = source.offsets
        # A source cut at a possessive holds what it owns, too.
        end = max(end, self._tokens.ends[source.last - 1])
        return " ".join(self._tokens.text[start:end].split())


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_NAME: Final = Form.NAME
_PRONOUN: Final = Form.PRONOUN
_DROPPED: Final = Form.DROPPED
"""Globals, for a member of an enumeration takes longer to find."""
_AS_PERSON: Final = {
    SpeakerKind.PERSON: 1.0,
    SpeakerKind.ANONYMOUS: 1.0,
    SpeakerKind.ORGANIZATION: 0.5,
    SpeakerKind.GROUP: 0.5,
}
"""How well each kind fits a pronoun for one person."""
_DESCRIBED: Final = 0.6
"""How well somebody fits *the Laut Biru coach*: enough where a sentence was about them, else too little."""
_THING: Final = 0.3
"""How well what no word tells to be a person fits a pronoun for one (*talks*, *customers*)."""
_UNKNOWN_GENDER: Final = 0.992
"""How well somebody of unknown gender fits a pronoun that tells one."""
_AS_MANY: Final = {
    SpeakerKind.GROUP: 1.0,
    SpeakerKind.ORGANIZATION: 0.9,
    SpeakerKind.ANONYMOUS: 0.5,
    SpeakerKind.PERSON: 0.4,
}
"""How well each kind fits a pronoun for several people."""
_UNNAMED: Final = SpeakerKind.ANONYMOUS
_NAMELESS: Final = 0.6
"""How well somebody unnamed fits what tells more of somebody (*the geologist*): few are told so much of."""
_NAMESAKES: Final = 8
"""How many people or bodies with the same word in their names are looked at."""
