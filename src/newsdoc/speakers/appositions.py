"""Whom the words around a noun phrase name (*Rina Hartati, ketua serikat,*; *the head, Rina Hart,*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import find_first
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, Range

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from newsdoc.names.name import Name
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.speakers.sources import Source
    from newsdoc.text.tokens import Tokens


def find_named_before(tokens: Tokens, names: Sequence[Name], source: Source, lexicon: Lexicon) -> int | None:
    """Find the person, or before a relative pronoun the body, that a source stands right behind.

    A noun phrase stands between two commas there.

    What is found here and below is the index of the name.
    """
    words, first = tokens.words, source.first
    behind_comma = first > 0 and words[first - 1] == ","
    if tokens.lowers[first] not in lexicon.words.relatives and not (
        behind_comma and words[min(source.last, len(words) - 1)] == ","
    ):
        return None
    end = first - 1 if behind_comma else first
    number = find_first(names, end) - 1
    if number < 0 or names[number].last != end:
        return None
    relative = tokens.lowers[first] in lexicon.words.relatives
    if tokens.lowers[first] in lexicon.words.personal_relatives and names[number].kind is not _PERSON:
        joint = _find_joint(tokens, names[number], lexicon)
        member = find_first(names, joint) - 1
        if joint and member >= 0 and names[member].last == joint and names[member].kind is _PERSON:
            return member  # *Rina Hart of Acme, who said*
    speaks = names[number].kind is _PERSON or (relative and names[number].kind is _BODY)
    return number if speaks else None


def find_noun_before(tokens: Tokens, source: Source, lexicon: Lexicon) -> Range | None:
    """Find the noun phrase that a relative pronoun stands for (*the* residents *who said*)."""
    words, lowers = lexicon.words, tokens.lowers
    if source.last > source.first + 1 or lowers[source.first] not in words.relatives or words.heads_first:
        return None
    end = source.first - (tokens.words[source.first - 1] == ",")
    if end <= 0:
        return None
    noun, start = lowers[end - 1], end - 1
    if noun not in lexicon.bodies and not _is_people(noun, lexicon):
        return None
    while start > max(end - _BEFORE_NOUN, 0) and lowers[start - 1] in lexicon.before_heads:
        start -= 1
    return Range(start, end)


def find_members_before(
    tokens: Tokens, names: Sequence[Name], source: Source, lexicon: Lexicon
) -> Range | None:
    """Find those of a body or place that a relative pronoun stands for (*lawyers for Acme*, who *said*)."""
    lowers, words = tokens.lowers, lexicon.words
    if lowers[source.first] not in words.personal_relatives or source.first < _MEMBERS:
        return None
    end = source.first - (tokens.words[source.first - 1] == ",")
    number = find_first(names, end) - 1
    if number < 0 or names[number].last != end or names[number].kind is _PERSON:
        return None
    joint = _find_joint(tokens, names[number], lexicon)
    if not joint or not _is_people(lowers[joint - 1], lexicon):
        return None
    start = joint - 1
    for index in range(start - 1, max(start - _BEFORE_NOUN, 0) - 1, -1):
        if lowers[index] in lexicon.before_heads:
            start = index  # *the chief* executive
            break
        if tokens.kinds[index] != LOWER or lowers[index] in words.obliques:
            break
    return Range(start, end)


def _find_joint(tokens: Tokens, name: Name, lexicon: Lexicon) -> int:
    """Find the preposition between a noun and a name (*nurses* at *Leeds Clinic*); 0 for none."""
    joint = name.first - 1
    joint -= joint > 0 and tokens.lowers[joint] in lexicon.words.articles
    return joint if joint > 0 and tokens.lowers[joint] in lexicon.words.obliques else 0


def _is_people(noun: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun is one for a person or for several."""
    if noun in lexicon.nouns or noun in lexicon.words.groups:
        return True
    return any(noun.removesuffix(ending) in lexicon.nouns for ending in lexicon.words.plural_endings)


_MEMBERS: Final = 3
"""How many tokens such a noun phrase has at least."""
_BEFORE_NOUN: Final = 4
"""How many tokens a noun phrase has at most whose first ones only say which or how many."""
_BEFORE_NAME: Final = 12
"""How many words say at most who a name behind a comma is; the next name may stand far off."""


def find_named_behind(tokens: Tokens, names: Sequence[Name], source: Source, lexicon: Lexicon) -> int | None:
    """Find the person whose name, set off by commas, says who a noun phrase is (*its chief, Rina,*)."""
    words, begin = tokens.words, source.last + 1
    if begin >= len(words) or words[source.last] != ",":
        return None
    number = find_first(names, begin)
    if number == len(names):
        return None
    name = names[number]
    is_set_off = name.last < len(words) and words[name.last] in _SETS_OFF
    starts = _opens_name(tokens, begin, min(name.first, name.title), lexicon)
    return number if starts and is_set_off and name.kind is _PERSON else None


def _opens_name(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether nothing but what a name's bearer is stands before it (*the former striker* Rina)."""
    if last - first > _BEFORE_NAME:
        return False
    before = tokens.lowers[first:last]
    nouns, articles = lexicon.nouns, lexicon.words.articles
    if all(word in nouns or word in articles for word in before):
        return True
    # Behind an article any word may be a noun, for a name follows (*the philosopher Rina*).
    plain = LOWER in tokens.kinds[first:last] and lexicon.words.obliques.isdisjoint(before)
    return plain and before[0] in articles and len(before) <= _BEFORE_NOUN


_SETS_OFF: Final = frozenset(",.")
"""What closes a name behind its comma; a full stop does where the cue stands before its source."""


def find_phrase_end(
    tokens: Tokens, source: Source, lexicon: Lexicon, cues: AbstractSet[int] = frozenset()
) -> int:
    """Take in a demonstrative that closes the noun phrase behind the source, before the next cue.

    *pengamat* of *pengamat itu*, and *perempuan* of *perempuan berusia 29 tahun itu*. Behind a
    preposition it belongs to the noun phrase when a name stands before it (*penjual di Pasar Baru itu*).
    """
    words = lexicon.words
    if not words.heads_first:
        return source.last
    is_person, crossed = tokens.lowers[source.first] in words.persons, False
    described = tokens.lowers[min(source.last, len(tokens) - 1)] in words.relatives  # *yang juga dosen itu*
    for index in range(source.last, min(source.last + _COMPLEMENT, len(tokens))):
        word = tokens.lowers[index]
        if tokens.starts[index] in cues:
            break
        if word in words.demonstratives:
            closes = described or not crossed or tokens.kinds[index - 1] in CAPITALISED
            return index + 1 if closes else source.last
        crossed = crossed or word in words.obliques
        ends = not described and (word in words.openers or _acts(word, lexicon))
        if tokens.kinds[index] == MARK or (crossed and not is_person) or ends:
            break
    return source.last


def _acts(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is the verb of who stands before it (*Majelis* menolak *keberatan itu*)."""
    long = len(word) > _VERB and bool(lexicon.actives)
    return long and word.startswith(lexicon.actives) and word not in lexicon.nouns


_VERB: Final = 6
"""Letters of the longest words that only start like a verb (*mentor*)."""
_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
"""Globals, for a member of an enumeration takes longer to find."""
_COMPLEMENT: Final = 12
"""How far behind a source the demonstrative that closes its noun phrase is looked for."""
