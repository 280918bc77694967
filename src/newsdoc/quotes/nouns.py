"""Nouns that report: *his claim that it opens*, *pernyataan Budi bahwa ...*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lexicon import (
    INFINITIVE,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PASSIVE_AUXILIARY,
    POSSESSIVE,
    PREPOSITION,
    THAT,
    VERB,
)
from newsdoc.quotes.noun_phrases import GENITIVES, may_act
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import before_second_verb, is_relative
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import quotations_in, words_in
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import skip_auxiliaries
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def read_report_noun(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a noun and the clause it reports: *his claim that ...*, *pernyataan X bahwa ...*."""
    that = cue + 1
    if that + 1 < place.last and scene.flags[that] & PASSIVE_AUXILIARY and scene.lexicon.modifiers_first:
        that += 1  # *Hart's view* is *that it opens*
    source: Stretch | None = None
    if that < place.last and not scene.flags[that] & THAT:
        if scene.lexicon.modifiers_first:
            return []  # *a warning for years that*: who says it stands before
        subject = read_subject_behind(scene, that, place.last)
        if subject is None:
            return []
        source, that = subject[:2], subject.last
    elif that == cue + 1 and cue > place.first and (lender := find_lender(scene, place.first, cue)):
        end, passed = skip_auxiliaries(scene, lender, place.first)
        denied = passed & (INFINITIVE | MODAL | NEGATOR)
        subjects = [] if denied else find_subjects(scene, end, place.first)
        source = subjects[0][:2] if subjects and may_act(scene, subjects[0][:2]) else None
    elif cue > place.first and scene.flags[cue - 1] & POSSESSIVE:
        source = (cue - 1, cue)
    elif cue > place.first + 1 and scene.lowers[cue - 1] in GENITIVES:
        subjects = find_subjects(scene, cue - 1, place.first)
        source = subjects[0][:2] if subjects else None
    if source is None or that >= place.last or not scene.flags[that] & THAT or is_relative(scene, that):
        return []
    end = find_end(scene, that, place.last)
    content = (that, end if source[0] > cue else before_second_verb(scene, that, end))
    if words_in(scene, content) < 3:  # noqa: PLR2004 - a clause has three words
        return []
    return [Reading(0.7, "report-noun", (cue, cue + 1), source, (content,), quotations_in(scene, *content))]


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
