"""The names of a text by their tokens, while they are revised, with what is known of each word."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.borders import closes_degrees
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.titles import title_start
from newsdoc.speakers.lexicon import read_lexicon
from newsdoc.text.tokens import CAPITALISED, INITIALS, MARK, UPPER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.prose import Prose


class NameIndex:
    """Names that are looked up and replaced by their tokens; they stay disjoint."""

    def __init__(self, prose: Prose, names: Sequence[Name], pack: LanguagePack) -> None:
        """Start with the names as they were found."""
        tokens = prose.tokens
        self.tokens = tokens
        self.pack = pack
        self.lexicon: Lexicon = read_lexicon(pack)
        self.starts: set[int] = set()
        """Tokens at which a person's name is known to start, whatever stands before."""
        self._pairs = self.lexicon.title_pairs
        self._prose = prose
        self._found = names
        self._ordered: Sequence[Name] | None = names
        self._people: list[Name] | None = None
        self._covers = {token: name for name in names for token in range(name.first, name.last)}

    @cached_property
    def _passages(self) -> tuple[list[int], list[int]]:
        """Where passages start, and where they end."""
        ranges = [passage.range for passage in self._prose.passages]
        return [stretch.first for stretch in ranges], [stretch.last for stretch in ranges]

    @cached_property
    def _inside(self) -> set[int]:
        """The tokens of bodies and places, which may stand inside a title; kept as names change."""
        return {token for token, name in self._covers.items() if name.kind is not _PERSON}

    @cached_property
    def _sentences(self) -> list[int]:
        """Where sentences start."""
        return [sentence.first for sentence in self._prose.sentences]

    @cached_property
    def _places(self) -> set[str]:
        """The words of the places that were found, in lower case."""
        lowers, place = self.tokens.lowers, EntityKind.PLACE
        return {word for name in self._found if name.kind is place for word in lowers[name.first : name.last]}

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The words printed in lower case; one equals its own lower form, so all words as printed serve."""
        return frozenset(self.tokens.printed)

    def names(self) -> Sequence[Name]:
        """Give the names as they are now, in text order."""
        if self._ordered is None:
            found = {name.first: name for name in self._covers.values()}
            self._ordered = [found[first] for first in sorted(found)]
        return self._ordered

    def people(self) -> list[Name]:
        """Give the names of people as they are now, in text order."""
        if self._people is None:
            self._people = [name for name in self.names() if name.kind is _PERSON]
        return self._people

    def finish(self) -> tuple[Name, ...]:
        """Give the names in text order, no title reaching over another person."""
        names = list(self.names())
        floor = 0
        for place, name in enumerate(names):
            if name.title < floor:
                names[place] = evolve(name, title=self._skip_joints(floor, name.first))
            if name.kind is _PERSON:
                floor = name.last
        return tuple(names)

    def _skip_joints(self, first: int, last: int) -> int:
        """Find the first word of a title behind another person's name: *A dan Menteri B*."""
        while first < last and (
            self.tokens.kinds[first] == MARK or self.tokens.lowers[first] in self.lexicon.words.coordinators
        ):
            first += 1
        return first

    def at(self, token: int) -> Name | None:
        """Give the name that holds a token."""
        return self._covers.get(token)

    def is_free(self, token: int) -> bool:
        """Tell whether a word that no name holds may be one of a person's name."""
        kind, word = self.tokens.kinds[token], self.tokens.lowers[token]
        return (
            kind in CAPITALISED
            and kind != UPPER
            and token not in self._covers
            and word not in self.lexicon.tails
            and not (word in self._pairs and self.closes_title(token))
            and (word in self.lexicon.given or not self.is_other(token))
        )

    def put(self, first: int, last: int, kind: EntityKind) -> None:
        """Make a stretch one name, in place of every name that it touches."""
        for token in range(first, last):
            old = self.at(token)
            if old is not None:
                self._forget(old)
        title = first
        if kind is EntityKind.PERSON:
            floor = self.passage_start(first)
            title = title_start(self.tokens, first, floor, self._inside, self.pack.names)
        self._note(Name(first, last, kind, _ADDED, title))

    def _note(self, name: Name) -> None:
        stretch = range(name.first, name.last)
        self._ordered = self._people = None
        self._covers.update(dict.fromkeys(stretch, name))
        if name.kind is not _PERSON:
            self._inside.update(stretch)

    def _forget(self, name: Name) -> None:
        for token in range(name.first, name.last):
            del self._covers[token]
            self._inside.discard(token)

    def passage_start(self, token: int) -> int:
        """Give the first token of the passage that a token stands in."""
        starts, _ = self._passages
        return starts[bisect_right(starts, token) - 1]

    def sentence_start(self, token: int) -> int:
        """Give the first token of the sentence that a token stands in."""
        return self._sentences[bisect_right(self._sentences, token) - 1]

    def passage_end(self, token: int) -> int:
        """Give the token behind the passage that a token stands in."""
        starts, ends = self._passages
        return ends[bisect_right(starts, token) - 1]

    def is_listed(self, token: int) -> bool:
        """Tell whether a word is a well-known body or place."""
        return self.tokens.words[token] in self.pack.names.bodies or self.is_place(token)

    def is_place(self, token: int) -> bool:
        """Tell whether a word is a well-known place."""
        word = self.tokens.words[token]
        return word in self.pack.names.places or word in self.pack.territories

    def is_other(self, token: int) -> bool:
        """Tell whether a word is a role, a pronoun, a day or the like, whatever its case."""
        word = self.tokens.lowers[token]
        return (
            word in self.lexicon.nameless
            or (word in self._pairs and self.closes_title(token))
            or self._is_owned_role(word)
            or (self.pack.capital_nouns and self._is_noun(word))
        )

    def is_common(self, token: int) -> bool:
        """Tell whether a word is a common one of the language, and in no name of a person."""
        model, word = load_model(self.pack), self.tokens.lowers[token]
        listed = () if model is None else model.lexicon.lists.get(word, ())
        return "vocabulary" in listed and word not in self.lexicon.person_words

    def is_body_word(self, token: int) -> bool:
        """Tell whether a word only stands in names of bodies, before or behind the rest."""
        return self.tokens.lowers[token] in self.lexicon.body_words

    def is_title(self, token: int) -> bool:
        """Tell whether a word is a rank, a role or a noun for a person, and no name, too."""
        word = self.tokens.lowers[token]
        named = word in self.lexicon.person_words
        closes = word in self._pairs and self.closes_title(token)
        return closes if named else word in self.lexicon.nouns

    def closes_title(self, token: int) -> bool:
        """Tell whether a word is the second one of a title here, whoever is called so (*Jaksa* Agung)."""
        return self.lexicon.closes_title(self.tokens.lowers, token)

    def is_address(self, token: int) -> bool:
        """Tell whether a word is a form of address, which may be part of a name (*Sri*)."""
        return self.tokens.lowers[token].rstrip(".") in self.lexicon.words.honorifics

    def opens_sentence(self, token: int) -> bool:
        """Tell whether a word stands at the head of its passage or behind a full stop or a colon."""
        return token == self.passage_start(token) or self.tokens.words[token - 1] in _STOPS

    def _is_noun(self, word: str) -> bool:
        """Tell whether a word is a noun by its end, or one of the lists with an ending."""
        names, lexicon = self.pack.names, self.lexicon
        if word.endswith(names.noun_endings + names.title_endings + names.head_endings):
            return True
        stems = [word.removesuffix(end) for end in names.noun_inflections if word.endswith(end)]
        known = (
            lexicon.nouns,
            lexicon.bodies,
            lexicon.words.groups,
            lexicon.words.documents,
            names.not_names,
        )
        return any(stem in words for stem in stems for words in known)

    def is_name_word(self, token: int) -> bool:
        """Tell whether a word often stands in names of people, or is an initial or a form of address."""
        return self.tokens.lowers[token] in self.lexicon.person_words or self._is_joint(token)

    def opens_name(self, token: int) -> bool:
        """Tell whether a word often starts names of people, or is an initial or a form of address."""
        return self.tokens.lowers[token] in self.lexicon.given or self._is_joint(token)

    def _is_joint(self, token: int) -> bool:
        word = self.tokens.lowers[token]
        return (
            word.rstrip(".") in self.lexicon.addresses
            or word in self.pack.names.particles
            or len(word) == 1
            or self.tokens.kinds[token] == INITIALS
        )

    def _is_owned_role(self, word: str) -> bool:
        """Tell whether a word is the role of somebody with an ending that says whose (*Direkturnya*)."""
        endings = self.pack.reporting.enclitics
        return word.endswith(endings) and any(word.removesuffix(end) in self.lexicon.roles for end in endings)

    def is_no_person(self, token: int) -> bool:
        """Tell whether a word with a capital names something else, or is printed without one elsewhere."""
        word, lexicon = self.tokens.lowers[token], self.lexicon
        return (
            word in lexicon.tails
            or (word in self._pairs and self.closes_title(token))
            or (self.tokens.kinds[token] == UPPER and len(word) > _INITIALS)
            or word in self.pack.names.not_names
            or word in lexicon.words.documents
            or (word in lexicon.nouns and word not in lexicon.addresses)
            or self.is_listed(token)
            or closes_degrees(self.tokens, token, self.pack)
            # These are listed for each text, so they come last.
            or (word in self._places and word not in lexicon.person_words)
            or word in self._plain
        )


_PERSON = EntityKind.PERSON
"""A global, for a member of an enumeration takes longer to find."""
_INITIALS = 2
"""How many initials in capitals a name may start with (*FX*)."""
_ADDED = 0.6
"""The confidence of a name that only a source tells."""
_STOPS = frozenset(".!?:…")
