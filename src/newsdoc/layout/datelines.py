"""Read the dateline that opens the body: where, by whom and when the report was filed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.layout.places import is_day, is_outlet, is_place, names_outlet, read_bare_place
from newsdoc.patterns import lazy_re, lazy_regex
from newsdoc.text.dates import find_dates

if TYPE_CHECKING:
    from datetime import date

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._calendar import Calendar

_ROOM: Final = 120
"""Within how many code points a dateline ends."""
_PARTS: Final = 5
"""How many parts a dateline has at most."""

_WORD: Final = r"\p{Lu}[\p{L}\p{M}'’]*+(?:-\p{L}[\p{L}\p{M}'’]++)*+"
_CUT_SHORT: Final = r"(?:S[Tt]|F[Tt]|M[Tt]|K[Aa][Bb])\.\s"
"""How places start that are cut short (*ST. PAUL*, *Kab. Solo*)."""
_SITE: Final = r"""
    (?P<D> [\p{L}\p{N}-]{2,30}+ (?:\.\p{L}{2,12}+){1,3}+ (?![\p{L}\p{N}])
      | \p{L}{0,12}\p{Ll}\p{Lu}[\p{L}\p{N}]*+ | \p{Lu}{3,12}+\p{Ll}{3,12}+ )
"""
_DAY: Final = r"""
    (?P<d> \(? (?:\p{L}{3,12}+[.,]?\s{1,2}\(?){0,2}+ \d{1,4}+ (?:[./-]\d{1,4}+){0,2}+
      (?:\.?\s\p{L}{3,12}+\.?)?+ (?:,?\s\d{4})?+ \)? )
"""
_WORDS: Final = rf"""
    (?P<B> \( \p{{L}}[^()\n]{{1,29}}+ \) | / \p{{L}}[^/\n]{{1,29}}+ / )
  | (?P<P> (?:{_CUT_SHORT})?+ {_WORD} (?:[\s/]{{1,2}}{_WORD}(?![.-]?\p{{N}})){{0,3}}+
      (?:(?<=\p{{L}}{{2}})\.(?=,|\s[(–—]))? )
"""
_FIRST: Final = lazy_regex(f"{_SITE}|{_WORDS}", re.VERBOSE)
_STATE: Final = r"(?P<P> (?:\p{Lu}\p{Ll}?\.){2,3}+ (?=,|\s[(–—-]) )"
_PART: Final = lazy_regex(f"{_SITE}|{_DAY}|{_STATE}|{_WORDS}", re.VERBOSE)
"""A part: a site or outlet by its spelling (D), a day (d), what stands in brackets (B), words (P); behind
the first one also the initials of a state (*ALBANY, N.Y.*)."""

_BETWEEN: Final = lazy_re(
    r"(?:\.|\s{0,2})(?P<dash>-{2,3}|[–—‐−]|-)(?P<blank>\s{0,2})(?=\S)|(?P<dot>[.])\s{1,2}(?=\S)"
    r"|\s{0,2}(?P<mark>[,|:]|//)\s{0,2}(?=\S)|\s{1,2}(?=[(/\d])|(?=\([^\W\d_])|(?<=\))\s{1,2}(?=[^\W\d_])"
)
"""What stands between two parts, or behind the last one."""

_SHAPES: Final = tuple(
    (name, lazy_re(shape))
    for name, shape in (
        # REPUBLIKA.CO.ID, JAKARTA --   KONTAN.CO.ID - JAKARTA.   TIMESINDONESIA, MALANG –
        # (KabarDesa.com) Solo -
        ("outlet-place", r"[DO][,|-]P(?:,P)?[-:.]|[DO][,|-]P,?d-|B,P(?:,?d)?-"),
        # JAKARTA, KOMPAS.com -   SURABAYA | JATIMTIMES –   Jakarta, CNN Indonesia --
        ("place-outlet", r"P(?:,P)?[,|-][DO][-:]|P(?:,P)?,d[,|-][DO]-"),
        # LONDON (Reuters) -   LONDON, 3 May (Reuters) —   PASADENA, Calif., Jan. 1 (UPI) —
        # BOSTON, Sept. 30, 2025 /Newswire/ --   Ranchi, Mar 27 (PTI) Two persons
        ("place-agency-in-brackets", r"P(?:,P)?(?:,?d)?,?B[-:]|P(?:,P)?,?d,?B,"),
        # KOMPAS.com –   RMOL.   (AP) —   suarasurabaya.net|
        ("outlet", r"[DO]-|D[:|]|O\.(?!D)|B-"),
        # JAKARTA —   Kupang, 12/3 -   PALU |   MELBOURNE: The
        ("place", r"P(?:,P)?(?:,?d)?[-|]|P:"),
    )
)
"""Datelines by the kinds of their parts and the marks between them; O is an outlet by its words."""
_OPENERS: Final = "\"“‘'«„"
_SENTENCE: Final = lazy_re(rf"[{_OPENERS}]|(?:[^\W\d_]+(?:['’][^\W\d_]+)? )+?[a-z]")
"""The start of a paragraph without a dateline: a quotation, or words without marks up to a small letter."""


class PrintedDateline(NamedTuple):
    """A dateline as printed."""

    start: int
    end: int
    """Offset behind its last word; the dash behind it is left out."""
    place: str | None
    outlet: str | None
    day: date | None
    rule: str


class Filing(NamedTuple):
    """What datelines are read with."""

    calendars: tuple[Calendar, ...]
    """The calendars of the languages, the text's own first."""
    pack: LanguagePack
    """The pack whose lists of places and outlets count."""


class _Part(NamedTuple):
    kind: str
    start: int
    end: int


def read_dateline(
    text: str, start: int, end: int, filing: Filing, *, shift: int = 0
) -> PrintedDateline | None:
    """Read the dateline at the start of a paragraph, ``None`` when it has none.

    Args:
        text: the whole text.
        start: offset of the paragraph's first code point.
        end: offset behind its last.
        filing: what datelines are read with.
        shift: what is added to the offsets of the answer.
    """
    stop = min(end, start + _ROOM)
    if _SENTENCE.match(text, start, stop) is not None:
        return None
    parts, marks = _split_parts(text, start, stop)
    if not parts:
        return _read_without_place(text, start, stop, filing, shift)
    if marks:
        _tell_outlets(text, parts, marks, filing.pack)
        written = "".join(part.kind + mark for part, mark in zip(parts, marks, strict=False))
        for rule, shape in _SHAPES:
            match = shape.match(written)
            if match is not None:
                count = match.end() // 2
                # Menus have bars, too (*Kabar.com | Olahraga*).
                if written[match.end() - 1] == "|" and end - parts[count - 1].end <= _PROSE:
                    continue
                if rule != "place" or _is_place_line(text, parts, count, end, filing.pack):
                    return _to_dateline(text, parts[:count], rule, filing, shift)
    if parts[0].kind == "D" and marks[:1] == [","] and "." in text[parts[0].start : parts[0].end]:
        place = read_bare_place(text, parts[0].end, end, filing.pack)
        if place is not None:
            rule = "outlet-place-bare" if place[0] < place[1] else "outlet"
            bare = [_Part("P", *place)] if place[0] < place[1] else []
            return _to_dateline(text, [parts[0], *bare], rule, filing, shift)
    return _read_without_place(text, start, stop, filing, shift)


def _read_without_place(
    text: str, start: int, stop: int, filing: Filing, shift: int
) -> PrintedDateline | None:
    """Read an agency in square brackets (*[AFP] Two people ...*), or behind the day (*Jan. 30 (UPI) --*)."""
    printed = _DAY_OR_AGENCY.match(text, start, stop)
    if printed is None:
        return None
    day = printed["day"]
    if (
        not is_day(printed["month"].rstrip("."), filing.pack)
        if day
        else not is_outlet(printed["agency"], filing.pack)
    ):
        return None
    days = find_dates(text, *printed.span("day"), filing.calendars) if day else []
    value = days[0].value if days else None
    outlet = printed["outlet"] or printed["agency"]
    return PrintedDateline(start + shift, printed.end() + shift, None, outlet, value, "outlet")


_DAY_OR_AGENCY: Final = lazy_regex(
    r"\[(?P<agency>\p{Lu}[\p{L}\ ]{1,20})\](?=\s\p{Lu})"
    r"|(?P<day>(?P<month>\p{Lu}\p{L}{2,8}+\.?)\s\d{1,2}(?:,\s\d{4})?)\s"
    r"\((?P<outlet>\p{Lu}[\p{L}\ ]{1,20})\)(?=\s?[-–—])"
)


def read_lone_dateline(text: str, start: int, end: int, filing: Filing) -> PrintedDateline | None:
    """Read a row that is a dateline and nothing else, else ``None``.

    *Jakarta, CNN Indonesia --*; without a dash, *Jakarta, Kabar Online*; with a full stop, *Chemnitz.*
    """
    printed = text[start:end]
    if len(printed) > _LONE:
        return None
    if printed[-1] == ".":
        alone = is_place(printed[:-1], filing.pack)
        return PrintedDateline(start, end - 1, printed[:-1], None, None, "place-alone") if alone else None
    if not printed.endswith(_DASHES):
        place, _, outlet = printed.partition(", ")
        if not (outlet[:1].isupper() and is_place(place, filing.pack) and is_outlet(outlet, filing.pack)):
            return None
        printed += " -"
    # A dash leads to something.
    return read_dateline(f"{printed} X", 0, len(printed) + 2, filing, shift=start)


_LONE: Final = 60
_DASHES: Final = ("-", "–", "—")


def _split_parts(text: str, start: int, stop: int) -> tuple[list[_Part], list[str]]:
    """Split the start of a paragraph into parts and marks, up to the first thing that is neither."""
    parts: list[_Part] = []
    marks: list[str] = []
    at = start
    while len(parts) < _PARTS:
        part = (_PART if parts else _FIRST).match(text, at, stop)
        if part is None:
            break
        parts.append(_Part(part.lastgroup or "", *part.span()))
        between = _BETWEEN.match(text, part.end(), stop)
        if between is None:
            break
        kind = parts[-1].kind
        mark = _read_mark(between, kind, glued=text[part.start() : part.end()].isupper())
        if not mark:
            break
        marks.append(mark)
        if mark == "-" and (kind == "B" or (kind == "D" and len(parts) > 1)):
            break  # No dateline goes on there.
        at = between.end()
    return parts, marks


def _read_mark(between: re.Match[str], kind: str, *, glued: bool) -> str:
    """Give the mark between two parts as one sign; none for a hyphen that is no dash.

    ``glued`` tells whether a hyphen may lack the blank before it, as behind capitals (*JAMBI- Polisi*).
    """
    dash = between["dash"]
    if dash:
        apart = between["blank"] and (glued or between.start() < between.start("dash"))
        return "-" if dash != "-" or apart or kind in "DB" else ""
    # A blank before a bracket or a day is written as a comma, which may stand there as well.
    mark = between["mark"]
    return "|" if mark == "//" else mark or ("." if between["dot"] else ",")


def _tell_outlets(text: str, parts: list[_Part], marks: list[str], pack: LanguagePack) -> None:
    """Mark words that are an outlet: known as one, or beside a place where only an outlet can stand."""
    words = [i for i, part in enumerate(parts[: len(marks)]) if part.kind == "P"][:2]
    for index in words:
        printed = text[parts[index].start : parts[index].end]
        # Accra, Oct. 2, GNA -
        behind_day = index > 1 and parts[index - 1].kind == "d" and marks[index] == "-" and printed.isupper()
        if behind_day or is_outlet(printed, pack):
            parts[index] = parts[index]._replace(kind="O")
    # A full stop ends the name of a state that is cut short (*ALBANY, N.Y.*).
    if len(words) == _PAIR and words == [0, 1] and marks[1] != "," and text[parts[1].end - 1] != ".":
        first, second = (text[parts[i].start : parts[i].end] for i in words)
        if "O" in (parts[0].kind, parts[1].kind):
            return
        if not is_place(second, pack):
            # JAKARTA, KOMPAS —
            parts[1] = parts[1]._replace(kind="O")
        elif not is_place(first, pack) and (marks[1] == "-" or first.isupper()):
            parts[0] = parts[0]._replace(kind="O")


_PAIR: Final = 2


def _is_place_line(text: str, parts: list[_Part], count: int, end: int, pack: LanguagePack) -> bool:
    """Tell whether words before a dash are a place: no day, and a new sentence starts behind the dash."""
    at = parts[count - 1].end
    printed = text[at : min(end, at + _DASH_ROOM)].lstrip(".").lstrip()
    rest = printed.lstrip("-–—‐−|").lstrip()
    leads = bool(rest) and (rest[0].isupper() or rest[0] in _OPENERS)
    place = text[parts[0].start : parts[0].end]
    if printed.startswith(":"):
        # Who speaks may stand before a colon, too.
        rest = printed[1:].lstrip()
        return rest[:1].isupper() and is_place(place, pack) and end - at > _PROSE
    # Menus have bars, too (*Beranda | Olahraga*).
    barred = printed.startswith("|") and not (place.isupper() and end - at > _PROSE)
    return leads and not barred and not is_day(place, pack)


_DASH_ROOM: Final = 8
_PROSE: Final = 80
"""From this size on, what stands behind a bar is prose."""


def _to_dateline(text: str, parts: list[_Part], rule: str, filing: Filing, shift: int) -> PrintedDateline:
    printed = [(part.kind, text[part.start : part.end]) for part in parts]
    places = [part for part in parts if part.kind == "P"]
    place = text[places[0].start : places[-1].end] if places else None
    outlet = next((words for kind, words in printed if kind in "DO"), None)
    brackets = next((words[1:-1] for kind, words in printed if kind == "B"), None)
    if place is not None and outlet is None and brackets is None:
        # MAJENE RADAR NUSA —
        known = names_outlet(place, filing.pack)
        if known:
            place, outlet, rule = place[:known].rstrip(), place[known:], "place-outlet"
    dated = next((part for part in parts if part.kind == "d"), None)
    days = find_dates(text, dated.start, dated.end, filing.calendars) if dated is not None else []
    return PrintedDateline(
        parts[0].start + shift,
        parts[-1].end + shift,
        _fold(place),
        _fold(outlet or brackets),
        days[0].value if days else None,
        rule,
    )


def _fold(printed: str | None) -> str | None:
    return " ".join(printed.split()) if printed else None
