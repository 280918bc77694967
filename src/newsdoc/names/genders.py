"""Whether words tell of a man or of a woman."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Gender(IntEnum):
    """What pronouns may stand for somebody, where a language marks it."""

    UNKNOWN = 0
    MALE = 1
    FEMALE = 2


def tell_gender(found: Sequence[str], male: frozenset[str], female: frozenset[str]) -> Gender:
    """Tell a gender from words of men and of women; ``UNKNOWN`` when both or none are among them."""
    words = [word.rstrip(".") for word in found]  # *Mr.*
    is_male, is_female = not male.isdisjoint(words), not female.isdisjoint(words)
    if is_male == is_female:
        return Gender.UNKNOWN
    return Gender.MALE if is_male else Gender.FEMALE
