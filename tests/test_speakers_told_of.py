"""Who speaks where relatives, bodies and several people were told of before, in whole texts."""

from __future__ import annotations

import pytest

import newsdoc


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        # A relative told of by name is meant by the same words later.
        ("en", "Ben Lee left. His mother, Ann Lee, wept. | “He was my life,” his mother said.", "Ann Lee"),
        ("en", "Ben Lee left. Ann Lee wept. | “He was my life,” his mother said.", "his mother"),
        ("en", "Joe Clarke met Emma Dean. | “It was late,” his wife said.", "his wife"),
        # A body is not another one that no name was given for.
        ("en", "“We strike,” the union said. | The company said it was sorry.", "The company"),
        ("en", "Ryanair will cut flights. | The airline said fuel was dear.", "Ryanair"),
        ("en", "Boeing said it would cut jobs. | The union said it would strike.", "The union"),
        # Several people are not one.
        ("en", "“We are fine,” said Ann Lee. | They said they would stay.", None),
        # Those who are the subject together are several.
        ("id", "Raisa dan Hamish Daud bercerai. | “Kami damai,” kata keduanya.", "Raisa dan Hamish Daud"),
        (
            "id",
            "Bupati Andi Wijaya (34), Budi Santoso, dan Rini Astuti hadir. Mereka menilai warga baik.",
            "Bupati Andi Wijaya (34), Budi Santoso, dan Rini Astuti",
        ),
        ("en", "Ann Lee and Tom Reed left. | “We are fine,” they said.", "Ann Lee and Tom Reed"),
        ("id", "Andi Wijaya dan Budi Santoso hadir. Ia menilai warga baik.", "Andi Wijaya"),
        ("id", "Andi Wijaya, Budi Santoso, hadir. Mereka menilai warga baik.", None),
        # Behind a comma only a name that another one closes says who is meant.
        (
            "id",
            "Pelatih Patrick Kluivert memuji Ole Romeny. | Menurut pelatih itu, Romeny pulih.",
            "Patrick Kluivert",
        ),
        (
            "id",
            "Pelatih Patrick Kluivert memuji Ole Romeny. | Menurut pelatih itu, Indra Sjafri, tim siap.",
            "Indra Sjafri",
        ),
        # Who alone holds a role of many is meant by its word.
        ("id", "Jaksa Ali Fikri membaca dakwaan. | “Terdakwa memeras,” kata jaksa.", "Ali Fikri"),
        ("id", "Jaksa Ali Fikri dan Jaksa Budi Waseso datang. | “Ia memeras,” kata jaksa.", "jaksa"),
    ],
)
def test_the_last_speaker_of_a_text_is_who_was_told_of(language: str, text: str, speaker: str | None) -> None:
    quote = newsdoc.parse(text.replace(" | ", "\n\n"), language=language, body_only=True).quotes[-1]
    assert (quote.speaker and quote.speaker.name) == speaker
