"""What leads back from the words reported to who reports them: a second verb of speech (*and vowed that*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BARE_CLAUSE,
    BASE,
    CITING,
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    INFINITIVE,
    OTHER_VERB,
    PREPOSITION,
    PRIVATE,
    PRONOUN,
    RELATIVE,
    REQUEST,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.verbs import is_other_verb, joins_passive
from newsdoc.text.tokens import CAPITALISED, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_NEAR: Final = 7
"""How many tokens behind a second verb its complementiser is looked for."""
TURNS: Final = COORDINATOR | SUBORDINATOR | TIME
"""What can lead back from the words reported to the verb that reports them, without a comma."""
LEADS: Final = ADJUNCT | COORDINATOR
"""The same where finite verbs do not stand before their subjects."""
_SHORTEST: Final = 3
"""How many tokens of a clause stand before *and said* at least, if that is not part of it."""


def turns_away(scene: Scene, index: int, stop: int, start: int, *, phrase: bool) -> bool:
    """Tell whether a word leads back to the reporting verb (*and vowed*; behind a noun, *because*)."""
    flag = scene.flags[index]
    if not scene.lexicon.inverts:
        return _leads_back(scene, index, stop)
    if flag & COORDINATOR and not scene.lexicon.bare_clauses:
        return starts_report(scene, index, stop)
    if flag & COORDINATOR:
        return _goes_on_acting(scene, index, stop, start, phrase=phrase)
    if flag & TIME and (scene.flags[index - 1] & DETERMINER or scene.words[index - 1] == "-"):
        return False  # *a last-minute change*, *the 83-year-old judge*
    return phrase and not flag & (PREPOSITION | ADVERB)


def _goes_on_acting(scene: Scene, index: int, stop: int, start: int, *, phrase: bool) -> bool:
    """Tell whether a conjunction goes on with what the source did (*and vowed*), not with what is said."""
    if index + 1 >= stop or joins_passive(scene, index, start):
        return False
    ahead = scene.flags[index + 1]
    if index > start + 1 and scene.kinds[index + 1] in CAPITALISED:
        return _somebody_reports(scene, index + 1, stop)  # *he was tired* and Bell said
    if ahead & (AUXILIARY | OTHER_VERB) and not ahead & INFINITIVE:
        return not _is_clause(scene, start, index)  # *admitted the theft* and was *fined*
    far = phrase or index > start + _SHORTEST
    return bool(ahead & VERB) and (phrase or (far and not ahead & (AMBIGUOUS | BASE | PRIVATE)))


def _is_clause(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch opens as a clause or has a word that may be a finite verb."""
    flag = scene.flags[first]
    opens = flag & THAT or (flag & PRONOUN and not flag & DETERMINER)
    return bool(opens) or any(
        scene.flags[index] & (FINITE_VERB | INFINITIVE) or is_other_verb(scene, index)
        for index in range(first, last)
    )


def _leads_back(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether it leads back how somebody was met (*saat ditemui*), or a report (*dan menduga bahwa*).

    A second verb without a complementiser may be part of what is reported.
    """
    ahead = index + 1
    if ahead >= stop:
        return False
    if not scene.flags[index] & COORDINATOR:
        return scene.lowers[ahead] in scene.lexicon.encounters and _is_met(scene, ahead + 1, stop)
    opens = scene.flags[ahead + 1] if ahead + 1 < stop else 0
    joined = opens & THAT or opens & (INFINITIVE | PREPOSITION) == INFINITIVE
    return bool(scene.flags[ahead] & VERB and (joined or _always_reports(scene, ahead)))


def _is_met(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether the press met somebody, not others in what is reported (*saat ditanya* petugas)."""
    if index >= stop or scene.kinds[index] == MARK or scene.flags[index] & (PREPOSITION | TIME):
        return True
    return scene.lowers[index] in scene.pack.anaphora.askers


def _always_reports(scene: Scene, verb: int) -> bool:
    """Tell whether a clause always follows a verb, which has no other object (*dan menilai ...*)."""
    word, lexicon = scene.lowers[verb], scene.lexicon
    return lexicon.rows[word][BARE_CLAUSE] >= 1.0 and (lexicon.inverts or word not in lexicon.telling)


def starts_report(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a second report of the same subject follows (*negó* que ... *e insistió en que*).

    Only where a complementiser or marks must follow a verb that reports.
    """
    if scene.lexicon.bare_clauses or not scene.flags[index] & COORDINATOR:
        return False
    ahead = index + 1
    while ahead < last and scene.flags[ahead] & (ADVERB | AUXILIARY):
        ahead += 1
    if ahead >= last or not scene.flags[ahead] & VERB:
        return False
    marks = index - 1 in scene.opener
    opens = THAT | INFINITIVE if scene.lexicon.rows[scene.lowers[ahead]][REQUEST] else THAT
    for place in range(ahead + 1, min(last, ahead + _NEAR)):
        if marks or scene.flags[place] & opens or place in scene.behind:
            return True
        if scene.kinds[place] == MARK and scene.words[place] != ":":
            return False
    return False


def cites(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether the first word of a phrase that cites has the next one behind it (*seperti dikatakan*)."""
    seconds = scene.lexicon.never_alone.get(scene.lowers[index])
    return seconds is None or (index + 1 < stop and scene.lowers[index + 1] in seconds)


def goes_on_reporting(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether a conjunction leads to another reporting verb (*, dan menegaskan ...*)."""
    if match_phrase(scene.lexicon.correlatives, scene.lowers, index, stop):
        return False
    ahead = index + 1
    while ahead < stop and scene.flags[ahead] & ADVERB:
        ahead += 1
    if ahead < stop and scene.flags[ahead] & VERB:
        return True
    if ahead < stop and scene.flags[ahead] & CITING:
        return not scene.lexicon.inverts and cites(scene, ahead, stop)
    return _somebody_reports(scene, ahead, stop)


def _somebody_reports(scene: Scene, first: int, stop: int) -> bool:
    """Tell whether a subject of a few words and its verb of speech follow (*, but* witnesses said ...)."""
    for index in range(first, min(stop, first + _SUBJECT)):
        flag = scene.flags[index]
        if scene.kinds[index] == MARK or flag & (AUXILIARY | SUBORDINATOR | RELATIVE | THAT):
            return False
        ahead = scene.flags[index + 1] if index + 1 < stop else 0
        if index > first and flag & VERB and (_always_reports(scene, index) or ahead & THAT):
            return True
    return False


_SUBJECT: Final = 6
"""Within how many tokens a subject and its verb stand there."""
