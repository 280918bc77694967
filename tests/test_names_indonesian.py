"""Indonesian names: what titles, units, calendars and prayers print beside them, or instead of them."""

from __future__ import annotations

import pytest

import newsdoc

HEADLINE = "Rapat Bahas Anggaran Pasar\n\n"


def _names(text: str) -> list[tuple[str, str]]:
    article = newsdoc.parse(HEADLINE + text, language="id")
    return [
        (one.kind.value, mention.text)
        for one in article.entities
        for mention in one.mentions
        if mention.start >= len(HEADLINE)
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sekretaris Daerah Budi Hartono hadir.", [("person", "Budi Hartono")]),
        ("Pj Sekretaris Daerah Rini Astuti tiba.", [("person", "Rini Astuti")]),
        ("Rapat dibuka Asisten Daerah Ir. Budi Hartono.", [("person", "Budi Hartono")]),
        ("Kepala Daerah Budi Hartono hadir.", [("person", "Budi Hartono")]),
        (
            "Sekretaris Daerah Kota Bogor Budi Hartono hadir.",
            [("place", "Kota Bogor"), ("person", "Budi Hartono")],
        ),
        # What is named after somebody, and leads a body, is no title.
        ("Ketua Yayasan Budi Luhur hadir.", [("organization", "Yayasan Budi Luhur")]),
        (
            "Direktur Rumah Sakit Umum Daerah dr. Sutomo hadir.",
            [("organization", "Rumah Sakit Umum Daerah dr. Sutomo")],
        ),
    ],
)
def test_what_goes_on_with_a_title_is_named_after_nobody(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kapolres Metro Bekasi Kota Kombes Yulianto hadir.",
            [("place", "Bekasi Kota"), ("person", "Yulianto")],
        ),
        ("Kapolres Metro Jakarta Timur hadir.", [("place", "Jakarta Timur")]),
        (
            "Kapolsek Metro Gambir Kompol Budi Hartono hadir.",
            [("place", "Gambir"), ("person", "Budi Hartono")],
        ),
        (
            "Kapolda Metro Jaya Irjen Karyoto Adi hadir. Kapolda Metro Jaya menolak.",
            [("place", "Metro Jaya"), ("place", "Metro Jaya"), ("person", "Karyoto Adi")],
        ),
        ("Di Mapolres Metro Bekasi Kota, ia diperiksa.", [("place", "Mapolres Metro Bekasi Kota")]),
        ("Pelaku dibawa ke Mapolres Metro Rabu malam.", [("place", "Mapolres Metro")]),
        ("Polres Metro Depok menutup jalan.", [("organization", "Polres Metro Depok")]),
        # The town is called so, too.
        ("Kapolres Metro AKBP Budi Hartono hadir.", [("place", "Metro"), ("person", "Budi Hartono")]),
        ("Wali Kota Metro Budi Hartono hadir.", [("place", "Metro"), ("person", "Budi Hartono")]),
    ],
)
def test_what_a_unit_of_police_is_printed_with_is_no_place(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names


def test_the_last_word_of_a_headline_heads_no_office_below_it() -> None:
    text = "Rapat Bahas Pasar di Kota\n\nKapolda Metro Jaya Irjen Karyoto Adi hadir."
    article = newsdoc.parse(text, language="id")
    assert [one.name for one in article.entities] == ["Metro Jaya", "Karyoto Adi"]


@pytest.mark.parametrize("dateline", ["Jakarta - ", "JAKARTA, Kompas.com - ", "Jakarta (4/3) – "])
@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("Lima mahasiswa meraih medali emas.", []),
        ("Bosan dengan pantai? Cobalah gunung.", []),
        ("Puluhan warga hadir.", []),
        ("Bupati Bogor Rini Astuti hadir.", [("place", "Bogor"), ("person", "Rini Astuti")]),
        ("Sulastri (52) kehilangan rumah.", [("person", "Sulastri")]),
        ("Persib menang.", [("organization", "Persib")]),
    ],
)
def test_the_word_behind_a_dateline_opens_its_sentence(
    dateline: str, opening: str, names: list[tuple[str, str]]
) -> None:
    found = _names(f"{dateline}{opening} Acara itu ramai.\n\nWarga senang.")
    assert [name for name in found if name[1] not in dateline] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ketua Dewan Pers Ninik Mulyaningrum menolak pasal itu.",
            [("organization", "Dewan Pers"), ("person", "Ninik Mulyaningrum")],
        ),
        ("CEO PSIS Yoyok Sukandar hadir.", [("organization", "PSIS"), ("person", "Yoyok Sukandar")]),
        ("Direktur PSM Sadikin Aksa hadir.", [("organization", "PSM"), ("person", "Sadikin Aksa")]),
        ("Ketua Dewan Pers Mahasiswa Indonesia hadir.", [("organization", "Dewan Pers Mahasiswa Indonesia")]),
        ("Ketua KPU Jawa Tengah hadir.", [("organization", "KPU Jawa Tengah")]),
        ("Manajer PSS Sleman hadir.", [("organization", "PSS Sleman")]),
        # Neither is listed: the words may all be of the body.
        ("Ketua BPD Mekar Sari hadir.", [("organization", "BPD Mekar Sari")]),
        ("Direktur RSUD Budi Asih hadir.", [("organization", "RSUD Budi Asih")]),
        ("Direktur PT Pertamina Samudra Lestari hadir.", [("organization", "PT Pertamina Samudra Lestari")]),
    ],
)
def test_more_words_behind_a_listed_body_are_who_leads_it(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(f"{text}\n\nHujan turun deras di kota itu. Warga senang.\n\nJalan licin.") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Surplus sebesar US$ 3,12 miliar dan HK$ 20 juta.", []),
        ("Siswa kelas VIII, Rara Anindita, senang. Siswa kelas XI libur.", [("person", "Rara Anindita")]),
        ("Asisten Daerah II Budi Hartono hadir.", [("person", "Budi Hartono")]),
        ("Anggota dewan pulang dalam masa reses Juli mendatang.", []),
        # A number, or a month, may be part of a name or all of it.
        ("Raja Charles III datang.", [("person", "Charles III")]),
        (
            "Guru itu, Juli Hartati, hadir. Kata Juli, jalan rusak.",
            [("person", "Juli Hartati"), ("person", "Juli")],
        ),
        ("Korban berinisial VI ditemukan warga.", [("person", "VI")]),
    ],
)
def test_numbers_currencies_and_months_name_nothing(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "degrees",
    [
        "Sp.A(K)",
        "Sp.OG(K), M.Kes.",
        "Ph.D., Med.Sc.",
        "ST, MT",
        "S.T., M.Eng.Sc., IPM",
        "Sp.PD-KHOM, FINASIM",
    ],
)
def test_no_part_of_a_degree_is_a_name(degrees: str) -> None:
    assert _names(f"Acara itu dihadiri Rini Astuti, {degrees} dan warga.") == [("person", "Rini Astuti")]


def test_a_degree_that_opens_with_a_word_cut_short_ends_a_name() -> None:
    assert _names("Kata Joko Susilo Med.Sc., Ph.D., air kotor.") == [("person", "Joko Susilo")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Saya bekerja dari Subuh sampai Isya dan tiba setelah Magrib.", []),
        ("Puasa di bulan Sya'ban dianjurkan.", []),
        ("Ia memakai bahasa Bugis, bahasa Bali dan bahasa Inggris.", []),
        ("Suku Asmat berkumpul.", []),
        ("Ia pulang ke Bali.", [("place", "Bali")]),
        ("Suku Dinas Kesehatan Bogor rapat.", [("organization", "Dinas Kesehatan Bogor")]),
        ("Gangguan pemusatan perhatian (ADHD) naik. Anak dengan ADHD perlu ditolong.", []),
        ("Kasus penyakit tangan, kaki, dan mulut (HFMD) naik.", []),
        ("Kantor berita resmi (KCNA) melapor.", [("organization", "KCNA")]),
        ("Urusan listrik negara (PLN) rugi.", [("organization", "PLN")]),
    ],
)
def test_prayers_languages_and_acronyms_of_terms_name_nothing(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Suaminya, Kasan, meninggal pada 2021.", [("person", "Kasan")]),
        ("Temannya, Bintang, mengira itu flu.", [("person", "Bintang")]),
        ("Polisi memeriksa tetangganya, Mentari, kemarin.", [("person", "Mentari")]),
        ("Seorang ibu di Depok, Fitri, bercerita lama.", [("place", "Depok"), ("person", "Fitri")]),
        ("Seorang nelayan asal pesisir, Rasman, hilang.", [("person", "Rasman")]),
        ("Warga Desa Sukasari, Wanaraja, panik.", [("place", "Desa Sukasari"), ("place", "Wanaraja")]),
        (
            "Warga di Solo, Klaten, dan Sragen panik.",
            [("place", "Solo"), ("place", "Klaten"), ("place", "Sragen")],
        ),
        ("Ibu kota Prancis, Paris, ramai.", [("place", "Prancis"), ("place", "Paris")]),
        ("Salah satu kota, Solo, banjir.", [("place", "Solo")]),
        ("Seorang guru, Senin, pulang.", []),
        ("Pemain Persib, Persija, hadir.", [("organization", "Persib"), ("organization", "Persija")]),
    ],
)
def test_one_word_between_commas_behind_a_noun_for_people_is_a_person(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        (
            "Organisasi Kesehatan Dunia atau WHO rapat. WHO menolak.",
            [["Organisasi Kesehatan Dunia", "WHO", "WHO"]],
        ),
        ("Dewan Pers atau KPK rapat. KPK menolak.", [["Dewan Pers"], ["KPK", "KPK"]]),
        (
            "Komisi Pemberantasan Korupsi rapat. Kementerian Keuangan Negara atau KPK menolak.",
            [["Komisi Pemberantasan Korupsi", "KPK"], ["Kementerian Keuangan Negara"]],
        ),
        ("PSIS Semarang menang. PSIS unggul.", [["PSIS Semarang", "PSIS"]]),
        ("Persebaya kalah. Persebaya Surabaya bangkit.", [["Persebaya", "Persebaya Surabaya"]]),
        ("Arema FC menang. Arema unggul.", [["Arema FC", "Arema"]]),
        ("Walhi Bali rapat. Walhi menolak.", [["Walhi Bali"], ["Walhi"]]),
        (
            "Pengadilan Negeri Sleman menolak. PN Sleman tutup. PN Solo buka.",
            [["Pengadilan Negeri Sleman", "PN Sleman"], ["PN Solo"]],
        ),
        ("Dinas Pendidikan Solo rapat. Disdik Solo menolak.", [["Dinas Pendidikan Solo", "Disdik Solo"]]),
        ("Dinas Pertanian Solo rapat. Disdik Solo menolak.", [["Dinas Pertanian Solo"], ["Disdik Solo"]]),
        ("Kejaksaan Tinggi Bali rapat. Kejari Bali menolak.", [["Kejaksaan Tinggi Bali"], ["Kejari Bali"]]),
    ],
)
def test_a_body_is_one_however_short_it_is_printed(text: str, entities: list[list[str]]) -> None:
    article = newsdoc.parse(HEADLINE + text, language="id")
    found = [
        [mention.text for mention in one.mentions] for one in article.entities if one.kind.value != "place"
    ]
    assert found == entities


def test_a_source_that_an_acronym_renames_is_one_body() -> None:
    text = "Menurut Organisasi Kesehatan Dunia atau WHO, belum ada vaksin."
    assert [one.name for one in newsdoc.parse(HEADLINE + text, language="id").speakers] == [
        "Organisasi Kesehatan Dunia"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hal itu penting, ujar Senior Editor Paul Harrow.", [("person", "Paul Harrow")]),
        (
            "Cara itu keliru, kata Educator & Trainer Nusapharma Indonesia, dr. Sari Mulyani.",
            [("organization", "Nusapharma Indonesia"), ("person", "Sari Mulyani")],
        ),
        ("Narasumber Rina Hartati hadir.", [("person", "Rina Hartati")]),
        ("Kadispenad Brigjen Wahyu Hadi hadir.", [("person", "Wahyu Hadi")]),
        ("Gubenur Jawa Timur hadir.", [("place", "Jawa Timur")]),
    ],
)
def test_a_profession_or_an_office_is_a_title_in_english_and_cut_short_too(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert _names(text) == names


@pytest.mark.parametrize("body", ["TNI Angkatan Darat", "TNI Angkatan Laut", "TNI Angkatan Udara", "TNI AL"])
def test_a_force_is_one_body_with_its_branch(body: str) -> None:
    assert _names(f"Kapal itu milik {body} sejak lama.") == [("organization", body)]


@pytest.mark.parametrize(
    "place",
    ["Negeri Panda", "Negeri Tirai Bambu", "Negeri Paman Sam", "Benua Biru", "Kota Bertuah", "Bumi Etam"],
)
def test_an_epithet_that_is_printed_like_a_name_is_a_place(place: str) -> None:
    assert _names(f"Perekonomian {place} melambat tahun ini.") == [("place", place)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pengusaha di Tanah Air bersaing.", []),
        ("Bendera Merah Putih dan koperasi Merah Putih diresmikan.", []),
        ("Saya menyesal, Yang Mulia, kata saksi.", []),
        ("Koalisi Merah Putih menang.", [("organization", "Koalisi Merah Putih")]),
        ("Anggota Pembela Tanah Air hadir.", [("organization", "Pembela Tanah Air")]),
    ],
)
def test_the_homeland_its_flag_and_a_judge_are_no_names(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Siswa SMA dan SMK libur pekan ini.", []),
        ("Pasien RSUD itu bertambah.", []),
        ("Sekolah menengah kejuruan (SMK) dibuka.", []),
        ("Pelajaran IPA dihapus.", []),
        ("Anggota KPPS memakai APD.", []),
        ("Pasien RSUD Sragen bertambah.", [("organization", "RSUD Sragen")]),
        ("Siswa SMA 3 Sragen libur.", [("organization", "SMA 3 Sragen")]),
        ("Polisi menangkap RS (32) di pasar.", [("person", "RS")]),
        ("Tersangka berinisial RS ditangkap.", [("person", "RS")]),
    ],
)
def test_an_acronym_for_any_body_of_a_kind_is_no_name(text: str, names: list[tuple[str, str]]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kadar vitamin C dan Ph air turun.", []),
        ("Pasien hepatitis B itu pulang.", []),
        ("Polisi menahan pelaku berinisial B kemarin.", [("person", "B")]),
        ("Warga bernama B (32) ditahan.", [("person", "B")]),
        ("Perjanjian itu disebut RCEP oleh menteri.", []),
        ("Dana APBD Kota Bogor habis.", [("place", "Bogor")]),
        ("Jumlah SIKM Kota Bogor naik.", [("place", "Bogor")]),
        ("Penumpang MRT Jakarta naik.", [("organization", "MRT Jakarta")]),
        ("Kapal KN Antarik berlayar.", []),
    ],
)
def test_a_letter_a_pact_and_an_acronym_before_a_place_are_no_names(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert _names(text) == names


@pytest.mark.parametrize("body", ["Boulanger S.A.", "Halden N.V.", "Moller GmbH", "Tan Chong Bhd"])
def test_a_foreign_legal_form_makes_a_body(body: str) -> None:
    assert _names(f"Laba {body} naik tahun ini.") == [("organization", body)]
