"""The source of a quote as its article names it: whole names, who holds a role, and no brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.borders import behind_degrees
from newsdoc.names.name import find_first
from newsdoc.quotes.lexicon import (
    COORDINATOR,
    DETERMINER,
    ENCLITIC,
    LINK,
    PREPOSITION,
    PRONOUN,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import before_bracket, behind_bracket, noun_phrase_end
from newsdoc.quotes.stretches import TERMINATORS
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.names.name import Name
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.tokens import Range


def mend_source(
    scene: Scene, names: tuple[Name, ...], source: Stretch, content: tuple[Stretch, ...], paragraph: Range
) -> tuple[Stretch, tuple[Stretch, ...]]:
    """Give a source with all that names it, and what is reported without that.

    Args:
        scene: the text.
        names: its names.
        source: the tokens that a reading takes for the source.
        content: those of what is reported.
        paragraph: the paragraph of the quote.
    """
    words = scene.words
    if not scene.lexicon.inverts:
        source = _with_demonstrative(scene, source, paragraph.last)
    if words[source[1] : source[1] + 1] == (",",):
        source, content = _named_behind(scene, names, source, content)
    source = _with_whole_name(scene, names, before_bracket(scene, source))
    if words[source[1] : source[1] + 1] == (",",):
        source, content = _behind_whole_name(scene, names, source, content)
    if scene.lexicon.modifiers_first:
        source = _without_origin(scene, names, source)
    elif not scene.lexicon.inverts and source[1] - 1 in scene.persons:
        source = _with_office(scene, source, paragraph.first)
    return _with_listed(scene, names, source, paragraph.first), content


def _without_origin(scene: Scene, names: tuple[Name, ...], source: Stretch) -> Stretch:
    """Give a source without where the person whom it names is from (*Rina Hart* of the Leeds police)."""
    first, last = source
    for name in names[find_first(names, first) :]:
        if name.last >= last:
            break
        if name.kind is EntityKind.PERSON:
            placed = scene.flags[name.last] & _OF == _OF
            placed = placed and not any(map(PREPOSITION.__and__, scene.flags[first : name.first]))
            alone = not any(index in scene.persons for index in range(name.last, last))
            return (first, name.last) if placed and alone else source
    return source


_OF: Final = LINK | PREPOSITION


def _with_office(scene: Scene, source: Stretch, floor: int) -> Stretch:
    """Take in the office of a person that lists what it is for (*Menteri Desa, Pangan, dan* Gizi Rina Hart).

    The name or another office behind the conjunction ends a list of people (*Camat Palu, dan* Rina Hartati).
    """
    first, last = source
    if first in scene.persons or scene.is_role(first):
        return source
    comma = first - 1 - bool(scene.flags[first - 1] & COORDINATOR)
    if comma <= floor or scene.words[comma] != ",":
        return source
    if comma == first - 1 and not any(map(COORDINATOR.__and__, scene.flags[first:last])):
        return source
    for _ in range(_LISTED):
        begin = comma
        while begin > floor and scene.kinds[begin - 1] in CAPITALISED and begin - 1 not in scene.persons:
            begin -= 1
        held = next((index for index in range(begin, comma) if scene.is_role(index)), comma)
        if held < comma:
            return (held, last) if comma - held > 1 else source
        comma = begin - 1
        if begin == comma or comma <= floor or scene.words[comma] != ",":
            break
    return source


_LISTED: Final = 5
"""How many commas stand in such an office at most."""


def _with_listed(scene: Scene, names: tuple[Name, ...], source: Stretch, floor: int) -> Stretch:
    """Take in the people who open their sentence in a list (*Hart, Bell* and Reed *said*)."""
    first, last = source
    if first - 1 <= floor or last - 1 not in scene.persons:
        return source
    if not any(map(COORDINATOR.__and__, scene.flags[first - 1 : last])):
        return source
    listed, begin, joined = 0, last, False
    for number in range(find_first(names, last) - 1, -1, -1):
        name = names[number]
        end = begin
        if listed:
            joint = bool(scene.flags[end - 1] & COORDINATOR)
            joined = joined or joint
            end -= joint
            end -= scene.words[end - 1] == "," or not joint
        if name.last != end or name.kind is not EntityKind.PERSON:
            break
        begin, listed = min(name.first, name.title), listed + 1
    opens = begin == floor or scene.words[begin - 1] in TERMINATORS
    return (begin, last) if joined and opens and begin < first else source


def _named_behind(
    scene: Scene, names: tuple[Name, ...], source: Stretch, content: tuple[Stretch, ...]
) -> tuple[Stretch, tuple[Stretch, ...]]:
    """Give the name, set off by commas, that says who a noun phrase is (*his lawyer, Rina Hart, said*).

    A comma stands behind the source. Also what is reported, without that name.

    Not one that what is reported starts with (*According to police, Rina Hart, 45, was hurt*), but for the
    holder of a long role in capitals where heads come first (*Menurut Ketua Umum Laut Biru, dr. Rina, ...*).
    """
    words, begin = scene.words, source[1] + 1
    if begin >= len(words) or begin - 2 in scene.persons:
        return source, content
    if not _may_be_named(scene, source, content):
        return source, content
    number = find_first(names, begin)
    if number and _is_called(scene, names[number - 1], source):
        return source, content  # what a body is called is nobody's role
    holder = _read_holder(scene, names, number, begin)
    if holder is None:
        return source, content
    first, last = holder
    mark = behind_bracket(scene, behind_degrees(scene.tokens, last, scene.pack.names))
    closes = mark < len(words) and words[mark] in _SETS_OFF
    lists = scene.flags[mark + 1] & COORDINATOR if closes and mark + 1 < len(words) else False
    if not closes or lists:
        return source, content
    kept = _without(content, first, mark + 1)
    return ((first, last), kept) if kept or not content else (source, content)


def _read_holder(scene: Scene, names: tuple[Name, ...], number: int, begin: int) -> Stretch | None:
    """Read the name of a person with its title at a token, in English with what stands before that, too.

    *his brother,* retired Army Col. Tom Bell*, said*; ``number`` is that of the first name behind the token.
    """
    end = begin + _TITLED if scene.lexicon.modifiers_first else begin + 1
    for name in names[number : number + _TITLED]:
        first = min(name.first, name.title)
        if first >= end:
            break
        if name.kind is EntityKind.PERSON:
            whole = first == begin or _is_titled(scene, begin, name.last)
            return (begin, name.last) if whole else None
        if not scene.lexicon.modifiers_first:
            break
    return None


def _is_titled(scene: Scene, begin: int, last: int) -> bool:
    """Tell whether what ends with a name is a noun phrase that only describes who bears it.

    No name that a preposition joins to another noun (*a former backer* of *Rina Hart*).
    """
    flags = scene.flags
    if flags[begin] & ~(DETERMINER | LINK) or scene.lowers[begin] in scene.pack.anaphora.obliques:
        return False
    joined = any(map((LINK | PREPOSITION).__and__, flags[begin + 1 : last]))
    return not joined and noun_phrase_end(scene, begin, last) == last


_TITLED: Final = 7
"""Within how many tokens a name starts that its title or other names stand before."""


def _may_be_named(scene: Scene, source: Stretch, content: tuple[Stretch, ...]) -> bool:
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
    """Give a source that a comma ends with the rest of a name, and without that what it reports."""
    first, last = source
    number = find_first(names, last) - 1
    if number < 0 or not first <= names[number].first < last < names[number].last:
        return source, content
    end = names[number].last
    behind = behind_bracket(scene, end)  # *Badan Iklim, dan Gempa* (BIG), *...*
    kept = _without(content, last, behind + (scene.words[behind : behind + 1] == (",",)))
    return ((first, end), kept) if kept else (source, content)


def _without(content: tuple[Stretch, ...], first: int, last: int) -> tuple[Stretch, ...]:
    """Give what is reported without tokens that one part of it opens with, for they name the source."""
    parts = [(last if low < last and first < high else low, high) for low, high in content]
    return tuple([part for part in parts if part[0] < part[1]])


def _with_demonstrative(scene: Scene, source: Stretch, end: int) -> Stretch:
    """Give a described source with the demonstrative that closes it in its paragraph (*jenderal itu*)."""
    first, last = source
    if last == end or last >= len(scene.words) or scene.flags[first] & ENCLITIC:
        return source
    if scene.lowers[last] not in scene.pack.anaphora.demonstratives:
        return source
    described = not scene.flags[first] & PRONOUN and last - 1 not in scene.persons
    return (first, last + 1) if described and first != last else source
