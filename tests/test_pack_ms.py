"""Malay: telling it from Indonesian, its dates, its cues."""

from __future__ import annotations

from datetime import date

import pytest

import newsdoc
from newsdoc import languages

MALAY = """\
Polis menahan dua lelaki di bandar itu kerana disyaki mencuri.
Perdana Menteri berkata, kerajaan tidak akan menaikkan cukai.
Seramai 30 pelajar universiti menyertai program itu.
Mahkamah Majistret menjatuhkan hukuman penjara dua tahun.
Beliau memberitahu pemberita bahawa siasatan masih dijalankan.
Harga ayam dijangka turun bulan depan.
Syarikat itu mencatat keuntungan RM20 juta.
Bomba menerima panggilan pada pukul 3 petang.
Timbalan menteri itu menafikan dakwaan berkenaan.
Mangsa dibawa ke hospital untuk rawatan.
Kes itu akan disebut semula pada 12 Ogos.
Pasukan kebangsaan tewas 2-1 dalam pusingan akhir.
Menurutnya, projek itu bernilai RM5 bilion.
Lelaki itu maut selepas motosikal ditunggangnya terbabas.
Parlimen meluluskan belanjawan itu semalam.
Setiausaha parti itu enggan mengulas.
Ahli Parlimen itu ditahan Khamis lalu.
Pengerusi suruhanjaya itu berkata demikian dalam satu kenyataan.
Seorang guru cedera selepas kereta dipandunya bertembung dengan sebuah lori.
Kementerian Kesihatan meminta orang ramai supaya bertenang.
Isterinya tiada di rumah ketika kejadian itu, iaitu pada Jumaat lalu.
Penduduk mahu projek itu disiapkan sebelum Disember.
""".splitlines()

INDONESIAN = """\
Polisi menangkap dua orang di kota itu.
Presiden tidak akan hadir.
Gubernur berharap pembangunan jalan tol dapat selesai tahun ini.
Menurut dia, anggaran itu akan digunakan untuk sekolah.
Pengadilan memvonis terdakwa empat tahun penjara karena korupsi.
Tim itu kalah 2-1 dari lawannya.
Mereka mendesak pemerintah membatalkan aturan tersebut.
Beliau menyampaikan hal itu saat membuka rapat kerja.
Rumah sakit itu merawat 20 pasien sejak pekan lalu.
Kerajaan Arab Saudi menambah kuota haji untuk tahun depan.
Ketua DPR meminta pemerintah segera bertindak agar harga tidak naik.
Manakala harga naik, rakyat yang paling menderita.
Selepas salat Jumat, massa berkumpul dan berdoa di depan kantor bupati untuk korban itu.
"Kami sudah mengirim surat kepada beliau," kata pengacara itu.
Petang itu hujan turun deras di Jakarta.
Bekas gedung itu akan menjadi museum.
Ia berkata demikian dalam jumpa pers, Senin.
Direktur rumah sakit itu membantah tudingan tersebut, lalu meninggalkan ruangan.
Pihak keluarga berterima kasih kepada seluruh tim penyelamat.
Selain itu, pejabat daerah juga turut hadir dalam upacara tersebut.
Anggota dewan itu boleh jadi akan diperiksa lagi.
Dia ditahan di kawasan bandara bersama dua lelaki lain.
""".splitlines()


@pytest.mark.parametrize(("code", "text"), [*(("ms", t) for t in MALAY), *(("id", t) for t in INDONESIAN)])
def test_a_sentence_of_one_is_never_taken_for_the_other(code: str, text: str) -> None:
    pack = languages.detect(text)
    assert pack is not None
    assert pack.code == code


def test_whole_texts_of_either_are_told_apart() -> None:
    for code, sentences in (("ms", MALAY), ("id", INDONESIAN)):
        pack = languages.detect(" ".join(sentences))
        assert pack is not None
        assert pack.code == code


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("12 Disember 2023", date(2023, 12, 12)),
        ("Khamis, 7 Sept 2023", date(2023, 9, 7)),
        ("Jumaat 18 Ogos 2023", date(2023, 8, 18)),
        ("5 Mac 2024", date(2024, 3, 5)),
        ("1 Julai 2022", date(2022, 7, 1)),
        ("02/11/2023", date(2023, 11, 2)),
    ],
)
def test_dates_are_read_as_malay_sites_print_them(printed: str, day: date) -> None:
    text = f"Kerajaan tangguh projek jambatan\n{printed}\n\nKerajaan menangguhkan projek itu, kata menteri.\n"
    assert newsdoc.parse(text, language="ms").published == day


@pytest.mark.parametrize(
    ("text", "cue", "source"),
    [
        ("“Kami bersedia,” katanya.", "katanya", "nya"),
        ("“Kami bersedia,” ujar beliau.", "ujar", "beliau"),
        ("“Kami bersedia,” kata Datuk Seri Mazlan Othman.", "kata", "Datuk Seri Mazlan Othman"),
        ("Kata beliau, hujan akan turun esok.", "Kata", "beliau"),
        ("Menurut beliau, hujan akan turun esok.", "Menurut", "beliau"),
        ("Mazlan memberitahu Bernama bahawa hujan akan turun.", "memberitahu", "Mazlan"),
        ("Tan Sri Ramli Daud menegaskan bahawa hujan akan turun.", "menegaskan", "Tan Sri Ramli Daud"),
        ("Datin Rohana Hassan berkata, hujan akan turun esok.", "berkata", "Datin Rohana Hassan"),
        ("Harga itu, jelas Mazlan, tidak akan naik.", "jelas", "Mazlan"),
        ("'Kami takkan pergi,' kata Ramli.", "kata", "Ramli"),
    ],
)
def test_cues_of_the_malay_press_name_their_source(text: str, cue: str, source: str) -> None:
    (quote,) = newsdoc.parse(text, language="ms", body_only=True).quotes
    assert quote.cue is not None
    assert quote.source is not None
    assert (quote.cue.text, quote.source.text) == (cue, source)


@pytest.mark.parametrize(
    "text",
    [
        "Beliau berkata demikian selepas melawat pusat pemindahan itu.",
        "Ramli menambah dua buah kerusi di ruang tamu.",
        "Filem ‘Hujan Pagi’ ditayangkan malam ini.",
        "Menteri itu enggan mengulas lanjut.",
    ],
)
def test_what_reports_nothing_is_no_quote(text: str) -> None:
    assert newsdoc.parse(text, language="ms", body_only=True).quotes == ()


def test_titles_stay_outside_of_names_and_amounts_are_none() -> None:
    text = "Datuk Seri Aminah Salleh mengumumkan bantuan RM50 juta. Aminah kemudian melawat Kuala Terengganu."
    entities = newsdoc.parse(text, language="ms", body_only=True).entities
    assert [(one.name, one.kind.value) for one in entities] == [
        ("Aminah Salleh", "person"),
        ("Kuala Terengganu", "place"),
    ]
