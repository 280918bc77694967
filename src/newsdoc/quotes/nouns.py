"""Nouns that report: *his claim that it opens*, *pernyataan Budi bahwa ...*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADJUNCT,
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    DETERMINER,
    INFINITIVE,
    LINK,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PASSIVE,
    PASSIVE_AUXILIARY,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import GENITIVES, may_act
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import before_main_verb, before_second_verb, is_relative
from newsdoc.quotes.reading import REACH, Place, Reading
from newsdoc.quotes.stretches import quotations_in, words_in
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import is_other_verb, skip_auxiliaries
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def read_report_noun(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a noun and the clause it reports: *his claim that ...*, *pernyataan X bahwa ...*."""
    if behind := _read_behind_quotation(scene, place, cue):
        return [behind]
    source, that = _read_owner(scene, place, cue)
    if source is None or that >= place.last or not scene.flags[that] & THAT or is_relative(scene, that):
        return []
    end = find_end(scene, that, place.last)
    if source[0] < cue:
        end = before_second_verb(scene, that, end)
    elif skip_lead_in(scene, place.first, cue) == cue:
        end = before_main_verb(scene, that, end)
    content = (that, end)
    if words_in(scene, content) < 3:  # noqa: PLR2004 - a clause has three words
        return []
    return [Reading(0.7, "report-noun", (cue, cue + 1), source, (content,), quotations_in(scene, *content))]


def _read_behind_quotation(scene: Scene, place: Place, cue: int) -> Reading | None:
    """Read a noun that an anaphor ties to the quotation before it (*“...,” demikian* pernyataan *Rina*)."""
    tie = cue - 1
    if scene.lexicon.inverts or tie <= place.first or not scene.flags[tie] & ADVERB:
        return None
    if not match_phrase(scene.lexicon.anaphors, scene.lowers, tie, cue):
        return None
    opener, start = quotation_before(scene, place, tie), cue + 1
    # *pernyataan* bersama *serikat*, *keterangan* tertulis *Bank Laut*
    told = start < place.last and (
        scene.flags[start] & ADJUNCT or scene.lowers[start] in scene.lexicon.manners
    )
    subject = read_subject_behind(scene, start + bool(told), place.last)
    if opener is None or subject is None or scene.kinds[subject.last - 1] not in CAPITALISED:
        return None
    return claim(scene, place, opener, ReportingClause(0.85, (cue, cue + 1), subject.stretch, subject.last))


def _read_owner(scene: Scene, place: Place, cue: int) -> tuple[Stretch | None, int]:
    """Read whose report a noun is, behind it or before it; also where its clause starts."""
    that = cue + 1
    if that + 1 < place.last and scene.flags[that] & PASSIVE_AUXILIARY and scene.lexicon.modifiers_first:
        that += 1  # *Hart's view* is *that it opens*
    if that < place.last and not scene.flags[that] & THAT:
        # *a warning for years that*: who says it stands before, in English
        subject = None if scene.lexicon.modifiers_first else read_subject_behind(scene, that, place.last)
        return (subject.stretch, subject.last) if subject else (None, that)
    return _owner_before(scene, place, cue, lent=that == cue + 1), that


def _owner_before(scene: Scene, place: Place, cue: int, *, lent: bool) -> Stretch | None:
    """Read whose report a noun is, before it; ``lent`` tells whether a verb may lend it its subject."""
    if lent and cue > place.first and (lender := find_lender(scene, place.first, cue)):
        end, passed = skip_auxiliaries(scene, lender, place.first)
        denied = passed & (INFINITIVE | MODAL | NEGATOR)
        subjects = [] if denied else find_subjects(scene, end, place.first)
        return subjects[0].stretch if subjects and may_act(scene, subjects[0].stretch) else None
    return read_owner(scene, place, cue)


def read_owner(scene: Scene, place: Place, noun: int) -> Stretch | None:
    """Read whose a noun is by the word before it, or before what describes it (*Hart's* latest *claim*)."""
    index = noun - 1
    if scene.lexicon.modifiers_first:
        while index > place.first and noun - index <= _DESCRIBED and _describes(scene, index):
            index -= 1
    if index >= place.first and scene.flags[index] & POSSESSIVE:
        return index, index + 1
    if index > place.first and scene.lowers[index] in GENITIVES:
        shortened = scene.flags[index - 1] & PRONOUN and index < noun - 1  # *It's* also *clear that*
        return None if shortened else _owner_phrase(scene, place.first, index)
    return None


def _owner_phrase(scene: Scene, first: int, end: int) -> Stretch | None:
    """Read the owner that ends before a token, with no verb or preposition in it (*bashed* Hart*'s vow*)."""
    start = end
    while start > first and end - start < REACH and not _parts(scene, start - 1):
        start -= 1
    subjects = find_subjects(scene, end, start)
    return subjects[0].stretch if subjects else None


def _parts(scene: Scene, index: int) -> bool:
    """Tell whether a word is a verb or a preposition, so no part of the name of an owner behind it."""
    flag = scene.flags[index]
    if flag & PREPOSITION:
        return not flag & LINK or scene.lowers[index] in scene.pack.anaphora.topics
    verb = flag & (AUXILIARY | MODAL | VERB) or is_other_verb(scene, index)
    return scene.kinds[index] == LOWER and bool(verb)


_DESCRIBED: Final = 2
"""How many words stand between a noun and its owner at most."""


def _describes(scene: Scene, index: int) -> bool:
    """Tell whether a word may be an adjective before its noun."""
    if scene.kinds[index] == LOWER and is_other_verb(scene, index):
        return True
    return scene.kinds[index] != MARK and not scene.flags[index] & ~(ADVERB | TIME | PASSIVE)


def read_topic_noun(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a noun with its owner and the infinitive that says what is demanded (*Hart's* vow to go)."""
    start = cue + 1
    ahead = start + 1
    if ahead >= place.last or scene.lowers[start] not in scene.lexicon.noun_topics[scene.lowers[cue]]:
        return []
    infinitive = not scene.flags[start] & INFINITIVE or _is_verb(scene, ahead)
    source = read_owner(scene, place, cue) if infinitive and scene.kinds[cue] == LOWER else None
    if source is None:
        return []
    end = find_end(scene, start, place.last, phrase=not scene.flags[start] & INFINITIVE)
    content = (start, _before_predicate(scene, start, end))
    if words_in(scene, content) < 3:  # noqa: PLR2004 - a preposition and two words
        return []
    return [Reading(0.7, "report-noun", (cue, start), source, (content,), quotations_in(scene, *content))]


def _is_verb(scene: Scene, index: int) -> bool:
    """Tell whether what follows *to* may be a verb, no noun phrase (*her claim to* the *throne*)."""
    return scene.kinds[index] == LOWER and not scene.flags[index] & DETERMINER


def _before_predicate(scene: Scene, start: int, end: int) -> int:
    """Give where what a noun demands ends: before the verb of its sentence or another noun phrase.

    *her vow to leave the council* was late; *her vow to leave* and her *plan*
    """
    for index in range(start + 2, end):
        flag = scene.flags[index]
        ahead = scene.flags[index + 1] if index + 1 < end else 0
        if scene.words[index] == "," and ahead & DETERMINER:
            return index
        if flag & _OPENS_CLAUSE and not flag & DETERMINER:
            break
        if flag & (AUXILIARY | MODAL | OTHER_VERB) and scene.kinds[index] == LOWER:
            return index
        if flag & COORDINATOR and ahead & POSSESSIVE:
            return index
    return end


_OPENS_CLAUSE: Final = THAT | RELATIVE | QUESTION | SUBORDINATOR | PRONOUN


def find_lender(scene: Scene, first: int, cue: int) -> int:
    """Find the verb whose subject reports with a noun (*made* it clear, *is* of the view); 0 for none."""
    if scene.lexicon.lending.isdisjoint(scene.lowers[max(first, cue - _LENT) : cue]):
        return 0
    for index in range(cue - 1, max(first, cue - _LENT), -1):
        if scene.lowers[index] in scene.lexicon.lending:
            linked = scene.flags[index] & PASSIVE_AUXILIARY and not scene.flags[index + 1] & PREPOSITION
            denied = scene.flags[cue - 1] & NEGATOR and not scene.flags[cue] & VERB  # but *no doubt that*
            return 0 if linked or denied else index
        if scene.kinds[index] != LOWER or scene.flags[index] & _FINITE:
            break
    return 0


_LENT: Final = 5
"""How far before its noun such a verb stands at most, in tokens."""
_FINITE: Final = VERB | MODAL | OTHER_VERB
