"""Names are linked into the entities they name."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest
from attrs import evolve

import newsdoc
from newsdoc import languages
from newsdoc.model import Entity, EntityKind
from newsdoc.names.linking import link_names
from newsdoc.names.name import Name
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits


def _entities(text: str, language: str = "id") -> dict[str, Entity]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return {entity.name: entity for entity in article.entities}


def test_a_short_form_belongs_to_the_full_name_with_its_title() -> None:
    found = _entities("Warga menemui Gubernur Raka Wijaksana di Denpasar. Malamnya kata Raka semua beres.")
    raka = found["Raka Wijaksana"]
    assert [mention.text for mention in raka.mentions] == ["Raka Wijaksana", "Raka"]
    assert raka.aliases == ("Raka",)
    assert raka.titles == ("Gubernur",)
    assert raka.kind is EntityKind.PERSON


def test_two_people_with_one_surname_stay_two() -> None:
    found = _entities("Gubernur Anton Wibawa bertemu Bupati Sinta Wibawa di Denpasar. Begitu kata Wibawa.")
    assert [m.text for m in found["Sinta Wibawa"].mentions] == ["Sinta Wibawa", "Wibawa"]
    assert [m.text for m in found["Anton Wibawa"].mentions] == ["Anton Wibawa"]


@pytest.mark.parametrize(
    "text",
    [
        "Komite Pangan Kota bertemu Kantor Pasar Kota. Begitu kata KPK.",
        "Kantor Pasar Kota bertemu Komite Pangan Kota (KPK). Begitu kata KPK.",
        "Kantor Pasar Kota bertemu Komite Pangan Kota atau KPK. Begitu kata KPK.",
    ],
)
def test_an_acronym_is_what_it_was_told_to_be_else_the_first_with_its_initials(text: str) -> None:
    found = _entities(text)
    assert "KPK" in found["Komite Pangan Kota"].aliases
    assert found["Kantor Pasar Kota"].aliases == ()


def test_a_gloss_and_its_name_are_one_entity() -> None:
    found = _entities("Aturan itu dari Komisi Pemilihan Umum (KPU). Semua heran karena KPU diam.")
    assert len(found["Komisi Pemilihan Umum"].mentions) == 3
    assert found["Komisi Pemilihan Umum"].aliases == ("KPU",)


def test_a_body_without_its_head_is_the_same_body() -> None:
    found = _entities("Mereka memilih Partai Gerindra. Kursi untuk Gerindra bertambah.")
    assert len(found["Partai Gerindra"].mentions) == 2


def test_a_name_with_many_holders_is_linked_in_linear_time() -> None:
    text = " ".join(f"Gubernur Raka Aa{chr(97 + i % 26)}{chr(97 + i // 26 % 26)} datang." for i in range(600))
    found = _entities(text + " Menurut Raka baik.")
    assert len(found) >= 600


def test_a_nickname_belongs_to_the_person_it_is_told_of() -> None:
    found = _entities(
        "Korban bernama Tri Mulyani Putri mengaku lega. Perempuan yang akrab disapa Andi itu pulang.\n\n"
        "Semoga cepat selesai, kata Andi."
    )
    assert [m.text for m in found["Tri Mulyani Putri"].mentions] == ["Tri Mulyani Putri", "Andi", "Andi"]


def test_a_demonstrative_ties_a_nickname_to_a_person_who_was_named_long_before() -> None:
    far = "Warga menunggu hujan reda di bawah pohon besar dekat jalan raya. " * 5
    near, loose = (
        _entities(f"Gubernur Ratna Wibawa datang. {far}Orang yang akrab disapa Dewi{end} pulang.")
        for end in (" itu", "")
    )
    assert near["Ratna Wibawa"].aliases == ("Dewi",)
    assert loose["Ratna Wibawa"].aliases == ()


def test_a_nickname_may_stand_before_what_tells_it() -> None:
    found = _entities(
        "Gubernur Ratna Wibawa datang kemarin. Kata Dewi, sapaan akrabnya, semua beres. Warga menemui Dewi."
    )
    assert found["Ratna Wibawa"].aliases == ("Dewi",)


def test_a_nickname_that_shortens_another_name_stays_with_that_one() -> None:
    found = _entities(
        "Warga menemui Andi Saputra. Lalu Gubernur Ratna Wibawa datang. "
        "Orang yang akrab disapa Andi itu pulang."
    )
    assert "Andi" in found["Andi Saputra"].aliases


def test_a_name_that_stands_once_makes_the_entity_that_it_makes_twice() -> None:
    text = "Kata Gubernur\nRatna  Wibawa semua beres.\n"
    pack = languages.load("id")

    def only_entity(times: int) -> Entity:
        prose = read_prose(text * times, None, [(0, len(text) * times)], Habits(pack.abbreviations))
        firsts = [index for index, word in enumerate(prose.tokens.words) if word == "Ratna"]
        names = tuple([Name(first, first + 2, EntityKind.PERSON, 0.9, first - 1) for first in firsts])
        (one,) = link_names(prose, names, pack)
        return one.entity

    once, twice = only_entity(1), only_entity(2)
    assert (once.name, once.titles, once.confidence) == ("Ratna Wibawa", ("Gubernur",), 0.9)
    assert once == evolve(twice, mentions=twice.mentions[:1])


@pytest.mark.parametrize("text", ["<p Rina>", "<p Rina Hartati> <p Ina>", "<p Ina> menemui <p Rina>"])
def test_names_at_both_ends_of_a_text_have_no_words_beside_them_that_tell_nicknames(text: str) -> None:
    assert len(linked(text)) == text.count("<")


KINDS = {"p": EntityKind.PERSON, "o": EntityKind.ORGANIZATION, "l": EntityKind.PLACE}


def linked(marked: str, language: str = "id") -> list[list[str]]:
    """Link names that are given (``<p Dedi Mulyadi>``); give the mentions of each entity."""
    text = re.sub(r"<. |>", "", marked)
    pack = languages.load(language)
    prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
    names: list[Name] = []
    for number, mark in enumerate(re.finditer(r"<(.) ([^>]*)>", marked)):
        start = mark.start() - 4 * number
        first, last = (bisect_left(prose.tokens.starts, at) for at in (start, start + len(mark[2])))
        names.append(Name(first, last, KINDS[mark[1]], 0.9, first))
    found = link_names(prose, tuple(names), pack)
    for one in found:
        assert [mention.text for mention in one.entity.mentions] == [
            prose.tokens.slice(names[index].first, names[index].last) for index in one.names
        ]
        assert {one.entity.kind} == {names[index].kind for index in one.names}
    return [[mention.text for mention in one.entity.mentions] for one in found]


@pytest.mark.parametrize(
    ("long", "short", "is_one"),
    [
        ("<p Dedi Mulyadi>", "<p Dedi>", True),
        ("<p Dedi Mulyadi>", "<p Mulyadi>", True),
        ("<p Dedi Sakti Mulyadi>", "<p Dedi Mulyadi>", True),
        ("<p Dedi Sakti Mulyadi>", "<p D. Mulyadi>", True),
        ("<p Dedi Sakti Mulyadi>", "<p R. Mulyadi>", False),
        ("<p Dedi Sakti Mulyadi>", "<p Dr. Mulyadi>", False),
        ("<p Dedi Sakti Mulyadi>", "<p Mulyadi Dedi>", False),
        ("<p Dedi Mulyadi>", "<p D. Mulyadi>", True),
        ("<p Dedi Mulyadi>", "<p R. Mulyadi>", False),
        ("<p Dedi Mulyadi>", "<p Sakti>", False),
        ("<p Dedi Mulyadi>", "<o Dedi>", False),
        ("<p Abdul al-Rasyid>", "<p Rasyid>", True),
        ("<p Abdul al-Rasyid>", "<p al-Rasyid>", True),
        ("<o Partai Golkar>", "<o Golkar>", True),
        ("<o Bank Raya Tbk>", "<o Bank Raya>", True),
        ("<o Bank Raya Tbk>", "<o Raya>", True),
        ("<o Bank Raya Abadi>", "<o Raya Abadi>", True),
        ("<o Bank Raya Lestari>", "<o Raya>", False),
        ("<o Bank Raya>", "<o Bank>", False),
        ("<o Sinar Raya>", "<o Raya>", False),
        ("<o Sinar Raya>", "<o Sinar>", False),
        ("<o Partai Bank Golkar>", "<o Golkar>", True),
        ("<o Partai Bank Golkar>", "<o Bank Golkar>", True),
        ("<o Universitas Akademi Kepolisian>", "<o Sekolah Kepolisian>", False),
        ("<l Kota Bandung>", "<l Bandung>", True),
        ("<l Kota Bandung>", "<o Bandung>", False),
        ("<l Partai Bandung>", "<l Bandung>", False),
        ("<o Kota Bandung>", "<o Bandung>", False),
    ],
)
def test_a_short_form_is_in_the_words_of_the_longer_name(long: str, short: str, *, is_one: bool) -> None:
    for marked in (f"kata {long} dan {short} tadi", f"kata {short} dan {long} tadi"):
        assert (len(linked(marked)) == 1) is is_one


@pytest.mark.parametrize(
    ("long", "short", "is_one"),
    [
        ("<o Castlemere Foods>", "<o Castlemere>", True),
        ("<o Castlemere Rovers>", "<o Rovers>", True),
        ("<o Castlemere Council>", "<o Council>", False),
        ("<o Castlemere PAC>", "<o PAC>", False),
        ("<o Castlemere Foods, Inc.>", "<o Castlemere Foods>", True),
        ("<o National Trust>", "<o National>", True),
        ("<o English Trust>", "<o English>", False),
        ("<l Castlemere Heath>", "<l Castlemere>", False),
    ],
)
def test_the_first_or_last_word_of_an_english_body_is_its_short_form(
    long: str, short: str, *, is_one: bool
) -> None:
    assert (len(linked(f"of {long} and {short} today", "en")) == 1) is is_one


@pytest.mark.parametrize(
    ("marked", "entities"),
    [
        (
            "<p Anton Wibawa> dan <p Wibawa>, lalu <p Sinta Wibawa> dan <p Wibawa>",
            [["Anton Wibawa", "Wibawa"], ["Sinta Wibawa", "Wibawa"]],
        ),
        ("<p Wibawa>, <p Anton Wibawa>, <p Sinta Wibawa>", [["Wibawa", "Anton Wibawa"], ["Sinta Wibawa"]]),
        (
            "<p Anton Wibawa>, <p Sinta Wibawa>, <p Anton>, <p Wibawa>",
            [["Anton Wibawa", "Anton", "Wibawa"], ["Sinta Wibawa"]],
        ),
        ("<p Rina> dan <p Rina> dan <o Rina>", [["Rina", "Rina"], ["Rina"]]),
        ("<p Rina> dan <p RINA>", [["Rina", "RINA"]]),
    ],
)
def test_a_short_form_of_two_people_is_the_one_named_last(marked: str, entities: list[list[str]]) -> None:
    assert linked(marked) == entities


@pytest.mark.parametrize(
    ("marked", "is_one"),
    [
        ("<o Sarikat Tani Garam> (<o Satanga>) menolak", True),
        ("<o Sarikat Tani Garam> (<o Satanga>)", True),
        ("<o Sarikat Tani Garam>, (<o Satanga>) menolak", True),
        ("<o Sarikat Tani Garam> (<o Satanga>, menolak", False),
        ("<o Sarikat Tani Garam> (<o Satanga>", False),
        ("<o Sarikat Tani Garam> <o Satanga>) menolak", False),
        ("<o Sarikat Tani Garam> atau (<o Satanga>) menolak", False),
        ("<o Sarikat Tani Garam> (<p Satanga>) menolak", False),
        ("<o Satanga> (<o Sarikat Tani Garam>) menolak", False),
        # A body of the state may be printed with it.
        ("<o Komisi Tani RI> menolak, <o Komisi Tani> diam", True),
        ("<o Komisi Tani Raya> menolak, <o Komisi Tani> diam", False),
        # What is spelled out may be a body inside.
        ("<o Departemen Moneter Bank Raya> (<o BR>) menolak", False),
        ("<o PT Bank Mandala Raya> (<o BMR>) menolak", True),
        ("<o Sarikat Tani Garam Raya> (<o GR>) menolak", True),
        ("<p Raka Wijaya> alias <p Boni>", True),
        ("<p Raka Wijaya>, yang akrab disapa <p Boni>", True),
        ("<p Raka Wijaya>, orang yang akrab disapa <p Boni>", True),
        ("<p Raka Wijaya> dan <p Boni>", False),
        # An acronym has the first letters of all words with a capital.
        ("<o Sarikat Tani dan Garam> menolak, <o STG> diam", True),
        ("<o Sarikat Tani Garam> menolak, <o STGA> diam", False),
        ("<o Sarikat Tani Garam> menolak, <p STG> diam", False),
        ("<o Sarikat Tani Garam> menolak, <o Stg> diam", False),
        ("<o Sarikat> menolak, <o S> diam", False),
        ("<p Joko Widodo> menolak, <p J.W.> diam", False),
    ],
)
def test_a_gloss_an_alias_and_an_acronym_are_the_name_before_them(marked: str, *, is_one: bool) -> None:
    assert (len(linked(marked)) == 1) is is_one


@pytest.mark.parametrize(
    ("between", "is_one"),
    [
        ("hadir. Perempuan yang akrab disapa", True),
        ("hadir. Perempuan yang akrab menyapa", False),
        (" ".join(["kata"] * 27) + " yang akrab disapa", True),
        (" ".join(["kata"] * 28) + " yang akrab disapa", False),
    ],
)
def test_a_nickname_is_told_within_thirty_words(between: str, *, is_one: bool) -> None:
    assert (len(linked(f"<p Dara Puspa> {between} <p Boni> pulang")) == 1) is is_one


@pytest.mark.parametrize(
    ("behind", "is_one"),
    [
        (", sapaan akrabnya, pulang", True),
        (" sapaan akrabnya pulang", True),
        (", sapaan akrabnya", True),
        (", sapaan itu, pulang", False),
        (",", False),
        ("", False),
    ],
)
def test_a_nickname_may_be_told_behind_it(behind: str, *, is_one: bool) -> None:
    assert (len(linked(f"<p Dara Puspa> hadir. Kata <p Boni>{behind}")) == 1) is is_one
    assert len(linked(f"<p Dara Puspa> hadir. Kata <p Boni Sari>{behind}")) == 2


@pytest.mark.parametrize(
    ("names", "name", "aliases"),
    [
        (("JAKARTA", "Jakarta"), "Jakarta", ("JAKARTA",)),
        (("Jakarta", "JAKARTA", "Jakarta"), "Jakarta", ("JAKARTA",)),
        (("Rina\nHartati", "Rina Hartati", "Rina"), "Rina Hartati", ("Rina",)),
        (("Rina\nHartati",), "Rina Hartati", ()),
        (("Rina", "Rina Hartati Sari", "Rina Hartati"), "Rina Hartati Sari", ("Rina", "Rina Hartati")),
        (("D. Mulyadi", "Dedi Mulyadi"), "Dedi Mulyadi", ("D. Mulyadi",)),
    ],
)
def test_an_entity_is_called_by_its_fullest_name(
    names: tuple[str, ...], name: str, aliases: tuple[str, ...]
) -> None:
    text, pack = " dan ".join(names), languages.load("id")
    prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
    given: list[Name] = []
    start = 0
    for number, one in enumerate(names):
        first, last = (bisect_left(prose.tokens.starts, at) for at in (start, start + len(one)))
        given.append(Name(first, last, EntityKind.PERSON, 0.5 + number / 10, first))
        start += len(one) + len(" dan ")
    (found,) = link_names(prose, tuple(given), pack)
    assert (found.entity.name, found.entity.aliases) == (name, aliases)
    assert found.entity.confidence == given[-1].confidence
    assert found.entity.titles == ()


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "He was born in New Mexico and lived in Mexico.", ["New Mexico", "Mexico"]),
        ("en", "South Sudan met Sudan in Kampala.", ["South Sudan", "Sudan", "Kampala"]),
        ("id", "Kapal itu ada di Pelabuhan Makassar dan di Makassar.", ["Pelabuhan Makassar", "Makassar"]),
        ("id", "Ia lahir di Kabupaten Kediri dan tinggal di Kediri.", ["Kabupaten Kediri"]),
        ("ms", "Ia lahir di Negeri Johor dan tinggal di Johor.", ["Negeri Johor"]),
    ],
)
def test_a_listed_place_is_another_one_than_what_is_named_after_it(
    language: str, text: str, names: list[str]
) -> None:
    article = newsdoc.parse(text, language=language, body_only=True)
    assert [entity.name for entity in article.entities] == names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mr. Hart left. His wife, Jane Hart, stayed. Mr. Hart called.", {"Hart": 2, "Jane Hart": 1}),
        ("Tom Hart and Jane Hart left. Mr Hart called. Mrs Hart did not.", {"Tom Hart": 2, "Jane Hart": 2}),
        ("Rina Hart left. Mr Hart called.", {"Rina Hart": 2}),
        ("Mr Hart left. Hart called.", {"Hart": 2}),
        (
            "Senator Ann Burke met Judge Liam Burke. Senator Burke left. Judge Burke stayed.",
            {"Ann Burke": 2, "Liam Burke": 2},
        ),
        ("Senator Ann Burke met Judge Liam Burke. Burke left.", {"Ann Burke": 1, "Liam Burke": 2}),
    ],
)
def test_a_title_tells_whose_short_name_one_is(text: str, people: dict[str, int]) -> None:
    article = newsdoc.parse(text, language="en", body_only=True)
    assert {one.name: len(one.mentions) for one in article.entities} == people
