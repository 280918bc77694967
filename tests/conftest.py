"""How many examples the laws are tried on: a profile each for a change, for CI and for a night."""

from __future__ import annotations

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

collect_ignore = ["third_party"]  # the test that needs it installs it
