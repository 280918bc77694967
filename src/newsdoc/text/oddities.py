"""What is odd about the characters of a text, markup among them, before anything is read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import Span
from newsdoc.patterns import lazy_re
from newsdoc.problems import note

if TYPE_CHECKING:
    import re

    from newsdoc.model import Problem

# Each pattern matches single characters or a fixed number of them, so a search is one linear pass.
_ODD: Final = lazy_re(
    "(?P<surrogate>[\ud800-\udfff])"
    # All controls but those that Python takes for white space.
    "|(?P<control>[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f])"
    "|(?P<replacement>�)"
    # The marks and the letters with accents of UTF-8 read as Windows-1252. Letters that may really stand
    # before a closing mark (*“AMANHÔ) are not taken for it.
    "|(?P<mojibake>â€|[ÂÃ][¡-ª¬-º¼-¿]|ï»¿)"
)
# Every oddity starts with one of these: a text without them, as nearly all are, costs one quick pass. To read
# on over all others is quicker than to search for these.
_CLEAN: Final = lazy_re("[^\ud800-\udfff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f�âÂÃï]*+")
# To look for each of these is quicker still than one pass for all.
_ASCII_CONTROLS: Final = tuple(map(chr, (*range(0x09), *range(0x0E, 0x1C), 0x7F)))
# Tags that no prose holds; nothing else that stands between angle brackets is taken for HTML.
_TAG: Final = lazy_re(
    r"(?i:</?(?:html|head|body|article|section|div|span|p|br|a|h[1-6]|ul|ol|li|img|table|tr|td|script|style)"
    r"(?=[\s/>]))"
)
_CODES: Final = {
    "surrogate": ("lone-surrogates", "lone surrogates"),
    "control": ("control-characters", "control characters"),
    "replacement": ("replacement-characters", "replacement characters"),
    "mojibake": ("mojibake", "sequences that look like UTF-8 read as Windows-1252"),
}


def find_oddities(text: str) -> tuple[Problem, ...]:
    r"""Find characters that a clean text does not hold: one problem a kind, at its first place.

    >>> [(problem.code, problem.span.start) for problem in find_oddities("a\x00b\x00 câ€œ")]
    [('control-characters', 1), ('mojibake', 6)]
    """
    if not text or text.isspace():
        return (note("empty-text", "the text is empty" if not text else "the text is blank"),)
    markup = _find_markup(text)
    if text.isascii() and not any(map(text.__contains__, _ASCII_CONTROLS)):
        return markup
    if _CLEAN.fullmatch(text):
        return markup
    first: dict[str, re.Match[str]] = {}
    count = dict.fromkeys(_CODES, 0)
    for match in _ODD.finditer(text):
        kind = str(match.lastgroup)
        first.setdefault(kind, match)
        count[kind] += 1
    return (*(_problem(kind, match, count[kind]) for kind, match in first.items()), *markup)


def _find_markup(text: str) -> tuple[Problem, ...]:
    tag = _TAG.search(text) if "<" in text else None
    if tag is None:
        return ()
    remedy = "take the text out of the HTML first, for example with trafilatura"
    span = Span(start=tag.start(), end=tag.end(), text=tag[0])
    return (note("html-markup", f"tags as {tag[0]!a} are read as words; {remedy}", span),)


def _problem(kind: str, match: re.Match[str], count: int) -> Problem:
    code, what = _CODES[kind]
    span = Span(start=match.start(), end=match.end(), text=match[0])
    return note(code, f"{what}: {count}, the first is {match[0]!a}", span)
