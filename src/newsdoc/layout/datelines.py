"""Read the dateline that opens the body: where, by whom and when the report was filed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import regex

from newsdoc.text.dates import find_dates

if TYPE_CHECKING:
    from datetime import date

    from newsdoc.languages._calendar import Calendar

_ROOM: Final = 120
"""Within how many code points a dateline ends."""

_WORD: Final = r"\p{Lu}[\p{L}\p{M}'’]*+(?:-\p{L}++)*+"
_PLACE: Final = rf"{_WORD}(?:[\s/]{{1,2}}{_WORD}){{0,3}}+"
_DOMAIN: Final = r"[\p{L}\p{N}-]{2,30}+(?:\.[\p{L}]{2,12}+){1,3}+"
_END: Final = r"\s{0,2}(?:-{1,3}|[–—:])\s{0,2}(?=\S)"
_DASH: Final = r"\s{0,2}(?:-{1,3}|[–—])\s{0,2}(?=\S)"
_DAY: Final = r"(?P<day>,?\s{1,2}[^()\n]{3,30}?)?"

_SHAPES: Final = tuple(
    (name, regex.compile(pattern))
    for name, pattern in (
        # REPUBLIKA.CO.ID, JAKARTA --   KONTAN.CO.ID - JAKARTA.   medcom.id, Jakarta:
        (
            "outlet-place",
            rf"(?P<outlet>{_DOMAIN})\s{{0,2}}[,–—-]\s{{0,2}}(?P<place>{_PLACE})(?:{_END}|\.\s)",
        ),
        # Liputan6.com, Jakarta Presiden ...
        ("outlet-place-bare", rf"(?P<outlet>{_DOMAIN}),\s{{1,2}}(?P<place>{_WORD})\s{{1,2}}(?=\p{{Lu}})"),
        # JAKARTA, KOMPAS.com -   Jakarta, CNN Indonesia --
        (
            "place-outlet",
            rf"(?P<place>{_PLACE}),\s{{1,2}}(?:(?P<outlet>{_DOMAIN}){_END}|(?P<agency>{_PLACE}){_DASH})",
        ),
        # LONDON (Reuters) -   LONDON, 3 May (Reuters) —
        (
            "place-agency-in-brackets",
            rf"(?P<place>{_PLACE}(?:,\s{_PLACE}(?!\s{{1,2}}\d))?+){_DAY}\s{{0,2}}\((?P<outlet>\p{{L}}[^()\n]{{1,29}}+)\){_END}",
        ),
        # KOMPAS.com –
        ("outlet", rf"(?P<outlet>{_DOMAIN}){_END}"),
        # IslamTimes -
        (
            "outlet",
            r"(?P<outlet>\p{Lu}\p{Ll}++\p{Lu}[\p{L}\p{N}]*+)\s{1,2}[–—-]{1,2}\s{1,2}",
        ),
        # JAKARTA —   Jakarta -
        ("place", rf"(?P<place>{_PLACE})\s{{0,2}}(?:--|[–—])\s{{0,2}}(?=[\p{{Lu}}\"“‘'«„])"),
        ("place", rf"(?P<place>{_PLACE})\s{{1,2}}-\s{{1,2}}(?=[\p{{Lu}}\"“‘'«„])"),
    )
)


class PrintedDateline(NamedTuple):
    """A dateline as printed."""

    start: int
    end: int
    """Offset behind its last word; the dash behind it is left out."""
    place: str | None
    outlet: str | None
    day: date | None
    rule: str


def read_dateline(
    text: str, start: int, end: int, calendars: tuple[Calendar, ...], *, shift: int = 0
) -> PrintedDateline | None:
    """Read the dateline at the start of a paragraph, ``None`` when it has none."""
    stop = min(end, start + _ROOM)
    for rule, shape in _SHAPES:
        match = shape.match(text, start, stop)
        if match is None or match.end() >= end:
            continue
        parts = match.groupdict()
        last = max(match.end(name) for name in ("place", "outlet", "agency") if parts.get(name))
        days = find_dates(text, *match.span("day"), calendars) if parts.get("day") else []
        if parts.get("day") and not days and not _looks_dated(parts["day"]):
            continue
        return PrintedDateline(
            start + shift,
            last + (text[last : last + 1] == ")") + shift,
            _fold(parts.get("place")),
            _fold(parts.get("outlet") or parts.get("agency")),
            days[0].value if days else None,
            rule,
        )
    return None


def read_lone_dateline(
    text: str, start: int, end: int, calendars: tuple[Calendar, ...]
) -> PrintedDateline | None:
    """Read a row that is a dateline and nothing else (*Jakarta, CNN Indonesia --*), else ``None``."""
    printed = text[start:end]
    if len(printed) > _LONE or not printed.endswith(_DASHES):
        return None
    # The shapes want to see what the dash leads to.
    return read_dateline(f"{printed} X{'x' * _LONE}", 0, end - start + 2, calendars, shift=start)


_LONE: Final = 60
_DASHES: Final = ("-", "–", "—")


def _looks_dated(printed: str) -> bool:
    return any(char.isdigit() for char in printed)


def _fold(printed: str | None) -> str | None:
    return " ".join(printed.split()) if printed else None
