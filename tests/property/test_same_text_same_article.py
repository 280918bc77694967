"""Law: the same text gives the same article, in any order, thread, process and hash seed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given

import newsdoc
from newsdoc.testing import strategies
from newsdoc.testing.writing import MATERIALS, write_article

_SCRIPT = """
import datetime, sys, time

class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(float(sys.argv[1]), tz)
    utcnow = today = now

class Day(datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(float(sys.argv[1]))

datetime.datetime, datetime.date, time.time = Moment, Day, lambda: float(sys.argv[1])
import hashlib, newsdoc
text = sys.stdin.buffer.read().decode("utf-8", "surrogatepass")
for part in text.split("\\x1d"):
    print(hashlib.sha256(repr(newsdoc.parse(part)).encode("utf-8", "surrogatepass")).hexdigest())
"""
_DATED = (
    "Judul Berita\n\nSenin, 3 Mei 2021 10:15\n\nHarga turun sejak Selasa (4/5) dan naik kemarin.",
    "A headline\n\n2 hours ago\n\nPrices fell yesterday, on May 4, and rose at 10:15.",
    "12 Mei\n\nHarga turun pada 12/5, pukul 10.15 WIB.",
)


@given(strategies.raw_texts(), strategies.raw_texts())
def test_parsing_again_after_another_text_gives_the_same(text: str, other: str) -> None:
    parser = newsdoc.Parser()
    first = parser.parse(text)
    parser.parse(other)
    assert parser.parse(text) == first
    assert newsdoc.parse(text) == first
    assert repr(newsdoc.parse(text)) == repr(first)


def test_another_process_with_another_hash_seed_clock_and_locale_gives_the_same() -> None:
    text = "\x1d".join([*_sample(), *_DATED, "\ud800 kata\x00", ""])
    answers = {
        _elsewhere(text, clock, PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale)
        for seed, zone, locale, clock in (
            ("1", "UTC", "C", "0"),
            ("2", "Asia/Jakarta", "C.UTF-8", "4102444800.5"),  # the year 2100
        )
    }
    assert len(answers) == 1


def test_eight_threads_give_the_same() -> None:
    sample = _sample() * 4
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(newsdoc.parse, sample)) == [newsdoc.parse(text) for text in sample]


def _sample() -> list[str]:
    rng = random.Random(20230227)  # noqa: S311 - a sample, not a secret
    return [write_article(rng.choice, material).text for material in MATERIALS for _ in range(10)]


def _elsewhere(text: str, clock: str, **environment: str) -> str:
    done = subprocess.run(  # noqa: S603 - the interpreter that runs this test
        [sys.executable, "-c", _SCRIPT, clock],
        input=text.encode("utf-8", "surrogatepass"),
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment},
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()
