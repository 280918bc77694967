"""Count with Spark who is quoted most in a folder of Parquet files with the columns ``id`` and ``text``.

    python examples/engines/most_quoted_spark.py corpus --workers 2

Needs newsdoc[arrow], pyspark 4 and Java 17.
"""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial

from pyspark.sql import SparkSession
from pyspark.sql import functions as sql

from newsdoc import Parser
from newsdoc.interchange.arrow import parse_batches, schemas


def main() -> None:
    """Print the ten who are quoted most, and how often."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("folder")
    options.add_argument("--workers", type=int, default=2)
    given = options.parse_args()
    # On a real cluster the address of the master stands here, and newsdoc is installed on every worker.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    here = SparkSession.builder.master(f"local[{given.workers}]").config("spark.ui.enabled", "false")
    spark = here.config("spark.driver.host", "localhost").getOrCreate()
    # Spark wants the schema in its own terms; an empty table brings it there.
    schema = spark.createDataFrame(schemas().nested.empty_table()).schema
    parse = partial(parse_batches, parser=Parser(), name_column="id")
    articles = spark.read.parquet(given.folder).mapInArrow(parse, schema)
    quotes = articles.select("article", sql.explode("quotes").alias("quote"))
    speakers = quotes.where("quote.speaker is not null").groupBy("quote.speaker").count()
    for row in speakers.orderBy(sql.desc("count"), "speaker").take(10):
        print(row["count"], row["speaker"])
    spark.stop()


if __name__ == "__main__":
    main()
