"""Titles as a reader would list them: *Kapolres Lahat* and *AKBP*, not *Kapolres Lahat, AKBP*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import INITIALS, MARK, Range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Tokens


def print_titles(tokens: Tokens, roles: Sequence[Range], lexicon: Lexicon) -> tuple[str, ...]:
    """Give each title that the words of some roles hold once, letter case aside, as printed first."""
    seen: dict[str, str] = {}
    for role in roles:
        for first, last in _split_address(tokens, _trim(tokens, role, lexicon), lexicon):
            title = " ".join(tokens.slice(first, last).split())
            seen.setdefault(title.casefold(), title)
    return tuple(seen.values())


def _trim(tokens: Tokens, role: Range, lexicon: Lexicon) -> Range:
    """Leave out *a* or *seorang* before a role, and commas around it."""
    first, last = role
    while first < last and (
        tokens.words[first] in _COMMAS or tokens.lowers[first] in lexicon.words.indefinites
    ):
        first += 1
    while last > first and tokens.words[last - 1] in _COMMAS:
        last -= 1
    return Range(first, last)


def _split_address(tokens: Tokens, role: Range, lexicon: Lexicon) -> Iterator[Range]:
    """Split the ranks and forms of address at the end of a role from it."""
    cut, index = role.last, role.last - 1
    while index >= role.first:
        word = tokens.lowers[index].rstrip(".")
        if word in lexicon.addresses and word not in lexicon.tails:
            cut = index
        elif tokens.kinds[index] not in (MARK, INITIALS) and word not in lexicon.tails:
            break
        index -= 1
    for part in (Range(role.first, cut), Range(cut, role.last)):
        trimmed = _trim(tokens, part, lexicon)
        if trimmed.first < trimmed.last:
            yield trimmed


_COMMAS: Final = frozenset(",;:-–")
