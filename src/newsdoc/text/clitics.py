"""Words that are tied to the next one by an apostrophe, or to a verb by a hyphen: each is a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.patterns import lazy_re

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_APOSTROPHES: Final = "'’"


class Clitics(NamedTuple):
    """The small words of a language that are or may be tied to others; most languages have none."""

    elided: AbstractSet[str] = frozenset()
    """Words before an apostrophe, with it (*l'*, *qu'*)."""
    hyphened: AbstractSet[str] = frozenset()
    """Words behind a verb and a hyphen, with letters that only link (*il*, *t-il*)."""
    glued: AbstractSet[str] = frozenset()
    """Words whose blank before or behind a link may be lost (*diAsia*); see ``lost_blanks``."""
    houses: AbstractSet[str] = frozenset()
    """Beginnings of the names of outlets with a small letter, before which one may be lost, too."""


NONE: Final = Clitics()


def split_clitics(starts: list[int], words: list[str], clitics: Clitics) -> tuple[list[int], list[str]]:
    """Split the tokens of a stretch at their clitics; hyphens and linking letters before one are left out.

    >>> french = Clitics(frozenset({"l'", "qu'"}), frozenset({"il", "t-il"}))
    >>> split_clitics([0, 6, 7, 8, 9, 12], ["qu’l'a", "-", "t", "-", "il", "dit"], french)
    ([0, 3, 5, 9, 12], ['qu’', "l'", 'a', 'il', 'dit'])
    """
    found: list[tuple[int, str]] = []
    skip = 0
    for index, word in enumerate(words):
        if index < skip:
            continue
        start = starts[index]
        if word == "-" and found and _ends_at(found[-1], start):
            skip = _clitic_behind(starts, words, index, clitics.hyphened)
            if skip:
                continue
        if word in _APOSTROPHES and found and _ends_at(found[-1], start):
            before, last = found[-1]
            if f"{last.lower()}'" in clitics.elided:
                found[-1] = (before, last + word)
                continue
        found += _split_word(start, word, clitics.elided)
    return [start for start, _ in found], [word for _, word in found]


def _ends_at(token: tuple[int, str], start: int) -> bool:
    return token[0] + len(token[1]) == start


def _split_word(start: int, word: str, elided: AbstractSet[str]) -> list[tuple[int, str]]:
    """Cut the elided words off the front of a token."""
    found: list[tuple[int, str]] = []
    begin = 0
    for match in _APOSTROPHE.finditer(word, 0, len(word) - 1):
        if f"{word[begin : match.start()].lower()}'" not in elided:
            break
        found.append((start + begin, word[begin : match.end()]))
        begin = match.end()
    found.append((start + begin, word[begin:] if begin else word))
    return found


_APOSTROPHE: Final = lazy_re(f"[{_APOSTROPHES}]")


def _clitic_behind(starts: list[int], words: list[str], hyphen: int, hyphened: AbstractSet[str]) -> int:
    """Give the index of the clitic that a hyphen ties to the word before it; 0 when none follows."""
    for length in (1, 3):
        stop = hyphen + 1 + length
        parts = words[hyphen + 1 : stop]
        if len(parts) < length or starts[stop - 1] + len(words[stop - 1]) != starts[hyphen] + 1 + sum(
            map(len, parts)
        ):
            continue
        if "".join(parts).lower() in hyphened:
            return stop - 1
    return 0
