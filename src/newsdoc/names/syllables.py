"""Given names of two syllables that a hyphen ties: the second one has a small letter (*Kim Hong-il*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.languages._words import words
from newsdoc.text.tokens import LOWER, TITLE

if TYPE_CHECKING:
    from newsdoc.names.features import Lexicon
    from newsdoc.text.tokens import Tokens

_SHORTEST: Final = 2
_LONGEST: Final = 5
"""Letters of a second syllable."""
_SURNAMES: Final = words("""
    ahn bae baek ban cho choi chung ha han hong hwang jang jeong jung kang kim kwon lee lim moon nam noh oh
    paik park roh ryu seo shin son song yang yoo yoon yun
""")
"""Behind these a second syllable may be a word of the language, too."""
SYLLABLES: Final = words(
    "ah do gi gun ho hui hun il in ja jae jin jo jun jung min moon oh so sun un won young"
)
"""Second syllables that are words of some language."""


def has_second_syllable(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a hyphen at a token ties a second syllable to the given name before it, behind a surname.

    A word of the language is none (*Obama-era*), but behind a surname that has such names (*Kim Jong-un*).
    """
    if index < len("AB") or index + 1 >= len(tokens.words) or tokens.words[index] != "-":
        return False
    lower = tokens.lowers[index + 1]
    if not (_SHORTEST <= len(lower) <= _LONGEST and tokens.kinds[index + 1] == LOWER and lower.isalpha()):
        return False
    if tokens.kinds[index - 1] != TITLE or tokens.lowers[index - 1] == lower:
        return False  # *Undang-undang*
    if not (tokens.glued(index) and tokens.glued(index + 1)) or tokens.glued(index - 1):
        return False
    known = lower in lexicon.lists
    return not known or (lower in SYLLABLES and tokens.lowers[index - 2] in _SURNAMES)
