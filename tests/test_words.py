"""Each entry of the word lists does its work in a made-up sentence: without it that is read otherwise.

The files below ``words`` have blocks of four parts: the table, the sentence with a place for the entry, what
is read in it, and the entries. A block is about a body, a whole page, the detection of a language, or how
strongly verbs report.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.quotes.compiling import compile_lexicon

FRAMES = ("beside", "that", "comma", "bare", "request", "question", "noun")
FILES = sorted(Path(__file__).with_name("words").glob("*.txt"))


class Block(NamedTuple):
    language: str
    mode: str
    table: str
    sentence: str
    told: str
    entries: tuple[str, ...]


def read_blocks(file: Path) -> list[Block]:
    blocks: list[Block] = []
    for written in file.read_text("utf-8").split("\n\n"):
        head, sentence, told, *lines = written.strip().splitlines()
        mode, table = head.removeprefix("= ").split()
        entries = tuple(entry for line in lines for entry in line.split(" | "))
        given = sentence.removeprefix("+ "), told.removeprefix("> ")
        blocks.append(Block(file.stem, mode, table, json.loads(given[0]), json.loads(given[1]), entries))
    return blocks


BLOCKS = [block for file in FILES for block in read_blocks(file)]


def tables() -> list[Any]:
    named = dict.fromkeys((block.language, block.table) for block in BLOCKS)
    return [pytest.param(*name, id=" ".join(name)) for name in named]


@pytest.mark.parametrize(("language", "table"), tables())
def test_every_entry_of_a_table_does_its_work_in_a_sentence(language: str, table: str) -> None:
    wrong: list[tuple[str, str, str]] = []
    for block in BLOCKS:
        if (block.language, block.table) == (language, table):
            for entry in block.entries:
                told, wanted = tell(block, fill(block.sentence, entry)), fill(block.told, entry)
                if told != wanted:
                    wrong.append((entry, told, wanted))
    assert wrong == []


def fill(text: str, entry: str) -> str:
    """Put an entry where its place is: as it is, with capitals, as an abbreviation, as a line of a page."""
    capital = " ".join(word[:1].upper() + word[1:] for word in entry.split(" "))
    line = (entry[:1].upper() + entry[1:]).replace(" …", " ...").replace("…", "")
    short = entry.upper() if len(entry) < len("dept") else capital
    forms = {"{w}": entry, "{a}": entry, "{W}": capital, "{A}": short, "{L}": line}
    for place, form in forms.items():
        text = text.replace(place, form)
    return text


def tell(block: Block, text: str) -> str:
    if block.mode == "detect":
        found = languages.detect(text)
        return "nothing" if found is None else found.code
    if block.mode == "strength":
        return _strengths(block, text)
    page = block.mode == "page"
    article = newsdoc.parse(text, language=block.language, body_only=not page)
    told = [*_page(article)] if page else []
    told += [*map(_quote, article.quotes), *map(_entity, article.entities)]
    told += [f"“{one.span.text}” {one.kind.value}" for one in article.marked]
    sentences = [len(paragraph.sentences) for paragraph in article.paragraphs]
    told += [f"{count} sentences" for count in sentences if not page and sentences != [1]]
    return " + ".join(told) or "nothing"


def _strengths(block: Block, verb: str) -> str:
    """Give how strongly a verb reports in a frame, out of what the engine looks at."""
    strengths = compile_lexicon(languages.load(block.language).reporting).rows[verb]
    return str(strengths[FRAMES.index(block.table.split(".")[1])])


def _page(article: newsdoc.Article) -> list[str]:
    blocks = [f"{block.role.value}: {' '.join(block.span.text.split())}" for block in article.blocks]
    return blocks + [f"{name} = {found.value}" for name, found in article.fields if name != "headline"]


def _quote(quote: newsdoc.Quote) -> str:
    spans = (quote.source, quote.cue)
    told = " / ".join([*("-" if span is None else span.text for span in spans), quote.text, _speaker(quote)])
    if quote.addressee is not None:
        told += f" / to {quote.addressee.text}"
    return told if quote.medium is None else f"{told} / in {quote.medium.text}"


def _speaker(quote: newsdoc.Quote) -> str:
    speaker = quote.speaker
    if speaker is None:
        return "nobody"
    of = [f"of {speaker.affiliation}"] if speaker.affiliation else []
    return f"{speaker.name} ({', '.join([speaker.kind.value, *speaker.titles, *of])})"


def _entity(entity: newsdoc.Entity) -> str:
    titles = f" ({', '.join(entity.titles)})" if entity.titles else ""
    times = f" x{len(entity.mentions)}" if len(entity.mentions) > 1 else ""
    return f"{entity.kind.value} {entity.name}{titles}{times}"
