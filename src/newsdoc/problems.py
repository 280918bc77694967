"""What can be odd about a text, by code: the one table of all ``Problem`` codes."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from newsdoc.model import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsdoc.model import Span

CODES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "empty-text": "The text holds nothing but white space.",
        "lone-surrogates": "The text holds halves of surrogate pairs, which no encoding can write.",
        "control-characters": "The text holds control characters other than tabs and line breaks.",
        "replacement-characters": "The text holds U+FFFD: bytes were lost when it was decoded.",
        "mojibake": "The text was decoded with the wrong encoding (UTF-8 read as Windows-1252).",
        "html-markup": "The text holds HTML tags, which are read as words; take the text out first.",
        "text-cut": "The text is longer than the limit; the rest is one furniture block.",
        "language-unknown": "No language was named, and none that has a full pack was recognised.",
        "no-full-pack": "The language has no full pack: layout and dates are read, few quotations and names.",
        "wrapped-lines": "The lines are wrapped at a screen's width; the lines of a paragraph are joined.",
        "one-line-text": "The whole body stands on one line: its line breaks were lost.",
        "doubled-text": "Paragraphs stand in the text twice; the second time they are furniture.",
        "cut-off-text": "The last paragraph ends inside a sentence or with dots.",
        "no-body": "No line of the text looks like running text.",
        "unclosed-quotation": "Nothing closes a quotation; it ends before its cue or with its paragraph.",
        "unopened-quotation": "Nothing opens before a closing mark; the quotation starts with its sentence.",
        "stray-mark": "A quotation mark neither opens nor closes a quotation; it is passed over.",
        "quotes-cut": "The text holds more quotes than the limit; the later ones are left out.",
        "extractor-raised": "A custom extractor raised; its field is left out.",
        "extractor-result": "A custom extractor gave what is no valid Found; its field is left out.",
        "extractor-endless": "A custom extractor gave more values than the limit; its field is left out.",
        "left-out": "A format wants more than the text tells; the field is left out of what was written.",
        "problems-cut": "The text has more problems than the limit; the later ones are left out.",
    }
)
"""Every code with its meaning, in the order the parser comes upon them; codes are stable."""


def note(code: str, message: str, span: Span | None = None) -> Problem:
    """Build a problem with one of the codes above; a code that is not in the table is a bug.

    Foreign text in ``message`` has to be quoted with ``ascii()``.
    """
    if code not in CODES:
        raise KeyError(code)
    return Problem(code=code, message=message, span=span)


def cap(problems: tuple[Problem, ...], limit: int) -> tuple[Problem, ...]:
    """Give at most ``limit`` problems; where some are left out, the last one says how many."""
    if len(problems) <= limit:
        return problems
    left_out = len(problems) - limit + 1
    return (*problems[: limit - 1], note("problems-cut", f"{left_out} more problems are left out"))
