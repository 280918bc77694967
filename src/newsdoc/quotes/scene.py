"""``Scene``: a prose with what the engine knows of each token, shared by all its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdoc.quotes.lexicon import Lexicon, compile_lexicon

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


class Scene(NamedTuple):
    """The tokens of an article as plain sequences, with flags and quotations by token."""

    tokens: Tokens
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    kinds: tuple[int, ...]
    flags: list[int]
    """What each token can be; see ``lexicon``."""
    lexicon: Lexicon
    behind: dict[int, int]
    """By opening mark of a quotation: the token behind the quotation."""
    opener: dict[int, int]
    """By last token of a quotation: its opening mark."""


def read_scene(prose: Prose, pack: LanguagePack) -> Scene:
    """Look every token up once and lay the quotations out by token."""
    tokens = prose.tokens
    lexicon = compile_lexicon(pack.reporting)
    known = lexicon.flags.get
    behind: dict[int, int] = {}
    opener: dict[int, int] = {}
    for passage in prose.paragraphs:
        for quotation in passage.quotations:
            stop = quotation.closer + 1 if quotation.closed else quotation.closer
            behind[quotation.opener] = stop
            opener[stop - 1] = quotation.opener
    return Scene(
        tokens=tokens,
        words=tokens.words,
        lowers=tokens.lowers,
        kinds=tokens.kinds,
        flags=[known(word, 0) for word in tokens.lowers],
        lexicon=lexicon,
        behind=behind,
        opener=opener,
    )
