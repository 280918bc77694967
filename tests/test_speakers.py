"""Sources are resolved to speakers. Names and sources are given, so only the resolution is tested."""

from __future__ import annotations

import pytest

from newsdoc.model import SpeakerKind
from tests.resolved import BODY, PERSON, PLACE, named, one, resolve

RINA = {"Rina Hartati|Rina": PERSON}
TWO = {"Rina Hartati|Rina": PERSON, "Budi Santoso|Budi": PERSON}


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ('Rina Hartati tiba pukul 10. "Saya di sini," kata[nya].', "Rina Hartati"),
        ("Rina Hartati tiba pukul 10. [Dia] mengatakan pintu terkunci.", "Rina Hartati"),
        ('"Tidak," kata [dia sendiri]. Rina Hartati pulang.', None),
        ("[Rina Hartati] bicara. Rapat usai. Hujan turun. [Ia] menambahkan satu hal.", "Rina Hartati"),
        ("[Rina Hartati] bicara. Ia bertemu dengan Budi Santoso. Kata[nya] semua baik.", "Rina Hartati"),
        ("[Rina Hartati] bicara. Lalu Budi Santoso datang. Kata[nya] semua baik.", "Budi Santoso"),
        ("[Rina Hartati] menyebut <Budi Santoso sudah pulang>. [Ia] menyesal.", "Rina Hartati"),
        ('[Rina Hartati] bicara. "Budi Santoso pulang," kata[nya].', "Rina Hartati"),
        ("Sementara itu, Budi Santoso datang kepada Rina Hartati. [Beliau] menolak.", "Budi Santoso"),
        ("Pengamat politik Budi Santoso tiba bersama Rina Hartati. [Ia] menolak.", "Budi Santoso"),
        ("[Rina Hartati] bicara. Bulan depan Budi Santoso pulang. [Ia] senang.", "Budi Santoso"),
        ("[Rina Hartati] bicara. Bagi Budi Santoso, itu cukup. [Ia] senang.", "Budi Santoso"),
        ("[Rina Hartati] bicara. Hal itu diakui oleh Budi Santoso. [Ia] senang.", "Budi Santoso"),
        ("[Rina Hartati] bicara. Hal itu diakui Budi Santoso. [Ia] senang.", "Budi Santoso"),
        ("[Rina Hartati] bicara. Bersama Budi Santoso, ia pulang. [Ia] senang.", "Rina Hartati"),
    ],
)
def test_an_indonesian_pronoun_finds_the_last_speaker_or_the_newer_subject(
    marked: str, expected: str | None
) -> None:
    assert named(marked, TWO)[-1] == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Menteri Sosial Rina Hartati tiba. [Menteri Sosial] menolak.", "Rina Hartati"),
        ("Menteri Sosial Rina Hartati tiba. [Mensos] menolak.", "Rina Hartati"),
        ("Juru bicara Rina Hartati tiba. [Sang juru bicara] menolak.", "Rina Hartati"),
        ("[Mensos] menolak. Sore hari Menteri Sosial Rina Hartati pergi.", "Rina Hartati"),
        ("Jenderal Budi Santoso tiba. [Jenderal tertinggi itu] menolak.", "Budi Santoso"),
        ("Wakil Presiden Budi Santoso tiba. [Presiden] menolak.", "Presiden"),
        ("Mantan Wali Kota Solo Budi Santoso tiba. [Mantan Wali Kota Solo itu] menolak.", "Budi Santoso"),
        ("Rina Hartati, kuasa hukum serikat itu, tiba. [Kuasa hukum serikat] menolak.", "Rina Hartati"),
        ("Ketua Serikat Guru, Rina Hartati, tiba. [Ketua Serikat Guru] menolak.", "Rina Hartati"),
        ("[Rina Hartati] bicara. Hujan turun. [Politikus tersebut] menolak.", "Rina Hartati"),
        ("[Rina Hartati] bicara. [Perempuan itu] menolak.", "Rina Hartati"),
        ("[Budi Santoso] bicara. Rina Hartati datang. [Pria itu] menolak.", "Budi Santoso"),
        ("Pelatih Rina Hartati tiba. Kata [pelatih tersebut]. Kapten, Budi Santoso, diam.", "Rina Hartati"),
        ("[Rina Hartati] bicara. Seorang peserta datang. Kata [dia] begitu.", "Seorang peserta"),
        ("Budi Santoso, 31, penyanyi, bicara. Rina Hartati datang. [Penyanyi itu] menolak.", "Budi Santoso"),
        ("Ibu Rina Hartati bicara. Pak Budi Santoso diam. [Perempuan itu] menolak.", "Rina Hartati"),
        ("Gubernur Rina Hartati bicara. Gubernur Budi Santoso diam. [Gubernur] menolak.", "Budi Santoso"),
    ],
)
def test_a_role_stands_for_whoever_the_article_prints_it_with(marked: str, expected: str) -> None:
    assert named(marked, TWO)[-1] == expected


@pytest.mark.parametrize(
    ("marked", "name", "kind"),
    [
        ("Hujan turun. [Polisi] menutup jalan.", "Polisi", SpeakerKind.GROUP),
        ("Kata [para pedagang] harga naik.", "para pedagang", SpeakerKind.GROUP),
        ("Kata [seorang sumber] harga naik.", "seorang sumber", SpeakerKind.ANONYMOUS),
        ("[Laporan itu] menyebut harga naik.", "Laporan itu", SpeakerKind.ORGANIZATION),
        (
            "Kata [Rina Hartati dan Budi Santoso] harga naik.",
            "Rina Hartati dan Budi Santoso",
            SpeakerKind.GROUP,
        ),
        ("Kata [istri Budi Santoso] harga naik.", "istri Budi Santoso", SpeakerKind.ANONYMOUS),
        ("Kata [kepala desa setempat] harga naik.", "kepala desa setempat", SpeakerKind.ANONYMOUS),
    ],
)
def test_an_unnamed_source_is_its_own_noun_phrase(marked: str, name: str, kind: SpeakerKind) -> None:
    speaker = one(marked, TWO)
    assert (speaker.name, speaker.kind, speaker.entity) == (name, kind, None)


def test_two_people_of_the_same_description_stay_two() -> None:
    first, second = resolve("[Seorang warga] marah. [Seorang warga] tertawa.", {})
    assert first is not None
    assert second is not None
    assert first != second


def test_a_group_is_one_speaker_however_it_is_cased() -> None:
    first, second = resolve("[Polisi] menutup jalan. Kata [polisi] jalan rusak.", {})
    assert first is second


def test_an_unnamed_source_is_found_again() -> None:
    assert (
        named("[Seorang juru bicara] menolak. [Ia] diam. [Juru bicara itu] pergi.", {})
        == ["Seorang juru bicara"] * 3
    )


def test_a_pronoun_for_many_finds_a_group() -> None:
    assert (
        named("[Para petani] menolak. Lalu Rina Hartati tiba. Kata [mereka] tidak.", RINA)[-1]
        == "Para petani"
    )


def test_a_follow_on_quotation_has_the_same_speaker() -> None:
    assert named('"A," kata [Rina]. "B." [Budi] diam.', TWO, follows={1: 0}) == ["Rina Hartati"] * 2


def test_data_of_a_body_are_the_body_speaking() -> None:
    speaker = one("Menurut [data Badan Cuaca] hujan turun.", {"Badan Cuaca": BODY})
    assert (speaker.name, speaker.kind) == ("Badan Cuaca", SpeakerKind.ORGANIZATION)


def test_a_document_speaks_whoever_wrote_it() -> None:
    assert one("[Laporan buatan Rina Hartati] menolak.", RINA).name == "Laporan buatan Rina Hartati"


@pytest.mark.parametrize(
    "marked",
    [
        "Kata [Kepala Pasar Lama], Kota Baru, Rina Hartati, kemarin.",
        "Kata [Menteri Koordinator Bidang Politik], Hukum, dan Keamanan Rina Hartati kemarin.",
    ],
)
def test_a_role_cut_at_its_comma_is_whose_name_follows(marked: str) -> None:
    assert one(marked, RINA).name == "Rina Hartati"


def test_a_title_does_not_reach_over_another_person() -> None:
    assert one("Gubernur Budi Santoso, [Rina Hartati] bicara.", TWO).titles == ()


def test_a_country_speaks_as_a_body() -> None:
    assert one("[Norwegia] menolak.", {"Norwegia": PLACE}).kind is SpeakerKind.ORGANIZATION


def test_a_speaker_gathers_titles_affiliation_and_mentions() -> None:
    text = "[Direktur Utama PT Laut Biru Rina Hartati] bicara. Rina (41), istri nelayan, pergi. Kata[nya] ya."
    first, second = resolve(text, RINA)
    assert first is not None
    assert first is second
    assert first.titles[0] == "Direktur Utama PT Laut Biru"
    assert first.affiliation == "PT Laut Biru"
    assert first.aliases == ("Rina",)
    assert [mention.text for mention in first.mentions] == [
        "Direktur Utama PT Laut Biru Rina Hartati",
        "nya",
    ]
    assert first.entity is not None


def test_no_attribution_gives_no_speaker() -> None:
    assert named("Rina Hartati diam.", RINA) == []


HARTS = {"Anna Hart|Hart": PERSON, "Tom Bell|Bell": PERSON}


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Anna Hart arrived. [She] said it was late.", "Anna Hart"),
        ("Mrs Anna Hart arrived. Tom Bell left. [She] said it was late.", "Anna Hart"),
        ("Anna Hart arrived with Tom Bell. [He] said it was late.", "Tom Bell"),
        ("Senator Tom Bell arrived. Anna Hart left. [The senator] said it was late.", "Tom Bell"),
        ("Anna Hart, the union's lawyer, arrived. [The lawyer] said it was late.", "Anna Hart"),
        ("[A spokesman for Tom Bell] said it was late.", "A spokesman for Tom Bell"),
        ("[Tom Bell's lawyer] said it was late.", "Tom Bell's lawyer"),
        ("[Bell supporters] said it was late.", "Bell supporters"),
        ("[Bell campaign manager Anna Hart] said it was late.", "Anna Hart"),
        ("[Two ministers] met. [They] said it was late.", "Two ministers"),
        ("Vice President Tom Bell arrived. [The president] said it was late.", "The president"),
        ("[A witness] cried. Tom Bell left. [The witness] said it was late.", "A witness"),
        ("Anna Hart arrived. [The singer] said it was late.", "Anna Hart"),
        ("Tom Bell arrived. [Talks] went on. [He] said it was late.", "Tom Bell"),
        ("[The minister], the Rev Tom Bell, said it was late.", "Tom Bell"),
        ("Tom Bell arrived. Anna Hart left. [The widow] said it was late.", "Anna Hart"),
        ("Anna Hart arrived. [The judge] said it was late.", "The judge"),
        ("[Its lead author], lawyer Anna Hart, said it was late.", "Anna Hart"),
    ],
)
def test_an_english_source_finds_who_fits(marked: str, expected: str) -> None:
    assert named(marked, HARTS, "en")[-1] == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # The last speaker, though unnamed, before somebody named before.
        ("[Rina Hartati] bicara. [Seorang saksi] mengangguk. Kata[nya] ya.", "Seorang saksi"),
        # A demonstrative at the end of a longer noun phrase points back, too.
        ("Rina Hartati tiba. Kata [perempuan] berusia 29 tahun itu.", "Rina Hartati"),
        ("Rina Hartati tiba. Kata [dosen] di kampus itu.", "dosen"),
        ("Rina Hartati tiba. Kata [dosen] asal Solo itu.", "Rina Hartati"),
        # A noun for people is one person when it points back.
        ("Budi Santoso tiba. Kata [pengamat tersebut] ya.", "Budi Santoso"),
        # A sentence may open with somebody who has no name.
        ("Seorang penumpang menangis. Kata[nya] takut.", "Seorang penumpang"),
        ("[Rina Hartati] bicara. Pelaku melarikan diri. Kata[nya] ya.", "Rina Hartati"),
        # Short forms leave words out.
        ("Menteri Koordinator Bidang Politik Rina Hartati tiba. [Menko Politik] bicara.", "Rina Hartati"),
        # Of two people in a source the first one speaks, when a preposition ties the other to it.
        ("Kata [Rina Hartati dalam rapat dengan Budi Santoso].", "Rina Hartati"),
        # A body led by somebody is no relation of a named person.
        ("Kata [ketua tim Rina Hartati].", "Rina Hartati"),
        ("Kata [tim Rina Hartati].", "tim Rina Hartati"),
        ("[Rina Hartati], [yang] tiba pagi, bicara.", "Rina Hartati"),
        ("Rina Hartati tiba. Kata [dosen] di Kampus Timur itu.", "Rina Hartati"),
        ("Kata [sepupu jauhnya], Rina Hartati, kemarin.", "Rina Hartati"),
        ("Kata [sepupu jauhnya], Rina Hartati.", "Rina Hartati"),
        # A relative clause that a demonstrative closes points back as a whole.
        ("Rina Hartati tiba. [Perempuan yang tinggal di desa itu] bicara.", "Rina Hartati"),
        # Who is named in one speaks only when it tells the name of who is described.
        ("Kata [warga yang ditemui Rina Hartati].", "warga yang ditemui Rina Hartati"),
        ("Kata [warga yang bernama Rina Hartati].", "Rina Hartati"),
        # Who writes is nobody else.
        ("Tetangga saya, Rina Hartati, tiba. Menurut [saya] ya.", "saya"),
        # A role may be told by its short form in brackets, which a stray one does not open.
        ("Kepala Dinas Sosial (Kadis) Rina Hartati tiba. Kata [kepala dinas sosial].", "Rina Hartati"),
        ("Kepala Dinas Sosial Kadis) Rina Hartati tiba. Kata [kepala dinas sosial].", "kepala dinas sosial"),
        # Who keeps back a name is nobody who is named.
        ("Rina Hartati tiba. Kata [perempuan yang menolak difoto itu].", "perempuan yang menolak difoto itu"),
        # Several people are no one man.
        ("[Tiga warga] bicara. [Pria itu] bicara.", "Pria itu"),
        # Somebody unnamed has the gender of the noun.
        ("[Seorang pria] bicara. [Perempuan itu] bicara.", "Perempuan itu"),
    ],
)
def test_an_indonesian_source_points_to_whom_it_means(marked: str, expected: str) -> None:
    assert named(marked, TWO)[-1] == expected


@pytest.mark.parametrize(
    ("name", "nickname", "expected"),
    [
        ("Aditya Pramudana", "Adit", "Aditya Pramudana"),
        ("Leonardus Hutagalung", "Leo", "Leonardus Hutagalung"),
        ("Tri Rismawardani", "Risma", "Tri Rismawardani"),
        ("Emanuel Melkisedek Lado", "Melki", "Emanuel Melkisedek Lado"),
        ("Budi Sitinjak", "Siti", "Siti"),
        ("Joko Widodo", "Jokowi", "Joko Widodo"),
        ("Rina Hartati", "Rin", "Rin"),
        ("Rina Hartati", "Hart", "Hart"),
    ],
)
def test_a_nickname_is_who_it_shortens(name: str, nickname: str, expected: str) -> None:
    given = {name: PERSON, nickname: PERSON}
    speaker = one(f"{name} tiba. Kata [{nickname}] ya.", given)
    assert speaker.name == expected
    assert speaker.aliases == ((nickname,) if expected == name else ())


def test_a_nickname_that_two_people_share_is_nobody_else() -> None:
    given = {"Aditya Pramudana": PERSON, "Adityo Wirawan": PERSON, "Adit": PERSON}
    assert one("Aditya Pramudana dan Adityo Wirawan tiba. Kata [Adit] ya.", given).name == "Adit"


@pytest.mark.parametrize(
    ("marked", "titles"),
    [
        ("Kata [Kapolres Lahat AKBP Rina Hartati] kemarin.", ("Kapolres Lahat", "AKBP")),
        ("Kata [Ketua majelis hakim, Rina Hartati], kemarin.", ("Ketua majelis hakim",)),
        ("Seorang dokter gigi, [Rina Hartati], bicara.", ("dokter gigi",)),
        ("Sopir selamat. Seorang saksi mata, [Rina Hartati], bicara.", ("saksi mata",)),
        (
            "Kepala Badan Cuaca, Iklim, dan Energi [Rina Hartati] bicara.",
            ("Kepala Badan Cuaca, Iklim, dan Energi",),
        ),
        ("Pelatih tunggal putra, [Rina Hartati], bicara.", ("Pelatih tunggal putra",)),
        ("Menurut [Rina Hartati], <pedagang telur rugi>.", ()),
        ("Gubernur Budi Santoso di Solo, [Rina Hartati] bicara.", ()),
        ("Guru pembimbing [Rina Hartati], Pak Budi Santoso, bicara.", ()),
    ],
)
def test_the_titles_of_a_speaker_are_those_printed_with_the_name(
    marked: str, titles: tuple[str, ...]
) -> None:
    speaker = resolve(marked, TWO)[0]
    assert speaker is not None
    assert speaker.titles == titles


def test_somebody_is_not_affiliated_to_a_person() -> None:
    given = {"Rina Hartati": PERSON, "Budi Santoso|Budi": PERSON, "Budi": BODY}
    assert one("Budi Santoso diam. Kata [Pengacara Budi Rina Hartati].", given).affiliation is None


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # The last speaker before one whose gender is known, when nothing speaks against him.
        ("[Tom Bell] spoke. [Anwar Lee] spoke. [He] said it was late.", "Anwar Lee"),
        ("[Anwar Lee] spoke. Striker Tom Bell scored. [The 19-year-old] said it was late.", "Tom Bell"),
        ("A spokesman for Governor Tom Bell left. [The governor] said it was late.", "Tom Bell"),
        ("[The victim]'s mother, Anna Hart, said it was late.", "Anna Hart"),
        ("[The victim]'s mother said it was late.", "The victim's mother"),
        ("Tom Bell, [R-Ohio], said it was late.", "Tom Bell"),
        ("[Her longtime rival], Tom Bell, said it was late.", "Tom Bell"),
        ("[Her rival], Tom Bell, said it was late.", "Tom Bell"),
        # Who only asks is not spoken of further.
        ("Anna Hart stood there. [A reporter] asked what she would plant. [She] spoke.", "Anna Hart"),
        ("Anna Hart stood there. [A gardener] asked what she would plant. [She] spoke.", "A gardener"),
        # A role is called by its initials, too.
        ("Deputy Executive Director Anna Hart came. [The DED] spoke.", "Anna Hart"),
        ("Chief Officer Anna Hart came. [The CO] spoke.", "The CO"),
        # A relative pronoun is who stands before it.
        ("Anna Hart, [who] spoke, left.", "Anna Hart"),
        ("The council met two residents [who] spoke.", "two residents"),
        ("Residents [who] spoke left.", "Residents"),
        ("They sued the company, [which] said it was late.", "the company"),
        ("They mended the bridge [that] said it was late.", "that"),
        ("They wrote to Blue Sea Corp, [which] said it was late.", "Blue Sea Corp"),
    ],
)
def test_an_english_source_points_to_whom_it_means(marked: str, expected: str) -> None:
    people = {"Tom Bell": PERSON, "Anwar Lee": PERSON, "Anna Hart": PERSON}
    given = {**people, "R-Ohio": BODY, "Blue Sea Corp": BODY}
    assert named(marked, given, "en")[-1] == expected


def test_it_stands_for_a_body() -> None:
    found = named(
        "[Blue Sea Corp] closed. Anna Hart left. [It] said sales fell.",
        {**HARTS, "Blue Sea Corp": BODY},
        "en",
    )
    assert found[-1] == "Blue Sea Corp"
