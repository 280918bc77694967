"""Packs from plain values: what a file or a dictionary holds is added to a pack field by field."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import attrs

from newsdoc.errors import PackError
from newsdoc.languages._reporting import Strength, Verb, verbs
from newsdoc.languages._words import fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")
Section = TypeVar("Section", bound=attrs.AttrsInstance)


def add_plain(base: Section, changes: Mapping[str, object], path: str = "") -> Section:
    """Give a pack, or a section of one, with plain values added to its fields.

    Words are added to those that are there: a string holds single words separated by white space, a list
    holds phrases. Switches, numbers and names are replaced; a section is given as a mapping of its own.

    Raises:
        PackError: a field is not known, or a value does not fit it; the message names the field.
    """
    known = {field.name for field in attrs.fields(type(base))}
    unknown = next((name for name in changes if name not in known), None)
    if unknown is not None:
        where = f"{path}{unknown}"
        raise fault(where, f"no such field{_closest(unknown, known)}")
    try:
        added = {name: _add(getattr(base, name), value, f"{path}{name}") for name, value in changes.items()}
        changed: Section = attrs.evolve(cast("Any", base), **added)
    except PackError as error:
        raise error if str(error).startswith(path) else PackError(f"{path}{error}") from None
    return changed


def _closest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(str(name), list(known), n=1)
    return f"; did you mean {near[0]}?" if near else f"; there are {', '.join(sorted(known))}"


def _add(old: Any, value: object, where: str) -> Any:  # noqa: ANN401  # any field of any section
    special = _SPECIAL.get(where.rpartition(".")[2])
    if special is not None:
        return special(old, value, where)
    if attrs.has(type(old)):
        return _section(old, value, where)
    if isinstance(old, frozenset):
        return old | _entries(value, where)
    if isinstance(old, tuple):
        return _joined(old, _entries_in_order(value, where))
    return _scalar(old, value, where)


def _section(old: Any, value: object, where: str) -> Any:  # noqa: ANN401  # any section
    if isinstance(value, type(old)):
        return value
    if isinstance(old, Strength):
        return _strength(old, _mapping(value, where), where)
    return add_plain(old, _mapping(value, where), f"{where}.")


def _scalar(old: object, value: object, where: str) -> object:
    # A whole number is a fine strength, but True is not a number and 1 is no switch.
    if isinstance(old, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not type(old):
        raise _wrong(where, value, type(old).__name__)
    return value


def _wrong(where: str, value: object, wanted: str) -> PackError:
    return fault(where, f"got {type(value).__name__}, wanted {wanted}")


def _mapping(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong(where, value, "a table of its fields")
    return value


def _entries_in_order(value: object, where: str) -> list[str]:
    if isinstance(value, str):
        return value.split()
    entries = list(value) if isinstance(value, list | tuple | set | frozenset) else None
    if entries is None or not all(isinstance(entry, str) for entry in entries):
        raise _wrong(where, value, "words in one string, or a list of phrases")
    return entries


def _entries(value: object, where: str) -> frozenset[str]:
    return frozenset(_entries_in_order(value, where))


def _joined(old: tuple[T, ...], added: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys([*old, *added]))


def _strength(old: Strength, given: Mapping[str, object], where: str) -> Strength:
    """Add verbs to the groups of a strength; a verb that moves to one group leaves the others."""
    moved = frozenset().union(
        *(_entries(entries, f"{where}.{name}") for name, entries in given.items() if name != "others")
    )
    left = attrs.evolve(
        old, always=old.always - moved, usually=old.usually - moved, seldom=old.seldom - moved
    )
    return add_plain(left, given, f"{where}.")


def _verbs(old: tuple[Verb, ...], value: object, where: str) -> tuple[Verb, ...]:
    """Add verbs; one whose first finite form is there already replaces it."""
    if isinstance(value, str):
        added = verbs(value)
    elif isinstance(value, tuple) and all(isinstance(verb, Verb) for verb in value):
        added = value
    else:
        raise _wrong(where, value, "lines of four columns: finite, participle, passive, root")
    by_name = {verb.finite[:1] or verb: verb for verb in (*old, *added)}
    return tuple(by_name.values())


def _spellings(old: tuple[tuple[str, ...], ...], value: object, where: str) -> tuple[tuple[str, ...], ...]:
    """Add spellings to months or weekdays: a list of strings in order, or a table by number from 1."""
    if isinstance(value, Mapping):
        given = {_number(key, where): _entries_in_order(names, where) for key, names in value.items()}
    elif isinstance(value, list | tuple):
        given = {number: _entries_in_order(names, where) for number, names in enumerate(value, start=1)}
    else:
        raise _wrong(where, value, "a list of spellings in order, or a table of them by number")
    size = max(len(old), *given, 0)
    return tuple(
        _joined(old[number - 1] if number <= len(old) else (), given.get(number, ()))
        for number in range(1, size + 1)
    )


_NUMBERS: Final = frozenset(range(1, 13))


def _number(key: object, where: str) -> int:
    text = str(key)
    if not (text.isascii() and text.isdecimal() and int(text) in _NUMBERS):
        raise fault(where, f"got {key!a}, wanted the number of a month or a weekday, from 1")
    return int(text)


def _pairs(old: tuple[tuple[str, Any], ...], value: object, where: str) -> tuple[tuple[str, Any], ...]:
    """Add entries with a value each, from a table; an entry that is there already is replaced."""
    return tuple({**dict(old), **_mapping(value, where)}.items())


def _phrase_table(
    old: tuple[tuple[str, frozenset[str]], ...], value: object, where: str
) -> tuple[tuple[str, frozenset[str]], ...]:
    given = {name: _entries(entries, f"{where}.{name}") for name, entries in _mapping(value, where).items()}
    known = dict(old)
    return tuple(
        (name, known.get(name, frozenset()) | given.get(name, frozenset())) for name in {**known, **given}
    )


def _marks(_old: object, value: object, where: str) -> tuple[tuple[Any, ...], ...]:
    """Replace the pairs of quotation marks; the validator of the pack looks at each."""
    if not isinstance(value, list | tuple):
        raise _wrong(where, value, "a list of pairs of marks")
    return tuple(tuple(pair) if isinstance(pair, list | tuple) else (pair,) for pair in value)


_SPECIAL: Final[dict[str, Callable[[Any, object, str], Any]]] = {
    "verbs": _verbs,
    "months": _spellings,
    "weekdays": _spellings,
    "ago": _phrase_table,
    "near_days": _pairs,
    "short_forms": _pairs,
    "body_sorts": _pairs,
    "paraphrases": _pairs,
    "quotation_marks": _marks,
}
