"""What a reporting clause claims of the quotation before it, and the second half of a split one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.behind import read_addressee
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADVERB,
    CUE,
    ENCLITIC,
    OPINION,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    REPORT_NOUN,
    ROOT,
    THAT,
    VERB,
)
from newsdoc.quotes.reading import ROOM, Place, Reading
from newsdoc.quotes.stretches import (
    CLAUSE_ENDS,
    INTRODUCES,
    SEPARATORS,
    TERMINATORS,
    Stretch,
    inner,
    openers_in,
    words_in,
)
from newsdoc.quotes.verbs import is_noun
from newsdoc.records import record
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import LOWER, TITLE

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

_BETWEEN: Final = SEPARATORS | FAMILY.keys()
"""What may stand between a quotation and its cue: also a mark that closes it once more (*6’2”,” he said*)."""
_BRACKET: Final = 6
"""How many tokens a cue in brackets between two quotations may have (*“Not yet” (he added) “but soon”*)."""
_APART: Final = 5
"""How many tokens stand between a quotation and its cue, or the source before that, at most."""


def quotation_before(scene: Scene, place: Place, index: int) -> int | None:
    """Give the opening mark of the quotation that ends before a token, a comma or dash between them.

    Also a full stop that ends no sentence (*“Go”. said Hart*).
    """
    at = index - 1
    if at > place.first and scene.words[at] == "." and at - 1 in scene.opener:
        return scene.opener[at - 1]
    while at >= place.floor and at > index - _APART and at not in scene.opener:
        bracket = scene.words[at] == "(" and ")" in scene.words[index + 1 : index + _BRACKET]
        adverb = scene.flags[at] & ADVERB and not scene.flags[at] & PRONOUN
        if scene.words[at] not in _BETWEEN and not adverb and not bracket:
            return None
        at -= 1
    return scene.opener.get(at) if at >= place.floor else None


def stands_near(scene: Scene, place: Place, opener: int) -> bool:
    """Tell whether a quotation can be what a cue behind it reports: it ends near the sentence.

    The nickname inside of a name (*Rodelio “Dodong” Tabligan*) is none, nor a title without a comma.
    """
    stop = scene.behind[opener]
    if opener < place.floor or stop + _APART <= place.first:
        return False
    if opener in scene.persons and opener - 1 in scene.persons:
        return False
    # *told CNN's “Town Hall” he agrees*
    return opener not in scene.typed or not CLAUSE_ENDS.isdisjoint(scene.words[stop - 2 : stop + 1])


@record
class ReportingClause:
    """What stands beside the words reported and tells who says them (*said Hart*)."""

    score: float
    """How likely it is that it reports a quotation, from 0 to 1."""
    cue: Stretch
    source: Stretch | None
    last: int
    """Behind its last token."""
    rule: str = ""
    """The name of what reads it; by default, that of a quotation with its cue."""


def claim(scene: Scene, place: Place, opener: int, clause: ReportingClause) -> Reading:
    """Make the reading of a clause behind a quotation, with the second half of a split one."""
    behind, named = clause.last, clause.rule
    content, claimed = [_widened(scene, place, opener)], [opener]
    second = _second_half(scene, place, opener, behind)
    rule = named or "quotation-cue"
    if content[0][0] < opener and second is None:
        content = _to_both_sides(scene, place, content[0], opener, behind)
    if second is not None:
        content.append(inner(scene, second))
        claimed.append(second)
        rule = named or "split-quotation"
    addressee = read_addressee(scene, behind - 1, min(place.last, behind + ROOM))
    return Reading(clause.score, rule, clause.cue, clause.source, tuple(content), tuple(claimed), addressee)


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
        if scene.words[at] in TERMINATORS or _reports_anew(scene, at, index):
            return None
    return None


def _reports_anew(scene: Scene, at: int, first: int) -> bool:
    """Tell whether a word behind a cue reports something else; no noun does (*she said in a* note).

    A participle does behind a comma or before one (*she said,* adding); else it tells more of the report
    (*she wrote in a letter* explaining *it*).
    """
    flag = scene.flags[at]
    if flag & (ROOT | ENCLITIC | THAT):
        return True
    if flag & PARTICIPLE:
        ends = at + 1 == len(scene.words)
        introduces = ends or scene.words[at + 1] in INTRODUCES  # *she said before* adding*: “...”*
        return introduces or scene.words[at - 1] == "," or not scene.lexicon.inverts
    if not flag & VERB:
        return False
    return not scene.lexicon.modifiers_first or not (scene.kinds[at] != LOWER or is_noun(scene, at, first))
