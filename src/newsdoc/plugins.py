"""Extractors and language packs that installed packages offer as entry points.

See https://packaging.python.org/en/latest/specifications/entry-points/. Nothing is loaded unless it is
asked for.
"""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any, Final, TypeVar

from newsdoc.errors import PluginError
from newsdoc.extractors.ordering import is_extractor
from newsdoc.languages import LanguagePack

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.metadata import EntryPoint

    from newsdoc.extractors.declaring import Extractor

T = TypeVar("T")

EXTRACTORS: Final = "newsdoc.extractors"
LANGUAGES: Final = "newsdoc.languages"


def load_extractors() -> tuple[Extractor[Any], ...]:
    """Load the extractors of all installed packages, sorted by the name of the entry point.

    Raises:
        PluginError: an entry point cannot be loaded, or is no extractor.
    """
    return tuple(_load(point, is_extractor, "an extractor") for point in _points(EXTRACTORS))


def load_packs() -> tuple[LanguagePack, ...]:
    """Load the language packs of all installed packages, sorted by the name of the entry point.

    Raises:
        PluginError: an entry point cannot be loaded, or is no ``LanguagePack``.
    """
    return tuple(
        _load(point, lambda found: isinstance(found, LanguagePack), "a LanguagePack")
        for point in _points(LANGUAGES)
    )


def _points(group: str) -> list[EntryPoint]:
    # A package that is installed twice on the path offers its entry points twice; the first one counts.
    named = {(point.name, point.value): point for point in reversed(tuple(entry_points(group=group)))}
    return [named[key] for key in sorted(named)]


def _load(point: EntryPoint, fits: Callable[[object], bool], wanted: str) -> Any:  # noqa: ANN401  # it fits
    package = point.dist.name if point.dist is not None else "an unknown package"
    where = f"entry point {point.name!a} of {package!a} in {point.group}"
    try:
        found = point.load()
    except (ImportError, AttributeError) as error:
        message = f"{where}: cannot load {point.value!a}: {error}"
        raise PluginError(message) from error
    if not fits(found):
        message = f"{where}: got {type(found).__name__}, wanted {wanted}"
        raise PluginError(message)
    return found
