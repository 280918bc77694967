"""Find the attributions of a text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind, QuoteKind
from newsdoc.names.name import find_first
from newsdoc.quotes.answers import ANSWER, find_answers
from newsdoc.quotes.asides import find_medium
from newsdoc.quotes.attribution import Attribution
from newsdoc.quotes.carrying import carry_speakers
from newsdoc.quotes.confidence import read_confidence
from newsdoc.quotes.gathering import find_readings
from newsdoc.quotes.labelled_answers import find_labelled
from newsdoc.quotes.lexicon import ADVERB, AUXILIARY, PRONOUN
from newsdoc.quotes.mending import mend_source
from newsdoc.quotes.scene import read_scene
from newsdoc.quotes.turns import TURN, find_turns
from newsdoc.quotes.verbs import behind_word

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.quotes.attribution import Offsets
    from newsdoc.quotes.carrying import Draft
    from newsdoc.quotes.reading import Reading
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.prose import Prose


def find_attributions(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> tuple[Attribution, ...]:
    """Find every direct, indirect and mixed quotation with its cue and source, in text order."""
    scene = read_scene(prose, names, pack)
    readings = find_readings(scene, prose.paragraphs)
    turns = find_turns(scene, prose.paragraphs, readings) or find_labelled(scene, prose.paragraphs, readings)
    for number, turn in turns.items():
        readings[number] = turn  # what a speaker says is said, whatever it reports
    for number, answer in find_answers(scene, prose.paragraphs, readings).items():
        readings[number] = [answer, *readings[number]]
    drafts = carry_speakers(scene, prose, readings)
    return tuple([_attribution(scene, draft, prose, names) for draft in drafts])


def _attribution(scene: Scene, draft: Draft, prose: Prose, names: tuple[Name, ...]) -> Attribution:
    reading, paragraph, follows = draft.reading, draft.paragraph, draft.follows
    rule, cue_tokens, source_tokens = reading.rule, reading.cue, reading.source
    stretches, addressee = reading.content, reading.addressee
    starts, ends = scene.tokens.starts, scene.tokens.ends
    if source_tokens is not None:
        within = prose.paragraphs[paragraph].range
        source_tokens, stretches = mend_source(scene, names, source_tokens, stretches, within)
    if cue_tokens is not None and scene.lowers[cue_tokens[0]] in scene.lexicon.phrasals:
        first, last = cue_tokens
        cue_tokens = first, max(last, behind_word(scene, first, prose.paragraphs[paragraph].range.last))
    cue, source = _offsets(scene, _with_negator(scene, cue_tokens)), _offsets(scene, source_tokens)
    if cue_tokens and source and source == cue:
        ending = scene.lexicon.ending(scene.lowers[cue_tokens[0]])
        source = (source[1] - ending, source[1])
    if source and source_tokens and scene.flags[source_tokens[0]] & PRONOUN:
        source = _before_auxiliary(scene, source_tokens[0], source)
    kind = _DIRECT if rule in (TURN, ANSWER) else _kind(scene, stretches)
    medium = None
    if follows is None and cue_tokens is not None:
        medium = _medium(scene, cue_tokens, reading, prose.paragraphs[paragraph].range.last)
    if addressee and medium is None and _ends_in_body(names, addressee):
        addressee, medium = None, addressee
    return Attribution(
        tuple([(starts[first], ends[last - 1]) for first, last in stretches if first < last]),
        kind,
        cue,
        None if rule == ANSWER else source,
        source_tokens if source is not None else None,
        rule,
        read_confidence(scene, reading, kind),
        paragraph,
        _offsets(scene, addressee) if addressee else None,
        _offsets(scene, medium) if medium else None,
        follows,
    )


def _with_negator(scene: Scene, cue: Stretch | None) -> Stretch | None:
    """Give a cue that denies together with the negator that makes it affirm (*tak menampik*)."""
    negators = scene.lexicon.denials.get(scene.lowers[cue[0]]) if cue else None
    if not cue or not negators:
        return cue
    for index in range(cue[0] - 1, max(-1, cue[0] - _NEGATED), -1):
        if scene.lowers[index] in negators:
            return index, cue[1]
        if not scene.flags[index] & (ADVERB | AUXILIARY):
            break
    return cue


_NEGATED: Final = 5
"""How far before a verb its negator stands at most, in tokens."""


def _before_auxiliary(scene: Scene, pronoun: int, source: Offsets) -> Offsets:
    """Leave out the auxiliary that an apostrophe ties to a pronoun (*You*'ve *said*)."""
    word = scene.words[pronoun]
    cut = next((word.index(mark) for mark in _APOSTROPHES if mark in word), 0)
    return (source[0], source[0] + cut) if cut and source[1] - source[0] == len(word) else source


_APOSTROPHES: Final = "'’"


def _ends_in_body(names: tuple[Name, ...], stretch: Stretch) -> bool:
    """Tell whether the last token of a stretch belongs to the name of a body."""
    number = find_first(names, stretch[1]) - 1
    return number >= 0 and names[number].last >= stretch[1] and names[number].kind is EntityKind.ORGANIZATION


def _medium(scene: Scene, cue: Stretch, reading: Reading, last: int) -> Stretch | None:
    """Find the outlet credited behind the last word of a quote, its cue and its source.

    ``last`` is the end of the paragraph; a quote may go on behind it.
    """
    source = reading.source
    start = cue[1] if cue[1] <= last else 0
    if source is not None and start < source[1] <= last:
        start = source[1]
    for _, stop in reading.content:
        if start < stop <= last:
            start = stop
    if start == last:
        return None
    media, lowers = scene.lexicon.media, scene.lowers
    near = lowers[start] in media or (start + 1 < last and lowers[start + 1] in media)
    return find_medium(scene, start, last) if near else None


def _offsets(scene: Scene, stretch: Stretch | None) -> Offsets | None:
    if stretch is None:
        return None
    (first, last), tokens = stretch, scene.tokens
    return (tokens.starts[first], tokens.ends[last - 1]) if first < last else None


def _kind(scene: Scene, content: tuple[Stretch, ...]) -> QuoteKind:
    """Tell whether all, none or some of a content stands in the marks of one quotation each."""
    openers = scene.openers
    if not openers:
        return _INDIRECT if content else _DIRECT
    outside = marked = False
    for first, last in content:
        before = bisect_right(openers, first)
        if before and last <= scene.behind[openers[before - 1]]:
            marked = True
        else:
            outside = True
            # The opening mark behind ``first``, for one at it was the one before.
            ahead = before - 1 if before and openers[before - 1] == first else before
            marked = marked or (ahead < len(openers) and openers[ahead] < last)
    if not outside:
        return _DIRECT
    return _MIXED if marked else _INDIRECT


_DIRECT: Final = QuoteKind.DIRECT
_INDIRECT: Final = QuoteKind.INDIRECT
_MIXED: Final = QuoteKind.MIXED
"""Globals, for a member of an enumeration takes longer to find."""
