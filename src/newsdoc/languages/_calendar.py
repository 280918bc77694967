"""``Calendar``: how a language writes dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from newsdoc.errors import PackError
from newsdoc.languages._words import fault, lower_case, switch

if TYPE_CHECKING:
    import attrs

UNITS = ("minute", "hour", "day", "week", "month", "year")
_ORDERS = ("dmy", "mdy", "ymd")


def _spellings(count: int) -> Any:  # noqa: ANN401 - a validator of attrs
    def check(_instance: object, attribute: attrs.Attribute[Any], value: tuple[tuple[str, ...], ...]) -> None:
        if not isinstance(value, tuple) or len(value) not in (0, count):
            found = len(value) if isinstance(value, tuple) else type(value).__name__
            message = f"calendar.{attribute.name}: got {found}, wanted a tuple of {count} tuples, or none"
            raise PackError(message)
        seen: set[str] = set()
        for names in value:
            _check_names(attribute.name, names, seen)

    return check


def _check_names(field_name: str, names: tuple[str, ...], seen: set[str]) -> None:
    if not isinstance(names, tuple) or not names:
        message = f"calendar.{field_name}: got {names!a}, wanted a tuple of spellings that is not empty"
        raise PackError(message)
    for name in names:
        if not isinstance(name, str) or not name or name != name.strip() or name != name.lower():
            message = f"calendar.{field_name}: {name!a} must be in lower case, without blanks around it"
            raise PackError(message)
        if name in seen:
            message = f"calendar.{field_name}: {name!a} is given twice; remove one of each"
            raise PackError(message)
        seen.add(name)


def _units(
    _instance: object, _attribute: attrs.Attribute[Any], value: tuple[tuple[str, frozenset[str]], ...]
) -> None:
    for unit, entries in _pairs("ago", value, frozenset):
        if unit not in UNITS:
            message = f"calendar.ago: got {unit!a}, wanted one of {', '.join(UNITS)}"
            raise PackError(message)
        for phrase in entries:
            if phrase != phrase.lower() or phrase.count("{0}") != 1:
                message = f"calendar.ago: {phrase!a} must be in lower case and hold {{0}} once"
                raise PackError(message)


def _near(_instance: object, _attribute: attrs.Attribute[Any], value: tuple[tuple[str, int], ...]) -> None:
    for word, _days in _pairs("near_days", value, int):
        if not word or word != word.lower().strip():
            message = f"calendar.near_days: {word!a} must be in lower case, without blanks around it"
            raise PackError(message)


def _pairs(name: str, value: Any, kind: type) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401  # of anybody
    """Give a value that is pairs of text and something else; anything else raises."""
    pairs = value if isinstance(value, tuple) else (value,)
    for pair in pairs:
        is_pair = isinstance(pair, tuple) and len(pair) == len(("text", kind))
        if not is_pair or not isinstance(pair[0], str) or not isinstance(pair[1], kind):
            where, wanted = f"calendar.{name}", f"a tuple of pairs of str and {kind.__name__}"
            raise fault(where, f"got {pair!a}, wanted {wanted}")
    return pairs


def _years(_instance: object, _attribute: attrs.Attribute[Any], value: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise fault("calendar.years_ahead", f"got {type(value).__name__}, wanted a whole number")


def _order(_instance: object, _attribute: attrs.Attribute[Any], value: str) -> None:
    if value not in _ORDERS:
        message = f"calendar.order: got {value!a}, wanted one of {', '.join(_ORDERS)}"
        raise PackError(message)


@frozen(kw_only=True, cache_hash=True)
class Calendar:
    """How a language writes dates; generated from CLDR for every language, with additions by hand."""

    months: tuple[tuple[str, ...], ...] = field(default=(), validator=_spellings(12))
    """Twelve tuples, January first: the spellings of each month in lower case, abbreviations without
    their full stop. Empty where CLDR has no names."""
    weekdays: tuple[tuple[str, ...], ...] = field(default=(), validator=_spellings(7))
    """Seven tuples, Monday first: the spellings of each weekday in lower case. Empty like ``months``."""
    order: str = field(default="dmy", validator=_order)
    """The order of a date in numbers: ``dmy``, ``mdy`` or ``ymd``."""
    year_first: bool = field(default=False, validator=switch)
    """Whether the year stands before the name of the month (Hungarian *2023. február 27.*)."""
    years_ahead: int = field(default=0, validator=_years)
    """How many years ahead of the common ones printed years may be (543 in Thai); those are told by size."""
    joiners: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words printed between the parts of a date or before its time (*de*, *pukul*, *at*)."""
    before_noon: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """What is printed with hours before noon, without the last full stop (*a.m*)."""
    after_noon: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """What is printed with hours after noon, without the last full stop (*p.m*)."""
    ago: tuple[tuple[str, frozenset[str]], ...] = field(default=(), validator=_units)
    """Phrases for a stretch of time that has passed, in lower case with the number as ``{0}``, by the unit
    (*minute*, *hour*, *day*, *week*, *month*, *year*)."""
    near_days: tuple[tuple[str, int], ...] = field(default=(), validator=_near)
    """Words for days near today, in lower case, and how many days after today they are (*kemarin* -1)."""
