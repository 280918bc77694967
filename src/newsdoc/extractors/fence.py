"""The fence around custom extractors.

What an extractor does wrong costs its own field and leaves one ``Problem`` that names it; everything else
stays as it was.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsdoc.errors import ExtractorError
from newsdoc.keys import BUILT_IN
from newsdoc.model import Found, Span
from newsdoc.problems import note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.article import Article
    from newsdoc.extractors.declaring import Extractor
    from newsdoc.keys import Key
    from newsdoc.limits import Limits
    from newsdoc.model import Problem

_BUILT_IN = frozenset(key.name for key in BUILT_IN)
_SHOWN = 200
"""How much of a foreign error message is shown, in code points."""


def run_extractors(
    article: Article, extractors: Sequence[Extractor[Any]], limits: Limits, *, strict: bool
) -> Article:
    """Add what the extractors find, in their order; each sees what those before it found.

    A value under a built-in key comes before what the parser read there.

    Raises:
        ExceptionGroup: ``strict`` is set and extractors failed; it holds what they raised.
    """
    errors: list[Exception] = []
    for one in extractors:
        try:
            values = _run(one, article, limits)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001  # the fence: the one place that takes any error
            errors.append(error)
            article = evolve(article, problems=(*article.problems, _problem(one, error)))
        else:
            article = evolve(article, fields=_with(article.fields, one.key.name, values))
    if strict and errors:
        raise ExceptionGroup("extractors", errors)
    return article


def _run(one: Extractor[Any], article: Article, limits: Limits) -> list[Found[Any]]:
    given = one(article)
    if given is None:
        return []
    if isinstance(given, Found):
        values = [given]
    elif isinstance(given, str | bytes) or not hasattr(given, "__iter__"):
        message = f"got {type(given).__name__}, wanted Found, an iterable of Found, or None"
        raise ExtractorError(message)
    else:
        values = list(islice(given, limits.max_values + 1))
    if len(values) > limits.max_values:
        message = f"got more than {limits.max_values} values (Limits.max_values)"
        raise ExtractorError(message, code="extractor-endless")
    for found in values:
        _check(found, one.key, article.text)
    return values


def _check(found: object, key: Key[Any], text: str) -> None:
    """Raise what is wrong with a value; the annotations of an extractor promise nothing."""
    if not isinstance(found, Found):
        message = f"got {type(found).__name__}, wanted Found"
        raise ExtractorError(message)
    value: object = found.value
    if not isinstance(value, key.type) or (isinstance(value, bool) and key.type is not bool):
        message = f"value: got {type(value).__name__}, wanted {key.type.__name__}, as {key.name} says"
        raise ExtractorError(message)
    hash(value)  # an article is hashed by value, so a list raises here and not years later
    if not isinstance(found.rule, str):
        message = f"rule: got {type(found.rule).__name__}, wanted str"
        raise ExtractorError(message)
    confidence: object = found.confidence
    if isinstance(confidence, bool) or not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        message = f"confidence: got {ascii(confidence)[:_SHOWN]}, wanted a number from 0 to 1"
        raise ExtractorError(message)
    _check_span(found.span, text)


def _check_span(span: object, text: str) -> None:
    if span is None:
        return
    if not isinstance(span, Span):
        message = f"span: got {type(span).__name__}, wanted Span or None"
        raise ExtractorError(message)
    if type(span.start) is not int or type(span.end) is not int:
        message = "span: the offsets have to be int"
        raise ExtractorError(message)
    if not 0 <= span.start <= span.end <= len(text):
        message = f"span: {span.start} to {span.end} lies outside the text of {len(text)} code points"
        raise ExtractorError(message)
    if span.text != text[span.start : span.end]:
        message = f"span: its text differs from that of the article at {span.start} to {span.end}"
        raise ExtractorError(message)


def _with(
    fields: tuple[tuple[str, Found[Any]], ...], name: str, values: list[Found[Any]]
) -> tuple[tuple[str, Found[Any]], ...]:
    added = tuple((name, found) for found in values)
    return (*added, *fields) if name in _BUILT_IN else (*fields, *added)


def _problem(one: Extractor[Any], error: Exception) -> Problem:
    code = error.code if isinstance(error, ExtractorError) else "extractor-raised"
    name = getattr(one, "__qualname__", type(one).__qualname__)
    return note(code, f"extractor {ascii(name)[:_SHOWN]} of {one.key.name}: {_told(error)}")


def _told(error: Exception) -> str:
    if isinstance(error, ExtractorError):
        return str(error)
    # An exception of foreign code may raise when it is printed; this module knows how to live with that.
    from traceback import format_exception_only  # noqa: PLC0415  # only a failure needs it

    return ascii(format_exception_only(error)[-1].strip())[:_SHOWN]
