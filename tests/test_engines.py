"""The example programs on the engines that they are written for, started as a user starts them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from newsdoc import Parser

pytestmark = pytest.mark.engines
PROGRAMS = Path(__file__).parent.parent / "examples" / "engines"
NEEDS = {"most_quoted_spark.py": "pyspark", "most_quoted_dask.py": "dask.dataframe"}


def run(program: str, *arguments: str) -> str:
    command = [sys.executable, str(PROGRAMS / program), *arguments]
    workers = {"PYSPARK_PYTHON": sys.executable}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | workers)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_lines_for_spark_on_the_page_are_those_of_the_program() -> None:
    page = (PROGRAMS.parents[1] / "docs" / "scaling.md").read_text(encoding="utf-8")
    program = (PROGRAMS / "most_quoted_spark.py").read_text(encoding="utf-8")
    (shown,) = [block for block in page.split("```") if block.startswith("python\nschema")]
    schema, parsed, quotes, _ = shown.removeprefix("python\n").splitlines()
    assert schema in program
    assert quotes in program
    assert parsed.replace('"corpus"', "given.folder") in program


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("pyarrow")
    folder = tmp_path_factory.mktemp("engines") / "corpus"
    run("write_corpus.py", str(folder), "--articles", "90", "--files", "3")
    return folder


def test_every_program_that_counts_is_tested() -> None:
    assert {path.name for path in PROGRAMS.glob("most_quoted_*.py")} == set(NEEDS)


@pytest.mark.parametrize("program", NEEDS)
def test_an_engine_counts_what_a_loop_counts(program: str, corpus: Path) -> None:
    pytest.importorskip(NEEDS[program])
    if "spark" in program and shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    parquet = pytest.importorskip("pyarrow.parquet")
    texts = parquet.read_table(corpus)["text"].to_pylist()
    assert len(texts) == 90
    quotes = [quote for article in Parser().parse_many(texts) for quote in article.quotes]
    counted = Counter(quote.speaker.name for quote in quotes if quote.speaker)
    wanted = sorted((-count, name) for name, count in counted.items())[:10]
    assert run(program, str(corpus), "--workers", "2") == "".join(f"{-n} {name}\n" for n, name in wanted)
