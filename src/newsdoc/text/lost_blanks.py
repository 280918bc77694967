"""Words whose blank was lost beside a link (*diAsia*, *laporanWashington Postyang*): each is a token."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

_LINKED: Final = 6
"""How many tokens the text of a link has at most, in which a word may be tied to its end."""
_JOINT: Final = 4
"""How long a word in lower case is at most that stands inside a name (*for*, *dan*)."""
_ENDING: Final = range(4, 9)
"""How many letters a word has that is looked for at the end of another one: of fewer, names end in them."""
_LEAST: Final = 2
"""How many letters must be left of a word."""


def find_glued(pieces: Iterable[str], glued: AbstractSet[str]) -> dict[str, int]:
    """Give the tokens that start with one of some words in lower case and go on with a capital: its length.

    >>> find_glued(["diAsia, ", "iPhone", "KPKnya", "detikFinance"], frozenset({"di", "dari"}))
    {'diAsia, ': 2}
    """
    found: dict[str, int] = {}
    for piece in pieces:
        length = next((at for at, letter in enumerate(piece) if not letter.islower()), 0)
        if piece[:length] in glued and piece[length].isupper():
            found[piece] = length
    return found


def cut_glued(pieces: list[str], cuts: dict[str, int], glued: AbstractSet[str]) -> dict[int, list[str]]:
    """Give the parts of what lost a blank, by its index: of ``cuts``, and in the links they stand before.

    >>> words = frozenset({"dari", "yang"})
    >>> cut_glued(["dariSunda ", "Postyang ", "naik"], {"dariSunda ": 4}, words)
    {0: ['dari', 'Sunda '], 1: ['Post', 'yang ']}
    >>> cut_glued(["Sunda ", "Postyang ", "naik"], {}, words)
    {}
    """
    found: dict[int, list[str]] = {}
    for index in compress(count(), map(cuts.__contains__, pieces)):
        length = cuts[pieces[index]]
        found[index] = [pieces[index][:length], *_cut_ending(pieces[index][length:], glued)]
        for behind in range(index + 1, min(index + _LINKED, len(pieces))):
            word = pieces[behind].rstrip()
            if word in cuts or (word.islower() and len(word) > _JOINT):
                break
            parts = _cut_ending(pieces[behind], glued)
            if len(parts) > 1:
                found[behind] = parts
    return found


def _cut_ending(piece: str, glued: AbstractSet[str]) -> list[str]:
    word = piece.rstrip()
    if word[:1].isupper():
        for size in _ENDING:
            cut = len(word) - size
            if cut >= _LEAST and word[cut:] in glued:
                return [piece[:cut], piece[cut:]]
    return [piece]
