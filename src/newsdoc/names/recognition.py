"""Find the names in running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import EntityKind
from newsdoc.names.name import Name
from newsdoc.text.tokens import CAPITALISED

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.prose import Prose


def find_names(prose: Prose, pack: LanguagePack) -> tuple[Name, ...]:
    """Find every named person, organisation and place, in text order."""
    found: list[Name] = []
    kinds, lowers = prose.tokens.kinds, prose.tokens.lowers
    for passage in prose.passages:
        index, last = passage.range
        while index < last:
            begin = index
            while index < last and kinds[index] in CAPITALISED:
                index += 1
            if index > begin and not (index == begin + 1 and lowers[begin] in pack.function_words):
                found.append(Name(begin, index, EntityKind.PERSON, 0.5, begin))
            index = max(index, begin + 1)
    return tuple(found)
