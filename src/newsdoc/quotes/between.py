"""What stands between a verb and what it reports: whom it was told, when, where, and what joins the two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.adverbials import reported_behind
from newsdoc.quotes.behind import is_topical, opens_clause, opens_time, read_addressee
from newsdoc.quotes.closings import only_dates, tells_only_where
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    INFINITIVE,
    MODAL,
    NEGATOR,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    REPORT_NOUN,
    RESTRICTOR,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import GENITIVES, may_act, may_be_noun
from newsdoc.quotes.predications import is_relative
from newsdoc.quotes.reading import ROOM, Place
from newsdoc.quotes.stretches import DASHES
from newsdoc.quotes.verbs import adds_words, behind_word, is_noun
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

ADVERBIAL: Final = 9
"""How many tokens stand between a verb and its complementiser behind a comma at most."""
_TO_THAT: Final = 14
"""How many tokens may stand between a verb and its complementiser (*said at the hearing last week that*)."""


def behind_addressee(scene: Scene, place: Place, cue: int) -> tuple[int, Stretch | None]:
    """Give the token where the frame of a cue starts, behind its addressee and adverbs."""
    flags, last = scene.flags, place.last
    index = behind_word(scene, cue, last)
    addressee = None
    if index < last and (flags[index] & ADDRESSEE or scene.lowers[cue] in scene.lexicon.addressing):
        addressee = read_addressee(scene, cue, min(last, cue + ROOM), index - cue)
    if addressee and addressee[1] in scene.typed:
        addressee = (addressee[0], scene.behind[addressee[1]])  # *told CNN's “Town Hall” that*
    if addressee and scene.lowers[cue] in scene.lexicon.demanding and not may_act(scene, addressee):
        addressee = None  # *mendorong gerobak untuk berjualan*
    if addressee:
        start = _told(scene, place, cue, addressee[1])
        if start:
            return start, addressee
        told = _cut_told(scene, cue, addressee, last)
        if told:
            behind = _behind_day(scene, told[1], last)
            goes_on = behind < last and (is_topical(scene, cue, behind) or _joins(scene, behind))
            return behind if goes_on else last, told
        addressee = None
    return _behind_adverbs(scene, cue, index, last), addressee


def _behind_adverbs(scene: Scene, cue: int, index: int, last: int) -> int:
    """Give the token behind the adverbs and days behind a cue, or its complementiser further on."""
    flags = scene.flags
    index = start = _behind_manner(scene, index, last) if scene.lexicon.manners else index
    while index < last and (
        (flags[index] & _MANNER_OR_TIME and not flags[index] & _OPENS_REPORTED)
        or opens_time(scene, index, last)
    ):
        if flags[index] & NEGATOR and _joins(scene, index):
            break  # *claimed* never to *have read it*
        index += 1
    if index < last and scene.words[index] in GENITIVES:
        while index > start and flags[index - 1] & TIME:
            index -= 1  # *said* last week*'s vote was late*
    if index + 1 < last and flags[index + 1] & THAT and flags[index] & RESTRICTOR:
        both = any(flags[i] & COORDINATOR and flags[i + 1] & THAT for i in range(index + 2, last - 1))
        index += both  # *said both that it opens and that it is safe*
    if index < last and flags[index] & PREPOSITION and not _opens_topic(scene, cue, index):
        return _complementiser(scene, index, last) or index
    return index


_MANNER_OR_TIME: Final = ADVERB | TIME
_OPENS_REPORTED: Final = THAT | QUESTION | RESTRICTOR
"""What opens what is reported, or is a part of it."""


def _opens_topic(scene: Scene, cue: int, index: int) -> bool:
    """Tell whether a preposition opens a topic, so that a *that* further on belongs to it.

    *Warned of the risk that it leaks*, *told of a bridge that leaks*; but *said of it that it leaks*.
    """
    word, lexicon = scene.lowers[cue], scene.lexicon
    says = word in lexicon.telling and word not in lexicon.addressing
    return lexicon.bare_clauses and not says and is_topical(scene, cue, index)


def _behind_manner(scene: Scene, index: int, last: int) -> int:
    """Give what joins a clause behind words that tell how it is said (*mengaku jujur* bahwa); else ``index``.

    Where nothing joins it, they are reported (*menyebut* lebih *dari dua juta*).
    """
    manners = scene.lexicon.manners
    if index >= last:
        return index
    if not scene.flags[index] & ADVERB and scene.lowers[index] not in manners:
        return index  # as nearly always
    for at in range(index, min(last, index + _MANNER)):
        demands = scene.flags[at] & (INFINITIVE | PREPOSITION) == INFINITIVE
        if scene.flags[at] & THAT or (at > index and (demands or scene.words[at] == ",")):
            return at
        if not scene.flags[at] & ADVERB and scene.lowers[at] not in manners:
            break
    return index


_MANNER: Final = 5
"""How many words tell how something is said at most, with the one behind them."""


def _told(scene: Scene, place: Place, cue: int, stop: int) -> int:
    """Give where what somebody is told starts behind an addressee, which ends at ``stop``; 0 if nowhere."""
    last = place.last
    if stop < last and (stop in scene.behind or _joins(scene, stop)):
        return stop
    if stop < last and scene.flags[stop] & THAT:
        return 0  # *add to the drama* that has *grown*
    opens = stop < last and (
        (scene.words[stop] == "," and not only_dates(scene, stop + 1, last))
        or opens_clause(scene, _behind_time(scene, stop, last), last)
    )
    ahead = _complementiser(scene, stop, last, addressed=True)
    ahead = ahead or _demand_behind(scene, stop, last)
    ahead = ahead or (0 if opens else reported_behind(scene, cue, stop, last))
    if ahead:
        return ahead
    framed = scene.kinds[stop - 1] in CAPITALISED or "," in scene.words[place.first : cue]
    if scene.lexicon.inverts and framed and tells_only_where(scene, cue, stop, last):
        return last  # *..., she told The Star on Monday.*
    opens = opens or bool(scene.flags[behind_word(scene, cue, last)] & ADDRESSEE)
    return _behind_adverbs(scene, cue, stop, last) if opens else 0


def _cut_told(scene: Scene, cue: int, addressee: Stretch, last: int) -> Stretch | None:
    """Give somebody who is told or asked without the topic (*the council* for money); else ``None``.

    Only an adverbial, a topic or nothing may follow, so that no object or clause is meant.
    """
    who, (first, stop) = scene.pack.anaphora, addressee
    if scene.lowers[cue] not in scene.lexicon.addressing or not scene.lexicon.modifiers_first:
        return None
    for at in range(first + 1, stop - 1):
        # *warned the head* of the *union*
        named = scene.kinds[at + 1] in CAPITALISED or scene.lowers[at + 1] in who.articles
        if is_topical(scene, cue, at) and not named:
            stop = at
            break
    told = any(
        scene.kind_at(index) is not None
        or scene.is_role(index)
        or scene.lowers[index] in who.groups
        or scene.lowers[index] in who.bodies
        for index in range(first, stop)
    )
    ends = stop >= last or scene.kinds[stop] == MARK or scene.flags[stop] & _ADVERBIAL
    return (first, stop) if told and ends else None


_ADVERBIAL: Final = PREPOSITION | TIME | SUBORDINATOR
"""What opens an adverbial behind whom something is said to."""


def _joins(scene: Scene, index: int) -> bool:
    """Tell whether a word joins what is reported to its verb (*told her* that, to, not to, if)."""
    flags = scene.flags
    if flags[index] & NEGATOR:
        index = min(index + 1, len(flags) - 1)
        return bool(flags[index] & INFINITIVE)
    if flags[index] & THAT:
        return not is_relative(scene, index)
    return bool(flags[index] & (INFINITIVE | QUESTION))


def _behind_time(scene: Scene, index: int, last: int) -> int:
    """Give the token behind a day (*told the council* Monday *it was late*)."""
    while index < last and scene.flags[index] & TIME:
        index += 1
    return index


def _behind_day(scene: Scene, index: int, last: int) -> int:
    """Give the token behind a day and its preposition (*urged the council* on Monday *to act*)."""
    index += index + 1 < last and bool(scene.flags[index] & PREPOSITION and scene.flags[index + 1] & TIME)
    return _behind_time(scene, index, last)


def _complementiser(scene: Scene, index: int, last: int, *, addressed: bool = False) -> int:
    """Find the complementiser behind an adverbial (*said at the hearing that*); 0 when there is none."""
    words, flags, behind = scene.words, scene.flags, scene.behind
    room = 2 * ADVERBIAL if addressed else _TO_THAT
    end = min(last, index + room)
    wanted = THAT if scene.lexicon.inverts else THAT | INFINITIVE
    if not any(map(wanted.__and__, flags[index + 1 : end])):
        return 0
    stops = (":", ";") if addressed else (",", ":", ";")
    dashed = False
    for at in _outside_titles(scene, index, end):
        demands = flags[at] & wanted & INFINITIVE and not flags[at] & PREPOSITION
        if at > index and (flags[at] & THAT or demands):  # *meminta dalam suratnya* agar *rapat ditunda*
            return 0 if not demands and (dashed or is_relative(scene, at)) else at
        if at in behind or words[at] in stops or (flags[at] & VERB and _may_report(scene, at, index)):
            return 0
        if words[at] == "," and at + 1 < end and adds_words(scene, at + 1):
            return 0  # *told The Star on Monday,* adding *that it leaks*
        if addressed and _starts_clause(scene, at, last):
            return 0  # *told her on Monday* he would *sell the house that she liked*
        if words[at] in DASHES and not scene.tokens.glued(at):
            dashed = not dashed  # *said on Monday — a plan that ...*
    return 0


def _outside_titles(scene: Scene, index: int, end: int) -> Iterator[int]:
    """Give the tokens of a stretch that stand in no title (*said on CNN's “Town Hall” that*)."""
    while index < end:
        if index in scene.typed:
            index = scene.behind[index]
            index += index < end and bool(scene.flags[index] & AMBIGUOUS)  # *NBC's “Today”* show
        else:
            yield index
            index += 1


def _demand_behind(scene: Scene, comma: int, last: int) -> int:
    """Find the infinitive behind an apposition (*asked Bell, the mayor,* to *go*); 0 when there is none."""
    if not scene.lexicon.modifiers_first or comma >= last or scene.words[comma] != ",":
        return 0
    for at in range(comma + 1, min(last, comma + 2 * ADVERBIAL)):
        if scene.words[at - 1] == "," and at > comma + 1 and scene.flags[at] & INFINITIVE:
            return at
        if (scene.kinds[at] == MARK and scene.words[at] != ",") or scene.flags[at] & (THAT | MODAL):
            break
    return 0


def _starts_clause(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a pronoun and its verb stand at a token."""
    plain = scene.flags[index] & (PRONOUN | RELATIVE | DETERMINER) == PRONOUN
    return plain and index + 1 < last and bool(scene.flags[index + 1] & (AUXILIARY | MODAL))


def _may_report(scene: Scene, at: int, first: int) -> bool:
    """Tell whether a verb form is one, or a noun that a clause tells more of (*began with a claim that*).

    A noun that looks like a verb may stand in an adverbial (*said in its report in May that*).
    """
    told = scene.flags[at] & REPORT_NOUN and at + 1 < len(scene.flags) and scene.flags[at + 1] & THAT
    if told or not scene.lexicon.inverts:
        return True
    if _tells_of_noun(scene, at):
        return False
    plural = scene.lowers[at].endswith(scene.lexicon.plural_endings)
    if plural and scene.flags[at] & AMBIGUOUS and scene.flags[at + 1 : at + 2] and scene.flags[at + 1] & THAT:
        # Inside an adverbial it is a noun (*said in her opening remarks that*).
        return scene.kinds[at - 1] != LOWER or bool(scene.flags[at - 1] & PRONOUN)
    return not is_noun(scene, at, first)


def _tells_of_noun(scene: Scene, at: int) -> bool:
    """Tell whether a participle tells more of a noun (*said in a video* posted *on Monday that*)."""
    if not scene.flags[at] & PASSIVE or scene.flags[at - 1] & PRONOUN:
        return False
    if scene.kinds[at - 1] == LOWER and not may_be_noun(scene, at - 1):
        return False
    ahead = scene.flags[at + 1] if at + 1 < len(scene.flags) else 0
    return bool(ahead & (PREPOSITION | TIME))
