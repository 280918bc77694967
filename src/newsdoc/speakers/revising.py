"""Names revised by who speaks: a lone name that is quoted tells where longer ones start."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import compress, count, pairwise
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.speakers.extents import LONGEST, SHORT, find_bearer, find_start, is_plain
from newsdoc.speakers.misread import correct_bodies, correct_people, join_body, join_nickname, trim_titles
from newsdoc.speakers.name_index import NameIndex
from newsdoc.text.tokens import CAPITALISED, UPPER, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
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
    sources = list(_source_ranges(prose.tokens, attributions))
    if not sources:
        return names
    index = NameIndex(prose, names, pack)
    trim_titles(index)
    correct_bodies(index)
    correct_people(index)
    reviser = _Reviser(prose, index)
    reviser.join_nicknames()
    for source in sources:
        join_body(index, source)
        reviser.trim_name(source)
    reviser.revise_longer(reviser.find_lone(sources))
    reviser.trim_printed_titles()
    for source in sources:
        reviser.add_trailing(source)
    return index.finish()


def _source_ranges(tokens: Tokens, attributions: Sequence[Attribution]) -> Iterator[Range]:
    for attribution in attributions:
        if attribution.source is not None and attribution.follows is None:
            start, end = attribution.source
            first = bisect_left(tokens.starts, start)
            last = bisect_left(tokens.starts, end)
            if last > first and tokens.words[last - 1] == ")":
                last = next((i for i in range(first, last) if tokens.words[i] == "("), last)
            if first < last:
                yield Range(first, last)


class _Reviser:
    """Revises the names of one text."""

    def __init__(self, prose: Prose, index: NameIndex) -> None:
        self.index = index
        self._tokens = prose.tokens
        self._lexicon = index.lexicon
        self._body = 0 if prose.headline is None else prose.headline.range.last
        self._quotations = [q for passage in prose.paragraphs for q in passage.quotations]
        self._openers = [q.opener for q in self._quotations]

    def join_nicknames(self) -> None:
        """Make one name of a name with a nickname in marks inside."""
        for quotation in self._quotations:
            if quotation.closer == quotation.opener + 2:
                join_nickname(self.index, quotation.opener)

    def trim_name(self, source: Range) -> None:
        """Cut from the name that ends a source what stands before the source, and the rest of a title."""
        bearer = find_bearer(self.index, source)
        name = self.index.at(source.last - 1)
        if bearer is not None and name is not None:
            self._cut(name, bearer, source.last)
            return
        if name is None or name.kind is not EntityKind.PERSON or name.last != source.last:
            return
        first, lowers = max(name.first, source.first), self._tokens.lowers
        while first < source.last - 1 and self.index.is_title(first):
            first += 1
        if first > source.first and lowers[first - 1] in self._lexicon.roles:
            while source.last - first > SHORT and lowers[first] in self._lexicon.tails:
                first += 1
        while first > source.first and lowers[first - 1] in self._lexicon.given and self._is_free(first - 1):
            first -= 1
        if first - 1 > source.first and self._tokens.words[first - 1] == "-" and self._tokens.glued(first):
            first -= 2 if lowers[first - 2] in self.index.pack.names.particles else 0
        if first != name.first:
            self.index.put(first, source.last, EntityKind.PERSON)

    def find_lone(self, sources: Sequence[Range]) -> set[str]:
        """Find the first words, in lower case, of people who are quoted by a short name.

        A name that was not found is added; one that was taken for a place or a body is a person when a
        person's longer name starts with it.
        """
        names = self.index.names()
        first_words = {
            self._tokens.lowers[name.first]
            for name in names
            if name.kind is _PERSON and name.last > name.first + 1
        }
        lone = {
            self._tokens.lowers[name.first]
            for name in names
            if name.last == name.first + 1 and name.kind is _PERSON and name.confidence >= _SURE
        }
        for whole in sources:
            source = self._without_title(whole)
            if source.last - source.first > SHORT or not (
                self._is_person(source, first_words) or self._has_age(source)
            ):
                continue
            lone.add(self._tokens.lowers[source.first])
            name = self.index.at(source.first)
            if name is None or name.kind is not EntityKind.PERSON:
                self.index.put(source.first, source.last, EntityKind.PERSON)
        return lone

    def _without_title(self, source: Range) -> Range:
        """Leave out a form of address or a plain noun; a role may want a body behind it."""
        first, words = source.first, self._lexicon.words
        while first < source.last - 1 and (
            self._tokens.lowers[first] in self._lexicon.addresses
            or self._tokens.lowers[first] in words.persons
        ):
            first += 1
        return Range(first, source.last)

    def _is_person(self, source: Range, first_words: set[str]) -> bool:
        """Tell whether the words of a short source can only be the name of a person."""
        kinds, index = self._tokens.kinds, self.index
        if len(self._tokens.words[source.first]) == 1:
            return False
        if any(kinds[token] not in CAPITALISED or index.is_other(token) for token in range(*source)):
            return False
        held = [name for token in range(*source) if (name := index.at(token)) is not None]
        if not held:
            # Where nouns have capitals any word may open a sentence with one.
            plain = index.pack.capital_nouns and index.opens_sentence(source.first)
            return not plain and not any(
                kinds[token] == UPPER or index.is_listed(token) for token in range(*source)
            )
        if any(name.first < source.first or name.last > source.last for name in held):
            return False
        if self._tokens.lowers[source.first] in first_words:
            return True
        return all(name.kind is EntityKind.PERSON for name in held) or self._opens_elsewhere(source.first)

    def _has_age(self, source: Range) -> bool:
        """Tell whether a source is one word with a capital and an age (*Sun (21)*)."""
        words, first, behind = self._tokens.words, source.first, source.last
        return (
            behind == first + 1
            and self._tokens.kinds[first] in CAPITALISED
            and words[behind : behind + 1] == ("(",)
            and words[behind + 2 : behind + 3] == (")",)
            and len(words[behind + 1]) == len("21")
            and words[behind + 1].isdecimal()
        )

    def _opens_elsewhere(self, token: int) -> bool:
        """Tell whether a word that opens names of people stands before another word of such names."""
        word, lexicon = self._tokens.lowers[token], self._lexicon
        return word in lexicon.given and any(
            first == word and behind in lexicon.person_words
            for first, behind in pairwise(self._tokens.lowers)
        )

    def revise_longer(self, lone: set[str]) -> None:
        """Join, cut or add every longer name that holds a lone one, where a capital tells names."""
        if self.index.pack.capital_nouns:
            return
        kinds = self._tokens.kinds
        for token in list(compress(count(), map(lone.__contains__, self._tokens.lowers))):
            if kinds[token] not in CAPITALISED:
                continue
            own = self.index.at(token)
            if self._introduces(token):
                last = self._name_end(token)
            elif own is not None and own.first < token:
                last = own.last
            else:
                continue
            if last > token + 1:
                self._revise(self._with_initial(token), last)
            else:
                self._revise_single(token)

    def trim_printed_titles(self) -> None:
        """Cut names in headlines and titles of works to what the article's own words know them by.

        There every word has a capital: *Rina Murka* is *Rina* when the article writes *Rina Hartati*.
        """
        lowers = self._tokens.lowers
        people = [name for name in self.index.names() if name.kind is _PERSON]
        known: dict[str, set[str]] = {}
        for name in people:
            if self._introduces(name.first):
                known.setdefault(lowers[name.first], set()).update(lowers[name.first : name.last])
        for name in people:
            words = known.get(lowers[name.first], ())
            following = lowers[name.first + 1 : name.first + 2]
            if (
                len(words) > 1
                and following
                and following[0] not in words
                and not self._introduces(name.first)
            ):
                self.index.put(name.first, name.first + 1, EntityKind.PERSON)

    def _introduces(self, token: int) -> bool:
        """Tell whether a full name may be read at a token: in the article's own words, not in a headline.

        Headlines and titles of works print other words with capitals, too.
        """
        place = bisect_right(self._openers, token) - 1
        return token >= self._body and (place < 0 or token > self._quotations[place].closer)

    def _name_end(self, first: int) -> int:
        """Find where a name that starts at a token ends: with the capitals, or where another name starts."""
        own = self.index.at(first)
        limit = min(self.index.passage_end(first), first + LONGEST)
        last = first + 1
        while last < limit and self._tokens.kinds[last] in CAPITALISED:
            name = self.index.at(last)
            if name is None:
                # The end of a longer name was weighed before; behind a single word it was not.
                other = (
                    self.index.is_other(last) and self._tokens.lowers[last] not in self._lexicon.person_words
                )
                if other or (own is not None and own.last - own.first > 1):
                    break
            elif name is not own and name.kind is not EntityKind.PERSON and not self._is_misread(name):
                break
            last += 1
        return last

    def _is_misread(self, name: Name) -> bool:
        """Tell whether a name right behind a given one is a single word that ends names of people."""
        word = self._tokens.lowers[name.first]
        known = word in self._lexicon.person_words or not _APOSTROPHES.isdisjoint(word)
        return known and name.last == name.first + 1

    def _with_initial(self, first: int) -> int:
        """Take in an initial before a name (*M Rizal*)."""
        before = first - 1
        if before < 0 or len(self._tokens.words[before]) > 1 or self._tokens.glued(before):
            return first
        return before if self._tokens.kinds[before] in CAPITALISED else first

    def _revise(self, first: int, last: int) -> None:
        """Make a stretch a name, unless a name that starts before it has good reasons to."""
        name = self.index.at(first)
        if name is None or name.first == first:
            if name is None or name.last < last:
                self.index.put(first, last, EntityKind.PERSON)
        elif name.last <= last:
            start = find_start(self.index, name, first)
            if start > name.first:
                self._cut(name, start, last)

    def _revise_single(self, token: int) -> None:
        """Add a lone name that was missed, or the words before one (*Erna Wati Purba* for *Purba*)."""
        name = self.index.at(token)
        if name is None:
            self._extend_left(token)
        elif name.kind is EntityKind.PERSON and name.last == token + 1:
            if name.first == token:
                self._extend_left(token)
            else:
                start = find_start(self.index, name, token)
                if start > name.first:
                    self._cut(name, start, token + 1)

    def _extend_left(self, token: int) -> None:
        """Take the words before a lone name into it; the first word of a sentence has a capital anyway."""
        begin = self.index.sentence_start(token)
        floor = max(begin, token - SHORT)
        first = token
        while first > floor and self._is_free(first - 1) and not self.index.is_no_person(first - 1):
            if first - 1 == begin and (
                not self.index.is_name_word(first - 1) or self.index.is_other(first - 1)
            ):
                break
            first -= 1
        if first < token or self.index.at(token) is None:
            self.index.put(first, token + 1, EntityKind.PERSON)

    def _cut(self, name: Name, first: int, last: int) -> None:
        """Make a stretch a person's name and keep what the words before it name by themselves."""
        self.index.put(first, last, EntityKind.PERSON)
        if name.kind is not EntityKind.PERSON:
            if not is_plain(self.index, name, first):
                self.index.put(name.first, first, name.kind)
        elif all(self.index.is_listed(token) for token in range(name.first, first)):
            is_body = self._tokens.words[name.first] in self.index.pack.names.bodies
            kind = EntityKind.ORGANIZATION if is_body else EntityKind.PLACE
            self.index.put(name.first, first, kind)

    def add_trailing(self, source: Range) -> None:
        """Add the name at the end of a source that starts with a title and holds no person."""
        if self.index.pack.capital_nouns or self._tokens.lowers[source.first] not in self._lexicon.nouns:
            return
        first = source.last
        while first > max(source.first, source.last - LONGEST) and self._is_free(first - 1):
            first -= 1
        before = self.index.at(first - 1) if first > source.first else None
        is_name = 0 < source.last - first <= _LONG
        if is_name and before is not None and before.kind is not EntityKind.PERSON:
            self.index.put(first, source.last, EntityKind.PERSON)

    def _is_free(self, token: int) -> bool:
        return (
            self.index.at(token) is None
            and self._tokens.kinds[token] in CAPITALISED
            and self._tokens.kinds[token] != UPPER
            and (not self.index.is_other(token) or self._tokens.lowers[token] in self._lexicon.given)
            and self._tokens.lowers[token] not in self._lexicon.tails
        )


_PERSON: Final = EntityKind.PERSON
"""A global, for a member of an enumeration takes longer to find."""
_SURE: Final = 0.9
"""From this confidence on a name of one word is taken for that of a person."""
_APOSTROPHES: Final = frozenset("'’")
_LONG: Final = 5
"""How many words a name at the end of a source has at most."""
