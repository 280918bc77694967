"""Cut the head of an article apart that stands on one line: headline, byline, date, then the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.names import read_names
from newsdoc.patterns import lazy_regex
from newsdoc.text.dates import find_dates
from newsdoc.text.lines import Line

if TYPE_CHECKING:
    from newsdoc.languages._calendar import Calendar
    from newsdoc.layout.names import BylineWords
    from newsdoc.text.dates import PrintedDate

_SITE_SIZE: Final = 40
"""Up to this length, a first line may be the site's name above the glued one."""
_LONG: Final = 200
"""From this length on, a line may hold a head and the body."""
_ROOM: Final = 320
"""Within how many code points the date of the head ends."""
_TITLE: Final = range(15, 240)
"""How long what stands before the date is."""
_REPEATED: Final = 24
"""From this length on, a first line that stands inside another one again has lost its line break there."""

_SENTENCE: Final = lazy_regex(r"\p{Ll}{2}[.!?][\"”’»)]?\s{1,3}\p{Lu}")
_OPENS: Final = lazy_regex(r"\s{0,3}(?:[-–—|]\s{0,3})?(?=[\p{Lu}\p{Lo}\d\"“‘'«„\[(])")
"""What may stand between the date of a head and what follows."""
_LABEL: Final = lazy_regex(r"(?r)\p{L}[\p{L}\p{M}]{2,14}(?:\s\p{L}{2,3})?\s?[:：]?\s{1,3}")
"""Reads a word that says what a date is, backwards from it."""
_SITE: Final = lazy_regex(r"(?r)(?<=\s)[\p{L}\p{N}-]{2,30}(?:\.\p{L}{2,12}){1,3}\s{0,2}[-–—|,]\s{0,2}")
"""Reads the site before its date, backwards (*KOMPAS.com - *)."""
_SIGNED: Final = lazy_regex(
    r"(?r)(?<=\s)\p{Lu}[\p{L}’'-]{1,20}\s\p{Lu}[\p{L}’'-]{1,20}\s{1,2}[-–—|]\s{1,2}"
    r"(?:[\p{L}\p{N}-]{2,30}(?:\.\p{L}{2,12}){1,3}|\p{Ll}{3,12}(?:\p{Lu}\p{L}{2,16}|com))\s{1,3}[|,-]?\s{0,2}"
)
_PICTURE: Final = lazy_regex(r"\s{0,2}\p{L}{4,12}:\s[^()\n]{5,200}+\([^()\n]{2,60}+\)\s{0,2}(?=\S)")
"""The caption of a picture between date and body (*Foto: ... (Antara)*)."""


def split_glued(
    text: str, lines: list[Line], calendars: tuple[Calendar, ...], words: BylineWords
) -> list[Line]:
    """Give the lines with a glued head cut apart, and a text that was glued to itself; else as they are."""
    lines = _split_repeated(text, lines)
    place = int(len(lines) > 1 and lines[0].end - lines[0].start <= _SITE_SIZE)
    if lines and lines[place].end - lines[place].start >= _LONG:
        cuts = _find_cuts(text, lines[place], calendars, words)
        if cuts:
            return [*lines[:place], *_cut(text, lines[place], cuts), *lines[place + 1 :]]
    return lines


def _split_repeated(text: str, lines: list[Line]) -> list[Line]:
    """Cut the line in which the first one stands again, right behind a sentence."""
    if not lines or lines[0].end - lines[0].start < _REPEATED or lines[0].end - lines[0].start >= _LONG:
        return lines
    at = text.find(text[lines[0].start : lines[0].end], lines[0].end)
    if at <= 0 or text[at - 1] not in '.!?”"':
        return lines
    return [
        part for line in lines for part in (_cut(text, line, [at]) if line.start < at < line.end else (line,))
    ]


def _find_cuts(text: str, line: Line, calendars: tuple[Calendar, ...], words: BylineWords) -> list[int]:
    """Give the offsets at which a line with a head is cut; none when it has none."""
    stop = min(line.end, line.start + _ROOM)
    found = next(iter(find_dates(text, line.start, stop, calendars)), None)
    if found is None or line.end - found.end < _LONG // 2:
        return []
    start = _with_weekday(text, found, words)
    opens = _OPENS.match(text, found.end, line.end)
    if opens is None or start - line.start not in _TITLE or not _is_head(text, line.start, start, found):
        return []
    title = _title_end(text, line.start, start, words)
    picture = _PICTURE.match(text, found.end, line.end)
    return [*title, found.end, *([picture.end()] if picture else [])]


def _with_weekday(text: str, found: PrintedDate, words: BylineWords) -> int:
    """Give the start of a date with the weekday before it that a word is glued to (*PaluSenin, 2 ...*)."""
    begin = found.start
    kept = len(text[:begin].rstrip(" ,"))
    first = kept
    while first > 0 and text[first - 1].islower():
        first -= 1
    first -= 1
    return first if first >= 0 and text[first:kept].lower() in words.days else begin


def _is_head(text: str, start: int, date: int, found: PrintedDate) -> bool:
    """Tell whether what stands before a date is a headline rather than the start of a sentence."""
    before = text[start:date]
    if _SENTENCE.search(before) is not None or text[date - 1] == "(" or ") " in before[-4:]:
        return False
    if found.value.__class__.__name__ == "datetime" and not before.rstrip().endswith(","):
        return True
    last = before.split()[-1]
    return last[:1].isupper() or not last[-1].isalnum() or last.endswith(":")


def _title_end(text: str, start: int, date: int, words: BylineWords) -> list[int]:
    """Give where the title ends and what else is cut before the date."""
    ends = [start + len(text[start:date].rstrip(" |-–—"))]
    for pattern in (_SIGNED, _SITE):
        match = pattern.match(text, start, date)
        if match is not None:
            return [match.start(), date] if pattern is _SIGNED else [match.start()]
    label = _LABEL.match(text, start, date)
    if label is not None and label.group().strip(" :：").lower() in words.dating:
        ends = [label.start()]
    for at in range(start + _TITLE.start, ends[0]):
        if text[at - 1] == " " and text[at].isupper():
            opening = words.find_opening(text[at : ends[0]].lower())
            if opening is None:
                continue
            name = at + len(opening[0])
            name += len(text[name : ends[0]]) - len(text[name : ends[0]].lstrip(" :"))
            if read_names(text, name, ends[0], words).spans:
                return [at, *ends]
    return ends


def _cut(text: str, line: Line, cuts: list[int]) -> list[Line]:
    """Cut a line at some offsets; the white space around the parts falls away."""
    parts: list[Line] = []
    for start, end in zip((line.start, *cuts), (*cuts, line.end), strict=True):
        part = text[start:end]
        kept = part.strip()
        if kept:
            begin = start + len(part) - len(part.lstrip())
            parts.append(Line(begin, begin + len(kept), line.indent, line.blanks if not parts else 0))
    return parts
