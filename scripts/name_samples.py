"""Texts to train names on: a corpus, as it is and mended."""

from __future__ import annotations

import bisect
import importlib
from typing import TYPE_CHECKING, Any, NamedTuple

from newsdoc.names.candidates import find_all_runs
from newsdoc.names.features import Lexicon, place_parts
from newsdoc.text.lines import split_lines
from newsdoc.text.prose import Prose, read_prose
from newsdoc.text.sentences import Habits
from newsdoc.text.tokens import CAPITALISED, Range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Tokens

Mention = tuple[int, int, str]
"""First token, the token behind the last one, kind."""


class Sample(NamedTuple):
    """A text with its names, read."""

    prose: Prose
    mentions: list[Mention]
    lone: bool
    """Whether it is to be taken as a text of one paragraph."""
    article: bool = False
    """Whether it is an article as a paper would print it: its words are words of the language."""


def corpus_samples(documents: list[dict[str, Any]], pack: LanguagePack) -> list[Sample]:
    """Read a corpus twice: as it is, as lone sentences; and mended, as parts of articles."""
    samples: list[Sample] = []
    for document in documents:
        spans = [(*entity["span"], entity["kind"]) for entity in document["entities"]]
        sample = to_sample(document["text"], spans, pack, lone=True)
        samples.append(sample)
        samples.append(sample._replace(lone=False, mentions=mend(sample, pack)))
    return samples


def mend(sample: Sample, pack: LanguagePack) -> list[Mention]:
    """Bring the labels of a corpus to the project's guidelines.

    Lower-case heads go out of a name, glosses become names of their own, *Irak* of *pemerintah Irak* is
    a place, and listed places that were left unmarked beside titles and common nouns are marked.
    """
    tokens, lexicon = sample.prose.tokens, _lexicon(pack)
    mentions = [part for mention in sample.mentions for part in _split(tokens, mention, pack, lexicon)]
    used = {i for first, last, _ in mentions for i in range(first, last)}
    for run, _ in runs_of(sample.prose, pack):
        parts = place_parts(lexicon, tokens, run.first, run.last)
        for first, last in _marked_places(parts, run.first):
            if used.isdisjoint(range(first, last)) and _stands_free(tokens, run, first, last, used, pack):
                mentions.append((first, last, "place"))
    return mentions


def _split(tokens: Tokens, mention: Mention, pack: LanguagePack, lexicon: Lexicon) -> list[Mention]:
    first, last, kind = mention
    begin = first
    while (
        begin < last
        and tokens.kinds[begin] not in CAPITALISED
        and tokens.lowers[begin] not in pack.names.particles
    ):
        begin += 1
    while last > begin and tokens.words[last - 1] in "()":
        last -= 1
    if begin >= last:
        return []
    if begin > first and kind == "organization" and " ".join(tokens.lowers[begin:last]) in lexicon.places:
        kind = "place"
    words = tokens.words[begin:last]
    if "(" in words:
        cut = begin + words.index("(")
        if tokens.lowers[cut + 1] not in pack.names.body_tails:
            return [(begin, cut, kind), (cut + 1, last, kind)]
    # Indonesian papers join two people by a hyphen; in English it joins two names of one.
    if (
        pack.code == "id"
        and kind == "person"
        and len(words) == len("a-b")
        and words[1] == "-"
        and len(words[0]) > len("al")
    ):
        return [(begin, begin + 1, kind), (begin + 2, last, kind)]
    return [(begin, last, kind)]


def _marked_places(parts: list[str], offset: int) -> Iterator[tuple[int, int]]:
    for index, part in enumerate(parts):
        if part == "S":
            yield offset + index, offset + index + 1
        elif part == "B":
            end = parts.index("E", index)
            yield offset + index, offset + end + 1


def _stands_free(  # noqa: PLR0913, PLR0917  # one rule over all of it
    tokens: Tokens, run: Range, first: int, last: int, used: set[int], pack: LanguagePack
) -> bool:
    """Tell whether an unmarked listed place is one: not part of a body's unmarked name or of a language's."""
    names, lowers = pack.names, tokens.lowers
    text = " ".join(tokens.words[first:last])
    sure = text in pack.territories or text in _well_known(pack) or last > first + 1
    if not sure and not (first and lowers[first - 1] in names.place_cues):
        return False
    if first and lowers[first - 1] in ("bahasa", "suku", "the"):
        return False
    begin = first
    while begin > run.first and begin - 1 not in used:
        begin -= 1
    if any(lowers[i] in names.heads or lowers[i] in names.place_heads for i in range(begin, first)):
        return False
    open_end = last < run.last and last not in used and tokens.kinds[last] in CAPITALISED
    return not open_end or lowers[last] in names.titles


def _well_known(pack: LanguagePack) -> frozenset[str]:
    return pack.names.places - importlib.import_module("newsdoc.languages._names").read_list(
        f"{pack.code}-places"
    )


def _lexicon(pack: LanguagePack) -> Lexicon:
    return Lexicon(pack)


def to_sample(text: str, spans: list[tuple[int, int, str]], pack: LanguagePack, *, lone: bool) -> Sample:
    """Read a text and find the tokens of its names."""
    stretches = [(line.start, line.end) for line in split_lines(text)]
    prose = read_prose(text, None, stretches, Habits(pack.abbreviations))
    tokens = prose.tokens
    mentions: list[Mention] = []
    for start, end, kind in spans:
        first = bisect.bisect_left(tokens.starts, start)
        last = bisect.bisect_right(tokens.ends, end)
        if last > first:
            mentions.append((first, last, kind))
    return Sample(prose, mentions, lone)


def runs_of(prose: Prose, pack: LanguagePack) -> Iterator[tuple[Range, int]]:
    """Give the candidate runs of a text, each with the first token of its sentence."""
    for passage in prose.passages:
        for first, last, opening in find_all_runs(prose.tokens, passage.sentences, pack):
            yield Range(first, last), opening
