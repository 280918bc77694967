"""Cut furniture out of the lines it is glued to: markers, links, credits, story codes, tail words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from newsdoc.layout.shapes import names_picture
from newsdoc.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.languages._layout import LayoutWords
    from newsdoc.text.lines import Line


class Insert(NamedTuple):
    """A stretch of furniture inside a line."""

    start: int
    end: int
    role: BlockRole


_LINK_ROOM: Final = 160
"""How long a glued link may be at most."""

_LINK_ENDS = regex.compile(r"[\p{Ll}\d\"'”’)?!](?=\p{Lu}\p{Ll})|[.?!](?=\s|$)|['\"”’]:|\s{2,}")
"""Where a glued link ends: a lost line break, a full stop, the colon behind its title."""

_REST: Final = 60
"""How much text behind the end of a link on its line is not the rest of its title."""

_CREDIT: Final = regex.compile(
    r"""(?<=[.!?…"”'’»\])]) [^\S\n\r]{0,3}+ (
          \[ [\p{L}\p{N}][\p{L}\p{N}\ ./&,;:@\xa0-]{0,38}+ \]
        | \( [\p{L}][\p{L}\p{N}\ ./&,;:@'’\xa0-]{0,48}+ \)
        ) $""",
    regex.VERBOSE,
)
_CREDIT_ROOM: Final = 56
_PROSE_SIZE: Final = 80
_HEAD: Final = 2
"""Up to which long line what stands in brackets at its end is the credit of the picture above the article."""

_CODE: Final = regex.compile(
    r"[^\S\n\r]{0,3}+[:：#=-]?[^\S\n\r]{0,3}+#?(?=[\p{L}._/-]{0,12}+\p{N})[\p{L}\p{N}._/-]{1,40}+"
)
"""What follows the name of a story code: a mark, and a word with a digit in it."""


_ODD_BLANK: Final = regex.compile(r"[^\S \n]")
_PLAIN: Final = {ord(blank): " " for blank in "\t\x1f\xa0\u1680\u202f\u205f\u3000"}
_PLAIN.update(dict.fromkeys(range(8192, 8203), " "))
_PLAIN.update({ord(end): "\n" for end in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"})
"""Every other blank and line end by the plain one, which the phrases of the packs are written with."""


def find_inserts(text: str, lines: list[Line], packs: Iterable[LayoutWords]) -> list[Insert]:
    """Find furniture that shares a line with something else, in text order, without overlaps."""
    if _ODD_BLANK.search(text):
        text = text.translate(_PLAIN)
    lower = text.lower()
    found: list[Insert] = []
    for words in packs:
        found += _find_marks(text, words.insert_marks)
        found += _find_links(text, words.insert_links)
        found += _find_tails(text, lines, words.tails)
        # Where lower case has another length, offsets would not fit: a code on its own line still does.
        if len(lower) == len(text):
            found += _find_codes(text, lower, words.story_code)
    found += _find_credits(text, lines, found)
    return _disjoint(found)


def _find_marks(text: str, marks: Iterable[str]) -> Iterable[Insert]:
    for mark in marks:
        for at in _places(text, mark):
            end = at + len(mark)
            if _between_sentences(text, at) and not text[end : end + 1].islower():
                yield Insert(at, end, BlockRole.ADVERTISEMENT)


def _find_links(text: str, links: Iterable[str]) -> Iterable[Insert]:
    for link in links:
        for at in _places(text, link):
            end = _link_end(text, at, at + len(link)) if _between_sentences(text, at) else 0
            if end:
                yield Insert(at, end, BlockRole.FURNITURE if link[0] == "[" else BlockRole.RELATED)


def _places(text: str, words: str) -> Iterable[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _between_sentences(text: str, start: int) -> bool:
    """Tell whether words stand where a sentence may start, or right behind one where a break was lost."""
    before = text[max(start - 3, 0) : start]
    kept = before.rstrip(" \t\xa0")
    return not kept or kept[-1] in "\n\r.!?…\"”'’»])" or (kept == before and kept[-1].islower())


def _link_end(text: str, start: int, behind: int) -> int:
    """Give the offset behind a glued link, ``0`` when its end is not to be seen."""
    stop = text.find("\n", behind, behind + _LINK_ROOM + 1)
    room = stop if stop >= 0 else min(len(text), behind + _LINK_ROOM)
    if text[start] == "[":
        return text.find("]", behind, room) + 1
    ends = _LINK_ENDS.search(text, behind, room)
    # The rest of a short line is the rest of the title (*McDonald*).
    if ends is not None and (room - ends.end() >= _REST or stop < 0):
        return ends.end()
    return room if stop >= 0 or room == len(text) else 0


def _find_tails(text: str, lines: list[Line], tails: Iterable[str]) -> Iterable[Insert]:
    for line in lines[-3:]:
        for tail in tails:
            at = line.end - len(tail)
            if at > line.start and text.startswith(tail, at) and text[at - 1] in ".!?…\"”'’»])":
                yield Insert(at, line.end, BlockRole.COMMENTS)


def _find_codes(text: str, lower: str, names: Iterable[str]) -> Iterable[Insert]:
    for name in names:
        for at in _places(lower, name):
            match = _CODE.match(text, at + len(name)) if not lower[at - 1 : at].isalpha() else None
            if match is not None:
                yield Insert(at, match.end(), BlockRole.STORY_CODE)


def _find_credits(text: str, lines: list[Line], found: list[Insert]) -> Iterable[Insert]:
    cuts = {insert.end: insert.start for insert in found}
    before = 0
    for line in lines:
        end = line.end
        before += end - line.start >= _PROSE_SIZE
        if end in cuts and cuts[end] > line.start:
            end = len(text[line.start : cuts[end]].rstrip()) + line.start
        if text[end - 1] not in "])":
            continue
        match = _CREDIT.search(text, max(line.start, end - _CREDIT_ROOM), end)
        if match is not None and not (names_picture(match[1]) and before <= _HEAD):
            yield Insert(match.start(1), end, BlockRole.CREDIT)


def _disjoint(found: list[Insert]) -> list[Insert]:
    kept: list[Insert] = []
    for insert in sorted(found, key=lambda insert: (insert.start, -insert.end)):
        if insert.start < insert.end and (not kept or insert.start >= kept[-1].end):
            kept.append(insert)
    return kept
