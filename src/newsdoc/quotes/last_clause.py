"""The last clause before a verb, which holds its subject: *The road was shut and* officials *said*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.adverbials import opens_amount
from newsdoc.quotes.descriptions import is_described
from newsdoc.quotes.lexicon import (
    ACTS,
    ADVERB,
    AGENT,
    AMBIGUOUS,
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
    REPORT_NOUN,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.relatives import find_antecedent, find_closed, has_subject, is_in_relative
from newsdoc.quotes.verbs import is_noun, is_other_verb, opens_noun, opens_role
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_BEFORE_BASE: Final = INFINITIVE | AUXILIARY | NEGATOR | PRONOUN | ADVERB
"""What stands before the plain form of a verb."""
_BEFORE_NOUN: Final = DETERMINER | POSSESSIVE | COORDINATOR | ADVERB | LINK
_CLAUSE: Final = THAT | SUBORDINATOR | QUESTION
_OPENS_RELATIVE: Final = RELATIVE | THAT


def cut_clauses(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Keep the last clause of a chunk, and of that what stands before a relative pronoun."""
    flags, kinds = scene.flags, scene.kinds
    first = _behind_clause(scene, first, last)
    relative = find_closed(scene, first, last)
    acts = ACTS if scene.lexicon.inverts else ACTS | ROOT
    # Between a noun and another verb a root is none (*penerima* pesan *mengatakan*).
    modifies = last - 1 > first and last - 2 not in scene.persons
    inside = False  # *the commissioner* (projects) *Rina Hart*
    for index in range((relative if relative >= 0 else last) - 1, first - 1, -1):
        flag = flags[index]
        counts = flag & SUBORDINATOR and index > first and opens_amount(scene, index - 1, last)
        inside = scene.words[index] == ")" or (inside and scene.words[index] != "(")
        if counts or inside or (not flag and kinds[index] != LOWER):
            continue  # *a survey of more* than *800 nurses*; a word of a name, or a mark
        if index + 1 < last and scene.words[index + 1] == "-" and scene.tokens.glued(index + 1):
            continue  # *the* so*-called expert*
        if flag & THAT and relative < 0 and _heads_clause(scene, index, first):
            first = index + 1
            break
        if (
            (flag & RELATIVE and index > first)
            or (index > first + 1 and _modifies(scene, index))
            or (flag & ACTS and index > first and relative < 0 and _is_placed(scene, index, last))
        ):
            relative = index
        elif (
            flag & _CLAUSE
            and not flag & (ADVERB | RELATIVE)
            and not _counts(scene, index)
            and (not flag & PREPOSITION or _opens_clause(scene, index, first, last))
        ) or (
            flag & (ACTS if modifies and index == last - 1 else acts)
            and (relative < 0 or not scene.lexicon.inverts)
            and kinds[index] == LOWER
            and not (is_noun(scene, index, first) or opens_noun(scene, index))
            and not is_in_relative(scene, index, first)
            and not (
                scene.lexicon.modifiers_first
                and (_modifies_noun(scene, index, first) or _has_predicate(scene, index, first, last))
            )
        ):
            first = index + 1
            break
    if relative > first and has_subject(scene, relative, last):
        return relative + 1, last  # *a measure that* Hart *called “late”*
    if relative > first and not is_described(scene, first, relative, last):
        if relative == last - 1:
            first = find_antecedent(scene, first, relative)
        last = relative
    return first, last


def _counts(scene: Scene, index: int) -> bool:
    """Tell whether a word ends what says how exact the number behind it is (*more* than *300*)."""
    before, ahead = index - 1, index + 1
    if not scene.flags[ahead] & NUMERAL and scene.kinds[ahead] != NUMBER:
        return False
    return before >= 0 and match_phrase(scene.lexicon.amounts, scene.lowers, before, ahead) == ahead - before


def _behind_clause(scene: Scene, first: int, last: int) -> int:
    """Give where the second of two clauses starts (*The road was shut and* officials *said it was icy*)."""
    flags = scene.flags
    if not scene.lexicon.modifiers_first:
        return first
    for joint in range(last - 2, first, -1):
        if flags[joint] & _OPENS_RELATIVE or scene.kinds[joint] == MARK:
            break
        if flags[joint] & COORDINATOR and not flags[joint] & DETERMINER:
            return joint + 1 if _holds_clause(scene, first, joint) else first
    return first


def _holds_clause(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a subject and a finite verb stand before a conjunction."""
    for index in range(first, last):
        flag = scene.flags[index]
        if flag & _OPENS_RELATIVE and not flag & DETERMINER:
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


def _heads_clause(scene: Scene, index: int, first: int) -> bool:
    """Tell whether *that* follows a verb, so opens a clause rather than a relative one."""
    if index > first and scene.flags[index - 1] & VERB:
        return True
    addressing = scene.lexicon.addressing  # *told the council that*
    return any(scene.lowers[i] in addressing and scene.flags[i] & VERB for i in range(first + 1, index))


def _opens_clause(scene: Scene, index: int, first: int, last: int) -> bool:
    """Tell whether a preposition opens a clause: behind a stretch of time, or behind a verb of its own.

    *Hours after the council said*; *Shares fell after the company said*; but *unpaid since June said*.
    """
    if index <= first or not scene.flags[index] & SUBORDINATOR or _is_date(scene, index + 1, last):
        return False
    return bool(scene.flags[index - 1] & DURATION) or any(
        scene.kinds[at] == LOWER and is_other_verb(scene, at) for at in range(first + 1, index)
    )


def _is_date(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch is a time (*June*, *May 2020*): nobody who can speak."""
    return first < last and all(
        scene.flags[at] & TIME or scene.kinds[at] == NUMBER for at in range(first, last)
    )


def _modifies(scene: Scene, index: int) -> bool:
    """Tell whether a participle follows the noun that it describes (*a letter obtained by ...*)."""
    endings, flag = scene.lexicon.suffixes, scene.flags[index]
    before = scene.words[index - 1]
    tied = before == "-" and scene.tokens.glued(index) and scene.lexicon.modifiers_first
    if before in FAMILY or tied or scene.flags[index - 1] & AGENT:
        # *the vote-counting chief*, *the self-described “recovering addict”*, *hit by flooding*
        return False
    if not endings or scene.kinds[index] != LOWER or not scene.lowers[index].endswith(endings):
        return False
    if flag & PASSIVE:
        # *a study published by X*; behind a name it is a verb (*Hart reported Monday*).
        named = scene.flags[index - 1]
        behind = scene.kinds[index - 1] == LOWER and (not named or bool(named & REPORT_NOUN))
        following = scene.flags[index + 1 : index + 3]
        if following[0] & PREPOSITION and not following[0] & AGENT:
            following = following[1:]  # *published in January*
            if following and (scene.kinds[index + 2] in CAPITALISED or scene.kinds[index + 2] == NUMBER):
                return behind  # *published in the journal*, by its name, or in 2023
        return behind and bool(following and following[0] & (AGENT | TIME))
    ahead = index + 1
    plain = scene.kinds[ahead] == LOWER and not scene.flags[ahead]
    if opens_role(scene, index) or (plain and scene.words[ahead + 1 : ahead + 2] == (",",)):
        return False  # *the main lobbying group,*
    return not flag and not scene.flags[index - 1] & _BEFORE_NOUN


def _has_predicate(scene: Scene, index: int, first: int, last: int) -> bool:
    """Tell whether one word that is nobody ends a relative clause (*who say the plan* is cruel *told us*)."""
    lone = index + 2 == last and scene.kinds[index + 1] == LOWER and not scene.flags[index + 1]
    if not lone or scene.lowers[index + 1].endswith(scene.lexicon.plural_endings):
        return False
    return bool(scene.flags[index] & AUXILIARY) and any(map(RELATIVE.__and__, scene.flags[first + 1 : index]))


def _is_placed(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a participle has but a preposition behind it (*Students* caught in the storm *said*)."""
    flags = scene.flags
    if not scene.lexicon.modifiers_first or flags[index] & _NO_PARTICIPLE or flags[index - 1] & _BEFORE_BASE:
        return False
    start = index + 1
    if index + 3 < last and not flags[start] and flags[start + 1] & AGENT:
        start += scene.kinds[start] == LOWER  # *Families* made homeless by *flooding*
    if start + 1 >= last or not flags[start] & PREPOSITION:
        return False
    start += bool(flags[start] & AGENT)  # *A village* hit by *flooding*
    if any(flags[at] & _JOINS and not _leads_to(scene, at) for at in range(start, last)):
        return False
    return scene.kinds[index] == LOWER and scene.persons.keys().isdisjoint(range(index, last))


def _leads_to(scene: Scene, index: int) -> bool:
    """Tell whether what may open an infinitive is a preposition (*sent* to *the north*)."""
    ahead = scene.flags[index + 1] & DETERMINER or scene.kinds[index + 1] in CAPITALISED
    return bool(ahead and scene.flags[index] & INFINITIVE)


_NO_PARTICIPLE: Final = AUXILIARY | BASE | AMBIGUOUS
_JOINS: Final = SUBORDINATOR | THAT | INFINITIVE | AGENT


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
