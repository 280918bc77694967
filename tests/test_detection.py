"""Telling the language of a text."""

from __future__ import annotations

from typing import Any, cast

import pytest

from newsdoc import languages
from newsdoc.errors import ArgumentTypeError

ID_PAGE = """\
Beranda | Nasional | Ekonomi | Olahraga | Hiburan | Tekno
Login
Daftar
Trending Topic
Home > News > Kota
Warga Menanam Seribu Bibit Mangrove di Pesisir Utara
Rina Hartati - Harian Teluk
Share
Facebook
Twitter
Ratusan warga menanam bibit mangrove di pesisir utara pada Minggu pagi. Kegiatan itu digelar karena abrasi
sudah merusak tambak dan jalan desa.
ADVERTISEMENT
SCROLL TO CONTINUE WITH CONTENT
"Kami ingin anak cucu masih melihat pantai ini," kata kepala desa.
Baca Juga: Nelayan Minta Solar Murah
Copyright All Rights Reserved
About Us
Contact
Privacy Policy
"""

EN_PAGE = """\
Home | World | Business | Sport
Log in
Subscribe
Villagers plant a thousand mangroves on the northern shore
By Rina Hartati
Share on Facebook
Hundreds of villagers planted mangroves on Sunday because the sea has been eating their ponds.
Advertisement
"We want our grandchildren to see this beach," the village head said.
Jakarta Surabaya Medan Makassar
"""

TEXTS = [
    ("id", "Polisi menangkap tiga orang yang diduga mencuri sepeda motor."),
    ("id", "Presiden tidak akan hadir"),
    ("id", "GUBERNUR: KAMI TIDAK AKAN MUNDUR"),
    ("id", ID_PAGE),
    ("id", "\n".join(f"Menu {number}" for number in range(40)) + "\n" + ID_PAGE * 3),
    ("en", "Police arrested three men in the north of London."),
    ("en", "The president will not attend"),
    ("en", "WHY THE SENATE SAID NO"),
    ("en", EN_PAGE),
    ("en", EN_PAGE + "Kata kunci: Wali Kota, Kabupaten\n"),
]

FOREIGN = [
    "",
    " \n\t",
    "12 345 6.789 2023",
    "Rina Hartati",
    "Reuters",
    "!?… — “”",
    "\ud800\0",
    "市长周一表示,新的桥梁将于明年开放。" * 20,
    "市長は月曜日に記者団に述べた。" * 3 + "The Sea",
    "Мэр заявил, что новый мост откроется в следующем году.",
    "عمدة المدينة قال إن الجسر الجديد سيفتح العام المقبل",
    "Der Bürgermeister sagte am Montag, die neue Brücke in der Stadt werde im nächsten Jahr eröffnet.",
    "Was in Berlin an Geld da war, ist weg.",
    "Le maire a dit lundi que le nouveau pont ouvrirait l'année prochaine, on le sait.",
    "El alcalde dijo el lunes que el nuevo puente se abrirá el año que viene para todos.",
    "O prefeito disse na segunda-feira que a nova ponte será aberta no ano que vem.",
    "Il sindaco ha detto lunedì che il nuovo ponte di ferro aprirà l'anno prossimo.",
    "De burgemeester zei maandag dat de nieuwe brug dan volgend jaar open is, of in mei.",
    "Borgmesteren sagde mandag, at den nye bro åbner for alle til næste år, han har ret.",
    "Belediye başkanı pazartesi günü yeni köprünün gelecek yıl açılacağını söyledi.",
    "Thị trưởng hôm thứ Hai cho biết cây cầu mới sẽ mở vào năm sau.",
    "Burmistrz powiedział w poniedziałek, że to nowy most i tak otworzy za rok.",
    "Sinabi ng alkalde noong Lunes na bubuksan ang bagong tulay sa susunod na taon para sa lahat.",
]


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_texts_and_pages_tell_their_language(code: str, text: str) -> None:
    pack = languages.detect(text)
    assert pack is not None
    assert pack.code == code


@pytest.mark.parametrize("text", FOREIGN)
def test_what_is_in_none_of_the_languages_gives_none(text: str) -> None:
    assert languages.detect(text) is None


@pytest.mark.xfail(reason="a title of two words outweighs a sentence without letters of its own", strict=True)
def test_a_foreign_title_does_not_tell_the_language_of_a_short_sentence() -> None:
    assert languages.detect("Der Film Into the Blue beginnt am Montag um acht, sagte der Verleih.") is None


def test_a_long_text_is_told_by_its_middle() -> None:
    menu = "Beranda Nasional Ekonomi Olahraga\n" * 200
    body = "Warga yang rumahnya rusak tidak akan mendapat bantuan itu, kata lurah.\n" * 300
    pack = languages.detect(menu + body + menu)
    assert pack is not None
    assert pack.code == "id"


def test_only_the_packs_given_are_chosen_from() -> None:
    english = languages.load("en")
    assert languages.detect(ID_PAGE, [english]) is None
    assert languages.detect(EN_PAGE, [english]) is english
    assert languages.detect(EN_PAGE, []) is None


def test_a_tie_is_not_sure() -> None:
    english = languages.load("en")
    assert languages.detect(EN_PAGE, [english, english]) is None


def test_what_is_no_text_raises() -> None:
    with pytest.raises(ArgumentTypeError, match="text: got bytes, wanted str"):
        languages.detect(cast("Any", b"the news"))
