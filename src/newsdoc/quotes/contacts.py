"""Relative clauses without a pronoun: *a plan* the mayor *says will fail*, *a ruling* Hart *called “mad”*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AS_OPENER,
    AUXILIARY,
    BASE,
    DETERMINER,
    INFINITIVE,
    MODAL,
    OTHER_VERB,
    POSSESSIVE,
    PRONOUN,
    VERB,
)
from newsdoc.quotes.noun_phrases import may_be_noun
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def behind_antecedent(scene: Scene, first: int, last: int) -> int:
    """Give where the subject starts in the noun that its clause describes and itself; ``first`` for no such.

    A second article starts it (*a deal* the *union called a mess*). A name or a plural does where the verb,
    which stands at ``last`` or behind auxiliaries, lacks its object or the subject of what it reports.
    """
    flags = scene.flags
    if not scene.lexicon.modifiers_first or last - first < _SHORTEST:
        return first
    for index in range(last - 2, first, -1):
        if _is_article(scene, index) and _ends_noun(scene, index - 1):
            titled = scene.lowers[index + 1] in scene.pack.names.titles and scene.is_role(index - 1)
            if titled or any(map(INFINITIVE.__and__, flags[index:last])):
                return first  # *spokesman the Rev. Tom Hart*; *fixed her eyes on him to* make *him*
            return index
    if flags[first] & (DETERMINER | PRONOUN) != DETERMINER or not _lacks_part(scene, last):
        return first
    end = last - 1
    if end in scene.persons:
        return _with_role(scene, first, end)
    word = scene.lowers[end]
    several = may_be_noun(scene, end) and word.endswith(scene.lexicon.plural_endings)
    several = several and not word.endswith("ss")  # *class*
    several = several or word in scene.pack.anaphora.groups
    return end if several and _ends_noun(scene, end - 1) else first


_SHORTEST: Final = 3
"""How many tokens such a noun and the subject have together at least."""


def _with_role(scene: Scene, first: int, end: int) -> int:
    """Give where the name that ends at a token starts, with its role (*a deal* Leeds boss *Rina Hart*)."""
    start = end
    while start > first and (start - 1 in scene.persons or scene.kinds[start - 1] in CAPITALISED):
        start -= 1
    role = start
    while role > first + 1 and scene.kinds[role - 1] == LOWER and scene.is_role(role - 1):
        role -= 1
    while role < start and role > first + 1 and scene.kinds[role - 1] in CAPITALISED:
        role -= 1
    described = role - 1 == first or scene.lowers[role - 1] in scene.pack.anaphora.formers
    start = start if described else role
    return start if start > first + 1 and _ends_noun(scene, start - 1) else first


def _is_article(scene: Scene, index: int) -> bool:
    """Tell whether a word always opens a noun phrase."""
    who, word = scene.pack.anaphora, scene.lowers[index]
    if scene.kinds[index] != LOWER or scene.flags[index] & PRONOUN:
        return False
    return word in who.articles or word in who.indefinites or bool(scene.flags[index] & POSSESSIVE)


def _ends_noun(scene: Scene, index: int) -> bool:
    """Tell whether a word in small letters may end a noun phrase; one behind *to* (*to* lead) is a verb."""
    if scene.kinds[index] != LOWER or scene.flags[index - 1] & INFINITIVE:
        return False
    return may_be_noun(scene, index) or scene.lowers[index] in scene.lexicon.never_verbs


def _lacks_part(scene: Scene, index: int) -> bool:
    """Tell whether a verb lacks its object (*called* “mad”), or what it reports its subject (*says* is)."""
    flags, stop = scene.flags, min(len(scene.flags) - 1, index + _VERB)
    while index < stop and flags[index] & (AUXILIARY | MODAL | ADVERB):
        index += 1
    if index >= stop or not flags[index] & VERB:
        return False
    ahead = index + 1
    flag = flags[ahead]
    if scene.kinds[ahead] == LOWER and flag & _FINITE and not flag & (INFINITIVE | ADVERB):
        return not flag & VERB or not flag & (AMBIGUOUS | BASE)
    ahead += bool(flag & AS_OPENER)
    if ahead == index + 1 and scene.lowers[index] not in scene.lexicon.predicative:
        return False
    behind = scene.behind.get(ahead, len(flags))
    if behind >= len(flags):
        return behind == len(flags) and ahead in scene.behind
    return scene.kinds[behind] == MARK or bool(flags[behind] & ~(DETERMINER | PRONOUN))


_FINITE: Final = AUXILIARY | MODAL | OTHER_VERB | VERB
_VERB: Final = 5
"""Within how many tokens the verb stands behind its auxiliaries."""


def restricts_subject(scene: Scene, first: int, subject: int, start: int) -> bool:
    """Tell whether what is reported lacks its subject, which opens the sentence (*A rule* he says *is old*).

    The sentence starts at ``first``, who speaks at ``subject``, and what is reported at ``start``.
    """
    opens = scene.flags[start] & (AUXILIARY | MODAL) and scene.flags[first] & DETERMINER
    if not opens or not first + 1 < subject < first + _ANTECEDENT:
        return False
    return all(may_be_noun(scene, index) for index in range(first + 1, subject))


_ANTECEDENT: Final = 5
"""Within how many tokens of its sentence such a clause starts."""
