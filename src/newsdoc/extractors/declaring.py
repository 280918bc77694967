"""What an extractor is, and how a function becomes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from newsdoc.errors import ArgumentTypeError
from newsdoc.keys import Key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsdoc.article import Article
    from newsdoc.model import Found

T = TypeVar("T")


class Extractor(Protocol[T]):
    """A callable with a key: what ``Parser(extractors=...)`` takes."""

    key: Key[T]
    """The field that the callable reads."""

    def __call__(self, article: Article, /) -> Found[T] | Iterable[Found[T]] | None:
        """Read the field from an article."""
        ...


def extractor(
    key: Key[T], *, needs: Iterable[Key[Any]] = ()
) -> Callable[[Callable[[Article], Found[T] | Iterable[Found[T]] | None]], Extractor[T]]:
    """Attach a key to a function from ``Article`` to ``Found``, several of them, or ``None``.

    The function stays what it is; it only gains the attribute ``key``, and ``needs`` where there are some.

    Args:
        key: the field that the function reads.
        needs: the fields that it looks at: a parser runs the extractors that read them before this one.

    Raises:
        ArgumentTypeError: ``key`` is not a ``Key``, ``needs`` no iterable of them, or what is decorated
            cannot be called.

    >>> from newsdoc import Article, Found, Key, Parser
    >>> WORDS = Key("acme.words", int)
    >>> @extractor(WORDS)
    ... def count_words(article: Article) -> Found[int]:
    ...     return Found(value=len(article.text.split()), span=None, rule="count")
    >>> Parser(extractors=[count_words]).parse("Tiga kata saja").found(WORDS).value
    3
    """
    if not isinstance(key, Key):
        raise ArgumentTypeError("key", key, "newsdoc.Key", 'define one, as Key("acme.words", int)')
    needed = _keys(needs)

    def attach(
        function: Callable[[Article], Found[T] | Iterable[Found[T]] | None],
    ) -> Extractor[T]:
        if not callable(function):
            raise ArgumentTypeError("function", function, "a callable", "decorate a function of an Article")
        carrier = cast("Any", function)
        carrier.key = key
        if needed:
            carrier.needs = needed
        return cast("Extractor[T]", carrier)

    return attach


def _keys(needs: object) -> tuple[Key[Any], ...]:
    remedy = "pass the keys of fields, as needs=[HEADLINE]"
    try:
        given = tuple(cast("Iterable[Any]", needs))
    except TypeError:
        raise ArgumentTypeError("needs", needs, "an iterable of newsdoc.Key", remedy) from None
    for one in given:
        if not isinstance(one, Key):
            raise ArgumentTypeError("needs", one, "an iterable of newsdoc.Key", remedy)
    return given
