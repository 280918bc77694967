"""Longer names that hold the name somebody is quoted by: where they start and end."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress, count
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.speakers.extents import LONGEST, SHORT, cut_name, find_start
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from newsdoc.names.name import Name
    from newsdoc.speakers.name_index import NameIndex
    from newsdoc.text.marks import Quotation
    from newsdoc.text.prose import Prose


class LongerNames:
    """Revises the longer names of one text."""

    def __init__(self, prose: Prose, quotations: Sequence[Quotation], index: NameIndex) -> None:
        """Keep the names, and where the article's own words stand: neither headline nor quoted."""
        self._index = index
        self._tokens = prose.tokens
        self._lexicon = index.lexicon
        self._edges: list[int] = []
        if prose.headline is not None:
            self._edges += (prose.headline.range.first, prose.headline.range.last)
        for quotation in quotations:
            self._edges += (quotation.opener, quotation.closer + 1)
        self._lone: AbstractSet[str] = frozenset()

    def revise(self, lone: set[str]) -> None:
        """Join, cut or add every longer name that holds a lone one, where a capital tells names."""
        if self._index.pack.capital_nouns:
            return
        kinds = self._tokens.kinds
        self._lone = lone
        for token in _find_words(self._tokens.lowers, lone):
            if kinds[token] not in CAPITALISED or self._index.closes_title(token):
                continue
            own = self._index.at(token)
            whole = own is not None and own.kind is _PERSON and own.last == own.first + 1
            if whole and CAPITALISED.isdisjoint(kinds[max(token - 1, 0) : token + 2 : 2]):
                continue  # no name beside it that it may be part of
            if self._introduces(token):
                last = self._name_end(token)
            else:
                if own is None or own.first >= token:
                    continue
                last = own.last
            if last > token + 1:
                self._revise(self._with_initial(token), last)
            else:
                self._revise_single(token)

    def trim_printed_titles(self) -> None:
        """Cut names in headlines and titles of works to what the article's own words know them by.

        There every word has a capital: *Rina Murka* is *Rina* when the article writes *Rina Hartati*.
        """
        if not self._edges:
            return
        lowers, people = self._tokens.lowers, self._index.people()
        printed = [name for name in people if not self._introduces(name.first)]
        known: dict[str, set[str]] = {lowers[name.first]: set() for name in printed}
        for name in people if printed else ():
            words = known.get(lowers[name.first])
            if words is not None and self._introduces(name.first):
                words.update(lowers[name.first : name.last])
        for name in printed:
            words = known[lowers[name.first]]
            following = lowers[name.first + 1 : name.first + 2]
            if len(words) > 1 and following and following[0] not in words:
                self._index.put(name.first, name.first + 1, EntityKind.PERSON)

    def _introduces(self, token: int) -> bool:
        """Tell whether a full name may be read at a token: in the article's own words, not in a headline.

        Headlines and titles of works print other words with capitals, too.
        """
        return bisect_right(self._edges, token) % 2 == 0

    def _name_end(self, first: int) -> int:
        """Find where a name that starts at a token ends: with the capitals, or where another name starts."""
        kinds, last = self._tokens.kinds, first + 1
        if last >= len(kinds) or kinds[last] not in CAPITALISED:
            return last
        own = self._index.at(first)
        limit = min(self._index.passage_end(first), first + LONGEST)
        while last < limit and kinds[last] in CAPITALISED and last not in self._index.starts:
            name = self._index.at(last)
            if name is None:
                # The end of a longer name was weighed before; behind a single word it was not.
                other = (
                    self._index.is_other(last) and self._tokens.lowers[last] not in self._lexicon.person_words
                )
                if other or (own is not None and own.last - own.first > 1):
                    break
            elif name is not own and name.kind is not _PERSON and not self._is_misread(name):
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
        if first == self._index.passage_start(first):
            return first
        return before if self._tokens.kinds[before] in CAPITALISED else first

    def _revise(self, first: int, last: int) -> None:
        """Make a stretch a name, unless a name that starts before it has good reasons to."""
        name = self._index.at(first)
        if name is None or name.first == first:
            if name is None or name.last < last:
                self._index.put(first, last, EntityKind.PERSON)
        elif name.last <= last:
            start = find_start(self._index, name, first, self._lone)
            if start > name.first:
                cut_name(self._index, name, start, last)

    def _revise_single(self, token: int) -> None:
        """Add a lone name that was missed, or the words before one (*Erna Wati Purba* for *Purba*)."""
        name = self._index.at(token)
        if name is None:
            self._extend_left(token)
        elif name.kind is _PERSON and name.last == token + 1:
            if name.first == token:
                if self._index.is_free(token - 1):
                    self._extend_left(token)
            else:
                start = find_start(self._index, name, token, self._lone)
                if start > name.first:
                    cut_name(self._index, name, start, token + 1)

    def _extend_left(self, token: int) -> None:
        """Take the words before a lone name into it; the first word of a sentence has a capital anyway."""
        begin = self._index.sentence_start(token)
        floor = max(begin, token - SHORT)
        first = token
        while first > floor and self._index.is_free(first - 1) and not self._index.is_no_person(first - 1):
            if first - 1 == begin and (
                not self._index.is_name_word(first - 1) or self._index.is_other(first - 1)
            ):
                break
            first -= 1
        if first < token or self._index.at(token) is None:
            self._index.put(first, token + 1, EntityKind.PERSON)


def _find_words(lowers: tuple[str, ...], wanted: set[str]) -> list[int]:
    """Find every token that is one of some words, in text order.

    >>> _find_words(("kata", "rina", "dan", "budi", "rina"), {"rina", "budi"})
    [1, 3, 4]
    """
    if len(wanted) > _FEW:
        return list(compress(count(), map(wanted.__contains__, lowers)))
    # Few words are found sooner one by one.
    found: list[int] = []
    for word in wanted:
        token = -1
        try:
            while True:
                token = lowers.index(word, token + 1)
                found.append(token)
        except ValueError:
            continue  # no more of this word
    return sorted(found)


_FEW: Final = 2
"""Up to how many words are looked for one by one."""
_PERSON: Final = EntityKind.PERSON
"""A global, for a member of an enumeration takes longer to find."""
_APOSTROPHES: Final = frozenset("'’")
