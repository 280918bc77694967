r"""Cost of a parse and of each of its stages, as multiples of one pass over the words of the same text.

    python benchmarks/floors.py [CORPUS.jsonl ...] [--limit N] [--repeat N] [--after CORPUS.jsonl ...]

The floor is ``[m.span() for m in re.finditer(r"\w+", text)]`` over the same texts in the same process:
absolute times say little, the ratio holds from machine to machine. Without a corpus, the example
articles of the repository are parsed.

*At first* is the cost of the first round: what a parser keeps of the words and days of texts before it has
from the texts of ``--after`` and those behind the limit alone.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from timing import read_words, seconds

import newsdoc
from newsdoc import parser

STAGES = {
    "layout and fields": ("split_lines", "read_blocks", "body_blocks", "find_fields"),
    "tokens, marks, sentences": ("read_prose",),
    "names": ("find_names", "link_names"),
    "quotations": ("find_attributions",),
    "speakers": ("revise_names", "resolve_speakers"),
}
"""The functions of each stage, by their names in ``newsdoc.parser``."""

Document = dict[str, Any]
Timed = Callable[..., Any]


def main() -> None:
    """Print one Markdown table, a row a corpus."""
    options = read_options()
    print("| texts | KB | parse, floors | at first | " + " | ".join(STAGES) + " | rest |")
    print("| --- " * (len(STAGES) + 5) + "|")
    for _, documents in read_documents(options.after):
        parse_all(documents)
    for name, documents in read_documents(options.corpora) or read_examples():
        parse_all(documents[options.limit :])
        print(measure(name, documents[: options.limit], options.repeat), flush=True)


def read_options() -> argparse.Namespace:
    """Read the command line."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("corpora", nargs="*", type=Path)
    arguments.add_argument("--limit", type=int, default=100, help="texts of each corpus")
    arguments.add_argument("--repeat", type=int, default=15, help="runs; their median counts")
    arguments.add_argument("--after", nargs="*", type=Path, default=[], help="corpora that are parsed before")
    return arguments.parse_args()


def read_documents(corpora: list[Path]) -> list[tuple[str, list[Document]]]:
    """Read the texts of each corpus."""
    return [(path.stem, [json.loads(line) for line in path.open(encoding="utf-8")]) for path in corpora]


def read_examples() -> list[tuple[str, list[Document]]]:
    """Read the texts of ``examples/``."""
    examples = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
    return [("examples", [{"text": path.read_text(encoding="utf-8")} for path in examples])]


def measure(name: str, documents: list[Document], repeat: int) -> str:
    """Time floor, parse and stages on some texts; give a row of the table."""
    # In turn, and each by its median: what else the machine does then falls on all of them alike.
    first, *rounds = [measure_once(documents) for _ in range(repeat + 1)]
    floor, whole, *stages = [median(column) for column in zip(*rounds, strict=True)]
    stages = [stage / floor for stage in stages]
    size = sum(len(d["text"].encode("utf-8", "surrogatepass")) for d in documents) / 1000
    cells = " | ".join(f"{stage:.1f}" for stage in stages)
    rest = max(whole / floor - sum(stages), 0)
    return (
        f"| {name} | {size:.0f} | **{whole / floor:.1f}** | {first[1] / floor:.1f} | {cells} | {rest:.1f} |"
    )


def measure_once(documents: list[Document]) -> list[float]:
    """Give the seconds of one floor, of one parse, and of each stage of another one.

    Garbage is collected when it is in a program, too.
    """
    floor = min(seconds(lambda: [read_words(document["text"]) for document in documents]) for _ in range(3))
    whole = seconds(lambda: parse_all(documents))
    spent = dict.fromkeys(STAGES, 0.0)
    originals = {f: getattr(parser, f) for functions in STAGES.values() for f in functions}
    for stage, functions in STAGES.items():
        for function in functions:
            setattr(parser, function, timer(originals[function], spent, stage))
    parse_all(documents)
    for function, original in originals.items():
        setattr(parser, function, original)
    return [floor, whole, *spent.values()]


def parse_all(documents: list[Document]) -> None:
    """Parse every text as its corpus asks."""
    for document in documents:
        newsdoc.parse(
            document["text"],
            language=document.get("language"),
            body_only=document.get("body_only", False),
        )


def timer(function: Timed, spent: dict[str, float], stage: str) -> Timed:
    """Wrap a function so that its seconds are added to its stage."""

    def wrapped(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - takes what the stage takes
        start = time.process_time()
        result = function(*arguments, **named)
        spent[stage] += time.process_time() - start
        return result

    return wrapped


if __name__ == "__main__":
    main()
