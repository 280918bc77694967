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
from newsdoc.quotes.choosing import find_readings
from newsdoc.quotes.confidence import read_confidence
from newsdoc.quotes.lexicon import COORDINATOR, PRONOUN, match_phrase
from newsdoc.quotes.scene import read_scene
from newsdoc.quotes.turns import TURN, find_turns
from newsdoc.text.building import build
from newsdoc.text.tokens import CAPITALISED

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
    for number, turn in find_turns(scene, prose.paragraphs, readings).items():
        readings[number] = turn  # what a speaker says is said, whatever it reports
    for number, answer in find_answers(scene, prose.paragraphs, readings).items():
        readings[number] = [answer, *readings[number]]
    drafts = carry_speakers(scene, prose, readings)
    pointing = pack.anaphora.demonstratives if not pack.reporting.inverts else frozenset[str]()
    return tuple([_attribution(scene, draft, prose, names, pointing) for draft in drafts])


def _attribution(
    scene: Scene, draft: Draft, prose: Prose, names: tuple[Name, ...], pointing: frozenset[str]
) -> Attribution:
    reading, paragraph, follows = draft
    _, rule, cue_tokens, source_tokens, stretches, _, addressee = reading
    starts, ends = scene.tokens.starts, scene.tokens.ends
    if source_tokens is not None and pointing:
        last = prose.paragraphs[paragraph].range.last
        source_tokens = _with_demonstrative(scene, source_tokens, last, pointing)
    if source_tokens is not None:
        source_tokens, stretches = _named_behind(scene, names, source_tokens, stretches)
        source_tokens = _with_whole_name(scene, names, source_tokens)
        source_tokens, stretches = _behind_whole_name(scene, names, source_tokens, stretches)
    cue, source = _offsets(scene, cue_tokens), _offsets(scene, source_tokens)
    if cue_tokens and source and source == cue:
        ending = scene.lexicon.ending(scene.lowers[cue_tokens[0]])
        source = (source[1] - ending, source[1])
    kind = _DIRECT if rule == TURN else _kind(scene, stretches)
    medium = None
    if follows is None and cue_tokens is not None:
        medium = _medium(scene, cue_tokens, reading, prose.paragraphs[paragraph].range.last)
    if addressee and medium is None and _ends_in_body(names, addressee):
        addressee, medium = None, addressee
    values = (
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
    return build(Attribution, values)


def _ends_in_body(names: tuple[Name, ...], stretch: Stretch) -> bool:
    """Tell whether the last token of a stretch belongs to the name of a body."""
    number = find_first(names, stretch[1]) - 1
    return number >= 0 and names[number].last >= stretch[1] and names[number].kind is EntityKind.ORGANIZATION


def _named_behind(
    scene: Scene, names: tuple[Name, ...], source: Stretch, content: tuple[Stretch, ...]
) -> tuple[Stretch, tuple[Stretch, ...]]:
    """Give the name, set off by commas, that says who a noun phrase is (*his lawyer, Rina Hart, said*).

    Also what is reported, without that name.

    Not one that what is reported starts with (*According to police, Rina Hart, 45, was hurt*), but for the
    holder of a long role in capitals where heads come first (*Menurut Ketua Umum Laut Biru, dr. Rina, ...*).
    """
    words, begin = scene.words, source[1] + 1
    if begin >= len(words) or words[begin - 1] != "," or begin - 2 in scene.persons:
        return source, content
    if not _may_be_held(scene, source, content):
        return source, content
    number = find_first(names, begin)
    if number == len(names) or names[number].kind is not EntityKind.PERSON:
        return source, content
    if number and _is_called(scene, names[number - 1], source):
        return source, content  # what a body is called is nobody's role
    first, last = min(names[number].first, names[number].title), names[number].last
    closes = last < len(words) and words[last] in _SETS_OFF and first == begin
    lists = scene.flags[last + 1] & COORDINATOR if closes and last + 1 < len(words) else False
    if not closes or lists:
        return source, content
    moved = [(last + 1 if low <= first < high else low, high) for low, high in content]
    kept = tuple([stretch for stretch in moved if stretch[0] < stretch[1]])
    return ((first, last), kept) if kept or not content else (source, content)


def _may_be_held(scene: Scene, source: Stretch, content: tuple[Stretch, ...]) -> bool:
    """Tell whether a name behind a source may say who that is: neither a pronoun nor a group, and no report.

    Behind a long role in capitals one does where heads come first.
    """
    first, last = source
    if (scene.flags[first] & PRONOUN and last == first + 1) or scene.lowers[last - 1] in (
        scene.pack.anaphora.groups  # *said residents, Rina Hart, a plumber, among them*
    ):
        return False
    titled = scene.kinds[first] in CAPITALISED and last - first >= _ROLE and not scene.lexicon.inverts
    return titled or not any(low <= last + 1 < high for low, high in content)


def _is_called(scene: Scene, name: Name, source: Stretch) -> bool:
    """Tell whether a source is a name, with at most an article before it, and that of no office.

    *Kepala Dinas Sosial* is an office, whatever its second word starts.
    """
    whole = name.last >= source[1] and name.first <= source[0] + 1
    return whole and not any(scene.is_role(index) for index in (source[0], name.first))


_ROLE: Final = 3
"""Tokens of such a role at least."""
_SETS_OFF: Final = frozenset(",.")
"""What closes a name behind its comma; a full stop does where the cue stands before its source."""


def _with_whole_name(scene: Scene, names: tuple[Name, ...], source: Stretch) -> Stretch:
    """Give a source with all of a name that it was cut in (*Badan Iklim, dan Gempa (BIG)*).

    A cue or an adverb before it is no part of it, whatever the name was read as (*Diakui* Rina, *Also* Hart).
    """
    first, last = source
    number = find_first(names, first) - 1
    if number < 0 or not names[number].first < first < names[number].last <= last:
        return source
    begin = names[number].first
    misread = scene.flags[begin] or match_phrase(scene.lexicon.lead_ins, scene.lowers, begin, first)
    begin -= begin > 0 and scene.is_role(begin - 1)  # *Kepala Badan Iklim, dan Gempa*
    return source if misread or "." in scene.words[begin:first] else (begin, last)


def _behind_whole_name(
    scene: Scene, names: tuple[Name, ...], source: Stretch, content: tuple[Stretch, ...]
) -> tuple[Stretch, tuple[Stretch, ...]]:
    """Give a source with the rest of a name that a comma in it ends, and without that what it reports."""
    first, last = source
    if scene.words[last : last + 1] != (",",):
        return source, content
    number = find_first(names, last) - 1
    if number < 0 or not first <= names[number].first < last < names[number].last:
        return source, content
    end = names[number].last
    start = end + (scene.words[end : end + 1] == (",",))
    moved = [(start if last <= begin < end else begin, stop) for begin, stop in content]
    kept = tuple([stretch for stretch in moved if stretch[0] < stretch[1]])
    return ((first, end), kept) if kept else (source, content)


def _with_demonstrative(scene: Scene, source: Stretch, end: int, pointing: frozenset[str]) -> Stretch:
    """Give a described source with the demonstrative that closes it in its paragraph (*jenderal itu*)."""
    first, last = source
    if last == end or last >= len(scene.words) or scene.lowers[last] not in pointing:
        return source
    described = not scene.flags[first] & PRONOUN and last - 1 not in scene.persons
    return (first, last + 1) if described and first != last else source


def _medium(scene: Scene, cue: Stretch, reading: Reading, last: int) -> Stretch | None:
    """Find the outlet credited behind the last word of a quote, its cue and its source.

    ``last`` is the end of the paragraph; a quote may go on behind it.
    """
    parts = reading.content if reading.source is None else (reading.source, *reading.content)
    start = cue[1] if cue[1] <= last else 0
    for _, stop in parts:
        if start < stop <= last:
            start = stop
    if start == last:
        return None
    media, lowers = scene.lexicon.media, scene.lowers
    near = lowers[start] in media or (start + 1 < last and lowers[start + 1] in media)
    return find_medium(scene, start, last) if near else None


def _offsets(scene: Scene, stretch: Stretch | None) -> Offsets | None:
    if stretch is None or stretch[0] >= stretch[1]:
        return None
    return scene.tokens.starts[stretch[0]], scene.tokens.ends[stretch[1] - 1]


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
