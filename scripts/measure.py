"""Score newsdoc on a folder of gold corpora, each in three parts: two that are read, one only scored.

    python scripts/measure.py --scorer EVAL_DIR --corpora CORPORA_DIR [--only seed annotated-dev ...]

Errors are looked at in the first half (documents at even places; of pages, the publishers at even places)
and, later, in a quarter (every fourth from the second one on); the other quarter is only scored. A gap
between what is read and what is not is over-fitting. Prints a Markdown table for ``docs/accuracy.md``.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import Any

Document = dict[str, Any]

ROWS = {
    "seed": "all",
    "annotated-dev": "all",
    "pfsa-dev": "quoted",
    "kota-dev": "relations",
    "polnear-train": "quotes",
    "idner-dev": "entities",
    "polnear-silver-train": "entities",
    "fundus-dev": "fields",
}
"""Which measures mean something, by corpus (see the corpora's README)."""

SHOWN = (
    "relations",
    "relations + source",
    "relations + speaker name",
    "quoted: found",
    "quoted: found + source",
    "quoted: speaker accuracy",
    "exact",
    "exact person",
    "exact organization",
    "exact place",
    "headline",
    "published (day)",
    "published (minute)",
    "authors",
    "body, mean F1 per page",
    "story_code",
    "credit",
    "dateline",
)
"""The measures of the table, in its order."""


def main() -> int:
    """Score each corpus and print one table."""
    options = read_options()
    sys.path.insert(0, str(options.scorer))
    scorer = importlib.import_module("evaluate")
    metrics = importlib.import_module("metrics")
    print("| corpus | measure | first half | quarter read later | unseen quarter | all |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name in options.only or ROWS:
        documents = [json.loads(line) for line in (options.corpora / f"{name}.jsonl").open(encoding="utf-8")]
        predictions = [scorer.predict(document) for document in documents]
        reports = [score(metrics, name, documents, predictions, places) for places in split(documents)]
        for measure in (shown for shown in SHOWN if shown in reports[-1]):
            cells = " | ".join(str(report.get(measure, "-")) for report in reports)
            print(f"| {name} | {measure} | {cells} |", flush=True)
    return 0


def read_options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scorer", type=Path, required=True, help="the folder of evaluate.py and metrics.py")
    parser.add_argument("--corpora", type=Path, required=True, help="the folder of the *.jsonl files")
    parser.add_argument("--only", nargs="*", choices=list(ROWS), help="the corpora to score; all by default")
    return parser.parse_args()


def split(documents: list[Document]) -> list[list[int]]:
    """Give the places of the first half, the quarter read later, the unseen quarter, and all.

    Pages are split by publisher.
    """
    publishers = sorted({publisher(d["id"]) for d in documents})
    by_publisher = "fields" in documents[0] and "quotes" not in documents[0]
    order = (
        [publishers.index(publisher(d["id"])) for d in documents] if by_publisher else range(len(documents))
    )
    parts = ({0, 2}, {1}, {3}, {0, 1, 2, 3})
    return [[place for place, rank in enumerate(order) if rank % 4 in part] for part in parts]


def publisher(identifier: str) -> str:
    """Give the publisher that a page's identifier names."""
    return identifier.split("_", 1)[0]


def score(
    metrics: Any,  # noqa: ANN401 - the scorer is a module loaded by path
    name: str,
    documents: list[Document],
    predictions: list[Document],
    places: list[int],
) -> dict[str, object]:
    """Score the documents at some places; each measure as one figure."""
    pairs = [(documents[i], predictions[i]) for i in places]
    report: dict[str, Any] = {}
    if not pairs:
        return report
    wanted = ROWS[name]
    if wanted in ("all", "quotes", "quoted", "relations"):
        triples = [
            (d["text"], d["quotes"], p["quotes"], d.get("ignore", [])) for d, p in pairs if "quotes" in d
        ]
        scores = metrics.score_quotes(triples)
        keep = {"quoted": "quoted", "relations": "relations"}.get(wanted, "")
        report |= {measure: value for measure, value in scores.items() if measure.startswith(keep)}
    if wanted in ("all", "entities"):
        report |= metrics.score_entities(
            [(d["entities"], p["entities"]) for d, p in pairs if "entities" in d]
        )
    if wanted in ("all", "fields"):
        report |= metrics.score_fields([(d["fields"], p["fields"]) for d, p in pairs if "fields" in d])
    return {measure: value["F1"] if isinstance(value, dict) else value for measure, value in report.items()}


if __name__ == "__main__":
    sys.exit(main())
