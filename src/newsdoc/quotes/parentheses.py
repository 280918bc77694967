"""Cues in a comma frame inside what they report: *Prices, she said, will fall*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.apposed import Apposed, find_apposed
from newsdoc.quotes.around import around, opens_addition, verb_follows
from newsdoc.quotes.behind import read_addressee, read_subject_of
from newsdoc.quotes.claiming import quotation_before
from newsdoc.quotes.closings import closes, tells_only_where
from newsdoc.quotes.descriptions import behind_holder
from newsdoc.quotes.inversions import CLOSED, read_inverted
from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    BARE_CLAUSE,
    BESIDE,
    CITING,
    COORDINATOR,
    FINDING,
    INVERTED,
    MODAL,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT_CLAUSE,
    VERB,
)
from newsdoc.quotes.noun_phrases import behind_bracket
from newsdoc.quotes.openings import is_adverbial
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.reading import Place, Reading, Subject
from newsdoc.quotes.stretches import SEPARATORS, inner
from newsdoc.quotes.verbs import behind_word, is_other_verb
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def stands_in_commas(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a comma or dash stands where one must that opens the frame of a cue."""
    if scene.lexicon.compound or (cue > place.first + 1 and scene.words[cue - 1] in SEPARATORS):
        return True
    if not scene.lexicon.inverts:
        return _stands_behind_lead(scene, place, cue)
    if not scene.flags[cue] & VERB or "," not in scene.words[place.first : cue]:
        return False
    row = scene.lexicon.rows[scene.lowers[cue]]
    return bool(row[THAT_CLAUSE] and (row[BARE_CLAUSE] or _is_closed(scene, place, cue)))


def read_in_commas(scene: Scene, place: Place, cue: int, subjects: list[Subject]) -> list[Reading]:
    """Read a cue in a comma frame: *Prices, the minister said, will fall*, *Harga, kata dia, akan turun*."""
    row = scene.lexicon.rows[scene.lowers[cue]]
    start, inside = _behind_auxiliaries(scene, place, cue)
    framed = start > place.first + 1 and scene.words[start - 1] in SEPARATORS
    if framed and inside is not None:
        if quotation_before(scene, place, start) is not None:
            return []
        content = around(scene, place, start - 1, cue + 1)
        score = 0.9 * row[BESIDE] * row[BARE_CLAUSE]
        return [Reading(score, "parenthetical-cue", (cue, cue + 1), inside, content)] if content else []
    if framed:
        apposed = find_apposed(scene, place, cue) if _may_be_apposed(scene, cue) else None
        if apposed is None:
            return read_inverted(scene, place, cue, start - 1, row[BESIDE])
        found = _behind_subject(scene, place, cue, apposed)
    elif not scene.flags[cue] & VERB or not scene.lexicon.inverts or scene.lexicon.compound:
        return []
    else:
        found = _behind_subject(scene, place, cue, _unapposed(scene, cue, subjects[0])) if subjects else None
    return [found] if found else []


def _may_be_apposed(scene: Scene, cue: int) -> bool:
    """Tell whether a comma may part a verb from its subject (*Prices fell, Hart, the mayor, said*)."""
    if not scene.lexicon.modifiers_first or scene.words[cue - 1] != ",":
        return False
    return bool(scene.flags[cue] & VERB)


def _unapposed(scene: Scene, cue: int, subject: Subject) -> Apposed:
    """Give a subject that no apposition tells more of, with the comma before it."""
    behind = behind_bracket(scene, subject.last)
    while behind < cue and scene.flags[behind] & ADVERB:
        behind += 1  # *..., some critics* now *think*
    near = behind == cue and subject.quality >= _LIKELY
    return Apposed(subject.first - 1, subject, near)


def _behind_subject(scene: Scene, place: Place, cue: int, apposed: Apposed) -> Reading | None:
    """Read a cue behind its subject in commas: *Prices, the minister said, will fall*."""
    comma, subject, near = apposed
    denies = scene.lowers[cue] in scene.lexicon.denying  # *..., a charge the mayor* rejected
    if denies or not place.first < comma < cue or scene.words[comma] != ",":
        return None
    row = scene.lexicon.rows[scene.lowers[cue]]
    strength = row[BESIDE] * row[BARE_CLAUSE] * row[THAT_CLAUSE] ** 2
    addressee = _addressed(scene, place, cue)
    if near and (addressee or _is_closed(scene, place, cue)):
        # *Prices, she cautioned, will rise*; *Prices will rise, she told The Star*
        ends = row[THAT_CLAUSE] > 0 and closes(
            scene, behind_word(scene, cue, place.last), place.last
        )  # *Prices will rise, Hart thinks.*
        ends = ends or verb_follows(scene, place, behind_word(scene, cue, place.last) + 1)
        strength = max(strength, CLOSED * (1.0 if ends else row[BESIDE] * row[THAT_CLAUSE]))
    if scene.flags[cue] & FINDING and _is_closed(scene, place, cue):
        strength = max(strength, _DATA)  # *Prices fell, data showed.*; *Prices, data showed, fell*
    if not strength or scene.flags[subject.first] & (RELATIVE | CITING) or _is_cited(scene, place.first):
        return None  # *the council, which declined*; *According to data, officers responded*
    stop = addressee[1] if addressee else behind_word(scene, cue, place.last)
    closed = quotation_before(scene, place, subject.first) is not None
    if closed and not verb_follows(scene, place, stop + 1):
        return None  # *“It leaks”, Hart said, and left*: all that is said stands in the marks
    content = around(scene, place, comma, stop)
    both = len(content) > 1
    if both and scene.flags[cue] & FINDING and scene.flags[stop + 1] & COORDINATOR:
        content, both = content[:1], False  # *He owes much, records show, and experts say it will grow*
    if not content or (both and _stands_apart(scene, place, comma, content[-1][0])):
        return None  # *In Leeds, she said, “They fell”*: all of the content is behind the cue
    if not both and row[BARE_CLAUSE] < 1.0 and _tells_only_when(scene, place.first, comma):
        return None
    score = (0.6 + 0.3 * subject.quality + 0.08 * both) * strength
    return Reading(score, "parenthetical-cue", (cue, cue + 1), subject.stretch, content, addressee=addressee)


def _stands_apart(scene: Scene, place: Place, comma: int, start: int) -> bool:
    """Tell whether an adverbial tells of the report, not of what is reported.

    It does before a sentence in marks (*In Leeds, she said, “They fell”*) and where somebody is asked
    (*Asked about it, she said, ...*), not before the rest of its clause (*In Leeds, she said, prices fell*).
    """
    if not is_adverbial(scene, place.first, comma):
        return False
    adds = opens_addition(scene, start, place.last)
    if adds or _tells_meanwhile(scene, place, start) or scene.words[start - 1] != ",":
        return True  # *On Monday, she agreed, adding that ...*
    first = scene.flags[place.first]
    asked = first & PASSIVE or (first & SUBORDINATOR and scene.flags[place.first + 1] & PASSIVE)
    return bool(asked) or (start in scene.behind and scene.kinds[inner(scene, start)[0]] != LOWER)


def _tells_meanwhile(scene: Scene, place: Place, start: int) -> bool:
    """Tell whether a participle behind a frame tells what was done (*In May, she agreed,* breaking *it*).

    Behind a gerund it may be the verb of that (*Leaving, Hart said, allowed her to rest*).
    """
    if start >= place.last or scene.flags[start] & OTHER_VERB or not is_other_verb(scene, start):
        return False
    return not scene.lowers[place.first].endswith(scene.lexicon.suffixes)


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
    last = _before_addition(scene, stop, place.last)
    return addressee if resumes or tells_only_where(scene, cue, stop, last) else None


def _before_addition(scene: Scene, index: int, last: int) -> int:
    """Give the comma where another report or what came of this one starts; ``last`` where none does.

    *..., she told The Star on Monday*, adding *that ...*; *..., he told AFP*, without giving *details*; *...,
    she told reporters on Monday*, ending *months of doubt*.
    """
    for comma in range(index, min(last - 1, index + _DATED)):
        if scene.words[comma] == ",":
            ahead = comma + 1
            follows = not scene.flags[ahead] and is_other_verb(scene, ahead)
            return comma if follows or opens_addition(scene, ahead, last) else last
    return last


_DATED: Final = 8
"""Within how many tokens the comma stands behind a day or a place."""


def _goes_on_behind(scene: Scene, place: Place, index: int) -> bool:
    """Tell whether a clause goes on with its verb, or with one more (*, and would last a year*)."""
    ahead = index + 1
    if ahead >= place.last or not scene.flags[index] & COORDINATOR:
        return verb_follows(scene, place, index)
    return bool(scene.flags[ahead] & (AUXILIARY | MODAL)) or looks_like_clause(scene, ahead, place.last)


def _is_closed(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a comma closes the frame right behind the cue, or its sentence does, or a dash."""
    behind = behind_word(scene, cue, place.last)
    return behind == place.last or scene.words[behind] == "," or closes(scene, behind, place.last)


def _is_cited(scene: Scene, first: int) -> bool:
    """Tell whether a sentence opens with a cue of two words that cites (*According to*)."""
    return bool(scene.flags[first] & CITING and scene.flags[first + 1] & PREPOSITION)


_DATA: Final = 0.6
"""How sure a verb is that says what data show, alone with these between commas."""


def _behind_auxiliaries(scene: Scene, place: Place, cue: int) -> tuple[int, Stretch | None]:
    """Give the first token of a verb of several words and the pronoun inside it (*a-t-il ajouté*)."""
    start, inside = cue, None
    if not scene.lexicon.inverts and _stands_behind_lead(scene, place, cue):
        start -= 1
    while scene.lexicon.compound and start > place.first:
        if scene.flags[start - 1] & (ADVERB | AUXILIARY):
            start -= 1
        elif scene.flags[start - 1] & PRONOUN and scene.flags[start - 2] & AUXILIARY:
            start -= 1
            inside = (start, start + 1)
        else:
            break
    return start, inside


def _stands_behind_lead(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether an adverb opens the frame of a cue (*Harga,* begitu *kata Rina, akan turun*)."""
    if cue <= place.first + 1 or not scene.flags[cue - 1] & ADVERB or not scene.flags[cue] & INVERTED:
        return False
    return scene.words[cue - 2] in SEPARATORS


def read_inside(scene: Scene, cue: int, opener: int) -> list[Reading]:
    """Read a cue in commas inside the marks of what it reports (*« La nuit, dit-elle, on entend tout. »*)."""
    first, last = inner(scene, opener)
    start, source = _behind_auxiliaries(scene, Place(first, last, first, None), cue)
    stop = cue + 1
    if source is None:
        subject = read_subject_of(scene, cue, last)
        if subject is None or subject.quality < _SURE:
            return []
        source, stop = subject.stretch, behind_holder(scene, subject, last)
    if start <= first + 1 or scene.words[start - 1] != "," or stop >= last or scene.words[stop] != ",":
        return []
    score = 0.85 * scene.lexicon.rows[scene.lowers[cue]][BESIDE]
    content = ((first, start - 1), (stop + 1, last))
    return [Reading(score, "split-quotation", (cue, cue + 1), source, content, (opener,))]


_SURE: Final = 0.9
"""How much a noun phrase must look like somebody who speaks to stand inside the marks."""
_LIKELY: Final = 0.8
"""The same right before a verb that a comma closes: plurals without an article speak there, too."""
