"""Weights are read, fit their fields, and what is made of them is held as long as it is needed."""

from __future__ import annotations

import gc
import re
import weakref
from importlib import resources

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.languages import LanguagePack
from newsdoc.layout.places import load_place_words
from newsdoc.names import sums
from newsdoc.names.labels import KINDS, LABELS, pack_scores
from newsdoc.names.model import load_model
from newsdoc.names.weight_table import Calibration, read_weights
from newsdoc.speakers.lexicon import read_lexicon

WEIGHED = [code for code in languages.available() if languages.load(code).weights]


@pytest.mark.parametrize("code", WEIGHED)
def test_the_weights_that_a_pack_names_are_of_readable_size(code: str) -> None:
    model = load_model(languages.load(code))
    assert model is not None
    assert [len(weights) for weights in model.moves] == [len(LABELS)] * 3 + [len(KINDS)]
    assert all(map(any, model.moves))


@pytest.mark.parametrize("code", sorted({languages.load(code).weights for code in WEIGHED}))
def test_no_word_scores_more_than_its_field_holds(code: str) -> None:
    table = (resources.files("newsdoc.names") / "weights" / f"{code}.tsv").read_text("utf-8")
    families: dict[str, list[int]] = {}
    for line in table.splitlines():
        name, _, row = line.partition("\t")
        if "\t" in row and (family := re.match(r"[0^=*+!-]?[a-z]*[=&]?", name)):
            families.setdefault(family[0], []).append(max(map(abs, map(int, row.split("\t")[1::2]))))
    # A word has up to three prefixes and suffixes in a role, is in some lists, and has one of all else.
    times = {"p=": 3, "s=": 3, "l=": 8}
    most = sum(sum(sorted(weights)[-times.get(family[-2:], 1) :]) for family, weights in families.items())
    forbidden, shift_and_votes = 10_000, 2_500
    assert most + forbidden + shift_and_votes < 1 << 15


@pytest.mark.parametrize("weights", ["", "en"])
def test_packs_made_one_after_the_other_are_not_held_for_ever(weights: str) -> None:
    def load_one(number: int) -> weakref.ref[LanguagePack]:
        pack = LanguagePack(code="zz", name=f"pack {number}", weights=weights)
        assert bool(load_model(pack)) is bool(weights)
        return weakref.ref(pack)

    made = [load_one(number) for number in range(12)]
    gc.collect()
    assert sum(pack() is not None for pack in made) < 10


_OTHERS = ("bg", "cs", "da", "el", "fi", "hr", "hu", "it", "ja", "ko", "nl", "no", "pl", "pt", "ro", "ru")


def test_what_is_made_of_a_pack_outlasts_texts_in_many_languages() -> None:
    indonesian = languages.load("id")
    made = [make(indonesian) for make in (load_model, read_lexicon, load_place_words)]
    for code in [
        "bg",
        "cs",
        "da",
        "el",
        "fi",
        "hr",
        "hu",
        "it",
        "ja",
        "ko",
        "nl",
        "no",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sv",
        "tr",
        "uk",
        "vi",
    ]:
        newsdoc.parse("Rina Hartati (AP) - Ana Rey.\n\n“Ya,” kata Rina.", language=code)
    assert [make(indonesian) for make in (load_model, read_lexicon, load_place_words)] == made


def test_a_store_of_sums_starts_again_when_it_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sums, "_KEPT", 2)
    lengths: sums.Sums[str] = sums.Sums(lambda word: len(word))  # noqa: PLW0108 - len takes more than words
    assert [lengths[word] for word in ("a", "bb", "a", "ccc", "a")] == [1, 2, 1, 3, 1]
    assert set(lengths) == {"ccc", "a"}


def test_a_table_of_weights_is_read() -> None:
    table = f"opens\tO\t-12\tS-person\t7\n#onward\t9{' 0' * 12}\n#longer\t1 2 -3\n#vocabulary\tair tanah"
    weights = read_weights(table)
    assert weights.features.sum("op", ["ens", "posite"]) == pack_scores(
        [(0, -12), (LABELS.index("S-person"), 7)]
    )
    assert weights.moves.onward[0] == 9
    assert weights.moves.longer == (1, 2, -3)
    assert not any(weights.moves.behind)
    assert weights.vocabulary == {"air", "tanah"}


def test_a_table_tells_how_confidence_was_fitted() -> None:
    weights = read_weights("#calibration\t80 -10 20 30 -5\nopens\tO\t1\tS-place\t1")
    assert weights.calibration == Calibration(0.8, (-0.1, 0.2, 0.3), -0.05)
