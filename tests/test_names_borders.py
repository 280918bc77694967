"""Names begin behind ranks, end with their legal form, and are whole where their acronym spells them out."""

from __future__ import annotations

from bisect import bisect_left

import pytest

import newsdoc
from newsdoc.model import EntityKind
from newsdoc.names.datelines import tell_outlet
from newsdoc.names.name import Name
from newsdoc.text.tokens import tokenize

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE
BACKGROUND = " Rapat itu digelar di Jakarta.\n\nHasilnya belum diumumkan."
"""So that the text is no lone sentence."""


def _named(text: str, kind: EntityKind) -> list[str]:
    article = newsdoc.parse(text + BACKGROUND, language="id", body_only=True)
    found = [(m.start, m.text) for e in article.entities if e.kind is kind for m in e.mentions]
    return [text for _, text in sorted(found)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Data itu milik Badan Perikanan, Kelautan, dan Geologi (BPKG) sejak lama.",
            ["Badan Perikanan, Kelautan, dan Geologi", "BPKG"],
        ),
        (
            "Menurut Perkumpulan untuk Hutan dan Danau (Perhuda), air sungai itu kotor.",
            ["Perkumpulan untuk Hutan dan Danau", "Perhuda"],
        ),
        (
            "Koordinator Masyarakat Anti-Suap Indonesia (MASI) Rudi Hartono kecewa.",
            ["Masyarakat Anti-Suap Indonesia", "MASI"],
        ),
    ],
)
def test_a_body_that_its_acronym_spells_out_is_one(text: str, bodies: list[str]) -> None:
    assert _named(text, BODY) == bodies


def test_a_term_that_its_acronym_spells_out_is_no_body() -> None:
    assert _named("Pemerintah membagikan Kartu Indonesia Pintar (KIP) pekan ini.", BODY) == []


@pytest.mark.parametrize("rank", ["Letjen TNI", "Irjen Pol", "AKBP", "Brigjen TNI (Purn)", "Kombes Pol."])
def test_the_force_in_a_rank_is_no_name(rank: str) -> None:
    text = f"Rombongan itu dipimpin {rank} Hendra Wiguna sejak pagi."
    assert _named(text, PERSON) == ["Hendra Wiguna"]
    assert _named(text, BODY) == []


@pytest.mark.parametrize(
    "body",
    ["PT Bank Lestari (Persero) Tbk.", "PT Bank Lestari (Persero) Tbk", "PT Sawit Lestari (Persero)"],
)
def test_a_body_ends_with_its_legal_form(body: str) -> None:
    assert _named(f"Pekan ini {body} membagikan dividen kepada warga.", BODY) == [body]


def test_the_dot_that_ends_a_sentence_is_no_part_of_a_body() -> None:
    assert _named("Rumah itu milik PT Bank Lestari Tbk. Warga setuju.", BODY) == ["PT Bank Lestari Tbk"]


def test_a_common_word_that_opens_a_sentence_is_nobody() -> None:
    text = "Episentrum berada di laut. Getaran terasa kencang. Lampu bergoyang."
    assert _named(text, PERSON) == []


def test_a_single_name_with_an_age_may_open_a_sentence() -> None:
    assert _named("Sulastri (52) menjual cabai di pasar itu.", PERSON) == ["Sulastri"]


def test_the_age_of_a_team_is_part_of_its_name() -> None:
    text = "Kemarin Timnas Indonesia U-17 menang telak."
    assert _named(text, BODY) == ["Timnas Indonesia U-17"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bupati Rahmat Hidayat SE MM mengatakan jalan itu rusak.", "Rahmat Hidayat"),
        ("Kapolres AKBP Dedy Kusuma SIK MH mengatakan pelaku ditangkap.", "Dedy Kusuma"),
        ("Dekan Prof Dr Siti Rahmah MSi menjelaskan hasil riset itu.", "Siti Rahmah"),
    ],
)
def test_degrees_behind_a_name_are_no_part_of_it(text: str, name: str) -> None:
    article = newsdoc.parse(text, language="id", body_only=True)
    assert name in [entity.name for entity in article.entities]


def test_a_day_behind_a_name_is_no_part_of_it() -> None:
    article = newsdoc.parse("Menteri Budi Santoso Selasa bertolak ke Oman.", language="id", body_only=True)
    assert "Budi Santoso" in [entity.name for entity in article.entities]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Juara ganda putra itu Leo/Bimo dari Klaten.", ["Leo", "Bimo"]),
        ("Peneliti Dewi Kartono-Bos mengatakan hutan itu rusak.", ["Dewi Kartono-Bos"]),
        ("Jabatan itu kini dipegang Hendra Wiguna MT sejak Senin.", ["Hendra Wiguna"]),
        ("Pelaku berinisial AS (41) ditangkap polisi tadi malam.", ["AS"]),
        ("Kata Mbah Kromo, sumur itu kering.", ["Kromo"]),
    ],
)
def test_a_person_ends_where_the_name_does(text: str, people: list[str]) -> None:
    assert _named(text, PERSON) == people


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Ia dosen di Universitas Jenderal Sutomo sejak lama.", BODY, ["Universitas Jenderal Sutomo"]),
        ("Warga Kecamatan Elar Selatan mengungsi.", PLACE, ["Kecamatan Elar Selatan", "Jakarta"]),
        ("Wali Kota Bogor Rina Hartati hadir.", PLACE, ["Bogor", "Jakarta"]),
    ],
)
def test_a_body_or_place_begins_with_its_head(text: str, kind: EntityKind, names: list[str]) -> None:
    assert _named(text, kind) == names


def test_a_hospital_that_is_named_after_somebody_is_no_person() -> None:
    text = "Korban dirawat di RSUD dr. Sutomo sejak kemarin."
    assert _named(text, PERSON) == []
    assert "RSUD dr. Sutomo" in [*_named(text, PLACE), *_named(text, BODY)]


def test_a_word_that_opens_an_item_of_a_list_is_no_name_for_its_capital() -> None:
    text = "Harga pekan ini:\n\n- Daging sapi Rp140.000/kg\n\n- Bawang merah Rp48.000/kg"
    assert _named(text, PERSON) == []


def test_the_head_of_a_body_by_itself_names_none() -> None:
    assert _named("Rina Hartati meminta Kementerian menambah kapal pengawas.", BODY) == []


def test_the_first_half_of_a_given_name_belongs_to_no_body() -> None:
    text = "Analis TF Securities Ming-Chi Kuo mengungkapkan harga baru. Menurut Kuo, harganya mahal."
    assert _named(text, PERSON) == ["Ming-Chi Kuo", "Kuo"]
    assert _named(text, BODY) == ["TF Securities"]


def test_nobody_is_named_right_behind_somebody_else() -> None:
    assert _named("Presiden Lee Min Ho tiba di Bandung kemarin.", PERSON) == ["Lee Min Ho"]


def test_a_korean_name_goes_on_behind_its_hyphen() -> None:
    assert _named("Mantan Presiden Korea Selatan Yoon Seok-jin membantah.", PERSON) == ["Yoon Seok-jin"]


def test_the_initials_of_a_person_in_brackets_name_nothing() -> None:
    article = newsdoc.parse(
        "Kata Rina Hartati Sukma (RHS), air kotor." + BACKGROUND, language="id", body_only=True
    )
    assert [one.name for one in article.entities] == ["Rina Hartati Sukma", "Jakarta"]


def test_a_degree_behind_a_comma_is_no_part_of_the_next_name() -> None:
    text = "Dosen itu, Maria Wutun, S.Sos., M.I.Kom. Dion menjelaskan bahwa berita harus lengkap."
    article = newsdoc.parse(text, language="id", body_only=True)
    assert [entity.name for entity in article.entities] == ["Maria Wutun", "Dion"]
    assert [speaker.name for speaker in article.speakers] == ["Dion"]


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("Menteri Kesihatan, Datuk Seri Dr Zaliha Mustafa, hadir.", "ms", "Zaliha Mustafa", "person"),
        ("Menurut Bu Risma, harga naik lagi.", "id", "Risma", "person"),
        ("RSUD Dr Soetomo menambah ruang rawat.", "id", "RSUD Dr Soetomo", "organization"),
        ("Jenazah dibawa ke RSUP dr Sardjono untuk diotopsi.", "id", "RSUP dr Sardjono", "organization"),
        ("Rektor UIN Sunan Ampera, Rahmat Hidayat, datang.", "id", "UIN Sunan Ampera", "organization"),
    ],
)
def test_a_form_of_address_shows_a_person(text: str, language: str, name: str, kind: str) -> None:
    article = newsdoc.parse(text, language=language, body_only=True)
    assert (name, kind) in [(entity.name, entity.kind.value) for entity in article.entities]


def test_the_place_of_a_dateline_is_no_body_anywhere() -> None:
    text = (
        "Warga Pulau Rinca Keluhkan Air Bersih\n\nLABUAN BAJO – Warga Pulau Rinca mengeluhkan air bersih.\n\n"
        "Kepala Desa Hamzah Ismail membeli air dari Labuan Bajo seharga Rp 150 ribu."
    )
    kinds = {m.text: e.kind for e in newsdoc.parse(text, language="id").entities for m in e.mentions}
    assert kinds["LABUAN BAJO"] is kinds["Labuan Bajo"] is PLACE


@pytest.mark.parametrize(
    ("outlet", "printed", "kind"),
    [
        ("SUARAWETAN.com", "Suarawetan", BODY),
        ("SUARAWETAN.com", "Suara Wetan", BODY),
        ("SUARAWETAN.com", "Suarabarat", PERSON),
        ("Suarawetan", "Suarawetan", PERSON),
    ],
)
def test_a_site_in_a_dateline_is_a_body_without_its_domain_too(
    outlet: str, printed: str, kind: EntityKind
) -> None:
    text = f"KUDUS, {outlet} – Harga naik. “Itu tidak benar,” kata Rina Hartati kepada {printed}."
    tokens, _ = tokenize(text, [(0, len(text))])
    first, last = bisect_left(tokens.starts, text.index(printed, 20)), len(tokens) - 1
    names = (Name(first, last, PERSON, 0.6, first),)
    told = tell_outlet(tokens, names, outlet, (0, text.index("–")))
    assert [name.kind for name in told] == [kind]


def test_a_listed_body_is_one_wherever_it_stands() -> None:
    assert "WhatsApp" in _named("Mereka saling mengejek di WhatsApp sejak Senin.", BODY)


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("id", "KM Sinar Senja tenggelam di Danau Toba.", ["Danau Toba"]),
        ("id", "Kapal KRI Nanggala-402 hilang di Laut Bali.", ["Laut Bali"]),
        ("id", "KM ITB menolak rencana itu.", ["ITB"]),
        ("id", "Nakhoda KM Barcelona Iwan Setiawan selamat.", ["Iwan Setiawan"]),
        ("id", "Truk terguling di KM 57 Tol Cipularang.", ["Tol Cipularang"]),
        ("en", "HMS Victory lay in Portsmouth.", ["Portsmouth"]),
        ("en", "The USS Gerald Ford sailed past Cyprus.", ["Cyprus"]),
    ],
)
def test_ships_are_no_names(code: str, text: str, wanted: list[str]) -> None:
    article = newsdoc.parse(text, language=code, body_only=True)
    assert sorted(m.text for entity in article.entities for m in entity.mentions) == wanted


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Warga menemui Dinas Perumahan, Permukiman, dan Pertanahan kemarin.",
            ["Dinas Perumahan, Permukiman, dan Pertanahan"],
        ),
        (
            "Warga menemui Dinas Koperasi, Riset dan Olahraga Solo.",
            ["Dinas Koperasi, Riset dan Olahraga Solo"],
        ),
        (
            "Warga menemui Kepala Dinas Koperasi, Riset, dan Olahraga Rina Hartati.",
            ["Dinas Koperasi, Riset, dan Olahraga"],
        ),
        (
            "Warga menemui Dinas Kesehatan, Dinas Pendidikan, dan Dinas Sosial.",
            ["Dinas Kesehatan", "Dinas Pendidikan", "Dinas Sosial"],
        ),
        ("Warga menemui Dinas Kesehatan, Rina Hartati, dan Budi Santoso.", ["Dinas Kesehatan"]),
        ("Warga menemui Dinas Kesehatan, Riset.", ["Dinas Kesehatan"]),
        ("Warga menemui Dinas Kesehatan,\nRiset, dan Olahraga.", ["Dinas Kesehatan"]),
        ("Warga menemui Dinas Kesehatan, Riset Budi Santoso, dan Olahraga.", ["Dinas Kesehatan"]),
        ("Warga menemui Dinas Kesehatan,", ["Dinas Kesehatan"]),
    ],
)
def test_a_body_may_list_its_fields(text: str, bodies: list[str]) -> None:
    assert [name for name in _named(text, BODY) if name.startswith("Dinas")] == bodies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Warga menemui Ketua Komisi V Rina Hartati.", ["Rina Hartati"]),
        ("Warga menemui anggota Komisi VIII DPR Rina Hartati.", ["Rina Hartati"]),
        ("Warga menemui Komisi V.", []),
        ("Warga menemui Kodam V Brawijaya.", []),
    ],
)
def test_behind_the_number_of_a_body_starts_who_leads_it(text: str, names: list[str]) -> None:
    assert _named(text, PERSON) == names
