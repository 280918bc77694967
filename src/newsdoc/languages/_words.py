"""How data modules write their word lists, and what a list must be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdoc.errors import PackError

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs


def words(block: str) -> frozenset[str]:
    """Read single words from a block of text, separated by white space; a word given twice raises.

    >>> sorted(words("kata ujar tutur"))
    ['kata', 'tutur', 'ujar']
    """
    return _unique(block.split())


def phrases(block: str) -> frozenset[str]:
    """Read phrases from a block of text, one a line; a phrase given twice raises.

    >>> sorted(phrases('''
    ...     baca juga
    ...     lihat juga
    ... '''))
    ['baca juga', 'lihat juga']
    """
    return _unique([line.strip() for line in block.splitlines() if line.strip()])


def fault(where: str, told: str) -> PackError:
    """Build the error that names a field of a pack and what is wrong with it."""
    return PackError(f"{where}: {told}")


def _unique(entries: list[str]) -> frozenset[str]:
    found = frozenset(entries)
    if len(found) != len(entries):
        twice = sorted({entry for entry in entries if entries.count(entry) > 1})
        message = f"word list: given twice: {', '.join(map(ascii, twice))}; remove one of each"
        raise PackError(message)
    return found


def lower_case(_instance: object, attribute: attrs.Attribute[Any], value: frozenset[str]) -> None:
    """Validate that a word list is a frozenset of words in lower case without blanks around them."""
    _check(attribute.name, value, str.lower, "in lower case")


def word_pairs(instance: object, attribute: attrs.Attribute[Any], value: frozenset[str]) -> None:
    """Validate that a word list is one of phrases of two words in lower case (*talk about*)."""
    lower_case(instance, attribute, value)
    for phrase in value:
        if len(phrase.split()) != len(("talk", "about")):
            message = f"{attribute.name}: {phrase!a} must be two words"
            raise PackError(message)


def any_case(_instance: object, attribute: attrs.Attribute[Any], value: frozenset[str]) -> None:
    """Validate that a word list is a frozenset of words without blanks around them."""
    _check(attribute.name, value, str, "text")


def filled_text(_instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    """Validate that a value is text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        message = f"{attribute.name}: got {value!a}, wanted text that is not blank"
        raise PackError(message)


def plain_text(_instance: object, attribute: attrs.Attribute[Any], value: str) -> None:
    """Validate that a value is text."""
    if not isinstance(value, str):
        message = f"{attribute.name}: got {type(value).__name__}, wanted text"
        raise PackError(message)


def switch(_instance: object, attribute: attrs.Attribute[Any], value: bool) -> None:  # noqa: FBT001  # of attrs
    """Validate that a value is ``True`` or ``False``."""
    if not isinstance(value, bool):
        raise fault(attribute.name, f"got {type(value).__name__}, wanted True or False")


def mark_pairs(
    _instance: object, attribute: attrs.Attribute[Any], value: tuple[tuple[str, str], ...]
) -> None:
    """Validate that a value is a tuple of pairs of marks."""
    for pair in value if isinstance(value, tuple) else (value,):
        is_pair = isinstance(pair, tuple) and len(pair) == len(("open", "close"))
        if not is_pair or not all(isinstance(mark, str) and mark.strip() for mark in pair):
            message = f"{attribute.name}: got {pair!a}, wanted a tuple of pairs of marks"
            raise PackError(message)


def section(kind: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Build the validator of a section of a pack."""

    def check(_instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            message = f"{attribute.name}: got {type(value).__name__}, wanted {kind.__name__}"
            raise PackError(message)

    return check


def _check(name: str, value: object, fold: Callable[[str], str], wanted: str) -> None:
    """Check that a value is a set of words without blanks around them which ``fold`` leaves as they are."""
    if not isinstance(value, frozenset):
        message = f"{name}: got {type(value).__name__}, wanted a frozenset; build it with words()"
        raise PackError(message)
    if _all_fit(value, fold):
        return
    for word in value:
        if not isinstance(word, str) or not word or word != word.strip() or word != fold(word):
            message = f"{name}: {word!a} must be {wanted}, not empty, without blanks around it"
            raise PackError(message)


def _all_fit(value: frozenset[str], fold: Callable[[str], str]) -> bool:
    """Tell in one go whether all words are as they must be: a first text loads lists of thousands."""
    try:
        printed = "\n".join(value)
    except TypeError:
        return False
    return "" not in value and fold(printed) == "\n".join(map(str.strip, value))
