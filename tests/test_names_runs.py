"""Candidate runs: which words stand together, so that they may be one name; nothing outside one is named."""

from __future__ import annotations

import pytest

from newsdoc import languages
from newsdoc.names.candidates import find_all_runs, find_runs
from newsdoc.text.tokens import Range, Tokens, tokenize


def tokens_of(text: str) -> Tokens:
    return tokenize(text, [(0, len(text))])[0]


def runs_in(text: str, language: str = "id") -> list[str]:
    pack = languages.load(language)
    tokens = tokens_of(text)
    return [tokens.slice(run.first, run.last) for run in find_runs(tokens, Range(0, len(tokens)), pack)]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("warga menemui Rina Hartati di Palu", ["Rina Hartati", "Palu"]),
        (
            "Rina, Budi; Wira: Sari) Adi? Ayu! Tono” dan",
            ["Rina", "Budi", "Wira", "Sari", "Adi", "Ayu", "Tono"],
        ),
        ("", []),
        ("warga pulang", []),
        # Days and amounts are no part of what stands before them, nor runs of their own.
        ("Rina Hartati Selasa pulang", ["Rina Hartati", "Selasa"]),
        ("harga Solar Rp500 naik", ["Solar"]),
        ("harga Rp500 naik", []),
        ("tim U17 menang", ["U17"]),
        ("pabrik Wahana KM12 tutup", ["Wahana KM12"]),
    ],
)
def test_a_run_is_capitalised_words_side_by_side(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


@pytest.mark.parametrize("bullet", ["-", "–", "—", "•", "·", "*"])
def test_the_word_behind_a_bullet_opens_its_sentence(bullet: str) -> None:
    pack, tokens = languages.load("id"), tokens_of(f"{bullet} Bawang merah Brebes mahal")
    assert find_all_runs(tokens, [Range(0, len(tokens))], pack) == [(1, 2, 1), (3, 4, 1)]
    alone = tokens_of(bullet)
    assert find_all_runs(alone, [Range(0, 1)], pack) == []


def test_each_stretch_has_runs_and_an_opening_of_its_own() -> None:
    pack, tokens = languages.load("id"), tokens_of("Rina pulang Budi Santoso datang")
    stretches = [Range(0, 2), Range(2, 5)]
    assert find_all_runs(tokens, stretches, pack) == [(0, 1, 0), (2, 4, 2)]
    assert find_all_runs(tokens, [Range(0, 3), Range(3, 5)], pack) == [(0, 1, 0), (2, 3, 0), (3, 4, 3)]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Salim al-Abbasi datang", ["Salim al-Abbasi"]),
        ("menemui al-Abbasi di sini", ["al-Abbasi"]),
        ("al-Abbasi datang", ["al-Abbasi"]),
        ("menemui al -Abbasi", ["Abbasi"]),
        ("menemui al- Abbasi", ["Abbasi"]),
        ("menemui oleh-Abbasi", ["Abbasi"]),
        ("menemui -Abbasi", ["Abbasi"]),
        ("-Abbasi", ["Abbasi"]),
        ("Salim al -Abbasi datang", ["Salim", "Abbasi"]),
        ("Salim ke-Abbasi datang", ["Salim", "Abbasi"]),
    ],
)
def test_a_hyphen_ties_a_particle_to_the_name_behind_it(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("kata Raharjo & Rekan tadi", ["Raharjo & Rekan"]),
        ("kata Raharjo&Rekan tadi", ["Raharjo&Rekan"]),
        ("rute Solo-Palu", ["Solo-Palu"]),
        ("rute Solo–Palu", ["Solo–Palu"]),
        ("rute Solo/Palu", ["Solo/Palu"]),
        ("rute Solo -Palu", ["Solo", "Palu"]),
        ("rute Solo- Palu", ["Solo", "Palu"]),
        ("rute Solo / Palu", ["Solo", "Palu"]),
        ("rute Solo-", ["Solo"]),
        ("Bank of India", ["Bank of India"]),
        ("Bank milik India", ["Bank", "India"]),
        ("Institut untuk the Palu", ["Institut untuk the Palu"]),
        ("Institut untuk satu Palu", ["Institut", "Palu"]),
        ("Institut satu the Palu", ["Institut", "Palu"]),
        ("Institut untuk the kota", ["Institut"]),
        ("Budi bin Salim", ["Budi bin Salim"]),
        ("Budi bin", ["Budi"]),
        ("Bank of", ["Bank"]),
        ("SMA Negeri 3 Palu", ["SMA Negeri 3 Palu"]),
        ("SMA Negeri 3 kota", ["SMA Negeri"]),
        ("SMA Negeri 3.5 Palu", ["SMA Negeri", "Palu"]),
        ("SMA Negeri 3", ["SMA Negeri"]),
    ],
)
def test_marks_and_small_words_join_two_capitalised_words(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("kata H. Raharjo tadi", ["H. Raharjo"]),
        ("kata Drs. Raharjo tadi", ["Drs. Raharjo"]),
        ("kata Komjen. Raharjo tadi", ["Komjen. Raharjo"]),
        ("kata Jenderal. Raharjo tadi", ["Jenderal. Raharjo"]),
        ("kata Gubernur. Raharjo tadi", ["Gubernur. Raharjo"]),
        ("kata Bendahara. Raharjo tadi", ["Bendahara", "Raharjo"]),
        ("kata Hartati. Raharjo tadi", ["Hartati", "Raharjo"]),
        ("kata Komjen . Raharjo tadi", ["Komjen", "Raharjo"]),
    ],
)
def test_a_full_stop_behind_a_short_title_ends_no_run(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("kata Min-ho Park tadi", ["Min-ho Park"]),
        ("kata Min-seung Park tadi", ["Min-seung Park"]),
        ("kata Min-seungho Park tadi", ["Min", "Park"]),
        ("kata Min -ho Park tadi", ["Min", "Park"]),
        ("kata Min- ho Park tadi", ["Min", "Park"]),
        ("kata Min-ho-Park tadi", ["Min", "Park"]),
        ("kata Min-ho park tadi", ["Min"]),
        ("kata Min-ho", ["Min"]),
        ("kata Lee Min-ho tadi", ["Lee Min"]),
        ("kata Lee Min tadi", ["Lee", "Min"]),
        ("kata Lee Min-Rab tadi", ["Lee", "Min-Rab"]),
        ("kata Min-21 Park tadi", ["Min", "Park"]),
        ("kata Min/ho Park tadi", ["Min", "Park"]),
        ("rute Aix-de-Provence jauh", ["Aix-de-Provence"]),
        ("rute Aix-di-Provence jauh", ["Aix", "Provence"]),
        ("rute Aix-de-provence jauh", ["Aix"]),
        ("rute Aix-de Provence jauh", ["Aix-de Provence"]),
        ("rute Aix-de- Provence jauh", ["Aix", "Provence"]),
        ("rute Aix-de -Provence jauh", ["Aix", "Provence"]),
        ("rute Aix- de-Provence jauh", ["Aix", "de-Provence"]),
        ("rute Aix -de-Provence jauh", ["Aix", "de-Provence"]),
        ("rute Aix-de-", ["Aix"]),
        ("rute Aix-de", ["Aix"]),
    ],
)
def test_hyphens_tie_a_short_word_between_two_names(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ('kata Suparjo "Gendon" Raharjo tadi', ['Suparjo "Gendon" Raharjo']),
        ("kata Suparjo “Gendon” Raharjo tadi", ["Suparjo “Gendon” Raharjo"]),
        ("kata Suparjo ‘Gendon’ Raharjo tadi", ["Suparjo ‘Gendon’ Raharjo"]),
        ('kata Suparjo "gendon" Raharjo tadi', ["Suparjo", "Raharjo"]),
        ('kata Suparjo "Gendon" raharjo tadi', ["Suparjo", "Gendon"]),
        ('kata Suparjo "Gendon Adi" Raharjo tadi', ['Suparjo "Gendon Adi" Raharjo']),
        ('kata Suparjo "Jun-Jun" Raharjo tadi', ['Suparjo "Jun-Jun" Raharjo']),
        ('kata Suparjo "Gendon -Adi" Raharjo tadi', ["Suparjo", "Gendon", "Adi", "Raharjo"]),
        (
            'kata Suparjo "Gendon Adi Jaya Wira Tama" Raharjo tadi',
            ["Suparjo", "Gendon Adi Jaya Wira Tama", "Raharjo"],
        ),
        ('kata Suparjo" Gendon" Raharjo tadi', ["Suparjo", "Gendon", "Raharjo"]),
        ('kata Suparjo "Gendon "Raharjo tadi', ["Suparjo", "Gendon", "Raharjo"]),
        ("kata Suparjo “Gendon’ Raharjo tadi", ["Suparjo", "Gendon", "Raharjo"]),
        ('kata Suparjo "Gendon" Raharjo', ['Suparjo "Gendon" Raharjo']),
        ('kata Suparjo "Gendon"', ["Suparjo", "Gendon"]),
        ('kata Suparjo "Gendon', ["Suparjo", "Gendon"]),
        ('kata Suparjo "', ["Suparjo"]),
    ],
)
def test_a_nickname_in_marks_stands_inside_a_run(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("saham Lestari (Persero) Tbk naik", ["Lestari (Persero) Tbk"]),
        ("saham Lestari (Persero) naik", ["Lestari (Persero)"]),
        ("saham Lestari (Baru) Tbk naik", ["Lestari", "Baru", "Tbk"]),
        ("saham Lestari (Persero naik", ["Lestari", "Persero"]),
        ("saham Lestari (Persero", ["Lestari", "Persero"]),
        ("saham Lestari (", ["Lestari"]),
    ],
)
def test_a_legal_form_in_brackets_stands_inside_a_run(text: str, runs: list[str]) -> None:
    assert runs_in(text) == runs


def test_runs_are_found_in_the_stretches_alone() -> None:
    tokens = tokens_of("Rina Hartati dan Budi di Medan")
    stretches = [Range(1, 2), Range(2, 2), Range(4, 6)]
    assert find_all_runs(tokens, stretches, languages.load("id")) == [(1, 2, 1), (5, 6, 4)]
    assert find_all_runs(tokens, [], languages.load("id")) == []
