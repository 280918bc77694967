"""Score the fields of whole pages by the language of the page; prints a Markdown table.

python scripts/by_language.py --scorer EVAL_DIR PAGES.jsonl
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

SHOWN = ("headline", "published (day)", "authors", "body, mean F1 per page")


def main() -> int:
    """Parse every page, group by language, print a row a language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("--scorer", type=Path, required=True, help="the folder of evaluate.py and metrics.py")
    options = parser.parse_args()
    sys.path.insert(0, str(options.scorer))
    scorer, metrics = importlib.import_module("evaluate"), importlib.import_module("metrics")
    groups: defaultdict[str, list[tuple[Any, Any]]] = defaultdict(list)
    for line in options.pages.open(encoding="utf-8"):
        document = json.loads(line)
        groups[document["language"]].append((document["fields"], scorer.predict(document)["fields"]))
    print("| language | pages | " + " | ".join(SHOWN) + " |")
    print("| --- " * (len(SHOWN) + 2) + "|")
    for language, pairs in sorted(groups.items(), key=lambda group: -len(group[1])):
        report = metrics.score_fields(pairs)
        cells = (report.get(shown, "-") for shown in SHOWN)
        shown = " | ".join(str(cell["F1"] if isinstance(cell, dict) else cell) for cell in cells)
        print(f"| {language} | {len(pairs)} | {shown} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
