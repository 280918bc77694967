"""The exceptions that a caller's mistake raises. Bad *text* never raises: it becomes a ``Problem``."""

from __future__ import annotations


class NewsdocError(Exception):
    """The base of every exception that newsdoc raises on purpose."""


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


class DocumentError(NewsdocError, ValueError):
    """A dictionary that is not an article; ``path`` says where (``$.quotes[0].content[1]``)."""

    def __init__(self, path: str, message: str) -> None:
        """Keep the path beside the message."""
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message

    def __reduce__(self) -> tuple[type[DocumentError], tuple[str, str]]:
        """Pickle by the two arguments, which the base class does not keep apart."""
        return type(self), (self.path, self.message)
