from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from newsdoc import ArgumentTypeError, ArgumentValueError
from newsdoc.interchange.offsets import Utf16Offsets
from newsdoc.testing import strategies
from tests import javascript

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = ("", "a", "🙂", "a🙂", "🙂a", "🙂🙂b🙂", "é\u0301日本𠀋語", "\ud83d\ude00", "👩‍👩‍👧 ya", "a\x00b")


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_every_offset_is_the_one_of_the_codec_and_comes_back(text: str) -> None:
    check(text)


@given(strategies.raw_texts())
def test_every_offset_of_any_text_is_the_one_of_the_codec_and_comes_back(text: str) -> None:
    check(text[:400])


def check(text: str) -> None:
    offsets = Utf16Offsets(text)
    for place, there in enumerate(running(text)):
        assert offsets.to_utf16(place) == there
        assert offsets.from_utf16(there) == place


def running(text: str) -> Iterator[int]:
    done = 0
    yield done
    for character in text:
        done += units(character)
        yield done


def test_javascript_cuts_the_same_words() -> None:
    text = "🙂 “Ya,” kata Rina 👩‍👩‍👧. 𠀋 “Oke 🙂🙂,” katanya."
    words = ("🙂", "Ya", "Rina 👩‍👩‍👧", "𠀋", "Oke 🙂🙂", "katanya")
    offsets = Utf16Offsets(text)
    places = [(text.index(word), text.index(word) + len(word)) for word in words]
    cut = javascript.run("slice.mjs", text, [[offsets.to_utf16(one) for one in place] for place in places])
    assert cut == list(words)


@pytest.mark.parametrize(("offset", "message"), [(-1, "wanted 0 to 4"), (5, "wanted 0 to 4")])
def test_an_offset_beyond_the_text_is_refused(offset: int, message: str) -> None:
    with pytest.raises(ArgumentValueError, match=f"offset: got {offset}, {message}"):
        Utf16Offsets("a🙂b🙂").to_utf16(offset)


@pytest.mark.parametrize(
    ("offset", "message"),
    [
        (-1, "wanted 0 to 6"),
        (7, "wanted 0 to 6"),
        (2, "inside a surrogate pair"),
        (5, "inside a surrogate pair"),
    ],
)
def test_a_unit_where_no_character_starts_is_refused(offset: int, message: str) -> None:
    with pytest.raises(ArgumentValueError, match=f"offset: got {offset}, .*{message}"):
        Utf16Offsets("a🙂b🙂").from_utf16(offset)


def test_it_wants_a_text() -> None:
    wrong: Any = b"a"
    with pytest.raises(ArgumentTypeError, match="text: got bytes, wanted str"):
        Utf16Offsets(wrong)


def test_many_offsets_of_a_long_text_take_no_time() -> None:
    text = "🙂a" * 200_000
    offsets = Utf16Offsets(text)
    assert [offsets.to_utf16(place) for place in range(0, len(text), 2)] == list(range(0, 600_000, 3))
