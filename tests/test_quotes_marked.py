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
        ("Hart was on CNN's “Town Hall” today.", "title", "owner-before", "Town Hall"),
        ("Hart's “no comment at all” was short.", "other", "no-cue", None),
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


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The “Harbour Bridge Lights” shone.", [("title", "capitals", "Harbour Bridge Lights")]),
        ("en", "The “Harbour Bridge Light” shone.", [("scare", "few-words", "Harbour Bridge Light")]),
        (
            "en",
            "The “Harbour Bridge and Lights” shone.",
            [("title", "capitals", "Harbour Bridge and Lights")],
        ),
        (
            "en",
            "The “Harbour Bridge within Lights” shone.",
            [("other", "no-cue", "Harbour Bridge within Lights")],
        ),
        ("en", "The “very old bridge” fell.", [("scare", "few-words", "very old bridge")]),
        ("en", "The “very old bridge,” fell.", [("scare", "few-words", "very old bridge")]),
        ("en", "The “old, old, old” fell.", [("scare", "few-words", "old, old, old")]),
        ("en", "The “very old stone bridge” fell.", [("other", "no-cue", "very old stone bridge")]),
        ("en", "“Never give up” is still today her motto.", [("slogan", "motto-behind", "Never give up")]),
        ("en", "“Never give up” is still to this day her motto.", [("scare", "few-words", "Never give up")]),
        ("en", "“Never give up”. Her motto is short.", []),
        ("en", "The “slow food” (a way to eat) grew.", [("term", "gloss-behind", "slow food")]),
        ("en", "The “slow food” (SF) grew.", [("scare", "few-words", "slow food")]),
        ("en", "The “slow food” and rest grew.", [("scare", "few-words", "slow food")]),
        ("en", "Mayor Tom “Tiny” Reed left.", [("nickname", "between-names", "Tiny")]),
        ("en", "Mayor Tom “tiny” Reed left.", [("scare", "few-words", "tiny")]),
        ("en", "Mayor Tom “Tiny” left.", [("scare", "few-words", "Tiny")]),
        ("en", "The town of “Tiny” Reed left.", [("scare", "few-words", "Tiny")]),
        ("en", "In May the film about the old harbour “Rain” won.", [("title", "word-before", "Rain")]),
        ("en", "In May the film about the very old harbour “Rain” won.", [("scare", "few-words", "Rain")]),
        ("en", "The film: “Rain” won.", [("title", "word-before", "Rain")]),
        ("en", "The film - “Rain” won.", [("title", "word-before", "Rain")]),
        ("en", "The film; “Rain” won.", [("scare", "few-words", "Rain")]),
        (
            "en",
            'A 27" screen and a “smart” phone were sold.',
            [("measure", "number-before", '27"'), ("scare", "few-words", "smart")],
        ),
        (
            "en",
            'A “smart” phone and a 27" screen were sold.',
            [("scare", "few-words", "smart"), ("measure", "number-before", '27"')],
        ),
        ("en", 'A 27 " screen was sold.', []),
        (
            "en",
            'A screen of 27" was sold, and one of 32" too.',
            [("measure", "number-before", '27"'), ("measure", "number-before", '32"')],
        ),
        ("en", "The word is old. “Herd” is older.", [("scare", "few-words", "Herd")]),
        (
            "en",
            "The word “herd” and the film “Rain” are old.",
            [("term", "word-before", "herd"), ("title", "word-before", "Rain")],
        ),
        ("en", "The slogan they shouted “Never again” was old.", [("slogan", "word-before", "Never again")]),
        ("en", "The film he said “Rain” was old.", []),
        ("en", "A man who is known as “Shorty” left.", [("nickname", "word-before", "Shorty")]),
        ("en", "The so-called old “experts” left.", [("scare", "few-words", "experts")]),
        ("en", "The “” fell.", []),
        ("en", "The “.” fell.", []),
        ("en", "The “old.” fell.", [("scare", "few-words", "old")]),
        (
            "en",
            "Hart praised the “old bridge” of Leeds, and the “new one” fell.",
            [("scare", "few-words", "new one")],
        ),
        (
            "en",
            "Hart said that “the old bridge” fell. The “new one” stands.",
            [("scare", "few-words", "new one")],
        ),
        (
            "id",
            "Program “satu desa satu dokter” berlanjut.",
            [("title", "word-before", "satu desa satu dokter")],
        ),
        ("id", "Para “pakar-pakar” itu pulang.", [("scare", "few-words", "pakar-pakar")]),
        ("id", 'Kata-kata "salam" itu lama.', [("scare", "few-words", "salam")]),
    ],
)
def test_words_in_marks_are_told_by_what_stands_near_them_and_how_many_they_are(
    language: str, text: str, told: list[tuple[str, str, str]]
) -> None:
    assert marked(text, language) == told
