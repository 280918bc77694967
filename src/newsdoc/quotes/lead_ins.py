"""What stands before the first clause of a sentence: a dateline (*PARIS, Aug 31 -*), a bare connective."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import match_phrase
from newsdoc.quotes.stretches import DASHES
from newsdoc.text.tokens import LOWER, MARK, TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def skip_lead_in(scene: Scene, first: int, last: int) -> int:
    """Step over a dateline or a bare connective at the head of a sentence and its comma."""
    first = skip_dateline(scene, first, last)
    while first < last and scene.kinds[first] == MARK and first not in scene.behind:
        first += 1
    length = match_phrase(scene.lexicon.lead_ins, scene.lowers, first, last)
    first += length
    if length and first < last and scene.words[first] == ",":
        first += 1
    return first


def skip_dateline(scene: Scene, first: int, last: int) -> int:
    """Step over *PARIS, Aug 31 (Reuters) -* or *KUALA LUMPUR:* at the head of a paragraph."""
    if first >= last:
        return first
    kind = scene.kinds[first]
    if kind == UPPER:
        for at in range(first + 1, min(last, first + _LONGEST_DATELINE)):
            if scene.words[at] in DASHES and not scene.tokens.glued(at):
                return at + 1
            if scene.words[at] == ":" and is_place(scene, first, at):
                return at + 1
    elif kind == TITLE or scene.words[first] in _OPENERS:
        return _skip_agency(scene, first, last)
    return first


def _skip_agency(scene: Scene, first: int, last: int) -> int:
    """Step over a dateline that ends with an agency: *Paris (AFP) -*, *(Reuters) -*, *[AFP]*."""
    words, kinds = scene.words, scene.kinds
    for at in range(first, min(last, first + _LONGEST_DATELINE)):
        if kinds[at] == LOWER:
            break
        if words[at] not in _OPENERS:
            continue
        close = next((to for to in range(at + 2, min(last - 1, at + _AGENCY)) if words[to] in _CLOSERS), 0)
        if not close or LOWER in kinds[at:close] or (at > first and UPPER not in kinds[at:close]):
            break
        dashed = words[close + 1] in DASHES and not scene.tokens.glued(close + 1)
        if dashed or (at == first and words[at] == "["):
            return close + 1 + dashed
        break
    return first


_OPENERS: Final = frozenset({"(", "["})
_CLOSERS: Final = frozenset({")", "]"})
_AGENCY: Final = 6
"""Within how many tokens the brackets around an agency close."""


def is_place(scene: Scene, first: int, last: int) -> bool:
    """Tell whether words in capitals are a listed place: those of who speaks stand before a colon, too."""
    printed = " ".join(scene.words[first:last]).title()
    return printed in scene.pack.territories or printed in scene.pack.names.places


_LONGEST_DATELINE: Final = 12
