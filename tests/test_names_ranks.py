"""Ranks of soldiers and the police: what stands behind one is a person, without what belongs to it."""

from __future__ import annotations

import pytest

import newsdoc

RANKS = """
    Prada Pratu Praka Kopda Koptu Kopka Serda Sertu Serka Serma Pelda Peltu Letda Lettu Kapten Mayor Letkol
    Kolonel Brigjen Mayjen Letjen Jenderal Jendral Laksma Laksda Laksdya Laksamana Marsma Marsda Marsdya Kls
    Klk Bharada Bharatu Bharaka Abriptu Bripda Briptu Brigpol Bripka Aipda Aiptu Ipda Iptu AKP Kompol AKBP
    Kombes Irjen Komjen
"""


def _read(text: str, language: str) -> list[tuple[str, str, tuple[str, ...]]]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [(one.kind.value, one.name, one.titles) for one in article.entities]


@pytest.mark.parametrize(
    "rank",
    RANKS.split(),
)
def test_a_rank_is_the_title_of_who_stands_behind_it(rank: str) -> None:
    text = f"Keluarga {rank} Rizal Hartono menunggu di rumah sejak Senin pagi."
    assert _read(text, "id") == [("person", "Rizal Hartono", (rank,))]


@pytest.mark.parametrize(
    "rank",
    [
        "Brigadir Jenderal (Pol)",
        "Kelasi Dua",
        "Kolonel Pnb",
        "Letkol Laut (P)",
        "Letnan Satu (Pnb)",
        "Letnan Kolonel (Inf)",
        "Marsekal Madya TNI (Purn)",
        "Mayor Inf.",
        "Praka (Anumerta)",
        "Serma Mar",
    ],
)
def test_the_branch_of_a_rank_belongs_to_the_title(rank: str) -> None:
    text = f"Pasukan itu dipimpin {rank} Hendra Wiguna sejak Senin pagi."
    assert _read(text, "id") == [("person", "Hendra Wiguna", (rank,))]


def test_a_common_word_behind_the_bracket_of_a_rank_is_a_name() -> None:
    text = "Kata Brigadir Jenderal (Pol) Awan Setiyana, pelaku ditangkap."
    assert _read(text, "id") == [("person", "Awan Setiyana", ("Brigadir Jenderal (Pol)",))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Menurut Prada, laba naik di Milan.", ["Prada", "Milan"]),
        ("Pemilik Toyota (Jepang) Awan Setiyana hadir di Solo.", ["Toyota", "Jepang", "Solo"]),
    ],
)
def test_what_is_no_rank_stays_as_it_is(text: str, names: list[str]) -> None:
    assert [name for _, name, _ in _read(text, "id")] == names


@pytest.mark.parametrize(
    "rank", ["Pfc.", "Spc.", "Rear Adm.", "Lance Corporal", "Petty Officer", "PC", "DS", "Airman First Class"]
)
def test_an_english_rank_is_a_title_too(rank: str) -> None:
    text = f"The family of {rank} Dale Horton waited at home on Monday."
    assert _read(text, "en") == [("person", "Dale Horton", (rank,))]
