"""The fast token pattern gives what the general one gives, and offsets never drift."""

from __future__ import annotations

import re

from hypothesis import assume, example, given
from hypothesis import strategies as st

from newsdoc.text import token_patterns
from newsdoc.text.tokens import tokenize

PIECES = (*"aAbé9 .,:'’“”-–_\t\n\x1c", "S.H. ", "Ph.D", "kata ", ".com", "m²", "Ŷ", "€")
NEWS = st.lists(st.sampled_from(PIECES)).map("".join)


@given(NEWS)
@example("9m²")
@example("Ph.Dm²")
def test_the_fast_pattern_agrees_with_the_general_one(text: str) -> None:
    assert token_patterns.PLAIN.findall(text) == token_patterns.ANY.findall(text)


@given(NEWS)
def test_the_fast_alternatives_agree_with_the_others(text: str) -> None:
    assert token_patterns.FAST in token_patterns.PLAIN.pattern
    slow = re.compile(token_patterns.PLAIN.pattern.replace(token_patterns.FAST, ""), re.VERBOSE)
    assert token_patterns.PLAIN.findall(text) == slow.findall(text)


@given(
    st.lists(st.sampled_from([*PIECES, "â", "\x80", "Â«", "â€œ", "&quot;", ",,", "``", "--"])).map("".join)
)
def test_offsets_hold_in_texts_of_the_wrong_encoding(text: str) -> None:
    read, _ = tokenize(text, [(0, len(text))])
    assert "".join(text[a:b] for a, b in zip(read.starts, read.ends, strict=True)) == "".join(text.split())


@given(st.text(st.characters()) | NEWS)
def test_tokens_are_their_slices_and_cover_all_but_blanks(text: str) -> None:
    # The words of marks that were decoded wrongly are the marks that were meant.
    assume(not any(start in text for start in "âÂ&"))
    read, _ = tokenize(text, [(0, len(text))])
    assert read.words == tuple(text[a:b] for a, b in zip(read.starts, read.ends, strict=True))
    assert "".join(read.words) == "".join(text.split())
