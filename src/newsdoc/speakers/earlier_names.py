"""Names that stood alone before and were read as the start of a person's name behind a title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from newsdoc.names.name import Name
    from newsdoc.speakers.name_index import NameIndex

_Words = tuple[str, ...]


def cut_earlier(index: NameIndex) -> None:
    """Cut from a person's name behind a title what stood alone before (*kapten Laut Biru* Rina Hartati).

    The short form of a name follows the full one, so what stands before that is another name: of the body, of
    the village (*Desa Sukasari*, then *Kepala Desa Sukasari* Kasman), or of whose *manajer* is meant.
    """
    if not index.lexicon.words.heads_first:
        return
    lowers = index.tokens.lowers
    # The two first words of each name so far: most full names start with a word that starts none before.
    started: set[str] = set()
    doubtful: set[int] = set()
    for name in index.names():
        wants = name.kind is _PERSON and name.last - name.first > 1 and name.first > 0
        if wants and lowers[name.first] in started and _wants_complement(lowers[name.first - 1], index):
            doubtful.add(name.first)
        started.update(lowers[name.first : min(name.last, name.first + 2)])
    if not doubtful:
        return
    earlier = _Earlier(index)
    for name in index.names():
        border = earlier.find_border(name) if name.first in doubtful else 0
        if border:
            kind = earlier.kind_of(name.first, border)
            index.put(border, name.last, _PERSON)
            index.put(name.first, border, kind)
            index.starts.add(border)
        else:
            earlier.note(name)


class _Earlier:
    """The names up to a place in a text."""

    def __init__(self, index: NameIndex) -> None:
        self._lowers = index.tokens.lowers
        self._lexicon = index.lexicon
        self._place_heads = index.pack.names.place_heads
        self._kinds: dict[_Words, EntityKind] = {}
        self._of_bodies: set[str] = set()
        """The words of the bodies."""
        self._followed: dict[str, set[str]] = {}
        """For the first word of each person's full name all that stand behind it."""

    def note(self, name: Name) -> None:
        """Take in a name."""
        words = self._lowers[name.first : name.last]
        self._kinds.setdefault(words, name.kind)
        if name.kind is _BODY:
            self._of_bodies.update(words)
        elif len(words) > 1:
            if name.kind is _PERSON:
                self._followed.setdefault(words[0], set()).update(words[1:])
            elif words[0] in self._place_heads:
                self._kinds[words[1:]] = name.kind

    def kind_of(self, first: int, last: int) -> EntityKind:
        """Give the kind of a name that stood alone; a person's that no other starts is a body's."""
        words = self._lowers[first:last]
        kind = self._kinds[words]
        alone = not self._followed.get(words[0], _NOTHING).difference(words)
        return _BODY if kind is _PERSON and alone else kind

    def find_border(self, name: Name) -> int:
        """Find where a person's name starts behind a name that stood alone before; 0 where none did."""
        words = self._lowers[name.first : name.last]
        for border in range(min(len(words) - 1, _LONGEST), 0, -1):
            kind = self._kinds.get(words[:border])
            if kind is not None and self._is_other(words, border, kind):
                return name.first + border
        return 0

    def _is_other(self, words: _Words, border: int, kind: EntityKind) -> bool:
        """Tell whether the first words of a name were another one before, and the rest may be a person's."""
        if kind is _PLACE:
            return True
        named, rest = words[:border], words[border:]
        if len(rest) == 1 and rest[0] not in self._lexicon.given:
            return False
        if kind is _BODY:
            return True
        others = self._followed.get(words[0])
        if border == 1 and others and others.isdisjoint(rest):
            return True  # *Rina Hartati*, and then *manajer Rina Dewi Lestari*
        if self._lexicon.person_words.issuperset(named):
            return False
        return border > 1 or words[0] in self._of_bodies


def _wants_complement(before: str, index: NameIndex) -> bool:
    """Tell whether the name of a body, a place or a person may stand between a word and its bearer."""
    lexicon = index.lexicon
    office = before in lexicon.roles and before not in lexicon.words.honorifics
    wanted = (
        before in lexicon.dependents or before in lexicon.bodies or before in index.pack.names.place_heads
    )
    return office or wanted


_NOTHING: Final[frozenset[str]] = frozenset()
_LONGEST: Final = 3
"""How many words of a name may be another one."""
_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
_PLACE: Final = EntityKind.PLACE
"""Globals, for a member of an enumeration takes longer to find."""
