"""Nouns that report: *his claim that it opens*, *pernyataan Budi bahwa ...*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lexicon import POSSESSIVE, THAT
from newsdoc.quotes.noun_phrases import GENITIVES
from newsdoc.quotes.phrases import read_subject_behind
from newsdoc.quotes.predications import before_second_verb
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import quotations_in, words_in
from newsdoc.quotes.subjects import find_subjects

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def read_report_noun(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a noun and the clause it reports: *his claim that ...*, *pernyataan X bahwa ...*."""
    that = cue + 1
    source: Stretch | None = None
    if that < place.last and not scene.flags[that] & THAT:
        if scene.lexicon.modifiers_first:
            return []  # *a warning for years that*: who says it stands before
        subject = read_subject_behind(scene, that, place.last)
        if subject is None:
            return []
        source, that = subject[:2], subject.last
    elif cue > place.first and scene.flags[cue - 1] & POSSESSIVE:
        source = (cue - 1, cue)
    elif cue > place.first + 1 and scene.lowers[cue - 1] in GENITIVES:
        subjects = find_subjects(scene, cue - 1, place.first)
        source = subjects[0][:2] if subjects else None
    if source is None or that >= place.last or not scene.flags[that] & THAT:
        return []
    end = find_end(scene, that, place.last)
    content = (that, end if source[0] > cue else before_second_verb(scene, that, end))
    if words_in(scene, content) < 3:  # noqa: PLR2004 - a clause has three words
        return []
    return [Reading(0.7, "report-noun", (cue, cue + 1), source, (content,), quotations_in(scene, *content))]
