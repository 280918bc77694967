"""What each word is, alone, in a text whose nouns all have a capital: the words of a run with their kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.text.tokens import CAPITALISED, UPPER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Range, Tokens

_LONGEST: Final = 5
"""How many words a listed name has at most."""
SHORTEST_STEM: Final = 3
"""How many letters a name has at least."""

# What a word of a run is.
OTHER: Final = 0
TITLE_WORD: Final = 1
PLACE: Final = 2
BODY: Final = 3
HEAD: Final = 4
GIVEN: Final = 5
NOUN: Final = 6
LOWER_WORD: Final = 7
TAIL: Final = 8


class Unit(NamedTuple):
    """A word of a run, or words that hyphens join."""

    first: int
    last: int
    kind: int


class Nouns:
    """Tells what the words of a text are; holds what it looks up."""

    def __init__(self, tokens: Tokens, pack: LanguagePack) -> None:
        """Take the tokens and the words of their language."""
        self._tokens = tokens
        self._pack = pack
        self._words = pack.names
        self.articles: frozenset[str] = pack.reporting.determiners | pack.anaphora.articles

    def split(self, run: Range) -> list[Unit]:
        """Split a run into its words, those that hyphens join and listed names of several words whole."""
        tokens = self._tokens
        units: list[Unit] = []
        index = run.first
        while index < run.last:
            listed = self._listed(index, run.last)
            if listed is not None:
                units.append(listed)
                index = listed.last
                continue
            stop = index + 1
            while stop + 1 < run.last and tokens.words[stop] in "-–/" and tokens.glued(stop):
                stop += 2
            units.append(Unit(index, min(stop, run.last), self._kind(index, min(stop, run.last))))
            index = stop
        return units

    def _listed(self, index: int, last: int) -> Unit | None:
        """Give the longest listed place or body of several words, or place, that starts at a token."""
        tokens = self._tokens
        for stop in range(min(last, index + _LONGEST), index, -1):
            if stop < last and tokens.words[stop] in "-–/" and tokens.glued(stop):
                continue
            text = tokens.text[tokens.starts[index] : tokens.ends[stop - 1]]
            if stop > index + 1 and text in self._words.bodies:
                return Unit(index, stop, BODY)
            if self._is_place(text) and text.lower() not in self._words.not_names:
                return Unit(index, stop, PLACE)
        return None

    def _is_place(self, text: str) -> bool:
        return any(
            word in self._words.places or word in self._pack.territories for word in (text, self.bare(text))
        )

    def bare(self, word: str) -> str:
        """Give a word without the ending that a name may take on (*Berlins*)."""
        for ending in self._words.name_endings:
            if word.endswith(ending) and len(word) > len(ending) + SHORTEST_STEM:
                return word[: -len(ending)]
        return word

    def _kind(self, first: int, last: int) -> int:
        """Tell what a word is; of one put together the last part tells, else a place at its front."""
        kind = self.word_kind(last - 1)
        if last - first == 1 or kind in (TITLE_WORD, TAIL, GIVEN):
            return kind
        return kind if kind == self.word_kind(first) == OTHER else NOUN

    def word_kind(self, index: int) -> int:  # noqa: PLR0911 - one return a kind
        """Tell what a single word is."""
        word, lower, words = self._tokens.words[index], self._tokens.lowers[index], self._words
        kind = self._tokens.kinds[index]
        if kind not in CAPITALISED:
            return LOWER_WORD
        if lower in words.titles or lower.endswith(words.title_endings):
            return TITLE_WORD
        if lower in words.body_tails:
            return TAIL
        if word in words.bodies or self.bare(word) in words.bodies:
            return BODY
        if lower in words.not_names or lower in self._pack.function_words or lower in self.articles:
            return NOUN
        if lower in words.heads or self.bare(lower).endswith(words.head_endings):
            return HEAD
        if self._is_place(word):
            return PLACE
        if word in words.people or self.bare(word) in words.people:
            return GIVEN
        if kind == UPPER:
            return BODY
        return NOUN if self._ends_as_noun(lower) else OTHER

    def _ends_as_noun(self, lower: str) -> bool:
        return lower.endswith(self._words.noun_endings) and any(
            lower.endswith(ending) and len(lower) >= len(ending) + SHORTEST_STEM
            for ending in self._words.noun_endings
        )
