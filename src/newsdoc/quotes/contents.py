"""Where reported words begin and end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BARE_CLAUSE,
    BASE,
    CITING,
    CONTRAST,
    COORDINATOR,
    DETERMINER,
    ENCLITIC,
    FINITE_VERB,
    INFINITIVE,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PREPOSITION,
    PRIVATE,
    PRONOUN,
    QUESTION,
    RELATIVE,
    REQUEST,
    ROOT,
    SUBORDINATOR,
    TAIL,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

Stretch = tuple[int, int]
"""A half-open range of tokens."""

DASHES: Final = frozenset({"-", "–", "—", "―", "--"})
"""Marks that part words as a dash does where they stand between blanks."""
LONGEST: Final = 120
"""How many tokens of a clause are looked at for a place where it ends early."""
_CLAUSE: Final = 16
"""How many tokens of the next clause are looked at for a cue of its own."""
_NEAR: Final = 7
"""How many tokens behind a second verb its complementiser is looked for."""
TERMINATORS: Final = frozenset({".", "!", "?", "…", "...", "..", "....", "。"})
_TRAILING: Final = frozenset({".", ",", ";", ":", "-", "–", "—", "―", "--"})


def find_end(  # noqa: C901, PLR0913 - one branch a kind of token, one flag a kind of clause
    scene: Scene, start: int, last: int, *, phrase: bool = False, dependent: bool = False, leads: bool = True
) -> int:
    """Give the end of what is reported: that of its sentence, or a break before it.

    A noun phrase ends before what modifies its verb; a clause inside a dependent one (*When she said
    that it opens, they laughed*) ends at the comma that closes that. ``leads`` tells whether a second verb
    may be one of who speaks.
    """
    words, behind, flags, kinds = scene.words, scene.behind, scene.flags, scene.kinds
    lexicon = scene.lexicon
    turns, media = _TURNS if lexicon.inverts else _LEADS if lexicon.encounters and leads else 0, lexicon.media
    index = start
    stop = min(last, start + LONGEST)
    while index < stop:
        if index in behind:
            opener, index = index, behind[index]
            comma = index - 2 > opener and words[index - 2] == ","
            # *Hart, who calls it a “mess,” said*: the verb behind the marks is that of the main clause.
            cut = (
                comma
                and index < stop
                and (
                    (dependent and not flags[index] & COORDINATOR)
                    or (lexicon.inverts and flags[index] & VERB)
                    or _breaks(scene, index, stop)
                )
            )
            told = words[opener - 1] == ":" and opener > start + 1 and is_told_behind(scene, opener, last)
            if told or cut or (index < stop and _starts_report(scene, index, stop)):
                return trim_end(scene, start, opener - 1 if told else index)
            continue
        if flags[index] & turns and index > start and _turns_away(scene, index, stop, start, phrase=phrase):
            dated = flags[index] & TIME and flags[index - 1] & PREPOSITION  # *the plan* on Tuesday
            return trim_end(scene, start, index - 1 if dated else index)
        if kinds[index] == MARK:
            word = words[index]
            if word == ")":
                return trim_end(scene, start, index)
            if word == "(":
                index = _behind_bracket(scene, index, stop)
                continue
            if word in _CUTS and index > start + (not dependent):
                ahead = index + 1
                dated = (
                    word == "," and ahead < last and flags[ahead] & TIME and only_dates(scene, ahead, last)
                )
                parts = word == ";" and lexicon.inverts and _parts_clauses(scene, ahead, stop)
                if phrase or dated or parts or (dependent and word == ","):
                    return trim_end(scene, start, index)
                may_break = ahead < stop and (flags[ahead] & _BREAKING or scene.lowers[ahead] in media)
                if may_break and _breaks(scene, ahead, stop):
                    return trim_end(scene, start, index)
        index += 1
    return trim_end(scene, start, last)


def _parts_clauses(scene: Scene, ahead: int, stop: int) -> bool:
    """Tell whether a semicolon stands before a clause, not before an item (*Jakarta; Palu; and Manado*)."""
    end = next((index for index in range(ahead, stop) if scene.words[index] == ";"), stop)
    return ahead < stop and not scene.flags[ahead] & COORDINATOR and looks_like_clause(scene, ahead, end)


def is_told_behind(scene: Scene, opener: int, last: int) -> bool:
    """Tell whether a cue of its own follows a quotation (*: “They had three,” she said*)."""
    behind = scene.behind[opener]
    if scene.words[behind - 2] != "," or not scene.lexicon.inverts:
        return False
    return any(scene.flags[index] & VERB for index in range(behind, min(last, behind + _OWN_CUE)))


_OWN_CUE: Final = 4
"""Within how many tokens behind a quotation its cue stands, a name of three words before it."""
_CUTS: Final = frozenset({",", ";", "—", "–", "―", "--"})
_TURNS: Final = COORDINATOR | SUBORDINATOR | TIME
"""What can lead back from the words reported to the verb that reports them, without a comma."""
_LEADS: Final = ADJUNCT | COORDINATOR
"""The same where finite verbs do not stand before their subjects."""
_SHORTEST: Final = 3
"""How many tokens of a clause stand before *and said* at least, if that is not part of it."""


def _turns_away(scene: Scene, index: int, stop: int, start: int, *, phrase: bool) -> bool:
    """Tell whether a word leads back to the reporting verb (*and vowed*; behind a noun, *because*)."""
    flag = scene.flags[index]
    if not scene.lexicon.inverts:
        return _leads_back(scene, index, stop)
    if flag & COORDINATOR and not scene.lexicon.bare_clauses:
        return _starts_report(scene, index, stop)
    if flag & COORDINATOR:
        return _goes_on_acting(scene, index, stop, start, phrase=phrase)
    if flag & TIME and (scene.flags[index - 1] & DETERMINER or scene.words[index - 1] == "-"):
        return False  # *a last-minute change*, *the 83-year-old judge*
    return phrase and not flag & (PREPOSITION | ADVERB)


def _goes_on_acting(scene: Scene, index: int, stop: int, start: int, *, phrase: bool) -> bool:
    """Tell whether a conjunction goes on with what the source did (*and vowed*), not with what is said."""
    if index + 1 >= stop:
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
    return lexicon.row(word)[BARE_CLAUSE] >= 1.0 and (lexicon.inverts or word not in lexicon.telling)


def only_dates(scene: Scene, index: int, last: int) -> bool:
    """Tell whether nothing but a day stands up to the end of a sentence (*, Senin (4/3/2024).*)."""
    if last - index > _DAY or index >= last or not scene.flags[index] & TIME:
        return False
    return all(
        scene.flags[at] & TIME or (scene.kinds[at] in (NUMBER, MARK) and at not in scene.behind)
        for at in range(index, last)
    )


_DAY: Final = 10
"""How many tokens a day has at most (*Senin (4/3/2024) malam.*)."""


def _starts_report(scene: Scene, index: int, last: int) -> bool:
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
    opens = THAT | INFINITIVE if scene.lexicon.row(scene.lowers[ahead])[REQUEST] else THAT
    for place in range(ahead + 1, min(last, ahead + _NEAR)):
        if marks or scene.flags[place] & opens or place in scene.behind:
            return True
        if scene.kinds[place] == MARK and scene.words[place] != ":":
            return False
    return False


def is_relative(scene: Scene, that: int) -> bool:
    """Tell whether *that* is a relative pronoun: a verb stands behind it (*plans* that had *failed*)."""
    ahead = that + 1
    if ahead >= len(scene.flags) or not (scene.lexicon.inverts and scene.lexicon.bare_clauses):
        return False
    return bool(scene.flags[ahead] & (AUXILIARY | VERB | OTHER_VERB))


def _behind_bracket(scene: Scene, index: int, stop: int) -> int:
    for place in range(index + 1, min(stop, index + 20)):
        if scene.words[place] == ")":
            return place + 1
    return index + 1


def _breaks(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether what follows a comma is no longer reported."""
    flags = scene.flags
    flag = flags[index]
    if match_phrase(scene.lexicon.media, scene.lowers, index, stop):
        return True
    if flag & CITING:
        return _cites(scene, index, stop) and not _is_enclosed(scene, index, stop)
    if flag & (PARTICIPLE | TAIL):
        return True
    if flag & CONTRAST:
        return any(flags[i] & VERB for i in range(index + 1, min(stop, index + _CLAUSE)))
    if flag & COORDINATOR:
        return _goes_on_reporting(scene, index, stop)
    # A comma frame inside the content belongs to another cue only when it stands there alone.
    return bool(flag & (ROOT | ENCLITIC)) and index + 2 < stop and scene.words[index + 1] in (",", ".")


def _cites(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether the first word of a phrase that cites has the next one behind it (*seperti dikatakan*)."""
    seconds = scene.lexicon.never_alone.get(scene.lowers[index])
    return seconds is None or (index + 1 < stop and scene.lowers[index + 1] in seconds)


def _is_enclosed(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether commas hold a short phrase between a subject and its verb (*, in fact, ended*)."""
    for comma in range(index + 1, min(stop - 1, index + _ENCLOSED)):
        if scene.words[comma] == ",":
            return bool(scene.flags[comma + 1] & FINITE_VERB)
    return False


_ENCLOSED: Final = 4
"""How many tokens such a phrase has at most, with its comma."""
_BREAKING: Final = PARTICIPLE | CITING | TAIL | CONTRAST | COORDINATOR | ROOT | ENCLITIC
"""What a word must be to break off what is reported; or it starts a phrase that credits an outlet."""


def _goes_on_reporting(scene: Scene, index: int, stop: int) -> bool:
    """Tell whether a conjunction leads to another reporting verb (*, dan menegaskan ...*)."""
    if match_phrase(scene.lexicon.correlatives, scene.lowers, index, stop):
        return False
    ahead = index + 1
    while ahead < stop and scene.flags[ahead] & ADVERB:
        ahead += 1
    if ahead < stop and scene.flags[ahead] & VERB:
        return True
    if ahead < stop and scene.flags[ahead] & CITING:
        return not scene.lexicon.inverts and _cites(scene, ahead, stop)
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


_OPENS_ANOTHER: Final = THAT | RELATIVE | QUESTION | SUBORDINATOR | COORDINATOR | PRONOUN | VERB
"""What opens another clause inside of one."""


def closes(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a sentence ends at a token, or with the day behind it, or turns at a dash there."""
    while index < last and scene.flags[index] & (PREPOSITION | TIME):
        index += 1
    if index >= last or scene.words[index] in TERMINATORS:
        return True
    return scene.words[index] in DASHES and not scene.tokens.glued(index)


def tells_only_where(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a sentence ends with a phrase that only tells where or when (*told her* in his filing).

    What a verb is about is no such phrase (*asked her* for help).
    """
    if closes(scene, index, last):
        return True
    flag, end = scene.flags[index], trim_end(scene, index, last)
    about = scene.lexicon.about.get(scene.lowers[cue], frozenset())
    if not flag & (PREPOSITION | TIME) or flag & INFINITIVE or not about.isdisjoint(scene.lowers[index:end]):
        return False
    return end - index <= _PHRASE and not looks_like_clause(scene, index, end)


_PHRASE: Final = 6
"""How many tokens such a phrase has at most."""


def trim_end(scene: Scene, start: int, last: int) -> int:
    """Leave out the full stop, comma or dash that closes a stretch."""
    words = scene.words
    while last > start and words[last - 1] in _TRAILING and last - 1 not in scene.opener:
        last -= 1
    return last


def skip_lead_in(scene: Scene, first: int, last: int) -> int:
    """Step over a dateline or a bare connective at the head of a sentence and its comma."""
    first = skip_dateline(scene, first, last)
    while first < last and scene.kinds[first] == MARK and first not in scene.behind:
        first += 1
    length = match_phrase(scene.lexicon.lead_ins, scene.lowers, first, last)
    first += length
    if length and first < last and scene.words[first] == ",":
        first += 1
    return first


def skip_dateline(scene: Scene, first: int, last: int) -> int:
    """Step over *PARIS, Aug 31 (Reuters) -* or *KUALA LUMPUR:* at the head of a paragraph."""
    if first < last and scene.kinds[first] == UPPER:
        for at in range(first + 1, min(last, first + _LONGEST_DATELINE)):
            if scene.words[at] in DASHES and not scene.tokens.glued(at):
                return at + 1
            if scene.words[at] == ":" and is_place(scene, first, at):
                return at + 1
    return first


def is_place(scene: Scene, first: int, last: int) -> bool:
    """Tell whether words in capitals are a listed place: those of who speaks stand before a colon, too."""
    printed = " ".join(scene.words[first:last]).title()
    return printed in scene.pack.territories or printed in scene.pack.names.places


_LONGEST_DATELINE: Final = 12


def inner(scene: Scene, opener: int) -> Stretch:
    """Give the quoted words of a quotation, without the marks and the comma or full stop that closes them."""
    first = opener + (scene.words[opener] in FAMILY)
    stop = scene.behind[opener]
    if stop - 1 > opener and scene.words[stop - 1] in FAMILY:
        stop -= 1
    last = stop
    while last > first and scene.words[last - 1] in (",", "."):
        last -= 1
    return first, last


def without_marks(scene: Scene, part: Stretch) -> Stretch:
    """Give what stands in marks that hold a content (*Menurut dia, "..."*), else the content itself."""
    return inner(scene, part[0]) if scene.behind.get(part[0]) == part[1] else part


def words_in(scene: Scene, stretch: Stretch) -> int:
    """Count the words of a stretch, among its first tokens."""
    first, last = stretch
    kinds = scene.kinds[first : min(last, first + _COUNTED)]
    return len(kinds) - kinds.count(MARK)


_COUNTED: Final = 12
"""Among how many tokens of a stretch its words are counted: nobody asks for more than four."""


def looks_like_clause(scene: Scene, start: int, last: int) -> bool:
    """Tell whether a stretch seems to hold a subject and a verb."""
    flags = scene.flags
    if start < last and flags[start] & PRONOUN and not flags[start] & RELATIVE:
        return True
    for index in range(start, min(last, start + 16)):
        if scene.words[index] in (",", ";") and index > start + 8:
            # *her voters, many of them immigrants, had heard*: an apposition stands before the verb
            apposed = "," in scene.words[start:index] and index + 1 < last
            return apposed and bool(flags[index + 1] & (AUXILIARY | MODAL))
        if index in scene.behind:
            return index > start and _opens_with_verb(scene, index)
        if index > start and flags[index] & (VERB | OTHER_VERB):
            return True
        if (
            (index > start + 1 or (index > start and _is_plural(scene, start)))
            and scene.kinds[index] == LOWER
            and is_other_verb(scene, index)
        ):
            return True
    return False


def _opens_with_verb(scene: Scene, opener: int) -> bool:
    """Tell whether quoted words go on with the verb of what stands before them (*caucuses “are unknown”*)."""
    first = opener + 1
    if not scene.lexicon.inverts or first >= scene.behind[opener]:
        return False
    return bool(scene.flags[first] & (AUXILIARY | MODAL)) or is_other_verb(scene, first)


def _is_plural(scene: Scene, index: int) -> bool:
    """Tell whether a word alone can be a subject (*prices started*, not *fired workers*)."""
    endings = scene.lexicon.plural_endings
    return bool(endings) and scene.lowers[index].endswith(endings)


def quotations_in(scene: Scene, start: int, end: int) -> tuple[int, ...]:
    """Give the opening marks of the quotations in the first ``LONGEST`` tokens of a clause."""
    return openers_in(scene, (start, min(end, start + LONGEST)))


def opener_around(scene: Scene, index: int) -> int | None:
    """Give the opening mark of the quotation that a token stands in."""
    before = bisect_right(scene.openers, index)
    if before and index < scene.behind[scene.openers[before - 1]]:
        return scene.openers[before - 1]
    return None


def openers_in(scene: Scene, stretch: Stretch) -> tuple[int, ...]:
    """Give the opening marks of all quotations in a stretch."""
    openers = scene.openers
    first = bisect_left(openers, stretch[0])
    if first == len(openers) or openers[first] >= stretch[1]:
        return ()
    return openers[first : bisect_left(openers, stretch[1])]
