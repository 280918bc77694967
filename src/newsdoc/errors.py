"""The exceptions that a caller's mistake raises. Bad *text* never raises: it becomes a ``Problem``."""

from __future__ import annotations

from typing import Any


class NewsdocError(Exception):
    """The base of every exception that newsdoc raises on purpose; all of them can be pickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle without calling ``__init__``, whose arguments are not kept."""
        return _rebuild, (type(self), *self.args), self.__dict__


def _rebuild(kind: type[NewsdocError], *args: object) -> NewsdocError:
    return kind.__new__(kind, *args)


class ArgumentTypeError(NewsdocError, TypeError):
    """An argument has a type that the call does not take."""

    def __init__(self, argument: str, got: object, wanted: str, remedy: str) -> None:
        """Name the argument, what it was, what it should be and how to get there."""
        super().__init__(f"{argument}: got {type(got).__name__}, wanted {wanted}; {remedy}")


class ArgumentValueError(NewsdocError, ValueError):
    """An argument has the right type and a value that the call cannot use."""

    def __init__(self, argument: str, got: object, wanted: str, remedy: str) -> None:
        """Name the argument, what it was, what it should be and how to get there."""
        super().__init__(f"{argument}: got {got!a}, wanted {wanted}; {remedy}")


class UnknownLanguageError(ArgumentValueError, LookupError):
    """A language code that neither a pack nor CLDR knows."""


class PackError(NewsdocError, ValueError):
    """A language pack whose data do not fit; the message names the field and the word."""


class PluginError(NewsdocError, ImportError):
    """An entry point that offers an extractor or a language pack and gives neither."""


class MissingExtraError(NewsdocError, ImportError):
    """A package that one format needs is not installed; the message says how to install it."""

    def __init__(self, module: str, extra: str) -> None:
        """Name the module and the extra that brings it."""
        super().__init__(f"{module} is not installed; install newsdoc[{extra}], for example with pip")


class ExtractorError(NewsdocError, TypeError):
    """A custom extractor gave something that is not a valid ``Found``; raised by a ``strict`` parser."""

    def __init__(self, message: str, code: str = "extractor-result") -> None:
        """Keep the code of the ``Problem`` that stands for this error beside the message."""
        super().__init__(message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        """Give the message."""
        return self.message


class DocumentError(NewsdocError, ValueError):
    """A dictionary that is not an article; ``path`` says where (``$.quotes[0].content[1]``)."""

    def __init__(self, path: str, message: str) -> None:
        """Keep the path beside the message."""
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message


def check_type(argument: str, value: object, kind: type, wanted: str, remedy: str) -> None:
    """Refuse an argument that is no instance of a class.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not isinstance(value, kind):
        raise ArgumentTypeError(argument, value, wanted, remedy)


def check_switch(argument: str, value: object) -> None:
    """Refuse an argument that is neither ``True`` nor ``False``.

    Raises:
        ArgumentTypeError: it is neither.
    """
    check_type(argument, value, bool, "bool", "pass True or False")


def check_whole(argument: str, value: object, remedy: str) -> None:
    """Refuse an argument that is no whole number; ``True`` is none.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise ArgumentTypeError(argument, value, "int", remedy)


def check_count(argument: str, value: object, remedy: str) -> None:
    """Refuse an argument that is no whole number of at least one.

    Raises:
        ArgumentTypeError: it is no whole number.
        ArgumentValueError: it is less than 1.
    """
    check_whole(argument, value, "give a whole number")
    if value < 1:  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]  # a whole number, as of above
        raise ArgumentValueError(argument, value, "at least 1", remedy)
