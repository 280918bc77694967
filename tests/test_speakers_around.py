"""What stands around a name, and who is quoted by it, tells its kind and its bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.test_speakers_revising import BODY, PERSON, PLACE, revised

if TYPE_CHECKING:
    from newsdoc.model import EntityKind

SHOWN = {PERSON: "p", BODY: "o", PLACE: "l"}


def read(marked: str, given: dict[str, EntityKind], sure: float = 0.8, language: str = "id") -> list[str]:
    """Revise the given names; show each with the letter of its kind."""
    return [f"{SHOWN[kind]} {name}" for name, kind in revised(marked, given, language, sure)]


@pytest.mark.parametrize(
    ("marked", "given", "kind"),
    [
        ("Asosiasi Petani Garam (Aspegam) menolak. Kata [Rina].", PERSON, "o"),
        ("Kata [Rina]. Asosiasi Petani Garam (Aspegam)", PERSON, "o"),
        ("Asosiasi Petani Garam (Aspegam menolak. Kata [Rina].", PERSON, "p"),
        ("Asosiasi Petani Garam, Aspegam) menolak. Kata [Rina].", PERSON, "p"),
        ("Asosiasi Petani Garam itu (Aspegam) menolak. Kata [Rina].", PERSON, "p"),
        ("Kata [Rina]. Asosiasi Petani Garam (Aspegam", PERSON, "p"),
        ("Asosiasi Petani Garam (Aspegam) menolak. Kata [Rina].", PLACE, "l"),
    ],
)
def test_one_word_in_brackets_behind_a_body_is_that_body(marked: str, given: EntityKind, kind: str) -> None:
    found = read(marked, {"Asosiasi Petani Garam": BODY, "Aspegam": given})
    assert f"{kind} Aspegam" in found
    assert "o Asosiasi Petani Garam" in found


def test_two_words_in_brackets_are_no_gloss() -> None:
    given = {"Asosiasi Petani Garam": BODY, "Aspegam Jaya": PERSON}
    assert "p Aspegam Jaya" in read("Asosiasi Petani Garam (Aspegam Jaya) menolak. Kata [Rina].", given)


def test_the_brackets_of_a_person_make_no_body() -> None:
    given = {"Rahmat Hidayat": PERSON, "Aspegam": PERSON}
    assert "p Aspegam" in read("Rahmat Hidayat (Aspegam) menolak. Kata [Rina].", given)


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        (" (25) menunggu", "p"),
        (" (25)", "p"),
        (" (25", "o"),
        (" (2", "o"),
        (" (", "o"),
        (", 25) menunggu", "o"),
        (" (ab) menunggu", "o"),
        (" (250) menunggu", "o"),
        (" (25, guru) menunggu", "o"),
    ],
)
def test_an_age_in_brackets_is_that_of_a_person(behind: str, kind: str) -> None:
    assert read(f"Kata [Rina]. Lulusan seperti Han{behind}", {"Han": BODY})[-1] == f"{kind} Han"


@pytest.mark.parametrize(
    ("marked", "given", "sure", "found"),
    [
        ("Kata [Kolonel Arman Wendra].", {"Arman Wendra": BODY}, 0.49, "p Arman Wendra"),
        ("Kata [Kolonel Arman Wendra].", {"Arman Wendra": BODY}, 0.5, "o Arman Wendra"),
        ("Kata [Kolonel Wendra].", {"Wendra": BODY}, 0.3, "o Wendra"),
        ("Kata [Rina]. Warga London (25) itu", {"London": PLACE}, 0.8, "l London"),
        ("Arman Wendra tiba. Kata [Rina] kepada Kolonel", {"Arman Wendra": BODY}, 0.3, "o Arman Wendra"),
    ],
)
def test_a_rank_before_two_doubtful_words_makes_a_person_of_them(
    marked: str, given: dict[str, EntityKind], sure: float, found: str
) -> None:
    assert found in read(marked, given, sure)


@pytest.mark.parametrize(
    ("source", "given", "found"),
    [
        ("Polda Jambi Raya", {"Polda": BODY, "Jambi": PLACE}, ["o Polda Jambi Raya"]),
        ("Polda Raya", {}, ["o Polda Raya"]),
        ("Polda dan Raya", {}, ["o Polda dan Raya"]),
        ("Polda Jambi", {"Polda Jambi": BODY}, ["o Polda Jambi"]),
        ("Polda", {}, []),
        ("Polda Rina Hartati", {}, []),
        ("Polda Ketua Raya", {}, []),
        ("Polda raya", {}, []),
    ],
)
def test_a_source_in_capitals_that_starts_with_the_head_of_a_body_is_one_body(
    source: str, given: dict[str, EntityKind], found: list[str]
) -> None:
    assert read(f"Kata [{source}].", given) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Striker Daulet", ["p Daulet"]),
        ("Striker Pelatih Daulet Serik", ["p Daulet Serik"]),
        ("Striker", ["p Striker"]),
        ("Sri Rejeki", ["p Sri Rejeki"]),
        ("Pak Kusna Serik", ["p Kusna Serik"]),
        ("Ibu Rina", ["p Rina"]),
        ("Mitra Sekuritas Rina Hartati", ["o Mitra Sekuritas", "p Rina Hartati"]),
        ("Mitra Sekuritas", ["o Mitra Sekuritas"]),
        ("Polda Rina Hartati", ["o Polda", "p Rina Hartati"]),
        ("Polda Jambi", ["o Polda Jambi"]),
    ],
)
def test_ranks_roles_and_bodies_are_no_part_of_a_person(source: str, found: list[str]) -> None:
    assert read(f"Kata [{source}].", {source: PERSON}) == found


@pytest.mark.parametrize(
    ("source", "given", "found"),
    [
        ("Sekretaris Daerah Kusna Serik", "Daerah Kusna Serik", "p Kusna Serik"),
        ("Ketua Umum Daerah Kusna Serik", "Umum Daerah Kusna Serik", "p Kusna Serik"),
        ("Sekretaris Daerah Serik", "Daerah Serik", "p Daerah Serik"),
    ],
)
def test_the_rest_of_a_title_is_no_part_of_a_name_of_three_words(source: str, given: str, found: str) -> None:
    assert read(f"Kata [{source}].", {given: PERSON}) == [found]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Pelatih Persikab Raya, Joko Ferri, kemarin memuji.", "o"),
        ("Pelatih Persikab Raya, Joko Ferri memuji.", "o"),
        ("Pelatih Persikab Raya, Joko Ferri", "o"),
        ("Pelatih Persikab Raya, Joko Ferri,", "o"),
        ("Pelatih Persikab Raya, pelatih Joko Ferri, memuji.", "o"),
        # More names follow, so that it is one of them.
        ("Pelatih Persikab Raya, Joko Ferri, Budi Sukma memuji.", "p"),
        ("Pelatih Persikab Raya, Joko Ferri, dan kawan memuji.", "p"),
        ("Pelatih Persikab Raya, Joko Ferri dan kawan memuji.", "p"),
        # A rank leads to its bearer, and so does no title at all.
        ("Kolonel Persikab Raya, Joko Ferri, memuji.", "p"),
        ("Kata Persikab Raya, Joko Ferri, memuji.", "p"),
        ("Pelatih Persikab Raya Joko Ferri memuji.", "p"),
        ("Pelatih Persikab Raya, yakni Joko Ferri, memuji.", "p"),
    ],
)
def test_between_a_role_and_its_bearer_behind_a_comma_stands_a_body(text: str, kind: str) -> None:
    given = {"Persikab Raya": PERSON, "Joko Ferri": PERSON}
    assert f"{kind} Persikab Raya" in read(f"Kata [Ferri]. {text}", given)


@pytest.mark.parametrize(
    ("text", "given", "found"),
    [
        ('Suparjo "Gendon" Raharjo tiba', {"Suparjo": PERSON}, ['p Suparjo "Gendon" Raharjo']),
        ('Suparjo "Gendon" Raharjo tiba', {"Raharjo": PERSON}, ['p Suparjo "Gendon" Raharjo']),
        ('Suparjo "Gendon" Raharjo', {"Suparjo": PERSON}, ['p Suparjo "Gendon" Raharjo']),
        (
            'Adi Suparjo "Gendon" Raharjo Putra tiba',
            {"Adi Suparjo": PERSON, "Raharjo Putra": PERSON},
            ['p Adi Suparjo "Gendon" Raharjo Putra'],
        ),
        ('Suparjo "Gendon" Raharjo tiba', {"Suparjo": PERSON, "Gendon": BODY}, ["p Suparjo", "o Gendon"]),
        ('Suparjo "Gendon" Raharjo tiba', {}, []),
        ('Suparjo "Gendon Jaya" Raharjo tiba', {"Suparjo": PERSON}, ['p Suparjo "Gendon Jaya" Raharjo']),
        ('Suparjo "Gon-Gon" Raharjo tiba', {"Suparjo": PERSON}, ['p Suparjo "Gon-Gon" Raharjo']),
        ('Suparjo "Gendon Adi Jaya Wira Tama" Raharjo tiba', {"Suparjo": PERSON}, ["p Suparjo"]),
        ('Suparjo "gendon" Raharjo tiba', {"Suparjo": PERSON}, ["p Suparjo"]),
        ('Suparjo "Gendon" raharjo tiba', {"Suparjo": PERSON}, ["p Suparjo"]),
        ('suparjo "Gendon" Raharjo tiba', {"Raharjo": PERSON}, ["p Raharjo"]),
        ('Ketua "Gendon" Raharjo tiba', {"Raharjo": PERSON}, ["p Raharjo"]),
        ('Suparjo "Gendon"', {"Suparjo": PERSON}, ["p Suparjo"]),
    ],
)
def test_a_word_or_two_in_marks_between_two_parts_of_a_name_is_a_nickname(
    text: str, given: dict[str, EntityKind], found: list[str]
) -> None:
    assert read(f"Kata [Rina]. Tukang {text}", given)[1:] == found
    if not text.endswith('"') and text.endswith("tiba"):
        assert read(f"{text}. Kata [Rina].", given)[:-1] == found


def test_a_text_may_open_with_a_nickname() -> None:
    assert read('"Gendon" Raharjo tiba. Kata [Rina].', {"Raharjo": PERSON}) == ["p Raharjo", "p Rina"]


@pytest.mark.parametrize(
    ("text", "given", "found"),
    [
        ("Lalu M Rizal Hadi tiba.", {"Rizal": PERSON}, "p M Rizal Hadi"),
        ("Lalu MA Rizal Hadi tiba.", {"Rizal": PERSON}, "p Rizal Hadi"),
        ("Lalu m Rizal Hadi tiba.", {"Rizal": PERSON}, "p Rizal Hadi"),
        ("Lalu M-Rizal Hadi tiba.", {"Rizal": PERSON}, "p Rizal Hadi"),
        ("Lalu Rizal Hadi tiba.", {}, "p Rizal Hadi"),
        ("Rizal Hadi tiba.", {}, "p Rizal Hadi"),
        ("Lalu Rizal Selasa tiba.", {}, "p Rizal"),
        ("Lalu Rizal Ketua tiba.", {}, "p Rizal"),
        ("Lalu Rizal Hadi Putra tiba.", {"Rizal Hadi": PERSON}, "p Rizal Hadi"),
        ("Lalu Rizal Polda Jambi tiba.", {"Polda Jambi": BODY}, "p Rizal"),
        ("Lalu Rizal Jambi tiba.", {"Rizal": PERSON, "Jambi": PLACE}, "p Rizal"),
        ("Lalu Rizal Siregar tiba.", {"Rizal": PERSON, "Siregar": PLACE}, "p Rizal Siregar"),
        ("Lalu RIZAL tiba.", {}, "p RIZAL"),
        ("Lalu rizal tiba.", {}, "p Rizal"),
    ],
)
def test_who_is_quoted_by_a_first_name_has_the_longer_name_around_it(
    text: str, given: dict[str, EntityKind], found: str
) -> None:
    name, *others = read(f"{text} Kata [Rizal] ya.", given)
    assert name == found
    assert "p Rizal" in (name, *others)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Erna Wati Sari Purba tiba.", "p Wati Sari Purba"),
        ("Lalu Erna Wati Purba tiba.", "p Erna Wati Purba"),
        ("Lalu Ketua Wati Purba tiba.", "p Wati Purba"),
        ("Lalu Wati WATI Purba tiba.", "p Purba"),
        ("Pernyataan Purba beredar.", "p Purba"),
        ("Lalu pernyataan Purba beredar.", "p Purba"),
    ],
)
def test_who_is_quoted_by_a_last_name_has_two_words_before_it_at_most(text: str, found: str) -> None:
    assert read(f"{text} Kata [Purba] ya.", {"Purba": PERSON})[0] == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Rina", ["p Rina", "p Rina"]),
        ("pengamat Rina", ["p Rina", "p Rina"]),
        ("ketua Rina", []),
        ("rina", []),
        ("Rina Hartati Sari", []),
        ("Sun (21)", ["p Sun"]),
        ("Sun (211)", []),
        ("Sun (ab)", []),
        ("sun (21)", []),
        ("Sun Li (21)", []),
    ],
)
def test_a_source_of_one_or_two_words_in_capitals_is_a_person(source: str, found: list[str]) -> None:
    assert read(f"Kata [{source}]. Lalu Rina tiba", {}) == found


NONE = "Zaro Belim Kona Tiver Sulan Morek Patil Undar Ferok Galim Nosar Weluk Harit Bonal Cirep Dulan Exor"


@pytest.mark.parametrize(("size", "is_cut"), [(1, True), (16, True), (17, False)])
def test_a_run_of_more_than_sixteen_words_is_no_name(size: int, *, is_cut: bool) -> None:
    before = " ".join(NONE.split()[:size])
    found = read(f"Direktur {before} Rina Hartati tiba. Kata [Rina].", {f"{before} Rina Hartati": PERSON})
    assert found == [f"p {'' if is_cut else before + ' '}Rina Hartati", "p Rina"]


@pytest.mark.parametrize(
    "name",
    [
        # More words than a name has, words that only people have, the tail of a body.
        f"Yayasan {NONE} Rina Hartati",
        "Budi Rina Hartati",
        "Zaro Rina Jaya",
        "Zaro Rina Hartati",
    ],
)
def test_a_body_that_is_named_for_somebody_stays_whole(name: str) -> None:
    assert read(f"Direktur {name} tiba. Kata [Rina].", {name: BODY}) == [f"o {name}", "p Rina"]


@pytest.mark.parametrize(
    ("text", "given", "found"),
    [
        (
            'Rina Hartati tiba. Film "Rina Murka" tayang.',
            ["Rina Hartati", "Rina Murka"],
            ["Rina Hartati", "Rina"],
        ),
        (
            'Rina Hartati tiba. Film "Rina Hartati" tayang.',
            ["Rina Hartati"],
            ["Rina Hartati", "Rina Hartati"],
        ),
        (
            "Film Rina Murka tayang. Rina Hartati tiba.",
            ["Rina Hartati", "Rina Murka"],
            ["Rina Murka", "Rina Hartati"],
        ),
        (
            'Film "Siti Murka" tayang. Rina Hartati tiba.',
            ["Rina Hartati", "Siti Murka"],
            ["Siti Murka", "Rina Hartati"],
        ),
    ],
)
def test_the_title_of_a_work_names_who_is_named_in_full_elsewhere(
    text: str, given: list[str], found: list[str]
) -> None:
    assert read(f"{text} Kata [Rina].", dict.fromkeys(given, PERSON)) == [
        f"p {name}" for name in (*found, "Rina")
    ]


def test_of_a_name_that_ends_the_text_nothing_follows() -> None:
    assert read("Kata [Rina] kepada Budi Rina", {}) == ["p Rina", "p Budi Rina"]
    assert read("Budi pulang. Kata [Rina]", {}) == ["p Rina"]


@pytest.mark.parametrize(
    ("source", "is_person"),
    [
        ("Harting", True),
        ("Brandner", True),
        ("Mehrheit", False),
        ("Berichte", False),
        ("Zeugens", False),
        ("Vereinen", False),
        ("Außenminister", False),
    ],
)
def test_a_german_source_of_one_word_is_a_person_unless_it_is_a_noun(source: str, *, is_person: bool) -> None:
    found = read(f"Heute kam sie. Dort sagte [{source}] das.", {}, language="de")
    assert found == ([f"p {source}"] if is_person else [])
    assert read(f"[{source}] sagte das.", {}, language="de") == []


@pytest.mark.parametrize(("sure", "name"), [(0.9, "Rizal Hadi"), (0.89, "Rizal")])
def test_a_sure_name_of_one_word_shows_longer_ones_as_a_source_does(sure: float, name: str) -> None:
    found = read("Kata [Budi]. Rizal tiba. Lalu Rizal Hadi tiba", {"Rizal": PERSON}, sure)
    assert found == ["p Budi", "p Rizal", f"p {name}"]
