"""Cues before a quotation: *Hart said: “...”*, *Hart called it “a mess”*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.around import verb_follows
from newsdoc.quotes.behind import read_addressee
from newsdoc.quotes.contents import find_end, is_told_behind
from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AGENT,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    COORDINATOR,
    ENCLITIC,
    MODAL,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.reading import ROOM, Place, Reading, Subject
from newsdoc.quotes.stretches import CLAUSE_ENDS, TERMINATORS, Stretch, inner, words_in
from newsdoc.quotes.verbs import adds_words, behind_word, is_noun, is_other_verb
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_FEW: Final = 3
"""Words in marks up to which they may be a sign or a title."""
_CALLS: Final = frozenset("!?")
"""Marks that end what somebody calls out (*yelled “Stay!”*), no sign."""
_BEHIND_CLAUSE: Final = 0.9
"""How sure a quotation is to be all that is reported if a clause stands between it and the cue."""


def read_before_quotation(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a cue before a quotation: *She said: "..."*."""
    opener = _quotation_ahead(scene, place, cue)
    if opener is None:
        return []
    colon = scene.words[opener - 1] == ":"
    introduced = colon or scene.words[opener - 1] == ","
    # *Hart argued it was overdue: “They had three,” she said*
    apart = colon and opener > cue + 2 and is_told_behind(scene, opener, place.last)
    added = introduced and opener - 2 > cue and _adds(scene, opener - 2)
    added = added or (not colon and introduced and _goes_on_in_marks(scene, cue, opener))
    addressee = read_addressee(scene, cue, opener)
    beside = opener == behind_word(scene, cue, opener) or (addressee is not None and addressee[1] == opener)
    if apart or added or (not introduced and (not beside or opener in scene.typed)):
        return []
    row = scene.lexicon.rows[scene.lowers[cue]]
    strength = row[BESIDE]
    if colon and row[BARE_CLAUSE] and looks_like_clause(scene, cue + 1, opener):
        strength *= _BEHIND_CLAUSE  # *Hart said it was overdue: “...”*: the clause is reported, too
    if (
        not introduced
        and not (row[NOUN] or row[BARE_CLAUSE])
        and scene.words[scene.behind[opener] - 2] not in _CALLS
        and words_in(scene, inner(scene, opener)) <= _FEW
    ):
        return []  # a sign that read “No entry”
    # *Said Hart, “...”*; *But in May, said Hart, “...”*
    opens = cue == place.first or (scene.lexicon.modifiers_first and scene.words[cue - 1] == ",")
    if not subjects and opens and scene.lexicon.inverts:
        inverted = read_subject_behind(scene, cue + 1, opener)
        subjects = [inverted] if inverted and inverted.last == opener - 1 else []
    if not subjects and not introduced:
        return []
    clipped = introduced or _closes_relative(scene, place, opener, subjects)
    content = _to_clause_end(scene, place, opener, introduced=clipped)
    more = _further(scene, place, opener) if content == inner(scene, opener) else ()
    rule, words, claimed = "cue-quotation", (cue, cue + 1), (opener, *more)
    contents = (content, *[inner(scene, other) for other in more])
    if not subjects:
        return [Reading(0.55 * strength, rule, words, None, contents, claimed, addressee)]
    return [
        Reading(
            strength * (0.65 + 0.3 * subject.quality),
            rule,
            words,
            subject.stretch,
            contents,
            claimed,
            addressee,
        )
        for subject in subjects
    ]


def _goes_on_in_marks(scene: Scene, cue: int, opener: int) -> bool:
    """Tell whether marks hold the end of a clause (*said it was late, “and getting later”*)."""
    if not scene.lexicon.inverts or scene.kinds[inner(scene, opener)[0]] != LOWER:
        return False
    if scene.lowers[cue] in scene.lexicon.addressing or scene.flags[cue + 1] & PREPOSITION:
        return False  # *told those who had come, “no one ...”*
    if cue - 1 in scene.opener:
        return False  # *“It is,” explained the man who led it, “very late.”*
    clause = scene.lexicon.rows[scene.lowers[cue]][BARE_CLAUSE] >= _OFTEN
    parted = cue > 0 and scene.words[cue - 1] == ","
    return clause and not parted and looks_like_clause(scene, cue + 1, opener - 1)


_OFTEN: Final = 0.75
"""How regularly a verb reports a clause at least for one behind it to go on in marks."""


def _further(scene: Scene, place: Place, opener: int) -> tuple[int, ...]:
    """Give the quotations that a conjunction joins to one (*chanted “Out!” and “Shame!”*)."""
    found: list[int] = []
    index = scene.behind[opener]
    while index < place.last and len(found) < _MOST:
        joined = scene.words[index - 2] == ","  # *“Out,” “Shame” and “Go”*
        while index < place.last and (scene.words[index] == "," or scene.flags[index] & COORDINATOR):
            joined = joined or scene.words[index] != ","
            index += 1
        if not joined or index not in scene.behind or index in scene.typed:
            break
        found.append(index)
        index = scene.behind[index]
    return tuple(found)


_MOST: Final = 8
"""How many quotations of a list are joined at most."""


def _adds(scene: Scene, index: int) -> bool:
    """Tell whether a participle behind a comma reports what follows (*Hart said,* adding*: “...”*)."""
    joins = scene.lexicon.inverts and scene.words[index - 1] == ","
    return joins and adds_words(scene, index)


def _quotation_ahead(scene: Scene, place: Place, cue: int) -> int | None:
    for at in range(behind_word(scene, cue, place.last), min(place.last, cue + ROOM)):
        if at in scene.behind:
            return at
        if scene.flags[at] & (VERB | ROOT | ENCLITIC | THAT) and scene.words[at - 1] != "(":
            if scene.lexicon.inverts and not scene.flags[at] & THAT and is_noun(scene, at, cue + 1):
                continue  # *wrote in an* email*: “...”*
            return None
        if scene.flags[at] & PARTICIPLE and scene.words[at + 1 : at + 2] == (":",):
            return None  # *apologised to her, adding: “...”*
    return place.upcoming if place.last <= cue + ROOM else None


def _closes_relative(scene: Scene, place: Place, opener: int, subjects: list[Subject]) -> bool:
    """Tell whether the verb of the sentence follows a relative clause (*that she called “old”* was *cut*)."""
    first = subjects[0].first if subjects else place.first
    relative = first > place.first and scene.flags[first - 1] & RELATIVE
    return bool(relative) and verb_follows(scene, place, scene.behind[opener])


def _to_clause_end(scene: Scene, place: Place, opener: int, *, introduced: bool) -> Stretch:
    """Give the quoted words, or the clause that they open (*called it "a mess" of his own making*)."""
    stop = scene.behind[opener]
    if introduced or stop >= place.last or scene.words[stop] in CLAUSE_ENDS:
        return inner(scene, opener)
    if scene.words[stop - 2] in TERMINATORS:
        return inner(scene, opener)  # *chanted “Shame!” in the hall*
    if scene.words[stop - 2] == "," and verb_follows(scene, place, stop):
        return inner(scene, opener)  # *which Hart called “a mess,”* was *late*
    if scene.flags[stop] & ADJUNCT and not scene.lexicon.inverts:
        return inner(scene, opener)  # *mengatakan “tidak ada”* saat ditemui
    if _second_predicate(scene, stop, place.last) or _tells_how(scene, opener, place.last):
        return inner(scene, opener)
    end = find_end(scene, stop, place.last)
    return (opener, end) if end > stop + 1 else inner(scene, opener)


def _tells_how(scene: Scene, opener: int, last: int) -> bool:
    """Tell whether a clause in marks is all that is said (*said “It is late”* in a note)."""
    stop = scene.behind[opener]
    flag = scene.flags[stop]
    if not flag & (PREPOSITION | SUBORDINATOR | TIME) or flag & AGENT or not scene.lexicon.inverts:
        return False
    first, end = inner(scene, opener)
    verb = any(scene.flags[index] & (AUXILIARY | MODAL) for index in range(first + 1, end))
    return verb and (bool(flag & SUBORDINATOR) or not looks_like_clause(scene, stop, last))


def _second_predicate(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a second verb follows a quotation that is an object (*a dénoncé « ... » et appelé à*)."""
    if (scene.lexicon.bare_clauses and not scene.lexicon.inverts) or not scene.flags[index] & COORDINATOR:
        return False
    ahead = index + 1
    while ahead < last and scene.flags[ahead] & (ADVERB | AUXILIARY):
        ahead += 1
    if ahead >= last:
        return False
    return bool(scene.flags[ahead] & VERB) or is_other_verb(scene, ahead)
