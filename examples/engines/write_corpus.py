"""Write a corpus of made-up articles as Parquet files: what the other programs here count over.

    python examples/engines/write_corpus.py corpus --articles 20000

Needs newsdoc[arrow,testing]. The same number gives the same articles every time.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newsdoc.testing.writing import MATERIALS, write_article


def main() -> None:
    """Write the files."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--articles", type=int, default=1_000)
    options.add_argument("--files", type=int, default=8, help="engines share work out by files")
    given = options.parse_args()
    given.folder.mkdir(parents=True)
    rng = random.Random(7)  # noqa: S311 - a sample, no secret
    rows = [
        {"id": number, "text": write_article(rng.choice, rng.choice(MATERIALS)).text}
        for number in range(given.articles)
    ]
    for file in range(given.files):
        table = pa.Table.from_pylist(rows[file :: given.files])
        pq.write_table(table, given.folder / f"part-{file:03}.parquet")


if __name__ == "__main__":
    main()
