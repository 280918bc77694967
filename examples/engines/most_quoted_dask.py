"""Count with Dask who is quoted most in a folder of Parquet files with the columns ``id`` and ``text``.

    python examples/engines/most_quoted_dask.py corpus --workers 2

Needs newsdoc[arrow] and dask[dataframe].
"""

from __future__ import annotations

import argparse

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

from newsdoc.interchange.arrow import parse_batches


def read_quotes(frame: pd.DataFrame) -> pd.DataFrame:
    """Give a row a quote: the article and who speaks."""
    batch = pa.RecordBatch.from_pandas(frame, preserve_index=False)
    rows = [
        (article["article"], quote["speaker"])
        for articles in parse_batches([batch], name_column="id")
        for article in articles.select(["article", "quotes"]).to_pylist()
        for quote in article["quotes"]
    ]
    return pd.DataFrame(rows, columns=["article", "speaker"], dtype="string")


def main() -> None:
    """Print the ten who are quoted most, and how often."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("folder")
    options.add_argument("--workers", type=int, default=2)
    given = options.parse_args()
    texts = dd.read_parquet(given.folder, columns=["id", "text"], split_row_groups=True)
    quotes = texts.map_partitions(read_quotes, meta={"article": "string", "speaker": "string"})
    counts = quotes["speaker"].value_counts().compute(scheduler="processes", num_workers=given.workers)
    for count, name in sorted((-count, name) for name, count in counts.items())[:10]:
        print(-count, name)


if __name__ == "__main__":
    main()
