"""Patterns that are compiled when they are first used.

To compile all of them takes longer than to parse an article, and no text needs all. Each stands where a
compiled one would, with the same methods.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    import re

    import regex


def lazy_re(source: str, flags: int = 0) -> re.Pattern[str]:
    r"""Give a pattern of the standard library, which is the quicker one where its classes do.

    >>> lazy_re(r"\d+").findall("12 and 3")
    ['12', '3']
    """
    return cast("re.Pattern[str]", _Lazy("re", source, flags))


def lazy_regex(source: str, flags: int = 0) -> regex.Pattern[str]:
    r"""Give a pattern of ``regex``: Unicode properties, possessive repeats, reading backwards.

    >>> lazy_regex(r"\p{Lu}+").search("di DKI").group()
    'DKI'
    """
    return cast("regex.Pattern[str]", _Lazy("regex", source, flags))


class _Lazy:
    """Becomes its pattern when the first of these methods is asked for."""

    def __init__(self, module: str, source: str, flags: int) -> None:
        """Remember what to compile with, and what."""
        self._made_of = module, source, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # any method of a pattern
        module, source, flags = self._made_of
        compiled = import_module(module).compile(source, flags)
        vars(self).update({public: getattr(compiled, public) for public in _PUBLIC})
        # Python looks attributes up in half the time where no class has a way of its own to do so.
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


class _Compiled:
    """What a lazy pattern is from its first use on: an object with the methods of its pattern."""


_PUBLIC: Final = (
    *("match", "fullmatch", "search", "findall", "finditer", "split", "sub", "subn"),
    *("pattern", "flags", "groups", "groupindex"),
)
