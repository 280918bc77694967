"""The schemas of Arrow tables, and rows of plain values put into their columns."""

from __future__ import annotations

from functools import cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsdoc.interchange.extras import load_extra
from newsdoc.interchange.rows import ARTICLE_COLUMNS, NESTED

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLACED: Final = ("cue", "source", "addressee", "medium")


class Schemas(NamedTuple):
    """The schemas of the tables."""

    articles: Any
    """A row an article. Moments are ISO 8601 as printed, with a zone or without."""
    quotes: Any
    """A row a quote; ``article`` and ``index`` say whose and which."""
    entities: Any
    """A row an entity."""
    marked: Any
    """A row for words in quotation marks that nobody says."""
    extracted: Any
    """A row for each value of a custom field: ``value`` is JSON, as in ``newsdoc.to_dict``."""
    nested: Any
    """A row an article, all of these nested in it: what Parquet files and ``parse_batches`` have."""


@cache
def schemas() -> Schemas:
    """Give the schemas, as ``pyarrow.Schema``.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = load_extra("pyarrow", "arrow")
    inner = {
        "quotes": _quote(pa),
        "entities": _entity(pa),
        "marked": _marked(pa),
        "extracted": _extracted(pa),
    }
    whose = [("article", pa.string()), ("index", pa.int32())]
    article = _article(pa)
    nested = [(name, pa.list_(pa.struct(inner[name]))) for name in NESTED]
    return Schemas(
        articles=pa.schema(article),
        nested=pa.schema(article + nested),
        **{name: pa.schema(whose + inner[name]) for name in NESTED},
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


def _marked(pa: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # pyarrow
    return [*((name, pa.string()) for name in ("text", "kind", "rule")), *_offsets(pa)]


def _extracted(pa: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # pyarrow
    texts = [(name, pa.string()) for name in ("name", "value", "rule")]
    return [*texts, *_offsets(pa), ("confidence", pa.float64())]


def _places(pa: Any) -> Any:  # noqa: ANN401  # pyarrow
    return pa.list_(pa.struct(_offsets(pa)))


def _offsets(pa: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # pyarrow
    return [("start", pa.int64()), ("end", pa.int64())]


def to_batch(rows: Sequence[dict[str, Any]], schema: Any) -> Any:  # noqa: ANN401  # pyarrow
    """Put rows into a record batch, column by column: several times as fast as ``from_pylist``."""
    pa = load_extra("pyarrow", "arrow")
    columns = [_column(pa, [row[field.name] for row in rows], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _column(pa: Any, values: Sequence[Any], kind: Any) -> Any:  # noqa: ANN401  # pyarrow
    if pa.types.is_struct(kind):
        fields = [kind[index] for index in range(kind.num_fields)]
        inner = [_column(pa, [value[field.name] for value in values], field.type) for field in fields]
        return pa.StructArray.from_arrays(inner, fields=fields)
    if pa.types.is_list(kind):
        ends = pa.array(accumulate(map(len, values), initial=0), pa.int32())
        flat = list(chain.from_iterable(values))
        return pa.ListArray.from_arrays(ends, _column(pa, flat, kind.value_type)).cast(kind)
    return pa.array(values, kind)
