"""The fast token pattern gives what the general one gives, and offsets never drift."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdoc.text import tokens
from newsdoc.text.tokens import tokenize

PIECES = (*"aAbé9 .,:'’“”-–_\t\n\x1c", "S.H. ", "Ph.D", "kata ", ".com", "m²", "Ŷ", "€")
NEWS = st.lists(st.sampled_from(PIECES)).map("".join)


@given(NEWS)
def test_the_fast_pattern_agrees_with_the_general_one(text: str) -> None:
    assert tokens.PLAIN.findall(text) == tokens.ANY.findall(text)


@given(st.text(st.characters()) | NEWS)
def test_tokens_are_their_slices_and_cover_all_but_blanks(text: str) -> None:
    read, _ = tokenize(text, [(0, len(text))])
    assert read.words == tuple(text[a:b] for a, b in zip(read.starts, read.ends, strict=True))
    assert "".join(read.words) == "".join(text.split())
