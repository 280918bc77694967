"""Cut furniture out of the lines it is glued to: markers, links, credits, story codes, tail words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.layout.shapes import names_picture
from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from newsdoc.languages._layout import LayoutWords
    from newsdoc.text.lines import Line


class Insert(NamedTuple):
    """A stretch of furniture inside a line."""

    start: int
    end: int
    role: BlockRole


_LINK_ROOM: Final = 160
"""How long a glued link may be at most."""

_LINK_ENDS = lazy_regex(r"[\p{Ll}\d\"'”’)?!](?=\p{Lu}\p{Ll})|[.?!](?=\s|$)|['\"”’]:|\s{2,}")
"""Where a glued link ends: a lost line break, a full stop, the colon behind its title."""

_TITLE: Final = lazy_regex(r"[\s:]{0,4}[\p{Lu}\d]\S{0,30}\s[\p{Lu}\d]\S{0,30}\s")
"""How a link's title opens whose words have capitals."""

_SENTENCE: Final = lazy_regex(
    r"(?<=[\p{L}\d)!?\"'”’])(?=\s\p{Lu}\p{Ll}{1,20},?\s\p{Ll}{3,30}\s\p{Ll}{3,30}[\s,])"
)
"""Where such a title ends that a sentence follows without a mark: at a capital with small words behind it."""

_AHEAD: Final = 2
"""How many code points behind the end of a link show that it is one."""

_REST: Final = 60
"""How much text behind the end of a link on its line is not the rest of its title."""

_CREDIT: Final = lazy_regex(
    r"""(?<=[.!?…"”'’»\])]) [^\S\n\r]{0,3}+ (
          \[ [\p{L}\p{N}][\p{L}\p{N}\ ./&,;:@\xa0-]{0,38}+ \]
        | \( (?:\*{1,3}/)? [\p{L}][\p{L}\p{N}\ ./&,;:@'’\xa0-]{0,48}+ \*{0,3} \)
        ) $""",
    re.VERBOSE,
)
_CREDIT_ROOM: Final = 56
_SAID: Final = lazy_regex(r"\s\S+\s\p{Ll}+\.[\])]$")
"""How brackets end that hold a sentence (*(He left later.)*)."""
_PROSE_SIZE: Final = 80
_HEAD: Final = 2
"""Up to which long line what stands in brackets at its end is the credit of the picture above the article."""

_RATE: Final = lazy_regex(
    r"""\(\p{L}{0,3}\p{Sc}?1 (?:\s\p{L}[\p{L}.\ ]{1,30})?+ \s?=\s?
        \p{L}{0,3}\p{Sc}?\s?\d[\d.,]*+ (?:\s?\p{L}[\p{L}.\ ]{1,30})?+ \)
        (?= [^\S\n\r]{0,3} (?:\(|[\n\r]|$) )""",
    re.VERBOSE,
)
"""What one unit of a currency is worth in another, in brackets that close a line: *($1 = 0.92 euros)*."""

_CODE: Final = lazy_regex(
    r"[^\S\n\r]{0,3}+[:：#=-]?[^\S\n\r]{0,3}+#?(?=[\p{L}._/-]{0,12}+\p{N})[\p{L}\p{N}._/-]{1,40}+"
)
"""What follows the name of a story code: a mark, and a word with a digit in it."""


_PLAIN: Final = dict.fromkeys("\t\x1f\xa0\u1680\u202f\u205f\u3000", " ")
_PLAIN.update(dict.fromkeys(map(chr, range(8192, 8203)), " "))
_PLAIN.update(dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"))
"""Every other blank and line end by the plain one, which the phrases of the packs are written with."""


_Phrases = tuple[str, list[str]]
"""The first word of some phrases, and these, the longest first."""


class InsertWords:
    """The phrases of some packs that may be glued to something, by their first words."""

    def __init__(self, packs: tuple[LayoutWords, ...]) -> None:
        """Index the phrases: to find a few first words takes less than to find every phrase."""
        self.marks: list[_Phrases] = _by_first({mark for words in packs for mark in words.insert_marks})
        self.links: list[_Phrases] = _by_first({link for words in packs for link in words.insert_links})
        self.tails: tuple[str, ...] = tuple(sorted({tail for words in packs for tail in words.tails}))
        self.comments: frozenset[str] = frozenset().union(*(words.comments for words in packs))
        names = {name for words in packs for name in words.story_code}
        self.codes: list[_Phrases] = [
            (cased, phrases)
            for first, phrases in _by_first(names)
            for cased in (first, first.capitalize(), first.upper())
        ]
        firsts = {first for first, _ in (*self.marks, *self.links, *self.codes)}
        # The pattern would try a small letter at every other place, and see one word inside another as none.
        self._always: frozenset[str] = frozenset(
            first
            for first in firsts
            if first[0].islower() or any(first in other for other in firsts if first != other)
        )
        self._firsts: re.Pattern[str] = _one_of(firsts - self._always)

    def find_firsts(self, text: str) -> AbstractSet[str]:
        """Give the first words of phrases that a text may hold, in one pass over it."""
        return self._always.union(self._firsts.findall(text))


def _one_of(words: AbstractSet[str]) -> re.Pattern[str]:
    """Build a pattern that finds some words; their first letters are told apart first."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return lazy_re(
        "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_letter.items()) or _NOTHING
    )


_NOTHING: Final = r"(?!)"


def _by_first(phrases: Iterable[str]) -> list[_Phrases]:
    """Group phrases by their first words, the longest of each group first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        found.setdefault(phrase.split(" ", 1)[0], []).append(phrase)
    return list(found.items())


def find_inserts(text: str, lines: list[Line], words: InsertWords, odd: AbstractSet[str]) -> list[Insert]:
    """Find furniture that shares a line with something else, in text order, without overlaps.

    Args:
        text: the whole text.
        lines: its lines.
        words: the phrases that are looked for.
        odd: the white space in it besides blanks and line feeds.
    """
    for blank in odd:
        text = text.replace(blank, _PLAIN[blank])
    firsts = words.find_firsts(text)
    found = [
        *_find_marks(text, [entry for entry in words.marks if entry[0] in firsts]),
        *_find_links(text, [entry for entry in words.links if entry[0] in firsts]),
        *_find_codes(text, [entry for entry in words.codes if entry[0] in firsts]),
        *_find_tails(text, lines, words),
    ]
    if "=" in text:
        found += [Insert(*match.span(), BlockRole.FURNITURE) for match in _RATE.finditer(text)]
    found += _find_credits(text, lines, found)
    return _disjoint(found)


def _find_marks(text: str, known: list[_Phrases]) -> Iterator[Insert]:
    for first, marks in known:
        for at in _places(text, first):
            for mark in marks:
                end = at + len(mark)
                if text.startswith(mark, at):
                    if _between_sentences(text, at) and not text[end : end + 1].islower():
                        yield Insert(at, end, BlockRole.ADVERTISEMENT)
                    break


def _find_links(text: str, known: list[_Phrases]) -> Iterator[Insert]:
    for first, links in known:
        for at in _places(text, first):
            for link in links:
                if text.startswith(link, at):
                    end = _link_end(text, at, at + len(link)) if _between_sentences(text, at) else 0
                    if end:
                        yield Insert(at, end, BlockRole.FURNITURE if link[0] == "[" else BlockRole.RELATED)
                        break


def _places(text: str, words: str) -> Iterator[int]:
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
    # The rest of a short line is the rest of the title (*McDonald*).
    last = stop - _REST if stop >= 0 else room
    found = [_LINK_ENDS.search(text, behind, min(last + _AHEAD, room))] if last > behind else []
    if found and (stop < 0 or text[stop - 1] == ".") and _TITLE.match(text, behind, last):
        found.append(_SENTENCE.search(text, behind, room))
    ends = min([match.end() for match in found if match is not None], default=room)
    if ends <= last and ends < room:
        return ends
    return room if stop >= 0 or room == len(text) else 0


def _find_tails(text: str, lines: list[Line], words: InsertWords) -> Iterable[Insert]:
    for line in lines[-3:]:
        # Nearly no line ends with any of them.
        for tail in words.tails if text.endswith(words.tails, line.start, line.end) else ():
            at = line.end - len(tail)
            comments = tail.lower() in words.comments
            # A blank before the word for comments makes a sentence of it.
            before = text[line.start : at] if comments else text[line.start : at].rstrip()
            if before and text.startswith(tail, at) and before[-1] in ".!?…\"”'’»])":
                yield Insert(at, line.end, BlockRole.COMMENTS if comments else BlockRole.FURNITURE)


def _find_codes(text: str, known: list[_Phrases]) -> Iterator[Insert]:
    for first, names in known:
        for at in _places(text, first):
            for name in names:
                end = at + len(name)
                # A word may become longer in lower case; those of the packs do not.
                if text[at:end].lower() == name and not text[at - 1 : at].isalpha():
                    match = _CODE.match(text, end)
                    if match is not None:
                        yield Insert(at, match.end(), BlockRole.STORY_CODE)
                    break


def _find_credits(text: str, lines: list[Line], found: list[Insert]) -> Iterable[Insert]:
    cuts = {insert.end: insert.start for insert in found}
    before = 0
    for line in lines:
        start, end = line.start, line.end
        before += end - start >= _PROSE_SIZE
        if end in cuts and cuts[end] > start:
            end = len(text[start : cuts[end]].rstrip()) + start
        if text[end - 1] not in "])":
            continue
        match = _CREDIT.search(text, max(start, end - _CREDIT_ROOM), end)
        if (
            match is not None
            and not (names_picture(match[1]) and before <= _HEAD)
            and not _SAID.search(match[1])
        ):
            yield Insert(match.start(1), end, BlockRole.CREDIT)


def _disjoint(found: list[Insert]) -> list[Insert]:
    kept: list[Insert] = []
    for insert in sorted(found, key=lambda insert: (insert.start, -insert.end)):
        if insert.start < insert.end and (not kept or insert.start >= kept[-1].end):
            kept.append(insert)
    return kept
