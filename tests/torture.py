"""Texts that break parsers, in the manner of the well-known collections; all of our own making.

Lists of naughty strings, stress tests of UTF-8 decoders, the test files of Unicode (normalisation, breaks
between graphemes, words and lines), WTF-8, emoji sequences, markup and data formats, marks upon marks,
look-alikes, orders of writing. What is random is the same every time.
"""

from __future__ import annotations

import random
import sys
import unicodedata
from itertools import product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FRAMES: Final = (
    "{}",
    "{}\n\n“{},” kata {}.",
    "Harga {} Turun\n\nSenin, {} Juni 2023 10:15 WIB\n\nMenteri {} mengatakan bahwa {} turun. “{},” ujarnya.",
    "By {}\n\n{} (Reuters) - “{},” said Mayor {}, adding that {} would rain.",
)
SENTENCE: Final = (
    "“Kami siap membangun jembatan baru,” kata Gubernur Bagas Wiratmaja di Bandung, Senin (12/6)."
)


def texts() -> Iterator[tuple[str, str]]:
    """Give every text with the name of its kind."""
    for name, kind in KINDS.items():
        yield from ((name, text) for text in kind())


def _framed(pieces: Iterator[str]) -> Iterator[str]:
    """Give pieces in the frames, each in another one."""
    for number, piece in enumerate(pieces):
        yield FRAMES[number % len(FRAMES)].replace("{}", piece)


def code_points() -> Iterator[str]:
    """Give every code point of the first plane, and a sample of the others, inside a word and alone."""
    for code in (*range(0x10000), *range(0x10000, sys.maxunicode + 1, 97)):
        if code % 3 == 0 or code < 0x3000:  # the scripts that news are written in
            yield f"Menteri Ba{chr(code)}gas {chr(code)} mengatakan bahwa “{chr(code)}” turun."


def normalisation() -> Iterator[str]:
    """Give each character that has another form, in all four of them, as NormalizationTest does."""
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if unicodedata.decomposition(letter):
            forms = [unicodedata.normalize(form, letter) for form in ("NFC", "NFD", "NFKC", "NFKD")]
            yield FRAMES[code % len(FRAMES)].replace("{}", ";".join([letter, *forms]))


def breaks() -> Iterator[str]:
    """Give one character of each class beside each, as the tests of graphemes, words and lines do."""
    classes = (
        *("\r", "\n", "\x01", "\u034f", "\u0300", "\u0308", "\u200d", "\u200b", "\u00ad", "\ufe0f", "\u0903"),
        *(
            "\U0001f1e6",
            "\u0600",
            "\u1100",
            "\u1160",
            "\u11a8",
            "\uac00",
            "\uac01",
            "\U0001f6d1",
            "\U0001f3fb",
        ),
        *(
            "A",
            "a",
            "1",
            ".",
            ",",
            "'",
            '"',
            ":",
            "_",
            " ",
            "\u3000",
            "-",
            "—",
            "/",
            "(",
            ")",
            "!",
            "…",
            "“",
            "”",
        ),
        *(
            "\u0e01",
            "\u05d0",
            "\u0915",
            "\u094d",
            "\u30a2",
            "\u3042",
            "漢",
            "\ufffc",
            "\ud800",
            "\x85",
            "\u2028",
        ),
    )
    for first, second in product(classes, repeat=2):
        yield f"{first}{second}"
        yield f"“a {first} {second}b,” kata {second}{first}."
    choose = random.Random(29)  # noqa: S311  # the same texts every time
    for _ in range(4_000):
        yield "".join(choose.choices(classes, k=choose.randint(3, 40)))


def decoders() -> Iterator[str]:
    """Give bytes that are no UTF-8, read in every way that they are read in practice."""
    choose = random.Random(8)  # noqa: S311  # the same texts every time
    rows = [
        *(
            bytes([first, second])
            for first in range(0x80, 0x100)
            for second in (0x20, 0x80, 0xBF, 0xC0, 0xFF)
        ),
        *(bytes([0xE0 + size, 0x80, 0x80, 0x80][: size + 2]) for size in range(3)),
        *("“Kami siap,” kata é 🙂".encode()[:end] for end in range(1, 30)),
        *(SENTENCE.encode()[:end] + b"\xfe\xff" + SENTENCE.encode()[end:] for end in range(0, 90, 3)),
        *(bytes(choose.choices(range(256), k=choose.randint(1, 200))) for _ in range(500)),
    ]
    readings = (("utf-8", "surrogateescape"), ("utf-8", "replace"), ("utf-8", "backslashreplace"))
    for row, reading in product(
        rows, (*readings, ("latin-1", "strict"), ("cp1252", "replace"), ("cp437", "strict"))
    ):
        yield "Harga turun. “" + row.decode(*reading) + "” kata Rina."
    for name in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-7", "cp037", "cp1252", "gbk", "shift_jis"):
        yield SENTENCE.encode("utf-8").decode(name, "replace")


def wtf_8() -> Iterator[str]:
    """Give halves of surrogate pairs beside each other, in order and not."""
    halves = ("\ud800", "\udbff", "\udc00", "\udfff", "\ud83d", "\ude00", "a", " ", "”", "\n")
    yield from _framed("".join(row) for size in (1, 2, 3) for row in product(halves, repeat=size))


def emoji() -> Iterator[str]:
    """Give sequences of emoji: joined, coloured, flags, keycaps, tags, and those that are none."""
    parts = (
        "👩",
        "👨",
        "👧",
        "🏻",
        "🏿",
        "\u200d",
        "\ufe0f",
        "\ufe0e",
        "🚒",
        "❤",
        "\u20e3",
        "1",
        "#",
        "🇮",
        "🇩",
        "🏴",
        "\U000e0067",
    )
    yield from _framed("".join(row) for size in (1, 2, 3) for row in product(parts, repeat=size))


def markup() -> Iterator[str]:
    """Give what is markup, code or data elsewhere, whole, torn and nested."""
    pieces = (
        *(
            "<script>alert(1)</script>",
            "<b>",
            "</p>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?php ?>",
            "<a href='x\"y>",
        ),
        *(
            "&amp;",
            "&#0;",
            "&#x110000;",
            "&quot",
            "&lt;&gt;",
            "&nbsp;",
            "&#8220;",
            "&ldquo;",
            "&NotAnEntity;",
            "&&&",
        ),
        *(
            '{"a": [1, {"b": null}]}',
            '{"a"',
            "[[[[[[[[",
            '"\\ud800"',
            "\\u0000",
            '"\\',
            "NaN",
            "-Infinity",
            "1e400",
        ),
        *(
            "'; DROP TABLE x;--",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "%s%n%x",
            "$(rm -rf /)",
            "`id`",
            "%00",
            "\\x00",
            "\\",
        ),
        *(
            "<!DOCTYPE x [<!ENTITY a 'b'>]>",
            "<x xmlns:a='b' a:c='d'/>",
            "**bold**",
            "[a](b)",
            "![a](b)",
            "```",
            "~~~",
        ),
        *(
            "=1+1",
            "@SUM(A1)",
            "+1-1",
            "-2+3",
            "\t=cmd|' /C calc'!A0",
            "http://a.b/c?d=e#f",
            "a@b.c",
            "ftp://[::1]:0/",
        ),
        *(
            "../../etc/passwd",
            "C:\\CON\\aux",
            "file:///",
            "data:text/html;base64,AAAA",
            "javascript:alert(1)",
            "#!/bin/sh",
        ),
    )
    yield from _framed(first + second for first, second in product(pieces, repeat=2))
    yield from ("<" * depth + "a" + ">" * depth for depth in (10, 100, 1_000))
    yield from (f"{piece * 300}\n\n{SENTENCE}" for piece in pieces)


def zalgo() -> Iterator[str]:
    """Give letters with marks upon marks, above, below and through them."""
    choose = random.Random(5)  # noqa: S311  # the same texts every time
    marks = [chr(code) for code in (*range(0x300, 0x370), *range(0x483, 0x48A), *range(0x20D0, 0x20F1))]
    for _ in range(3_000):
        share = choose.randint(1, 12)
        yield "".join(
            letter + "".join(choose.choices(marks, k=choose.randint(0, share))) for letter in SENTENCE
        )


def look_alikes() -> Iterator[str]:
    """Give a sentence in letters of other alphabets that look the same, full width and mathematical ones."""
    choose = random.Random(6)  # noqa: S311  # the same texts every time
    alike = {
        **dict(zip("aceopxyijsABCEHIKMOPTX", "асеорхуіјѕАВСЕНІКМОРТХ", strict=True)),
        "“": "‟",
        "”": "″",
        ",": "‚",
        ".": "․",
        " ": "\u2005",
        "-": "‐",
        "(": "（",
        "/": "⁄",
        "1": "l",
        "0": "О",
    }
    for _ in range(2_000):
        yield "".join(alike.get(letter, letter) if choose.random() < 0.3 else letter for letter in SENTENCE)
    for offset in (0xFEE0, 0x1D400 - 0x41, 0x1D538 - 0x41, 0x1F130 - 0x41, 0x24B6 - 0x41):
        yield "".join(
            chr(ord(letter) + offset) if letter.isascii() and letter.isalpha() else letter
            for letter in SENTENCE
        )


def directions() -> Iterator[str]:
    """Give overrides, embeddings and isolates of the direction of writing at every place."""
    marks = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    for mark, place in product(marks, range(len(SENTENCE) + 1)):
        yield SENTENCE[:place] + mark + SENTENCE[place:]
    yield from _framed("".join(row) + "السلام 12 abc" for row in product(marks, repeat=2))


def shapes() -> Iterator[str]:
    """Give texts of an odd shape: one thing again and again, long lines, short lines, deep nests."""
    pieces = "\"'“”‘’«»()[]{}<>.,:;!?…-–—/\\|*#@&%$^~`_=+ \t\n\r\x0b\x0c\x1c\x85\u2028aA0é\u0301\u0000\ud800"
    for first, second in product(pieces, repeat=2):
        yield (first + second) * 150
    for piece, size in product(pieces, (1, 2, 7, 5_000)):
        yield f"{piece * size}{SENTENCE}{piece * size}"


def damaged() -> Iterator[str]:
    """Give articles of random pieces of the two languages, marks and breaks."""
    choose = random.Random(7)  # noqa: S311  # the same texts every time
    pieces = [
        *SENTENCE.split(),
        *[
            "By",
            "said",
            "told",
            "“",
            "”",
            "‘",
            "’",
            '"',
            "'",
            "(",
            ")",
            "[",
            "]",
            ",",
            ".",
            ":",
            "-",
            "–",
            "\n",
            "\n\n",
            "\r\n",
            "Mr",
            "Dr.",
            "S.H.",
            "2023",
            "10:15",
            "WIB",
        ],
    ]
    for _ in range(6_000):
        yield " ".join(choose.choices(pieces, k=choose.randint(1, 60)))


KINDS: Final[dict[str, Callable[[], Iterator[str]]]] = {
    "code points": code_points,
    "normalisation": normalisation,
    "breaks": breaks,
    "decoders": decoders,
    "WTF-8": wtf_8,
    "emoji": emoji,
    "markup": markup,
    "zalgo": zalgo,
    "look-alikes": look_alikes,
    "directions": directions,
    "shapes": shapes,
    "damaged": damaged,
}
