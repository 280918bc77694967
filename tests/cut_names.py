"""Names as they were cut, marked in a text: ``kata [Dr. Rahmat]``."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from newsdoc import languages
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.text.tokens import tokenize

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.model import EntityKind
    from newsdoc.names.features import Lexicon
    from newsdoc.text.tokens import Tokens


class Cut(NamedTuple):
    tokens: Tokens
    pack: LanguagePack
    lexicon: Lexicon
    stretches: list[tuple[int, int]]

    def shown(self, first: int, last: int) -> str:
        return self.tokens.slice(first, last)

    def named(self, number: int, kind: EntityKind) -> Name:
        first, last = self.stretches[number]
        return Name(first, last, kind, 0.9, first)


def cut(marked: str, language: str = "id") -> Cut:
    """Read a text and the stretches that are marked in it."""
    text = re.sub(r"[\[\]]", "", marked)
    tokens, _ = tokenize(text, [(0, len(text))])
    pack = languages.load(language)
    model = load_model(pack)
    assert model is not None
    stretches = [
        tuple(
            bisect_left(tokens.starts, at - 2 * number - shift)
            for at, shift in zip(m.span(), (0, 2), strict=True)
        )
        for number, m in enumerate(re.finditer(r"\[[^\]]*\]", marked))
    ]
    return Cut(tokens, pack, model.lexicon, [(first, last) for first, last in stretches])
