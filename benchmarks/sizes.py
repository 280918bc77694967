"""Cost and memory of a parse by the size of the text, and the cost of ugly shapes.

    python benchmarks/sizes.py [--up-to BYTES] [--plot FILE.svg]

Texts are articles written one after the other until the size is reached. Peak memory is what
``tracemalloc`` counts during a parse, divided by the size of the text's own string.
"""

from __future__ import annotations

import argparse
import sys
import tracemalloc
from itertools import pairwise

from timing import fastest, read_words, write_texts

import newsdoc

SIZES = (1_000, 4_000, 16_000, 64_000, 250_000, 1_000_000, 4_000_000, 10_000_000)
LARGE = 250_000
"""From this size on one run is enough, and the growth of the time is told."""
SHAPES = {
    "one letter": "a",
    "one capital": "A",
    "blanks": " ",
    "line ends": "\n",
    "opening marks": "“",
    "straight marks": '"',
    "apostrophes": "'",
    "full stops": ".",
    "digits": "1",
    "slashes": "1/",
    "capitalised words": "Bagas ",
    "cues": "kata ",
    "said": "he said, ",
    "said by a name": "X, said ",
    "said before a name": "said X ",
    "said with that": "he said that ",
    "kata dia": "kata dia, ",
    "kata Rina": "kata Rina, ",
    "one-letter quotes": '"a" ',
    "one-letter quotes with a full stop": "“A.” ",
    "one-letter quotes with a source": '"a," kata b. ',
    "brackets": "(",
    "combining marks": "\u0301",
    "surrogates": "\ud800",
    "lines of a word": "a\n",
    "lines of a sentence": "a.\n",
    "dates": "1 Januari 2023 ",
}
SHAPE_SIZE = 200_000


def main() -> None:
    """Print the tables, and write the plot when one is asked for."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--up-to", type=int, default=10_000_000, help="size of the largest text")
    arguments.add_argument("--plot", metavar="FILE", help="where to draw cost by size")
    options = arguments.parse_args()
    rows = [measure(size) for size in SIZES if size <= options.up_to]
    print("| characters | ms | floors | peak memory, times the text |\n| --- | --- | --- | --- |")
    for size, spent, cost, memory in rows:
        print(f"| {size:,} | {spent * 1000:.1f} | {cost:.1f} | {memory:.1f} |")
    large = [row for row in rows if row[0] >= LARGE]
    for before, after in pairwise(large):
        growth = (after[1] / before[1]) / (after[0] / before[0])
        print(f"\nFrom {before[0]:,} to {after[0]:,} characters the time grows {growth:.2f} times as fast.")
    print()
    print("| shape, 200,000 characters | floors |\n| --- | --- |")
    for name, piece in SHAPES.items():
        print(f"| {name} | {shape_cost(piece):.1f} |", flush=True)
    if options.plot:
        draw(rows, options.plot)


def measure(size: int) -> tuple[int, float, float, float]:
    """Give size, seconds, floors and peak memory of one parse."""
    text = article_text(size)
    repeat = 5 if size <= LARGE else 1
    newsdoc.parse(text[:2_000])
    floor = fastest(lambda: read_words(text), 5)
    spent = fastest(lambda: newsdoc.parse(text), repeat)
    tracemalloc.start()
    newsdoc.parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return len(text), spent, spent / floor, peak / sys.getsizeof(text)


def article_text(size: int) -> str:
    """Write articles one after the other until there are enough characters."""
    parts = write_texts(max(20, size // 600))
    return "\n\n".join(parts)[:size]


def shape_cost(piece: str) -> float:
    """Give the floors that a text of one repeated piece costs.

    The floor is that of an article of the same size: on a text without words there is none.
    """
    text = (piece * (SHAPE_SIZE // len(piece) + 1))[:SHAPE_SIZE]
    usual = article_text(SHAPE_SIZE)
    floor = fastest(lambda: read_words(usual), 5)
    return fastest(lambda: newsdoc.parse(text), 2) / floor


def draw(rows: list[tuple[int, float, float, float]], path: str) -> None:
    """Draw cost by size."""
    import matplotlib as mpl  # noqa: PLC0415  # only the plot needs it

    mpl.use("svg")
    from matplotlib import pyplot as plt  # noqa: PLC0415  # the same

    figure, axes = plt.subplots(figsize=(6, 3.2))
    axes.loglog([row[0] for row in rows], [row[1] * 1000 for row in rows], marker="o")
    axes.set_xlabel("characters")
    axes.set_ylabel("milliseconds a parse")
    axes.grid(visible=True, which="major", alpha=0.3)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    main()
