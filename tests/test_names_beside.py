"""What stands beside a word and says that it names somebody, and the acronyms of bodies named in full."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import EntityKind

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


def _names(text: str, language: str, kind: EntityKind) -> list[str]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return [one.name for one in article.entities if one.kind is kind]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("en", "Asked whether he would resign, Mr Tan shook his head.", ["Tan"]),
        ("en", "He met Mr. Tan and Mr Ho on Monday.", ["Tan", "Ho"]),
        ("en", "Mrs Ho and Ms Long will vote.", ["Ho", "Long"]),
        ("id", "Kabag Perekonomian Drs. Agung Prihatin, M.M. hadir.", ["Agung Prihatin"]),
        ("id", "Kepala Bagian Umum Ir. Hendra Wijaya hadir.", ["Hendra Wijaya"]),
        ("id", "Kapal itu dibawa Capt. Rudi.", ["Rudi"]),
        ("id", "Dosen itu, Dr Rina Hartati, hadir.", ["Rina Hartati"]),
        ("id", "Dosen itu, Gus Dur, hadir.", ["Gus Dur"]),
        # The title in small letters stands in no run of capitals.
        ("id", "Pasien itu dirawat drg. Meri di Solo.", ["Meri"]),
        ("id", "Pasien itu dirawat dr Algazali di Solo.", ["Algazali"]),
        ("id", "Direktur RSUD Ulin, dr. Suciati, M.Kes., hadir.", ["Suciati"]),
        ("id", "Obat itu dari apt. Suciati.", ["Suciati"]),
        ("id", "Ns. Suciati Hartono hadir.", ["Suciati Hartono"]),
        ("id", "Pasien itu dirawat di RSUD dr. Sutomo.", []),
        ("id", "Himpunan Dokter Nusantara menolak.", []),
        # A form of address wants no complement, as an office does.
        ("en", "Unlike Mr. Reed, Mr. Bell had a plan, he said.", ["Reed", "Bell"]),
    ],
)
def test_who_is_named_behind_a_form_of_address_is_a_person(
    language: str, text: str, people: list[str]
) -> None:
    assert _names(text, language, PERSON) == people


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("PT Kereta Api Indonesia (Persero) untung. KAI membagi laba.", "PT Kereta Api Indonesia (Persero)"),
        ("Serikat Buruh Merdeka mogok. SBM menuntut upah.", "Serikat Buruh Merdeka"),
        ("Serikat Buruh Merdeka mogok. Aksi SBM damai.", "Serikat Buruh Merdeka"),
    ],
)
def test_the_acronym_of_a_body_named_in_full_is_that_body(text: str, body: str) -> None:
    article = newsdoc.parse(text, language="id", body_only=True)
    assert [(one.name, len(one.mentions)) for one in article.entities] == [(body, 2)]


@pytest.mark.parametrize("degree", ["SpA", "SpPD", "Lc", "SH", "M.M.", "ST MT", "SVD"])
def test_degrees_are_no_part_of_a_name(degree: str) -> None:
    assert _names(f"Hal itu dijelaskan Rina Hartati {degree} di Jakarta.", "id", PERSON) == ["Rina Hartati"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Who holds an office stands behind its body, a region inside of that.
        ("Ketua KPU Afifuddin mengatakan pemilu aman.", [("KPU", BODY), ("Afifuddin", PERSON)]),
        ("Anggota Bawaslu Puadi meminta semua menahan diri.", [("Bawaslu", BODY), ("Puadi", PERSON)]),
        ("Kepala BPBD Magetan Karminah menutup jalan.", [("BPBD Magetan", BODY), ("Karminah", PERSON)]),
        ("Ketua KPU Klaten mengatakan pemilu aman.", [("KPU Klaten", BODY)]),
        ("Kepala BPBD Garut datang.", [("BPBD Garut", BODY)]),
        (
            "Kepala Dinas Kesehatan Jember Koesnadi menyebut kasus naik.",
            [("Dinas Kesehatan Jember", BODY), ("Koesnadi", PERSON)],
        ),
        # Before a mark, too, where a cue stands before the title and no other name behind the mark.
        (
            "“Stok aman,” kata Kepala Dinas Kesehatan Jember Koesnadi, Senin.",
            [("Dinas Kesehatan Jember", BODY), ("Koesnadi", PERSON)],
        ),
        (
            "“Stok aman,” kata Kepala Dinas Kesehatan Jember Koesnadi.",
            [("Dinas Kesehatan Jember", BODY), ("Koesnadi", PERSON)],
        ),
        (
            "“Stok aman,” kata Ketua DPRD Blora Mustopa (50).",
            [("DPRD Blora", BODY), ("Mustopa", PERSON)],
        ),
        ("“Stok aman,” kata Ketua KPU Kutai Kartanegara, Rabu.", [("KPU Kutai Kartanegara", BODY)]),
        (
            "“Stok aman,” kata Rina, Kepala Dinas Kesehatan Kota Malang Raya, Senin.",
            [("Rina", PERSON), ("Dinas Kesehatan Kota Malang Raya", BODY)],
        ),
        # The word for a unit may stand between the title and the body.
        (
            "Kasat Reskrim Polres Malang Gandha mengatakan pelaku kabur.",
            [("Polres Malang", BODY), ("Gandha", PERSON)],
        ),
        # A listed body is not parted.
        ("Pengurus GP Ansor menolak rencana itu.", [("GP Ansor", BODY)]),
        # A place closes the body before a person.
        (
            "Kepala Dinas Kesehatan Sragen Hargiyanto mengatakan stok aman.",
            [("Dinas Kesehatan Sragen", BODY), ("Hargiyanto", PERSON)],
        ),
        (
            "Kepala BNN Padang Lawas Hendri mengatakan itu.",
            [("BNN Padang Lawas", BODY), ("Hendri", PERSON)],
        ),
        ("Striker Persija Bima Sakti mencetak gol.", [("Persija", BODY), ("Bima Sakti", PERSON)]),
        # No form of address makes a person of what starts like a body.
        (
            "Guru besar Universitas Padjadjaran Muradi menilai itu wajar.",
            [("Universitas Padjadjaran", BODY), ("Muradi", PERSON)],
        ),
        # Two bodies stand beside a coordinator.
        ("PSIS dan Persis gagal menang pekan lalu.", [("PSIS", BODY), ("Persis", BODY)]),
        # A branch and its place belong to the body.
        ("PMI Cabang Sleman siaga.", [("PMI Cabang Sleman", BODY)]),
        (
            "Kepala Perum Bulog Divisi Regional Jawa Timur Rina Wati menyebut stok aman.",
            [("Perum Bulog Divisi Regional Jawa Timur", BODY), ("Rina Wati", PERSON)],
        ),
        # Who lives in a place is told by it, in a lone sentence, too.
        ("Ribuan warga Solo turun ke jalan.", [("Solo", PLACE)]),
        ("Warga Asing itu pulang.", []),
        # Fields go on behind a coordinator, and with a region of two words.
        (
            "Dinas Lingkungan Hidup dan Kehutanan Sleman libur.",
            [("Dinas Lingkungan Hidup dan Kehutanan Sleman", BODY)],
        ),
        (
            "Dinas Pertanian, Pangan dan Perikanan Jawa Barat panen.",
            [("Dinas Pertanian, Pangan dan Perikanan Jawa Barat", BODY)],
        ),
        (
            "Federasi Buruh Tekstil, Sandang dan Kulit Jawa Barat menolak.",
            [("Federasi Buruh Tekstil, Sandang dan Kulit Jawa Barat", BODY)],
        ),
        (
            "Bank Jatim dan Koperasi Tani Makmur bekerja sama.",
            [("Bank Jatim", BODY), ("Koperasi Tani Makmur", BODY)],
        ),
        ("Lion Air dan Cebu Pacific membatalkan penerbangan.", [("Lion Air", BODY), ("Cebu Pacific", BODY)]),
        # A rank ends an office that was read as part of a name.
        ("Kanit Laka Iptu Hari membenarkan kabar itu.", [("Hari", PERSON)]),
        ("Kanit Gakkum Ipda Hari membenarkan kabar itu.", [("Hari", PERSON)]),
        # The second word of a title is no part of the place behind it.
        ("Wali Kota Padang Fadly Amran datang.", [("Padang", PLACE), ("Fadly Amran", PERSON)]),
        ("Wali Kota Palu Hadianto datang.", [("Palu", PLACE), ("Hadianto", PERSON)]),
        ("Wali Kota Banda Aceh Illiza datang.", [("Banda Aceh", PLACE), ("Illiza", PERSON)]),
        ("Wali Kota Eri Cahyadi datang.", [("Eri Cahyadi", PERSON)]),
        ("Warga di Kota Padang datang.", [("Kota Padang", PLACE)]),
        ("“Baik,” ujar istri Wali Kota Padang itu.", [("Padang", PLACE)]),
        # In a list who holds an office stands before the office of somebody else, or before a degree.
        (
            "Hadir Anggota DPRD Agam Syaflin, Ketua BPD Paijan, dan Kabid SDA Wahyu.",
            [("DPRD Agam", BODY), ("Syaflin", PERSON), ("BPD", BODY), ("Paijan", PERSON), ("Wahyu", PERSON)],
        ),
        ("Kadis PUPR Herman, S.T., hadir.", [("PUPR", BODY), ("Herman", PERSON)]),
        ("Kabag Prokopim Helton, Kabid Hortikultura Nila, hadir.", [("Helton", PERSON), ("Nila", PERSON)]),
        ("Hadir Ketua PSSI Sleman, Kabid SDA Wahyu.", [("PSSI Sleman", BODY), ("Wahyu", PERSON)]),
        (
            "Dosen Institut Seni Indonesia Padangpanjang, Dr. Yusra Kamal, hadir.",
            [("Institut Seni Indonesia Padangpanjang", BODY), ("Yusra Kamal", PERSON)],
        ),
        # Behind the title of a region stands that, and who leads it behind that.
        ("Lurah Sukajadi Parman datang.", [("Sukajadi", PLACE), ("Parman", PERSON)]),
        ("“Siap,” kata Camat Tanggul Hendrik.", [("Tanggul", PLACE), ("Hendrik", PERSON)]),
        ("Plh Bupati Kudus Revlisianto datang.", [("Kudus", PLACE), ("Revlisianto", PERSON)]),
        ("Lurah Kebon Jeruk Hendra datang.", [("Kebon Jeruk", PLACE), ("Hendra", PERSON)]),
        ("Kajari Jakarta Pusat Safrianto datang.", [("Jakarta Pusat", PLACE), ("Safrianto", PERSON)]),
        ("Kepala Desa (Kades) Sukamaju Wagimin datang.", [("Sukamaju", PLACE), ("Wagimin", PERSON)]),
        ("Kepala Dusun Gondang Lor Sutikno datang.", [("Gondang Lor", PLACE), ("Sutikno", PERSON)]),
        ("Wali Nagari Kapau Zulkarnain datang.", [("Kapau", PLACE), ("Zulkarnain", PERSON)]),
        ("Keuchik Lampulo Alta Zaini datang.", [("Lampulo", PLACE), ("Alta Zaini", PERSON)]),
        ("Kepala Kampung Angin Timur datang.", [("Angin Timur", PLACE)]),
        ("Kades Sumber Rejo Tarmuji datang.", [("Sumber Rejo", PLACE), ("Tarmuji", PERSON)]),
        ("Kapolsek Medan Baru Kompol Hendrik datang.", [("Medan Baru", PLACE), ("Hendrik", PERSON)]),
        # Not where people are called by the first word, nor where nobody is named.
        ("Lurah Joko Susilo datang.", [("Joko Susilo", PERSON)]),
        ("Camat Dewi Lestari datang.", [("Dewi Lestari", PERSON)]),
        ("Bupati Darma Wijaya datang.", [("Darma Wijaya", PERSON)]),
        ("Jaksa Agung ST Suparta datang.", [("ST Suparta", PERSON)]),
        ("“Siap,” kata Kepala BKN.", [("BKN", BODY)]),
        ("Kades Mekar Sari mengatakan warga siap.", [("Mekar Sari", PLACE)]),
        ("Bupati Terpilih Rudi Hartono datang.", [("Rudi Hartono", PERSON)]),
        (
            "Gubernur Bank Indonesia Perry Santoso datang.",
            [("Bank Indonesia", BODY), ("Perry Santoso", PERSON)],
        ),
        ("Surat Edaran Wali Kota Balikpapan No 440 berlaku.", []),
        ("Menurut Jaksa Agung, perkara itu selesai.", []),
        ("“Selesai,” kata Jaksa Agung Suparta di Bogor.", [("Suparta", PERSON), ("Bogor", PLACE)]),
        ("Uskup Agung Medan Petrus Sitorus tiba.", [("Medan", PLACE), ("Petrus Sitorus", PERSON)]),
        ("“Saya senang,” kata Ibu Negara.", []),
        ("Ibu Negara Prancis Anne Leroy tiba.", [("Prancis", PLACE), ("Anne Leroy", PERSON)]),
        # Who is called so without the title is somebody.
        ("“Selesai,” kata Agung di Bogor.", [("Agung", PERSON), ("Bogor", PLACE)]),
        ("Agung Suparta mengatakan perkara itu selesai.", [("Agung Suparta", PERSON)]),
        ("Jaksa penuntut umum Agung Suparta datang.", [("Agung Suparta", PERSON)]),
        ("Mahkamah Agung menolak gugatan itu.", [("Mahkamah Agung", BODY)]),
    ],
)
def test_an_office_parts_a_body_or_a_place_from_who_holds_it(
    text: str, names: list[tuple[str, EntityKind]]
) -> None:
    article = newsdoc.parse(text, language="id", body_only=True)
    assert [(one.name, one.kind) for one in article.entities] == names


def test_the_gloss_of_a_body_stays_behind_its_head() -> None:
    text = (
        "Menteri ESDM meninjau sumur.\n\nKementerian Energi dan Sumber Daya Mineral (ESDM) menolak.\n\n"
        "Ditjen Minerba Kementerian ESDM membekukan izin."
    )
    assert "Ditjen Minerba Kementerian ESDM" in _names(text, "id", BODY)


@pytest.mark.parametrize(
    "text",
    [
        "Kementerian Luar Negeri China menolak. China marah.\n\nChina pulang.",
        "Dinas Kesehatan Garut menolak. Warga Garut marah.\n\nMereka tiba di Garut.",
    ],
)
def test_a_place_that_is_named_elsewhere_still_closes_the_name_of_a_body(text: str) -> None:
    assert _names(text, "id", BODY) == [text.partition(" menolak")[0]]


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("id", "Laga Liverpool kontra Roma di Milan berakhir imbang.", ["Roma"]),
        ("id", "Gol bek Joko dicetak di Anfield, Liverpool, kemarin.", []),
        ("id", "Banjir melanda Madrid. Warga Roma menolong.", []),
        (
            "en",
            "Barcelona beat Leeds. The striker and the goalkeeper left in Madrid.",
            ["Barcelona", "Leeds"],
        ),
        ("en", "The striker beat the goalkeeper. Chelsea Dunn left. So did Chelsea.", []),
    ],
)
def test_a_club_is_called_like_its_city_where_an_article_is_about_play(
    language: str, text: str, bodies: list[str]
) -> None:
    assert _names(text, language, BODY) == bodies


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("en", "Analysts at Moody's agreed. Sales at McDonald’s rose.", ["Moody's", "McDonald’s"]),
        ("en", "Wendy Hall smiled. Then Wendy's mother cried.", []),
        ("en", "The MP said that she would resign.", []),
        ("id", "Menurut Moody's, laba turun.", ["Moody's"]),
        ("id", "Kabid Humas Polda Bali Kombes (Pol) Made Rai menolak.", ["Polda Bali"]),
    ],
)
def test_a_possessive_may_belong_to_a_body_and_a_title_or_a_force_is_none(
    language: str, text: str, bodies: list[str]
) -> None:
    assert _names(text, language, BODY) == bodies
