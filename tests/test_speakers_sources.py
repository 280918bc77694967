"""Whom the words of a source name: a person, a body, several, or nobody but what they say themselves."""

from __future__ import annotations

import pytest

from newsdoc.model import SpeakerKind
from tests.resolved import BODY, PERSON, resolve

INDONESIAN = {"Rina Hartati": PERSON, "Budi Santoso": PERSON, "Badan Cuaca": BODY}
ENGLISH = {"Anna Hart": PERSON, "Tom Bell": PERSON, "Blue Sea Corp": BODY}


@pytest.mark.parametrize(
    ("source", "name"),
    [
        # The first person, when a preposition ties the other to it; else the last one.
        ("Rina Hartati dalam rapat bersama warga Budi Santoso", "Rina Hartati"),
        ("Rina Hartati, warga Budi Santoso", "Budi Santoso"),
        ("Rina Hartati serta rekan Budi Santoso", "Rina Hartati"),
        ("Rina Hartati dan Budi Santoso", "Rina Hartati dan Budi Santoso"),
        ("Rina Hartati bersama dan Budi Santoso", "Rina Hartati"),
        # A body, an article or what is measured aside.
        ("pihak Badan Cuaca", "Badan Cuaca"),
        ("Badan Cuaca (BC)", "Badan Cuaca"),
        ("data Badan Cuaca", "Badan Cuaca"),
        ("data dari Badan Cuaca", "data dari Badan Cuaca"),
        ("Badan Cuaca di Palu", "Badan Cuaca di Palu"),
        ("kantor Badan Cuaca", "kantor Badan Cuaca"),
        # A relation or a preposition before a name makes somebody else of it.
        ("pengacara Budi Santoso", "Budi Santoso"),
        ("pengacara dari Budi Santoso", "pengacara dari Budi Santoso"),
        ("istri Budi Santoso", "istri Budi Santoso"),
        ("ketua tim Budi Santoso", "Budi Santoso"),
        ("warga tim Budi Santoso", "warga tim Budi Santoso"),
    ],
)
def test_an_indonesian_source_names_whom_it_is_about(source: str, name: str) -> None:
    speaker = resolve(f"Kata [{source}] kemarin.", INDONESIAN)[-1]
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Tom Bell of the Blue Sea Corp", "Tom Bell", SpeakerKind.PERSON),
        ("Tom Bell with Anna Hart", "Tom Bell", SpeakerKind.PERSON),
        ("Tom Bell supporter Anna Hart", "Anna Hart", SpeakerKind.PERSON),
        ("Tom Bell supporter", "Tom Bell supporter", SpeakerKind.ANONYMOUS),
        ("Tom Bell and others", "Tom Bell", SpeakerKind.PERSON),
        ("Tom Bell and Anna Hart", "Tom Bell and Anna Hart", SpeakerKind.GROUP),
        ("Anna Hart's lawyer", "Anna Hart's lawyer", SpeakerKind.ANONYMOUS),
        ("the “Tom Bell” singer", "the “Tom Bell” singer", SpeakerKind.ANONYMOUS),
        ("friends of Mr Tom Bell", "friends of Mr Tom Bell", SpeakerKind.GROUP),
        ("Blue Sea Corp", "Blue Sea Corp", SpeakerKind.ORGANIZATION),
        ("the Blue Sea Corp", "Blue Sea Corp", SpeakerKind.ORGANIZATION),
        ("Blue Sea Corp workers", "Blue Sea Corp workers", SpeakerKind.GROUP),
        ("her rival", "her rival", SpeakerKind.ANONYMOUS),
    ],
)
def test_an_english_source_names_whom_it_is_about(source: str, name: str, kind: SpeakerKind) -> None:
    speaker = resolve(f"[{source}] said it.", ENGLISH, "en")[-1]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, kind)


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("'s old mother said it.", "The victim's old mother"),
        ("'s mother said it.", "The victim's mother"),
        ("'s claim said it.", "The victim's claim"),
        ("'s", "The victim's"),
    ],
)
def test_a_source_that_ends_at_a_possessive_owns_what_follows(behind: str, name: str) -> None:
    speaker = resolve(f"[The victim]{behind}", ENGLISH, "en")[-1]
    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("source", "name"), [("Dia", "Rina Hartati"), ("Dia sendiri", "Rina Hartati"), ("Dia yang sakit", None)]
)
def test_a_pronoun_has_one_word_of_emphasis_at_most(source: str, name: str | None) -> None:
    speaker = resolve(f"Rina Hartati tiba. [{source}] bicara.", INDONESIAN)[-1]
    assert speaker is not None
    assert speaker.name == (name or source)


@pytest.mark.parametrize(
    ("marked", "is_rina"),
    [
        ("Rina Hartati, [ketua serikat], bicara.", True),
        ("Rina Hartati [ketua serikat], bicara.", False),
        ("Badan Cuaca, [ketua serikat], bicara.", False),
        ("Rina Hartati [yang] tiba bicara.", True),
        ("Rina Hartati, [yang] tiba bicara.", True),
        ("Rina Hartati pun, [yang] tiba bicara.", False),
        ("Badan Cuaca [yang] tutup bicara.", False),
        ("[Ketua serikat], Rina Hartati, bicara.", True),
        ("[Sepupunya], Rina Hartati, bicara.", True),
        ("[Sepupunya], Rina Hartati bicara.", False),
        ("[Sepupunya], kata Rina Hartati, bicara.", False),
        ("[Sepupunya], sang guru Rina Hartati, bicara.", True),
        ("[Sepupunya], Badan Cuaca, bicara.", False),
        ("[Sepupunya] kemarin, Rina Hartati, bicara.", False),
        ("[Ketua serikat] Rina Hartati, bicara.", True),
        ("[Ketua serikat] kemarin pagi, Rina Hartati pulang.", False),
        ("[Ketua serikat], Badan Cuaca, bicara.", False),
        ("[Ketua serikat], kata", False),
        ("[Ketua serikat],", False),
        ("[Ketua serikat]", False),
        ("Kata [Ketua Pasar], Pulau, dan Desa Rina Hartati kemarin.", True),
        ("Kata [Ketua Pasar] Baru. Rina Hartati pulang.", False),
        ("Kata [Ketua Pasar] lama, Rina Hartati pulang.", False),
        ("Kata [Ketua Pasar] (Baru), Rina Hartati, kemarin.", True),
        ("Kata [Ketua Pasar] & Kota, Rina Hartati, kemarin.", True),
        ("Kata [Ketua Pasar] Baru Rina Hartati kemarin.", False),
    ],
)
def test_who_stands_beside_a_source_between_commas_bears_its_role(marked: str, *, is_rina: bool) -> None:
    speaker = resolve(marked, INDONESIAN)[-1]
    assert speaker is not None
    assert (speaker.name == "Rina Hartati") is is_rina


@pytest.mark.parametrize(
    ("behind", "is_rina"),
    [
        ("itu.", True),
        ("muda itu.", True),
        ("di Solo itu.", True),
        ("di solo itu.", False),
        ("di solo lama itu.", False),
        ("dan bayi itu.", False),
        (", dosen itu.", False),
        ("muda.", False),
        ("satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas itu.", True),
        ("satu dua tiga empat lima enam tujuh lapan sembilan sepuluh sebelas duabelas itu.", False),
    ],
)
def test_a_demonstrative_at_the_end_of_a_noun_phrase_points_back(behind: str, *, is_rina: bool) -> None:
    speaker = resolve(f"Rina Hartati tiba. Kata [perempuan] {behind}", INDONESIAN)[-1]
    assert speaker is not None
    assert (speaker.name == "Rina Hartati") is is_rina


def test_of_two_noun_phrases_only_a_definite_one_is_found_again() -> None:
    first, second, third = resolve("[Seorang guru] tiba. [Guru itu] pulang. [Seorang guru] tidur.", {})
    assert first is second
    assert third is not first
