"""Read a byline: a row that opens with a word before names, or holds one behind a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.names import SEGMENTING, behind_job, read_names
from newsdoc.layout.rows import in_brackets, words_start
from newsdoc.layout.shapes import NAME_WORD
from newsdoc.model import ContributorRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.layout.names import BylineWords
    from newsdoc.layout.rows import Row

_BYLINE_SIZE: Final = 150
"""How much text a byline is at most."""
_REST: Final = 60
"""How much of it may stand behind a full name."""


def read_byline(
    row: Row, text: str, words: BylineWords, *, listed: bool = False
) -> list[tuple[int, int, ContributorRole]] | None:
    """Read a row that opens with a word before names; ``None`` when it does not, empty without names.

    What brackets hold is none; ``find_signatures`` reads it behind the body.

    Args:
        row: the row.
        text: the whole text.
        words: what the packs say about bylines.
        listed: whether the row may be the item of a list.
    """
    if row.size > _BYLINE_SIZE or (row.bullet and not listed) or not words.may_sign(row.key):
        return None
    if in_brackets(row):
        return None  # *(Foto: A | Editor: B)*
    if row.key.partition(" ")[0] in words.sending:
        sent = _SENT.fullmatch(text, row.start, row.end)
        return [(*span, ContributorRole.WRITER) for span in sent.spans("name")] if sent is not None else None
    found: list[tuple[int, int, ContributorRole]] = []
    parts = _parts(row, words)
    stops = [*(begin for begin, _, _ in parts[1:]), row.end]
    for (begin, phrase, role), stop in zip(parts, stops, strict=False):
        start = begin + len(phrase)
        while start < stop and text[start] in _GAPS:
            start += 1
        if start >= row.end:
            return found
        stop = start + len(text[start:stop].rstrip("*) "))  # noqa: PLW2901 - a mark for a note is no part of a name
        start = _behind_outlet(text, start, stop)
        names = read_names(text, behind_job(text, start, stop, words), stop, words)
        if (
            not names.spans
            and _CASELESS.fullmatch(text, start, stop)
            and text[begin + len(phrase)] in _LABELS
        ):
            names = names._replace(spans=((start, stop),), end=stop)
        if role is ContributorRole.REPORTER:
            names = names._replace(spans=_without_place(text, names.spans, words))
        if names.spans and _is_byline(text, names.spans, stop - names.end, words):
            found += [(first, last, role) for first, last in names.spans]
    return found or None


_GAPS: Final = " :：,\t\xa0\u3000-–・=＝"
"""What may stand between a word before names and the first of them."""
_LABELS: Final = ":：・=＝\u3000"
"""What stands between that word and a name in scripts without capitals."""
_CASELESS: Final = lazy_regex(r"\p{Lo}[\p{Lo}\p{M}]{0,11}+(?:[ \u3000・]\p{Lo}[\p{Lo}\p{M}]{0,11}+){0,2}+")
"""A name in a script without capitals."""


def read_signed_end(row: Row, text: str, words: BylineWords) -> list[tuple[int, int, ContributorRole]]:
    """Read who signs behind the last sentence of a row (*... is open again. By Ana Rey*); empty without."""
    signed = None if row.stop else _SIGNED.search(text, max(row.start, row.end - _BYLINE_SIZE), row.end)
    opening = None if signed is None else words.find_opening(signed["byline"].lower())
    if signed is None or opening is None or opening[1] not in _WRITING:
        return []
    start = signed.start("byline") + len(opening[0]) + 1
    names = read_names(text, start, row.end, words)
    full = names.end == row.end and all(words.is_full_name(text[first:last]) for first, last in names.spans)
    return [(first, last, opening[1]) for first, last in names.spans] if full else []


_SIGNED: Final = lazy_regex(r"[.!?][\"”“’»]?\s(?P<byline>\p{Lu}\p{Ll}++\s[^.!?:]{5,70})$")
"""The words behind the last sentence of a row."""
_WRITING: Final = frozenset({ContributorRole.WRITER, ContributorRole.REPORTER})


_SENT: Final = lazy_regex(
    rf"\p{{L}}+(?:(?:\s|,\s(?:\p{{Ll}}{{1,3}}\s)?|\s\p{{Ll}}{{1,3}}\s)"
    rf"(?P<name>{NAME_WORD}(?:\s{NAME_WORD}){{1,3}}),\s{NAME_WORD}(?:\s{NAME_WORD})?){{1,4}}"
)
"""Writers, each with the place that they sent from: *From Ana Rey, Lagos, and Tom Bell, Abuja*."""


def _behind_outlet(text: str, start: int, stop: int) -> int:
    """Give where names start behind the outlet of a reporter (*Laporan wartawan MediaKapuas,* Fajar)."""
    outlet = _OUTLET.match(text, start, stop)
    return start if outlet is None else outlet.end()


_OUTLET: Final = lazy_regex(r"\p{Lu}\p{L}*\p{Ll}\p{Lu}[\p{L}.]*\s?[,:]\s*")
"""A word that looks like an outlet's, with capitals inside, and the mark behind it."""


def _without_place(
    text: str, spans: tuple[tuple[int, int], ...], words: BylineWords
) -> tuple[tuple[int, int], ...]:
    """Leave out the single word before the full name of a reporter (*Kontributor Kudus,* Fajar Nugroho)."""
    names = [text[first:last] for first, last in spans]
    lone = len(names) > 1 and " " not in names[0] and words.is_full_name(names[1])
    return spans[1:] if lone else spans


def _parts(row: Row, words: BylineWords) -> list[tuple[int, str, ContributorRole]]:
    """Give the parts of a row that open with words before names: offset, phrase and role of each."""
    parts = {
        begin: opening
        for begin, key in _segments(row, words)
        if (opening := words.find_opening(key)) is not None
    }
    return [(begin, *parts[begin]) for begin in sorted(parts)]


def _segments(row: Row, words: BylineWords) -> Iterator[tuple[int, str]]:
    """Give the start and the lower-case text of the parts of a row.

    They stand between bars, dots and semicolons, or open with the words before a colon (*A, Editor: B*).
    """
    at = words_start(row)
    # Of all letters this one alone takes more room in lower case; row.key has no room for blanks either.
    key = _BLANK.sub(" ", row.text[at - row.start :].replace("İ", "i").replace("’", "'").lower())
    yield at, key
    for mark in SEGMENTING:
        place = key.find(mark)
        while place >= 0:
            rest = key[place + 1 :].lstrip()
            yield row.end - len(rest), rest
            place = key.find(mark, place + 1)
    colon = -1
    while (colon := key.find(":", colon + 1)) >= 0:
        begin = words.find_label(key, colon)
        if begin > 0:
            yield at + begin, key[begin:]


_BLANK: Final = lazy_re(r"\s")


def _is_byline(text: str, spans: tuple[tuple[int, int], ...], rest: int, words: BylineWords) -> bool:
    name = text[slice(*spans[0])]
    return rest <= (_REST if words.is_full_name(name) else 0)
