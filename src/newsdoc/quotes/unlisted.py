"""Verbs in no list that report what stands in marks before them: *“It is over,” he shot back*."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.behind_quotations import only_tail
from newsdoc.quotes.claiming import ReportingClause, claim
from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    CUE,
    DETERMINER,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
)
from newsdoc.quotes.reading import Place, Reading
from newsdoc.quotes.stretches import inner, words_in
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.prose import Passage
    from newsdoc.text.tokens import Range

_first = attrgetter("first")
_SCORE: Final = 0.6
"""How sure such a reading is."""
_LONGEST_NAME: Final = 6
"""How many tokens the name of who speaks has at most."""
_GOES_ON: Final = frozenset(",?!")
"""Marks that a quotation ends with when its sentence goes on."""


def read_unlisted(scene: Scene, passage: Passage, opener: int) -> Reading | None:
    """Read who speaks, and how, behind a quotation that opens its sentence and that a comma ends.

    Nothing but a person or pronoun and a verb stand there, and what tells when, where or how: such a verb
    reports, whatever it means elsewhere.
    """
    stop = scene.behind[opener]
    begin = stop + (scene.words[stop : stop + 1] == (",",))
    if begin >= passage.range.last or (begin == stop and scene.words[stop - 2] not in _GOES_ON):
        return None
    speaker = _read_speaker(scene, begin, passage.range.last)
    if speaker is None or not words_in(scene, inner(scene, opener)):
        return None
    if _sentence_of(passage, opener).first != opener:
        return None
    place = Place(opener, _sentence_of(passage, begin).last, passage.range.first, None)
    cue = speaker[1]
    while cue < place.last and scene.flags[cue] & ADVERB:
        cue += 1
    behind = cue + 1
    if cue >= place.last or scene.kinds[cue] != LOWER:
        return None
    # One word more may belong to the verb (*hit* back), and shows that an unknown word is one (*let* slip).
    longer = behind < place.last and scene.kinds[behind] == LOWER and only_tail(scene, place, behind + 1)
    if not (longer or only_tail(scene, place, behind)) or not _acts(scene, cue, alone=not longer):
        return None
    return claim(scene, place, opener, ReportingClause(_SCORE, (cue, cue + 1), speaker, behind))


def _sentence_of(passage: Passage, token: int) -> Range:
    return passage.sentences[bisect_right(passage.sentences, token, key=_first) - 1]


def _read_speaker(scene: Scene, first: int, last: int) -> Stretch | None:
    """Read the pronoun or the name of a person that starts at a token."""
    flag = scene.flags[first]
    thing = scene.lowers[first] in scene.pack.anaphora.things  # *it grossed millions*
    if flag & PRONOUN and not flag & (RELATIVE | DETERMINER) and not thing:
        return first, first + 1
    end = first
    while end < min(last, first + _LONGEST_NAME) and end in scene.persons:
        end += 1
    return (first, end) if end > first else None


def _acts(scene: Scene, index: int, *, alone: bool) -> bool:
    """Tell whether a word is a verb that no list of those that report holds, or one that is not known."""
    flag = scene.flags[index]
    if not flag:
        return not alone or is_other_verb(scene, index)
    return bool(flag & OTHER_VERB and not flag & _OTHERWISE)


_OTHERWISE: Final = CUE | AUXILIARY | MODAL | NEGATOR | PREPOSITION | PARTICIPLE
