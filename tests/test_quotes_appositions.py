"""What tells more of somebody cited is no part of what is cited; the start of a report is no apposition."""

from __future__ import annotations

import pytest

from tests.reading import read_quotes

_OPENS = "jembatan itu akan dibuka pekan depan"
_WILL_OPEN = "the bridge will open next week"


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        # A role, an office, a noun for a person, a relative clause; before a clause or a quotation.
        (f"Menurut Rina Hartati, Kepala Dinas Perhubungan Kota Bandung, {_OPENS}.", _OPENS),
        (f"Menurut Rina Hartati, Kepala Dinas Perhubungan Kota Bandung, “{_OPENS.title()}.”", _OPENS.title()),
        (f"Menurut Rina Hartati, warga Desa Sukamaju, {_OPENS}.", _OPENS),
        (f"Menurut Rina Hartati, yang juga ketua panitia, {_OPENS}.", _OPENS),
        (f"Kata Rina Hartati, pedagang di Pasar Baru, {_OPENS}.", _OPENS),
        (f"Menurut Rina Hartati, {_OPENS}.", _OPENS),
        (
            f"Menurut Rina Hartati, Selasa (21/7/2020), {_OPENS} oleh camat dan lurah.",
            f"{_OPENS} oleh camat dan lurah",
        ),
        (f"Menurut Rina Hartati, di Palu, Selasa (21/7/2020), {_OPENS}.", _OPENS),
        (
            "Menurut Rina Hartati, salah satu ketua panitia, harga beras dan gula akan turun.",
            "harga beras dan gula akan turun",
        ),
        (f"Menurut laporan yang dirilis BPS pada Senin, {_OPENS}.", _OPENS),
        (f"Menurut keterangan polisi, {_OPENS}.", _OPENS),
        (f"Sambung Rina, “{_OPENS.capitalize()}.”", _OPENS.capitalize()),
        (f"{_OPENS.capitalize()}, kata Rina Hartati, kepala dinas, kepada pers.", _OPENS.capitalize()),
        # The rest of a list, a subject with its verb, a subject that is told more of.
        (
            "Menurut Rina Hartati, kepala desa, camat, dan bupati harus turun tangan.",
            "kepala desa, camat, dan bupati harus turun tangan",
        ),
        (
            "Menurut Rina Hartati, kepala desa, camat dan bupati harus turun tangan.",
            "kepala desa, camat dan bupati harus turun tangan",
        ),
        (
            "Menurut Rina Hartati, di Palu, jembatan akan dibuka.",
            "di Palu, jembatan akan dibuka",
        ),
        (
            "Menurut Rina Hartati, bupati akan datang, sedangkan camat tidak.",
            "bupati akan datang, sedangkan camat tidak",
        ),
        (
            "Menurut Rina Hartati, jembatan, jalan, dan pasar itu akan dibuka.",
            "jembatan, jalan, dan pasar itu akan dibuka",
        ),
        (
            "Menurut Rina Hartati, Bupati Bagas Wiratmaja, yang hadir kemarin, akan membuka jembatan.",
            "Bupati Bagas Wiratmaja, yang hadir kemarin, akan membuka jembatan",
        ),
        # Nothing is told of who has no name.
        (f"Menurut panitia, ketua kelompok, {_OPENS}.", f"ketua kelompok, {_OPENS}"),
    ],
)
def test_an_apposition_of_somebody_cited_is_not_content(sentence: str, content: str) -> None:
    assert [quote[0] for quote in read_quotes(sentence, "id")] == [content]


@pytest.mark.parametrize(
    ("sentence", "language", "content"),
    [
        (f"According to Rina Hart, the head of the transport office, {_WILL_OPEN}.", "en", _WILL_OPEN),
        (f"According to Rina Hart, a spokeswoman for the port, {_WILL_OPEN}.", "en", _WILL_OPEN),
        (f"According to Rina Hart, who runs the office, {_WILL_OPEN}.", "en", _WILL_OPEN),
        (
            "According to Rina Hart, the mayor, the council and the police knew of it.",
            "en",
            "the mayor, the council and the police knew of it",
        ),
        (
            "According to Transport Watch, a campaign group, about 9,000 people ride at night.",
            "en",
            "about 9,000 people ride at night",
        ),
        (
            "According to Boeing, the company, based in Seattle, will cut jobs.",
            "en",
            "the company, based in Seattle, will cut jobs",
        ),
        (
            "According to Boeing, a man, 42, was arrested at the gate.",
            "en",
            "a man, 42, was arrested at the gate",
        ),
        (
            "Menurut Walhi, lembaga pemantau lingkungan, sekitar 9.000 orang terdampak banjir.",
            "id",
            "sekitar 9.000 orang terdampak banjir",
        ),
        (
            "Menurut Walhi, perusahaan itu, Senin (12/6), membuang limbah ke sungai.",
            "id",
            "perusahaan itu, Senin (12/6), membuang limbah ke sungai",
        ),
        (
            "Selon Marie Leroy, directrice du port, le pont ouvrira la semaine prochaine.",
            "fr",
            "le pont ouvrira la semaine prochaine",
        ),
        (
            "Según Rina Paredes, directora del puerto, el puente abrirá la próxima semana.",
            "es",
            "el puente abrirá la próxima semana",
        ),
        (
            "Menurut Aminah Yusof, pengarah jabatan itu, jambatan akan dibuka minggu depan.",
            "ms",
            "jambatan akan dibuka minggu depan",
        ),
    ],
)
def test_appositions_in_other_languages(sentence: str, language: str, content: str) -> None:
    assert [quote[0] for quote in read_quotes(sentence, language)] == [content]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Menteri Politik, Hukum, dan Keamanan Rina Hartati mengatakan,", ""),
        ("Menteri Desa, Pangan dan Gizi Rina Hartati mengatakan,", ""),
        ("Namun, Deputi Bidang Pangan, Energi, dan Iklim (Debang) Rina Hartati menilai,", "Deputi"),
        ("Camat Palu, Lurah Baru, dan Rina Hartati mengatakan,", "Rina"),
        ("Menteri Desa, Budi Santoso, dan Menteri Pangan Rina Hartati mengatakan,", "Menteri Pangan"),
        ("Di Palu, Donggala, dan Poso, Rina Hartati mengatakan,", "Rina"),
        ("Menurut Direktur Utama PT Nusa (Persero), Rina Hartati,", "Direktur"),
        ("Menurut Manajer Perizinan, Pertanahan dan Komunikasi PT Nusa (Persero), Rina Hartati,", "Manajer"),
    ],
)
def test_an_office_may_list_what_it_is_for(sentence: str, source: str) -> None:
    [(content, _, found, *_)] = read_quotes(f"{sentence} {_OPENS}.", "id")
    start = sentence.index(source) if source in sentence else 0
    end = sentence.index("Rina Hartati") + len("Rina Hartati")
    assert (content, found) == (_OPENS, sentence[start:end])


def test_a_body_that_lists_what_it_is_for_keeps_its_gloss_out_of_what_it_reports() -> None:
    text = f"Menurut Badan Meteorologi, Klimatologi, dan Geofisika (BMKG), {_OPENS}."
    assert [quote[0] for quote in read_quotes(text, "id")] == [_OPENS]


def test_a_place_and_a_day_stand_between_the_halves_of_what_is_reported_too() -> None:
    text = "Harga beras, kata Rina Hartati, di Palu, Senin (3/2), akan turun pekan depan."
    assert [quote[0] for quote in read_quotes(text, "id")] == ["Harga beras … akan turun pekan depan"]
    text = "Harga beras turun, kata Rina Hartati, di Palu harga gula akan naik."
    assert [quote[0] for quote in read_quotes(text, "id")] == [
        "Harga beras turun … di Palu harga gula akan naik"
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Harga beras itu, menurutnya lebih tinggi.", "Harga beras itu … lebih tinggi"),
        ("Hal itu, menurut dia dapat menolong petani.", "Hal itu … dapat menolong petani"),
        ("Harga beras, menurut Rina Hartati akan turun.", "Harga beras … akan turun"),
        ("Harga beras naik, menurut Rina Hartati di Palu.", "Harga beras naik"),
    ],
)
def test_the_second_comma_of_a_frame_may_be_missing(text: str, content: str) -> None:
    assert [quote[0] for quote in read_quotes(text, "id")] == [content]


def test_an_apposition_stands_between_the_halves_of_what_is_cited_too() -> None:
    text = "Harga beras, menurut Rina Hartati, pedagang di Pasar Baru, akan turun pekan depan."
    assert [quote[:3] for quote in read_quotes(text, "id")] == [
        ("Harga beras … akan turun pekan depan", "menurut", "Rina Hartati")
    ]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        # Where a group lives says no more of it; who is named behind the group is one of it.
        ("Warga Desa Sukamaju, Kecamatan Cibadak, mengatakan jalan itu rusak.", "Warga Desa Sukamaju"),
        ("Petani di Desa Sukamaju, Sukabumi, mengatakan harga pupuk naik.", "Petani di Desa Sukamaju"),
        ("Sejumlah warga Desa Sukamaju, Sukabumi, menilai jalan itu rusak.", "Sejumlah warga Desa Sukamaju"),
        ("Warga Desa Sukamaju, Slamet Riyadi, mengatakan jalan itu rusak.", "Slamet Riyadi"),
        # The comma before the verb may be missing.
        ("Warga Desa Sukamaju, Kabupaten Bogor mengatakan jalan itu rusak.", "Warga Desa Sukamaju"),
        (
            "Ratusan warga Pulau Rinca, Kecamatan Komodo, Nusa Tenggara Timur menilai jalan itu rusak.",
            "Ratusan warga Pulau Rinca",
        ),
        ("Warga Desa Sukamaju, Slamet Riyadi mengatakan jalan itu rusak.", "Slamet Riyadi"),
        ("Menanggapi warga Desa Sukamaju, Walhi mengatakan jalan itu rusak.", "Walhi"),
        ("Di Desa Sukamaju, Kabupaten Bogor mengatakan jalan itu rusak.", "Kabupaten Bogor"),
        ("Pedagang Pasar Kliwon, Kudus, Sumarni, mengatakan harga naik.", "Sumarni"),
        ("Ketua RT 05, Slamet Riyadi, mengatakan jalan itu rusak.", "Slamet Riyadi"),
    ],
)
def test_a_group_speaks_and_not_the_place_behind_its_comma(sentence: str, source: str) -> None:
    assert [quote[2] for quote in read_quotes(sentence, "id")] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A senior cabinet source was blunter: “It is over.”", "A senior cabinet source"),
        ("One witness put it simply: “It was over.”", "One witness"),
        ("The sign on the gate was clear: “No entry after dark.”", None),
        ("The letter to the mayor ended: “We will not forget.”", None),
    ],
)
def test_who_has_a_role_may_speak_before_a_colon(text: str, source: str | None) -> None:
    [(_, cue, printed, _)] = read_quotes(text, "en")
    assert (cue, printed) == (None, source)


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        # A name is not cut at its commas; a cue before it is no part of it.
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) menyebut gempa itu dangkal.",
            "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)",
        ),
        ("Diakui Rina Hartati, jalan itu sudah lama rusak.", "Rina Hartati"),
    ],
)
def test_a_source_holds_all_of_a_name(sentence: str, source: str) -> None:
    assert [quote[2] for quote in read_quotes(sentence, "id")] == [source]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Jembatan itu sudah aman, menurut Rina Hartati, kepala dinas perhubungan."),
        ("id", "Jembatan itu sudah aman, menurut Rina Hartati, yang memimpin dinas."),
        ("id", "Jembatan itu sudah aman, kata Rina Hartati, kepala dinas perhubungan."),
        ("id", "Jembatan itu sudah aman, kata kepala dinas itu, Rina Hartati."),
        ("id", "Jembatan itu sudah aman, kata kepala dinas itu, Rina Hartati, Senin (3/2)."),
        ("id", "Jembatan itu sudah aman, kata Rina Hartati, di Palu, Senin (3/2)."),
        ("id", "Jembatan itu sudah aman, kata Rina Hartati, Senin (3/2), dalam rapat di Palu."),
        ("id", "Jembatan itu sudah aman, kata kepala dinas itu, Rina Hartati, di Palu, Senin (3/2)."),
        ("en", "The bridge is safe, according to Tom Reed, an analyst at Harbour Research."),
        ("en", "The bridge is safe, according to Tom Reed, who runs the firm."),
    ],
)
def test_an_apposition_at_the_end_of_a_sentence_is_not_reported(language: str, text: str) -> None:
    assert [quote[0] for quote in read_quotes(text, language)] == [text.partition(",")[0]]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("id", f"Rina Hartati, yang akrab disapa “Ina”, mengatakan {_OPENS}.", "Rina Hartati"),
        ("id", f"Rina yang dikenal sebagai “ratu jalan” mengatakan {_OPENS}.", "Rina"),
        ("en", f"Reed, known as “Skip”, said {_WILL_OPEN}.", "Reed"),
        ("en", f"The man known as “Skip” said {_WILL_OPEN}.", "The man known as “Skip”"),
        ("id", f"Ia datang. “Siap,” Rina mengatakan {_OPENS}.", "Rina"),
    ],
)
def test_a_term_in_marks_belongs_to_who_speaks(language: str, text: str, source: str) -> None:
    assert source in [quote[2] for quote in read_quotes(text, language)]
