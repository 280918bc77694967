"""Who speaks: the noun phrase before a verb, and the one behind a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AGENT,
    APPROXIMATOR,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    INFINITIVE,
    LINK,
    NEGATOR,
    NUMERAL,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    ROOT,
    SPAN,
    SUBORDINATOR,
    TAIL,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.phrases import REACH, Subject
from newsdoc.quotes.verbs import is_noun
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MARK, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_GLOSS: Final = 12
_LONGEST_DEGREE: Final = 4
_SURE_PERSON: Final = 0.6
_STOPS: Final = frozenset({";", ":", "—", "–", "―", "--", "!", "?", "…", "(", "-", ">", "|"})
_OPENING: Final = frozenset("([")
_BEFORE_NOUN: Final = DETERMINER | POSSESSIVE | COORDINATOR | ADVERB | LINK
_CLAUSE: Final = THAT | SUBORDINATOR | QUESTION


def find_subjects(scene: Scene, end: int, begin: int) -> list[Subject]:
    """Find the candidates for the subject whose last token stands before ``end``, the likeliest first."""
    begin = max(begin, end - REACH)
    if end <= begin:
        return []
    flags = scene.flags
    relative = scene.lexicon.inverts and not scene.lexicon.compound and flags[end - 1] & RELATIVE
    if flags[end - 1] & PRONOUN or relative:
        return [Subject(end - 1, end, 1.0)]
    if end - 1 in scene.opener and end - 2 > begin and scene.words[end - 2] == "," and scene.lexicon.inverts:
        # *Hart, who calls it a “mess,” said*: the comma stands inside the marks.
        return _before_apposition(scene, scene.opener[end - 1], begin)
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
        return first > begin + 1 and scene.kinds[first - 2] in CAPITALISED
    if scene.flags[first] & PREPOSITION and not scene.flags[first] & TAIL and not scene.lexicon.inverts:
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
    end, chunks = comma, 0
    while end > begin and chunks < 5:  # noqa: PLR2004 - appositions seldom hold more commas
        first, last = _chunk(scene, end, begin)
        chunks += 1
        # The chunk next to the verb is the apposition; a house that sets *Budi, menegaskan* has none.
        apart = chunks > 1 or not scene.lexicon.inverts or (first == begin and scene.words[last - 1] == ")")
        if first < last and apart and not _is_degree(scene, first, last):
            opening = _behind_openers(scene, first, last)
            head = None if _opens_clause(scene, opening) else _trim(scene, opening, last, begin)
            if head:
                found.append(head)
        if first <= begin or scene.words[first - 1] != ",":
            break
        end = first - 1
    if not scene.lexicon.inverts:
        # *Name, role, verb*: the person speaks, though the role stands nearer.
        found.sort(
            key=lambda s: not any(scene.persons.get(i, 0.0) > _SURE_PERSON for i in range(s.first, s.last))
        )
    named = [s for s in found if scene.kinds[s.first] in CAPITALISED or scene.flags[s.first] & PRONOUN]
    best = named or found
    if len(best) > 1 and scene.flags[best[0].first] & DETERMINER:
        best = best[1:]
    return [s._replace(quality=s.quality * 0.9) for s in best[:2]]


def _behind_openers(scene: Scene, first: int, last: int) -> int:
    """Give the token behind the adverbs and conjunctions that open a chunk (*Even* if, *Yet* voters)."""
    openers = ADVERB | COORDINATOR if scene.lexicon.inverts else 0
    while first + 1 < last and scene.flags[first] & openers and not scene.flags[first] & PRONOUN:
        first += 1
    return first


def _opens_clause(scene: Scene, first: int) -> bool:
    """Tell whether a chunk is a clause or an adverbial (*who lives in Leeds*, *facing a recount*)."""
    flag, endings = scene.flags[first], scene.lexicon.suffixes
    if flag & RELATIVE or (endings and scene.kinds[first] == LOWER and scene.lowers[first].endswith(endings)):
        return True
    return bool(flag & (PREPOSITION | SUBORDINATOR | COORDINATOR | TIME | PARTICIPLE)) and not flag & PRONOUN


def _is_degree(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is what stands behind a name in capitals and initials (*M.Si.*, *SP*)."""
    return all(
        scene.kinds[i] in (INITIALS, MARK)
        or (scene.kinds[i] == UPPER and len(scene.words[i]) <= _LONGEST_DEGREE)
        for i in range(first, last)
    )


def _chunk(scene: Scene, end: int, begin: int) -> tuple[int, int]:
    """Give the stretch before ``end`` that no comma, mark or quotation cuts."""
    words, kinds, opener = scene.words, scene.kinds, scene.opener
    index = end - 1
    while index >= begin:
        if kinds[index] == MARK:
            word = words[index]
            if word == ")":
                index = _open_bracket(scene, index, begin) - 1
                continue
            if word == "," or (word in _STOPS and not (word == "-" and scene.tokens.glued(index))):
                break
        if index in opener:
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
    last = _cut_adjuncts(scene, first, last)
    length = match_phrase(scene.lexicon.lead_ins, lowers, first, last)
    if length and (first == begin or length < last - first):
        first += length
    while (
        first < last
        and flags[first] & (COORDINATOR | SUBORDINATOR | ADVERB | THAT)
        and not flags[first] & PRONOUN
    ):
        first += 1
    counts = first + 1 < last and _is_number(scene, first + 1) and bool(flags[first] & APPROXIMATOR)
    counts = counts or (first < last and _is_number(scene, first))
    while last > first and (
        flags[last - 1] & (TIME | ADVERB) or (scene.kinds[last - 1] == NUMBER and not counts)
    ):
        last -= 1
    if last - 1 > first and scene.lexicon.inverts and flags[last - 1] & PREPOSITION and flags[last] & TIME:
        last -= 1  # *Hart on Tuesday said*
    if first < last and flags[first] & PREPOSITION and not flags[first] & PRONOUN and not counts:
        first = _last_name(scene, first, last)
    if first >= last:
        return None
    lone = last == first + 1 and flags[first] & (DETERMINER | RELATIVE) and not flags[first] & PRONOUN
    if lone and scene.lexicon.compound:
        return None  # an object (*l'* a dit)
    return Subject(first, last, _quality(scene, first, last))


def _is_number(scene: Scene, index: int) -> bool:
    """Tell whether a token counts people (*four* in 10, *half* of the voters)."""
    return bool(scene.flags[index] & NUMERAL) or (scene.lexicon.inverts and scene.kinds[index] == NUMBER)


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
        elif (
            flag & _CLAUSE
            and not flag & (ADVERB | RELATIVE)
            and (not flag & PREPOSITION or _dates_clause(scene, index, first))
        ) or (
            flag & (VERB | OTHER_VERB | (0 if scene.lexicon.inverts else ROOT))
            and relative < 0
            and scene.kinds[index] == LOWER
            and not is_noun(scene, index, first)
            and not _in_relative(scene, index, first)
        ):
            first = index + 1
            break
    if relative > first:
        last = relative
    return first, last


def _cut_adjuncts(scene: Scene, first: int, last: int) -> int:
    """Cut what stands between a subject and its verb (*Budi saat ditemui mengatakan*)."""
    flags = scene.flags
    for index in range(first + 1, last):
        behind_name = index - 1 in scene.persons and flags[index] & PREPOSITION and not scene.lexicon.inverts
        if (flags[index] & ADJUNCT or behind_name) and scene.kinds[index] == LOWER:
            return index
    return last


def _dates_clause(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a word opens a clause that a stretch of time dates (*hours after the council said*)."""
    return index > first and bool(scene.flags[index] & SUBORDINATOR and scene.flags[index - 1] & SPAN)


def _in_relative(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a verb belongs to a relative clause (*officials who spoke to us*)."""
    at = index - 1
    while at > first and scene.flags[at] & (AUXILIARY | ADVERB | NEGATOR) and not scene.flags[at] & RELATIVE:
        at -= 1
    return at > first and bool(scene.flags[at] & RELATIVE) and not scene.flags[at - 1] & VERB


def _modifies(scene: Scene, index: int) -> bool:
    """Tell whether a participle follows the noun that it describes (*a letter obtained by ...*)."""
    endings, flag = scene.lexicon.suffixes, scene.flags[index]
    if not endings or scene.kinds[index] != LOWER or not scene.lowers[index].endswith(endings):
        return False
    if flag & PASSIVE:
        # *a study published by X*; behind a name it is a verb (*Hart reported Monday*).
        behind = scene.kinds[index - 1] == LOWER and not scene.flags[index - 1]
        return behind and bool(scene.flags[index + 1] & (AGENT | TIME))
    ahead = index + 1
    if (
        scene.kinds[ahead] == LOWER
        and not scene.flags[ahead]
        and scene.words[ahead + 1 : ahead + 2] == (",",)
    ):
        return False  # *the main lobbying group,*
    return not flag and not scene.flags[index - 1] & _BEFORE_NOUN


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
    if not CAPITALISED.isdisjoint(scene.kinds[first:last]):
        return 1.0 if last - first < 12 else 0.9  # noqa: PLR2004 - long ones are often cut wrong
    if flag & DETERMINER:
        return 0.95
    if flag & (INFINITIVE | AUXILIARY | PREPOSITION) or scene.kinds[first] == MARK:
        return 0.3
    return 0.85
