"""Target: a document that was tampered with is refused, or read as an article whose spans do not lie."""

from __future__ import annotations

import copy
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from fuzz.fuzzing import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEXTS = (
    "Harga Beras Turun\n\nSenin, 3/4/2023 10:15 WIB\n\n“Kami siap,” kata Rina Hartati.",
    "Rain in Leeds\n\nBy Ann Hill\n\nLEEDS (Reuters) - “It rains,” said Mayor Tom Reed, “all.\n\x00\ud800",
)
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**63, 10**400, 0.5, -0.0, 1e308, float("nan"), float("inf")),
    *(
        "",
        " ",
        "x",
        "\ud800",
        "\x00",
        "person",
        "2023-02-30",
        "0000-00-00T00:00",
        "1/1",
        [],
        {},
        [[]],
        [None],
    ),
    *({"start": 0, "end": 1}, {"start": 1, "end": 0}, {"start": 0, "end": 10**9, "text": "H"}, {"": 0}),
)


class LyingSpanError(AssertionError):
    """An article was built that is not true to its text, or that cannot be written again."""


def check(data: bytes) -> None:
    """Read a document: JSON where the bytes are some, else a good one with what the bytes change."""
    import newsdoc  # noqa: PLC0415  # atheris watches this import
    from newsdoc.testing.seen import spans  # noqa: PLC0415  # the same

    try:
        article = newsdoc.from_dict(_document(data))
    except (newsdoc.DocumentError, newsdoc.ArgumentTypeError):
        return
    for span in spans(article):
        if not 0 <= span.start <= span.end <= len(article.text):
            raise LyingSpanError(ascii(span))
        if span.text != article.text[span.start : span.end]:
            raise LyingSpanError(ascii(span))
    written = json.dumps(newsdoc.to_dict(article), allow_nan=False)
    if newsdoc.from_dict(json.loads(written)) != article:
        raise LyingSpanError(written)


def _document(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return _tampered(data)


def _tampered(data: bytes) -> Any:  # noqa: ANN401  # any JSON
    document = copy.deepcopy(_good(_TEXTS[len(data) % len(_TEXTS)]))
    for place in range(0, len(data) - 3, 4):
        high, low, what, value = data[place : place + 4]
        places = list(_places(document))
        if not places:
            break
        holder, key = places[(high * 256 + low) % len(places)]
        _change(holder, key, what, value)
    return document


@cache
def _good(text: str) -> Any:  # noqa: ANN401  # any JSON
    import newsdoc  # noqa: PLC0415  # atheris watches this import

    return newsdoc.to_dict(newsdoc.parse(text))


def _change(holder: Any, key: Any, what: int, value: int) -> None:  # noqa: ANN401  # a list or a dictionary
    old = holder[key]
    if what % 8 == 0:
        del holder[key]
    elif what % 8 == 1 and isinstance(old, int):
        holder[key] = old + value - 128
    elif what % 8 == 2 and isinstance(holder, list):  # noqa: PLR2004  # one of eight changes
        holder.insert(key, copy.deepcopy(old))
    elif what % 8 == 3 and isinstance(holder, dict):  # noqa: PLR2004  # the same
        holder[f"{key}{value}"] = old
    elif what % 8 == 4 and isinstance(old, str):  # noqa: PLR2004  # the same
        holder[key] = old[: value % (len(old) + 1)]
    else:
        holder[key] = copy.deepcopy(_VALUES[value % len(_VALUES)])


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401  # any JSON
    """Give every member and item, however deep, as what holds it and its key there."""
    pairs = list(value.items() if isinstance(value, dict) else enumerate(value))
    for key, part in pairs:
        yield value, key
        if isinstance(part, dict | list):
            yield from _places(part)


if __name__ == "__main__":
    fuzz(check)
