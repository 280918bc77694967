"""Words whose blank was lost beside a link (*di*Asia, *laporan*Washington Post*yang*): each is a token."""

from __future__ import annotations

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

Piece = tuple[int, str]
"""Where a token starts, and the token with the blanks behind it."""


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


def cut_glued(pieces: Iterable[Piece], cuts: dict[str, int], glued: AbstractSet[str]) -> list[Piece]:
    """Cut the tokens of a stretch: those of ``cuts``, and in the link behind one what is tied to its end.

    >>> tied = [(0, "dariWashington "), (15, "Postyang "), (24, "Bhayangyang ")]
    >>> cut_glued(tied[:2], {"dariWashington ": 4}, frozenset({"dari", "yang"}))
    [(0, 'dari'), (4, 'Washington '), (15, 'Post'), (19, 'yang ')]
    >>> cut_glued(tied[1:], {}, frozenset({"dari", "yang"})) == tied[1:]
    True
    """
    found: list[Piece] = []
    linked = 0
    for start, piece in pieces:
        length = cuts.get(piece, 0)
        if length:
            linked = _LINKED
            found.append((start, piece[:length]))
        rest = start + length, piece[length:]
        found += _cut_ending(*rest, glued) if linked else [rest]
        ends = piece[0].islower() and not length and len(piece.rstrip()) > _JOINT
        linked = 0 if ends else max(linked - 1, 0)
    return found


def _cut_ending(start: int, piece: str, glued: AbstractSet[str]) -> list[Piece]:
    word = piece.rstrip()
    if word[:1].isupper():
        for size in _ENDING:
            cut = len(word) - size
            if cut >= _LEAST and word[cut:] in glued:
                return [(start, piece[:cut]), (start + cut, piece[cut:])]
    return [(start, piece)]
