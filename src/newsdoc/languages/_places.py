"""The places that a pack lists, in lower case."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdoc.languages._pack import LanguagePack


@lru_cache(maxsize=64)
def load_places(pack: LanguagePack) -> frozenset[str]:
    """Join the countries, places and districts of a pack once, when the first text needs them."""
    names = pack.names
    return frozenset(map(str.lower, names.places | names.districts | pack.territories))
