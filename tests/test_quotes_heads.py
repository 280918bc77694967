"""In English a name may stand before the noun that it tells more of: the noun is who speaks."""

from __future__ import annotations

import pytest

from tests.reading import read_quotes


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("According to a Gallup poll, prices fell again.", "a Gallup poll"),
        ("According to an Associated Press survey of delegates, prices fell.", "an Associated Press survey"),
        ("Home prices fell again, according to FEC records.", "FEC records"),
        ("Home prices fell again, according to a UN appeal published Friday.", "a UN appeal"),
        ("“We lost,” said the Florida senator.", "the Florida senator"),
        ("“We lost,” said the Reuters reporter who was there.", "the Reuters reporter"),
        # A number before a noun; alone it speaks itself.
        ("“We lost,” said one nurse, who asked not to be named.", "one nurse"),
        ("“We lost,” said one of the workers.", "one of the workers"),
        ("“We lost,” said one.", "one"),
        ("“We lost,” said another MP.", "another MP"),
        ("“We lost,” said another.", "another"),
        ("Another said: “We lost.”", "Another"),
        ("“We lost,” said many voters.", "many voters"),
        ("“We lost,” said some of the voters.", "some of the voters"),
        ("“We lost,” said one Saturday.", "one"),
        # A name that stands alone, what dates a report, a person.
        ("“We lost,” said the Pentagon yesterday.", "the Pentagon"),
        ("“We lost,” said the Hart Institute on Monday.", "the Hart Institute"),
        ("Home prices fell again, according to the Labor Department.", "the Labor Department"),
        ("According to Rina Hart supporters, prices fell again.", "Rina Hart"),
        # What a hyphen joins is one word of what stands before a name.
        (
            "“We lost,” said Republican presidential front-runner Dana Holt.",
            "Republican presidential front-runner Dana Holt",
        ),
    ],
)
def test_the_noun_behind_a_name_is_who_speaks(sentence: str, source: str) -> None:
    assert [quote[2] for quote in read_quotes(sentence, "en")] == [source]


def test_in_indonesian_the_noun_stands_before_the_name() -> None:
    [(content, _, source, _)] = read_quotes("Menurut Kompas harga beras akan turun pekan depan.", "id")
    assert (source, content) == ("Kompas", "harga beras akan turun pekan depan")
