"""Cues of indirect speech: before a clause, inside a comma frame, and phrases that cite."""

from __future__ import annotations

from operator import and_
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.quotes.adverbials import opens_amount, reported_behind
from newsdoc.quotes.behind import is_plural, is_topical, opens_clause, opens_time, read_addressee
from newsdoc.quotes.contents import (
    DASHES,
    TERMINATORS,
    find_end,
    is_relative,
    looks_like_clause,
    only_dates,
    quotations_in,
    skip_lead_in,
    tells_only_where,
    words_in,
)
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADJUNCT,
    ADVERB,
    AMBIGUOUS,
    ASKED,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    COMMA_CLAUSE,
    CONTENT_NOUN,
    CONTRAST,
    COORDINATOR,
    CUE,
    DECLINES,
    DETERMINER,
    FINDING,
    INFINITIVE,
    MODAL,
    NEGATOR,
    NOUN,
    NUMERAL,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    REPORT_NOUN,
    REQUEST,
    RESTRICTOR,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    UNCITED,
    VERB,
    match_phrase,
)
from newsdoc.quotes.objects import object_end
from newsdoc.quotes.openings import is_dependent
from newsdoc.quotes.phrases import may_be_noun
from newsdoc.quotes.quoted import ROOM
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.verbs import is_noun
from newsdoc.text.building import build
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.phrases import Subject
    from newsdoc.quotes.scene import Scene

_ADVERBIAL = 9
"""How many tokens stand between a verb and its complementiser behind a comma at most."""
_TO_THAT = 14
"""How many tokens may stand between a verb and its complementiser (*said at the hearing last week that*)."""


_TAKEN_UP = 4
"""How many tokens a noun and its demonstrative have that take up what was said."""


class Frame(NamedTuple):
    """How the words behind a verb are joined to it."""

    rule: str
    strength: float
    start: int
    addressee: Stretch | None = None
    """Whom the words are said to, where that stands between."""


def read_frame(scene: Scene, place: Place, cue: int) -> Frame | None:
    """Read how what may be reported behind a verb is joined to it; ``None`` where it reports nothing."""
    if scene.lowers[cue] in scene.lexicon.telling and _has_topic(scene, cue, place.last):
        return None
    index, addressee = _behind_addressee(scene, place, cue)
    frame = _frame(scene, place, cue, index)
    if frame is None or _says_nothing(scene, place, cue, frame):
        return None
    return frame if addressee is None else frame._replace(addressee=addressee)


def read_clause(scene: Scene, place: Place, cue: int, frame: Frame, subjects: list[Subject]) -> list[Reading]:
    """Read a cue with what is reported behind it: a clause, a demand, a question, a noun phrase."""
    dependent = is_dependent(scene, place, cue)
    # *When she told the council, he left*: what a comma parts from a dependent clause is not reported in it.
    apart = dependent and frame.rule == "comma-clause"
    if apart or (not subjects and not _drops_subject(scene, place, cue)):
        return []
    phrase = scene.lexicon.inverts and _is_phrase(scene, cue, frame)
    end = find_end(scene, frame.start, place.last, phrase=phrase, dependent=dependent)
    bare = scene.lexicon.row(scene.lowers[cue])[BARE_CLAUSE]
    if frame.rule in _PLAIN and bare < 1.0 and not scene.flags[cue] & FINDING:
        resumes = bare < _OFTEN and bool(subjects) and _describes(scene, place, cue, subjects[0])
        end = object_end(scene, frame.start, end, resumes=resumes)
    if subjects and (_stands_in_relative(scene, place, subjects[0]) or _is_set_off(scene, place, cue)):
        end = _relative_end(scene, frame, end)
    asked = frame.rule in _PLAIN and subjects and _is_asked(scene, place, subjects[0])
    if asked or words_in(scene, (frame.start, end)) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    claimed = quotations_in(scene, frame.start, end)
    if not claimed and _points_back(scene, place, cue):
        return []
    strength = frame.strength
    if not strength and claimed and "," in scene.words[frame.start : claimed[0]]:
        return []  # *she wrote in a note, “...”*: the marks stand behind another clause
    if claimed and claimed[0] < frame.start + ROOM:
        # Marks behind a reporting verb speak for a report, whatever the frame.
        strength = max(strength, 0.8 * scene.lexicon.row(scene.lowers[cue])[BESIDE])
    words = (cue, _behind_word(scene, cue, place.last))
    rule, content, addressee = frame.rule, ((frame.start, end),), frame.addressee
    if not subjects:
        score = strength * _SUBJECTLESS * (rule in _CLEAR)
        return [Reading(score, rule, words, None, content, claimed, addressee)]
    return [
        build(Reading, (strength * quality * 0.95, rule, words, (first, last), content, claimed, addressee))
        for first, last, quality in subjects
    ]


_OFTEN: Final = 0.75
"""How regularly a verb reports a clause at least for a name behind it to be the subject of that."""
_SUBJECTLESS: Final = 0.75
"""How sure a clause is whose verb has no subject."""
_CLEAR: Final = frozenset({"that-clause", "question"})
"""Frames that show a report even without a subject."""


def _is_asked(scene: Scene, place: Place, subject: Subject) -> bool:
    """Tell whether a question word stands for what is said (*What* Hart said *surprised her*)."""
    flag = scene.flags[subject.first - 1] if subject.first > place.first else 0
    return flag & (QUESTION | RELATIVE | SUBORDINATOR) == QUESTION and scene.lexicon.inverts


_PLAIN: Final = frozenset({"bare-clause", "noun-content"})
"""Frames without a word that joins what is reported to its verb."""


def _stands_in_relative(scene: Scene, place: Place, subject: Subject) -> bool:
    """Tell whether a subject is a relative pronoun or stands behind one (*which* critics *say is vague*)."""
    first, flags = subject.first, scene.flags
    return bool(flags[first] & RELATIVE or (first > place.first and flags[first - 1] & RELATIVE))


def _describes(scene: Scene, place: Place, cue: int, subject: Subject) -> bool:
    """Tell whether a verb only tells more of its subject (*who support Hart*, *fans chanting “Out!”*)."""
    participle = scene.flags[cue] & (PARTICIPLE | VERB) == PARTICIPLE and subject.last == cue
    return participle or _stands_in_relative(scene, place, subject)


def _is_set_off(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether commas set a verb off.

    It stands in a relative clause (*Rina, yang juga menyatakan ...,*), or in one between a subject and its
    verb (*Hart, adding that it leaks, called for help*).
    """
    index = cue - 1
    if (
        index >= place.first
        and scene.flags[cue] & PARTICIPLE
        and scene.words[index] == ","
        and scene.lexicon.inverts
    ):
        return not looks_like_clause(scene, place.first, index)
    while index > place.first and scene.flags[index] & (ADVERB | AUXILIARY):
        index -= 1
    return index > place.first and bool(scene.flags[index] & RELATIVE) and scene.words[index - 1] == ","


def _relative_end(scene: Scene, frame: Frame, end: int) -> int:
    """Give where a relative clause ends, at a comma before the verb of its sentence: *who hopes to go, said*.

    It ends where it starts when it reports nothing: *who asked not to be named*.
    """
    if frame.rule == "request" and _hides(scene, frame.start, end):
        return frame.start
    for index in range(frame.start, end - 1):
        if scene.words[index] == "," and _may_resume(scene, index + 1):
            return index
    return end


def _may_resume(scene: Scene, index: int) -> bool:
    """Tell whether a finite verb may stand at a token; what ends in *-ing* goes on with a clause."""
    if scene.kinds[index] != LOWER or scene.flags[index] & PARTICIPLE:
        return False
    return bool(scene.flags[index] & _MAY_RESUME) or scene.lexicon.other_verb(scene.lowers[index])


_MAY_RESUME: Final = VERB | AUXILIARY | OTHER_VERB | PASSIVE
"""What the verb of a sentence may be behind a relative clause."""


def _hides(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody asks *not to be named*; *not to raise taxes* is a request as any other."""
    flags = scene.flags[start : min(end, start + len(_HIDES))]
    return len(flags) == len(_HIDES) and all(map(and_, flags, _HIDES))


_HIDES: Final = (NEGATOR, INFINITIVE, PASSIVE_AUXILIARY, PASSIVE)


def _drops_subject(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a verb opens its clause, where a language may leave the subject out (*Luego dijo que*)."""
    if not scene.lexicon.drops_subjects or not scene.flags[cue] & VERB:
        return False
    start = skip_lead_in(scene, place.first, cue)
    return all(scene.flags[index] & (ADVERB | AUXILIARY | COORDINATOR) for index in range(start, cue))


def _is_phrase(scene: Scene, cue: int, frame: Frame) -> bool:
    """Tell whether a verb reports a noun phrase rather than a clause (*rejected the idea that ...*)."""
    if frame.rule != "bare-clause":
        return frame.rule == "noun-content"
    row = scene.lexicon.row(scene.lowers[cue])
    return row[NOUN] >= row[BARE_CLAUSE] and row[THAT_CLAUSE] < 1.0


def _behind_addressee(scene: Scene, place: Place, cue: int) -> tuple[int, Stretch | None]:
    """Give the token where the frame of a cue starts, behind its addressee and adverbs."""
    flags, last = scene.flags, place.last
    index = _behind_word(scene, cue, last)
    addressee = None
    if index < last and (flags[index] & ADDRESSEE or scene.lowers[cue] in scene.lexicon.addressing):
        addressee = read_addressee(scene, cue, min(last, cue + ROOM), index - cue)
    if addressee:
        start = _told(scene, place, cue, addressee[1])
        if start:
            return start, addressee
        addressee = None
    return _behind_adverbs(scene, cue, index, last), addressee


def _behind_adverbs(scene: Scene, cue: int, index: int, last: int) -> int:
    """Give the token behind the adverbs and days behind a cue, or its complementiser further on."""
    flags = scene.flags
    while index < last and (
        (flags[index] & (ADVERB | TIME) and not flags[index] & (THAT | QUESTION | RESTRICTOR))
        or opens_time(scene, index, last)
    ):
        if flags[index] & NEGATOR and _joins(scene, index):
            break  # *claimed* never to *have read it*
        index += 1
    if index + 1 < last and flags[index] & RESTRICTOR and flags[index + 1] & THAT:
        both = any(flags[i] & COORDINATOR and flags[i + 1] & THAT for i in range(index + 2, last - 1))
        index += both  # *said both that it opens and that it is safe*
    about = scene.lexicon.about.get(scene.lowers[cue], ()) if scene.lexicon.bare_clauses else ()
    if index < last and flags[index] & PREPOSITION and scene.lowers[index] not in about:
        index = _complementiser(scene, index, last) or index
    return index


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
    ahead = ahead or (0 if opens else reported_behind(scene, cue, stop, last))
    if ahead:
        return ahead
    framed = scene.kinds[stop - 1] in CAPITALISED or "," in scene.words[place.first : cue]
    if scene.lexicon.inverts and framed and tells_only_where(scene, cue, stop, last):
        return last  # *..., she told The Star on Monday.*
    opens = opens or bool(scene.flags[cue + 1] & ADDRESSEE)
    return _behind_adverbs(scene, cue, stop, last) if opens else 0


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


def _behind_word(scene: Scene, cue: int, last: int) -> int:
    """Give the token behind a cue, also behind one that is doubled (*mewanti-wanti*)."""
    if cue + 2 >= last or scene.words[cue + 1] != "-":
        return cue + 1
    return cue + 3 if scene.lowers[cue].endswith(scene.lowers[cue + 2]) else cue + 1


def _complementiser(scene: Scene, index: int, last: int, *, addressed: bool = False) -> int:
    """Find the complementiser behind an adverbial (*said at the hearing that*); 0 when there is none."""
    room = 2 * _ADVERBIAL if addressed else _TO_THAT
    stops = (":", ";") if addressed else (",", ":", ";")
    dashed = False
    for at in range(index, min(last, index + room)):
        if scene.flags[at] & THAT and at > index:
            return 0 if dashed or is_relative(scene, at) else at
        if at in scene.behind or scene.words[at] in stops or _may_report(scene, at, index):
            return 0
        if addressed and _starts_clause(scene, at, last):
            return 0  # *told her on Monday* he would *sell the house that she liked*
        if scene.words[at] in DASHES and not scene.tokens.glued(at):
            dashed = not dashed  # *said on Monday — a plan that ...*
    return 0


def _starts_clause(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a pronoun and its verb stand at a token."""
    plain = scene.flags[index] & (PRONOUN | RELATIVE | DETERMINER) == PRONOUN
    return plain and index + 1 < last and bool(scene.flags[index + 1] & (AUXILIARY | MODAL))


def _may_report(scene: Scene, at: int, first: int) -> bool:
    """Tell whether a word is a verb, or a noun that a clause tells more of (*began with a claim that*).

    A noun that looks like a verb may stand in an adverbial (*said in its report in May that*).
    """
    if not scene.flags[at] & VERB:
        return False
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
    if not scene.flags[at] & PASSIVE or scene.kinds[at - 1] != LOWER or not may_be_noun(scene, at - 1):
        return False
    ahead = scene.flags[at + 1] if at + 1 < len(scene.flags) else 0
    return bool(ahead & (PREPOSITION | TIME))


def _frame(  # noqa: C901, PLR0911, PLR0912 - one return a frame
    scene: Scene, place: Place, cue: int, index: int
) -> Frame | None:
    """Tell in which frame a verb stands by the word behind it."""
    if index >= place.last:
        return None
    flag = scene.flags[index]
    if flag & COORDINATOR and not flag & (DETERMINER | ADVERB):
        return None  # *she said* and laughed
    row = scene.lexicon.row(scene.lowers[cue])
    if scene.words[index] == ",":
        if index > cue + 1 and index + 1 < place.last and scene.flags[index + 1] & CONTRAST:
            return None  # *mendesak pengiriman segera,* sementara *B menolak*
        return _comma_frame(scene, place, row, index + 1)
    if flag & INFINITIVE and _is_topic(scene, place, cue, index):
        return build(Frame, ("about", 0.75, index, None))
    if flag & NEGATOR and index + 1 < place.last:
        flag |= scene.flags[index + 1] & INFINITIVE  # *advises them not to pay*
    for mask, rule, column in _JOINTS if flag & _JOINING else ():
        if flag & mask:
            return build(Frame, (rule, row[column], index, None))
    if scene.kinds[index] == MARK and index not in scene.behind:
        return None
    if scene.lexicon.inverts:
        if flag & PREPOSITION and not flag & SUBORDINATOR and not _counts_behind(scene, place, cue, index):
            return _behind_preposition(scene, place, cue, index)
        if not scene.lexicon.bare_clauses or not looks_like_clause(scene, index, place.last):
            return build(Frame, ("noun-content", row[NOUN], index, None))
    if not row[BARE_CLAUSE] and _judges(scene, cue, index, place.last):
        return build(Frame, ("noun-content", row[NOUN], index, None))
    strength = row[BARE_CLAUSE] or _DEMAND * _demands(scene, cue, index, place.last)
    return build(Frame, ("bare-clause", strength, index, None))


def _is_topic(scene: Scene, place: Place, cue: int, index: int) -> bool:
    """Tell whether *to* opens what was talked about (*objected* to the plan), not an infinitive."""
    ahead = index + 1
    if ahead >= place.last or not is_topical(scene, cue, index):
        return False
    named = scene.kinds[ahead] in CAPITALISED
    return named or bool(scene.flags[ahead] & DETERMINER) or is_plural(scene, ahead)


_JOINTS: Final = (
    (THAT, "that-clause", THAT_CLAUSE),
    (INFINITIVE, "request", REQUEST),
    (QUESTION, "question", ASKED),
    (CONTENT_NOUN, "noun-content", NOUN),
)
"""What a word must be that joins what is reported to its verb, with the rule and the strength of that."""
_JOINING: Final = THAT | INFINITIVE | QUESTION | CONTENT_NOUN


def _demands(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a verb stands behind the object of a demand (*mendorong KPK* menelusuri *kasus itu*)."""
    if scene.lowers[cue] not in scene.lexicon.demanding:
        return False
    if scene.flags[index] & (NEGATOR | PREPOSITION):
        return bool(scene.flags[index] & NEGATOR)  # *menjamin* tidak *ada yang rugi*
    for at in range(index + 1, min(last, index + _OBJECT)):
        if scene.kinds[at] == MARK or scene.flags[at] & _PARTS:
            return False
        plain = scene.kinds[at] == LOWER and scene.lexicon.other_verb(scene.lowers[at])
        if plain or scene.flags[at] & (VERB | OTHER_VERB):
            return True
    return False


_PARTS: Final = RELATIVE | PREPOSITION | SUBORDINATOR | COORDINATOR
_OBJECT: Final = 8
"""Within how many tokens behind a demand the verb of what is demanded stands."""
_DEMAND: Final = 0.75
"""How sure such a demand is."""


def _has_topic(scene: Scene, cue: int, last: int) -> bool:
    """Tell whether a noun is what a verb speaks of (*membeberkan kronologi*), and nothing is said of it."""
    index, lexicon, pointing = cue + 1, scene.lexicon, scene.pack.anaphora.demonstratives
    while index < min(last, cue + _TO_TOPIC) and scene.flags[index] & (DETERMINER | NUMERAL | ADVERB):
        index += 1
    if index >= last or scene.lowers[index] not in lexicon.topics or _judges(scene, cue, index, last):
        return False
    if lexicon.inverts and index + 1 < last and not _ends_topic(scene, index + 1):
        return False  # *said two* lives *depend on it*
    inside, says = False, _SAYS if lexicon.inverts else _SAYS | ADVERB
    for at in range(index + 1, min(last, index + _TOPIC)):
        flag = scene.flags[at]
        if at in scene.behind:
            return False
        if scene.kinds[at] == MARK or flag & _BEHIND_TOPIC:
            return True
        inside = inside or bool(flag & PREPOSITION)
        if scene.lowers[at] in pointing:
            told = not inside
        else:
            told = bool(flag & says) or scene.kinds[at] == NUMBER or lexicon.other_verb(scene.lowers[at])
        if told:
            return False
    return True


def _ends_topic(scene: Scene, index: int) -> bool:
    """Tell whether what stands behind a noun starts no clause of it (*told jokes* about *it*)."""
    ends = scene.flags[index] & (_BEHIND_TOPIC | PREPOSITION | TIME | DETERMINER)
    return bool(ends) or scene.kinds[index] == MARK


_TO_TOPIC: Final = 4
"""Within how many tokens behind a verb the noun stands that it speaks of."""
_TOPIC: Final = 12
"""How many tokens a topic has at most."""
_BEHIND_TOPIC: Final = RELATIVE | SUBORDINATOR | COORDINATOR
"""What opens something else behind a topic."""
_SAYS: Final = VERB | OTHER_VERB | AUXILIARY | NEGATOR | THAT
"""What tells that something is said of it."""


def _judges(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a verb says what its object is (*memuji X sebagai Y*)."""
    words = scene.lexicon.judging.get(scene.lowers[cue], frozenset())
    return not words.isdisjoint(scene.lowers[index : min(last, index + ROOM)])


def _counts_behind(scene: Scene, place: Place, cue: int, index: int) -> bool:
    """Tell whether an amount follows a verb (*said* about *40 came*), no topic (*talked* about *40 men*)."""
    if not opens_amount(scene, index, place.last):
        return False
    return scene.lexicon.row(scene.lowers[cue])[BARE_CLAUSE] > 0 or not is_topical(scene, cue, index)


def _behind_preposition(scene: Scene, place: Place, cue: int, index: int) -> Frame | None:
    """Read what follows a preposition: the topic (*called for*), or a clause behind an adverbial."""
    if is_topical(scene, cue, index):
        return Frame("about", 0.75, index)
    strength = scene.lexicon.row(scene.lowers[cue])[BARE_CLAUSE]
    start = reported_behind(scene, cue, index, place.last) if strength else 0
    return Frame("bare-clause", 0.9 * strength, start) if start else Frame("about", 0.0, index)


def _comma_frame(scene: Scene, place: Place, row: tuple[float, ...], index: int) -> Frame | None:
    if index >= place.last:
        return None
    if scene.flags[index] & THAT:
        return Frame("that-clause", row[THAT_CLAUSE], index)
    if scene.flags[index] & INFINITIVE and row[REQUEST] >= row[COMMA_CLAUSE]:
        return Frame("request", row[REQUEST], index)
    if scene.lexicon.compound or scene.words[index + 1 : index + 2] == (",",):
        # *a estimé, jeudi, que*; *warned, however, that*
        for ahead in range(index + 1, min(place.last, index + _ADVERBIAL)):
            if scene.flags[ahead] & THAT and scene.words[ahead - 1] == ",":
                return Frame("that-clause", row[THAT_CLAUSE], ahead)
    if scene.lexicon.inverts and scene.flags[index] & PARTICIPLE and scene.flags[index] & CUE:
        return None  # *Hart said,* adding *that ...*
    # *The plan, Hart added, would cost more*: what starts with a verb goes on with what stands before.
    goes_on = scene.lexicon.inverts and scene.flags[index] & (AUXILIARY | MODAL | OTHER_VERB)
    return Frame("comma-clause", row[COMMA_CLAUSE] * (_TORN if goes_on else 1.0), index)


_TORN: Final = 0.6
"""How sure a clause behind a comma is to be all that is reported if it starts with its verb."""


def _says_nothing(scene: Scene, place: Place, cue: int, frame: Frame) -> bool:
    """Tell whether a frame reports nothing, before the end of its content is looked for."""
    if frame.start in scene.typed or (frame.rule in _PLAIN and _is_sentence(scene, frame.start)):
        return True
    if scene.flags[cue] & DECLINES and _declines(scene, place, frame.start):
        return True
    return not frame.strength and not quotations_in(scene, frame.start, frame.start + ROOM)


def _is_sentence(scene: Scene, opener: int) -> bool:
    """Tell whether a sentence in marks starts there: all of what is said (*chanted “Out!” in the hall*)."""
    behind = scene.behind.get(opener, 0)
    return behind > 0 and scene.words[behind - 2] in TERMINATORS


def _declines(scene: Scene, place: Place, start: int) -> bool:
    """Tell whether somebody is said not to speak (*declined to comment*)."""
    return start + 1 < place.last and bool(scene.flags[start] & INFINITIVE and scene.flags[start + 1] & VERB)


def _points_back(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether what is said is only an anaphor (*berkata demikian ketika ...*, *said this on Monday*)."""
    if cue + 1 < place.last and (scene.flags[cue + 1] & THAT or opens_time(scene, cue + 1, place.last)):
        return False
    stop = cue + 1 + match_phrase(scene.lexicon.anaphors, scene.lowers, cue + 1, place.last)
    if stop == cue + 1:
        if scene.lexicon.inverts:
            return False
        return _closes_at(scene, place, cue, _behind_taken_up(scene, place, cue + 1))
    if stop < place.last and scene.words[stop] == ",":
        return stop + 1 < place.last and bool(scene.flags[stop + 1] & TIME)  # *mengatakan hal itu, Senin*
    ends = stop >= place.last or scene.words[stop] in TERMINATORS
    return ends or bool(scene.flags[stop] & (PREPOSITION | SUBORDINATOR | TIME))


def _behind_taken_up(scene: Scene, place: Place, first: int) -> int:
    """Give the token behind a noun that takes up what was said (*menyampaikan ancaman itu*); 0 for none."""
    for index in range(first, min(place.last, first + _TAKEN_UP)):
        if index > first and scene.lowers[index] in scene.pack.anaphora.demonstratives:
            return index + 1
        acts = scene.flags[index] & ~_SAID or scene.lexicon.other_verb(scene.lowers[index])
        if acts or scene.kinds[index] != LOWER:
            return 0
    return 0


_SAID: Final = REPORT_NOUN | UNCITED
"""What a noun for what was said may be flagged as."""


def _closes_at(scene: Scene, place: Place, cue: int, stop: int) -> bool:
    """Tell whether nothing is said of a noun that takes up what was said: its clause ends behind it."""
    if not stop or stop >= place.last:
        return False
    if scene.words[stop] in TERMINATORS:
        return True
    if scene.words[stop] == ",":
        return stop + 1 < place.last and bool(scene.flags[stop + 1] & (TIME | ADJUNCT))
    if scene.flags[stop] & COORDINATOR:
        return stop + 1 < place.last and bool(scene.flags[stop + 1] & VERB)
    handed = scene.flags[stop - 2] & _SAID or scene.lowers[cue] in scene.lexicon.telling
    return bool(handed and scene.flags[stop] & (ADJUNCT | TIME))
