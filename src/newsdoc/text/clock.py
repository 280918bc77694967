"""Times of day as they are printed beside a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.patterns import lazy_regex
from newsdoc.text.datewords import BLANK, fold, fold_half
from newsdoc.text.zones import CHANGING, FIXED

if TYPE_CHECKING:
    import regex

    from newsdoc.text.datewords import DateWords


class Clock(NamedTuple):
    """A time of day with the zone printed beside it."""

    start: int
    """Offset of its first code point."""
    end: int
    """Offset behind it."""
    hour: int
    """From 0 to 23."""
    minute: int
    second: int
    zone: str
    """Name of the zone, or its offset (``+07:00``); empty when none is printed."""


# Every pattern is tried at one place only, and every repeat has a bound.
_GAP: Final = lazy_regex(rf"[)\]]?{BLANK}{{0,3}}+(?:-{{1,3}}+|[,|·•–—@/;])?{BLANK}{{0,3}}+")
_WORD: Final = lazy_regex(
    rf"[(（\[]?(?P<word>\p{{L}}[\p{{L}}\p{{M}}'’]{{0,15}}+)\.?[)）\]]?[:,]?{BLANK}{{0,3}}+[-|–—]?{BLANK}{{0,3}}+"
)
_TIME: Final = lazy_regex(
    r"(?P<hour>\d{1,2})(?:"
    r"(?P<mark>[:.：])(?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d{1,9}+)?)?(?!\d|[.,:]\d)"
    rf"|{BLANK}?[hH](?:{BLANK}?(?P<minute>\d{{2}}))?(?![\p{{L}}\d])"
    rf"|{BLANK}?[時时點点시](?:{BLANK}?(?P<minute>\d{{1,2}}){BLANK}?[分분])?"
    rf"|(?={BLANK}?[aApP]\.?{BLANK}?[mM]\b))"
)
_HALF: Final = lazy_regex(rf"{BLANK}?(?P<half>\p{{L}}[\p{{L}}\p{{M}}]{{0,14}}+(?:\.{BLANK}?\p{{L}}+\.?)?)")
_ZONE: Final = lazy_regex(
    rf"{BLANK}?(?P<offset>[+−-]\d{{2}}:?\d{{2}})(?!\d)"
    rf"|{BLANK}{{0,2}}+[(\[]?(?:(?:GMT|UTC){BLANK}?(?P<hours>[+−-]\d{{1,2}}(?::?\d{{2}})?)(?!\d)"
    # A lost line break glues a word to a zone (*WIBJakarta*).
    r"|(?P<zone>(?:Z|\p{Lu}{2,4}|[Ww](?:ib|ita?))(?![\p{L}\d])|WIB(?=\p{Lu})|WITA(?=\p{Lu}\p{Ll})))[)\]]?"
)
_BEFORE: Final = lazy_regex(
    rf"(?r)(?<![\d.,:])(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?::(?P<second>\d{{2}}))?"
    rf"(?:{BLANK}?(?P<half>[AaPp]\.?{BLANK}?[Mm]\.?))?(?:{BLANK}{{1,2}}[(\[]?(?P<zone>(?![AaPp][Mm](?!\p{{L}}))\p{{L}}{{2,4}})[)\]]?)?"
    rf"{BLANK}{{0,3}}[-,|·•–—/]?{BLANK}{{0,3}}(?:\p{{Ll}}{{1,3}}{BLANK}{{1,2}})?"
)


def read_clock_behind(text: str, position: int, end: int, words: DateWords) -> Clock | None:
    """Read the time printed behind a date, over the few words and marks that join the two."""
    gap = _GAP.match(text, position, end)
    position = gap.end() if gap else position
    half = ""
    marks = ":."
    for _ in range(_JOINING_WORDS + 1):
        match = _TIME.match(text, position, end)
        if match:
            return _read(text, match, end, half, words) if (match["mark"] or ":") in marks else None
        word = _WORD.match(text, position, end)
        if not word:
            return None
        name = word["word"]
        if words.is_half(name):
            half = name
        elif not _joins(name, words):
            if not name.islower() or len(name) > _SHORT:
                return None
            # Behind a word that may mean anything, *14.20* may be a price.
            marks = ":："
        position = word.end()
    return None


_JOINING_WORDS: Final = 2
_SHORT: Final = 6
"""Letters of the longest unknown word that may join a date and its time (*klo*, *alle*, *saat*)."""


def _joins(name: str, words: DateWords) -> bool:
    return name == "T" or name in words.joiners or fold(name) in words.weekdays


def read_clock_before(text: str, position: int, end: int, words: DateWords) -> Clock | None:
    """Read the time printed before a date that starts at ``end``, no further back than ``position``."""
    match = _BEFORE.match(text, position, end)
    if not match:
        return None
    zone = (match["zone"] or "").upper()
    if zone and zone not in FIXED and zone not in CHANGING:
        return None
    return _to_clock(match, match["half"] or "", zone, end, words)


def _read(text: str, match: regex.Match[str], end: int, half: str, words: DateWords) -> Clock | None:
    position = match.end()
    behind = _HALF.match(text, position, end)
    if behind and not half and words.is_half(behind["half"]):
        half, position = behind["half"], behind.end()
    exact = match["second"] is not None or text[match.start() - 1] == "T"
    position, zone = _read_zone(text, position, end, exact=exact)
    return _to_clock(match, half, zone, position, words)


def _read_zone(text: str, position: int, end: int, *, exact: bool) -> tuple[int, str]:
    match = _ZONE.match(text, position, end)
    if not match:
        return position, ""
    if match["hours"]:
        return match.end(), _offset(match["hours"])
    if match["offset"]:
        # Behind hours and minutes alone it is the end of a stretch of time (*10:00-11:30*).
        return (match.end(), _offset(match["offset"])) if exact else (position, "")
    name = match["zone"].upper()
    return (match.end(), name) if name in FIXED or name in CHANGING else (position, "")


def _offset(printed: str) -> str:
    """Write an offset in full: *+7*, *+0700* and *+7:00* are one."""
    digits = printed[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > len("HH") else (digits, "0")
    return f"{'+' if printed[0] == '+' else '-'}{int(hours):02}:{int(minutes):02}"


def _to_clock(match: regex.Match[str], half: str, zone: str, end: int, words: DateWords) -> Clock | None:
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if half:
        afternoon = hour > _NOON or fold_half(half) in words.after_noon
        if hour > _NOON and fold_half(half) in words.before_noon:
            return None
        hour = hour % _NOON + (_NOON if afternoon else 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE or second > _LAST_MINUTE:
        return None
    return Clock(match.start(), end, hour, minute, second, zone)


_NOON: Final = 12
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59
