"""Cues of indirect speech: before a clause, inside a comma frame, and phrases that cite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.quotes.contents import (
    LONGEST,
    TERMINATORS,
    find_end,
    looks_like_clause,
    skip_lead_in,
    trim_end,
    words_in,
)
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    ASKED,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    COMMA_CLAUSE,
    CONTENT_NOUN,
    DECLINES,
    ENCLITIC,
    INFINITIVE,
    NOUN,
    OTHER_VERB,
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    QUESTION,
    REQUEST,
    ROOT,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.quoted import DASHES, ROOM, claim, quotation_before, read_addressee
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.subjects import find_subjects, is_adverbial
from newsdoc.text.tokens import MARK

if TYPE_CHECKING:
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.phrases import Subject
    from newsdoc.quotes.scene import Scene

_ADVERBIAL = 9
"""How many tokens may stand between a verb and its complementiser (*said at the hearing that*)."""


class _Frame(NamedTuple):
    """How the words behind a verb are joined to it."""

    rule: str
    strength: float
    start: int


def read_clause(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a cue with what is reported behind it: a clause, a demand, a question, a noun phrase."""
    if not subjects:
        return []
    index, addressee = _behind_addressee(scene, place, cue)
    frame = _frame(scene, place, cue, index)
    if frame is None or _declines(scene, place, cue, frame.start):
        return []
    end = find_end(scene, frame.start, place.last)
    if words_in(scene, (frame.start, end)) < 2:  # noqa: PLR2004 - one word states nothing
        return []
    claimed = _quotations_in(scene, frame.start, end)
    if not claimed and _points_back(scene, place, cue):
        return []
    strength = frame.strength
    if claimed and claimed[0] < frame.start + ROOM:
        # Marks behind a reporting verb speak for a report, whatever the frame.
        strength = max(strength, 0.8 * scene.lexicon.row(scene.lowers[cue])[BESIDE])
    if not strength:
        return []
    return [
        Reading(
            strength * subject.quality * 0.95,
            frame.rule,
            (cue, cue + 1),
            subject[:2],
            ((frame.start, end),),
            claimed,
            addressee,
        )
        for subject in subjects
    ]


def _behind_addressee(scene: Scene, place: Place, cue: int) -> tuple[int, Stretch | None]:
    """Give the token where the frame of a cue starts, behind its addressee and adverbs."""
    flags, last = scene.flags, place.last
    index = cue + 1
    addressee = read_addressee(scene, cue, min(last, cue + ROOM))
    if addressee:
        stop = addressee[1]
        opens = stop < last and (scene.words[stop] == "," or flags[stop] & (THAT | INFINITIVE | QUESTION))
        ahead = _complementiser(scene, stop, last, addressed=True)
        if ahead:
            return ahead, addressee
        if opens or flags[cue + 1] & ADDRESSEE:
            index = stop
        else:
            addressee = None
    while index < last and flags[index] & (ADVERB | TIME) and not flags[index] & (THAT | QUESTION):
        index += 1
    return _complementiser(scene, index, last) or index, addressee


def _complementiser(scene: Scene, index: int, last: int, *, addressed: bool = False) -> int:
    """Find the complementiser behind an adverbial (*said at the hearing that*); 0 when there is none."""
    if index >= last or not (addressed or scene.flags[index] & PREPOSITION):
        return 0
    room = 2 * _ADVERBIAL if addressed else _ADVERBIAL
    stops = (":", ";") if addressed else (",", ":", ";")
    for at in range(index, min(last, index + room)):
        if scene.flags[at] & THAT and at > index:
            relative = at + 1 < last and scene.flags[at + 1] & (AUXILIARY | VERB | OTHER_VERB)
            return 0 if relative and scene.lexicon.inverts else at
        if at in scene.behind or scene.flags[at] & VERB or scene.words[at] in stops:
            return 0
    return 0


def _frame(  # noqa: PLR0911 - one return a frame
    scene: Scene, place: Place, cue: int, index: int
) -> _Frame | None:
    """Tell in which frame a verb stands by the word behind it."""
    if index >= place.last:
        return None
    flag = scene.flags[index]
    row = scene.lexicon.row(scene.lowers[cue])
    if scene.words[index] == ",":
        return _comma_frame(scene, place, row, index + 1)
    for mask, rule, column in (
        (THAT, "that-clause", THAT_CLAUSE),
        (INFINITIVE, "request", REQUEST),
        (QUESTION, "question", ASKED),
        (CONTENT_NOUN, "noun-content", NOUN),
    ):
        if flag & mask:
            return _Frame(rule, row[column], index)
    if scene.kinds[index] == MARK and index not in scene.behind:
        return None
    if scene.lexicon.inverts:
        if flag & PREPOSITION and not flag & SUBORDINATOR:
            return _behind_preposition(scene, place, cue, index)
        if not looks_like_clause(scene, index, place.last):
            return _Frame("noun-content", row[NOUN], index)
    return _Frame("bare-clause", row[BARE_CLAUSE], index)


def _behind_preposition(scene: Scene, place: Place, cue: int, index: int) -> _Frame | None:
    """Read what follows a preposition: the topic (*called for*), or a clause behind an adverbial."""
    if scene.lowers[index] in scene.lexicon.about.get(scene.lowers[cue], ()):
        return _Frame("about", 0.75, index)
    row = scene.lexicon.row(scene.lowers[cue])
    adverbial = read_subject_behind(scene, index + 1, min(place.last, index + _ADVERBIAL))
    start = adverbial.last if adverbial else index
    while start < place.last and scene.flags[start] & (TIME | ADVERB):
        start += 1
    if adverbial and row[BARE_CLAUSE] and _starts_clause(scene, start, place.last):
        return _Frame("bare-clause", 0.9 * row[BARE_CLAUSE], start)
    return _Frame("about", 0.0, index)


def _starts_clause(scene: Scene, start: int, last: int) -> bool:
    if start >= last or scene.kinds[start] == MARK or scene.flags[start] & (PREPOSITION | SUBORDINATOR):
        return False
    return looks_like_clause(scene, start, last)


def _comma_frame(scene: Scene, place: Place, row: tuple[float, ...], index: int) -> _Frame | None:
    if index >= place.last:
        return None
    if scene.flags[index] & THAT:
        return _Frame("that-clause", row[THAT_CLAUSE], index)
    if scene.flags[index] & INFINITIVE:
        return _Frame("request", row[REQUEST], index)
    return _Frame("comma-clause", row[COMMA_CLAUSE], index)


def _declines(scene: Scene, place: Place, cue: int, start: int) -> bool:
    """Tell whether somebody is said not to speak (*declined to comment*)."""
    if not scene.flags[cue] & DECLINES or start + 1 >= place.last:
        return False
    return bool(scene.flags[start] & INFINITIVE and scene.flags[start + 1] & VERB)


def _points_back(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether what is said is only an anaphor (*berkata demikian ketika ...*, *said this on Monday*)."""
    stop = cue + 1 + match_phrase(scene.lexicon.anaphors, scene.lowers, cue + 1, place.last)
    if stop == cue + 1 or scene.flags[cue + 1] & THAT:
        return False
    return stop >= place.last or bool(scene.flags[stop] & (PREPOSITION | SUBORDINATOR | TIME))


def _quotations_in(scene: Scene, start: int, end: int) -> tuple[int, ...]:
    found: list[int] = []
    index = start
    stop = min(end, start + LONGEST)
    while index < stop:
        if index in scene.behind:
            found.append(index)
            index = scene.behind[index]
        else:
            index += 1
    return tuple(found)


def read_report_noun(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a noun and the clause it reports: *his claim that ...*, *pernyataan X bahwa ...*."""
    that = cue + 1
    source: Stretch | None = None
    if that < place.last and not scene.flags[that] & THAT:
        subject = read_subject_behind(scene, that, place.last)
        if subject is None:
            return []
        source, that = subject[:2], subject.last
    elif cue > place.first and scene.flags[cue - 1] & POSSESSIVE:
        source = (cue - 1, cue)
    elif cue > place.first + 1 and scene.lowers[cue - 1] in _GENITIVES:
        subjects = find_subjects(scene, cue - 1, place.first)
        source = subjects[0][:2] if subjects else None
    if source is None or that >= place.last or not scene.flags[that] & THAT:
        return []
    content = (that, find_end(scene, that, place.last))
    if words_in(scene, content) < 3:  # noqa: PLR2004 - a clause has three words
        return []
    return [Reading(0.7, "report-noun", (cue, cue + 1), source, (content,), _quotations_in(scene, *content))]


_GENITIVES: Final = frozenset({"'s", "’s", "'", "’"})


def read_in_commas(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a cue in a comma frame: *Prices, the minister said, will fall*, *Harga, kata dia, akan turun*."""
    row = scene.lexicon.row(scene.lowers[cue])
    if cue > place.first + 1 and scene.words[cue - 1] in DASHES:
        return _inverted_in_commas(scene, place, cue, row[BESIDE])
    if not scene.flags[cue] & VERB or not scene.lexicon.inverts:
        return []
    strength = row[BESIDE] * row[BARE_CLAUSE]
    for subject in subjects[:1]:
        if place.first + 1 < subject.first <= cue and scene.words[subject.first - 1] == ",":
            content = _around(scene, place, subject.first - 1, cue + 1)
            if content:
                score = (0.6 + 0.3 * subject.quality) * strength
                both = len(content) > 1
                if both and is_adverbial(scene, place.first, subject.first - 1):
                    continue  # *In Leeds, she said, prices fell*: all of the content is behind the cue
                score += 0.08 * strength if both else 0.0
                return [Reading(score, "parenthetical-cue", (cue, cue + 1), subject[:2], content)]
    return []


def _inverted_in_commas(scene: Scene, place: Place, cue: int, strength: float) -> list[Reading]:
    flag = scene.flags[cue]
    source: Stretch = (cue, cue + 1)
    if not flag & ENCLITIC:
        if not flag & ROOT and not (scene.lexicon.inverts and flag & VERB):
            return []
        subject = read_subject_behind(scene, cue + 1, place.last)
        if subject is None:
            return []
        source = subject[:2]
        if not flag & ROOT:
            if scene.lowers[cue] in scene.lexicon.addressing or not looks_like_clause(
                scene, place.first, cue
            ):
                return []  # the verb of a subject that an apposition parts from it
            strength *= 0.9 * scene.lexicon.row(scene.lowers[cue])[BARE_CLAUSE] * subject.quality
    content = _around(scene, place, cue - 1, source[1])
    if not content:
        return []
    return [Reading(0.9 * strength, "parenthetical-cue", (cue, cue + 1), source, content)]


def _around(scene: Scene, place: Place, comma: int, stop: int) -> tuple[Stretch, ...]:
    """Give the content on both sides of a comma frame, or on the left alone where the frame ends it all."""
    words, flags = scene.words, scene.flags
    start = skip_lead_in(scene, place.first, comma)
    left = (start, trim_end(scene, start, comma))
    alone = (left,) if words_in(scene, left) > 2 else ()  # noqa: PLR2004 - a clause has three words
    if stop >= place.last or words[stop] in TERMINATORS or words[stop] in (";", "("):
        return alone
    if words[stop] == ",":
        right = (stop + 1, find_end(scene, stop + 1, place.last))
        if words_in(scene, right) < 2:  # noqa: PLR2004 - one word is a tail, not a clause
            return alone
        return (left, right) if left[1] > left[0] else (right,)
    tail = flags[stop] & (PREPOSITION | TIME | ADVERB | SUBORDINATOR | PARTICIPLE) and not flags[stop] & THAT
    return alone if tail else ()


def read_citing(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a citing phrase: *According to X, ...*, *..., menurut dia, ...*, *menurutnya*."""
    stop = behind = cue + 1
    source: Stretch = (cue, stop)
    if not scene.flags[cue] & ENCLITIC:
        stop = cue + match_phrase(scene.lexicon.citing, scene.lowers, cue, place.last)
        subject = read_subject_behind(scene, stop, place.last) if stop > cue else None
        if subject is None:
            return []
        source, behind = subject[:2], subject.last
    opener = quotation_before(scene, place, cue)
    if opener is not None:
        reading = claim(scene, place, 0.9, cue, source, opener, behind)
        return [reading._replace(cue=(cue, stop), rule="cited-source")]
    score, content = _cited_content(scene, place, cue, source, behind)
    if not content:
        return []
    claimed = tuple(opener for part in content for opener in _quotations_in(scene, *part))
    return [Reading(score, "cited-source", (cue, stop), source, content, claimed)]


def _cited_content(
    scene: Scene, place: Place, cue: int, source: Stretch, behind: int
) -> tuple[float, tuple[Stretch, ...]]:
    """Find what a citing phrase reports: what follows its comma, what stands around it, or before it."""
    first, last, words = place.first, place.last, scene.words
    if cue == first or skip_lead_in(scene, first, cue + 1) >= cue or _opens_with_adverbial(scene, first, cue):
        start = _behind_comma(scene, behind, last, source)
        content = (start, find_end(scene, start, last))
        return (0.9, (content,)) if words_in(scene, content) > 1 else (0.0, ())
    start = skip_lead_in(scene, first, cue)
    left = (start, trim_end(scene, start, cue))
    if words[cue - 1] == "," and behind < last and words[behind] == ",":
        right = (behind + 1, find_end(scene, behind + 1, last))
        if words_in(scene, right) > 1:
            return 0.88, (left, right)
    return (0.8, (left,)) if words_in(scene, left) > 2 else (0.0, ())  # noqa: PLR2004


def _opens_with_adverbial(scene: Scene, first: int, cue: int) -> bool:
    """Tell whether a short adverbial stands before a citing phrase (*Di Bandung, menurut X, ...*)."""
    short = cue - first <= 5  # noqa: PLR2004 - a longer one is content
    return short and scene.words[cue - 1] == "," and bool(scene.flags[first] & (PREPOSITION | SUBORDINATOR))


def _behind_comma(scene: Scene, index: int, last: int, source: Stretch) -> int:
    """Give where the content starts behind a citing phrase: behind its comma, or at once behind a pronoun."""
    for at in range(index, min(last, index + ROOM)):
        if scene.words[at] == ",":
            return at + 1
        if at in scene.behind:
            return at
        if scene.words[at] in TERMINATORS:
            break
    return index if source[1] - source[0] == 1 else last
