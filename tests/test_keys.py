from __future__ import annotations

from typing import Any

import pytest

from newsdoc import ArgumentTypeError, ArgumentValueError, Key, keys


def test_built_in_names_hold_no_dot_and_stand_once() -> None:
    names = [key.name for key in keys.BUILT_IN]
    assert not any("." in name for name in names)
    assert len(set(names)) == len(names)


def test_every_key_of_the_module_is_listed() -> None:
    assert {key.name for key in vars(keys).values() if isinstance(key, Key)} == {
        key.name for key in keys.BUILT_IN
    }


def test_a_built_in_key_may_be_written_again_with_its_type() -> None:
    assert Key("headline", str) == keys.HEADLINE


@pytest.mark.parametrize("name", ["acme.words", "acme.desk.words", "a.b", "acme.reading-time", "ácme.kata"])
def test_a_custom_name_holds_a_dot(name: str) -> None:
    assert Key(name, int).name == name


@pytest.mark.parametrize(
    "name", ["", ".", "words", ".words", "acme.", "acme words.x", "acme.\x1b", "a.\ud800"]
)
def test_another_name_is_refused_with_the_remedy(name: str) -> None:
    with pytest.raises(
        ArgumentValueError, match=r'Key.name: got .* a name with a dot inside; .*"acme.words"'
    ):
        Key(name, int)


def test_a_built_in_name_with_another_type_is_refused() -> None:
    with pytest.raises(ArgumentValueError, match=r"Key.type: got .*int.*, wanted str"):
        Key("headline", int)


@pytest.mark.parametrize(
    ("name", "kind", "argument"),
    [(7, int, "Key.name"), ("acme.words", "int", "Key.type"), ("acme.words", tuple[str, ...], "Key.type")],
)
def test_wrong_types_are_named(name: Any, kind: Any, argument: str) -> None:  # noqa: ANN401  # wrong on purpose
    with pytest.raises(ArgumentTypeError, match=f"{argument}: got "):
        Key(name, kind)
