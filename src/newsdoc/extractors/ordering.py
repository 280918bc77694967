"""Check the extractors of a parser and bring them into an order in which each finds what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from newsdoc.errors import ArgumentTypeError, ArgumentValueError
from newsdoc.keys import BUILT_IN, Key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdoc.extractors.declaring import Extractor

_REMEDY = "pass a list of functions decorated with @newsdoc.extractor(KEY)"


def check_extractors(extractors: object) -> tuple[Extractor[Any], ...]:
    """Give the extractors as a tuple.

    Raises:
        ArgumentTypeError: they are no iterable, or one of them is no callable with a ``Key``.
    """
    try:
        given = tuple(cast("Iterable[Any]", extractors))
    except TypeError:
        raise ArgumentTypeError("extractors", extractors, "an iterable of extractors", _REMEDY) from None
    for index, one in enumerate(given):
        _check(one, f"extractors[{index}]")
    return given


def order_extractors(extractors: object) -> tuple[Extractor[Any], ...]:
    """Give the extractors in the order given, but each behind those that read what it needs.

    Raises:
        ArgumentTypeError: they are no iterable, or one of them is no callable with a ``Key``.
        ArgumentValueError: one needs a custom field that none of them reads, or two need each other.
    """
    given = check_extractors(extractors)
    readers: dict[str, list[Extractor[Any]]] = {key.name: [] for key in BUILT_IN}
    for one in given:
        readers.setdefault(one.key.name, []).append(one)
    return _sorted(given, readers)


def is_extractor(one: object) -> bool:
    """Tell whether something is a callable with a key."""
    return callable(one) and isinstance(getattr(one, "key", None), Key)


def _check(one: object, argument: str) -> None:
    if not callable(one):
        raise ArgumentTypeError(argument, one, "a callable", _REMEDY)
    if not isinstance(getattr(one, "key", None), Key):
        raise ArgumentTypeError(argument, one, "a callable with a newsdoc.Key", _REMEDY)
    needs = _needs(one)
    if not isinstance(needs, tuple) or not all(isinstance(key, Key) for key in needs):
        argument += ".needs"
        raise ArgumentTypeError(argument, needs, "a tuple of newsdoc.Key", _REMEDY)


def _needs(one: object) -> tuple[Key[Any], ...]:
    needs: tuple[Key[Any], ...] = getattr(one, "needs", ())
    return needs


def _sorted(
    given: tuple[Extractor[Any], ...], readers: dict[str, list[Extractor[Any]]]
) -> tuple[Extractor[Any], ...]:
    """Place one after the other, before each those that read what it needs."""
    placed: dict[int, Extractor[Any]] = {}
    # Each entry of the stack is one to be placed and what it still waits for.
    for first in given:
        stack = [(first, _waits_for(first, readers))]
        waiting = {id(first)}
        while stack:
            one, needed = stack[-1]
            following = next((other for other in needed if id(other) not in placed), None)
            if following is None:
                placed[id(one)] = one
                waiting.discard(id(one))
                stack.pop()
            elif id(following) in waiting:
                remedy = "let one of the two do without the other"
                raise ArgumentValueError(
                    "extractors", following.key.name, "no two that need each other", remedy
                )
            else:
                waiting.add(id(following))
                stack.append((following, _waits_for(following, readers)))
    return tuple(placed.values())


def _waits_for(one: Extractor[Any], readers: dict[str, list[Extractor[Any]]]) -> list[Extractor[Any]]:
    found: list[Extractor[Any]] = []
    for key in _needs(one):
        if key.name not in readers:
            remedy = "pass one that reads this key"
            raise ArgumentValueError("extractors", key.name, "every field that an extractor needs", remedy)
        found += [other for other in readers[key.name] if other is not one]
    return found
