"""Who each source is: resolve the sources of all attributions to speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind, SpeakerKind
from newsdoc.speakers.antecedents import Antecedents
from newsdoc.speakers.discourse import read_discourse
from newsdoc.speakers.lexicon import read_lexicon
from newsdoc.speakers.phrases import read_phrase
from newsdoc.speakers.referents import PhraseResolver
from newsdoc.speakers.roles import find_name_behind
from newsdoc.speakers.sources import Form, Source, SourceReader, to_source
from newsdoc.speakers.subjects import find_joined_subjects, find_unnamed_subjects
from newsdoc.text.tokens import Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.model import Speaker
    from newsdoc.names.name import Linked, Name
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.speakers.discourse import Discourse
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
    discourse = read_discourse(prose, attributions, names, linked, lexicon)
    figures = _Resolver(discourse, attributions).resolve()
    speakers = discourse.cast.build_speakers(prose.tokens, names, discourse.roster, lexicon)
    return tuple([None if figure is None else speakers[figure] for figure in figures])


class _Resolver:
    """The state of one resolution: the sources and subjects in text order, and who is known so far."""

    def __init__(self, discourse: Discourse, attributions: Sequence[Attribution]) -> None:
        self._tokens = discourse.prose.tokens
        self._attributions = attributions
        self._names = discourse.names
        self._lexicon = discourse.lexicon
        self._roster = discourse.roster
        self._cast = discourse.cast
        self._antecedents = Antecedents(discourse)
        cues = {attribution.cue[0] for attribution in attributions if attribution.cue is not None}
        self._phrases = PhraseResolver(discourse, self._antecedents, cues)
        self._sources = self._read_sources()
        self._subjects = find_unnamed_subjects(discourse)
        self._joined = self._find_joined(discourse)

    def _read_sources(self) -> list[tuple[int, Source]]:
        """Read every source once, in text order, with the attribution it belongs to."""
        reader = SourceReader(self._tokens, self._names, self._roster.owners, self._lexicon)
        starts, ends = self._tokens.starts, self._tokens.ends
        sources = [
            (index, reader.read(one.source or (starts[tokens[0]], ends[tokens[1] - 1]), tokens, one.cue))
            for index, one in enumerate(self._attributions)
            if (tokens := one.source_tokens) is not None and one.follows is None
        ]
        if self._lexicon.drops_subjects:
            sources += self._read_dropped()
        for _, source in sources:
            if source.form is _NAME:
                name = self._names[source.names[0]]
                if name.first > source.first and name.kind is _PERSON:
                    stretch = self._behind_determiners(source.first, name.first)
                    self._roster.add_role(self._roster.owners[source.names[0]], stretch)
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

    def _find_joined(self, discourse: Discourse) -> dict[int, Range]:
        """Find who are the subject of a sentence together, by its start, where a pronoun asks for them."""
        many, lowers = self._lexicon.words.many, self._tokens.lowers
        asked = any(source.form is _PRONOUN and lowers[source.first] in many for _, source in self._sources)
        return {subject.first: subject for subject in find_joined_subjects(discourse)} if asked else {}

    def resolve(self) -> list[int | None]:
        """Give the figure of each attribution."""
        figures: list[int | None] = [None] * len(self._attributions)
        subjects = deque(self._unspoken_subjects())
        for index, source in self._sources:
            while subjects and subjects[0].first < source.first:
                self._note_subject(subjects.popleft())
            figure = self._resolve_source(source)
            figures[index] = figure
            if figure is not None:
                self._antecedents.note_speaker(source, figure)
                if source.form is _DROPPED or self._attributions[index].source is None:
                    self._cast.note_silent(figure)
                else:
                    self._cast.note_source(figure, source.offsets)
        for index, attribution in enumerate(self._attributions):
            if attribution.follows is not None:
                figures[index] = figures[attribution.follows]
        return figures

    def _unspoken_subjects(self) -> list[Range]:
        """Give whom sentences are about, where they say nothing, in text order."""
        subjects, joined = self._subjects, self._joined
        if joined:
            alone = [subject for subject in subjects if subject.first not in joined]
            subjects = sorted([*alone, *joined.values()], key=_FIRST)
        if not subjects:
            return []
        spoken = {source.first for _, source in self._sources}
        return [subject for subject in subjects if subject.first not in spoken]

    def _note_subject(self, subject: Range) -> None:
        """Bring somebody unnamed, or several together, into focus."""
        source = to_source(self._tokens, subject.first, subject.last)
        if subject.first in self._joined:
            figure = self._phrases.take_up(source, SpeakerKind.GROUP, "")
            self._antecedents.people.note_subject(subject.first, figure, is_new=True)
            return
        phrase = read_phrase(self._tokens, subject.first, subject.last, self._lexicon)
        if phrase.kind is SpeakerKind.ANONYMOUS:
            held = find_name_behind(self._tokens, self._names, subject.last, self._lexicon)
            figure = self._phrases.resolve(source) if held is None else self._roster.owners[held]
            named = self._cast.kind(figure) is SpeakerKind.PERSON
            self._antecedents.people.note_subject(
                subject.first, figure, is_new=named or not phrase.is_definite
            )

    def _resolve_source(self, source: Source) -> int | None:
        form = source.form
        if form is _NAME:
            name = source.names[0]
            bearer = None if self._names[name].kind is _PERSON else self._phrases.find_bearer(source)
            return self._roster.owners[name] if bearer is None else bearer
        if form is _PRONOUN:
            return self._antecedents.find_for_pronoun(source)
        if form is _DROPPED:
            return self._antecedents.find_for_dropped(source)
        if form is Form.SEVERAL:
            return self._phrases.take_up(source, SpeakerKind.GROUP, "")
        if (
            source.last == source.first + 1
            and self._tokens.lowers[source.first] in self._lexicon.words.selves
        ):
            return self._phrases.resolve_writer(source)
        return self._phrases.resolve(source)


_FIRST: Final = attrgetter("first")
_PERSON: Final = EntityKind.PERSON
_NAME: Final = Form.NAME
_PRONOUN: Final = Form.PRONOUN
_DROPPED: Final = Form.DROPPED
"""Globals, for a member of an enumeration takes longer to find."""
