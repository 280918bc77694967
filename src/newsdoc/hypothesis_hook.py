"""Tells hypothesis, when it starts, where the strategies for the classes of the model are.

See https://hypothesis.readthedocs.io/en/latest/extensions.html; ``pyproject.toml`` names the entry point.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Register every class of the model; the strategies themselves load when one is asked for."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415  # it may not be installed

    import newsdoc  # noqa: PLC0415  # every program that uses hypothesis comes here

    for kind in (
        newsdoc.Article,
        newsdoc.Block,
        newsdoc.Contributor,
        newsdoc.Dateline,
        newsdoc.Entity,
        newsdoc.Found,
        newsdoc.Marked,
        newsdoc.Paragraph,
        newsdoc.Problem,
        newsdoc.Quote,
        newsdoc.Span,
        newsdoc.Speaker,
    ):
        register_type_strategy(kind, _strategy)


def _strategy(kind: Any) -> SearchStrategy[Any]:  # noqa: ANN401  # any class of the model
    from newsdoc.testing.models import strategy_for  # noqa: PLC0415  # see register

    return strategy_for(kind)
