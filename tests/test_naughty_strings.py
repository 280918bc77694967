"""Strings that break programs, of our own making, alone and in every place of an article."""

from __future__ import annotations

import unicodedata

import pytest

from newsdoc.testing.promises import broken_promises

_FORMAT_RANGES = (range(0x200B, 0x2010), range(0x2028, 0x202F), range(0x2060, 0x2070), (0xAD, 0xFEFF))
_EDGES = (0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFF)
SINGLE = (
    *map(chr, (*range(0x20), *range(0x7F, 0xA0))),
    *(chr(code) for codes in _FORMAT_RANGES for code in codes),
    *map(chr, _EDGES),
    *(chr(code) for code in range(0x100, 0x3001) if chr(code).isspace()),
    *"ßẞİıŉǰﬁΐὒǅᾳςKÅſ꜀აᲐ²½Ⅳ٢２",
)
SCRIPTS = (
    "الرئيس قال: «لن نستسلم»، وأضاف أن المفاوضات مستمرة.",
    "שר החוץ אמר: „לא ניסוג”.",
    "外交部发言人表示：“我们反对。”",
    "「行きます」と首相は述べた。",
    "नेता ने कहा, “हम तैयार हैं।”",
    "นายกรัฐมนตรีกล่าวว่า “เราพร้อม”",
    "“Hazırız,” dedi İçişleri Bakanı.",
    "«Мы готовы», — сказал министр.",
    "\u202eatak ,“gnires”\u202c kata Bagas",
    "â€œkami siap,â€\x9d kata Bagas. â€˜ya,â€™ katanya",
)
NUMBERS = (
    *(
        "31/02/2023",
        "99/99/9999",
        "00/00/0000",
        "12/31/1",
        "(27/2)",
        "(2/27)",
        "1e999",
        "NaN",
        "-0",
        "12 Mei 24",
    ),
    *(
        "Senin, 31 Februari 2023 25:61 WIB",
        "1 Januari 0000",
        "29 Februari 2023",
        "Sabtu Minggu Senin",
        "0 Mei 2024",
    ),
    *(
        "Monday 27 February 99999 - 23:20",
        "2023-02-29T24:00:00+99:99",
        "٢٧ فبراير ٢٠٢٣",
        "２０２３年２月２７日",
    ),
    *(
        "10 Jan 10 Jan 10 Jan 10",
        "1 Januari 10000 00:00 WIB",
        "31 Desember 9999 23:59 GMT",
        "1 Januari 1 00:01 WITA",
    ),
)
FOREIGN = (
    "<script>alert('x')</script>",
    "</script><!-- ]]> -->",
    '=HYPERLINK("x")',
    "'; DROP TABLE artikel; --",
    "${jndi:x}{{7*7}}%s%n%00\\x00\\u0000",
    "\x1b]0;judul\x07\x1b[2J\x9b31m",
    "../../../../etc/passwd\x00.txt",
    "http://[::1]:99999/%zz?&&==#@@",
    *("null", "undefined", "None", "True", "[]", '{"text": '),
)
STORMS = (
    *("\"'“”„‟‘’‚«»‹›`´.,:;!?…-–—()[]{}<>/|&@#*©•·=+9Aaé\u0301\u0000\ud800\ufeff\u3000 \n\r"),
    *(
        "“”",
        "”“",
        "\"'",
        "«»",
        "''",
        "``",
        "“‘",
        "[(",
        ">)",
        "....",
        "!?",
        "| ",
        "• ",
        "1.",
        "1/",
        "1-",
        "1:",
        "Ⅻ.",
    ),
    *(
        "a\n",
        "A\n\n",
        "\r\r\n",
        "0\n",
        "Z̷̡̧̢",
        "\U0001f468\u200d",
        "\U0001f1ee\U0001f1e9",
        "al-",
        "A. ",
        "Dr. ",
        "S.H., ",
    ),
    *(
        "kata ",
        "katanya, ",
        "Menteri ",
        "bin ",
        "mengatakan bahwa ",
        "menurut ",
        "said that ",
        "according to ",
        "he ",
    ),
    *(
        "“Ya,” kata A. ",
        "“Ya ",
        "[IT/AR]",
        "Comment\n",
        "Story Code : ",
        "Baca juga: ",
        "Senin, ",
        "By A ",
        "Iran-",
    ),
)
NAUGHTY = (
    *SINGLE,
    *SCRIPTS,
    *NUMBERS,
    *FOREIGN,
    *(piece * (600 // len(piece)) for piece in STORMS),
    "([{<" * 200 + "a" + ">}])" * 200,
    "“‘" * 300 + "a" + "’”" * 300,
    "e" + "\u0301" * 100_000,
)
PLACES = [
    "{}",
    "{0}\n{0}",
    "Harga Beras {} Turun\n\nSenin, 12 Juni 2023 10:15 WIB\n\nWarga di Bandung bersyukur.",
    "Judul Berita Hari Ini\n\n{}\n\n“Kami siap,” kata Bagas Wiratmaja.\n\n[IT/AR]\nComment",
    "“Kami {} siap,” kata Bagas Wiratmaja.",
    "“Kami siap,” kata {}.",
    "Menteri Perhubungan {} mengatakan bahwa harga turun.",
]


def _name(text: str) -> str:
    return unicodedata.name(text, ascii(text)) if len(text) == 1 else f"{text[:24]!a} ({len(text)})"


@pytest.mark.parametrize("naughty", NAUGHTY, ids=_name)
def test_a_naughty_string_breaks_no_promise_wherever_it_stands(naughty: str) -> None:
    for place in PLACES:
        assert broken_promises(place.replace("{0}", naughty).replace("{}", naughty)) == []


@pytest.mark.parametrize("naughty", NAUGHTY, ids=_name)
def test_a_naughty_string_breaks_no_promise_as_running_body(naughty: str) -> None:
    for language in ("id", "en"):
        assert broken_promises(naughty, language=language, body_only=True) == []
