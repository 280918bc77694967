"""Storms are called by names of people, and name nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.text.tokens import TITLE

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def leave_out_storms(tokens: Tokens, names: list[Name], words: NameWords) -> list[Name]:
    """Leave out what a storm is called, behind its noun and wherever it stands alone (*Hurricane* Odette).

    Who has another name besides stays (*Odette Hale*), and so does a body (*Storm Prediction Center*).
    """
    if words.storms.isdisjoint(tokens.printed):
        return names
    printed, kinds = tokens.words, tokens.kinds
    called = {
        printed[index + 1]
        for index in range(len(printed) - 1)
        if printed[index] in words.storms and kinds[index + 1] == TITLE
    }
    nameless = words.storms | called
    return [name for name in names if not nameless.issuperset(printed[name.first : name.last])]
