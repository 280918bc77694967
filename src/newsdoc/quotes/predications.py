"""Whether words hold a subject and its verb, and whose verb a second one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ACTS,
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BASE,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    INFINITIVE,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import noun_phrase_end
from newsdoc.quotes.stretches import words_in
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def looks_like_clause(  # noqa: PLR0911 - one return a kind of token
    scene: Scene, start: int, last: int
) -> bool:
    """Tell whether a stretch seems to hold a subject and a verb."""
    flags, kinds, lowers, behind = scene.flags, scene.kinds, scene.lowers, scene.behind
    inverts = scene.lexicon.inverts
    opens = start < last and flags[start] & _SUBJECT == PRONOUN
    if opens or start in behind:
        return opens
    second, far = start + 1, start + _APPOSED
    for index in range(second, min(last, start + _WITHIN)):
        if index > far and scene.words[index] in (",", ";"):
            # *her voters, many of them immigrants, had heard*: an apposition stands before the verb
            apposed = "," in scene.words[start:index] and index + 1 < last
            return apposed and bool(flags[index + 1] & (AUXILIARY | MODAL))
        if inverts and scene.words[index] == "," and _joins_next(scene, start, index, last):
            return False
        if index in behind:
            return _opens_with_verb(scene, index)
        if flags[index] & ACTS:
            # *admitted mistakes* and said *he would stay*: the second verb of who speaks
            return not (flags[index - 1] & COORDINATOR and flags[index] & _FIRM == VERB) or index == second
        # *prices started*, not *fired workers*; *rapat ditunda* where what describes a noun follows it
        follows = index > second or not inverts or lowers[start].endswith(scene.lexicon.plural_endings)
        if follows and kinds[index] == LOWER and scene.lexicon.other_verb(lowers[index]):
            return True
    return False


def _joins_next(scene: Scene, start: int, comma: int, last: int) -> bool:
    """Tell whether a comma closes a noun phrase before the next clause (*holds a lead,* and *it grew*).

    Not inside a list, nor behind what may be a verb (*Hart advanced it, but that failed*).
    """
    if comma + 1 >= last or not scene.flags[comma + 1] & COORDINATOR or "," in scene.words[start:comma]:
        return False
    return not is_other_verb(scene, start + 1)


_SUBJECT: Final = PRONOUN | RELATIVE
"""Of these, what a pronoun alone is that may be a subject."""
_WITHIN: Final = 16
"""Within how many tokens of its start a clause has its verb."""
_APPOSED: Final = 8
"""How many tokens a subject has at most that no apposition tells more of."""


def meets_verb(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a pronoun, *there*, a name or a noun with its article stands before a finite verb."""
    flag = scene.flags[index]
    if (flag & PRONOUN and not flag & RELATIVE) or scene.lowers[index] in scene.lexicon.expletives:
        end = index + 1
        return end < last and (bool(scene.flags[end] & FINITE_VERB) or is_other_verb(scene, end))
    subject = flag & DETERMINER or scene.kinds[index] in CAPITALISED
    end = noun_phrase_end(scene, index, last) if subject else last
    return end < last and bool(scene.flags[end] & _HELPING)


_HELPING: Final = AUXILIARY | MODAL


def states(scene: Scene, stretch: Stretch) -> bool:
    """Tell whether words are enough to be reported before a cue: three, or two with a verb."""
    words = words_in(scene, stretch)
    return words > _CLAUSE or (words == _CLAUSE and looks_like_clause(scene, *stretch))


_FIRM: Final = VERB | AMBIGUOUS | BASE | OTHER_VERB
"""What tells a verb that is no noun: the first of these alone."""
_CLAUSE: Final = 2
"""How many words a clause has at least."""


def _opens_with_verb(scene: Scene, opener: int) -> bool:
    """Tell whether quoted words go on with the verb of what stands before them (*caucuses “are unknown”*)."""
    first = opener + 1
    if not scene.lexicon.inverts or first >= scene.behind[opener]:
        return False
    return bool(scene.flags[first] & (AUXILIARY | MODAL)) or is_other_verb(scene, first)


def is_relative(scene: Scene, that: int) -> bool:
    """Tell whether *that* is a relative pronoun: a verb stands behind it (*plans* that had *failed*).

    What only ends like a verb is one before its object (*a speech* that lasted *an hour*).
    """
    ahead = that + 1
    if ahead >= len(scene.flags) or not (scene.lexicon.inverts and scene.lexicon.bare_clauses):
        return False
    verb = scene.flags[ahead] & (AUXILIARY | VERB | OTHER_VERB)
    if ahead + 1 >= len(scene.flags):
        return bool(verb)
    if scene.flags[ahead] & AMBIGUOUS and (
        scene.flags[ahead + 1] & (AUXILIARY | MODAL | OTHER_VERB) or is_other_verb(scene, ahead + 1)
    ):
        return False  # *told Reuters that talks were near*
    return bool(verb or (scene.flags[ahead + 1] & _OPENS_OBJECT and is_other_verb(scene, ahead)))


_OPENS_OBJECT: Final = DETERMINER | PREPOSITION | PRONOUN | TIME
"""What opens the object of a verb, or an adverbial behind it."""


def before_second_verb(scene: Scene, start: int, end: int) -> int:
    """Give where the clause of a noun ends before the verb of that noun (*that it was unsafe* was rejected).

    A second auxiliary starts it unless a word between them opens another clause.
    """
    seen = apart = False
    first = start + 1
    first += first < end and bool(scene.flags[first] & PRONOUN)  # *that* it *was unsafe*
    for index in range(first, end):
        flag = scene.flags[index]
        if flag & (AUXILIARY | MODAL) and not flag & INFINITIVE:
            if apart:
                return index
            seen = True
        elif flag & _OPENS_ANOTHER or scene.words[index] == ",":
            break
        else:
            apart = seen and not flag & (ADVERB | NEGATOR)
    return end


def before_main_verb(scene: Scene, start: int, end: int) -> int:
    """Give where the clause of a noun ends before the verb of that noun where heads come first.

    *Klaim Rina bahwa harga turun* belum terbukti: of the verbs behind another one the last starts it, unless
    a word between them opens another clause. Behind a verb alone only a denial or a passive is a second one.
    """
    seen, found, flags = False, end, scene.flags
    closing = scene.pack.anaphora.demonstratives
    for index in range(start + 1, end):
        flag, before = flags[index], index - 1
        if flag & _OPENS_CLAUSE or scene.words[index] == ",":
            break
        if not (flag & AUXILIARY or is_other_verb(scene, index)):
            # *jembatan itu* rusak *mengejutkan warga*
            seen = seen or (scene.lowers[before] in closing and not flag and scene.kinds[index] == LOWER)
            continue
        helped = flags[before] & (ADVERB | _HELPS) and scene.lowers[before] not in closing
        helped = helped or (flags[before - 1] & _HELPS and not flags[before])  # *akan segera turun*
        serial = helped or is_other_verb(scene, before)
        if seen and (flag & NEGATOR or not serial or (flag & PASSIVE and not helped)):
            found = index
        seen = True
    return found


_HELPS: Final = AUXILIARY | NEGATOR
"""What has its verb behind it."""
_OPENS_CLAUSE: Final = THAT | RELATIVE | QUESTION | SUBORDINATOR | COORDINATOR
"""What always opens another clause inside of one."""
_OPENS_ANOTHER: Final = _OPENS_CLAUSE | PRONOUN | VERB
"""What does, or has one behind it."""
