from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsdoc import ArgumentTypeError, ArgumentValueError, Limits

NAMES = [field.name for field in attrs.fields(Limits)]


@pytest.mark.parametrize("name", NAMES)
def test_a_bound_is_a_whole_number_of_at_least_one(name: str) -> None:
    given: dict[str, Any] = {name: 1}
    assert getattr(Limits(**given), name) == 1
    assert getattr(Limits(), name) >= 1_000


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", [0, -1])
def test_a_bound_below_one_is_refused(name: str, value: int) -> None:
    given: dict[str, Any] = {name: value}
    with pytest.raises(
        ArgumentValueError, match=rf"Limits.{name}: got {value}, wanted at least 1; leave it out"
    ):
        Limits(**given)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["9", 1.5, None, True])
def test_a_bound_of_another_type_is_refused(name: str, value: object) -> None:
    given: dict[str, Any] = {name: value}
    with pytest.raises(ArgumentTypeError, match=rf"Limits.{name}: got {type(value).__name__}, wanted int"):
        Limits(**given)
