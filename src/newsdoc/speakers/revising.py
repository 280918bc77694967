"""Names revised by who speaks: a lone name that is quoted tells where longer ones start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import Name
from newsdoc.names.titles import title_start
from newsdoc.speakers.lexicon import read_lexicon
from newsdoc.text.tokens import CAPITALISED, UPPER, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


def revise_names(
    prose: Prose, names: tuple[Name, ...], attributions: Sequence[Attribution], pack: LanguagePack
) -> tuple[Name, ...]:
    """Cut and add names of people by what the sources tell.

    Whoever is quoted as *Rina* is a person, and *Rina Hartati* is who was introduced as *Direktur Laut
    Biru Rina Hartati*: a reading of the names alone cannot know where the body ends and the name starts.
    What follows a body or a place at the end of a source that starts with a title is a name, too.
    """
    if not attributions:
        return names
    reviser = _Reviser(prose, names, pack)
    sources = list(_source_ranges(prose.tokens, attributions))
    for source in sources:
        reviser.trim_name(source)
    lone = reviser.find_lone(sources)
    reviser.revise_longer(lone)
    reviser.add_trailing(sources)
    return reviser.names()


def _source_ranges(tokens: Tokens, attributions: Sequence[Attribution]) -> Iterator[Range]:
    for attribution in attributions:
        if attribution.source is not None and attribution.follows is None:
            start, end = attribution.source
            first = bisect_left(tokens.starts, start)
            last = bisect_left(tokens.starts, end)
            last = next((i for i in range(first, last) if tokens.words[i] == "("), last)
            if first < last:
                yield Range(first, last)


class _Reviser:
    """The names by their first tokens, while they are revised."""

    def __init__(self, prose: Prose, names: Sequence[Name], pack: LanguagePack) -> None:
        self._tokens = prose.tokens
        self._pack = pack
        self._lexicon = read_lexicon(pack)
        self._passages = [passage.range for passage in prose.passages]
        self._starts = [passage.range.first for passage in prose.passages]
        self._names = {name.first: name for name in names}
        self._covers = {token: name.first for name in names for token in range(name.first, name.last)}

        self._inside = {
            token
            for name in names
            if name.kind is not EntityKind.PERSON
            for token in range(name.first, name.last)
        }

    def names(self) -> tuple[Name, ...]:
        """Give the names as they are now."""
        return tuple(sorted(self._names.values()))

    def trim_name(self, source: Range) -> None:
        """Cut from the name that ends a source what stands before the source, and the rest of a title."""
        name = self._names.get(self._covers.get(source.last - 1, -1))
        if name is None or name.kind is not EntityKind.PERSON or name.last != source.last:
            return
        first = max(name.first, source.first)
        tails, lowers = self._pack.names.title_tails, self._tokens.lowers
        if first > source.first and lowers[first - 1] in self._lexicon.roles:
            while source.last - first > _SHORT and lowers[first] in tails:
                first += 1
        if first > name.first:
            self._replace(first, source.last)

    def find_lone(self, sources: Sequence[Range]) -> set[str]:
        """Find the first words, in lower case, of people who are quoted by a short name.

        A name that was not found is added; one that was taken for a place or a body is a person when a
        person's longer name starts with it.
        """
        first_words = {
            self._tokens.lowers[name.first]
            for name in self._names.values()
            if name.kind is EntityKind.PERSON and name.last > name.first + 1
        }
        lone: set[str] = set()
        for source in sources:
            if source.last - source.first > _SHORT or not self._is_person(source, first_words):
                continue
            lone.add(self._tokens.lowers[source.first])
            name = self._names.get(source.first)
            if name is None or name.kind is not EntityKind.PERSON:
                self._replace(source.first, source.last)
        return lone

    def _is_person(self, source: Range, first_words: set[str]) -> bool:
        """Tell whether the words of a short source can only be the name of a person."""
        kinds = self._tokens.kinds
        if any(kinds[index] not in CAPITALISED or self._is_other(index) for index in range(*source)):
            return False
        covers = {self._covers.get(index, -1) for index in range(*source)}
        held = [self._names[cover] for cover in covers if cover >= 0]
        if any(name.first < source.first or name.last > source.last for name in held):
            return False
        if not held:
            return not any(kinds[index] == UPPER or self._is_listed(index) for index in range(*source))
        starts = self._tokens.lowers[source.first] in first_words
        return starts or all(name.kind is EntityKind.PERSON for name in held)

    def _is_listed(self, index: int) -> bool:
        word, listed = self._tokens.words[index], self._pack.names
        return word in listed.bodies or word in listed.places or word in self._pack.territories

    def _is_other(self, index: int) -> bool:
        """Tell whether a word with a capital is a role, a pronoun, a day or the like."""
        word, words = self._tokens.lowers[index], self._lexicon.words
        return (
            word in self._lexicon.nouns
            or word in self._lexicon.pronouns
            or word in self._lexicon.bodies
            or word in self._pack.names.not_names
            or word in self._pack.function_words
            or word in words.groups
            or word in words.obliques
            or word in words.openers
        )

    def revise_longer(self, lone: set[str]) -> None:
        """Join, cut or add every longer name that holds a lone one."""
        kinds = self._tokens.kinds
        for index in [i for i, word in enumerate(self._tokens.lowers) if word in lone]:
            if kinds[index] in CAPITALISED:
                last = self._name_end(index)
                if last > index + 1:
                    self._revise(self._with_initial(index), last)
                else:
                    self._extend_left(index)

    def _name_end(self, first: int) -> int:
        """Find where a name that starts at a token ends: with the capitals, or where another name starts."""
        tokens, own = self._tokens, self._names.get(self._covers.get(first, -1))
        limit = min(self._passages[bisect_right(self._starts, first) - 1].last, first + _LONGEST)
        last = first + 1
        while last < limit and tokens.kinds[last] in CAPITALISED:
            cover = self._names.get(self._covers.get(last, -1))
            if cover is None:
                # The end of a longer name was weighed before; behind a single word it was not.
                if self._is_other(last) or (own is not None and own.last - own.first > 1):
                    break
            elif cover is not own and cover.kind is not EntityKind.PERSON:
                break
            last += 1
        return last

    def _with_initial(self, first: int) -> int:
        """Take in an initial before a name (*M Rizal*)."""
        before = first - 1
        is_initial = before >= 0 and len(self._tokens.words[before]) == 1
        return before if is_initial and self._tokens.kinds[before] in CAPITALISED else first

    def _extend_left(self, index: int) -> None:
        """Add the words before a name that stands last (*Erna Wati Purba* for *Purba*)."""
        own = self._names.get(self._covers.get(index, -1))
        if own is None or own.first != index or own.last != index + 1 or own.kind is not EntityKind.PERSON:
            return
        floor = self._passages[bisect_right(self._starts, index) - 1].first
        first = index
        while first > max(floor, index - _SHORT) and self._is_free(first - 1):
            first -= 1
        if first < index:
            self._replace(first, index + 1)

    def _revise(self, first: int, last: int) -> None:
        cover = self._names.get(self._covers.get(first, -1))
        if cover is None or cover.first == first:
            if cover is None or cover.last < last:
                self._replace(first, last)
        elif cover.last <= last and self._is_complement(cover, first):
            self._replace(first, last)
            kind = self._prefix_kind(cover, first)
            if kind is not None:
                self._put(cover.first, first, kind, cover.confidence)

    def _prefix_kind(self, name: Name, first: int) -> EntityKind | None:
        """Tell what the words of a name before a token name by themselves; ``None`` when nothing."""
        prefix = range(name.first, first)
        if all(self._tokens.lowers[index] in self._pack.names.title_tails for index in prefix):
            return None
        if name.kind is not EntityKind.PERSON:
            return name.kind
        if not all(self._is_listed(index) for index in prefix):
            return None
        is_body = self._tokens.words[name.first] in self._pack.names.bodies
        return EntityKind.ORGANIZATION if is_body else EntityKind.PLACE

    def _replace(self, first: int, last: int) -> None:
        """Make a stretch one person's name."""
        for token in range(first, last):
            old = self._names.pop(self._covers.get(token, -1), None)
            for freed in range(old.first, old.last) if old is not None else ():
                del self._covers[freed]
                self._inside.discard(freed)
        self._put(first, last, EntityKind.PERSON, _ADDED)

    def _is_complement(self, name: Name, first: int) -> bool:
        """Tell whether the words of a name before a token belong to a title or a body instead."""
        tokens, listed = self._tokens, self._pack.names
        prefix = range(name.first, first)
        if len(prefix) > _LONGEST:
            return False
        if all(tokens.lowers[index] in listed.title_tails or self._is_listed(index) for index in prefix):
            return True
        if all(tokens.words[index] in listed.people for index in prefix):
            return False
        if name.kind is not EntityKind.PERSON:
            is_body = tokens.lowers[first - 1] in self._lexicon.bodies
            ends = tokens.lowers[name.last - 1] in listed.body_tails
            return len(prefix) > 1 and not is_body and not ends
        before = name.first - 1
        if before < 0 or self._title(name.first) == name.first:
            return False
        return tokens.lowers[before].rstrip(".") not in self._lexicon.words.honorifics

    def add_trailing(self, sources: Sequence[Range]) -> None:
        """Add the name at the end of a source that starts with a title and holds no person."""
        lowers = self._tokens.lowers
        for source in sources:
            if lowers[source.first] not in self._lexicon.nouns:
                continue
            first = source.last
            while first > source.first and self._is_free(first - 1):
                first -= 1
            before = self._names.get(self._covers.get(first - 1, -1))
            if (
                0 < source.last - first <= _LONG
                and before is not None
                and before.kind is not EntityKind.PERSON
            ):
                self._put(first, source.last, EntityKind.PERSON, _ADDED)

    def _is_free(self, index: int) -> bool:
        return (
            index not in self._covers
            and self._tokens.kinds[index] in CAPITALISED
            and self._tokens.kinds[index] != UPPER
            and not self._is_other(index)
            and self._tokens.lowers[index] not in self._pack.names.title_tails
        )

    def _put(self, first: int, last: int, kind: EntityKind, confidence: float) -> None:
        title = self._title(first) if kind is EntityKind.PERSON else first
        self._names[first] = Name(first, last, kind, confidence, title)
        self._covers.update(dict.fromkeys(range(first, last), first))
        if kind is not EntityKind.PERSON:
            self._inside.update(range(first, last))

    def _title(self, first: int) -> int:
        floor = self._passages[bisect_right(self._starts, first) - 1].first
        return title_start(self._tokens, first, floor, self._inside, self._pack.names)


_ADDED: Final = 0.6
"""The confidence of a name that only a source tells."""
_SHORT: Final = 2
"""How many words a lone name has at most."""
_LONGEST: Final = 16
"""How many words a name has at most; a run of capitals that is longer is something else."""
_LONG: Final = 5
"""How many words a name at the end of a source has at most."""
