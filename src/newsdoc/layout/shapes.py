"""Tell by its shape alone what a row is: a number, a date line, a picture's credit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from newsdoc.layout.rows import Row

NAME_WORD: Final = r"\p{Lu}[\p{L}.'’-]*+"
"""The pattern of a word with a capital, as names have them; abbreviations keep their full stops."""

_WORDS: Final = lazy_regex(r"\w")
_COUNTER: Final = lazy_regex(r"\d{1,3}(?:[.,\s]?\d{3})*+(?:[.,]\d+)?\s?[kKmM]?$")
_COUNTER_SIZE: Final = 12
_DAY_SIZE: Final = 120
_STOPPED_SIZE: Final = 50
_DAY: Final = lazy_regex(
    r"(?<!\d)\d{1,2}(?:st|nd|rd|th|er|[ºª])?\W{0,4}(?:of\s{1,3}|de\s{1,3})?\p{L}{3,12}\.?\W{0,4}(?:de\s{1,3})?(?:19|20)\d\d"
    r"|\p{L}{3,12}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}(?:19|20)\d\d"
    r"|\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?:19|20)\d\d\s?[年년]"
)
_BRACKETS: Final = lazy_regex(
    r"\[[\p{L}\p{N}][\p{L}\p{N} ./&,-]{0,28}\]$"
    r"|\((?:\*{1,3}/)?\p{L}{2,5}(?:[/,.-]{1,2}\p{L}{1,5}){0,4}+(?:/\*{1,3})?\)$"
)
"""A line that is the code of who wrote and edited: *[IT/AR]*, *(abc/def)*, ``(*/abc)``."""
_ADDRESS: Final = lazy_regex(r"(?:[^\s:]{1,20}+\s?:\s?)?https?://\S{4,500}+")
"""A line that is an address and perhaps a word for it."""
_ADDRESS_AT: Final = 32
"""Within how many code points the mark of an address stands on such a line."""
_COPYRIGHT: Final = lazy_re(r"(?:copyright )?(?:©|\(c\))? ?(?:copyright )?(?:19|20)\d\d\b")
"""How a notice of rights opens: *Copyright 2024*, *© 2024*, *Copyright © 2024*."""
_CODE_SIZE: Final = 6
"""Up to this length, both sides of a slash are codes of editors, not names."""
_CODE_ROOM: Final = 8
_EDITED: Final = lazy_regex(r"\p{Lu}/\p{Lu}[\p{L}.'’ -]{2,40}/\p{Ll}{2,5}\.$")
"""A photographer and the code of who edited the picture, with a full stop: *ANTARA FOTO/Ana Rey/abc.*"""
_ARROWED: Final = (">>", "→", "➤", "➜", "➡", "»»")
"""What opens a line that leads elsewhere."""
_ARROWS: Final = frozenset(mark[0] for mark in _ARROWED)
_CAPTION_SIZE: Final = 700
_TITLE_SIZE: Final = range(15, 160)
"""How much text a title is that a row prints twice."""
_PICTURE_LEAST: Final = 2
_PICTURE_ROOM: Final = 90
_PICTURE: Final = lazy_regex(
    r"\b(?:Getty|AFP|EPA|Reuters|REUTERS|dpa|DPA|AP|EFE|AAP|APA|imago|IMAGO|Shutterstock|iStock)"
    r"(?:\s(?:Images?|Photos?))?\s?[)\]]?$"
    r"|©|\b[Ff]otos?[:/]|\bP(?:hoto(?:graph)?|HOTO)[sS]?:|\bphoto(?:graph)?s?:|\b[Pp]hotos?\sby\s"
    r"|\b[Pp]ic(?:ture)?s?:|\bImages?:|\bIMAGE:|\bBild(?:er)?:|\b(?:Credit|CREDIT):"
    r"|\b[Cc]ourtesy(?:\sof)?\b|\bIlustrasi:|\bFOTO:|\bANTARA FOTO\b|/ANTARA\b|\bdok\."
)
"""What the end of a caption names: the picture's agency or photographer."""
# Few rows hold one of these, and ``re`` is quick to tell.
_HINT: Final = lazy_re(
    "Getty|AFP|EPA|Reuters|REUTERS|dpa|DPA|AP|EFE|imago|IMAGO|Shutterstock|iStock|©|[Ff]otos?[:/]"
    "|[Pp]hoto(?:graph)?s?[: ]|HOTOS?:|[Pp]ic(?:ture)?s?:|Images?:|IMAGE:|Bild|Credit:|CREDIT:|ourtesy"
    "|Ilustrasi:|FOTO:|ANTARA|dok"
)
# Every day holds one of these; to look for them is quick.
_YEAR_OR_NUMBERS: Final = lazy_re(r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|[./-]\s?\d{1,2}[./-])")
# Most days that are printed are among these, which ``re`` is quick to find.
_PLAIN_DAY: Final = lazy_re(r"\d (?<!\d\d\d )[A-Za-z]{3,12} (?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d")


def read_shape(row: Row) -> BlockRole | None:
    """Tell what a row is by its shape alone; ``None`` when that does not tell."""
    key, printed = row.key, row.text
    if not key or not (key[0].isalnum() or _WORDS.search(key)):
        return BlockRole.FURNITURE
    if printed[0] in "[(" and _BRACKETS.match(printed):
        return BlockRole.CREDIT
    if row.size <= _COUNTER_SIZE and printed[0].isdecimal() and _COUNTER.match(printed):
        return BlockRole.COUNTER
    if "://" in printed[:_ADDRESS_AT] and _ADDRESS.fullmatch(printed):
        return BlockRole.FURNITURE
    return _read_line(row)


def _read_line(row: Row) -> BlockRole | None:
    """Tell what a row is that opens as any line does: a title printed twice, a notice, a caption, a date."""
    key, printed = row.key, row.text
    halves = printed[len(printed) // 2] == " " and _is_doubled(printed)
    if halves or (printed[0] in _ARROWS and printed.startswith(_ARROWED)):
        return BlockRole.RELATED
    if key[0] in "c©(" and (row.stop or "©" in key) and _COPYRIGHT.match(key):
        return BlockRole.FOOTER
    long = row.stop and row.size > _STOPPED_SIZE
    return _read_stopped(row) if long else _read_picture_or_date(row)


def _is_doubled(printed: str) -> bool:
    """Tell whether a row is the name of a picture and the title below it, both a link and both the same."""
    half = len(printed) // 2
    return half in _TITLE_SIZE and printed[half - 1] != "." and printed[:half] == printed[half + 1 :]


def _read_stopped(row: Row) -> BlockRole | None:
    """Tell whether a row that ends like a sentence is a caption with the code of its editor, or a moment."""
    printed = row.text
    coded = "/" in printed[-_CODE_ROOM:] and _EDITED.search(printed, max(len(printed) - _PICTURE_ROOM, 0))
    return BlockRole.CAPTION if coded else _read_moment(row)


def _read_moment(row: Row) -> BlockRole | None:
    """Tell whether a row only looks like a sentence: it ends with the half of the day, or opens with the day.

    *Ana Rey and Tom Hart | Nov. 26, 2026 6:12 p.m.*, *November 26, 2026 07:00 ET | Source: Acme, Inc.*
    """
    if "|" not in row.text or row.size > _DAY_SIZE:
        return None
    first, _, rest = row.text.partition("|")
    opens = _DAY.match(first) is not None and len(rest) <= _SOURCE_SIZE
    return BlockRole.DATE if opens or (row.key.endswith(_HALVES) and _holds_day(row.text)) else None


_SOURCE_SIZE: Final = 60
"""How much text stands behind the day and a bar at most that says who sent a release."""


_HALVES: Final = ("a.m.", "p.m.")
"""What closes a time of day, and no sentence."""


def _read_picture_or_date(row: Row) -> BlockRole | None:
    picture = not row.stop and row.size <= _CAPTION_SIZE
    if picture and "/" in row.text and names_picture(row.text):
        return BlockRole.CAPTION
    if row.size <= (_STOPPED_SIZE if row.stop else _DAY_SIZE) and _holds_day(row.text):
        return BlockRole.DATE
    if not picture or row.size < _PICTURE_LEAST:
        return None
    tail = max(len(row.text) - _PICTURE_ROOM, 0)
    if _may_name_picture(row.text) and _HINT.search(row.text, tail) and _PICTURE.search(row.text, tail):
        return BlockRole.CAPTION
    return None


def _may_name_picture(printed: str) -> bool:
    """Tell in little time whether a row holds any sign that ``_PICTURE`` asks for; nine of ten do not."""
    return (
        ":" in printed
        or "/" in printed
        or "©" in printed
        or "hoto" in printed
        or "ourtesy" in printed
        or "ANTARA" in printed
        or "dok." in printed
        or printed.rstrip(")]").rstrip().endswith(_AGENCIES)
    )


_AGENCIES: Final = (
    *("Getty", "AFP", "EPA", "Reuters", "REUTERS", "dpa", "DPA", "AP", "EFE", "APA", "imago", "IMAGO"),
    *("Shutterstock", "iStock", "Image", "Images"),
)
"""What a row ends with that ends with an agency; photos are told by their word."""


def _holds_day(printed: str) -> bool:
    return _YEAR_OR_NUMBERS.search(printed) is not None and (
        _PLAIN_DAY.search(printed) is not None or _DAY.search(printed) is not None
    )


def names_picture(printed: str) -> bool:
    """Tell whether a text ends with the agency and the photographer of a picture.

    >>> [names_picture(end) for end in ("(detikcom/Ana Rey)", "Sidang. ANTARA/Ana Rey", "(abc7/wartanusa)")]
    [True, True, False]
    """
    slash = printed.rfind("/")
    if printed[slash + 1 :].islower() and len(printed) - slash <= _CODE_SIZE:
        # The picture editor's code behind the photographer (*ANTARA FOTO/Ana Rey/abc*).
        printed = printed[:slash]
        slash = printed.rfind("/")
    # *EFE/ Ana Rey*
    if slash < 0 or not printed[slash + 1 :].lstrip(" ")[:1].isalpha():
        return False
    bracket = max(printed.rfind("(", 0, slash), printed.rfind("[", 0, slash))
    name = printed[slash + 1 :].strip(" ").rstrip(")] ")
    outlet = printed[bracket + 1 if printed[-1] in ")]" else printed.rfind(" ", 0, slash) + 1 : slash]
    if len(name) > _NAME_SIZE or not outlet or "/" in outlet[:1] or max(len(name), len(outlet)) <= _CODE_SIZE:
        return False
    if printed[-1] in ")]":
        # Names have capitals; the codes of editors may have none (*(abc7/wartanusa)*).
        return bracket >= 0 and len(outlet) <= _NAME_SIZE and not (name + outlet).islower()
    apart = outlet[0].isupper() and " " in name and printed[: slash - len(outlet)].endswith(". ")
    return name[0].isupper() and (outlet.isupper() or "." in outlet[1:-1] or apart)


_NAME_SIZE: Final = 40
