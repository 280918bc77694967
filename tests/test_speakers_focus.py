"""Whom a pronoun stands for: who spoke or was the subject before it, how long ago, and who came between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.resolved import BODY, PERSON, resolve

if TYPE_CHECKING:
    from newsdoc.model import EntityKind

PEOPLE = {"Rina Hartati": PERSON, "Budi Santoso": PERSON, "Wira Kusuma": PERSON}


def speaks(marked: str, language: str = "id") -> str | None:
    """Tell who the last source is."""
    given = PEOPLE if language == "id" else {"Anna Hart": PERSON, "Tom Bell": PERSON, "Quill Farrow": PERSON}
    speaker = resolve(marked, given, language)[-1]
    return None if speaker is None else speaker.name


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Seorang penumpang menangis.", "Seorang penumpang"),
        ("Seorang pelaku muda menangis.", "Seorang pelaku muda"),
        ("Seorang pelaku di jalan menangis.", "Seorang pelaku"),
        ("Seorang pelaku guru bidan ini menangis.", "Seorang pelaku guru bidan ini"),
        ("Seorang peserta datang.", "Seorang peserta"),
        ("Seorang pelaku Wira Kusuma.", "Wira Kusuma"),
        # Nobody new, or no noun phrase at the head of the sentence, or nothing told of it.
        ("Penumpang menangis.", None),
        ("Pelaku itu kabur.", None),
        ("Peserta datang.", None),
        ("Seorang.", None),
        ("Seorang pelaku.", None),
        ("Seorang pelaku, guru, menangis.", None),
        ("Kemarin seorang pelaku menangis.", None),
        # What is quoted or reported is not the article's own.
        ("“Seorang pelaku menangis.”", None),
        ("“Ya. Seorang pelaku menangis.” Hujan turun.", None),
        ("“Ya.” Hujan turun. Seorang pelaku menangis.", "Seorang pelaku"),
        ("Seorang pelaku menangis. “Ya.”", "Seorang pelaku"),
    ],
)
def test_somebody_new_at_the_head_of_a_sentence_comes_into_focus(sentence: str, subject: str | None) -> None:
    assert speaks(f"[Rina Hartati] bicara. {sentence} Kata[nya] takut.") == (subject or "Rina Hartati")


def test_who_is_reported_to_cry_does_not_come_into_focus() -> None:
    marked = "[Rina Hartati] menyebut <hujan. Seorang pelaku menangis>. Kata[nya] takut."
    assert speaks(marked) == "Rina Hartati"


@pytest.mark.parametrize(
    ("sentence", "is_told_of"),
    [
        ("The plan angered Quill Farrow.", True),
        ("The plan of Quill Farrow angered Quill Farrow.", True),
        ("The plan angered Tom Bell and Quill Farrow.", False),
        ("Among them is Quill Farrow.", True),
        ("She thanked Quill Farrow.", False),
        ("The coach praised Quill Farrow.", False),
    ],
)
def test_a_sentence_is_about_the_only_one_that_it_names(sentence: str, *, is_told_of: bool) -> None:
    assert speaks(f"[Anna Hart] spoke. {sentence} [She] said no.", "en") == (
        "Quill Farrow" if is_told_of else "Anna Hart"
    )


@pytest.mark.parametrize(
    ("named", "who"), [("bernama Budi Santoso", "Budi Santoso"), ("itu", "Rina Hartati")]
)
def test_behind_a_word_that_leads_to_a_name_a_noun_is_nobody_else(named: str, who: str) -> None:
    assert speaks(f"[Rina Hartati] bicara. Ada pedagang {named} rugi besar. [Ia] senang.") == who


def test_who_is_named_alone_is_told_of_only_behind_the_sentence() -> None:
    assert speaks("[Anna Hart] spoke. Asked by Quill Farrow, [she] said no.", "en") == "Anna Hart"


@pytest.mark.parametrize(
    ("sentence", "is_subject"),
    [
        ("Budi Santoso tiba.", True),
        ("Ketua serikat Budi Santoso tiba.", True),
        ("Kemarin Budi Santoso tiba.", True),
        ("Pengamat muda Budi Santoso tiba.", True),
        ("Namun pengamat muda Budi Santoso tiba.", True),
        ("Hujan, pengamat muda Budi Santoso tiba.", True),
        ("Hujan, Budi Santoso (34) tiba.", True),
        ("Ditahan SR (29), Budi Santoso (34).", False),
        ("Menurut data (29), Budi Santoso tiba.", True),
        ("Hujan, Budi Santoso tiba.", True),
        ("Budi Santoso menemui Wira Kusuma.", True),
        ("Itu disampaikan oleh Budi Santoso.", True),
        ("Hal serupa dirasakan Budi Santoso.", True),
        ("Hal serupa dirasakan pengamat muda Budi Santoso.", True),
        ("Kantor yang dipimpin Budi Santoso tutup.", False),
        ("Hujan dini Budi Santoso.", False),
        ("Seorang kawan lama Budi Santoso tiba.", True),
        ("Pengamat dari Solo Budi Santoso tiba.", True),
        ("Namun pengamat dari Solo Budi Santoso tiba.", True),
        ("Bus menabrak pengamat dari Solo Budi Santoso.", False),
        ("Bus dari Solo Budi Santoso tiba.", False),
        ("Bagi Budi Santoso, itu cukup.", True),
        ("Bagi Budi Santoso itu cukup.", False),
        ("Lalu bagi Budi Santoso, itu cukup.", False),
        ("Untuk Budi Santoso, itu cukup.", False),
        ("Oleh Budi Santoso itu ditolak.", False),
        ("Kota tua Budi Santoso tiba.", False),
        ("Kota muda Solo Budi Santoso tiba.", False),
        ("Di kota Budi Santoso tiba.", False),
        ("Hujan (Budi Santoso) tiba.", False),
        ("Hujan - Budi Santoso tiba.", False),
        ("Hujan/Budi Santoso tiba.", False),
        ("Ia menemui Budi Santoso.", False),
    ],
)
def test_the_subject_of_the_sentence_before_is_likelier_than_who_spoke(
    sentence: str, *, is_subject: bool
) -> None:
    who = "Budi Santoso" if is_subject else "Rina Hartati"
    told = sentence.replace(".", " (Wira Kusuma).")  # a sentence is about the only one that it names
    assert speaks(f"[Rina Hartati] bicara. {told} Kata[nya] ya.") == who


@pytest.mark.parametrize(
    ("event", "sentences"),
    [
        ("[Rina Hartati] bicara.", 33),
        ("Rina Hartati tiba.", 32),
        ("Ia menemui Rina Hartati.", 11),
        ("Di rumah Rina Hartati sepi.", 32),
    ],
)
def test_somebody_is_forgotten_after_a_while(event: str, sentences: int) -> None:
    between = " Hujan turun." * (sentences - 1)
    assert speaks(f"{event}{between} Kata[nya] ya.") == "Rina Hartati"
    assert speaks(f"{event}{between} Hujan turun. Kata[nya] ya.") is None


@pytest.mark.parametrize(("others", "who"), [(11, "Anna Hart"), (12, None)])
def test_the_last_twelve_are_looked_at(others: int, who: str | None) -> None:
    assert speaks("[Anna Hart] spoke. " + "Tom Bell came. " * others + "[She] said no.", "en") == who


@pytest.mark.parametrize(
    ("marked", "who"),
    [
        ("[He] said no. Tom Bell came.", None),
        ("Tom Bell, he [himself] said. [He] said no.", "Tom Bell"),
        ("Tom Bell came. “Anna Hart came,” [she] said no.", None),
        ("Anna Hart came. “Anna Hart left.” Tom Bell came. “Tom Bell left.” [He] said no.", "Tom Bell"),
        ("Tom Bell came, [he] said.", "Tom Bell"),
        ("Tom Bell came. Anna Hart came. [He] said no. [She] said no.", "Anna Hart"),
        ("Tom Bell came. Anna Hart came. [She] said no. [He] said no.", "Tom Bell"),
        # Whom one pronoun stood for has its gender from then on.
        ("Quill Farrow came. [He] said no. Anna Hart came. Quill Farrow came. [She] said no.", "Anna Hart"),
        ("Anna Hart came. Quill Farrow came. [She] said no.", "Quill Farrow"),
        ("Anna Hart came. Quill Farrow met Anna Hart. [She] said no.", "Quill Farrow"),
        # Things and groups are less likely one person than a person is.
        ("Tom Bell came. [The report] came. [He] said no.", "Tom Bell"),
        ("Tom Bell came. [Customers] came. [He] said no.", "Tom Bell"),
        ("[The report] came. [They] said no.", "The report"),
        ("[The farmers] came. Tom Bell came. [They] said no.", "The farmers"),
        ("[The report] came. Tom Bell came. [They] said no.", "The report"),
        ("Tom Bell came. [They] said no.", None),
        ("[A farmer] came. Tom Bell came. [They] said no.", "A farmer"),
    ],
)
def test_a_pronoun_finds_who_fits_it(marked: str, who: str | None) -> None:
    assert speaks(marked, "en") == who


@pytest.mark.parametrize(
    ("marked", "who"),
    [
        ("[Anna Hart] spoke. Quill Farms lost money. [It] said sales fell.", "Quill Farms"),
        ("[Anna Hart] spoke. The industry group Quill Farms lost money. [It] said no.", "Quill Farms"),
        ("[Quill Farms] spoke. Grange Ltd lost money. [It] said no.", "Grange Ltd"),
        ("[Quill Farms] spoke. It sued Grange Ltd again. [It] said no.", "Quill Farms"),
        ("[Quill Farms] spoke. Tom Bell came. [It] said no.", "Quill Farms"),
        ("Quill Farms lost money. [He] said no.", None),
        ("“Quill Farms lost money.” [It] said no.", None),
        ("[Grange Ltd] spoke. Quill Farms lost money. [The company] said no.", "Quill Farms"),
        ("Tom Bell left Quill Farms. [The company] said no.", "Quill Farms"),
        ("Anna Hart met Tom Bell. [The Quill Farms manager] said no.", "Anna Hart"),
        ("Anna Hart met Tom Bell. [The manager] said no.", "The manager"),
        ("Anna Hart met Tom Bell. [The Quill Farms spokesman] said no.", "The Quill Farms spokesman"),
        ("Senator Anna Hart met Tom Bell. [The Quill Farms manager] said no.", "The Quill Farms manager"),
        ("Anna Hart met Tom Bell. [A Quill Farms manager] said no.", "A Quill Farms manager"),
        ("Anna Hart met Tom Bell. [The Quill Farms managers] said no.", "The Quill Farms managers"),
        ("Tom Bell left Quill Farms. [This company] said no.", "Quill Farms"),
        ("Quill Farms lost money. [The council] said no.", "The council"),
    ],
)
def test_what_is_said_of_somebody_finds_whom_a_sentence_is_about(marked: str, who: str | None) -> None:
    given = {"Anna Hart": PERSON, "Tom Bell": PERSON, "Quill Farms": BODY, "Grange Ltd": BODY}
    speaker = resolve(marked, given, "en")[-1]
    assert (speaker.name if speaker else None) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Korban berinisial NA (13) menangis.", "Rina Hartati"),
        ("Lalu korban berinisial NA menangis.", "Rina Hartati"),
        ("Korban berinisial N.A. menangis.", "Rina Hartati"),
        ("NA (13) menangis.", "NA"),
        ("SBY menangis.", "SBY"),
        ("Korban bernama Ani (13) menangis.", "Ani"),
        ("Kata [NA], hujan turun.", "NA"),
    ],
)
def test_who_is_known_by_initials_alone_is_spoken_of(sentence: str, who: str) -> None:
    given: dict[str, EntityKind] = dict.fromkeys(("Rina Hartati", "NA", "N.A.", "SBY", "Ani"), PERSON)
    speaker = resolve(f"[Rina Hartati] bicara. {sentence} Kata[nya] ya.", given, "id")[-1]
    assert speaker is not None
    assert speaker.name == who


@pytest.mark.parametrize(
    ("marked", "language", "who"),
    [
        ("[The Justice Department] fined Volvo Cars. [The company] said it would pay.", "en", "Volvo Cars"),
        ("[Volvo Cars] fined the Justice Department. [The company] said it would pay.", "en", "Volvo Cars"),
        # The head of a name tells what it is, not what stands behind its preposition.
        ("[Union of University Teachers] met. [The university] said it was late.", "en", "The university"),
        (
            "[Union of University Teachers] met. [The union] said it was late.",
            "en",
            "Union of University Teachers",
        ),
        # A name that tells no sort may be any body.
        ("[Laut Biru] closed. [The company] said it was late.", "en", "Laut Biru"),
        ("[Kementerian Perikanan] menegur PT Karang. [Perusahaan itu] membantah.", "id", "PT Karang"),
        (
            "[Kementerian Perikanan] menegur PT Karang. [Kementerian itu] membantah.",
            "id",
            "Kementerian Perikanan",
        ),
    ],
)
def test_a_body_is_of_the_sort_that_its_noun_tells(marked: str, language: str, who: str) -> None:
    given = dict.fromkeys(
        [
            "Justice Department",
            "Volvo Cars",
            "Union of University Teachers",
            "Laut Biru",
            "Kementerian Perikanan",
            "PT Karang",
        ],
        BODY,
    )
    speaker = resolve(marked, given, language)[-1]
    assert speaker is not None
    assert speaker.name == who


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("[The council] met Anna Hart.", "Anna Hart"),
        ("[The memo] named Anna Hart.", "Anna Hart"),
        ("[The council] met.", None),
        ("[Anna Hart] met the council.", "Anna Hart"),
    ],
)
def test_a_pronoun_that_tells_a_gender_is_no_body(before: str, who: str | None) -> None:
    assert speaks(f"{before} [She] said it was late.", "en") == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("A nurse, who had seen it, wept.", "A nurse"),
        ("A 34-year-old woman from Leeds wept.", "A 34-year-old woman"),
        ("A mother of two wept.", "A mother"),
        # A comma alone may stand before the name of who it is.
        ("A nurse, Lee Ann, wept.", "Anna Hart"),
        ("The nurse wept.", "Anna Hart"),
    ],
)
def test_somebody_new_comes_into_focus_in_english(sentence: str, who: str) -> None:
    assert speaks(f"[Anna Hart] spoke. {sentence} [She] said it was late.", "en") == who


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("pria kelahiran Solo, 5 Maret 1987 itu", "Budi Santoso"),
        ("menantu Presiden Wira Kusuma itu", "Budi Santoso"),
        ("suami Wira Kusuma ini", "Budi Santoso"),
        ("Presiden Wira Kusuma itu", "Wira Kusuma"),
        ("Presiden Wira Kusuma", "Wira Kusuma"),
    ],
)
def test_no_name_in_what_a_demonstrative_closes_is_who_speaks(source: str, who: str) -> None:
    assert speaks(f"[Budi Santoso] tiba. Kata [{source}], hujan turun.") == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Pengacara Budi Santoso, Wira Kusuma, menolak.", "Wira Kusuma"),
        ("Kuasa hukum Budi Santoso, Wira Kusuma, datang.", "Wira Kusuma"),
        ("Istri Budi Santoso, Wira Kusuma, menangis.", "Wira Kusuma"),
        ("Pengacara Budi Santoso menolak.", "Budi Santoso"),
        ("Manajer Budi Santoso, Wira Kusuma, datang.", "Budi Santoso"),
    ],
)
def test_whose_lawyer_is_named_behind_a_comma_is_not_whom_the_sentence_is_about(
    sentence: str, who: str
) -> None:
    assert speaks(f"[Rina Hartati] bicara. {sentence} Kata[nya] takut.") == who
