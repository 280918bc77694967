"""Words whose blank was lost beside a link (*diAsia*, *laporanWashington Postyang*): each is a token."""

from __future__ import annotations

from itertools import compress, count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

_SITE: Final = "com"
"""What the name of an outlet that is called like its site ends with."""
_LINKED: Final = 6
"""How many tokens the text of a link has at most, in which a word may be tied to its end."""
_JOINT: Final = 4
"""How long a word in lower case is at most that stands inside a name (*for*, *dan*)."""
_LEAST: Final = 2
"""How many letters must be left of an acronym that a word is tied to."""


def find_glued(pieces: Iterable[str], glued: AbstractSet[str], houses: Iterable[str] = ()) -> dict[str, int]:
    """Give the tokens that start with one of some words in lower case and go on with a capital: its length.

    So do those that any word stands in before an outlet with a small letter, whose beginnings are ``houses``.

    >>> find_glued(["diAsia, ", "iPhone", "KPKnya", "detikFinance"], frozenset({"di", "dari"}))
    {'diAsia, ': 2}
    >>> find_glued(["KepadadetikNews", "TikTokdetikcom ", "detikNews"], frozenset(), ["detik"])
    {'KepadadetikNews': 6, 'TikTokdetikcom ': 6}
    """
    found: dict[str, int] = {}
    for piece in pieces:
        for house in houses:
            at = piece.find(house, 1)
            behind = piece[at + len(house) :].rstrip()
            if at > 0 and (behind[:1].isupper() or behind == _SITE):
                found[piece] = at
        if piece[0].islower():
            length = next((at for at, letter in enumerate(piece) if not letter.islower()), 0)
            if piece[:length] in glued and piece[length].isupper():
                found[piece] = length
    return found


def cut_glued(
    pieces: list[str], cuts: dict[str, int], glued: AbstractSet[str], edges: AbstractSet[int]
) -> dict[int, list[str]]:
    """Give the parts of what lost a blank, by its index: of ``cuts``, and in the links they stand before.

    A link ends at a mark, at a longer word in lower case, and where a stretch starts (``edges``). What is
    tied to its end is cut behind an acronym (*BBCyang*); behind another word only where the link has several
    and such a word follows (*Postyang menyebut*), for many names end like this (*Kendari*, *Wulandari*).

    >>> words = frozenset({"dari", "yang"})
    >>> cut_glued(["dariRadio ", "BBCyang ", "naik"], {"dariRadio ": 4}, words, frozenset())
    {0: ['dari', 'Radio '], 1: ['BBC', 'yang ']}
    >>> cut_glued(["BBCyang ", "naik"], {}, words, frozenset())
    {}
    """
    found: dict[int, list[str]] = {}
    for index in compress(count(), map(cuts.__contains__, pieces)):
        length = cuts[pieces[index]]
        found[index] = [pieces[index][:length], *_cut_ending(pieces[index][length:], glued)]
        for behind in range(index + 1, min(index + _LINKED, len(pieces))):
            word = pieces[behind].rstrip()
            if pieces[behind] in cuts or behind in edges or not word.isalpha() or _ends_link(word):
                break
            follows = behind + 1 < len(pieces) and _ends_link(pieces[behind + 1])
            parts = _cut_ending(pieces[behind], glued, titled=follows)
            if len(parts) > 1:
                found[behind] = parts
    return found


def _ends_link(piece: str) -> bool:
    """Tell whether a word is none of a name: in lower case, and longer than what joins its words."""
    word = piece.rstrip()
    return word.islower() and len(word) > _JOINT


def _cut_ending(piece: str, glued: AbstractSet[str], *, titled: bool = False) -> list[str]:
    """Cut the word that is tied to the end of an acronym, or ``titled`` also to that of another word."""
    word = piece.rstrip()
    stem = word.rstrip(_SMALL)
    cut = len(stem)
    if cut >= _LEAST and stem.isupper() and word[cut:] in glued:
        return [piece[:cut], piece[cut:]]
    if titled and word[:1].isupper():
        for cut in range(_STEM, len(word) - _STEM + 1):
            if word[cut:] in glued:
                return [piece[:cut], piece[cut:]]
    return [piece]


_SMALL: Final = "abcdefghijklmnopqrstuvwxyz"
_STEM: Final = 4
"""How many letters a word has at least that another one is tied to, and that one."""
