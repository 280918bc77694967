"""Cues beside quotations: *"...," said Hart*, *Hart said: "..."*, and the two halves of a split one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.behind import read_addressee, read_subject_of
from newsdoc.quotes.contents import find_end, is_told_behind
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AGENT,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    COORDINATOR,
    CUE,
    ENCLITIC,
    MODAL,
    NEGATOR,
    NOUN,
    OPINION,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    REPORT_NOUN,
    RESTRICTOR,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import is_relative, looks_like_clause
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import DASHES, TERMINATORS, Stretch, inner, openers_in, words_in
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import Left, agrees, is_noun, is_other_verb
from newsdoc.text.building import build
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import LOWER, TITLE

if TYPE_CHECKING:
    from newsdoc.quotes.phrases import Subject
    from newsdoc.quotes.scene import Scene

SEPARATORS: Final = DASHES | {","}
"""Marks that set a cue off from the words it reports."""
_BETWEEN: Final = SEPARATORS | FAMILY.keys()
"""What may stand between a quotation and its cue: also a mark that closes it once more (*6’2”,” he said*)."""
ROOM: Final = 25
"""How many tokens a quotation or comma is looked for beside a cue."""
_FEW: Final = 3
"""Words in marks up to which they may be a sign or a title."""
_CALLS: Final = frozenset("!?")
"""Marks that end what somebody calls out (*yelled “Stay!”*), no sign."""
INTRODUCES: Final = frozenset({",", ":", "-", "–", "—", "―", "--"})
_CLAUSE_ENDS: Final = TERMINATORS | {",", ";"}
_BRACKET: Final = 6
"""How many tokens a cue in brackets between two quotations may have (*“Not yet” (he added) “but soon”*)."""


def stands_near(scene: Scene, place: Place, opener: int) -> bool:
    """Tell whether a quotation can be what a cue behind it reports: it ends near the sentence.

    The nickname inside of a name (*Rodelio “Dodong” Tabligan*) is none.
    """
    if opener in scene.persons and opener - 1 in scene.persons:
        return False
    return opener >= place.floor and scene.behind[opener] + _APART > place.first


_APART: Final = 5
"""How many tokens stand between a quotation and its cue, or the source before that, at most."""


def read_behind_quotation(scene: Scene, place: Place, cue: int, left: Left) -> list[Reading]:
    """Read a cue behind a quotation: *"...," said Hart*, *"...," Hart said*, *"...," katanya*."""
    flags = scene.flags
    strength = scene.lexicon.row(scene.lowers[cue])[BESIDE]
    opener = quotation_before(scene, place, cue)
    if opener is not None:
        if _names_a_thing(scene, cue, opener):
            return []
        behind = _behind_source(scene, place, cue)
        if behind is None:
            return []
        source, quality, stop = behind
        return [claim(scene, place, strength * (0.65 + 0.3 * quality), cue, source, opener, stop)]
    end, passed = left
    if not flags[cue] & VERB or passed & PASSIVE_AUXILIARY or end <= place.first:
        return []
    found: list[Reading] = []
    for subject in find_subjects(scene, end, place.first):
        opener = quotation_before(scene, place, subject.first)
        if opener is None or not (passed & AUXILIARY or agrees(scene, cue, subject)):
            continue
        score = strength * (0.65 + 0.3 * subject.quality)
        addressee = read_addressee(scene, cue, min(place.last, cue + ROOM))
        if not only_tail(scene, place, addressee[1] if addressee else cue + 1):
            if subject.first == place.first or opener > place.first:
                continue  # the words behind the cue are what it reports
            score *= 0.7
        found.append(claim(scene, place, score, cue, subject[:2], opener, cue + 1))
    return found


def _names_a_thing(scene: Scene, cue: int, opener: int) -> bool:
    """Tell whether a passive says something of what marks name (*Kapal "Laut"* dilaporkan *tenggelam*)."""
    closer = scene.behind[opener] - 1
    aside = cue == closer + 4 and scene.words[closer + 1] == scene.words[cue - 1] == ","
    enclosed = aside and scene.flags[cue - 2] & ADVERB  # *Lagu “Laut”, misalnya, ditulis Rina*
    if (closer + 1 != cue and not enclosed) or scene.flags[cue] & (PASSIVE | VERB | ENCLITIC) != PASSIVE:
        return False
    return scene.words[closer - 1] not in _CLAUSE_ENDS


def _behind_source(scene: Scene, place: Place, cue: int) -> tuple[Stretch | None, float, int] | None:
    """Read the source of a cue that stands behind a quotation: source, quality, token behind it."""
    flag = scene.flags[cue]
    if flag & ENCLITIC:
        return (cue, cue + 1), 1.0, cue + 1
    inverted = scene.lexicon.inverts and flag & VERB and not _opens_that(scene, cue)
    if not (flag & (ROOT | PASSIVE) or inverted) or scene.kinds[cue] != LOWER:
        return None
    subject = read_subject_of(scene, cue, place.last)
    if subject and inverted and _has_verb(scene, subject, place.last):
        return None  # *a "mess," said he was going*: the words behind the cue are what it reports
    if subject:
        return subject[:2], subject.quality, subject.last
    return None if inverted and not scene.lexicon.drops_subjects else (None, 0.0, cue + 1)


def _opens_that(scene: Scene, cue: int) -> bool:
    """Tell whether a complementiser follows a verb, so no subject (*The book “Rain,” finds* that)."""
    ahead = cue + 1
    return ahead < len(scene.flags) and bool(scene.flags[ahead] & THAT) and scene.lexicon.bare_clauses


def _has_verb(scene: Scene, subject: Subject, last: int) -> bool:
    """Tell whether who may speak is the subject of a verb right behind; of an auxiliary if no pronoun."""
    behind = subject.last
    if behind >= last or not scene.words[behind][0].isalpha():  # *said Hart*'s aide
        return False
    pronoun = scene.flags[subject.first] & PRONOUN and behind == subject.first + 1
    return bool(scene.flags[behind] & (AUXILIARY | MODAL | (VERB | OTHER_VERB | NEGATOR if pronoun else 0)))


def only_tail(scene: Scene, place: Place, index: int) -> bool:
    """Tell whether nothing reported follows a cue, so that it belongs to the sentence before."""
    if index >= place.last or scene.words[index] in _CLAUSE_ENDS or scene.words[index] == ")":
        return True
    if scene.flags[index] & RESTRICTOR and looks_like_clause(scene, index, place.last):
        return False  # *said both came*
    if scene.flags[index] & COORDINATOR:
        return not looks_like_clause(scene, index + 1, place.last)  # *she said* and laughed
    return bool(scene.flags[index] & (PREPOSITION | TIME | ADVERB | PARTICIPLE | SUBORDINATOR)) and not any(
        scene.flags[i] & THAT and not is_relative(scene, i)
        for i in range(index, min(place.last, index + ROOM))
    )


def quotation_before(scene: Scene, place: Place, index: int) -> int | None:
    """Give the opening mark of the quotation that ends before a token, a comma or dash between them."""
    at = index - 1
    while at >= place.floor and at > index - _APART and at not in scene.opener:
        bracket = scene.words[at] == "(" and ")" in scene.words[index + 1 : index + _BRACKET]
        adverb = scene.flags[at] & ADVERB and not scene.flags[at] & PRONOUN
        if scene.words[at] not in _BETWEEN and not adverb and not bracket:
            return None
        at -= 1
    return scene.opener.get(at) if at >= place.floor else None


def claim(  # noqa: PLR0913, PLR0917 - the parts of one reading
    scene: Scene, place: Place, score: float, cue: int, source: Stretch | None, opener: int, behind: int
) -> Reading:
    """Make the reading of a cue behind a quotation, with the second half of a split one."""
    content, claimed = [_widened(scene, place, opener)], [opener]
    second = _second_half(scene, place, opener, behind)
    rule = "quotation-cue"
    if content[0][0] < opener and second is None:
        content = _to_both_sides(scene, place, content[0], opener, behind)
    if second is not None:
        content.append(inner(scene, second))
        claimed.append(second)
        rule = "split-quotation"
    addressee = read_addressee(scene, behind - 1, min(place.last, behind + ROOM))
    values = (score, rule, (cue, cue + 1), source, tuple(content), tuple(claimed), addressee)
    return build(Reading, values)


def _to_both_sides(scene: Scene, place: Place, left: Stretch, opener: int, behind: int) -> list[Stretch]:
    """Give a clause that holds a quotation and goes on behind its cue (*The “deal”, she said, was dead*)."""
    closed = scene.behind[opener]
    if behind >= place.last or scene.words[behind] != "," or scene.words[closed : closed + 1] != (",",):
        return [left]
    right = (behind + 1, find_end(scene, behind + 1, place.last))
    return [(left[0], closed), right] if words_in(scene, right) > 1 else [left]


def _widened(scene: Scene, place: Place, opener: int) -> Stretch:
    """Give the quoted words, with the clause before the marks that they end (*It was "a mess"*)."""
    first, last = inner(scene, opener)
    start = place.first
    if start >= opener or opener >= place.last or not _goes_on_in(scene, start, opener):
        return first, last
    begin = skip_lead_in(scene, start, opener)
    return (begin, last) if begin < opener else (first, last)


def _goes_on_in(scene: Scene, start: int, opener: int) -> bool:
    """Tell whether marks hold the rest of a clause, not what another cue reports (*It was "a mess"*)."""
    words, first = scene.words, inner(scene, opener)[0]
    if words[opener - 1] in INTRODUCES and words[opener - 1] != ",":
        return False
    if words[opener - 1] == "," and scene.kinds[first] == TITLE and first not in scene.persons:
        return False  # *At noon, "They came": a sentence of its own
    near = opener - _INTRODUCED
    between = openers_in(scene, (start, opener))
    near = scene.behind[between[-1]] if between else near
    return not any(_may_report(scene, index, start) for index in range(max(start, near), opener))


_INTRODUCED: Final = 4
"""Within how many tokens before the first marks of a sentence a cue stands that reports what they hold."""


def _may_report(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a word reports, and is no noun (*the talks were "..."*, *a report of "..."*)."""
    flag = scene.flags[index]
    if flag & (CUE & ~VERB & ~REPORT_NOUN & ~OPINION) and not flag & PREPOSITION:
        return True
    return bool(flag & VERB) and not is_noun(scene, index, first)


def _second_half(scene: Scene, place: Place, first_half: int, index: int) -> int | None:
    """Find the quotation that goes on behind a cue and its source in the same sentence."""
    openers, last = scene.openers, min(place.last, index + ROOM)
    following = bisect_right(openers, first_half)
    if following == len(openers) or openers[following] >= last:
        return None
    for at in range(index, last):
        if at in scene.behind:
            return at if scene.words[at - 1] in INTRODUCES or scene.words[at - 1] == ")" else None
        stops = scene.flags[at] & (VERB | ROOT | ENCLITIC | PARTICIPLE | THAT)
        if stops or scene.words[at] in TERMINATORS:
            return None
    return None


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
    beside = opener == cue + 1 or (addressee is not None and addressee[1] == opener)
    if apart or added or (not introduced and (not beside or opener in scene.typed)):
        return []
    row = scene.lexicon.row(scene.lowers[cue])
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
    if not subjects and cue == place.first and scene.lexicon.inverts:
        inverted = read_subject_behind(scene, cue + 1, opener)
        subjects = [inverted] if inverted and inverted.last == opener - 1 else []
    if not subjects and not introduced:
        return []
    content = _to_clause_end(scene, place, opener, introduced=introduced)
    more = _further(scene, place, opener) if content == inner(scene, opener) else ()
    rule, words, claimed = "cue-quotation", (cue, cue + 1), (opener, *more)
    contents = (content, *[inner(scene, other) for other in more])
    if not subjects:
        return [Reading(0.55 * strength, rule, words, None, contents, claimed, addressee)]
    return [
        Reading(strength * (0.65 + 0.3 * quality), rule, words, (first, last), contents, claimed, addressee)
        for first, last, quality in subjects
    ]


def _goes_on_in_marks(scene: Scene, cue: int, opener: int) -> bool:
    """Tell whether marks hold the end of a clause (*said it was late, “and getting later”*)."""
    if not scene.lexicon.inverts or scene.kinds[inner(scene, opener)[0]] != LOWER:
        return False
    if scene.lowers[cue] in scene.lexicon.addressing or scene.flags[cue + 1] & PREPOSITION:
        return False  # *told those who had come, “no one ...”*
    if cue - 1 in scene.opener:
        return False  # *“It is,” explained the man who led it, “very late.”*
    clause = scene.lexicon.row(scene.lowers[cue])[BARE_CLAUSE] >= _OFTEN
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
    return joins and bool(scene.flags[index] & PARTICIPLE and scene.flags[index] & CUE)


def _quotation_ahead(scene: Scene, place: Place, cue: int) -> int | None:
    for at in range(cue + 1, min(place.last, cue + ROOM)):
        if at in scene.behind:
            return at
        if scene.flags[at] & (VERB | ROOT | ENCLITIC | THAT) and scene.words[at - 1] != "(":
            return None
        if scene.flags[at] & PARTICIPLE and scene.words[at + 1 : at + 2] == (":",):
            return None  # *apologised to her, adding: “...”*
    return place.upcoming if place.last <= cue + ROOM else None


def _to_clause_end(scene: Scene, place: Place, opener: int, *, introduced: bool) -> Stretch:
    """Give the quoted words, or the clause that they open (*called it "a mess" of his own making*)."""
    stop = scene.behind[opener]
    if introduced or stop >= place.last or scene.words[stop] in _CLAUSE_ENDS:
        return inner(scene, opener)
    if scene.words[stop - 2] in TERMINATORS:
        return inner(scene, opener)  # *chanted “Shame!” in the hall*
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
