"""What stands in quotation marks and is nobody's words, and why."""

from __future__ import annotations

import pytest

import newsdoc


def marked(text: str, language: str) -> list[tuple[str, str, str]]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [(one.kind.value, one.rule, one.span.text) for one in article.marked]


@pytest.mark.parametrize(
    ("text", "kind", "rule", "words"),
    [
        ("Film “Laskar Pagi” menang.", "title", "word-before", "Laskar Pagi"),
        ("Seminar bertema “Sanitasi Aman, Hidup Nyaman” dibuka.", "title", "word-before", None),
        ("Program “Satu Desa Satu Dokter” berlanjut.", "title", "word-before", None),
        ("Lagu berjudul 'Senja di Kota' itu laris.", "title", "word-before", "Senja di Kota"),
        ("Data dari ”Menuju Indonesia Maju: Kelas Menengah” dipakai.", "title", "capitals", None),
        ("Kunjungan dengan kata kunci “kartu tanda penduduk” naik.", "term", "word-before", None),
        ("Warga membawa spanduk bertuliskan “Tolak tambang”.", "slogan", "word-before", "Tolak tambang"),
        ("Spanduk itu bertuliskan: “Tolak tambang di kampung kami.”", "slogan", "word-before", None),
        ("“Pantang mundur” jadi semboyannya.", "slogan", "motto-behind", "Pantang mundur"),
        ("Suparman alias “Gondrong” pergi.", "nickname", "word-before", "Gondrong"),
        ("Pemain yang akrab disapa “Bagong” itu cedera.", "nickname", "word-before", "Bagong"),
        ("Ketua RT Ali “Bagong” Rahman tiba.", "nickname", "between-names", "Bagong"),
        ("Istilah “herd immunity” dikenal luas.", "term", "word-before", "herd immunity"),
        ("Pola “bottom-up” (dari bawah) dipakai.", "term", "gloss-behind", "bottom-up"),
        ('Layar 27" itu murah.', "measure", "number-before", '27"'),
        ("Para “pakar” itu pulang.", "scare", "few-words", "pakar"),
        ("Rumah itu “nyaris roboh diterjang banjir kemarin” lalu diperbaiki.", "other", "no-cue", None),
    ],
)
def test_indonesian_words_in_marks_have_a_kind_and_a_reason(
    text: str, kind: str, rule: str, words: str | None
) -> None:
    ((found, why, span),) = marked(text, "id")
    assert (found, why) == (kind, rule)
    assert words is None or span == words
    assert newsdoc.parse(text, language="id", body_only=True).quotes == ()


@pytest.mark.parametrize(
    ("text", "kind", "rule", "words"),
    [
        ("The film “Harbour Lights” won.", "title", "word-before", "Harbour Lights"),
        ("An essay entitled ‘On Rain’ followed.", "title", "word-before", "On Rain"),
        ("A sign on the gate read “No entry”.", "slogan", "word-before", "No entry"),
        ("Banners saying “No more mines” hung from the windows.", "slogan", "word-before", None),
        ("“Never again” is her motto.", "slogan", "motto-behind", "Never again"),
        ("A man known as “Shorty” left.", "nickname", "word-before", "Shorty"),
        ("The word “herd” is old.", "term", "word-before", "herd"),
        ("The so-called “experts” left.", "scare", "word-before", "experts"),
        ("The “experts” left.", "scare", "few-words", "experts"),
        ('A 27" screen was sold.', "measure", "number-before", '27"'),
    ],
)
def test_english_words_in_marks_have_a_kind_and_a_reason(
    text: str, kind: str, rule: str, words: str | None
) -> None:
    ((found, why, span),) = marked(text, "en")
    assert (found, why) == (kind, rule)
    assert words is None or span == words
    assert newsdoc.parse(text, language="en", body_only=True).quotes == ()


@pytest.mark.parametrize(
    "text",
    [
        "“Kami siap,” kata Rina Hartati.",
        "Rina Hartati menyebut kesepakatan itu “bencana bagi petani”.",
        "Dalam buku itu, Budi Santoso menulis, “Kami akan menang.”",
        "“Film “Laskar Pagi” bagus,” kata Rina Hartati.",
    ],
)
def test_reported_words_are_not_among_them(text: str) -> None:
    article = newsdoc.parse(text, language="id", body_only=True)
    assert article.quotes
    assert article.marked == ()


def test_they_survive_the_round_trip() -> None:
    article = newsdoc.parse("Film “Laskar Pagi” menang.", language="id", body_only=True)
    data = newsdoc.to_dict(article)
    assert data["marked"] == [
        {"span": {"start": 6, "end": 17, "text": "Laskar Pagi"}, "kind": "title", "rule": "word-before"}
    ]
    assert newsdoc.from_dict(data) == article
