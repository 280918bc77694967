"""What becomes of words once they are labelled: ``<o Angkatan Darat> <l Iran>`` is one body.

``p`` marks what was read as a person, ``o`` as an organisation, ``l`` as a place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import newsdoc
from newsdoc import languages
from newsdoc.model import EntityKind
from newsdoc.names import recognition
from newsdoc.names.labels import LABELS
from newsdoc.names.recognition import find_names
from newsdoc.text.prose import Prose, read_prose
from newsdoc.text.sentences import Habits

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings

KINDS = {"p": "person", "o": "organization", "l": "place"}
LETTERS = {kind: letter for letter, kind in KINDS.items()}


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Give a text without its marks, and what they mark: offsets and kind."""
    stretches: list[tuple[int, int, str]] = []
    for number, mark in enumerate(re.finditer(r"<(.) ([^>]*)>", marked)):
        start = mark.start() - 4 * number
        stretches.append((start, start + len(mark[2]), KINDS[mark[1]]))
    return re.sub(r"<. |>", "", marked), stretches


def relabel(readings: Readings, prose: Prose, stretches: list[tuple[int, int, str]]) -> Readings:
    """Give the tokens of some stretches the labels of names, and all others none."""
    labels = dict.fromkeys(readings.spots, "O")
    for start, end, kind in stretches:
        first, last = (bisect_left(prose.tokens.starts, at) for at in (start, end))
        parts = "S" if last - first == 1 else f"B{'I' * (last - first - 2)}E"
        labels.update(zip(range(first, last), (f"{part}-{kind}" for part in parts), strict=True))
    assert len(labels) == len(readings.spots), "what is labelled stands in a run"
    return evolve(readings, labels=[LABELS.index(labels[spot]) for spot in readings.spots])


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> _Named:
    return _Named(monkeypatch)


class _Named:
    """Finds the names of a text whose labels are given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self._read = recognition.read_all

    def __call__(self, marked: str, language: str = "id") -> list[tuple[str, str, str]]:
        """Give each name with its kind and its title."""
        text, stretches = unmark(marked)

        def read(prose: Prose, pack: LanguagePack, model: Model) -> Readings:
            return relabel(self._read(prose, pack, model), prose, stretches)

        self._monkeypatch.setattr(recognition, "read_all", read)
        pack = languages.load(language)
        prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
        show = prose.tokens.slice
        return [
            (show(name.first, name.last), LETTERS[name.kind.value], show(name.title, name.first).strip())
            for name in find_names(prose, pack)
        ]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("kata <o Angkatan Darat> <l Iran> tadi", [("Angkatan Darat Iran", "o", "")]),
        ("kata <o Golkar> <l Iran> tadi", [("Golkar Iran", "o", "")]),
        ("kata <p Rina> <l Iran> tadi", [("Rina", "p", ""), ("Iran", "l", "")]),
        ("kata <o Angkatan Darat> dari <l Iran> tadi", [("Angkatan Darat", "o", ""), ("Iran", "l", "")]),
        ("kata <l Iran> tadi", [("Iran", "l", "")]),
        ("kata <o Angkatan Darat> <l Solo> tadi", [("Angkatan Darat Solo", "o", "")]),
        (
            "kata Panglima <o Angkatan Darat> <l Iran> <p Rahmat Hadi> tadi",
            [("Angkatan Darat Iran", "o", ""), ("Rahmat Hadi", "p", "Panglima Angkatan Darat Iran")],
        ),
    ],
)
def test_a_place_right_behind_a_body_is_part_of_it(
    named: _Named, marked: str, names: list[tuple[str, str, str]]
) -> None:
    assert named(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("kata <p Andi Moh>. <p Yusuf> tadi", [("Andi Moh. Yusuf", "p", "")]),
        ("kata <p Andi Moh> . <p Yusuf> tadi", [("Andi Moh", "p", ""), ("Yusuf", "p", "")]),
        ("kata <p Andi>. <p Yusuf> tadi", [("Andi", "p", ""), ("Yusuf", "p", "")]),
        ("kata <o Andi Moh>. <p Yusuf> tadi", [("Andi Moh", "o", ""), ("Yusuf", "p", "")]),
    ],
)
def test_two_people_around_a_name_cut_short_are_one(
    named: _Named, marked: str, names: list[tuple[str, str, str]]
) -> None:
    assert named(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        # A common word in a list of such is nobody, whatever it looks like.
        ("Kepala Pusat Data, <p Informasi>, dan Humas", []),
        ("Kepala Pusat Data, <p Informasi> dan Humas", [("Informasi", "p", "")]),
        ("Kepala Pusat Data <p Informasi>, dan Humas", [("Informasi", "p", "Kepala Pusat Data")]),
        # In a list of names every part is a name, and a word that is in no list is one.
        ("kata <p Budi>, <p Informasi>, dan Humas", [("Budi", "p", ""), ("Informasi", "p", "")]),
        ("Kepala Pusat Data, <p Kalista>, dan Humas", [("Kalista", "p", "")]),
    ],
)
def test_a_common_word_in_a_list_of_such_names_nobody(
    named: _Named, marked: str, names: list[tuple[str, str, str]]
) -> None:
    assert named(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        # Behind all other names, between them and in front of them.
        ("kata Badan Riset, Data, dan Inovasi (BRDI)", [("Badan Riset, Data, dan Inovasi", "o", "")]),
        (
            "kata <o Badan Riset>, <p Data>, dan <o Inovasi> (<o BRDI>) <p Rudi Hadi> tadi",
            [("Badan Riset, Data, dan Inovasi", "o", ""), ("BRDI", "o", ""), ("Rudi Hadi", "p", "")],
        ),
        (
            "kata <p Rudi Hadi> dan Badan Riset, Data, dan Inovasi (<o BRDI>)",
            [("Rudi Hadi", "p", ""), ("Badan Riset, Data, dan Inovasi", "o", ""), ("BRDI", "o", "")],
        ),
        # The first part may start before what the acronym spells out.
        (
            "kata <o PT Badan Riset>, Data, dan Inovasi (<o BRDI>) tadi",
            [("PT Badan Riset, Data, dan Inovasi", "o", ""), ("BRDI", "o", "")],
        ),
        (
            "kata <p Rudi Badan Riset>, Data, dan Inovasi (<o BRDI>) tadi",
            [("Badan Riset, Data, dan Inovasi", "o", ""), ("BRDI", "o", "")],
        ),
        # An acronym of two letters, or one whose bracket stays open, spells nothing out.
        ("kata Badan Riset (<o BR>) tadi", [("BR", "o", "")]),
        ("kata Badan Riset, Data, dan Inovasi (<o BRDI>, tadi", [("BRDI", "o", "")]),
        ("kata Badan Riset, Data, dan Inovasi (BRDI", []),
        # A blend of its words does so as well, when the head is there and all letters are.
        (
            "kata Kementerian Riset dan Data (<o Kemenrisda>) tadi",
            [("Kementerian Riset dan Data", "o", ""), ("Kemenrisda", "o", "")],
        ),
        ("kata Kementerian Riset dan Data (<o Kemenrisdax>) tadi", [("Kemenrisdax", "o", "")]),
        ("kata Kementerian Riset dan Data (<o Zemenrisda>) tadi", [("Zemenrisda", "o", "")]),
        ("kata Kelompok Riset dan Data (<o Kementerian>) tadi", []),
        ("kata Kementerian riset dan Data (<o Kemenrisda>) tadi", [("Kemenrisda", "o", "")]),
        # Without a head its words must have been misread, and the acronym as a body.
        (
            "kata Sarikat <p Tani> Garam (<o STG>) tadi",
            [("Tani", "p", ""), ("STG", "o", "")],
        ),
        (
            "kata Sarikat Tani <p Garam> (<o STG>) tadi",
            [("Sarikat Tani Garam", "o", ""), ("STG", "o", "")],
        ),
        ("kata Sarikat Tani <p Garam> (<l STG>) tadi", [("Garam", "p", ""), ("STG", "l", "")]),
        (
            "kata Sarikat Tani, Garam (<o STG>) tadi",
            [("Sarikat Tani, Garam", "o", ""), ("STG", "o", "")],
        ),
        ("kata Sarikat Tani Garam (<o STG>) tadi", [("STG", "o", "")]),
        ("kata Menteri Tani <p Garam> (<o MTG>) tadi", [("Garam", "p", "Menteri Tani"), ("MTG", "o", "")]),
    ],
)
def test_a_body_that_its_acronym_spells_out_is_one_name(
    named: _Named, marked: str, names: list[tuple[str, str, str]]
) -> None:
    assert named(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("kata <p Rahmat Hadi>, <o SE>, tadi", [("Rahmat Hadi", "p", "")]),
        ("kata <p Rahmat Hadi>, <p SE>, tadi", [("Rahmat Hadi", "p", "")]),
        ("kata <p Rahmat Hadi>, ST., <p MPd> tadi", [("Rahmat Hadi", "p", "")]),
        ("kata <p Rahmat Hadi> <o SE MM> tadi", [("Rahmat Hadi", "p", "")]),
        ("kata <p Rahmat Hadi>, <o SE MM>, tadi", [("Rahmat Hadi", "p", "")]),
        ("kata <p Rahmat Hadi> <o SE Raya> tadi", [("Rahmat Hadi", "p", ""), ("SE Raya", "o", "")]),
        ("kata <o Divisi Humas> <o Polri> tadi", [("Divisi Humas Polri", "o", "")]),
        ("kata <o Ditjen Gizi> <o Kementerian Gizi> tadi", [("Ditjen Gizi Kementerian Gizi", "o", "")]),
        ("kata <o Fakultas Gizi> <o UGM> tadi", [("Fakultas Gizi", "o", ""), ("UGM", "o", "")]),
        ("kata <o Ditjen Gizi>, <o Polri> tadi", [("Ditjen Gizi", "o", ""), ("Polri", "o", "")]),
        ("kata <p Tan Hadi Bhd> tadi", [("Tan Hadi Bhd", "o", "")]),
        ("kata TB <p Hasan Hadi> tadi", [("TB Hasan Hadi", "p", "")]),
        ("kata <o FX> <p Hasan Hadi> tadi", [("FX Hasan Hadi", "p", "")]),
        ("kata <o KPK> <p Hasan Hadi> tadi", [("KPK", "o", ""), ("Hasan Hadi", "p", "")]),
        ("kata <o PT FX> <p Hasan Hadi> tadi", [("PT FX", "o", ""), ("Hasan Hadi", "p", "")]),
        ("kata <o PT Raya La Ode> <p Hasan> tadi", [("PT Raya", "o", ""), ("La Ode Hasan", "p", "")]),
        ("kata <o La Ode> <p Hasan> tadi", [("La Ode", "o", ""), ("Hasan", "p", "")]),
        ("kata <o University of Gizi> and Arts tadi", [("University of Gizi and Arts", "o", "")]),
        ("kata <o University of Gizi> and tadi", [("University of Gizi", "o", "")]),
        ("kata <o University of Gizi> dan Gizi tadi", [("University of Gizi", "o", "")]),
        ("kata <o Ma> tadi", [("Ma", "p", "")]),
        ("kata <o MA> tadi", [("MA", "o", "")]),
        ("kata <p Leo> X-ray tadi", [("Leo", "p", "")]),
        ("kata <o X>-ray tadi", []),
        ("kata <o PT Hadi>, <o SE>, tadi", [("PT Hadi", "o", ""), ("SE", "o", "")]),
        ("kata Letjen <o TNI> <p Rahmat Hadi> tadi", [("Rahmat Hadi", "p", "Letjen TNI")]),
        ("kata Letjen <p TNI Rahmat Hadi> tadi", [("Rahmat Hadi", "p", "Letjen TNI")]),
        ("kata <o Kementerian> tadi", []),
        ("kata <p Leo/Bimo> tadi", [("Leo", "p", ""), ("Bimo", "p", "")]),
        ("kata <l Elar> Selatan tadi", [("Elar Selatan", "l", "")]),
        ("kata <l Gedung Elar> II tadi", [("Gedung Elar II", "l", "")]),
        ("kata <l Elar> II tadi", [("Elar", "l", "")]),
        ("kata di Aula <o Universitas Riau> tadi", [("Aula Universitas Riau", "l", "")]),
        ("kata di <o Auditorium Universitas Riau> tadi", [("Auditorium Universitas Riau", "l", "")]),
        ("kata pihak <o Gedung Putih> tadi", [("Gedung Putih", "o", "")]),
        ("kata soal <l Medan-Bandung> tadi", [("Medan", "l", ""), ("Bandung", "l", "")]),
        ("kata soal <o Medan-Bandung> tadi", [("Medan", "l", ""), ("Bandung", "l", "")]),
        ("kata trayek <l Elar-Manuk> tadi", [("Elar", "l", ""), ("Manuk", "l", "")]),
        ("kata soal <l Elar-Manuk> tadi", [("Elar-Manuk", "l", "")]),
        ("kata soal <l Asia-Pasifik> tadi", [("Asia-Pasifik", "l", "")]),
        ("kata <l Elar> <l Selatan> tadi", [("Elar", "l", ""), ("Selatan", "l", "")]),
        ("kata Kecamatan <l Elar> tadi", [("Kecamatan Elar", "l", "")]),
        ("kata <p Dewi Kartono>-Bos tadi", [("Dewi Kartono-Bos", "p", "")]),
        ("kata <o Bank Raya> (<o Persero>) tadi", [("Bank Raya (Persero)", "o", "")]),
        ("kata dosen Universitas <p Sutomo> tadi", [("Universitas Sutomo", "o", "")]),
        ("kata dosen <l Bandar> Udara <p Sutomo> tadi", [("Bandar Udara Sutomo", "l", "")]),
        ("kata dosen Gedung <p Sutomo> tadi", [("Gedung Sutomo", "l", "")]),
        ("kata dosen <o Yayasan Gedung> <p Sutomo> tadi", [("Yayasan Gedung Sutomo", "o", "")]),
        (
            "kata Presiden <p Rina> dan Wakil Presiden <p Budi> tadi",
            [("Rina", "p", "Presiden"), ("Budi", "p", "Wakil Presiden")],
        ),
        (
            "kata Presiden <p Rina> dan Ketua <o DPR> <p Budi> tadi",
            [("Rina", "p", "Presiden"), ("DPR", "o", ""), ("Budi", "p", "Ketua DPR")],
        ),
    ],
)
def test_what_belongs_to_a_name_is_taken_in_and_what_does_not_is_left(
    named: _Named, marked: str, names: list[tuple[str, str, str]]
) -> None:
    assert named(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("kata <o Dinas Gizi> (Dinkes) <l Palu> tadi", ["Dinas Gizi (Dinkes) Palu"]),
        ("kata <o Dinas Gizi> (<o Dinkes>) Kota <l Palu> tadi", ["Dinas Gizi (Dinkes) Kota Palu"]),
        ("kata <o Satuan Tugas> (Satgas) Gizi dan tadi", ["Satuan Tugas (Satgas) Gizi"]),
        ("kata <o Satuan Tugas> (Satgas) Gizi Covid-19 tadi", ["Satuan Tugas (Satgas) Gizi Covid-19"]),
        ("kata <o Satuan Tugas> (Satgas) Gizi 12 tadi", ["Satuan Tugas (Satgas) Gizi"]),
        ("kata <o Sekolah Atas> (SMA) Negeri 12 <l Palu> tadi", ["Sekolah Atas (SMA) Negeri 12 Palu"]),
        ("kata <l Rumah Tahanan> (Rutan) <o KPK> tadi", ["Rumah Tahanan (Rutan) KPK"]),
        ("kata <o Kamar Dagang> (Kadin) <l Indonesia> tadi", ["Kamar Dagang (Kadin) Indonesia"]),
        # What stands behind any other gloss is another name, and so is a person.
        ("kata <o Kamar Dagang> (<o Kadin>) <l Palu> tadi", ["Kamar Dagang", "Kadin", "Palu"]),
        ("kata <o Dinas Gizi> (<o Dinkes>) <p Rahmat Hadi> tadi", ["Dinas Gizi", "Rahmat Hadi"]),
        ("kata <o Dinas Gizi> (Dinkes) Kombes <p Rahmat> tadi", ["Dinas Gizi", "Rahmat"]),
        ("kata <o Dinas Gizi> (Dinkes) Senin tadi", ["Dinas Gizi"]),
        ("kata <o Dinas Gizi> (Dinkes), <l Palu>, tadi", ["Dinas Gizi", "Palu"]),
        ("kata <o Dinas Gizi> (Dinkes)", ["Dinas Gizi"]),
        ("kata <o Dinas Gizi> (Dinkes", ["Dinas Gizi"]),
        ("kata <o Dinas> (<o PGN>) <l Indonesia> tadi", ["PGN", "Indonesia"]),
    ],
)
def test_a_body_goes_on_behind_the_gloss_of_its_head(named: _Named, marked: str, names: list[str]) -> None:
    assert [name for name, _, _ in named(marked)] == names


def test_a_body_is_the_same_with_the_gloss_of_its_head_and_without_it() -> None:
    text = "Rapat dihadiri Dinas Kesehatan (Dinkes) Kota Palu. Menurut Dinkes Kota Palu, stok cukup."
    [body] = newsdoc.parse(text, language="id", body_only=True).entities
    assert [mention.text for mention in body.mentions] == [
        "Dinas Kesehatan (Dinkes) Kota Palu",
        "Dinkes Kota Palu",
    ]


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("dirawat di <o RSUD Palu> tadi", "l"),
        ("dirawat di <o Rumah Sakit Umum Palu> tadi", "l"),
        ("sidang di <o Pengadilan Negeri Palu> tadi", "l"),
        ("rapat di <o Mabes Polri> tadi", "l"),
        ("direktur <o RSUD Palu> tadi", "o"),
        ("dibawa ke <o RSUD Palu> tadi", "o"),
        ("bekerja di <o Bank Palu> tadi", "o"),
        ("bekerja di <o Kementerian Kantor> tadi", "o"),
    ],
)
def test_a_hospital_or_an_office_where_something_is_is_a_place(named: _Named, marked: str, kind: str) -> None:
    assert [found for _, found, _ in named(marked)] == [kind]


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        ("id", "soal <o Pacific Gizi Outlook> tadi", []),
        ("id", "soal Pacific <p Gizi Partnership> tadi", []),
        ("id", "soal <l Korea> Gizi Trade Agreement tadi", []),
        ("id", "soal <l Korea>-<l Malaysia> Gizi Trade Agreement tadi", []),
        ("id", "soal <l Korea> Gizi Trade tadi", ["Korea"]),
        ("id", "soal <o Sarawak Report> tadi", ["Sarawak Report"]),
        ("id", "soal <o Gizi Outlook Centre> tadi", ["Gizi Outlook Centre"]),
        ("id", "soal <o Board of Elections> tadi", ["Board of Elections"]),
        ("id", "soal <l Lake Festival> tadi", ["Lake Festival"]),
        ("en", "about the <o Pacific Harbour Treaty> today", []),
        ("en", "about <l Korea> Treaty today", ["Korea"]),
        ("en", "about the <o Board of Elections> today", ["Board of Elections"]),
        ("en", "about <p Martin Day> today", ["Martin Day"]),
        ("en", "about <p Martin Luther King Day> today", []),
        ("en", "about <p Eva Hart-Day> today", ["Eva Hart-Day"]),
    ],
)
def test_a_treaty_a_report_or_a_feast_names_nobody(
    named: _Named, language: str, marked: str, names: list[str]
) -> None:
    assert [name for name, _, _ in named(marked, language)] == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("in <l Fla>. today", [("Fla.", "l", "")]),
        ("in <l Yakima>, Wash., today", [("Yakima", "l", ""), ("Wash.", "l", "")]),
        ("in <l Yakima>, Wash, today", [("Yakima", "l", "")]),
        ("by <p Ann Hale>, Miss. Reed, today", [("Ann Hale", "p", "")]),
        ("by <p Castlemere Foods>, Inc. today", [("Castlemere Foods, Inc.", "o", "")]),
        ("by <p Castlemere Foods>, inside", [("Castlemere Foods", "p", "")]),
    ],
)
def test_an_abbreviation_behind_a_name_tells_its_kind_and_its_end(
    named: _Named, marked: str, names: list[tuple[str, str, str]]
) -> None:
    assert named(marked, "en") == names


def test_kinds_are_those_of_the_model() -> None:
    assert set(KINDS.values()) == {kind.value for kind in EntityKind}


def test_the_role_of_somebody_is_no_name_with_an_enclitic() -> None:
    text = "Direkturnya, dr. Lily Sudarsono, berharap biayanya ditanggung negara."
    article = newsdoc.parse(text, language="id", body_only=True)
    assert [entity.name for entity in article.entities] == ["Lily Sudarsono"]
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Lily Sudarsono"]
