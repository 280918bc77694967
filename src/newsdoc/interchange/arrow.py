"""Arrow tables of articles, quotes and entities: for pandas, Polars, DuckDB, Parquet (extra ``arrow``)."""

from __future__ import annotations

from functools import cache
from itertools import count, islice, zip_longest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError, ArgumentValueError, check_count, check_type
from newsdoc.interchange.extras import load_extra
from newsdoc.interchange.rows import ARTICLE_COLUMNS, article_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NONE: Final = object()
"""What stands for an article, or a name, where there is none for the other."""
_PLACED: Final = ("cue", "source", "addressee", "medium")


class Schemas(NamedTuple):
    """The schemas of the tables."""

    articles: Any
    """A row an article. Moments are ISO 8601 as printed, with a zone or without."""
    quotes: Any
    """A row a quote; ``article`` and ``index`` say whose and which."""
    entities: Any
    """A row an entity."""
    nested: Any
    """A row an article, its quotes and entities nested in it: what Parquet files have."""


@cache
def schemas() -> Schemas:
    """Give the schemas, as ``pyarrow.Schema``.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = load_extra("pyarrow", "arrow")
    article, quote, entity = _article(pa), _quote(pa), _entity(pa)
    whose = [("article", pa.string()), ("index", pa.int32())]
    nested = [("quotes", pa.list_(pa.struct(quote))), ("entities", pa.list_(pa.struct(entity)))]
    return Schemas(
        pa.schema(article), pa.schema(whose + quote), pa.schema(whose + entity), pa.schema(article + nested)
    )


def _article(pa: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # pyarrow
    others: dict[str, Any] = dict.fromkeys(("authors", "tags", "problems"), pa.list_(pa.string()))
    others["published_day"] = pa.date32()
    return [(name, others.get(name, pa.string())) for name in ARTICLE_COLUMNS]


def _quote(pa: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # pyarrow
    text, offset = pa.string(), pa.int64()
    placed = [(part, (text, offset, offset)) for part in _PLACED]
    return [
        ("text", text),
        ("kind", text),
        ("speaker", text),
        ("speaker_kind", text),
        ("speaker_titles", pa.list_(text)),
        ("speaker_affiliation", text),
        *(
            (part + ending, kind)
            for part, kinds in placed
            for ending, kind in zip(("", "_start", "_end"), kinds, strict=True)
        ),
        ("content", _places(pa)),
        ("rule", text),
        ("confidence", pa.float64()),
    ]


def _entity(pa: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # pyarrow
    return [
        ("name", pa.string()),
        ("kind", pa.string()),
        ("aliases", pa.list_(pa.string())),
        ("titles", pa.list_(pa.string())),
        ("mentions", _places(pa)),
        ("confidence", pa.float64()),
    ]


def _places(pa: Any) -> Any:  # noqa: ANN401  # pyarrow
    return pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64())]))


class Tables(NamedTuple):
    """Three tables that refer to one another by the column ``article``; each has ``to_pandas()``."""

    articles: Any
    """A row an article (``schemas().articles``)."""
    quotes: Any
    """A row a quote (``schemas().quotes``)."""
    entities: Any
    """A row an entity (``schemas().entities``)."""


def to_tables(articles: Iterable[Article], names: Iterable[str] | None = None) -> Tables:
    """Turn articles into three Arrow tables.

    Args:
        articles: the articles.
        names: what each is called in the column ``article``, as its file; without them they are numbered.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ArgumentTypeError: ``articles`` or ``names`` holds something else.
        ArgumentValueError: there are not as many names as articles.
    """
    pa = load_extra("pyarrow", "arrow")
    rows = list(_rows(articles, names))
    return Tables(
        pa.Table.from_pylist(rows, schema=schemas().articles),
        pa.Table.from_pylist(_inner(rows, "quotes"), schema=schemas().quotes),
        pa.Table.from_pylist(_inner(rows, "entities"), schema=schemas().entities),
    )


def to_batches(
    articles: Iterable[Article], names: Iterable[str] | None = None, size: int = 1_000
) -> Iterator[Any]:
    """Turn articles, lazily, into record batches with ``schemas().nested``, of ``size`` rows each.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ArgumentTypeError: ``articles`` or ``names`` holds something else, or ``size`` is no whole number.
        ArgumentValueError: there are not as many names as articles, or ``size`` is less than 1.
    """
    pa = load_extra("pyarrow", "arrow")
    check_count("size", size, "leave it out for a thousand")
    return _batches(pa, _rows(articles, names), size)


def _batches(pa: Any, rows: Iterator[dict[str, Any]], size: int) -> Iterator[Any]:  # noqa: ANN401  # a module
    while batch := list(islice(rows, size)):
        yield pa.RecordBatch.from_pylist(batch, schema=schemas().nested)


def _rows(articles: Iterable[Article], names: Iterable[str] | None) -> Iterator[dict[str, Any]]:
    if isinstance(articles, Article) or not hasattr(articles, "__iter__"):
        raise ArgumentTypeError("articles", articles, "an iterable of newsdoc.Article", "pass a list")
    if names is None:
        return _named(zip(articles, map(str, count()), strict=False))
    if isinstance(names, str) or not hasattr(names, "__iter__"):
        raise ArgumentTypeError("names", names, "an iterable of str", "pass a list")
    return _named(zip_longest(articles, names, fillvalue=_NONE))


def _named(pairs: Iterable[tuple[object, object]]) -> Iterator[dict[str, Any]]:
    for index, (article, name) in enumerate(pairs):
        if article is _NONE or name is _NONE:
            got, remedy = f"{index} {'articles' if article is _NONE else 'names'}", "or leave names out"
            raise ArgumentValueError("names", got, "as many names as articles", remedy)
        check_type(f"names[{index}]", name, str, "str", "pass the name of each article")
        if not isinstance(article, Article):
            argument = f"articles[{index}]"
            raise ArgumentTypeError(argument, article, "newsdoc.Article", "parse a text first")
        yield article_row(str(name), article)


def _inner(rows: list[dict[str, Any]], part: str) -> list[dict[str, Any]]:
    return [
        {"article": row["article"], "index": index, **one}
        for row in rows
        for index, one in enumerate(row[part])
    ]
