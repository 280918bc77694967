"""Foreign text made safe for the place it is printed to."""

from __future__ import annotations

import re
from html import escape
from typing import Final

# What acts on a terminal or misleads its reader: controls of both sets (ESC, and CSI and OSC as single code
# points), line and paragraph separators, marks and overrides of writing direction, interlinear and tag
# characters, and halves of surrogate pairs, which no encoding writes.
_ACTING: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)

_HALVES: Final = re.compile("[\ud800-\udfff]")
_MARKUP: Final = str.maketrans({character: f"\\u{ord(character):04x}" for character in "<>&"})


def for_terminal(text: str) -> str:
    r"""Make everything visible that would act on a terminal; line breaks and tabs too.

    >>> for_terminal("a\x1b[31m\u202eb")
    'a\\x1b[31m\\u202eb'
    """
    return _ACTING.sub(lambda match: ascii(match[0])[1:-1], text)


def for_json(written: str) -> str:
    r"""Escape in finished JSON what would act on a terminal; the values stay what they were.

    ``json.dumps`` itself escapes only the first set of controls. Line breaks between the values stay.

    >>> for_json('{"a": "\x9b\u202e"}')
    '{"a": "\\u009b\\u202e"}'
    """
    return _ACTING.sub(lambda match: match[0] if match[0] == "\n" else _json_escape(match[0]), written)


def for_script(written: str) -> str:
    r"""Escape in finished JSON what would end or act in a ``script`` element; the values stay what they were.

    >>> for_script('{"a": "</script><!--"}')
    '{"a": "\\u003c/script\\u003e\\u003c!--"}'
    """
    return for_json(written).translate(_MARKUP)


def for_html(text: str) -> str:
    r"""Escape markup, also for an attribute, and make visible what would act; line breaks and tabs stay.

    >>> for_html("<b>\u202e\r\n")
    '&lt;b&gt;\\u202e\n'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    visible = _ACTING.sub(lambda match: match[0] if match[0] in "\n\t" else ascii(match[0])[1:-1], lines)
    return escape(visible)


def for_exchange(text: str) -> str:
    r"""Write U+FFFD for halves of surrogate pairs, which other programs refuse; every offset stays.

    >>> for_exchange("a\ud83db")
    'a\ufffdb'
    """
    return _HALVES.sub("\ufffd", text)


def for_encoding(text: str, encoding: str) -> str:
    r"""Write what an encoding cannot hold as an escape.

    >>> for_encoding("“ya”", "latin-1")
    '\\u201cya\\u201d'
    """
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))
