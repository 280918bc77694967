"""Whom the sentences are about: where names and noun phrases bring somebody into focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.speakers.focus import MENTION, SUBJECT
from newsdoc.speakers.quoted import is_quoted
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MARK, NUMBER, UPPER, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from newsdoc.names.name import Name
    from newsdoc.speakers.discourse import Discourse
    from newsdoc.speakers.focus import Event
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Tokens


def find_named_events(discourse: Discourse, kind: EntityKind) -> list[Event]:
    """Find where people, or bodies, come into focus by their names, outside of what is quoted.

    The first name of a sentence that no preposition or verb governs is its subject; a sentence without
    one is about the only person that it names.
    """
    events: list[Event] = []
    prose, names, lexicon = discourse.prose, discourse.names, discourse.lexicon
    tokens = prose.tokens
    people = kind is EntityKind.PERSON
    sentences = iter(prose.body_sentences)
    sentence = next(sentences, None)
    has_subject, begin = False, 0
    owners = discourse.roster.owners
    for number, name in enumerate(names):
        first = name.first
        if name.kind is not kind or is_quoted(discourse.quoted, tokens.starts[first]):
            continue
        while sentence is not None and sentence.last <= first:
            if people and not has_subject and begin < len(events):
                events += _find_alone(events[begin:], tokens, sentence, lexicon)
            sentence, has_subject, begin = next(sentences, None), False, len(events)
        inside = sentence is not None and sentence.first <= first
        told_of = inside and not has_subject and not _is_withheld(tokens, name)
        subject = told_of and _is_subject(tokens, name, sentence, lexicon)
        if subject and tokens.lowers[first - 1] in lexicon.dependents:
            subject = not _is_relative_of(tokens, names, number)
        has_subject = has_subject or subject
        events.append((first, owners[number], SUBJECT if subject else MENTION))
        begin = begin if inside else len(events)  # the headline is no part of the first sentence
    if people and not has_subject and begin < len(events) and sentence is not None:
        events += _find_alone(events[begin:], tokens, sentence, lexicon)
    return events


def _find_alone(events: list[Event], tokens: Tokens, sentence: Range, lexicon: Lexicon) -> list[Event]:
    """Bring who is the only one in a sentence into focus at its end (*The plan angered* Hart).

    Not where a pronoun or noun tells of somebody else (*She thanked* Hart, *the coach praised* Hart), but
    where one tells of several (*Among them is* Hart).
    """
    first, owner, _ = events[0]
    if any(event[1] != owner for event in events):
        return []
    words = tokens.lowers[sentence.first : sentence.last]
    before = words[: first - sentence.first]
    # *Seorang pedagang bernama* Rina
    known = lexicon.nouns.isdisjoint(before) or (
        before[-1] in lexicon.naming and len(tokens.words[first]) > _LETTERS
    )
    alone = known and lexicon.singles.isdisjoint(words)
    return [(sentence.last - 1, owner, SUBJECT)] if alone else []


def _is_relative_of(tokens: Tokens, names: Sequence[Name], number: int) -> bool:
    """Tell whether a name only tells whose relative or lawyer is named behind it (*istri* Budi*, Rina,*)."""
    name = names[number]
    last = name.last
    parted = name.first > 0 and tokens.words[last : last + 1] == (",",)
    return parted and any(n.first == last + 1 and n.kind is name.kind for n in names[number + 1 : number + 2])


def find_joined_subjects(discourse: Discourse) -> list[Range]:
    """Find the people whom a coordinator joins at the head of a sentence (Rina dan Budi *hadir*)."""
    tokens, names, coordinators = (
        discourse.prose.tokens,
        discourse.names,
        discourse.lexicon.words.coordinators,
    )
    opened = {sentence.first for sentence in discourse.prose.body_sentences}
    found: list[Range] = []
    for number, name in enumerate(names):
        start = min(name.title, name.first)
        if start not in opened or name.kind is not EntityKind.PERSON:
            continue
        last, joined = name.last, False
        for other in names[number + 1 : number + _JOINED]:
            gap = tokens.lowers[last : min(other.title, other.first)]
            if other.kind is not EntityKind.PERSON or not 0 < len(gap) <= _BETWEEN:
                break
            joined = gap[-1] in coordinators
            if not joined and gap[-1] != ",":
                break
            last = other.last
            if joined:
                break
        if joined and not is_quoted(discourse.quoted, tokens.starts[start]):
            found.append(Range(start, last))
    return found


_JOINED: Final = 6
"""How many people who are joined are looked at."""
_BETWEEN: Final = 5
"""How many tokens stand between two of them at most (*Rina* (34), dan *Budi*)."""


def find_unnamed_subjects(discourse: Discourse) -> list[Range]:
    """Find the noun phrases for one person that open a sentence outside of what is quoted."""
    tokens, lexicon = discourse.prose.tokens, discourse.lexicon
    if not lexicon.words.heads_first:
        return _find_described(discourse)
    found: list[Range] = []
    for sentence in _opened_by(discourse, lexicon.openings):
        first = last = sentence.first
        while last < sentence.last and tokens.lowers[last] in lexicon.determiners:
            last += 1
        one = tokens.lowers[first] in lexicon.words.indefinites  # *seorang peserta* is one of a group
        if last == sentence.last or not (
            tokens.lowers[last] in lexicon.nouns or (one and tokens.lowers[last] in lexicon.words.groups)
        ):
            continue
        stop = min(last + _TITLE, sentence.last)
        last += 1
        while last < stop and tokens.kinds[last] == LOWER and _continues(tokens.lowers[last], lexicon):
            last += 1
        if last == sentence.last or tokens.kinds[last] == LOWER:
            found.append(Range(first, last))
    return found


def _find_described(discourse: Discourse) -> list[Range]:
    """Find them where heads come last: relatives (*Her brother* wept), people of no role (*A man* came)."""
    tokens, lexicon = discourse.prose.tokens, discourse.lexicon
    lowers, words = tokens.lowers, lexicon.words
    found: list[Range] = []
    for sentence in _opened_by(discourse, lexicon.owning | words.indefinites):
        first = sentence.first
        heads = words.relations if lowers[first] in lexicon.owning else words.persons | words.relations
        stop = min(first + _DESCRIBED, sentence.last - 1)
        last = next(
            (at for at in range(first + 1, stop) if lowers[at] in heads or not _describes(tokens, at)), stop
        )
        if lowers[last] in heads and last + 1 < sentence.last and _acts(discourse, last + 1):
            found.append(Range(first, last + 1))
    return found


def _describes(tokens: Tokens, index: int) -> bool:
    """Tell whether a word may stand between an article and its noun (*A* 34-year-old *woman*)."""
    return tokens.kinds[index] in (LOWER, NUMBER) or tokens.words[index] == "-"


def _acts(discourse: Discourse, index: int) -> bool:
    """Tell whether the verb of a subject may stand at a token, or a clause that tells more (*, who*)."""
    tokens = discourse.prose.tokens
    if tokens.words[index] != "," or index + 1 == len(tokens.words):
        return tokens.kinds[index] == LOWER
    return tokens.lowers[index + 1] in discourse.lexicon.words.relatives


_DESCRIBED: Final = 8
"""How many tokens an article and its noun take at most, with these."""


def _opened_by(discourse: Discourse, openings: AbstractSet[str]) -> Iterator[Range]:
    """Give the sentences that one of some words opens, outside of what is quoted."""
    lowers, starts = discourse.prose.tokens.lowers, discourse.prose.tokens.starts
    for sentence in discourse.prose.body_sentences:
        first = sentence.first
        if lowers[first] in openings and not is_quoted(discourse.quoted, starts[first]):
            yield sentence


def _continues(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.nouns or word in lexicon.tails or word in lexicon.words.demonstratives


def _is_subject(tokens: Tokens, name: Name, sentence: Range | None, lexicon: Lexicon) -> bool:
    """Tell whether nothing before the name and its title governs it."""
    floor = 0 if sentence is None else sentence.first
    index = min(name.title, name.first) - 1
    # A title may stand before the name (*pengamat politik Budi*, *Chelsea striker Bell*).
    plain = False
    for _ in range(_TITLE):
        if index < floor or tokens.kinds[index] == MARK:
            return index < floor or not (tokens.words[index] in "(-/" or _is_listed(tokens, name, index))
        word = tokens.lowers[index]
        article = index == floor and word in lexicon.determiners  # *The industry group Laut Biru*
        if word in lexicon.words.obliques:
            return _leads_to_subject(tokens, name, index, floor, lexicon)
        if article or word in lexicon.openers or _is_passive(tokens, index, lexicon):
            return True
        if word not in lexicon.nouns:
            if plain and tokens.kinds[index] != LOWER:
                return False
            plain = plain or tokens.kinds[index] == LOWER
        elif plain:
            before = index - 1
            return (
                before < floor
                or tokens.kinds[before] == MARK
                or tokens.lowers[before] in lexicon.words.openers
            )
        index -= 1
    return False


def _is_withheld(tokens: Tokens, name: Name) -> bool:
    """Tell whether only initials are told, as of victims and suspects, who are spoken of (*NA (13)*)."""
    first, last = name.first, name.last
    if last - first > 1 or tokens.kinds[first] not in _INITIALED:
        return False
    told = first > 0 and tokens.kinds[first - 1] == LOWER  # *korban berinisial NA*, but *JK tiba*
    return told and len(tokens.lowers[first].replace(".", "")) <= _LETTERS


_INITIALED: Final = frozenset({UPPER, INITIALS})
_LETTERS: Final = 3
"""How many initials stand for a name that is withheld."""


def _is_passive(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is a passive verb that who does it follows, not one in a relative clause."""
    word = tokens.lowers[index]
    if not lexicon.passives or len(word) < _PASSIVE or not word.startswith(lexicon.passives):
        return False
    relative = index > 0 and tokens.lowers[index - 1] in lexicon.words.relatives
    return tokens.kinds[index] == LOWER and word not in lexicon.nouns and not relative


_PASSIVE: Final = 6
"""Letters of a passive verb at least; shorter words only start like one (*dini*)."""


def _is_listed(tokens: Tokens, name: Name, mark: int) -> bool:
    """Tell whether a name is one of several with their ages (*SR (34), DN (29), dan MJ (41)*)."""
    words, last = tokens.words, name.last
    return (
        words[mark] == ","
        and words[mark - 1] == ")"
        and words[last : last + 1] == ("(",)
        and tokens.kinds[last + 1 : last + 2] == (NUMBER,)
    )


def _leads_to_subject(tokens: Tokens, name: Name, index: int, floor: int, lexicon: Lexicon) -> bool:
    """Tell whether the preposition before a name leads to who speaks or whom the sentence is about."""
    word = tokens.lowers[index]
    if word in lexicon.agents and index > floor:
        return tokens.lowers[index - 1] in lexicon.openers  # *disampaikan oleh Rina*
    if word in lexicon.words.origins and _opens_with_role(tokens, index, floor, lexicon):
        return True  # *Anggota DPR dari Fraksi Surya* Rina *bertanya*
    is_topic = index == floor and word in lexicon.words.topics
    return is_topic and "," in tokens.words[name.last : name.last + 1]


def _opens_with_role(tokens: Tokens, last: int, floor: int, lexicon: Lexicon) -> bool:
    """Tell whether only a role stands between an opening and a token (*Anggota Komisi XI* dari ...)."""
    for first in range(last - 1, floor - 1, -1):
        word, kind = tokens.lowers[first], tokens.kinds[first]
        if kind == MARK or word in lexicon.openers:
            return first + 1 < last and tokens.lowers[first + 1] in lexicon.nouns
        if kind not in CAPITALISED and not _continues(word, lexicon):
            return False
    return floor < last and tokens.lowers[floor] in lexicon.nouns


_TITLE: Final = 5
"""How many words of a title in lower case are looked through."""
