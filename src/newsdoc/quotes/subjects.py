"""Who speaks: the noun phrase before a verb, and the one behind a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.quotes.contents import skip_dateline
from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BASE,
    COORDINATOR,
    DETERMINER,
    INFINITIVE,
    LINK,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE_AUXILIARY,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.phrases import REACH, Subject, read_subject_behind
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MARK, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_GLOSS: Final = 12
_LONGEST_DEGREE: Final = 4
_SURE_PERSON: Final = 0.6
_SHORT_ADVERBIAL: Final = 4
_STOPS: Final = frozenset({";", ":", "—", "–", "―", "--", "!", "?", "…", "(", "-", ">", "|"})
_OPENING: Final = frozenset("([")
_BREAK: Final = (
    PREPOSITION | SUBORDINATOR | THAT | INFINITIVE | QUESTION | RELATIVE | AUXILIARY | NEGATOR | ADVERB
)
_BEFORE_NOUN: Final = DETERMINER | POSSESSIVE | COORDINATOR | ADVERB | LINK
_CLAUSE: Final = THAT | SUBORDINATOR | QUESTION


class Left(NamedTuple):
    """What stands between a verb and its subject."""

    end: int
    """Behind the last token of the subject."""
    negated: bool
    passive: bool
    infinitive: bool
    modal: bool
    auxiliary: bool


def skip_auxiliaries(scene: Scene, cue: int, begin: int) -> Left:
    """Go left from a verb over adverbs, auxiliaries and negators."""
    flags = scene.flags
    negated = passive = infinitive = modal = auxiliary = False
    index = cue - 1
    while index >= begin and cue - index < _GLOSS:
        flag = flags[index]
        auxiliary = auxiliary or bool(flag & AUXILIARY)
        if flag & NEGATOR:
            negated = True
        elif flag & PASSIVE_AUXILIARY and index == cue - 1:
            passive = True
        elif flag & INFINITIVE:
            infinitive = True
        elif flag & MODAL:
            modal = True
        elif flag & PRONOUN or not (flag & (ADVERB | AUXILIARY) or _is_adverb(scene, index)):
            break
        index -= 1
    return Left(index + 1, negated, passive, infinitive, modal, auxiliary)


def is_noun(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether a verb form is used as a noun (*the report*, *his claims*)."""
    if cue <= first:
        return False
    flag, word = scene.flags[cue - 1], scene.lowers[cue - 1]
    if flag & DETERMINER and not flag & (THAT | RELATIVE):
        return True
    if word.endswith(("'s", "’s")):
        return True
    if scene.flags[cue] & PARTICIPLE:
        return False
    if scene.flags[cue] & AMBIGUOUS and scene.kinds[cue - 1] == LOWER and not flag:
        # An adjective (*the congressional report*) unless a plural noun (*voters report*).
        return not word.endswith(scene.lexicon.plural_endings)
    return bool(flag & PREPOSITION) and not flag & (INFINITIVE | SUBORDINATOR | ADVERB)


def read_sentence_subject(scene: Scene, first: int, cue: int) -> Subject | None:
    """Read the subject of the main clause of a sentence, for a verb further on that has none of its own."""
    flags = scene.flags
    first = start = skip_dateline(scene, first, cue)
    comma = next((i for i in range(first, min(cue, first + REACH)) if scene.words[i] == ","), -1)
    if comma > first and is_adverbial(scene, first, comma):
        start = comma + 1
    while start < cue and (flags[start] & (COORDINATOR | ADVERB) or scene.words[start] == ","):
        start += 1
    return read_subject_behind(scene, start, cue)


def is_adverbial(scene: Scene, first: int, comma: int) -> bool:
    """Tell whether what stands before the first comma of a sentence is no subject (*Hours later, ...*)."""
    flags, endings = scene.flags, scene.lexicon.suffixes
    opening = PREPOSITION | SUBORDINATOR | PARTICIPLE | TIME | ADVERB
    if flags[first] & opening and not flags[first] & PRONOUN:
        return True
    if endings and scene.lowers[first].endswith(endings):
        return True
    if flags[first] & DETERMINER:
        return False
    return comma - first <= _SHORT_ADVERBIAL and any(flags[i] & (TIME | ADVERB) for i in range(first, comma))


def _is_adverb(scene: Scene, index: int) -> bool:
    endings = scene.lexicon.adverb_endings
    if not endings or scene.flags[index] or (index and scene.flags[index - 1] & DETERMINER):
        return False  # *the family*
    return scene.kinds[index] == LOWER and scene.lowers[index].endswith(endings)


def agrees(scene: Scene, cue: int, subject: Subject) -> bool:
    """Tell whether a subject fits the form of its verb, where the language tells forms apart."""
    flags = scene.flags
    flag = flags[cue]
    if not flag & (BASE | AMBIGUOUS):
        return True
    last = subject.last - 1
    if flag & AMBIGUOUS and scene.kinds[last] == LOWER and not flags[last] & (PRONOUN | PLURAL):
        return bool(flag & BASE) and scene.lowers[last].endswith(scene.lexicon.plural_endings)
    if not flag & BASE:
        return True
    endings = scene.lexicon.plural_endings
    return any(
        flags[i] & (COORDINATOR | PLURAL) or scene.lowers[i].endswith(endings)
        for i in range(subject.first, subject.last)
    )


def find_subjects(scene: Scene, end: int, begin: int) -> list[Subject]:
    """Find the candidates for the subject whose last token stands before ``end``, the likeliest first."""
    begin = max(begin, end - REACH)
    if end <= begin:
        return []
    flags = scene.flags
    if flags[end - 1] & PRONOUN:
        return [Subject(end - 1, end, 1.0)]
    if scene.words[end - 1] == "," or scene.words[end - 1] in _STOPS:
        return _before_apposition(scene, end - 1, begin) if scene.words[end - 1] == "," else []
    first, last = _chunk(scene, end, begin)
    if first > begin and scene.words[first - 1] == "," and _in_apposition(scene, first, last, begin):
        return _before_apposition(scene, end, begin)
    found = _trim(scene, first, last, begin)
    return [found] if found else []


def _in_apposition(scene: Scene, first: int, last: int, begin: int) -> bool:
    """Tell whether the chunk before a verb is an apposition that no comma closes (*Budi, ketua RT said*)."""
    if _is_degree(scene, first, last):
        return True
    if scene.kinds[first] != LOWER or scene.flags[first] & (
        PRONOUN | PREPOSITION | SUBORDINATOR | COORDINATOR
    ):
        return False
    start, stop = _chunk(scene, first - 1, begin)
    if stop - start < 2 and scene.persons.get(start, 0.0) <= _SURE_PERSON:  # noqa: PLR2004 - a word may be any
        return False
    return start < stop and all(
        scene.kinds[i] in CAPITALISED and not scene.flags[i] for i in range(start, stop)
    )


def _before_apposition(scene: Scene, comma: int, begin: int) -> list[Subject]:
    """Read the head of *Name, apposition, verb*: the nearest chunk to the left that can be one."""
    found: list[Subject] = []
    end = comma
    while end > begin and len(found) < 4:  # noqa: PLR2004 - appositions seldom hold more commas
        first, last = _chunk(scene, end, begin)
        if first < last and not _is_degree(scene, first, last):
            flag = scene.flags[first]
            opens_clause = flag & (RELATIVE | PREPOSITION | SUBORDINATOR | COORDINATOR | TIME)
            head = None if opens_clause and not flag & PRONOUN else _trim(scene, first, last, begin)
            if head:
                found.append(head)
        if first <= begin or scene.words[first - 1] != ",":
            break
        end = first - 1
    # The chunk next to the verb is the apposition when another one before it can be the head.
    named = [s for s in found if scene.kinds[s.first] in CAPITALISED or scene.flags[s.first] & PRONOUN]
    best = named or found
    if len(best) > 1 and scene.flags[best[0].first] & DETERMINER:
        best = best[1:]
    return [s._replace(quality=s.quality * 0.9) for s in best[:2]]


def _is_degree(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is what stands behind a name in capitals and initials (*M.Si.*, *SP*)."""
    return all(
        scene.kinds[i] in (INITIALS, MARK)
        or (scene.kinds[i] == UPPER and len(scene.words[i]) <= _LONGEST_DEGREE)
        for i in range(first, last)
    )


def _chunk(scene: Scene, end: int, begin: int) -> tuple[int, int]:
    """Give the stretch before ``end`` that no comma, mark or quotation cuts."""
    index = end - 1
    while index >= begin:
        word = scene.words[index]
        if word == ")":
            index = _open_bracket(scene, index, begin) - 1
            continue
        if index in scene.opener or word == ",":
            break
        if word in _STOPS and not (word == "-" and scene.tokens.glued(index)):
            break
        index -= 1
    return index + 1, end


def _open_bracket(scene: Scene, closing: int, begin: int) -> int:
    for index in range(closing - 1, max(begin, closing - _GLOSS) - 1, -1):
        if scene.words[index] in _OPENING:
            return index
    return closing


def _trim(scene: Scene, first: int, last: int, begin: int) -> Subject | None:
    """Cut a chunk down to the noun phrase that can speak."""
    flags, lowers = scene.flags, scene.lowers
    first, last = _cut_clauses(scene, first, last)
    length = match_phrase(scene.lexicon.lead_ins, lowers, first, last)
    if length and (first == begin or length < last - first):
        first += length
    while (
        first < last
        and flags[first] & (COORDINATOR | SUBORDINATOR | ADVERB | THAT)
        and not flags[first] & PRONOUN
    ):
        first += 1
    while last > first and (flags[last - 1] & (TIME | ADVERB) or scene.kinds[last - 1] == NUMBER):
        last -= 1
    if first < last and flags[first] & PREPOSITION and not flags[first] & PRONOUN:
        first = _last_name(scene, first, last)
    if first >= last:
        return None
    return Subject(first, last, _quality(scene, first, last))


def _cut_clauses(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Keep the last clause of a chunk, and of that what stands before a relative pronoun."""
    flags = scene.flags
    relative = -1
    for index in range(last - 1, first - 1, -1):
        flag = flags[index]
        if (
            flag & RELATIVE
            and index > first
            and not (flag & THAT and relative < 0 and _heads_clause(scene, index, first))
        ) or (index > first + 1 and _modifies(scene, index)):
            relative = index
        elif (flag & _CLAUSE and not flag & (PREPOSITION | ADVERB | RELATIVE)) or (
            flag & (VERB | OTHER_VERB)
            and relative < 0
            and scene.kinds[index] == LOWER
            and not is_noun(scene, index, first)
        ):
            first = index + 1
            break
    if relative > first:
        last = relative
    return first, last


def _modifies(scene: Scene, index: int) -> bool:
    """Tell whether a participle follows the noun that it describes (*a letter obtained by ...*)."""
    endings = scene.lexicon.suffixes
    if not endings or scene.kinds[index] != LOWER or not scene.lowers[index].endswith(endings):
        return False
    return not scene.flags[index] and not scene.flags[index - 1] & _BEFORE_NOUN


def _heads_clause(scene: Scene, index: int, first: int) -> bool:
    """Tell whether *that* follows a verb, so opens a clause rather than a relative one."""
    return index > first and bool(scene.flags[index - 1] & VERB)


def _last_name(scene: Scene, first: int, last: int) -> int:
    """Give the start of the run of capitals that ends a chunk, else its end."""
    index = last
    while index > first and (scene.kinds[index - 1] in CAPITALISED or scene.words[index - 1] in ".-()"):
        index -= 1
    while index < last and scene.kinds[index] not in CAPITALISED:
        index += 1
    return index


def _quality(scene: Scene, first: int, last: int) -> float:
    flag = scene.flags[first]
    if flag & PRONOUN:
        return 1.0
    if any(scene.kinds[i] in CAPITALISED for i in range(first, last)):
        return 1.0 if last - first < 12 else 0.9  # noqa: PLR2004 - long ones are often cut wrong
    if flag & DETERMINER:
        return 0.95
    if flag & (INFINITIVE | AUXILIARY | PREPOSITION) or scene.kinds[first] == MARK:
        return 0.3
    return 0.85
