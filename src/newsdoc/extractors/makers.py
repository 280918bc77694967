"""Makers of common extractors: a labelled line, a pattern, a list of words, a computed value."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, overload

import regex

from newsdoc.errors import ArgumentTypeError, ArgumentValueError, check_switch
from newsdoc.extractors.declaring import Extractor, extractor
from newsdoc.keys import Key
from newsdoc.model import BlockRole, Found, Span
from newsdoc.text.lines import split_lines

if TYPE_CHECKING:
    from newsdoc.article import Article

T = TypeVar("T")

_SEPARATORS: Final = ":：=|-–—"
_SECONDS: Final = 2.0
"""How long a pattern may search in one article; above that its field is lost, and a problem says so."""


@overload
def labelled(label: str) -> Extractor[str]: ...
@overload
def labelled(label: str, key: Key[T], read: Callable[[str], T] | None = None) -> Extractor[T]: ...
def labelled(
    label: str, key: Key[Any] | None = None, read: Callable[[str], Any] | None = None
) -> Extractor[Any]:
    r"""Make an extractor of what stands behind a label on a line of its own (*Story Code: AB-12*).

    Between label and value stands a colon, a dash, a stroke or an equals sign; or the label fills its line
    and the value is the next one. Upper and lower case are the same.

    Args:
        label: the label as printed, without its colon.
        key: the field; without one it is ``label.`` and the label in lower case (``label.story_code``).
        read: turns what is printed into the value; without one the type of the key does. A
            ``ValueError`` says that it is none.

    >>> from newsdoc import Parser
    >>> parser = Parser(language="en", extractors=[labelled("Story Code")])
    >>> parser.parse("Rain in Lakeside\n\nStory code: AB-12")["label.story_code"].value
    'AB-12'

    Raises:
        ArgumentTypeError: an argument has a wrong type.
        ArgumentValueError: ``label`` is blank.
    """
    wanted = " ".join(_text("label", label).split()).casefold()
    name = "".join(letter if letter.isalnum() else "_" for letter in wanted)
    field: Key[Any] = _key(key) if key is not None else Key(f"label.{name}", str)
    reader = _reader(field, read)

    @extractor(field)
    def read_labelled(article: Article) -> Iterator[Found[Any]]:
        for start, end in _behind_label(article.text, wanted):
            yield from _found(article.text, start, end, reader, "labelled")

    return read_labelled


def matching(
    key: Key[T],
    pattern: str,
    *,
    read: Callable[..., T] | None = None,
    within: Collection[BlockRole] | None = None,
    ignore_case: bool = False,
) -> Extractor[T]:
    r"""Make an extractor of what a pattern of the library ``regex`` matches, each match a value.

    The value is read from the group ``value``, else from the only group, else from the whole match. With
    several named groups ``read`` gets all of them by name, as text (``None`` for one that took no part).

    Args:
        key: the field.
        pattern: the pattern; a search that takes more than two seconds costs the field.
        read: turns what is printed into the value; without one the type of the key does. A
            ``ValueError`` says that it is none.
        within: the roles of the blocks to look at; ``None`` for the whole text.
        ignore_case: whether upper and lower case are the same.

    >>> from newsdoc import Key, Parser
    >>> TICKER = Key("acme.ticker", str)
    >>> parser = Parser(language="en", extractors=[matching(TICKER, r"\((?:IDX|NYSE): ([A-Z]{2,5})\)")])
    >>> parser.parse("Shares of Garuda Niaga (IDX: GRNG) rose.")[TICKER].value
    'GRNG'

    Raises:
        ArgumentTypeError: an argument has a wrong type.
        ArgumentValueError: ``pattern`` is no pattern.
    """
    check_switch("ignore_case", ignore_case)
    field, compiled = _key(key), _compiled(_text("pattern", pattern), ignore_case=ignore_case)
    roles = _roles(within)
    named = sorted(compiled.groupindex)
    single = "value" if "value" in named else 1 if compiled.groups == 1 else 0
    by_name = len(named) > 1 and single != "value"
    reader = _reader(field, read)

    @extractor(field)
    def read_matching(article: Article) -> Iterator[Found[T]]:
        for start, end in _stretches(article, roles):
            for match in compiled.finditer(article.text, start, end, timeout=_SECONDS):
                if match.start(single) < 0:
                    continue
                begin, stop = match.span(single)
                given = (lambda _text, match=match: reader(**match.groupdict())) if by_name else reader
                yield from _found(article.text, begin, stop, given, "matching")

    return read_matching


@overload
def listed(key: Key[str], entries: Iterable[str], *, ignore_case: bool = ...) -> Extractor[str]: ...
@overload
def listed(key: Key[T], entries: Mapping[str, T], *, ignore_case: bool = ...) -> Extractor[T]: ...
def listed(key: Key[Any], entries: Iterable[str], *, ignore_case: bool = True) -> Extractor[Any]:
    """Make an extractor of words and phrases that stand in a list, wherever they stand in the text.

    Args:
        key: the field.
        entries: the phrases; a mapping gives the value of each, else it is the phrase as listed.
        ignore_case: whether upper and lower case are the same.

    >>> from newsdoc import Key, Parser
    >>> CROP = Key("acme.crop", str)
    >>> parser = Parser(language="id", extractors=[listed(CROP, {"beras": "rice", "cabai": "chili"})])
    >>> [found.value for found in parser.parse("Harga cabai dan Beras naik.").found_all(CROP)]
    ['chili', 'rice']

    Raises:
        ArgumentTypeError: an argument has a wrong type.
        ArgumentValueError: there are no entries, or one of them is blank.
    """
    field = _key(key)
    check_switch("ignore_case", ignore_case)
    values = _values(entries, ignore_case=ignore_case)
    pattern = regex.compile(
        r"(?<!\w)\L<entries>(?!\w)",
        regex.IGNORECASE | regex.FULLCASE if ignore_case else 0,
        entries=sorted({_text("entries", entry) for entry in entries}, key=len, reverse=True),
    )

    @extractor(field)
    def read_listed(article: Article) -> Iterator[Found[Any]]:
        for match in pattern.finditer(article.text, timeout=_SECONDS):
            printed = match[0]
            value = values.get(printed.casefold() if ignore_case else printed)
            if value is not None:
                yield _one(value, article.text, match.start(), match.end(), "listed")

    return read_listed


def computed(key: Key[T], compute: Callable[[Article], T | None]) -> Extractor[T]:
    """Make an extractor of a value that is computed from the article: its quotes, its entities, its length.

    >>> from newsdoc import Key, Parser
    >>> QUOTED = Key("acme.quoted_people", int)
    >>> count = computed(QUOTED, lambda article: len(article.speakers))
    >>> Parser(language="en", extractors=[count]).parse('"It rains," said Ann Hill.')[QUOTED].value
    1

    Raises:
        ArgumentTypeError: ``key`` is no ``Key``, or ``compute`` cannot be called.
    """
    field = _key(key)
    if not callable(compute):
        raise ArgumentTypeError("compute", compute, "a callable", "pass a function of an Article")

    @extractor(field)
    def read_computed(article: Article) -> Found[T] | None:
        value = compute(article)
        return None if value is None else Found(value=value, span=None, rule="computed")

    return read_computed


def _behind_label(text: str, label: str) -> Iterator[tuple[int, int]]:
    """Give where the values behind a label stand."""
    waiting = False
    for line in split_lines(text):
        printed = text[line.start : line.end]
        if waiting:
            yield line.start, line.end
        waiting = False
        head = printed[: len(label) + 1]
        if not head.casefold().startswith(label):
            continue
        rest = printed[len(label) :].lstrip()
        if not rest or rest in _SEPARATORS:
            waiting = True
        elif rest[0] in _SEPARATORS:
            value = rest.lstrip(_SEPARATORS + " \t")
            if value:
                yield line.end - len(value), line.end


def _found(text: str, start: int, end: int, read: Callable[[str], T], rule: str) -> Iterator[Found[T]]:
    try:
        value = read(text[start:end])
    except ValueError:
        return
    yield _one(value, text, start, end, rule)


def _one(value: T, text: str, start: int, end: int, rule: str) -> Found[T]:
    return Found(value=value, span=Span(start=start, end=end, text=text[start:end]), rule=rule)


def _stretches(article: Article, roles: frozenset[BlockRole] | None) -> Iterator[tuple[int, int]]:
    if roles is None:
        yield 0, len(article.text)
        return
    for block in article.blocks:
        if block.role in roles:
            yield block.span.start, block.span.end


def _key(key: object) -> Key[Any]:
    if not isinstance(key, Key):
        raise ArgumentTypeError("key", key, "newsdoc.Key", 'define one, as Key("acme.words", int)')
    return key


def _text(argument: str, value: object) -> str:
    if not isinstance(value, str):
        raise ArgumentTypeError(argument, value, "str", "pass it as printed in the text")
    if not value.strip():
        raise ArgumentValueError(argument, value, "text that is not blank", "pass it as printed in the text")
    return value


def _reader(key: Key[T], read: Callable[..., T] | None) -> Callable[..., T]:
    if read is None:
        return cast("Callable[..., T]", key.type)
    if not callable(read):
        raise ArgumentTypeError("read", read, "a callable or None", "pass a function of the printed text")
    return read


def _roles(within: object) -> frozenset[BlockRole] | None:
    if within is None:
        return None
    roles: list[Any] = (
        list(within) if isinstance(within, Iterable) and not isinstance(within, str) else [None]
    )
    for role in roles:
        if not isinstance(role, BlockRole):
            raise ArgumentTypeError("within", within, "a collection of BlockRole", "as {BlockRole.CAPTION}")
    return frozenset(roles)


def _compiled(pattern: str, *, ignore_case: bool) -> regex.Pattern[str]:
    try:
        return regex.compile(pattern, regex.IGNORECASE if ignore_case else 0)
    except regex.error as error:
        raise ArgumentValueError(
            "pattern", pattern, "a pattern of the library regex", f"mend it: {error}"
        ) from None


def _values(entries: Iterable[str], *, ignore_case: bool) -> dict[str, Any]:
    if isinstance(entries, str | bytes) or not isinstance(entries, Iterable):
        raise ArgumentTypeError("entries", entries, "phrases or a mapping of them", "pass a list of phrases")
    pairs = entries.items() if isinstance(entries, Mapping) else [(entry, entry) for entry in entries]
    values = {(_text("entries", e).casefold() if ignore_case else e): value for e, value in pairs}
    if not values:
        raise ArgumentValueError("entries", [], "at least one phrase", "pass a list of phrases")
    return values
