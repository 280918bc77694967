"""Every public function, called wrongly: what was got, what was wanted, and the remedy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from newsdoc import ArgumentTypeError, ArgumentValueError, NewsdocError

if TYPE_CHECKING:
    from collections.abc import Callable

NONE: Any = None
ARTICLE = newsdoc.parse("Harga beras turun.")


@pytest.mark.parametrize(
    ("call", "error", "argument"),
    [
        (lambda: newsdoc.parse(NONE), ArgumentTypeError, "text"),
        (lambda: newsdoc.parse("", language=3), ArgumentTypeError, "language"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        (lambda: newsdoc.parse("", language="xx"), newsdoc.UnknownLanguageError, "language"),
        (lambda: newsdoc.parse("", language=""), newsdoc.UnknownLanguageError, "language"),
        (lambda: newsdoc.parse("", body_only=NONE), ArgumentTypeError, "body_only"),
        (lambda: newsdoc.Parser(limits=NONE), ArgumentTypeError, "limits"),
        (lambda: newsdoc.Parser(extractors=NONE), ArgumentTypeError, "extractors"),
        (lambda: newsdoc.Parser(strict=NONE), ArgumentTypeError, "strict"),
        (lambda: newsdoc.Parser().parse(NONE), ArgumentTypeError, "text"),
        (lambda: newsdoc.Parser().parse_many(NONE), ArgumentTypeError, "texts"),
        (lambda: newsdoc.Parser().parse_many([], jobs=0), ArgumentValueError, "jobs"),
        (lambda: newsdoc.Limits(max_chars=0), ArgumentValueError, "Limits.max_chars"),
        (lambda: newsdoc.Key("words", int), ArgumentValueError, "Key.name"),
        (lambda: newsdoc.Key("acme.words", NONE), ArgumentTypeError, "Key.type"),
        (lambda: newsdoc.extractor(NONE), ArgumentTypeError, "key"),
        (lambda: newsdoc.to_dict(NONE), ArgumentTypeError, "article"),
        (lambda: newsdoc.from_dict(NONE), ArgumentTypeError, "data"),
        (lambda: ARTICLE.found(NONE), ArgumentTypeError, "key"),
        (lambda: ARTICLE.found_all(NONE), ArgumentTypeError, "key"),
        (lambda: ARTICLE[NONE], ArgumentTypeError, "key"),
        (lambda: newsdoc.languages.load("xx"), newsdoc.UnknownLanguageError, "language"),
    ],
)
def test_a_wrong_call_says_what_was_got_what_was_wanted_and_the_remedy(
    call: Callable[[], object], error: type[NewsdocError], argument: str
) -> None:
    with pytest.raises(error) as caught:
        call()
    assert re.fullmatch(rf"{re.escape(argument)}: got .+, wanted .+; .+", str(caught.value))


def test_a_built_in_class_of_error_catches_them_too() -> None:
    assert issubclass(ArgumentTypeError, TypeError)
    assert issubclass(ArgumentValueError, ValueError)
    assert issubclass(newsdoc.DocumentError, ValueError)
