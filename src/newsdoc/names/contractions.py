"""Bodies whose head is contracted before the rest of the name (*PN Sleman*, *Disdik Solo*)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdoc.languages._names import NameWords
    from newsdoc.names.forms import Form


def find_contracted(forms: Sequence[Form], names: NameWords) -> Iterator[tuple[int, int]]:
    """Find the pairs of forms the second of which contracts the first words of the first one.

    *Pengadilan Negeri Sleman*: *PN Sleman*; *Dinas Pendidikan Solo*: *Disdik Solo*. What follows is the same.
    """
    if not names.leading_heads:
        return
    several = [
        (index, form.words) for index, form in enumerate(forms) if form.initials and form.kind is _BODY
    ]
    contracted: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, words in several:
        if len(words[0]) <= _LONGEST:
            contracted[words[1:]].append(index)
    for index, words in several:
        if words[0] not in names.heads:
            continue
        for size in range(2, min(len(words), _HEAD + 1)):
            for other in contracted.get(words[size:], ())[:_MOST]:
                if other != index and _contracts(forms[other].words[0], words[:size], names):
                    yield index, other


def _contracts(short: str, words: tuple[str, ...], names: NameWords) -> bool:
    """Tell whether a word is made of the first letters of some, or is the head of a body blended of them."""
    spelled = [word for word in words if word not in names.joiners]
    if short == "".join([word[0] for word in spelled]):
        return True
    if short not in names.heads or short in words or short[0] != words[0][0]:
        return False
    letters = iter("".join(spelled))
    return all(letter in letters for letter in short)


_BODY: Final = EntityKind.ORGANIZATION
"""A global, for a member of an enumeration takes longer to find."""
_LONGEST: Final = 9
"""Letters of a contraction at most."""
_HEAD: Final = 5
"""Words that are contracted at most."""
_MOST: Final = 8
"""How many contractions with the same rest are looked at: ugly texts stay linear."""
