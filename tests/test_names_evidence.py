"""What the rest of an article, an age, capitals throughout and other names say of a name."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import languages
from newsdoc.model import EntityKind
from newsdoc.names.capitals import without_capitals
from newsdoc.names.evidence import count_doubtful
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.settling import settle_kinds
from newsdoc.names.titles import title_start
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits
from newsdoc.text.tokens import tokenize

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE
BACKGROUND = " Rapat itu digelar di Jakarta.\n\nHasilnya belum diumumkan."
"""So that the text is no lone sentence."""


def people_in(text: str) -> list[str]:
    article = newsdoc.parse(text + BACKGROUND, language="id", body_only=True)
    return [one.name for one in article.entities if one.kind is PERSON]


@pytest.mark.parametrize(
    ("behind", "is_person"),
    [
        (" (52) menjual cabai.", True),
        (", 52, menjual cabai.", True),
        (" (52, guru) menjual cabai.", True),
        (" menjual cabai.", False),
        (" (5) menjual cabai.", False),
        (" (05) menjual cabai.", False),
        (" (520) menjual cabai.", False),
        (" (lima) menjual cabai.", False),
        (", 52) menjual cabai.", False),
        (" [52] menjual cabai.", False),
        (" (52 guru) menjual cabai.", False),
    ],
)
def test_a_word_that_opens_a_sentence_is_a_person_when_an_age_follows(
    behind: str, *, is_person: bool
) -> None:
    for word in ("Episentrum", "Getaran"):
        assert people_in(f"{word}{behind}") == ([word] if is_person else [])


@pytest.mark.parametrize(
    ("text", "is_person"),
    [
        ("Kata {}, cabai mahal. {} menjual cabai.", True),
        ("{} menjual cabai.", False),
        ("“{} menjual cabai.”", False),
        ("Warga berkata, “{} menjual cabai.”", False),
    ],
)
def test_a_word_that_opens_a_sentence_is_a_person_when_it_is_one_elsewhere(
    text: str, *, is_person: bool
) -> None:
    assert people_in(text.format(*["Getaran"] * 2)) == (["Getaran"] if is_person else [])


def test_a_quotation_opens_like_a_sentence_when_a_name_is_doubted() -> None:
    assert people_in("Mawarti menjual cabai.") == ["Mawarti"]
    assert people_in("“Mawarti menjual cabai.”") == []
    assert people_in("“Sulastri menjual cabai.”") == ["Sulastri"]


def settled(*names: tuple[str, EntityKind, float]) -> list[EntityKind]:
    text = ", ".join(words for words, _, _ in names)
    tokens, _ = tokenize(text, [(0, len(text))])
    found: list[Name] = []
    start = 0
    for words, kind, sure in names:
        first, last = (bisect_left(tokens.starts, at) for at in (start, start + len(words)))
        found.append(Name(first, last, kind, sure, first))
        start += len(words) + 2
    given = settle_kinds(tokens, found)
    assert [name.confidence for name in given] == [sure for _, _, sure in names]
    return [name.kind for name in given]


@pytest.mark.parametrize(
    ("others", "sure", "kind"),
    [
        ([("Raya", BODY, 0.9)], 0.39, BODY),
        ([("Raya", BODY, 0.9)], 0.4, PERSON),
        ([("Raya", BODY, 0.89)], 0.1, PERSON),
        ([("Raya", BODY, 0.45), ("Raya", BODY, 0.45)], 0.1, BODY),
        ([("Raya", BODY, 0.39)] * 3, 0.1, PERSON),
        ([("Raya", BODY, 0.95), ("Raya", PLACE, 0.96)], 0.1, PLACE),
        ([("Raya", BODY, 0.95), ("Raya", PERSON, 0.4)], 0.1, PERSON),
        ([("Raya", BODY, 0.95), ("Raya", BODY, 0.95), ("Raya", PERSON, 0.9)], 0.1, BODY),
        ([("Bank Raya", BODY, 0.9)], 0.1, BODY),
        ([("RAYA", BODY, 0.9)], 0.1, BODY),
        ([("Raya Bank", BODY, 0.9)], 0.1, PERSON),
        ([("Jaya", BODY, 0.9)], 0.1, PERSON),
    ],
)
def test_a_doubtful_name_takes_a_kind_that_is_surer_by_nine_tenths(
    others: list[tuple[str, EntityKind, float]], sure: float, kind: EntityKind
) -> None:
    assert settled(("Raya", PERSON, sure), *others)[0] is kind
    assert settled(*others, ("Raya", PERSON, sure))[-1] is kind


@pytest.mark.parametrize(("size", "kind"), [(6, BODY), (7, PERSON)])
def test_names_of_up_to_six_words_are_looked_for_elsewhere(size: int, kind: EntityKind) -> None:
    words = " ".join(["Bank", "Raya", "Jaya", "Abadi", "Sinar", "Timur", "Laut"][:size])
    assert settled((words, PERSON, 0.1), (words, BODY, 0.9))[0] is kind


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("Menteri", "Menteri"),
        ("kata Menteri", "Menteri"),
        ("kata menteri", "menteri"),
        ("Menteri Pertahanan", "Menteri Pertahanan"),
        ("Menteri Pertahanan dan Keamanan", "Menteri Pertahanan dan Keamanan"),
        ("Wakil Presiden", "Wakil Presiden"),
        ("Wakil Zorlan Presiden", "Wakil Zorlan Presiden"),
        ("Wakil dari Presiden", "Presiden"),
        ("Menteri dari", ""),
        ("kata", ""),
        ("Zorlan", ""),
        ("Prof. Dr.", "Prof. Dr."),
        ("Komjen.", "Komjen."),
        ("Menteri. Zorlan", "Menteri. Zorlan"),
        ("Zorlan. Menteri", "Menteri"),
        ("Ketua " + "Zorlan " * 13 + "Belim", "Ketua " + "Zorlan " * 13 + "Belim"),
        ("Ketua " + "Zorlan " * 14 + "Belim", ""),
    ],
)
def test_a_title_reaches_back_to_its_first_word(before: str, title: str) -> None:
    text = f"{before} Rahmat"
    tokens, _ = tokenize(text, [(0, len(text))])
    first = len(tokens) - 1
    start = title_start(tokens, first, 0, set(), languages.load("id").names)
    assert tokens.slice(start, first).strip() == title


def test_a_title_stands_in_one_sentence_and_may_hold_a_body() -> None:
    text = "Presiden Wakil ketua dewan kota tua Rahmat"
    tokens, _ = tokenize(text, [(0, len(text))])
    names = languages.load("id").names
    first = len(tokens) - 1
    assert title_start(tokens, first, 0, set(), names) == first
    assert title_start(tokens, first, 0, {3, 4, 5}, names) == 0
    assert title_start(tokens, first, 1, {3, 4, 5}, names) == 1
    assert title_start(tokens, first, 2, {3, 4, 5}, names) == 2
    assert title_start(tokens, first, first, {3, 4, 5}, names) == first


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("PRESIDEN RINA TIBA DI MARKAS TNI BANDUNG", "Presiden Rina tiba di markas TNI Bandung"),
        (
            "HARGA CABAI ZORLAN DAN BANK RAYA DI KOTA SOLO NAIK",
            "harga cabai Zorlan dan Bank Raya di Kota Solo naik",
        ),
        ("RINA TIBA DI BANDUNG PAGI", "Rina tiba di Bandung pagi"),
        ("RINA TIBA DI BANDUNG", None),
        ("RINA TIBA DI BANDUNG 2023 (H.)", None),
        (
            "RINA DAN BUDI TIBA DI BANDUNG LAGI BERSAMA SUKMA lalu",
            "Rina dan Budi tiba di Bandung lagi bersama Sukma lalu",
        ),
        (
            "RINA DAN BUDI TIBA DI BANDUNG LAGI BERSAMA SUKMA Lalu",
            "Rina dan Budi tiba di Bandung lagi bersama Sukma Lalu",
        ),
        ("RINA DAN BUDI TIBA DI BANDUNG LAGI BERSAMA lalu", None),
        ("RINA DAN BUDI TIBA DI BANDUNG LAGI BERSAMA Lalu", None),
    ],
)
def test_words_in_capitals_are_read_as_they_are_printed_otherwise(text: str, usual: str | None) -> None:
    pack = languages.load("id")
    model = load_model(pack)
    assert model is not None
    prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
    tokens = without_capitals(prose, pack, model.lexicon)
    assert (tokens is prose.tokens) is (usual is None)
    assert tokens.words == tuple((usual or text.replace("(", "( ").replace(")", " )")).split())
    assert tokens.starts == prose.tokens.starts
    assert tokens.lowers == prose.tokens.lowers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("PRESIDEN RINA HARTATI TIBA DI BANDUNG PAGI INI.", ["RINA HARTATI", "BANDUNG"]),
        ("WARGA TIBA DI BANDUNG.", ["BANDUNG"]),
    ],
)
def test_a_passage_in_capitals_is_read_as_if_it_were_printed_in_both_cases(
    text: str, names: list[str]
) -> None:
    article = newsdoc.parse(
        f"{text}\n\nHasilnya belum diumumkan oleh panitia.", language="id", body_only=True
    )
    assert [one.name for one in article.entities] == names


BODY_OF_A_PAGE = """

Palu - Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan.

"Kami bekerja setiap pagi sampai selesai," kata Rahmat, warga yang memimpin pekerjaan itu.

Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu memutar jauh.
"""


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Warga desa menemui Sulamri kemarin", ["Sulamri"]),
        ("Warga Desa menemui Sulamri kemarin pagi", ["Sulamri"]),
        # From six capitals in ten words on they say nothing; a listed place is one all the same.
        ("Warga Desa menemui Sulamri kemarin", []),
        ("Warga Desa Menemui Sulamri Kemarin", []),
        ("Warga Temui Sulamri di Bandung Lagi", ["Bandung"]),
    ],
)
def test_a_capital_tells_little_in_a_headline_of_capitals(headline: str, names: list[str]) -> None:
    article = newsdoc.parse(headline + BODY_OF_A_PAGE, language="id")
    assert article.headline == headline
    found = [one.name for one in article.entities if one.mentions[0].start < len(headline)]
    assert found == names


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 3))))
def test_a_word_is_doubtful_when_it_was_read_with_several_labels(read: list[tuple[str, int]]) -> None:
    of_each = {word: Counter(label for other, label in read if other == word) for word, _ in read}
    expected = {word: dict(labels) for word, labels in of_each.items() if len(labels) > 1}
    found = count_doubtful([word for word, _ in read], [label for _, label in read])
    assert found == expected
    assert [*map(list, found.values())] == [list(expected[word]) for word in found]
