"""Names for the text of an article, for formats that want an absolute URI."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from newsdoc.errors import ArgumentTypeError, ArgumentValueError
from newsdoc.escape import for_exchange

if TYPE_CHECKING:
    from newsdoc.article import Article

_ABSOLUTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20\x7f]+")
_KEPT: Final = "%/:?#[]@!$&'()*+,;=~"


def name_text(article: Article, given: str | None, argument: str) -> str:
    """Give the URI that the caller gives, else the article's own address, else one made from the text.

    Raises:
        ArgumentTypeError: ``given`` is neither ``None`` nor a ``str``.
        ArgumentValueError: it is no absolute URI.
    """
    if given is None:
        address = article.url or ""
        return _ascii(address) if _ABSOLUTE.fullmatch(address) else name_part("", article.text)
    if not isinstance(given, str):
        raise ArgumentTypeError(argument, given, "str", "pass the address of the text")
    if not _ABSOLUTE.fullmatch(given):
        raise ArgumentValueError(
            argument, given, "an absolute URI", 'as "https://example.org/1" or "urn:isbn:1"'
        )
    return _ascii(given)


def name_part(of: str, what: str) -> str:
    """Make the URI of something that belongs to what has a URI; the same every time."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, for_exchange(f'{of}#{what}' if of else what))}"


def _ascii(address: str) -> str:
    return quote(for_exchange(address), safe=_KEPT)
