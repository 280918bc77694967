"""Names are found with their kinds and boundaries."""

from __future__ import annotations

import gc
import itertools
import math
import random
import re
import time
import weakref
from importlib import resources
from typing import TYPE_CHECKING

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.languages import LanguagePack
from newsdoc.layout.places import load_place_words
from newsdoc.model import EntityKind
from newsdoc.names import sums
from newsdoc.names.decoding import Piece, best_labels, confidences, odds_against, pieces_of
from newsdoc.names.labels import KINDS, LABELS, pack_scores
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.recognition import find_names
from newsdoc.names.settling import settle_kinds
from newsdoc.names.weight_table import Calibration, Moves, read_weights
from newsdoc.speakers.lexicon import read_lexicon
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits
from newsdoc.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


def _names(text: str, language: str | LanguagePack = "id") -> list[tuple[str, EntityKind]]:
    article = newsdoc.parse(text, language=language, body_only=True)
    found = [(m.start, m.text, e.kind) for e in article.entities for m in e.mentions]
    return [(text, kind) for _, text, kind in sorted(found)]


BACKGROUND = " Rapat itu digelar di Jakarta.\n\nHasilnya belum diumumkan."
"""So that the text is no lone sentence."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Menteri Pertahanan Irak Salim al-Rubai tiba pagi tadi.",
            [("Irak", PLACE), ("Salim al-Rubai", PERSON)],
        ),
        (
            "Direktur Utama PT Cahaya Pangan Tbk Wulan Hapsari menolak rencana itu.",
            [("PT Cahaya Pangan Tbk", BODY), ("Wulan Hapsari", PERSON)],
        ),
        ("Nilai tukar rupiah terhadap dolar AS melemah.", [("AS", PLACE)]),
        ("Hubungan Iran-Irak membaik sejak tahun lalu.", [("Iran", PLACE), ("Irak", PLACE)]),
        ("Bantuan tiba di Kota Bandung dan provinsi Aceh.", [("Kota Bandung", PLACE), ("Aceh", PLACE)]),
        (
            "Data itu dikelola Badan Pusat Statistik (BPS) sejak lama.",
            [("Badan Pusat Statistik", BODY), ("BPS", BODY)],
        ),
        ("Kepala Angkatan Darat Iran hadir.", [("Angkatan Darat Iran", BODY)]),
        ("Kata pemerintah Malaysia, harga akan turun.", [("Malaysia", PLACE)]),
    ],
)
def test_names_are_cut_as_the_guidelines_say(text: str, expected: list[tuple[str, EntityKind]]) -> None:
    assert _names(text + BACKGROUND) == [*expected, ("Jakarta", PLACE)]


def test_english_possessives_and_forms_of_address_stay_outside() -> None:
    text = "Mr. Whitfield’s speech drew thousands in Ohio.\n\nOn Friday, Whitfield left for London."
    assert _names(text, "en") == [
        ("Whitfield", PERSON),
        ("Ohio", PLACE),
        ("Whitfield", PERSON),
        ("London", PLACE),
    ]


def test_days_months_and_religions_are_no_names() -> None:
    assert _names("Umat Islam berkumpul pada hari Jumat di bulan Januari.") == []


def test_a_full_name_settles_its_short_form_at_the_start_of_a_sentence() -> None:
    text = "Gubernur Danu Prasetyo meresmikan jembatan itu.\n\nDanu lalu pulang. Menurut Danu semua aman."
    assert _names(text) == [("Danu Prasetyo", PERSON), ("Danu", PERSON), ("Danu", PERSON)]


def test_who_is_called_by_one_word_elsewhere_begins_a_longer_name_behind_a_body() -> None:
    text = (
        "“Kami siap,” kata Direktur Persiba Setiaji Manggala kemarin.\n\nSetiaji juga meminta warga tenang. "
        "Warga menemui Setiaji di Bandung.\n\nMenurut Setiaji, sungai itu kotor. Kata Setiaji, semua siap."
    )
    assert _names(text)[:2] == [("Persiba", BODY), ("Setiaji Manggala", PERSON)]


def test_a_person_carries_the_title_before_the_name() -> None:
    article = newsdoc.parse(
        "Menteri Pertahanan Irak Salim al-Rubai tiba." + BACKGROUND, language="id", body_only=True
    )
    person = next(entity for entity in article.entities if entity.kind is PERSON)
    assert person.titles == ("Menteri Pertahanan Irak",)


def test_a_pack_without_weights_is_read_by_its_rules() -> None:
    pack = languages.load("id")
    bare = LanguagePack(code="zz", name="none", names=pack.names, function_words=pack.function_words)
    assert load_model(bare) is None
    text = "Warga menemui Gubernur Danu Prasetyo di Denpasar."
    assert _names(text, bare) == [("Danu Prasetyo", PERSON), ("Denpasar", PLACE)]


WEIGHED = [code for code in languages.available() if languages.load(code).weights]


@pytest.mark.parametrize("code", WEIGHED)
def test_the_weights_that_a_pack_names_are_of_readable_size(code: str) -> None:
    model = load_model(languages.load(code))
    assert model is not None
    assert [len(weights) for weights in model.moves] == [len(LABELS)] * 3 + [len(KINDS)]
    assert all(map(any, model.moves))


@pytest.mark.parametrize("code", languages.available())
@pytest.mark.parametrize(
    "unit",
    [
        "Aa ",
        "A ",
        "AA-",
        "A. ",
        "al-",
        "Dr. ",
        "di ",
        "Ab\u0301",
        "\u0627\u0644",
        "(Persero) ",
        "A'",
        "1 A ",
        "X & ",
        "\ud800A ",
    ],
)
def test_ugly_runs_are_read_in_linear_time(code: str, unit: str) -> None:
    pack = languages.load(code)

    def seconds(times: int) -> float:
        text = unit * times
        prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
        start = time.perf_counter()
        find_names(prose, pack)
        return time.perf_counter() - start

    seconds(200)
    short = min(seconds(1_000) for _ in range(3))
    long = min(seconds(8_000) for _ in range(2))
    assert long < 40 * short + 0.1


def test_a_run_is_cut_where_labels_open_and_close() -> None:
    nothing = [0] * len(LABELS)
    first, second = list(nothing), list(nothing)
    first[LABELS.index("B-place")] = second[LABELS.index("E-place")] = 300
    pieces = pieces_of(best_labels([tuple(first), tuple(second)], Moves()))
    assert pieces == [Piece(0, 2, LABELS.index("E-place"))]
    assert confidences([tuple(first), tuple(second)], Moves(), pieces, Calibration())[0] > 0.9
    assert pieces_of(best_labels([tuple(nothing)], Moves())) == []


def _follows(before: str, label: str) -> bool:
    if before[0] in "BI":
        return label in {"I" + before[1:], "E" + before[1:]}
    return label[0] in "OBS"


def _moves(rng: random.Random) -> Moves:
    """Draw what moves add."""
    beside, longer = (tuple(rng.randint(-90, 90) for _ in names) for names in (LABELS, KINDS))
    return Moves(beside=beside, longer=longer)


def _added(moves: Moves, path: Sequence[int]) -> int:
    """Sum what the moves of a path add as pairs, written out plainly."""
    total = 0
    for before, behind in itertools.pairwise(path):
        first, second = LABELS[before], LABELS[behind]
        if first[0] in "SE" and second[0] in "SB" and not first.endswith("person"):
            total += moves.beside[behind]
        if first[0] == second[0] == "I":
            total += moves.longer[KINDS.index(second[2:])]
    return total


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5])
def test_a_run_is_cut_as_a_search_of_all_its_labels_would(length: int) -> None:
    rng = random.Random(length)  # noqa: S311 - a sample, not a secret
    # Of more than four tokens there are too many paths: one of the kinds is left out then.
    numbers = [number for number, label in enumerate(LABELS) if length < 5 or "organization" not in label]
    moves = _moves(rng)
    allowed = [
        path
        for path in itertools.product(numbers, repeat=length)
        if LABELS[path[0]][0] in "OBS"
        and LABELS[path[-1]][0] in "OES"
        and all(_follows(LABELS[a], LABELS[b]) for a, b in itertools.pairwise(path))
    ]
    added = [_added(moves, path) for path in allowed]
    for _ in range(20):
        vectors = [
            tuple(rng.randint(0, 90) if number in numbers else -1_000 for number in range(len(LABELS)))
            for _ in range(length)
        ]

        def score(path: Sequence[int], vectors: list[tuple[int, ...]] = vectors) -> int:
            return sum(vector[label] for vector, label in zip(vectors, path, strict=True))

        found = best_labels(vectors, moves)
        best = max(score(path) + more for path, more in zip(allowed, added, strict=True))
        assert score(found) + _added(moves, found) == best
        assert tuple(found) in allowed


def test_a_run_whose_every_word_looks_like_a_first_one_still_closes_its_name() -> None:
    begins = tuple(5_000 if label == "B-person" else 0 for label in LABELS)
    assert [LABELS[label] for label in best_labels([begins, begins], Moves())] == ["B-person", "E-person"]


def test_packed_scores_add_without_touching_each_other() -> None:
    some, other = [-7] * len(LABELS), [5] * len(LABELS)
    both = pack_scores(enumerate(some)) + pack_scores(enumerate(other))
    assert both == pack_scores(enumerate([-2] * len(LABELS)))


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


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A",
        "A B C D E F G H I J K L M N O P",
        "A. B. C. D.",
        "\u202eRina Hartati\u202c tiba.",
        "قال محمد الحسيني في بغداد.",
        "R\u0301i\u0301n\u0301a\u0301 H\u0301a\u0301r\u0301t\u0301a\u0301t\u0301i\u0301 datang.",
        "A" + "\u0301" * 5_000 + " datang.",
        "Rina\x00Hartati \ud800Budi.",
        "(((KPK))) ((( ))) )))",
        "Aa " * 5_000,
        "presiden danu prasetyo tiba di kota bandung",
    ],
)
@pytest.mark.parametrize("code", languages.available())
def test_odd_text_gives_names_within_it_and_no_error(code: str, text: str) -> None:
    prose = read_prose(text, None, [(0, len(text))], Habits(languages.load(code).abbreviations))
    names = find_names(prose, languages.load(code))
    places = [place for name in names for place in (name.first, name.last)]
    assert places == sorted(places)
    assert all(0 <= name.title <= name.first < name.last <= len(prose.tokens) for name in names)
    assert all(0 < name.confidence < 1 for name in names)


def test_names_in_a_text_of_capitals_are_found() -> None:
    text = (
        "GUBERNUR DANU PRASETYO TIBA DI KOTA BANDUNG UNTUK MENEMUI WARGA.\n\n"
        "KETUA KPK RINA HARTATI MENGATAKAN KASUS ITU DITANGANI POLRI DI JAKARTA."
    )
    assert _names(text) == [
        ("DANU PRASETYO", PERSON),
        ("KOTA BANDUNG", PLACE),
        ("KPK", BODY),
        ("RINA HARTATI", PERSON),
        ("POLRI", BODY),
        ("JAKARTA", PLACE),
    ]


def test_a_text_of_small_letters_names_nobody() -> None:
    assert _names("gubernur danu prasetyo tiba di kota bandung untuk menemui warga.") == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Aturan Badan Gizi Nasional (BGN) terbit. Kata BGN, semua siap.", {"BGN": BODY}),
        ("Dana Kredit Usaha Warga (KUW) cair. Penyaluran KUW tepat waktu.", {}),
        ("Soal upah minimum wilayah (UMW), warga menunggu. Besaran UMW naik.", {}),
    ],
)
def test_an_acronym_is_what_the_words_before_its_bracket_are(text: str, kinds: dict[str, EntityKind]) -> None:
    found = {name: kind for name, kind in _names(text + BACKGROUND) if name.isupper()}
    assert found == kinds


def test_confidence_follows_the_lead_as_it_was_fitted() -> None:
    nothing = [0] * len(LABELS)
    sure, unsure = list(nothing), list(nothing)
    sure[LABELS.index("S-place")], unsure[LABELS.index("S-place")] = 600, 50
    vectors = [tuple(sure), tuple(unsure)]
    pieces = [Piece(at, at + 1, LABELS.index("S-place")) for at in range(2)]
    plain = confidences(vectors, Moves(), pieces, Calibration())
    assert plain[0] > plain[1]
    doubting = Calibration(slope=0.5, kinds=(0.0, 0.0, -1.0))
    assert confidences(vectors, Moves(), pieces, doubting)[0] < plain[0]


def test_a_table_tells_how_confidence_was_fitted() -> None:
    weights = read_weights("#calibration\t80 -10 20 30 -5\nopens\tO\t1\tS-place\t1")
    assert weights.calibration == Calibration(0.8, (-0.1, 0.2, 0.3), -0.05)


def test_a_run_of_thousands_of_words_gives_confidences() -> None:
    article = newsdoc.parse("Bagas Wiratmaja " * 2_000, language="id", body_only=True)
    assert all(0 <= entity.confidence <= 1 for entity in article.entities)


def test_a_doubtful_name_takes_the_kind_that_its_words_have_elsewhere() -> None:
    names = [
        Name(0, 1, EntityKind.PERSON, 0.98, 0),
        Name(2, 3, EntityKind.ORGANIZATION, 0.05, 2),
        Name(4, 5, EntityKind.PLACE, 0.8, 4),
    ]
    tokens, _ = tokenize("Hart, Hart, Hart", [(0, 16)])
    assert [name.kind for name in settle_kinds(tokens, names)] == ["person", "person", "place"]


def test_an_article_without_line_breaks_is_read_as_one_with_them() -> None:
    sentences = (
        "Menteri Luar Negeri Panama Juan Soto tiba pada Senin.",
        "Pasangan Denmark itu menang.",
        "Duta Besar Jepang mengirim bantuan.",
        "Ketua delegasi Indonesia menunggu.",
        "Harga naik tipis.",
    )
    apart, joined = ("\n\n".join(sentences), " ".join(sentences))
    named = [
        {entity.name: entity.kind for entity in newsdoc.parse(text, language="id", body_only=True).entities}
        for text in (apart, joined)
    ]
    assert named[0] == named[1]
    assert {"Panama", "Denmark", "Jepang", "Indonesia"} <= named[1].keys()


@pytest.mark.parametrize(
    ("score", "odds"), [(0, 0.0), (100, 1.0), (-100, -1.0), (1900, 19.0), (5000, 20.0), (-5000, -20.0)]
)
def test_no_name_is_surer_than_the_logarithm_of_its_odds_at_twenty(score: int, odds: float) -> None:
    vector = [-100_000] * len(LABELS)
    vector[0], vector[LABELS.index("S-place")] = 0, score
    pieces = [Piece(0, 1, LABELS.index("S-place"))]
    (sure,) = confidences([tuple(vector)], Moves(), pieces, Calibration())
    assert sure == pytest.approx(1 / (1 + math.exp(-odds)))


@pytest.mark.parametrize(("score", "odds"), [(30_000, 20.0), (-30_000, -20.0)])
@pytest.mark.parametrize("slope", [0.4, 1.0, 2.0])
def test_odds_that_no_float_holds_give_a_confidence(score: int, odds: float, slope: float) -> None:
    vector = [-score] * len(LABELS)
    vector[LABELS.index("B-place")] = vector[LABELS.index("E-place")] = score
    piece = Piece(0, 2, LABELS.index("E-place"))
    (sure,) = confidences([tuple(vector)] * 2, Moves(), [piece], Calibration(slope=slope))
    assert sure == pytest.approx(1 / (1 + math.exp(-odds)))


@pytest.mark.parametrize("named_as", ["person", "organization", "place"])
@pytest.mark.parametrize("length", [1, 2, 3, 4, 6])
def test_the_odds_against_a_name_count_its_words_and_what_is_between_them(length: int, named_as: str) -> None:
    drawn = random.Random(length)  # noqa: S311  # no secret
    moves = _moves(drawn)
    vectors = [tuple(drawn.randrange(-90, 90) for _ in LABELS) for _ in range(length)]

    def total(labels: list[int]) -> int:
        return sum(v[one] for v, one in zip(vectors, labels, strict=True)) + _added(moves, labels)

    def named(kind: str) -> int:
        parts = f"B{'I' * (length - 2)}E" if length > 1 else "S"
        return total([LABELS.index(f"{part}-{kind}") for part in parts])

    none = total([0] * length)
    scores = {kind: named(kind) / 100 for kind in ("person", "organization", "place")}
    chosen = scores.pop(named_as)
    others = math.log(sum(math.exp(score) for score in (none / 100, *scores.values())))
    piece = Piece(0, length, LABELS.index(f"{'E' if length > 1 else 'S'}-{named_as}"))
    (odds,) = odds_against(vectors, moves, [piece])
    assert -math.log(odds) == pytest.approx(chosen - others)
