"""Names are found with their kinds and boundaries."""

from __future__ import annotations

import time

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.languages import LanguagePack
from newsdoc.model import EntityKind
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.recognition import find_names
from newsdoc.names.settling import settle_kinds
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits
from newsdoc.text.tokens import tokenize

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
        start = time.process_time()
        find_names(prose, pack)
        return time.process_time() - start

    seconds(200)
    short = min(seconds(1_000) for _ in range(3))
    long = min(seconds(8_000) for _ in range(2))
    assert long < 40 * short + 0.1


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
