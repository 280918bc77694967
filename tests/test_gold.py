"""Articles of our own, labelled by hand, are read as well as they were."""

from __future__ import annotations

import pytest

from tests.gold.scoring import read_gold, score


@pytest.mark.parametrize(
    ("name", "sourced", "named", "entities"),
    [
        ("id-read", 97, 88, 90),
        ("id-unseen", 94, 79, 84),
        ("en-read", 85, 77, 88),
        ("en-unseen", 82, 65, 76),
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
