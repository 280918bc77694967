"""Records: what stages hand on is compared by value, has no room for more, and is changed by copying."""

import inspect
import pkgutil
from importlib import import_module

import pytest
from attrs import evolve, has

import newsdoc
from newsdoc.model import EntityKind
from newsdoc.names.name import Name
from newsdoc.text.tokens import Range

STAGES = ("layout", "names", "quotes", "speakers", "text")


def records() -> list[type]:
    """Give the attrs classes of the stages; none of them is public."""
    modules = [
        import_module(module.name)
        for stage in STAGES
        for module in pkgutil.walk_packages(
            import_module(f"newsdoc.{stage}").__path__, prefix=f"newsdoc.{stage}."
        )
    ]
    return [
        value
        for module in modules
        for value in vars(module).values()
        if inspect.isclass(value) and has(value) and value.__module__ == module.__name__
    ]


@pytest.mark.parametrize("record", records(), ids=lambda record: record.__qualname__)
def test_what_stages_hand_on_has_slots_alone(record: type) -> None:
    # A misspelt field would be a new one otherwise, and each would keep a dictionary.
    assert all("__dict__" not in vars(base) for base in record.__mro__)


def test_records_are_equal_and_hashed_by_value() -> None:
    assert Range(2, 5) == Range(2, 5) != Range(2, 6)
    assert len({Range(2, 5), Range(2, 5), Range(2, 6)}) == 2


def test_a_record_shows_its_fields() -> None:
    assert repr(Range(2, 5)) == "Range(first=2, last=5)"


def test_a_changed_record_is_another_one() -> None:
    name = Name(2, 4, EntityKind.PERSON, 0.9, 1)
    assert evolve(name, last=5) == Name(2, 5, EntityKind.PERSON, 0.9, 1)
    assert name.last == 4


def test_the_stages_are_those_of_the_package() -> None:
    packages = {module.name for module in pkgutil.iter_modules(newsdoc.__path__) if module.ispkg}
    assert packages.issuperset(STAGES)
