"""Cues in a comma frame inside what they report: *Prices, she said, will fall*, *Harga, kata dia, turun*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.appositions import closes_with_apposition
from newsdoc.quotes.behind import read_addressee, read_subject_of
from newsdoc.quotes.closings import closes, tells_only_where
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.descriptions import behind_described, behind_holder
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    CITING,
    COORDINATOR,
    CUE,
    DETERMINER,
    ENCLITIC,
    FINDING,
    FINITE_VERB,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    ROOT,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
)
from newsdoc.quotes.openings import is_adverbial
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.quoted import SEPARATORS, quotation_before
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import TERMINATORS, inner, quotations_in, trim_end, words_in
from newsdoc.quotes.verbs import is_noun, is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.phrases import Subject
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def stands_in_commas(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a comma or dash stands where one must that opens the frame of a cue."""
    if scene.lexicon.compound or (cue > place.first + 1 and scene.words[cue - 1] in SEPARATORS):
        return True
    if not scene.lexicon.inverts or not scene.flags[cue] & VERB or "," not in scene.words[place.first : cue]:
        return False
    row = scene.lexicon.row(scene.lowers[cue])
    return bool(row[THAT_CLAUSE] and (row[BARE_CLAUSE] or _is_closed(scene, place, cue)))


def read_in_commas(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a cue in a comma frame: *Prices, the minister said, will fall*, *Harga, kata dia, akan turun*."""
    row = scene.lexicon.row(scene.lowers[cue])
    start, inside = _behind_auxiliaries(scene, place, cue)
    framed = start > place.first + 1 and scene.words[start - 1] in SEPARATORS
    if framed and inside is not None:
        if quotation_before(scene, place, start) is not None:
            return []
        content = _around(scene, place, start - 1, cue + 1)
        score = 0.9 * row[BESIDE] * row[BARE_CLAUSE]
        return [Reading(score, "parenthetical-cue", (cue, cue + 1), inside, content)] if content else []
    if framed:
        return _inverted_in_commas(scene, place, cue, start - 1, row[BESIDE])
    if not scene.flags[cue] & VERB or not scene.lexicon.inverts or scene.lexicon.compound:
        return []
    found = _behind_subject(scene, place, cue, subjects[0]) if subjects else None
    return [found] if found else []


def _behind_subject(scene: Scene, place: Place, cue: int, subject: Subject) -> Reading | None:
    """Read a cue behind its subject in commas: *Prices, the minister said, will fall*."""
    row = scene.lexicon.row(scene.lowers[cue])
    strength = row[BESIDE] * row[BARE_CLAUSE] * row[THAT_CLAUSE] ** 2
    addressee = _addressed(scene, place, cue)
    if (addressee or _is_closed(scene, place, cue)) and _is_next(subject, cue):
        # *Prices, she cautioned, will rise*; *Prices will rise, she told The Star*
        strength = max(strength, _CLOSED * row[BESIDE] * row[THAT_CLAUSE])
    if scene.flags[cue] & FINDING and closes(scene, cue + 1, place.last):
        strength = max(strength, _DATA)  # *Prices fell, data showed.*
    if not strength or scene.flags[subject.first] & RELATIVE or _is_cited(scene, place.first):
        return None  # *the council, which declined*; *According to data, officers responded*
    comma = subject.first - 1
    if not place.first < comma < cue or scene.words[comma] != ",":
        return None
    stop = addressee[1] if addressee else cue + 1
    closed = quotation_before(scene, place, subject.first) is not None
    if closed and not _goes_on(scene, place, stop + 1):
        return None  # *“It leaks”, Hart said, and left*: all that is said stands in the marks
    content = _around(scene, place, comma, stop)
    both = len(content) > 1
    if not content or (both and _stands_apart(scene, place, comma, content[-1][0])):
        return None  # *In Leeds, she said, “They fell”*: all of the content is behind the cue
    if not both and row[BARE_CLAUSE] < 1.0 and _tells_only_when(scene, place.first, comma):
        return None
    score = (0.6 + 0.3 * subject.quality + 0.08 * both) * strength
    return Reading(score, "parenthetical-cue", (cue, cue + 1), subject[:2], content, addressee=addressee)


def _stands_apart(scene: Scene, place: Place, comma: int, start: int) -> bool:
    """Tell whether an adverbial tells of the report, not of what is reported.

    It does before a sentence in marks (*In Leeds, she said, “They fell”*) and where somebody is asked
    (*Asked about it, she said, ...*), not before the rest of its clause (*In Leeds, she said, prices fell*).
    """
    if not is_adverbial(scene, place.first, comma):
        return False
    adds = start < place.last and scene.flags[start] & PARTICIPLE and scene.flags[start] & CUE
    if adds or scene.words[start - 1] != ",":
        return True  # *On Monday, she agreed, adding that ...*
    first = scene.flags[place.first]
    asked = first & PASSIVE or (first & SUBORDINATOR and scene.flags[place.first + 1] & PASSIVE)
    return bool(asked) or (start in scene.behind and scene.kinds[inner(scene, start)[0]] != LOWER)


def _tells_only_when(scene: Scene, first: int, comma: int) -> bool:
    """Tell whether what stands before a subject and its verb only tells when (*When it rang, Hart cried*)."""
    if not is_adverbial(scene, first, comma) or "," in scene.words[first:comma]:
        return False
    asked = scene.flags[first] & PASSIVE and scene.flags[first + 1] & (QUESTION | SUBORDINATOR)
    opens = scene.flags[first] & (SUBORDINATOR | PARTICIPLE) or asked  # *Asked whether it rang, Hart laughed*
    return bool(opens) or not looks_like_clause(scene, first, comma)


def _addressed(scene: Scene, place: Place, cue: int) -> Stretch | None:
    """Read whom the words are said to where at most a day follows (*..., she told The Star on Monday.*).

    Or the verb of the clause does that the cue stands inside of (*The reason, she told them, was simple*).
    """
    if scene.lowers[cue] not in scene.lexicon.addressing:
        return None
    addressee = read_addressee(scene, cue, place.last)
    if addressee is None:
        return None
    stop = addressee[1]
    resumes = stop < place.last and scene.words[stop] == "," and _goes_on_behind(scene, place, stop + 1)
    return addressee if resumes or tells_only_where(scene, cue, stop, place.last) else None


def _goes_on_behind(scene: Scene, place: Place, index: int) -> bool:
    """Tell whether a clause goes on with its verb, or with one more (*, and would last a year*)."""
    ahead = index + 1
    if ahead >= place.last or not scene.flags[index] & COORDINATOR:
        return _goes_on(scene, place, index)
    return bool(scene.flags[ahead] & (AUXILIARY | MODAL)) or looks_like_clause(scene, ahead, place.last)


def _is_closed(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a comma closes the frame right behind the cue, or its sentence does, or a dash."""
    behind = cue + 1
    return behind == place.last or scene.words[behind] == "," or closes(scene, behind, place.last)


def _is_next(subject: Subject, cue: int) -> bool:
    """Tell whether a verb stands right behind a subject that can speak."""
    return subject.last == cue and subject.quality >= _SURE


def _is_cited(scene: Scene, first: int) -> bool:
    """Tell whether a sentence opens with a cue of two words that cites (*According to*)."""
    return bool(scene.flags[first] & CITING and scene.flags[first + 1] & PREPOSITION)


_CLOSED: Final = 0.75
"""How sure a verb is that nothing but its subject stands with between two commas."""
_DATA: Final = 0.6
"""How sure a verb is that says what data show, at the end of its sentence."""


def _behind_auxiliaries(scene: Scene, place: Place, cue: int) -> tuple[int, Stretch | None]:
    """Give the first token of a verb of several words and the pronoun inside it (*a-t-il ajouté*)."""
    start, inside = cue, None
    while scene.lexicon.compound and start > place.first:
        if scene.flags[start - 1] & (ADVERB | AUXILIARY):
            start -= 1
        elif scene.flags[start - 1] & PRONOUN and scene.flags[start - 2] & AUXILIARY:
            start -= 1
            inside = (start, start + 1)
        else:
            break
    return start, inside


def read_inside(scene: Scene, cue: int, opener: int) -> list[Reading]:
    """Read a cue in commas inside the marks of what it reports (*« La nuit, dit-elle, on entend tout. »*)."""
    first, last = inner(scene, opener)
    start, source = _behind_auxiliaries(scene, Place(first, last, first, None), cue)
    stop = cue + 1
    if source is None:
        subject = read_subject_of(scene, cue, last)
        if subject is None or subject.quality < _SURE:
            return []
        source, stop = subject[:2], behind_holder(scene, subject, last)
    if start <= first + 1 or scene.words[start - 1] != "," or stop >= last or scene.words[stop] != ",":
        return []
    score = 0.85 * scene.lexicon.row(scene.lowers[cue])[BESIDE]
    content = ((first, start - 1), (stop + 1, last))
    return [Reading(score, "split-quotation", (cue, cue + 1), source, content, (opener,))]


_DAY: Final = 3
"""How many words and numbers a day has (*Senin (3/11)*)."""
_SURE: Final = 0.9
"""How much a noun phrase must look like somebody who speaks to stand inside the marks."""


def _inverted_in_commas(scene: Scene, place: Place, cue: int, comma: int, strength: float) -> list[Reading]:
    flag = scene.flags[cue]
    source: Stretch = (cue, cue + 1)
    stop = _behind_adverbs(scene, place, cue + 1)
    if not flag & ENCLITIC:
        if not flag & ROOT and not (scene.lexicon.inverts and flag & VERB):
            return []
        compound = scene.lexicon.compound
        subject = (read_subject_of if compound else read_subject_behind)(
            scene, cue if compound else cue + 1, place.last
        )
        if subject is None:
            return _subjectless_in_commas(scene, place, cue, comma, strength)
        source, stop = subject[:2], behind_holder(scene, subject, place.last)
        if flag & ROOT:
            stop = _behind_adverbs(scene, place, stop)
            taken_up = behind_described(scene, place, stop)
            source, stop = (source[0], taken_up or source[1]), taken_up or stop
        else:
            resumes = _resumes(scene, place, stop, comma)
            if comma + 1 == cue and not resumes and not _may_invert(scene, place, cue, subject, stop):
                return []  # the verb of a subject that an apposition parts from it
            stop = resumes or (stop if compound else _to_left_alone(scene, place, stop))
            row = scene.lexicon.row(scene.lowers[cue])
            ends = scene.words[cue - 1] == "," and closes(scene, subject.last, place.last)
            # *Prices will rise, counters Rina Hart*
            sure = max(row[BARE_CLAUSE], _CLOSED * row[THAT_CLAUSE]) if ends else row[BARE_CLAUSE]
            strength *= 0.9 * sure * subject.quality
    if stop < place.last and scene.words[stop] == "," and source[0] > cue:
        # *Harga turun, kata Rina Hartati, kepala dinas.*: what follows tells more of who speaks
        whole = looks_like_clause(scene, place.first, comma)
        stop = place.last if whole and closes_with_apposition(scene, source, stop + 1, place.last) else stop
    content = _around(scene, place, comma, stop)
    if not content:
        return []
    return [Reading(0.9 * strength, "parenthetical-cue", (cue, cue + 1), source, content)]


def _behind_adverbs(scene: Scene, place: Place, start: int) -> int:
    """Give the token behind the adverbs that a comma closes (*ucapnya kemudian, ...*)."""
    stop = start
    while stop < place.last and scene.flags[stop] & ADVERB:
        stop += 1
    return stop if stop < place.last and scene.words[stop] == "," else start


def _subjectless_in_commas(
    scene: Scene, place: Place, cue: int, comma: int, strength: float
) -> list[Reading]:
    """Read a verb in commas that leaves its subject out (*El plan, ha añadido, sigue*)."""
    ahead = cue + 1
    if not scene.lexicon.drops_subjects or ahead >= place.last or scene.words[ahead] != ",":
        return []
    if quotation_before(scene, place, comma) is not None:
        return []
    content = _around(scene, place, comma, ahead)
    return [Reading(0.8 * strength, "parenthetical-cue", (cue, ahead), None, content)] if content else []


def _may_invert(scene: Scene, place: Place, cue: int, subject: Subject, stop: int) -> bool:
    """Tell whether a verb behind a comma may have its subject behind it (*..., said Rina Hart*)."""
    if scene.lowers[cue] in scene.lexicon.addressing or scene.flags[cue + 1] & THAT:
        return False
    if _is_told(scene, place.first, cue):
        return True
    if scene.lexicon.bare_clauses and scene.lexicon.row(scene.lowers[cue])[THAT_CLAUSE] < 1.0:
        return False  # *Hart, who ran once, praised Bell*
    named = any(index in scene.persons for index in range(*subject[:2]))
    ends = stop >= place.last or scene.words[stop] in TERMINATORS or scene.words[stop] == ","
    long = words_in(scene, (place.first, cue)) > _CLAUSE or quotations_in(scene, place.first, cue)
    return named and ends and bool(long) and not scene.lexicon.compound


def _is_told(scene: Scene, first: int, cue: int) -> bool:
    """Tell whether a clause stands before a verb behind a comma, no subject with an apposition.

    *Prices fell, said Hart*; *Hart, a Leeds lawyer who ran once, praised Bell*.
    """
    start, named = first, first in scene.behind
    for comma in [*[index for index in range(first, cue - 1) if scene.words[index] == ","], cue]:
        flag = scene.flags[start]
        if named:
            goes_on = flag & FINITE_VERB or is_other_verb(scene, start)
            if goes_on or (flag & COORDINATOR and looks_like_clause(scene, start + 1, comma)):
                return True
        elif not is_adverbial(scene, start, comma):
            if looks_like_clause(scene, start, comma):
                return True
            named = True
        start = comma + 1
    return False


_CLAUSE: Final = 6
"""How many words before a comma are a clause even if none is known to be its verb."""


def _to_left_alone(scene: Scene, place: Place, stop: int) -> int:
    """Give where a frame ends that an apposition follows: all that it reports stands before it."""
    return place.last if stop < place.last and scene.words[stop] == "," else stop


def _resumes(scene: Scene, place: Place, stop: int, comma: int) -> int:
    """Give the comma behind which a clause goes on with its verb (*Prices, said Hart, will fall*), or 0.

    An apposition or a relative clause may stand between (*Prices, said Hart, who knows, will fall*). All
    of the clause does behind an adverbial up to the first ``comma`` (*Today, says Hart, prices will fall*).
    """
    if stop + 1 >= place.last or scene.words[stop] != ",":
        return 0
    whole = scene.lexicon.bare_clauses and is_adverbial(scene, place.first, comma)
    if _goes_on(scene, place, stop + 1) or (whole and looks_like_clause(scene, stop + 1, place.last)):
        return stop
    if scene.lexicon.compound or not scene.flags[stop + 1] & (RELATIVE | DETERMINER):
        return 0
    comma = next((i for i in range(stop + 1, min(place.last, stop + _APPOSED)) if scene.words[i] == ","), 0)
    return comma if comma and _goes_on(scene, place, comma + 1) else 0


_APPOSED: Final = 16
"""How many tokens an apposition has at most."""


def _goes_on(scene: Scene, place: Place, index: int) -> bool:
    if index >= place.last:
        return False
    verb = scene.flags[index] & (VERB | OTHER_VERB | AUXILIARY | NEGATOR)
    unknown = scene.lexicon.compound and is_other_verb(scene, index)
    return bool(verb) or unknown


def _only_names(scene: Scene, start: int, last: int) -> bool:
    """Tell whether what stands behind a frame is the name of a person, perhaps with a day behind it."""
    end = start
    while end < last and end in scene.persons:
        end += 1
    if end == start:
        return False
    if end + 1 < last and scene.words[end] == ",":
        return bool(scene.flags[end + 1] & TIME)
    return end >= last or scene.words[end] in TERMINATORS


def _is_addressed(scene: Scene, comma: int, last: int) -> bool:
    """Tell whether what stands behind a frame is whom the words are said to, perhaps behind an apposition."""
    return not scene.lexicon.inverts and any(
        scene.words[at] == "," and scene.flags[at + 1] & ADDRESSEE
        for at in range(comma, min(last - 1, comma + _TO_ADDRESSEE))
    )


_TO_ADDRESSEE: Final = 10
"""How many tokens an apposition has before an addressee."""


def _around(scene: Scene, place: Place, cut: int, stop: int) -> tuple[Stretch, ...]:
    """Give the content on both sides of a comma frame, or on the left alone where the frame ends it all."""
    words, flags = scene.words, scene.flags
    start = skip_lead_in(scene, _behind_colon(scene, place.first, cut), cut)
    start += start in scene.behind and scene.behind[start] > cut  # a mark that nothing closes
    left = (start, trim_end(scene, start, cut))
    words_left = words_in(scene, left)  # a clause has three words, or two of which one is known for a verb
    told = words_left > 2 or (words_left == 2 and looks_like_clause(scene, *left))  # noqa: PLR2004 - see above
    alone = (left,) if told else ()
    if stop >= place.last or words[stop] in TERMINATORS or words[stop] in (";", "("):
        return alone
    if words[stop] == ",":
        if alone and (_is_addressed(scene, stop, place.last) or _only_names(scene, stop + 1, place.last)):
            return alone  # *kata Rina, kepala dinas, kepada pers*; *kata kepala dinas itu, Rina*
        adds = stop + 1 < place.last and flags[stop + 1] & PARTICIPLE and flags[stop + 1] & CUE
        if adds and alone and looks_like_clause(scene, *left):
            return alone  # *It leaks, Hart said,* adding *that ...*
        # The subject of a second verb stands in front of it (*Dia, kata Rina, datang* dan mengaku *salah*).
        right = (stop + 1, find_end(scene, stop + 1, place.last, leads=False))
        count = words_in(scene, right)
        if count < 2 or (count <= _DAY and flags[stop + 1] & TIME):  # noqa: PLR2004 - one word is a tail, no clause
            return alone
        return (left, right) if left[1] > left[0] else (right,)
    tail = flags[stop] & (_LONG_TAIL if scene.lexicon.inverts else _TAIL) and not flags[stop] & THAT
    comma = _behind_adverbial(scene, stop, place.last) if tail else 0
    return _around(scene, place, cut, comma) if comma else alone if tail else ()


def _behind_colon(scene: Scene, first: int, last: int) -> int:
    """Give where a sentence starts that a colon leads to (*They had a complaint:* It, she said, was late)."""
    words = scene.words[first:last]
    if ":" not in words:
        return first
    start = last - words[::-1].index(":")
    return start if start < last and scene.kinds[start] in CAPITALISED else first


_TAIL: Final = PREPOSITION | TIME | ADVERB | SUBORDINATOR | PARTICIPLE
"""What opens words behind a source that tell more of the report."""
_LONG_TAIL: Final = _TAIL | PASSIVE | RELATIVE
"""What does where they may tell more of the source, too (*says a study* published *in May*)."""


def _behind_adverbial(scene: Scene, start: int, last: int) -> int:
    """Give the comma behind an adverbial that stands behind a cue (*he wrote in a note,*), or 0."""
    if not scene.lexicon.inverts or scene.lexicon.compound or not scene.flags[start] & (PREPOSITION | TIME):
        return 0
    for index in range(start, min(last, start + _ADVERBIAL)):
        if scene.words[index] == ",":
            return index if index + 1 < last and not scene.flags[index + 1] & (PARTICIPLE | RELATIVE) else 0
        verb = scene.flags[index] & VERB and not is_noun(scene, index, start)
        if verb or scene.flags[index] & (RELATIVE | THAT) or scene.kinds[index] == MARK:
            return 0
    return 0


_ADVERBIAL: Final = 8
"""How many tokens an adverbial behind a cue has at most."""
