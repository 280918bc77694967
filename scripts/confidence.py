"""Show that the confidence of a quote means something: precision by tenth of confidence, as a plot.

    python scripts/confidence.py --scorer EVAL_DIR GOLD.jsonl [GOLD.jsonl ...] [--out docs/confidence.svg]

A predicted quote is right when a gold quote shares half of its content and has the same source (the
scorer's *relations + source*). Prints a Markdown table; with ``--out`` also draws the curve (matplotlib).
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import newsdoc

Tally = dict[int, list[bool]]
"""Whether each predicted quote is right, by its tenth of confidence (0 to 9)."""


def main() -> int:
    """Score every corpus, print the table, draw the plot."""
    options = read_options()
    sys.path.insert(0, str(options.scorer))
    metrics = importlib.import_module("metrics")
    curves = {path.stem: tally(metrics, path, options.half) for path in options.gold}
    print_table(curves)
    if options.out:
        draw(curves, options.out)
    return 0


def read_options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--scorer", type=Path, required=True, help="the folder of metrics.py")
    parser.add_argument(
        "--part",
        choices=("all", "read", "unseen"),
        default="all",
        help="which documents: every fourth one is only scored, the others are read while rules are written",
    )
    parser.add_argument("--out", type=Path, help="an SVG file to draw")
    return parser.parse_args()


def tally(metrics: Any, path: Path, part: str) -> Tally:  # noqa: ANN401 - the scorer is a module loaded by path
    """Parse a corpus and sort its predicted quotes by confidence."""
    tenths: Tally = defaultdict(list)
    places = {"all": {0, 1, 2, 3}, "read": {0, 1, 2}, "unseen": {3}}[part]
    for number, line in enumerate(path.open(encoding="utf-8")):
        if number % 4 not in places:
            continue
        document = json.loads(line)
        text = document["text"]
        article = newsdoc.parse(
            text,
            language=document.get("language"),
            body_only=document.get("body_only", False),
        )
        gold = [(metrics.chars(text, q["content"]), q) for q in document["quotes"]]
        free = metrics.chars(text, document.get("ignore", []))
        for quote in article.quotes:
            covered = metrics.chars(text, [(s.start, s.end) for s in quote.content])
            if 2 * len(covered & free) >= max(len(covered), 1):
                continue
            tenths[min(int(quote.confidence * 10), 9)].append(is_right(metrics, quote, covered, gold))
    return tenths


def is_right(metrics: Any, quote: newsdoc.Quote, covered: set[int], gold: list[tuple[set[int], Any]]) -> bool:  # noqa: ANN401 - see tally
    """Tell whether some gold quote has this content and this source."""
    source = [] if quote.source is None else [(quote.source.start, quote.source.end)]
    for chars, want in gold:
        if 2 * len(chars & covered) >= len(chars | covered):
            named = want.get("source") or []
            if metrics.overlap(source, named) or not (source or named):
                return True
    return False


def print_table(curves: dict[str, Tally]) -> None:
    """Print precision and number of quotes by tenth of confidence."""
    print("| confidence | " + " | ".join(curves) + " |")
    print("| --- " * (len(curves) + 1) + "|")
    for tenth in range(10):
        cells = [
            f"{100 * sum(hits) / len(hits):.0f} % of {len(hits)}" if hits else "-"
            for hits in (curve.get(tenth, []) for curve in curves.values())
        ]
        print(f"| {tenth / 10:.1f} to {(tenth + 1) / 10:.1f} | " + " | ".join(cells) + " |")


def draw(curves: dict[str, Tally], out: Path) -> None:
    """Draw precision over confidence, one line a corpus."""
    import matplotlib as mpl  # noqa: PLC0415 - only who draws needs it

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "newsdoc"
    from matplotlib import pyplot as plt  # noqa: PLC0415 - see above

    figure, axes = plt.subplots(figsize=(6, 4))
    axes.plot([0, 1], [0, 1], color="0.7", linestyle=":", label="ideal")
    for name, curve in curves.items():
        tenths = [tenth for tenth in sorted(curve) if len(curve[tenth]) >= ENOUGH]
        axes.plot(
            [(tenth + 0.5) / 10 for tenth in tenths],
            [sum(curve[tenth]) / len(curve[tenth]) for tenth in tenths],
            marker="o",
            label=name,
        )
    axes.set(xlabel="Quote.confidence", ylabel="precision (content and source)", xlim=(0, 1), ylim=(0, 1))
    axes.legend()
    figure.tight_layout()
    figure.savefig(out, metadata={"Date": None})


ENOUGH = 8
"""Fewer quotes than this in a tenth give no point in the plot."""

if __name__ == "__main__":
    sys.exit(main())
