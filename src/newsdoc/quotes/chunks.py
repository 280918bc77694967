"""Chunks: the stretch of words before a verb or comma that no comma, mark or quotation cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.quotes.lexicon import DETERMINER
from newsdoc.quotes.stretches import TERMINATORS
from newsdoc.text.tokens import LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

STOPS: Final = frozenset({";", ":", "—", "–", "―", "--", "!", "?", "…", "(", "-", ">", "|"})
"""Marks that a chunk does not reach over."""
_GLOSS: Final = 12
_OPENING: Final = frozenset("([")


def chunk_before(scene: Scene, end: int, begin: int) -> tuple[int, int]:
    """Give the stretch before ``end`` that no comma, mark or quotation cuts."""
    words, kinds, opener = scene.words, scene.kinds, scene.opener
    index = end - 1
    while index >= begin:
        if kinds[index] == MARK:
            word = words[index]
            if word == ")":
                index = _open_bracket(scene, index, begin) - 1
                continue
            if word == "," and scene.lexicon.modifiers_first and (town := _town_before(scene, index, begin)):
                index = town
                continue
            if word == "," or (word in STOPS and not (word == "-" and scene.tokens.glued(index))):
                break
        if index in opener:
            if not _is_term(scene, index, begin, ends=index == end - 1):
                break
            index = opener[index]
        index -= 1
    return index + 1, end


def _town_before(scene: Scene, comma: int, begin: int) -> int:
    """Give the town that a comma parts from its state before a noun; 0 for any other comma.

    *The Boston, Massachusetts, firm*, *a Reno, Nevada-based firm*; not *In Reno, Nevada, officials*.
    """
    ahead, town = comma + 1, comma - 1
    if ahead >= len(scene.words) or scene.kind_at(town) is not EntityKind.PLACE:
        return 0
    if scene.kinds[ahead] == LOWER:
        state = _before_name(scene, town, begin)
        if scene.words[state] != ",":
            return 0
        town = state - 1
    elif scene.words[ahead + 1 : ahead + 2] != ("-",):
        return 0
    before = _before_name(scene, town, begin)
    owned = scene.lowers[before].endswith(tuple(scene.pack.anaphora.possessives))
    return town if before < town and (owned or scene.flags[before] & DETERMINER) else 0


def _before_name(scene: Scene, index: int, begin: int) -> int:
    """Give the token before the name of a place that ends at a token."""
    while index > begin and scene.kind_at(index) is EntityKind.PLACE:
        index -= 1
    return index


def _is_term(scene: Scene, closer: int, begin: int, *, ends: bool) -> bool:
    """Tell whether marks hold a word or two of a chunk (*Rina, yang akrab disapa* “Ina”).

    Inside of the chunk, not at its end, they do behind an article alone (*the “Dawn” singer*).
    """
    opener, words = scene.opener[closer], scene.words
    if opener <= begin:
        return False
    if closer in scene.persons:
        return True  # *Mayor Rina “Ina” Hart*
    determined = scene.flags[opener - 1] & DETERMINER
    starts = opener - 1 == begin and not scene.lexicon.inverts
    return (
        bool(determined or (ends and (scene.kinds[opener - 1] == LOWER or starts)))
        and closer - opener <= _TERM
        and words[closer - 1] not in TERMINATORS
        and words[closer - 1] != ","
    )


_TERM: Final = 4
"""How many tokens lie between the marks of a term at most, with one of these."""


def _open_bracket(scene: Scene, closing: int, begin: int) -> int:
    for index in range(closing - 1, max(begin, closing - _GLOSS) - 1, -1):
        if scene.words[index] in _OPENING:
            return index
    return closing
