"""Arrow tables of articles and what they hold: for pandas, Polars, DuckDB, Parquet (extra ``arrow``)."""

from __future__ import annotations

from itertools import count, zip_longest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError, ArgumentValueError, check_count, check_type
from newsdoc.interchange.arrow_schemas import Schemas, schemas, to_batch
from newsdoc.interchange.extras import load_extra
from newsdoc.interchange.rows import article_row, empty_row
from newsdoc.parser import Parser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsdoc.interchange.rows import Row

__all__ = ["Schemas", "Tables", "parse_batches", "schemas", "to_batches", "to_tables"]
_NONE: Final = object()
"""What stands for an article, or a name, where there is none for the other."""
_ROWS: Final = 256
"""Rows of a batch that ``parse_batches`` gives: so many articles are in memory at a time."""
_CHARACTERS: Final = 1 << 26
"""Characters of text in a batch: a column of Arrow holds two gigabytes."""


class Tables(NamedTuple):
    """Tables that refer to one another by the column ``article``; each has ``to_pandas()``."""

    articles: Any
    """A row an article (``schemas().articles``)."""
    quotes: Any
    """A row a quote (``schemas().quotes``)."""
    entities: Any
    """A row an entity (``schemas().entities``)."""
    marked: Any
    """A row for words in quotation marks that nobody says (``schemas().marked``)."""
    extracted: Any
    """A row for each value of a custom field (``schemas().extracted``)."""


def to_tables(articles: Iterable[Article], names: Iterable[str] | None = None) -> Tables:
    """Turn articles into Arrow tables.

    Args:
        articles: the articles.
        names: what each is called in the column ``article``, as its file; without them they are numbered.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ArgumentTypeError: ``articles`` or ``names`` hold something else.
        ArgumentValueError: there are not as many names as articles, or the value of a custom field has no
            place in JSON.
    """
    pa = load_extra("pyarrow", "arrow")
    groups = list(_group(_rows(articles, names), _ROWS))

    def table(part: str) -> Any:  # noqa: ANN401  # pyarrow
        schema = getattr(schemas(), part)
        parts = groups if part == "articles" else (_inner(rows, part) for rows in groups)
        return pa.Table.from_batches([to_batch(rows, schema) for rows in parts], schema)

    return Tables(*map(table, Tables._fields))


def to_batches(
    articles: Iterable[Article], names: Iterable[str] | None = None, size: int = 1_000
) -> Iterator[Any]:
    """Turn articles, lazily, into record batches with ``schemas().nested``, of at most ``size`` rows.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ArgumentTypeError: ``articles`` or ``names`` hold something else, or ``size`` is no ``int``.
        ArgumentValueError: there are not as many names as articles, ``size`` is less than 1, or the value of
            a custom field has no place in JSON.
    """
    load_extra("pyarrow", "arrow")
    check_count("size", size, "leave it out for a thousand")
    return _batches(_rows(articles, names), size)


def parse_batches(
    batches: Iterable[Any],
    parser: Parser | Callable[[], Parser] | None = None,
    *,
    text_column: str = "text",
    name_column: str | None = None,
) -> Iterator[Any]:
    """Parse record batches with a text in each row into record batches with ``schemas().nested``.

    The one function that engines need: it is lazy, can be pickled, gives as many rows as it takes, in their
    order, and holds a few hundred articles at a time. Arguments are bound with ``functools.partial``. A
    missing text (a null) gives a row of nulls and empty lists.

    Args:
        batches: ``pyarrow.RecordBatch``, as an engine hands them to a worker.
        parser: a parser, or a function that makes one where the work is done; by default ``Parser()``.
        text_column: the column of texts.
        name_column: the column that says what each text is called; the column ``article`` gets it, as a
            string. Without it that column is null.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ArgumentTypeError: ``batches`` is no iterable of record batches, ``parser`` is no parser, or a column
            is named by what is no ``str`` or holds texts that are no strings.
        ArgumentValueError: a batch has no such column, or the value of a custom field has no place in JSON.
        ExceptionGroup: the parser is ``strict`` and extractors failed.
    """
    pa = load_extra("pyarrow", "arrow")
    if isinstance(batches, pa.RecordBatch | pa.Table | str) or not hasattr(batches, "__iter__"):
        remedy = "pass a list, or table.to_batches()"
        raise ArgumentTypeError("batches", batches, "an iterable of pyarrow.RecordBatch", remedy)
    check_type("text_column", text_column, str, "str", "name the column of texts")
    if name_column is not None:
        check_type("name_column", name_column, str, "str or None", "name the column of names")
    return _batches(_parse_rows(pa, batches, _build(parser), text_column, name_column), _ROWS)


def _build(parser: Parser | Callable[[], Parser] | None) -> Parser:
    made = Parser() if parser is None else parser
    if not isinstance(made, Parser) and callable(made):
        made = made()
    if not isinstance(made, Parser):
        remedy = 'pass newsdoc.Parser(language="id")'
        raise ArgumentTypeError("parser", made, "newsdoc.Parser or a function that makes one", remedy)
    return made


def _parse_rows(
    pa: Any,  # noqa: ANN401  # pyarrow
    batches: Iterable[Any],
    parser: Parser,
    text_column: str,
    name_column: str | None,
) -> Iterator[Row]:
    for index, batch in enumerate(batches):
        if not isinstance(batch, pa.RecordBatch):
            argument = f"batches[{index}]"
            raise ArgumentTypeError(argument, batch, "pyarrow.RecordBatch", "pass table.to_batches()")
        texts = _values(batch, "text_column", text_column)
        names = [None] * len(texts) if name_column is None else _values(batch, "name_column", name_column)
        for text, name in zip(texts, names, strict=True):
            called = None if name is None else str(name)
            if text is None:
                yield empty_row(called)
            elif isinstance(text, str):
                yield article_row(called, parser.parse(text))
            else:
                raise ArgumentTypeError(
                    "text_column", text, "a column of strings", "cast it to pyarrow.string()"
                )


def _values(batch: Any, argument: str, column: str) -> list[Any]:  # noqa: ANN401  # pyarrow
    names = batch.schema.names
    if names.count(column) != 1:
        raise ArgumentValueError(
            argument, column, f"one of the columns {', '.join(map(ascii, names))}", "name another"
        )
    return list(batch.column(column).to_pylist())


def _batches(rows: Iterable[Row], size: int) -> Iterator[Any]:
    return (to_batch(group, schemas().nested) for group in _group(rows, size))


def _group(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    group: list[Row] = []
    characters = 0
    for row in rows:
        group.append(row)
        characters += len(row["text"] or "")
        if len(group) == size or characters >= _CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group


def _rows(articles: Iterable[Article], names: Iterable[str] | None) -> Iterator[Row]:
    if isinstance(articles, Article) or not hasattr(articles, "__iter__"):
        raise ArgumentTypeError("articles", articles, "an iterable of newsdoc.Article", "pass a list")
    if names is None:
        return _named(zip(articles, map(str, count()), strict=False))
    if isinstance(names, str) or not hasattr(names, "__iter__"):
        raise ArgumentTypeError("names", names, "an iterable of str", "pass a list")
    return _named(zip_longest(articles, names, fillvalue=_NONE))


def _named(pairs: Iterable[tuple[object, object]]) -> Iterator[Row]:
    for index, (article, name) in enumerate(pairs):
        if article is _NONE or name is _NONE:
            got, remedy = f"{index} {'articles' if article is _NONE else 'names'}", "or leave names out"
            raise ArgumentValueError("names", got, "as many names as articles", remedy)
        check_type(f"names[{index}]", name, str, "str", "pass the name of each article")
        if not isinstance(article, Article):
            argument = f"articles[{index}]"
            raise ArgumentTypeError(argument, article, "newsdoc.Article", "parse a text first")
        yield article_row(str(name), article)


def _inner(rows: list[Row], part: str) -> list[Row]:
    return [
        {"article": row["article"], "index": index, **one}
        for row in rows
        for index, one in enumerate(row[part])
    ]
