"""Words that lost their blank beside a link are words of their own, and nothing else is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import languages
from newsdoc.text.clitics import Clitics
from newsdoc.text.tokens import tokenize

GLUED = Clitics(glued=frozenset({"di", "dari", "yang", "laporan"}))
PIECES = (
    "di",
    "dari",
    "yang",
    "Asia",
    "The Star",
    "KPK",
    "kata",
    "iPhone",
    " ",
    "\n",
    ", ",
    ".",
    "“",
    "ß",
    "Ǆ",
)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Penjualan turun diAsia dan naik diAS.", ["Asia", "AS"]),
        ("Dilansir dariThe Sunda Times, harga beras naik.", ["The Sunda Times"]),
        ("Hal itu dikuatkan laporanThe Sunda Timesyang menyebut harga naik.", ["The Sunda Times"]),
        ("“Kami siap,” kataFeri Hartono di Bandung.", ["Feri Hartono", "Bandung"]),
        ("KepadadetikNews, warga menolak. Itu ada di TikTokdetikcom.", ["detikNews", "TikTok"]),
        ("Keluarga dariPraka Lucky Pandayangmerespons putusan itu.", ["Lucky Pandayang"]),
        # Words that are printed like this stay whole, and so do names that end in a listed word.
        ("Ia membeli iPhone dan membaca detikFinance.", []),
        ("Rombongan dariJakarta Raya menemui Rina Pandayang.", ["Jakarta Raya", "Rina Pandayang"]),
    ],
)
def test_names_behind_a_lost_blank_are_found(sentence: str, names: list[str]) -> None:
    article = newsdoc.parse(sentence, language="id", body_only=True)
    found = sorted((m.start, m.text) for entity in article.entities for m in entity.mentions)
    assert [name for _, name in found if name not in {"iPhone", "detikFinance"}] == names


def test_malay_has_such_words_too() -> None:
    article = newsdoc.parse("Harga naik, lapor laporanThe Sunda Times di Kuala Lumpur.", language="ms")
    assert "The Sunda Times" in [entity.name for entity in article.entities]
    assert languages.load("ms").glued_words > {"di", "dari", "yang"}


def test_who_speaks_behind_a_lost_blank_is_found() -> None:
    (quote,) = newsdoc.parse("“Kami siap,” kataFeri Hartono.", language="id", body_only=True).quotes
    assert (quote.cue and quote.cue.text, quote.speaker and quote.speaker.name) == ("kata", "Feri Hartono")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("diAsia", ("di", "Asia")),
        ("dariAFPyang", ("dari", "AFP", "yang")),
        # The word at the end of a link is cut only behind one that is tied to its start, in the same link.
        ("BBCyang", ("BBCyang",)),
        ("dari Radio BBCyang", ("dari", "Radio", "BBCyang")),
        ("dariA B C D E F BBCyang", ("dari", "A", "B", "C", "D", "E", "F", "BBCyang")),
        ("diRadio BBCyang", ("di", "Radio", "BBC", "yang")),
        ("diRadio. BBCyang", ("di", "Radio", ".", "BBCyang")),
        ("diRadio tentang BBCyang", ("di", "Radio", "tentang", "BBCyang")),
        # Behind other words it is one of a longer link that a longer word follows: names end like this, too.
        ("dariSunda Postyang menulis", ("dari", "Sunda", "Post", "yang", "menulis")),
        ("dariSunda Postyang di Bogor", ("dari", "Sunda", "Postyang", "di", "Bogor")),
        ("diPyongyang menulis", ("di", "Pyongyang", "menulis")),
        ("dariMuseum Wayang menulis", ("dari", "Museum", "Wayang", "menulis")),
        ("kataAsia iPhone DiAsia dia", ("kataAsia", "iPhone", "DiAsia", "dia")),
    ],
)
def test_what_is_cut(text: str, words: tuple[str, ...]) -> None:
    assert tokenize(text, [(0, len(text))], GLUED)[0].words == words


def test_a_link_ends_with_its_stretch() -> None:
    read, _ = tokenize("diRadio BBCyang", [(0, 8), (8, 15)], GLUED)
    assert read.words == ("di", "Radio", "BBCyang")


@given(st.lists(st.sampled_from(PIECES)).map("".join), st.integers(min_value=0, max_value=40))
def test_tokens_are_their_slices_and_cover_all_but_blanks(text: str, half: int) -> None:
    half = min(half, len(text))
    read, ranges = tokenize(text, [(0, half), (half, len(text))], GLUED)
    assert read.words == tuple(text[a:b] for a, b in zip(read.starts, read.ends, strict=True))
    assert "".join(read.words) == "".join(text.split())
    assert [ranges[0].first, ranges[0].last, ranges[1].last] == [0, ranges[1].first, len(read)]
    assert all(end <= half for end in read.ends[: ranges[0].last])
