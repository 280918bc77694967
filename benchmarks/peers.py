"""The cost of other libraries on the same texts in the same run, as multiples of the floor.

    python benchmarks/peers.py [CORPUS.jsonl] [--limit N]

Needs the dependency group ``peers``. None of these needs the download of a model; what they do is less
than a parse here, and said beside each. The spaCy pipeline has the layers of a small English model, not
trained: it shows what a parser model costs, not what it finds.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timing import floors, read_texts, write_texts

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Callable


def main() -> None:
    """Print one Markdown table."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("corpus", nargs="?", type=Path)
    arguments.add_argument("--limit", type=int, default=20)
    options = arguments.parse_args()
    texts = read_texts(options.corpus, options.limit) if options.corpus else write_texts(options.limit)
    print("| system | floors | what it does |\n| --- | --- | --- |")
    for name, does, work in peers(texts):
        print(f"| {name} | {floors(work, texts, 3):.1f} | {does} |", flush=True)


def peers(texts: list[str]) -> list[tuple[str, str, Callable[[str], object]]]:
    """Give each system with what it does and how it is called."""
    import spacy  # noqa: PLC0415  # a benchmark, not a dependency
    from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer  # noqa: PLC0415  # the same
    from syntok import segmenter  # noqa: PLC0415  # the same
    from textacy.extract import direct_quotations  # noqa: PLC0415  # the same

    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    proxy = parser_proxy(spacy)
    ready: dict[str, Any] = {text: proxy(text) for text in texts}

    def quotations(text: str) -> object:
        try:
            return list(direct_quotations(ready[text]))
        except ValueError:  # it refuses texts with an odd number of marks
            return None

    def segment(text: str) -> object:
        return [list(map(list, paragraph)) for paragraph in segmenter.process(text)]

    sentences, words = PunktSentenceTokenizer(), TreebankWordTokenizer()

    return [
        ("newsdoc", "layout, fields, sentences, names, quotations, speakers", newsdoc.parse),
        ("spaCy blank + sentencizer", "tokens, sentences at full stops", blank),
        ("syntok", "tokens, sentences", segment),
        (
            "NLTK Punkt + Treebank",
            "sentences (untrained Punkt), words",
            lambda text: [words.tokenize(sentence) for sentence in sentences.tokenize(text)],
        ),
        (
            "textacy quotations on a ready Doc",
            "direct quotations, none where marks are odd; the Doc is not counted",
            quotations,
        ),
        (
            "spaCy tagger + parser + NER, untrained proxy",
            "tokens, tags, trees, names: what a small model costs",
            proxy,
        ),
    ]


def parser_proxy(spacy: Any) -> Any:  # noqa: ANN401  # the module and its pipeline
    """Build a pipeline with the layers of a small model, its weights as they are born."""
    pipeline = spacy.blank("en")
    for name in ("tagger", "parser", "ner"):
        pipeline.add_pipe(name)
    pipeline.get_pipe("tagger").add_label("NN")
    pipeline.get_pipe("parser").add_label("nsubj")
    pipeline.get_pipe("ner").add_label("PERSON")
    pipeline.initialize()
    pipeline.add_pipe("sentencizer", first=True)
    return pipeline


if __name__ == "__main__":
    main()
