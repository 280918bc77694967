"""Articles of our own, labelled by hand, are read as well as they were."""

from __future__ import annotations

import pytest

from tests.gold.scoring import read_gold, score, score_names


@pytest.mark.parametrize(
    ("name", "sourced", "named", "entities"),
    [
        ("id-read", 98, 93, 93),
        ("id-unseen", 96, 88, 90),
        ("en-read", 89, 84, 93),
        ("en-unseen", 87, 77, 85),
    ],
)
def test_agreement_with_what_readers_find_does_not_fall(
    name: str, sourced: float, named: float, entities: float
) -> None:
    found = score(read_gold(name))
    assert (found.sourced.f1 >= sourced, found.named.f1 >= named, found.entities.f1 >= entities) == (
        True,
        True,
        True,
    ), [round(tally.f1, 1) for tally in found]


@pytest.mark.parametrize(("name", "sourced", "named"), [("id-quotes", 94, 87), ("en-quotes", 83, 78)])
def test_agreement_on_quotes_of_articles_without_labelled_names_does_not_fall(
    name: str, sourced: float, named: float
) -> None:
    found = score(read_gold(name))
    assert found.sourced.wanted > 500
    assert (found.sourced.f1 >= sourced, found.named.f1 >= named) == (True, True), [
        round(tally.f1, 1) for tally in found
    ]


def test_agreement_on_names_of_many_makes_does_not_fall() -> None:
    tally = score_names("id-names")
    assert tally.wanted > 3_700
    assert tally.f1 >= 77
