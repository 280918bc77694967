"""Cut what stands before a verb down to the noun phrase that can speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.borders import closes_degrees
from newsdoc.quotes.descriptions import is_described
from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AGENT,
    APPROXIMATOR,
    AUXILIARY,
    BASE,
    COORDINATOR,
    DETERMINER,
    DURATION,
    INFINITIVE,
    LINK,
    NEGATOR,
    NUMERAL,
    OTHER_VERB,
    PASSIVE,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.phrases import Subject
from newsdoc.quotes.verbs import ends_name, is_noun, is_other_verb
from newsdoc.text.building import build
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_BEFORE_BASE: Final = INFINITIVE | AUXILIARY | NEGATOR | PRONOUN | ADVERB
"""What stands before the plain form of a verb."""
_BEFORE_NOUN: Final = DETERMINER | POSSESSIVE | COORDINATOR | ADVERB | LINK


_CLAUSE: Final = THAT | SUBORDINATOR | QUESTION
_ACTS: Final = VERB | OTHER_VERB
"""What may be the verb of a clause before the one whose subject is looked for."""


def trim(scene: Scene, first: int, last: int, begin: int) -> Subject | None:
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
    first += first + 1 < last and closes_degrees(scene.tokens, first, scene.pack)
    counts = first < last and _counts(scene, first, last)
    while last > first and (
        flags[last - 1] & TIME
        or (flags[last - 1] & ADVERB and not ends_name(scene, last - 1, first))
        or (scene.kinds[last - 1] == NUMBER and not counts)
    ):
        last -= 1
    if _is_dated(scene, first, last) or _tells_manner(scene, first, last):
        last -= 1  # *laporan Tempo* bulan lalu, *Rina* lirih
    if last - 1 > first and scene.lexicon.inverts and flags[last - 1] & PREPOSITION and flags[last] & TIME:
        last -= 1  # *Hart on Tuesday said*
    if first < last and flags[first] & PREPOSITION and not flags[first] & PRONOUN and not counts:
        first = _last_name(scene, first, last)
    if first + 1 < last and scene.lexicon.inverts and flags[first] & _WHO == _WHO:
        first += 1  # *the plan, which* critics *say is too vague*
    if first >= last:
        return None
    lone = last == first + 1 and flags[first] & (DETERMINER | RELATIVE) and not flags[first] & PRONOUN
    if lone and scene.lexicon.compound:
        return None  # an object (*l'* a dit)
    return build(Subject, (first, last, _quality(scene, first, last)))


_WHO: Final = RELATIVE | QUESTION
"""What a relative pronoun is that is no possessive (*whose*)."""


def _tells_manner(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a word between a name and its verb tells how it is said (*Rina* lirih *berkata*)."""
    index = last - 1
    named = index > first and index - 1 in scene.persons and index not in scene.persons
    plain = scene.kinds[index] == LOWER and not scene.flags[index] and not scene.lexicon.inverts
    # *Rina* dkk, *Rina* senior
    joins = len(scene.words[index]) <= _SHORT or scene.lowers[index] in scene.pack.names.title_tails
    return named and plain and not joins


_SHORT: Final = 3
"""How many letters short forms for others or for an age have at most."""


def _is_dated(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch of time behind a name dates it, with the word behind (*Tempo* bulan *lalu*)."""
    if last - 2 <= first or last >= len(scene.flags) or scene.kinds[last - 2] not in CAPITALISED:
        return False
    measured = scene.flags[last - 1] & DURATION and scene.kinds[last - 1] == LOWER
    return bool(measured and scene.flags[last] & TIME)


def _counts(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch opens with a number of people (*four* in 10, *about half* of the voters)."""
    if scene.flags[first] & APPROXIMATOR and first + 1 < last and _is_number(scene, first + 1):
        return True
    return _is_number(scene, first)


def _is_number(scene: Scene, index: int) -> bool:
    return bool(scene.flags[index] & NUMERAL) or (scene.lexicon.inverts and scene.kinds[index] == NUMBER)


def _cut_clauses(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Keep the last clause of a chunk, and of that what stands before a relative pronoun."""
    flags, kinds = scene.flags, scene.kinds
    first = _behind_clause(scene, first, last)
    relative = _find_closed(scene, first, last)
    acts = _ACTS if scene.lexicon.inverts else _ACTS | ROOT
    # Between a noun and another verb a root is none (*penerima* pesan *mengatakan*).
    modifies = last - 1 > first and last - 2 not in scene.persons
    for index in range((relative if relative >= 0 else last) - 1, first - 1, -1):
        flag = flags[index]
        if not flag and kinds[index] != LOWER:
            continue  # a word of a name, or a mark
        if index + 1 < last and scene.words[index + 1] == "-" and scene.tokens.glued(index + 1):
            continue  # *the* so*-called expert*
        if flag & THAT and relative < 0 and _heads_clause(scene, index, first):
            first = index + 1
            break
        if (flag & RELATIVE and index > first) or (index > first + 1 and _modifies(scene, index)):
            relative = index
        elif (
            flag & _CLAUSE
            and not flag & (ADVERB | RELATIVE)
            and (not flag & PREPOSITION or _opens_clause(scene, index, first))
        ) or (
            flag & (_ACTS if modifies and index == last - 1 else acts)
            and (relative < 0 or not scene.lexicon.inverts)
            and kinds[index] == LOWER
            and not is_noun(scene, index, first)
            and not _in_relative(scene, index, first)
            and not (scene.lexicon.modifiers_first and _modifies_noun(scene, index, first))
        ):
            first = index + 1
            break
    if relative > first and _has_subject(scene, relative, last):
        return relative + 1, last  # *a measure that* Hart *called “late”*
    if relative > first and not is_described(scene, first, relative, last):
        if relative == last - 1:
            first = _find_antecedent(scene, first, relative)
        last = relative
    return first, last


def _has_subject(scene: Scene, relative: int, last: int) -> bool:
    """Tell whether a relative pronoun is the object of a clause whose subject stands behind it."""
    start = relative + 1
    if start >= last or not scene.lexicon.modifiers_first or not scene.flags[relative] & RELATIVE:
        return False
    opens = scene.flags[start] & (DETERMINER | PLURAL) or scene.kinds[start] in CAPITALISED
    return bool(opens and not scene.flags[start] & TIME) and not any(
        scene.flags[at] & (AUXILIARY | PREPOSITION | TIME | VERB) or is_other_verb(scene, at)
        for at in range(start, last)
    )


def _modifies_noun(scene: Scene, index: int, first: int) -> bool:
    """Tell whether the form of a verb is part of a noun phrase (*a* support *group*, *vote-counting*)."""
    if scene.words[index - 1] == "-" and scene.tokens.glued(index):
        return True
    if not scene.flags[index] & BASE or index == first or scene.flags[index - 1] & _BEFORE_BASE:
        return False
    # The form for several behind one thing is no verb.
    return not any(
        scene.flags[at] & (PLURAL | COORDINATOR | NUMERAL)
        or scene.lowers[at].endswith(scene.lexicon.plural_endings)
        for at in range(first, index)
    )


def _behind_clause(scene: Scene, first: int, last: int) -> int:
    """Give where the second of two clauses starts (*The road was shut and* officials *said it was icy*)."""
    flags = scene.flags
    if not scene.lexicon.modifiers_first:
        return first
    for joint in range(last - 2, first, -1):
        if flags[joint] & (RELATIVE | THAT) or scene.kinds[joint] == MARK:
            break
        if flags[joint] & COORDINATOR and not flags[joint] & DETERMINER:
            return joint + 1 if _holds_clause(scene, first, joint) else first
    return first


def _holds_clause(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a subject and a finite verb stand before a conjunction."""
    for index in range(first, last):
        flag = scene.flags[index]
        if flag & (RELATIVE | THAT) and not flag & DETERMINER:
            return False
        if (
            index > first
            and scene.kinds[index] == LOWER
            and not scene.flags[index - 1] & (DETERMINER | PREPOSITION)
            and _is_finite(scene, index, first)
        ):
            return True
    return False


def _is_finite(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a word is a finite verb; what may be a participle is one if it has an object."""
    flag = scene.flags[index]
    if flag & AUXILIARY:
        return not flag & INFINITIVE
    if is_noun(scene, index, first):
        return False
    ahead = scene.flags[index + 1]
    acts = (
        bool(ahead & (DETERMINER | PRONOUN))
        and not ahead & (TIME | PREPOSITION)
        and is_other_verb(scene, index)
    )
    return acts or bool(flag & OTHER_VERB)


def _find_antecedent(scene: Scene, first: int, relative: int) -> int:
    """Find the name that a relative pronoun follows behind a preposition (*data dari BPS yang melaporkan*).

    Of people a preposition only tells where they are from (*warga dari Desa Sukamaju yang mengaku*).
    """
    if not scene.lexicon.inverts:
        first = _behind_verb(scene, first, relative)
    for index in range(relative - 1, first, -1):
        if scene.flags[index] & PREPOSITION:
            people = any(at in scene.persons or scene.is_role(at) for at in range(first, index))
            return first if people or scene.lexicon.inverts else index + 1
        if scene.kinds[index] == LOWER:
            break
    return first


def _behind_verb(scene: Scene, first: int, relative: int) -> int:
    """Give where the noun phrase before a relative pronoun starts behind a verb that is that of its sentence.

    It is the agent of a passive (*dihubungi oleh* petugas *yang*), or stands behind a verb whose subject is
    closed (*Ia bertemu dengan* petugas *yang*, not *warga terdampak banjir yang*).
    """
    for index in range(relative - 1, first, -1):
        if scene.flags[index] & AGENT:
            return index + 1
        if scene.flags[index] & RELATIVE:
            break
        closed = scene.flags[index - 1] & _CLOSES or (
            scene.lowers[index - 1] in scene.pack.anaphora.demonstratives
        )
        if closed and is_other_verb(scene, index):
            start = index + 1
            while start < relative and scene.flags[start] & PREPOSITION:
                start += 1
            return start if start < relative else first
    return first


_CLOSES: Final = PRONOUN | AUXILIARY | ADVERB
"""What stands between a subject and its verb, or is all of the subject."""


def _find_closed(scene: Scene, first: int, last: int) -> int:
    """Find the relative pronoun of a clause that a demonstrative closes (*pejabat yang tak disebut itu*)."""
    # Demonstratives are among the adverbs that are passed over on the way from a verb to its subject.
    if scene.lowers[last] not in scene.pack.anaphora.demonstratives:
        return -1
    for index in range(last - 1, first, -1):
        if scene.flags[index] & RELATIVE:
            return index if is_described(scene, first, index, last) else -1
    return -1


def _cut_adjuncts(scene: Scene, first: int, last: int) -> int:
    """Cut what stands between a subject and its verb (*Budi saat ditemui mengatakan*)."""
    flags, kinds = scene.flags, scene.kinds
    names = () if scene.lexicon.inverts else scene.persons
    for index in range(first + 1, last):
        if kinds[index] != LOWER:
            continue
        acts = index - 1 in names and (flags[index] & PREPOSITION or is_other_verb(scene, index))
        if flags[index] & ADJUNCT or acts:
            return index
    return last


def _opens_clause(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a preposition opens a clause: behind a stretch of time, or behind a verb of its own.

    *Hours after the council said*; *Shares fell after the company said*.
    """
    if index <= first or not scene.flags[index] & SUBORDINATOR:
        return False
    return bool(scene.flags[index - 1] & DURATION) or any(
        scene.kinds[at] == LOWER and is_other_verb(scene, at) for at in range(first + 1, index)
    )


def _in_relative(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a verb belongs to a relative clause (*officials who spoke to us*)."""
    at = index - 1
    if not scene.lexicon.inverts and scene.flags[index] & NEGATOR:
        # *perawat yang meminta namanya* tidak *ditulis*
        at = next((i for i in range(at, first, -1) if scene.flags[i] & RELATIVE), at)
    while at > first and scene.flags[at] & (AUXILIARY | ADVERB | NEGATOR) and not scene.flags[at] & RELATIVE:
        at -= 1
    return at > first and bool(scene.flags[at] & RELATIVE) and not scene.flags[at - 1] & VERB


def _modifies(scene: Scene, index: int) -> bool:
    """Tell whether a participle follows the noun that it describes (*a letter obtained by ...*)."""
    endings, flag = scene.lexicon.suffixes, scene.flags[index]
    before = scene.words[index - 1]
    if before in FAMILY or (before == "-" and scene.tokens.glued(index) and scene.lexicon.modifiers_first):
        return False  # *the vote-counting chief*, *the self-described “recovering addict”*
    if not endings or scene.kinds[index] != LOWER or not scene.lowers[index].endswith(endings):
        return False
    if flag & PASSIVE:
        # *a study published by X*; behind a name it is a verb (*Hart reported Monday*).
        behind = scene.kinds[index - 1] == LOWER and not scene.flags[index - 1]
        following = scene.flags[index + 1 : index + 3]
        if following[0] & PREPOSITION and not following[0] & AGENT:
            following = following[1:]  # *published in January*
            if following and scene.kinds[index + 2] in CAPITALISED:
                return behind  # *published in the journal*, by its name
        return behind and bool(following and following[0] & (AGENT | TIME))
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
    if index > first and scene.flags[index - 1] & VERB:
        return True
    addressing = scene.lexicon.addressing  # *told the council that*
    return any(scene.lowers[i] in addressing and scene.flags[i] & VERB for i in range(first + 1, index))


def _last_name(scene: Scene, first: int, last: int) -> int:
    """Give the start of the run of capitals that ends a chunk, else its end."""
    index = last
    while (
        index > first
        and (scene.kinds[index - 1] in CAPITALISED or scene.words[index - 1] in ".-()")
        and not scene.flags[index - 1] & (TIME | PREPOSITION)
    ):
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
