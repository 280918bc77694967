"""Four times the text takes about four times the time, whatever the text repeats."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

import pytest

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Callable

# A decoy at the end brings out searches that are quick only while the last piece cannot match.
_DECOYS = ("", '”," kata Bagas.\n\nSenin, 12 Juni 2023 [IT/AR]')
_SINGLE = (
    *"\"'“”‘’„«»`",
    *".,:;!?…-–—/|&@#*©•·=+%_~^\\<>",
    *"()[]{}",
    *"aAéÉßıب国9²",
    *" \t\u00a0\u3000\n\r\u2028\x00\u200b\u0301\ud800",
)
_LONGER = (
    *("“a ", "“a” ", "”a ", "'a ", "a' ", "''", "``", "“Ya,” kata A. ", "“Ya,” katanya. ", "“Ya. "),
    *("kata ", "katanya, ", "mengatakan bahwa ", "menurut ", "said ", "he said that ", "according to A, "),
    *(
        "kata dia, ",
        "kata Bagas, ",
        '"a," kata b. ',
        "“a ‘b’ c” ",
        "menurut A, ",
        "juru bicara Bagas Wiratmaja ",
    ),
    *(
        "Bagas ",
        "Bagas Wiratmaja ",
        "Menteri ",
        "A. ",
        "S.H., ",
        "Dr. ",
        "al-A ",
        "bin ",
        "Iran-",
        "dia ",
        "Bagas, ",
        "diAsia ",
        "dariRadio BBCyang ",
        'Rina "Ina" ',
        'Rina "Ina-Ana" Hart ',
        "Wali Kota Padang ",
        "Ketua KPU Afifuddin mengatakan ",
        "Kanit Laka Iptu Hari ",
        "Mr Hart, Jane Hart and ",
        "as Hart said, ",
    ),
    *("1.", "1/", "1-", "1:", "1 Januari 2023 ", "10:15 ", "12/06/2023 ", "Senin, ", "(1/2) ", "Rp 1,"),
    *(
        "a\n",
        "A\n\n",
        "Bagas\n",
        "0\n",
        "[IT/AR]",
        "[IT",
        "(a",
        "Story Code : 1 ",
        "Baca juga: A\n",
        "Comment\n",
        "a.B",
    ),
    *(
        "By A\n",
        "Penulis: A\n",
        "Kami siap.\n\n",
        "“Kami siap.\n\n",
        "“Kami siap,” katanya.\n\n",
        "• a\n",
        "<a ",
        "a@b.c ",
    ),
    *(
        "Menteri Bagas mengatakan bahwa harga turun. ",
        "Bagas (52) ",
        "Bagas membantah kabar itu, ",
        "mendorong Bagas dan ",
        "Warga, Bagas, mengaku ",
        "saat ditemui, ",
        "e\u0301",
        "www.a.com/",
        "a, b, ",
        "A dan B, ",
    ),
)
_REPORTS = (
    *(
        "he said, ",
        "X, said ",
        "said X ",
        '"a" ',
        "he said that ",
        "Rina Hart, who said she ",
        "adding, he said ",
    ),
    *("Hart said “a” and ", "the claim by X that ", "according to X, ", "“he said” "),
    *("said in a letter ", "quoted X as saying ", "which X says is, ", "said at least 4 ", "and X said "),
    *("said two lives ", "in May on ", "a tired claim "),
)
"""What makes a sentence of nothing but English reports."""
_GROWTH = 4
_BOUND = 2.0
"""How many times the expected growth is too much; quadratic growth is four times it."""
_DIGITS = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu")
"""What names of bodies are made of, that are spelled otherwise each."""
_QUICK = 0.01
"""Seconds that a short text is taken to need at least: below, the clock decides."""

EVERY_PIECE = pytest.mark.parametrize("piece", [*_SINGLE, *_LONGER], ids=ascii)
EVERY_END = pytest.mark.parametrize("decoy", _DECOYS, ids=("bare", "decoy"))


@EVERY_END
@EVERY_PIECE
def test_time_grows_with_the_text_and_not_faster(piece: str, decoy: str) -> None:
    _compare(piece, decoy, 4_000)


@pytest.mark.parametrize("piece", _REPORTS, ids=ascii)
def test_time_grows_with_a_sentence_of_reports_and_not_faster(piece: str) -> None:
    _compare(piece, "", 20_000, language="en")


@pytest.mark.parametrize("piece", ["“I quit.” ", "“We wrote to them and nobody came.” "])
def test_time_grows_with_what_one_speaker_goes_on_to_say_and_not_faster(piece: str) -> None:
    _compare(piece, "", 20_000, language="en", head="“It leaks a lot now,” Hart said. ")


@pytest.mark.parametrize("piece", ["Polri ", "Dinas Sosial (Dinsos) Solo ", "demikian laporan AFP, "])
def test_time_grows_with_a_row_of_indonesian_bodies_and_not_faster(piece: str) -> None:
    _compare(piece, "", 12_000)


@pytest.mark.parametrize("piece", ["Co-operation and ", "Arts and "])
def test_time_grows_with_a_row_of_english_bodies_and_not_faster(piece: str) -> None:
    _compare(piece, "", 40_000, language="en", head="University of ")


def test_time_grows_with_people_behind_their_offices_and_not_faster() -> None:
    def seconds(people: int) -> float:
        names = ("".join(_DIGITS[int(digit)] for digit in str(number)).title() for number in range(people))
        return _seconds(
            "".join(f"Direktur {name} Hart{name} mengatakan harga naik. " for name in names), "id"
        )

    _hold(seconds, 1_000)


def test_time_grows_with_bodies_that_share_their_words_and_not_faster() -> None:
    def seconds(bodies: int) -> float:
        names = ("".join(_DIGITS[int(digit)] for digit in str(number)).title() for number in range(bodies))
        text = "".join(
            f"The {name} Dockers Union met. The dockers union said it was late.\n\n" for name in names
        )
        return _seconds(text, "en")

    _hold(seconds, 400)


@pytest.mark.long
@EVERY_END
@EVERY_PIECE
def test_time_grows_with_a_long_text_and_not_faster(piece: str, decoy: str) -> None:
    _compare(piece, decoy, 50_000)


@pytest.mark.long
@pytest.mark.parametrize(
    "piece", ["kata ", "“Ya,” kata Bagas. ", "A", "“", "\u0301", "a, ", "Menteri Bagas Wiratmaja "]
)
def test_one_line_of_ten_megabytes_is_read_within_minutes(piece: str) -> None:
    text = piece * (10_000_000 // len(piece.encode()))
    started = time.perf_counter()
    assert newsdoc.parse(text, language="id").text == text
    assert time.perf_counter() - started < 180


def _compare(piece: str, decoy: str, size: int, language: str = "id", head: str = "") -> None:
    def seconds(size: int) -> float:
        return _seconds(head + piece * (size // len(piece)) + decoy, language)

    _hold(seconds, size)


def _hold(seconds: Callable[[int], float], size: int) -> None:
    short = seconds(size)
    long = seconds(size * _GROWTH)
    for _ in range(3):  # a busy machine is given another chance
        if long > _GROWTH * _BOUND * max(short, _QUICK):
            long = min(long, seconds(size * _GROWTH))
    assert long <= _GROWTH * _BOUND * max(short, _QUICK)


def _seconds(text: str, language: str) -> float:
    gc.disable()
    try:
        started = time.process_time()
        newsdoc.parse(text, language=language)
        return time.process_time() - started
    finally:
        gc.enable()
