"""How many examples the laws are tried on: a profile each for a change, for CI and for a night."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

# A change is judged by the same examples wherever it is tried; the scheduled run looks for new ones.
_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile("quick", max_examples=100, derandomize=True, deadline=None)
settings.register_profile(
    "full", max_examples=1_000, derandomize=True, deadline=None, suppress_health_check=_SLOW
)
settings.register_profile(
    "long", max_examples=10_000, deadline=None, print_blob=True, suppress_health_check=_SLOW
)
settings.load_profile("quick")

_LAWS: Final = Path(__file__).parent / "property"


@pytest.hookimpl(trylast=True)  # behind the profile that the command line may name
def pytest_configure(config: pytest.Config) -> None:
    """Try every law with 10,000 examples where the marker ``long`` is asked for."""
    if _is_long(config):
        settings.load_profile("long")


@pytest.hookimpl(tryfirst=True)  # before what is not marked is left out
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Count the laws among what takes minutes where the marker ``long`` is asked for."""
    for item in items if _is_long(config) else ():
        if item.path.is_relative_to(_LAWS):
            item.add_marker("long")


def _is_long(config: pytest.Config) -> bool:
    return bool(config.option.markexpr == "long")


collect_ignore = ["third_party"]  # the test that needs it installs it
