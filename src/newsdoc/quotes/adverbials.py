"""Prepositions between a verb and the clause that it reports (*said* in a letter *prices fell*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    ASKED,
    BARE_CLAUSE,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    FRONTED,
    NUMERAL,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    match_phrase,
)
from newsdoc.quotes.phrases import before_article, read_subject_behind
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_LONGEST: Final = 9
"""How many tokens an adverbial behind a verb has at most (*at the hearing*)."""
_MOST: Final = 3
"""How many of them stand one behind the other at most (*in a statement on Monday*)."""
_YEAR: Final = 4
"""How many digits a year has."""


def reported_behind(scene: Scene, cue: int, index: int, last: int) -> int:
    """Give where the clause starts that is reported behind a preposition; 0 where none does.

    What tells where, when or how it was said is no part of it (*said* in a statement on Monday *it fell*).
    Amounts open it (*said* at least six came) and, behind verbs that a clause always follows, some
    prepositions (*said* despite the rain they would go on).
    """
    if not scene.lexicon.bare_clauses:
        return 0
    begin = start = index
    for _ in range(_MOST):
        if start >= last or not _opens_adverbial(scene, start, last):
            break
        begin, start = start, _phrase_end(scene, start + 1, min(last, start + _LONGEST))
        if not start:
            return 0
        if scene.flags[begin] & FRONTED and scene.lexicon.rows[scene.lowers[cue]][BARE_CLAUSE] >= 1.0:
            start += start < last and scene.words[start] == ","
            taken = start < last and scene.flags[start] & FINITE_VERB  # *under the plan prices* would fall
            return begin if taken or _starts_clause(scene, start, last) else 0
    if start == index or _starts_relative(scene, cue, start, last) or not _starts_clause(scene, start, last):
        return 0
    if not scene.flags[start] & FINITE_VERB:
        return start
    # Where the phrase took the subject along (*said* in the past prices *had risen*), all of it is reported;
    # what opens a clause of its own tells when it was said (*said* after the senator *had won*).
    return 0 if scene.flags[begin] & SUBORDINATOR else begin


def _opens_adverbial(scene: Scene, index: int, last: int) -> bool:
    return bool(scene.flags[index] & PREPOSITION) and not opens_amount(scene, index, last)


def opens_amount(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a number follows what says how exact it is (*at least* six planes, *about* a third)."""
    stop = index + match_phrase(scene.lexicon.amounts, scene.lowers, index, last)
    if stop == index or stop >= last:
        return False
    stop += stop + 1 < last and scene.lowers[stop] in scene.pack.anaphora.indefinites
    return scene.kinds[stop] == NUMBER or bool(scene.flags[stop] & NUMERAL)


def _phrase_end(scene: Scene, first: int, last: int) -> int:
    """Give the end of the noun phrase behind a preposition, with the time behind it; 0 where none is."""
    if first >= last:
        return 0
    gerund = scene.kinds[first] == LOWER and is_other_verb(scene, first)
    if gerund and first + 1 < last and scene.flags[first + 1] & DETERMINER:
        first += 1  # *despite* being *a voter there*
    word = scene.words[first]
    if scene.flags[first] & TIME or (len(word) == _YEAR and word.isdecimal()):
        end = first + 1
    else:
        phrase = read_subject_behind(scene, first, last)
        if phrase is None and not scene.flags[first] & ADVERB:
            return 0
        end = before_article(scene, phrase) if phrase else first
    while end < last and scene.flags[end] & (TIME | ADVERB):
        end += 1
    return end


def _starts_relative(scene: Scene, cue: int, start: int, last: int) -> bool:
    """Tell whether a clause tells more of the noun before it (*asked for a loan* that *would help*).

    Behind a verb that asks, *who* opens a question.
    """
    if start + 1 >= last or not scene.flags[start] & RELATIVE:
        return False
    if not scene.flags[start] & THAT and scene.lexicon.rows[scene.lowers[cue]][ASKED] >= _ASKS:
        return False
    return bool(scene.flags[start + 1] & FINITE_VERB) and not scene.flags[start + 1] & AMBIGUOUS


_ASKS: Final = 0.5
"""How regularly a verb asks something at least."""


def _starts_clause(scene: Scene, start: int, last: int) -> bool:
    if start >= last or scene.kinds[start] == MARK or scene.flags[start] & COORDINATOR:
        return False
    if scene.flags[start] & (PREPOSITION | SUBORDINATOR) and not opens_amount(scene, start, last):
        return False
    return looks_like_clause(scene, start, last)
