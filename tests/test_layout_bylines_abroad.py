"""Bylines in languages whose packs are words of pages alone, and in scripts without capitals."""

from __future__ import annotations

import pytest

import newsdoc

BODIES = {
    "da": "Rådet besluttede torsdag at lade natbusserne køre til efteråret, og det bevilgede penge til det.",
    "de": "Der Rat hat am Donnerstag beschlossen, die Busse in der Nacht bis zum Herbst fahren zu lassen.",
    "es": "El consejo decidió el jueves dejar circular los autobuses de noche hasta el otoño, y votó dinero.",
    "hi": "परिषद ने गुरुवार को फैसला किया कि रात की बसें पतझड़ तक चलेंगी और इसके लिए शहर के बजट से पैसा दिया जाएगा।",
    "is": "Ráðið ákvað á fimmtudag að láta næturvagna aka fram á haust og veitti til þess fé úr borgarsjóði.",
    "it": "Il consiglio ha deciso giovedì di far circolare gli autobus di notte fino all'autunno, e pagherà.",
    "ja": "市議会は木曜日、夜間バスを秋まで運行することを決め、その費用を出すことにした。",
    "ko": "시의회는 목요일 심야 버스를 가을까지 운행하기로 결정하고 돈을 배정했다고 밝혔다.",
    "lt": "Taryba ketvirtadienį nusprendė palikti naktinius autobusus iki rudens ir skyrė tam pinigų.",
    "nb": "Rådet vedtok torsdag å la nattbussene gå til høsten, og det bevilget penger.",
    "nl": "De raad besloot donderdag de bussen in de nacht tot de herfst te laten rijden, en betaalt.",
    "pl": "Rada postanowiła w czwartek, że autobusy nocne będą jeździć do jesieni, i dała środki.",
    "pt": "O conselho decidiu na quinta-feira deixar circular os autocarros de noite até ao outono, e pagou.",
    "ru": "Совет в четверг решил оставить ночные автобусы до осени и выделил на это деньги.",
    "sv": "Rådet beslutade på torsdagen att låta nattbussarna gå till hösten, och det anslog pengar.",
    "tr": "Meclis perşembe günü gece otobüslerinin sonbahara kadar çalışmasına karar verdi ve para ayırdı.",
    "uk": "Рада в четвер вирішила залишити нічні автобуси до осені й виділила на це гроші з бюджету міста.",
    "vi": "Hội đồng hôm thứ năm quyết định cho xe buýt chạy đêm đến mùa thu và dành tiền từ ngân sách.",
}
"""A sentence of news by language."""


def read(language: str, line: str) -> tuple[str, ...]:
    """Give the authors of a page with a line between its title and its day."""
    body = BODIES[language]
    title = body[: len(body) // 2]
    page = "\n\n".join((title, line, "2024-06-04 10:15", body, f"{body[:-1]}, {body}", f"{body} {body}"))
    return newsdoc.parse(page, language=language).authors


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("da", "Skrevet af Ana Rey"),
        ("de", "Interview: Ana Rey"),
        ("de", "Aktualisiert am 24.04.2024, von Ana Rey"),
        ("de", "24.04.2024, 10:15 Uhr von Ana Rey"),
        ("es", "Escrito por Ana Rey"),
        ("is", "Blaðamaður: Ana Rey"),
        ("it", "Testo di Ana Rey"),
        ("lt", "Parengė Ana Rey"),
        ("lt", "Autorė: Ana Rey"),
        ("nb", "Skrevet av Ana Rey"),
        ("nb", "Journalist: Ana Rey"),
        ("nl", "Geschreven door Ana Rey"),
        ("nl", "Tekst: Ana Rey"),
        ("pl", "Opracowanie: Ana Rey"),
        ("pl", "Oprac. Ana Rey"),
        ("pt", "Escrito por Ana Rey"),
        ("sv", "Skriven av Ana Rey"),
        ("tr", "Muhabir: Ana Rey"),
        ("vi", "Bài và ảnh: Ana Rey"),
    ],
)
def test_who_wrote_is_named_behind_a_word_of_the_language(language: str, line: str) -> None:
    assert read(language, line) == ("Ana Rey",)


@pytest.mark.parametrize(
    ("language", "line", "author"),
    [
        ("ru", "Подготовила Анна Рей", "Анна Рей"),
        ("uk", "Авторка: Анна Рей", "Анна Рей"),
        ("hi", "लेखक: अमित शर्मा", "अमित शर्मा"),
        ("ja", "文・山田太郎", "山田太郎"),
        ("ja", "取材・文　山田太郎", "山田太郎"),
        ("ja", "山田太郎記者", "山田太郎"),
        ("ko", "글=홍길동", "홍길동"),
        ("ko", "홍길동기자", "홍길동"),
        ("ko", "홍길동 기자 gil@kabar.example", "홍길동"),
    ],
)
def test_names_in_other_scripts_are_read(language: str, line: str, author: str) -> None:
    assert read(language, line) == (author,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("tr", "Haber Merkezi"),
        ("pt", "Da Redação"),
        ("de", "Interview mit dem Rat"),
        ("ja", "文・10人"),
        ("ko", "취재기자"),
        ("ko", "글 쓰는 사람들"),
        ("hi", "लेखक: 2024 में 10 बसें"),
    ],
)
def test_offices_and_other_words_are_nobody(language: str, line: str) -> None:
    assert read(language, line) == ()


@pytest.mark.parametrize(
    ("closing", "authors"),
    [
        ("【山田太郎】", ("山田太郎",)),
        ("（山田　太郎）", ("山田　太郎",)),
        # Agencies of two letters, remarks, and what is no name.
        ("（共同）", ()),
        ("（敬称略）", ()),
        ("（おわり）", ()),
        ("（2024年6月）", ()),
    ],
)
def test_a_japanese_name_in_brackets_closes_the_article(closing: str, authors: tuple[str, ...]) -> None:
    body = BODIES["ja"]
    for joint in ("", "\n\n"):
        page = "\n\n".join(
            (body[:20], "2024-06-04 10:15", body, f"{body}{body}", f"{body * 3}{joint}{closing}")
        )
        article = newsdoc.parse(page, language="ja")
        assert len(article.paragraphs) == len((body, body * 2, body * 3))
        found = article.authors
        assert tuple(name.replace(" ", "\u3000") for name in found) == authors
