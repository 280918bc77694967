"""Where a role ends, how far a pronoun reaches, and what does not make two sources one speaker."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import EntityKind, SpeakerKind
from tests.resolved import BODY, PERSON, resolve

INDONESIAN = {
    "Rina Hartati|Rina": PERSON,
    "Budi Santoso|Budi": PERSON,
    "Wira Kusuma": PERSON,
    "PT Laut Biru": BODY,
    "Badan Cuaca": BODY,
}
ENGLISH = {
    "Anna Hart|Hart": PERSON,
    "Tom Bell|Bell": PERSON,
    "Lee Farrow": PERSON,
    "Blue Sea Corp": BODY,
}


def titles_of(marked: str, given: dict[str, EntityKind], language: str) -> tuple[str, ...]:
    speaker = resolve(marked, given, language)[-1]
    assert speaker is not None
    assert speaker.name in {"Rina Hartati", "Budi Santoso", "Anna Hart", "Tom Bell"}
    return speaker.titles


FOURTEEN = "ketua serikat buruh pabrik gula di tepi sungai besar yang mengalir ke kota"


@pytest.mark.parametrize(
    ("behind", "titles"),
    [
        (", ketua serikat, bicara.", ("ketua serikat",)),
        (", 41, ketua serikat, bicara.", ("ketua serikat",)),
        (", 41, bicara.", ()),
        (" (41), ketua serikat itu, bicara.", ("ketua serikat itu",)),
        (" (41 tahun, warga Solo), ketua serikat, bicara.", ()),
        (" (41 tahun) ketua serikat, bicara.", ()),
        (", sang ketua serikat, bicara.", ("sang ketua serikat",)),
        (", mantan ketua serikat, bicara.", ("mantan ketua serikat",)),
        (", seorang ketua serikat. Ia bicara.", ("ketua serikat",)),
        (", yang bekerja di serikat, bicara.", ()),
        (", di rumah ketua serikat, bicara.", ()),
        (f", {FOURTEEN.removesuffix(' kota')}, bicara.", (FOURTEEN.removesuffix(" kota"),)),
        (f", {FOURTEEN}, bicara.", (FOURTEEN,)),
        (f", {FOURTEEN} lama, bicara.", ()),
        (", ketua serikat Budi Santoso, bicara.", ()),
        (", ketua serikat, dan Budi Santoso bicara.", ("ketua serikat",)),
        (", ketua PT Laut Biru, bicara.", ("ketua PT Laut Biru",)),
        (", ketua serikat", ()),
        ("", ()),
        (",", ()),
        (" (41)", ()),
        (" (", ()),
    ],
)
def test_a_role_behind_a_name_is_set_off_on_both_sides(behind: str, titles: tuple[str, ...]) -> None:
    assert titles_of(f"[Rina Hartati]{behind}", INDONESIAN, "id") == titles


@pytest.mark.parametrize(
    ("marked", "titles"),
    [
        ("Ketua serikat, Rina Hartati. [Rina] bicara.", ("Ketua serikat",)),
        ("Ketua serikat, yakni Rina Hartati. [Rina] bicara.", ()),
        ("Ketua serikat itu menelepon, dan besok Rina Hartati datang. [Rina] bicara.", ()),
        (
            "Ketua serikat, Wakil Ketua, dan Bendahara [Rina Hartati] bicara.",
            ("Ketua serikat, Wakil Ketua, dan Bendahara",),
        ),
        ("Pagi. Ketua serikat buruh, [Rina Hartati], bicara.", ("Ketua serikat buruh",)),
        ("Pelatih tunggal putra bulu tangkis, [Rina Hartati], bicara.", ()),
        ("Guru, pelatih, dan kiper, [Rina Hartati], bicara.", ("kiper",)),
        ("Sekretaris Budi Santoso, [Rina Hartati], bicara.", ()),
        ("Wakil Ketua, Sekretaris, [Rina Hartati], bicara.", ("Sekretaris",)),
        ("Kata Gubernur Budi Santoso dan Bupati [Rina Hartati], bicara.", ("Bupati",)),
        ("Budi Santoso dan Wira Kusuma serta Bupati, [Rina Hartati] bicara.", ("Bupati",)),
        ("Kata [Gubernur Budi Santoso] kepada Wira Kusuma dan Rina Hartati.", ("Gubernur",)),
    ],
)
def test_a_role_before_a_name_reaches_to_it_and_over_nobody_else(
    marked: str, titles: tuple[str, ...]
) -> None:
    assert titles_of(marked, INDONESIAN, "id") == titles


@pytest.mark.parametrize(
    ("marked", "titles"),
    [
        ("[Anna Hart], the union's lawyer, said it.", ("the union's lawyer",)),
        ("[Anna Hart], a former union lawyer, said it.", ("former union lawyer",)),
        ("[Anna Hart], very old and poor lawyer, said it.", ("very old and poor lawyer",)),
        ("[Anna Hart], very old and poor union lawyer, said it.", ()),
        ("[Anna Hart], a spokesman for Gov. Smith, said it.", ("spokesman for Gov. Smith",)),
        ("[Anna Hart], a spokesman for Gov. Tom Bell, said it.", ()),
        ("A spokesman for Gov. Tom Bell, [Anna Hart], said it.", ()),
        ("A lawyer for Governor [Tom Bell] said it.", ("Governor",)),
        ("A deputy for Governor Tom Bell left. [Bell] said it.", ("Governor",)),
    ],
)
def test_the_head_of_an_english_role_comes_last(marked: str, titles: tuple[str, ...]) -> None:
    assert titles_of(marked, ENGLISH, "en") == titles


@pytest.mark.parametrize(
    ("marked", "affiliation"),
    [
        ("Kata [Direktur Badan Cuaca Rina Hartati] ya.", "Badan Cuaca"),
        ("Kata [Direktur Bank Sinar Rina Hartati] ya.", "Bank Sinar"),
        ("Kata [Direktur bank sinar Rina Hartati] ya.", None),
        ("Kata [seorang direktur Bank Sinar Abadi].", "Bank Sinar Abadi"),
        ("Kata [seorang direktur Badan Cuaca].", "Badan Cuaca"),
        ("Kata [Rina Hartati], ketua PT Laut Biru, kemarin.", "PT Laut Biru"),
        ("Kata [Rina Hartati], ketua serikat.", None),
    ],
)
def test_who_speaks_belongs_to_the_body_in_the_role(marked: str, affiliation: str | None) -> None:
    speaker = resolve(marked, INDONESIAN)[-1]
    assert speaker is not None
    assert speaker.affiliation == affiliation


@pytest.mark.parametrize(
    ("before", "source", "is_same"),
    [
        ("Former President Tom Bell", "The president", True),
        ("Prime Minister Tom Bell", "The minister", True),
        ("Prime Minister Tom Bell", "The PM", True),
        ("A witness said so. The Tory leader, Tom Bell,", "The Tory leader", True),
        ("A witness said so. The union leader, Tom Bell,", "The union leader", True),
        ("Their landlord, Tom Bell,", "The landlord", True),
        ("Health minister Tom Bell", "The minister of health", True),
        ("Minister of Health Tom Bell", "The health minister", False),
        ("Deputy minister Tom Bell", "The minister", False),
        ("Deputy minister Tom Bell", "The deputy minister", True),
        ("Tom Bell", "This man", True),
        ("Tom Bell", "The man", False),
        ("Tom Bell", "This woman", False),
        ("Governor Tom Bell", "A governor", False),
        ("Minister Tom Bell", "The health minister", False),
    ],
)
def test_an_english_role_is_who_it_was_printed_with(before: str, source: str, *, is_same: bool) -> None:
    speaker = resolve(f"{before} left. [{source}] said it.", ENGLISH, "en")[-1]
    assert speaker is not None
    assert speaker.name == ("Tom Bell" if is_same else source)


@pytest.mark.parametrize(
    ("source", "name"), [("The governor", "Anna Hart"), ("The state governor", "Tom Bell")]
)
def test_of_two_holders_the_one_whose_role_fits_better_speaks(source: str, name: str) -> None:
    text = f"State governor Tom Bell left. Governor Anna Hart left. [{source}] said it."
    speaker = resolve(text, ENGLISH, "en")[-1]
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("The critics", SpeakerKind.GROUP),
        ("The union members", SpeakerKind.GROUP),
        ("Members", SpeakerKind.GROUP),
        ("Union member", SpeakerKind.ANONYMOUS),
        ("Most of them", SpeakerKind.GROUP),
        ("Two who left", SpeakerKind.GROUP),
        ("A critic", SpeakerKind.ANONYMOUS),
        ("The company", SpeakerKind.ORGANIZATION),
        ("The study", SpeakerKind.ORGANIZATION),
    ],
)
def test_a_noun_phrase_is_one_person_several_or_a_body(source: str, kind: SpeakerKind) -> None:
    speaker = resolve(f"[{source}] said it.", ENGLISH, "en")[-1]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (source, kind)


@pytest.mark.parametrize(
    ("marked", "speakers"),
    [
        ("Tom Bell left. [A judge] said it. [That judge] smiled. [He] said no.", ["A judge"] * 3),
        ("[A critic] left. [The critic] said no.", ["A critic"] * 2),
        ("[A critic] left. [A critic] said no.", ["A critic"] * 2),
        ("[A critic] left. Tom Bell left. [He] said no.", ["A critic", "Tom Bell"]),
        ("[The company] closed. [It] said no.", ["The company"] * 2),
        ("[The study] closed. [It] said no.", ["The study"] * 2),
        ("[The critics] left. [They] said no.", ["The critics"] * 2),
        ("[Blue Sea Corp] closed. [This company] said no.", ["Blue Sea Corp"] * 2),
        ("[Blue Sea Corp] closed. [This report] said no.", ["Blue Sea Corp", "This report"]),
        ("Anna Hart left. Tom Bell spoke to Lee Farrow. [He] said no.", ["Tom Bell"]),
        ("Anna Hart left. [She] spoke. Lee Farrow came. [She] said no.", ["Anna Hart"] * 2),
        ("Lee Farrow came. [They] said no.", [None]),
        ("Lee Farrow came. [It] said no.", [None]),
        ("[He] said no. Lee Farrow came.", [None]),
    ],
)
def test_a_later_source_is_found_again(marked: str, speakers: list[str | None]) -> None:
    found = resolve(marked, ENGLISH, "en")
    assert [None if one is None else one.name for one in found] == speakers


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("A spokesman for Governor", "Governor"),
        ("A spokeswoman for former Governor", "former Governor"),
        ("Deputy Minister of Health", "Deputy Minister of Health"),
        ("Minister for Health", "Minister for Health"),
    ],
)
def test_who_speaks_for_somebody_lends_the_title_to_nobody(before: str, title: str) -> None:
    text = f"The market was open.\n\n{before} Tom Bell came. “No,” Bell said.\n\nNobody was hurt."
    (quote,) = newsdoc.parse(text, language="en", body_only=True).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.titles) == ("Tom Bell", (title,))


@pytest.mark.parametrize(
    ("before", "source", "is_same"),
    [
        ("Ketua Rina Hartati", "Ketua serikat", False),
        ("Ketua umum Rina Hartati", "Ketua", True),
        ("Ketua umum Rina Hartati", "Ketua umum serikat", True),
        ("Ketua umum Rina Hartati", "Ketua harian", False),
        ("Wakil ketua Rina Hartati", "Ketua", False),
        ("Mantan ketua Rina Hartati", "Ketua", True),
    ],
)
def test_an_indonesian_role_is_who_it_was_printed_with(before: str, source: str, *, is_same: bool) -> None:
    speaker = resolve(f"{before} tiba. [{source}] menolak.", INDONESIAN)[-1]
    assert speaker is not None
    assert speaker.name == ("Rina Hartati" if is_same else source)


def test_initials_that_look_like_a_body_are_those_of_a_role() -> None:
    article = newsdoc.parse(
        "Deputy Public Prosecutor Farah Aziz told the court that he lied. “He preyed on them,” the DPP said. "
        "“We agree,” the FBI said.",
        language="en",
        body_only=True,
    )
    speakers = [None if quote.speaker is None else quote.speaker.name for quote in article.quotes]
    assert speakers == ["Farah Aziz", "Farah Aziz", "FBI"]
