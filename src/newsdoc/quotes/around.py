"""The content on both sides of a comma frame: *The harvest*, she said, *has failed*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.behind import opens_time
from newsdoc.quotes.closings import only_dates
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    AUXILIARY,
    CUE,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    TAIL,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.predications import looks_like_clause, states
from newsdoc.quotes.stretches import TERMINATORS, trim_end, words_in
from newsdoc.quotes.verbs import is_noun, is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Place
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_DAY: Final = 3
"""How many words and numbers a day has (*Senin (3/11)*)."""


def around(scene: Scene, place: Place, cut: int, stop: int) -> tuple[Stretch, ...]:
    """Give the content on both sides of a comma frame, or on the left alone where the frame ends it all."""
    words, flags = scene.words, scene.flags
    start = skip_lead_in(scene, _behind_colon(scene, place.first, cut), cut)
    start += start in scene.behind and scene.behind[start] > cut  # a mark that nothing closes
    left = (start, trim_end(scene, start, cut))
    alone = (left,) if states(scene, left) else ()
    if stop >= place.last or words[stop] in TERMINATORS or words[stop] in (";", "("):
        return alone
    if words[stop] == ",":
        # *kata Rina, kepala dinas, kepada pers*; *kata kepala dinas itu, Rina*; *kata Rina,* saat ditemui
        if alone and (
            _is_addressed(scene, stop, place.last)
            or _only_names(scene, stop + 1, place.last)
            or _tells_of_saying(scene, stop + 1, place.last)
        ):
            return alone
        if opens_addition(scene, stop + 1, place.last) and alone and looks_like_clause(scene, *left):
            return alone  # *It leaks, Hart said,* adding *that ...*
        # The subject of a second verb stands in front of it (*Dia, kata Rina, datang* dan mengaku *salah*).
        right = (stop + 1, find_end(scene, stop + 1, place.last, leads=False))
        count = words_in(scene, right) + bool(flags[cut - 1] & AUXILIARY)  # *Prices have, she said, fallen*
        dated = (
            count > 1
            and flags[stop + 1] & TIME
            and (count <= _DAY or only_dates(scene, stop + 1, place.last))
        )
        if count < 2 or dated:  # noqa: PLR2004 - one word is a tail, no clause
            return alone
        return (left, right) if left[1] > left[0] else (right,)
    tail = _opens_tail(scene, stop, place.last) or (
        _is_acting(scene, stop) and looks_like_clause(scene, *left)
    )
    comma = _behind_adverbial(scene, cut, stop, place.last) if tail else 0
    return around(scene, place, cut, comma) if comma else alone if tail else ()


def opens_addition(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a participle reports more (*adding that*), or tells what was not (*without giving it*)."""
    flags, ahead = scene.flags, index + 1
    if index >= last:
        return False
    if flags[index] & _LACKS == _LACKS and ahead < last:
        return scene.kinds[ahead] == LOWER and is_other_verb(scene, ahead) and scene.lexicon.inverts
    return bool(flags[index] & PARTICIPLE and flags[index] & CUE)


_LACKS: Final = PREPOSITION | NEGATOR
"""What *without* is."""


def _opens_tail(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a word behind a frame opens what tells more of the report, and not what is reported.

    *she said* wiping *her face*, *he said* late *on Sunday*, *he said* this *week*, *says a study* published
    *in May*
    """
    flag = scene.flags[index]
    if not scene.lexicon.inverts:
        return bool(flag & _TAIL and not flag & THAT)
    if scene.lowers[index] in scene.lexicon.nearing or opens_time(scene, index, last):
        return True
    return bool(flag & _LONG_TAIL and not flag & THAT) if flag else is_other_verb(scene, index)


def _is_acting(scene: Scene, index: int) -> bool:
    """Tell whether an active verb tells what a source before it does meanwhile (*kata Rina* mengutip *data*).

    Such a verb is as good as a participle, where a language marks it.
    """
    acts = tuple(scene.pack.anaphora.active_prefixes)
    if not acts or scene.lexicon.inverts or not scene.lowers[index].startswith(acts):
        return False
    return bool(scene.flags[index] & VERB) or is_other_verb(scene, index)


_TAIL: Final = PREPOSITION | TIME | ADVERB | SUBORDINATOR | PARTICIPLE
"""What opens words behind a source that tell more of the report."""
_LONG_TAIL: Final = _TAIL | PASSIVE | RELATIVE
"""What does where they may tell more of the source, too (*says a study* published *in May*)."""


def _behind_colon(scene: Scene, first: int, last: int) -> int:
    """Give where a sentence starts that a colon leads to (*They had a complaint:* It, she said, was late)."""
    words = scene.words[first:last]
    if ":" not in words:
        return first
    start = last - words[::-1].index(":")
    return start if start < last and scene.kinds[start] in CAPITALISED else first


def _is_addressed(scene: Scene, comma: int, last: int) -> bool:
    """Tell whether what stands behind a frame is whom the words are said to, perhaps behind an apposition."""
    return not scene.lexicon.inverts and any(
        scene.words[at] == "," and scene.flags[at + 1] & ADDRESSEE
        for at in range(comma, min(last - 1, comma + _TO_ADDRESSEE))
    )


_TO_ADDRESSEE: Final = 10
"""How many tokens an apposition has before an addressee."""


def _tells_of_saying(scene: Scene, start: int, last: int) -> bool:
    """Tell whether words behind a frame tell how somebody was met, or what they did while they spoke.

    Or where and on which day they did (*kata Rina,* di Palu, Senin (3/11)).
    """
    if start + 1 >= last:
        return False
    if scene.flags[start] & (PREPOSITION | TIME) and _tells_where_and_when(scene, start, last):
        return True
    met = (
        scene.flags[start] & (PREPOSITION | SUBORDINATOR)
        and scene.lowers[start + 1] in scene.lexicon.encounters
    )
    return bool(met or scene.flags[start] & TAIL)


def _tells_where_and_when(scene: Scene, start: int, last: int) -> bool:
    """Tell whether a sentence ends with a place and a day that a comma parts, in either order."""
    if scene.lexicon.inverts or "," not in scene.words[start : start + _WHERE]:
        return False
    comma = scene.words.index(",", start)
    where, when = ((start, comma), (comma + 1, last))
    if scene.flags[start] & TIME:
        where, when = when, where
    if where[0] >= last or not scene.flags[where[0]] & PREPOSITION:
        return False
    return only_dates(scene, *when) and not looks_like_clause(scene, *where)


_WHERE: Final = 16
"""Within how many tokens the comma stands behind a place or a day."""


def _only_names(scene: Scene, start: int, last: int) -> bool:
    """Tell whether what stands behind a frame is the name of a person, perhaps with a day and a place."""
    end = start
    while end < last and end in scene.persons:
        end += 1
    if end == start:
        return False
    if end + 1 < last and scene.words[end] == ",":
        return bool(scene.flags[end + 1] & TIME) or _tells_where_and_when(scene, end + 1, last)
    return end >= last or scene.words[end] in TERMINATORS


def _behind_adverbial(scene: Scene, cut: int, start: int, last: int) -> int:
    """Give the comma behind an adverbial that stands behind a cue (*he wrote in a note,*), or 0.

    A verb before the frame, which ``cut`` opens, has its clause behind it (*data show, he said today, that*).
    """
    apart = PARTICIPLE | (0 if scene.flags[cut - 1] & VERB else RELATIVE)
    if not scene.lexicon.inverts or scene.lexicon.compound:
        return 0
    if not scene.flags[start] & (PREPOSITION | TIME) and not opens_time(scene, start, last):
        return 0  # nor *late on Monday, ...*, *this week, ...*
    for index in range(start, min(last, start + _ADVERBIAL)):
        if scene.words[index] == ",":
            return index if index + 1 < last and not scene.flags[index + 1] & apart else 0
        verb = scene.flags[index] & VERB and not is_noun(scene, index, start)
        if verb or scene.flags[index] & (RELATIVE | THAT) or scene.kinds[index] == MARK:
            return 0
    return 0


_ADVERBIAL: Final = 8
"""How many tokens an adverbial behind a cue has at most."""


def verb_follows(scene: Scene, place: Place, index: int) -> bool:
    """Tell whether a clause goes on with its verb at a token."""
    if index >= place.last:
        return False
    verb = scene.flags[index] & (VERB | OTHER_VERB | AUXILIARY | NEGATOR)
    unknown = scene.lexicon.compound and is_other_verb(scene, index)
    return bool(verb) or unknown
