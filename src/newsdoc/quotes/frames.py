"""How what is reported is joined to its verb: by *that*, *to*, a question word, a comma, or by nothing."""

from __future__ import annotations

from operator import and_
from typing import TYPE_CHECKING, Final
from unicodedata import category

from newsdoc.quotes.adverbials import opens_amount, reported_behind
from newsdoc.quotes.around import opens_addition
from newsdoc.quotes.behind import is_plural, is_topical
from newsdoc.quotes.between import ADVERBIAL, behind_addressee
from newsdoc.quotes.lexicon import (
    ADVERB,
    ASKED,
    AUXILIARY,
    BARE_CLAUSE,
    COMMA_CLAUSE,
    CONTENT_NOUN,
    CONTRAST,
    COORDINATOR,
    DECLINES,
    DETERMINER,
    INFINITIVE,
    MODAL,
    NEGATOR,
    NOUN,
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
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import behind_bracket
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import looks_like_clause, meets_verb
from newsdoc.quotes.reading import ROOM, THRESHOLD, Place
from newsdoc.quotes.stretches import TERMINATORS, quotations_in
from newsdoc.quotes.topics import demands, has_topic, is_lodged, judges, lacks_topic, names_alone
from newsdoc.quotes.verbs import behind_word, is_other_verb, skip_auxiliaries
from newsdoc.records import record
from newsdoc.text.tokens import CAPITALISED, MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

FRAMED: Final = 0.95
"""How sure a reading is at best whose frame and subject could not be better."""
_DEMAND: Final = 0.75
"""How sure a demand is whose object has a verb."""
_TOLD: Final = 0.9
"""How sure a clause without *that* is behind a verb that always has one with it."""
_ASKS: Final = 0.5
"""How regularly a verb asks something at least for *who* behind somebody to open a question."""
_WHO: Final = RELATIVE | QUESTION
_TORN: Final = 0.6
"""How sure a clause behind a comma is to be all that is reported if it starts with its verb."""
PLAIN: Final = frozenset({"bare-clause", "noun-content"})
"""Frames without a word that joins what is reported to its verb."""
_JOINTS: Final = (
    (THAT, "that-clause", THAT_CLAUSE),
    (INFINITIVE, "request", REQUEST),
    (QUESTION, "question", ASKED),
    (CONTENT_NOUN, "noun-content", NOUN),
)
"""What a word must be that joins what is reported to its verb, with the rule and the strength of that."""
_JOINING: Final = THAT | INFINITIVE | QUESTION | CONTENT_NOUN


@record
class Frame:
    """How the words behind a verb are joined to it."""

    rule: str
    strength: float
    start: int
    addressee: Stretch | None = None
    """Whom the words are said to, where that stands between."""


def read_frame(scene: Scene, place: Place, cue: int) -> Frame | None:
    """Read how what may be reported behind a verb is joined to it; ``None`` where it reports nothing."""
    if scene.lowers[cue] in scene.lexicon.telling and has_topic(scene, cue, place.last):
        return None
    if scene.lowers[cue] in scene.lexicon.lodging and is_lodged(scene, cue, place.last):
        return None
    index, addressee = behind_addressee(scene, place, cue)
    frame = _frame(scene, place, cue, index)
    if frame is None or _says_nothing(scene, place, cue, frame):
        return None
    if addressee is None:
        return frame
    return Frame(frame.rule, frame.strength, frame.start, addressee)


def _frame(  # noqa: C901, PLR0911, PLR0912 - one return a frame
    scene: Scene, place: Place, cue: int, index: int
) -> Frame | None:
    """Tell in which frame a verb stands by the word behind it."""
    if not scene.lexicon.inverts:
        index = _behind_place_and_day(scene, index, place.last) or index
    if index >= place.last:
        return None
    flag = scene.flags[index]
    if flag & COORDINATOR and not flag & (DETERMINER | ADVERB):
        return None  # *she said* and laughed
    row = scene.lexicon.rows[scene.lowers[cue]]
    if scene.words[index] == ",":
        if index > cue + 1 and index + 1 < place.last and scene.flags[index + 1] & CONTRAST:
            return None  # *mendesak pengiriman segera,* sementara *B menolak*
        return _comma_frame(scene, place, row, index + 1)
    if flag & INFINITIVE:
        if is_adjective(scene, cue):
            return None  # *is certain* to *leave*
        if _is_topic(scene, place, cue, index):
            return _behind_preposition(scene, place, cue, index)
    if flag & NEGATOR and index + 1 < place.last:
        flag |= scene.flags[index + 1] & INFINITIVE  # *advises them not to pay*
    if flag & _WHO == _WHO and index > cue + 1 and row[ASKED] < _ASKS and scene.lexicon.modifiers_first:
        return None  # *apologised to those* who *waited*
    for mask, rule, column in _JOINTS if flag & _JOINING else ():
        if flag & mask:
            return Frame(rule, row[column], index, None)
    if scene.kinds[index] == MARK and index not in scene.behind and not _opens_sum(scene, index, place.last):
        return None
    alone = scene.lowers[cue] in scene.lexicon.predicative and not _takes_up(scene, place, cue)
    if alone and index == cue + 1 and names_alone(scene, index, place.last):
        return Frame("noun-content", 0.0, index, None)
    if scene.lexicon.inverts:
        if flag & PREPOSITION and not flag & SUBORDINATOR and not _counts_behind(scene, place, cue, index):
            return _behind_preposition(scene, place, cue, index)
        if not scene.lexicon.bare_clauses or not looks_like_clause(scene, index, place.last):
            told = row[NOUN] and not _states_nothing(scene, cue, index, place.last)
            return Frame("noun-content", row[NOUN] if told else 0.0, index, None)
    if not row[BARE_CLAUSE] and judges(scene, cue, index, place.last):
        return Frame("noun-content", row[NOUN], index, None)
    strength = row[BARE_CLAUSE] or _DEMAND * demands(scene, cue, index, place.last)
    if not strength and flag & REPORT_NOUN and _is_claim(scene, cue, index, place.last):
        strength = row[THAT_CLAUSE]
    surely = (
        scene.lexicon.inverts
        and index == behind_word(scene, cue, place.last)
        and strength < _TOLD <= row[THAT_CLAUSE]
    )
    if surely and meets_verb(scene, index, place.last):
        strength = _TOLD  # *adding* he would *go*
    return Frame("bare-clause", strength, index, None)


def _behind_place_and_day(scene: Scene, index: int, last: int) -> int:
    """Give the comma behind when and where something was said; 0 where a date does not tell so.

    *mengatakan*, Senin (3/2), *harga naik*; *mengatakan* di Palu, Senin (3/2), *bahwa*; behind a comma a
    place is reported.
    """
    apart = scene.words[index : index + 1] == (",",)
    index += apart
    if index + 1 >= last or not scene.flags[index] & (TIME if apart else PREPOSITION | TIME):
        return 0
    if not scene.flags[index] & TIME:
        limit = min(last, index + _PLACED)
        index = next((at for at in range(index + 1, limit) if scene.flags[at] & (TIME | VERB)), last)
    if index + 1 >= last or not scene.flags[index] & TIME or scene.words[index + 1] != "(":
        return 0
    end = behind_bracket(scene, index + 1)
    while end < last and scene.flags[end] & TIME:
        end += 1
    ends = end >= last or scene.words[end] in TERMINATORS
    return last if ends else end if scene.words[end] == "," else 0


_PLACED: Final = 8
"""Within how many tokens of the preposition before a place the day stands."""


def _is_claim(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a verb has a noun with its clause as its object (*menolak* anggapan bahwa *harga naik*).

    A verb that lends a noun its subject leaves the report to that (*mengulangi* klaimnya *bahwa*).
    """
    lends = scene.lexicon.inverts or scene.lowers[cue] in scene.lexicon.lending
    return not lends and index + 1 < last and bool(scene.flags[index + 1] & THAT)


def _opens_sum(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a mark is the sign of a currency that opens a clause (*said* £2m *was spent*)."""
    behind, mark = index + 1, scene.words[index]
    if behind >= last or scene.kinds[behind] != NUMBER or not scene.tokens.glued(behind):
        return False
    return len(mark) == 1 and category(mark) == "Sc" and looks_like_clause(scene, behind, last)


def _takes_up(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether the object of a verb stands before its subject (*what* Hart *called* a mess)."""
    subject = skip_auxiliaries(scene, cue, place.first)[0] - 1  # *who called Hart* takes up nothing
    return any(map(RELATIVE.__and__, scene.flags[max(place.first, cue - _TO_OBJECT) : max(subject, 0)]))


_TO_OBJECT: Final = 5
"""How far before a verb a relative pronoun stands that may be its object."""


def is_adjective(scene: Scene, cue: int) -> bool:
    """Tell whether a word that stands as a participle does is none by its ending (*confident*, *certain*)."""
    if scene.flags[cue] & (PARTICIPLE | VERB) != PARTICIPLE or not scene.lexicon.modifiers_first:
        return False
    return not scene.lowers[cue].endswith(scene.lexicon.suffixes)


def _states_nothing(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether what stands behind a verb is nothing that is said.

    It is what the speaker does meanwhile (*said* wiping *her face*), or who spoke (*citing* two officials).
    """
    word = scene.lowers[cue]
    if word in scene.lexicon.telling and not scene.flags[index] and is_other_verb(scene, index):
        return index + 1 >= last or bool(
            scene.flags[index + 1] & _OPENS_OBJECT
        )  # not *falling prices hurt them*
    if word not in scene.lexicon.relaying:
        return False
    phrase = read_subject_behind(scene, index, last)
    if phrase is None:
        return False
    people = scene.pack.anaphora.groups
    return any(scene.is_role(i) or scene.lowers[i] in people for i in range(phrase.first, phrase.last))


_OPENS_OBJECT: Final = DETERMINER | PRONOUN | PREPOSITION
"""What stands behind a participle that has an object or an adverbial."""


def _counts_behind(scene: Scene, place: Place, cue: int, index: int) -> bool:
    """Tell whether an amount follows a verb (*said* about *40 came*), no topic (*talked* about *40 men*)."""
    if not opens_amount(scene, index, place.last):
        return False
    return scene.lexicon.rows[scene.lowers[cue]][BARE_CLAUSE] > 0 or not is_topical(scene, cue, index)


def _is_topic(scene: Scene, place: Place, cue: int, index: int) -> bool:
    """Tell whether *to* opens what was talked about (*objected* to the plan), not an infinitive."""
    ahead = index + 1
    if ahead >= place.last or not is_topical(scene, cue, index):
        return False
    named = scene.kinds[ahead] in CAPITALISED
    return named or bool(scene.flags[ahead] & DETERMINER) or is_plural(scene, ahead)


def _behind_preposition(scene: Scene, place: Place, cue: int, index: int) -> Frame | None:
    """Read what follows a preposition: the topic (*called for*), or a clause behind an adverbial."""
    if is_topical(scene, cue, index):
        tells = scene.lowers[index] in scene.lexicon.unsaid.get(scene.lowers[cue], ())
        tells = tells or (scene.lexicon.modifiers_first and lacks_topic(scene, index + 1, place.last))
        return Frame("about", 0.0 if tells else 0.75, index, None)
    strength = scene.lexicon.rows[scene.lowers[cue]][BARE_CLAUSE]
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
        for ahead in range(index + 1, min(place.last, index + ADVERBIAL)):
            if scene.flags[ahead] & THAT and scene.words[ahead - 1] == ",":
                return Frame("that-clause", row[THAT_CLAUSE], ahead)
    if scene.lexicon.inverts and opens_addition(scene, index, place.last):
        return None  # *Hart said,* adding *that ...*
    # *The plan, Hart added, would cost more*: what starts with a verb goes on with what stands before.
    goes_on = scene.lexicon.inverts and scene.flags[index] & (AUXILIARY | MODAL | OTHER_VERB)
    strength = row[COMMA_CLAUSE] * (_TORN if goes_on else 1.0)
    return Frame("comma-clause", strength, index, None)


def _says_nothing(scene: Scene, place: Place, cue: int, frame: Frame) -> bool:
    """Tell whether a frame reports nothing, before the end of its content is looked for."""
    behind = frame.start + 1
    joined = behind < place.last and scene.flags[behind] & COORDINATOR
    if joined and scene.lowers[frame.start] in scene.lexicon.anaphors:
        return True  # *know* this and *go on*
    if frame.start in scene.behind and (
        frame.start in scene.typed or (frame.rule in PLAIN and _is_sentence(scene, frame.start))
    ):
        return True
    if frame.rule == "request" and _hides(scene, frame.start, place.last):
        return True
    if scene.flags[cue] & DECLINES and _declines(scene, place, frame.start):
        return True
    return is_weak(scene, place, frame, 1.0)


def is_weak(scene: Scene, place: Place, frame: Frame, best: float) -> bool:
    """Tell whether no reading of a frame would hold: only marks near its start make it stronger.

    ``best`` is the quality of its best subject.
    """
    if frame.strength * best * FRAMED > THRESHOLD:
        return False
    return not quotations_in(scene, frame.start, min(place.last, frame.start + ROOM))


def _is_sentence(scene: Scene, opener: int) -> bool:
    """Tell whether marks hold a sentence: all of what is said (*chanted “Out!” in the hall*)."""
    return scene.words[scene.behind[opener] - 2] in TERMINATORS


def _declines(scene: Scene, place: Place, start: int) -> bool:
    """Tell whether somebody is said not to speak (*declined to comment*)."""
    return start + 1 < place.last and bool(scene.flags[start] & INFINITIVE and scene.flags[start + 1] & VERB)


def _hides(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody asks *not to be named*; *not to raise taxes* is a request as any other."""
    flags = scene.flags[start : min(end, start + len(_HIDES))]
    return len(flags) == len(_HIDES) and all(map(and_, flags, _HIDES))


_HIDES: Final = (NEGATOR, INFINITIVE, PASSIVE_AUXILIARY, PASSIVE)
"""What the words of *not to be named* are."""
