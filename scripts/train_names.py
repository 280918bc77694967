"""Train the weights that tell names: a conditional random field over candidate runs.

    python scripts/train_names.py id --corpus idner-train.jsonl
    python scripts/train_names.py en --corpus wikigold.jsonl [--folds 5]

reads documents (``{"text", "entities": [{"span", "kind"}]}``, a line each), adds the sentences written
for this project (``names/<language>.txt`` beside this script) and writes
``src/newsdoc/names/weights/<language>.tsv``. ``docs/names.md`` tells what the corpora are and what is
done to them. Needs python-crfsuite (the ``train`` dependency group).
"""

from __future__ import annotations

import argparse
import bisect
import importlib
import json
import math
import random
import re
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsdoc import languages
from newsdoc.names.candidates import find_runs
from newsdoc.names.decoding import kind_of, lead, pieces_of
from newsdoc.names.features import Lexicon, near_features, own_features, place_parts, shape_feature
from newsdoc.names.model import LABELS, SCALE, SIDES, Calibration, Model, read_weights, where_features
from newsdoc.names.recognition import read_all
from newsdoc.text.lines import split_lines
from newsdoc.text.prose import Prose, read_prose
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Range, Tokens

HERE: Final = Path(__file__).parent
TARGET: Final = HERE.parent / "src" / "newsdoc" / "names" / "weights"
KINDS: Final = {"p": "person", "o": "organization", "l": "place"}
_LEAST_WEIGHT: Final = 4
"""Weights below this (of ``SCALE``) are left out: they change next to nothing."""

Mention = tuple[int, int, str]
"""First token, the token behind the last one, kind."""
Sequence = tuple[list[list[str]], list[str]]
"""The features and the labels of the tokens of a run."""


class Sample(NamedTuple):
    """A text with its names, read."""

    prose: Prose
    mentions: list[Mention]
    lone: bool
    """Whether it is to be taken as a text of one paragraph."""


def main() -> int:
    """Train and write, or cross-validate."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("language")
    options.add_argument("--corpus", type=Path)
    options.add_argument("--output", type=Path)
    options.add_argument(
        "--folds", type=int, default=3, help="parts of the corpus to calibrate on; 0 for none"
    )
    given = options.parse_args()
    pack = languages.load(given.language)
    samples = own_samples(pack)
    calibration = ""
    if given.corpus:
        documents = [json.loads(line) for line in given.corpus.read_text(encoding="utf-8").splitlines()]
        calibration = calibrate(samples, documents, pack, given.folds)
        samples += corpus_samples(documents, pack)
    table = calibration + train(samples, pack)
    target = given.output or TARGET / f"{given.language}.tsv"
    target.write_text(table, encoding="utf-8", newline="\n")
    print(f"{len(samples)} samples, {len(table)} bytes")
    return 0


def calibrate(own: list[Sample], documents: list[dict[str, Any]], pack: LanguagePack, folds: int) -> str:
    """Fit what makes a probability of a name's lead, on parts of the corpus that were not trained on.

    Prints how exact the names of those parts are, and how right what the confidence promises; gives the line
    of the table of weights.
    """
    found: list[Found] = []
    gold = 0
    for fold in range(folds):
        held_out = documents[fold::folds]
        rest = [document for place, document in enumerate(documents) if place % folds != fold]
        model = Model(pack, read_weights(train(own + corpus_samples(rest, pack), pack)))
        gold += sum(len(document["entities"]) for document in held_out)
        found += [name for document in held_out for name in find_with(model, document, pack)]
    if not found:
        return ""
    right = sum(name.right for name in found)
    print(f"{folds} folds: exact F1 {200 * right / (len(found) + gold):.1f}")
    fitted = fit(found)
    print_calibration(found, fitted)
    numbers = (fitted.slope, *fitted.kinds, fitted.longer)
    return f"#calibration\t{' '.join(str(round(number * SCALE)) for number in numbers)}\n"


class Found(NamedTuple):
    """A name that a model found in text it was not trained on."""

    lead: float
    kind: int
    more: int
    """Words after the first."""
    right: bool


def find_with(model: Model, document: dict[str, Any], pack: LanguagePack) -> Iterator[Found]:
    """Find the names of a document with a model, and tell which are right."""
    text = document["text"]
    prose = to_sample(text, [], pack, lone=True).prose
    gold = {(*entity["span"], entity["kind"]) for entity in document["entities"]}
    tokens = prose.tokens
    for reading in read_all(prose, pack, model):
        for piece in pieces_of(reading.labels):
            first, last = reading.run.first + piece.first, reading.run.first + piece.last
            span = (tokens.starts[first], tokens.ends[last - 1], kind_of(piece).value)
            odds = lead(reading.vectors, model.moves, piece)
            yield Found(odds, (piece.label - 1) // 4, last - first - 1, span in gold)


def fit(found: list[Found]) -> Calibration:
    """Fit the logistic."""
    kinds = range(len(KINDS))
    rows = [[f.lead, f.more, *(float(f.kind == kind) for kind in kinds)] for f in found]
    logistic = importlib.import_module("sklearn.linear_model").LogisticRegression(fit_intercept=False, C=10)
    slope, longer, *weights = logistic.fit(rows, [f.right for f in found]).coef_[0]
    return Calibration(slope, tuple(weights), longer)


def print_calibration(found: list[Found], fitted: Calibration) -> None:
    """Print a table: of the names of each confidence, how many are right."""
    print("| confidence | names | right |\n| --- | --- | --- |")
    tenths: dict[int, list[bool]] = {}
    for name in found:
        sure = fitted.slope * name.lead + fitted.kinds[name.kind] + fitted.longer * name.more
        tenths.setdefault(min(int(10 / (1 + math.exp(-sure))), 9), []).append(name.right)
    for tenth, hits in sorted(tenths.items()):
        share = 100 * sum(hits) / len(hits)
        print(f"| {tenth / 10:.1f} to {tenth / 10 + 0.1:.1f} | {len(hits)} | {share:.0f} % |")


def own_samples(pack: LanguagePack) -> list[Sample]:
    """Read the sentences of our own: names in braces, with a letter for the kind: ``{Rina|p}``.

    Some sentences stand together as the paragraphs of one text, so that they look like an article.
    """
    chance = random.Random(1)  # noqa: S311  # the same sentences every time
    slots: dict[str, list[str]] = {}
    sentences: list[str] = []
    for path in sorted((HERE / "names").glob(f"{pack.code}*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if found := re.match(r"@(\w+) (.+)", line):
                slots.setdefault(found[1], []).append(found[2])
            elif line and line[0] != "#":
                sentences += [line] * (_FILLINGS if "<" in line else 2)
    chance.shuffle(sentences)
    made = Made(pack, chance)
    samples: list[Sample] = []
    for first in range(0, len(sentences), _TOGETHER):
        text, spans = "", []
        for line in sentences[first : first + _TOGETHER]:
            sentence, marked = read_marked(fill(line, slots, made))
            spans += [(len(text) + start, len(text) + end, kind) for start, end, kind in marked]
            text += sentence + "\n\n"
        samples.append(to_sample(text, spans, pack, lone=False))
    return samples


_FILLINGS: Final = 4
"""How often a sentence with slots is filled."""
_TOGETHER: Final = 6
"""How many sentences make one text."""


class Made:
    """Fillings made by chance, so that training does not learn a few names by heart."""

    def __init__(self, pack: LanguagePack, chance: random.Random) -> None:
        """Take the lists of a pack."""
        self.chance = chance
        self._given = sorted(pack.names.people)
        self._towns = sorted(pack.names.places)
        self._districts = sorted(pack.names.districts) or self._towns
        self._countries = sorted(pack.territories)
        self._common = common_words(pack)

    def fill(self, slot: str) -> str | None:
        """Make a filling for a slot; ``None`` when it is none of ours."""
        chance = self.chance
        if slot.startswith("letters"):
            return "".join(chance.choice("ABCDEFGHIJKLMNOPRSTUWYZ") for _ in range(int(slot[-1])))
        if slot == "n":
            return str(chance.randint(1, 99))
        if slot == "coin":
            parts = [chance.choice(_ONSETS) + chance.choice(_RHYMES) for _ in range(chance.randint(2, 3))]
            return "".join(parts).capitalize()
        if slot in ("common", "Common"):
            word = chance.choice(self._common)
            if chance.random() < _AFFIXED:
                word = chance.choice(_PREFIXES) + word
            return word.capitalize() if slot == "Common" else word
        lists = {
            "given": self._given,
            "town": self._towns,
            "district": self._districts,
            "country": self._countries,
        }
        return chance.choice(lists[slot]) if slot in lists else None


_AFFIXED: Final = 0.25
"""How often a common word gets a prefix."""
_PREFIXES: Final = ("di", "ber", "ter", "me", "mem", "pe", "ke", "se")
_ONSETS: Final = (
    *"bcdfghjklmnprstwyz",
    *("br", "dr", "gr", "kr", "pr", "tr", "st", "sy", "ny", "kh", "ch"),
)
_RHYMES: Final = (
    *"aaaeiiouu",
    *(
        "an",
        "in",
        "on",
        "ar",
        "er",
        "or",
        "as",
        "is",
        "us",
        "am",
        "ang",
        "ing",
        "ek",
        "ah",
        "al",
        "el",
        "ai",
        "au",
        "ia",
    ),
)


def fill(line: str, slots: dict[str, list[str]], made: Made) -> str:
    """Fill the slots of a sentence (``<name>``), also those of what fills them."""
    for _ in range(12):
        line, changed = re.subn(
            r"<(\w+)>",
            lambda m: made.chance.choice(slots[m[1]]) if m[1] in slots else made.fill(m[1]) or m[0],
            line,
        )
        if not changed:
            break
    return line


def read_marked(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Read a sentence with marked names.

    >>> read_marked("Kata {Rina|p} di {Bali|l}.")
    ('Kata Rina di Bali.', [(5, 9, 'person'), (13, 17, 'place')])
    """
    text = ""
    spans: list[tuple[int, int, str]] = []
    position = 0
    for found in re.finditer(r"\{([^{}|]+)\|([pol])\}", line):
        text += line[position : found.start()]
        spans.append((len(text), len(text) + len(found[1]), KINDS[found[2]]))
        text += found[1]
        position = found.end()
    return text + line[position:], spans


def corpus_samples(documents: list[dict[str, Any]], pack: LanguagePack) -> list[Sample]:
    """Read a corpus twice: as it is, as lone sentences; and mended, as parts of articles."""
    samples: list[Sample] = []
    for document in documents:
        spans = [(*entity["span"], entity["kind"]) for entity in document["entities"]]
        sample = to_sample(document["text"], spans, pack, lone=True)
        samples.append(sample)
        samples.append(sample._replace(lone=False, mentions=mend(sample, pack)))
    return samples


def to_sample(text: str, spans: list[tuple[int, int, str]], pack: LanguagePack, *, lone: bool) -> Sample:
    """Read a text and find the tokens of its names."""
    stretches = [(line.start, line.end) for line in split_lines(text)]
    prose = read_prose(text, None, stretches, pack.abbreviations)
    tokens = prose.tokens
    mentions: list[Mention] = []
    for start, end, kind in spans:
        first = bisect.bisect_left(tokens.starts, start)
        last = bisect.bisect_right(tokens.ends, end)
        if last > first:
            mentions.append((first, last, kind))
    return Sample(prose, mentions, lone)


def mend(sample: Sample, pack: LanguagePack) -> list[Mention]:
    """Bring the labels of a corpus to the project's guidelines.

    Lower-case heads go out of a name, glosses become names of their own, *Irak* of *pemerintah Irak* is
    a place, and listed places that were left unmarked beside titles and common nouns are marked.
    """
    tokens, lexicon = sample.prose.tokens, _lexicon(pack)
    mentions = [part for mention in sample.mentions for part in _split(tokens, mention, pack, lexicon)]
    used = {i for first, last, _ in mentions for i in range(first, last)}
    for run, _ in runs_of(sample.prose, pack):
        parts = place_parts(lexicon, tokens, run)
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
    if kind == "person" and len(words) == len("a-b") and words[1] == "-" and len(words[0]) > len("al"):
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


def runs_of(prose: Prose, pack: LanguagePack) -> Iterator[tuple[Range, int]]:
    """Give the candidate runs of a text, each with the first token of its sentence."""
    for passage in prose.passages:
        for sentence in passage.sentences:
            for run in find_runs(prose.tokens, sentence, pack):
                yield run, sentence.first


def sequences(samples: Iterable[Sample], pack: LanguagePack, lexicon: Lexicon) -> Iterator[Sequence]:
    """Give the features and labels of every run."""
    for prose, mentions, lone in samples:
        tokens = prose.tokens
        labels = labels_of_mentions(mentions)
        lower = {w for w, kind in zip(tokens.lowers, tokens.kinds, strict=True) if kind == LOWER}
        for run, first in runs_of(prose, pack):
            yield (
                run_features(tokens, run, first, lexicon, lower, lone=lone),
                _closed([labels.get(index, "O") for index in range(*run)]),
            )


def run_features(  # noqa: PLR0913  # as ``Model.score_run``, whose features these are
    tokens: Tokens, run: Range, sentence_first: int, lexicon: Lexicon, lower: set[str], *, lone: bool
) -> list[list[str]]:
    """Write out the features that ``Model.score_run`` sums."""
    found: list[list[str]] = []
    lowers = tokens.lowers[run.first : run.last]
    alone = len(lowers) == 1
    parts = place_parts(lexicon, tokens, run) or [""] * len(lowers)
    for index, part in zip(range(*run), parts, strict=True):
        own = own_features(lexicon, tokens.words[index], tokens.kinds[index])
        features = ["0" + feature for feature in own]
        if index == sentence_first:
            features += ["^" + feature for feature in own]
        for mark, other in zip(SIDES, (index - 2, index - 1, index + 1, index + 2), strict=True):
            if sentence_first <= other < len(tokens):
                near = near_features(lexicon, tokens.lowers[other], tokens.kinds[other], far=mark in "=*")
                features += [mark + feature for feature in near]
        kinds = [
            tokens.kinds[i] if sentence_first <= i < len(tokens) else 0 for i in (index - 1, index, index + 1)
        ]
        features.append(shape_feature(*kinds))
        before = tokens.lowers[index - 1] if index > sentence_first else "^"
        place = "alone" if alone else "opens" if index == run.first else ""
        place = place or ("closes" if index == run.last - 1 else "")
        where = where_features(place, part, before if part in ("B", "S") else "")
        features += where
        if lone:
            features += ["!" + feature for feature in where]
        if tokens.lowers[index] in lower:
            features.append("lc")
        found.append(features)
    return found


def labels_of_mentions(mentions: list[Mention]) -> dict[int, str]:
    """Give the label of each token of a name."""
    labels: dict[int, str] = {}
    for first, last, kind in mentions:
        for index in range(first, last):
            labels[index] = f"I-{kind}"
        labels[first] = f"B-{kind}"
        labels[last - 1] = f"E-{kind}" if last > first + 1 else f"S-{kind}"
    return labels


def _closed(labels: list[str]) -> list[str]:
    """Close what a name that reaches out of its run leaves open."""
    if labels[0][0] in "IE":
        labels[0] = {"I": "B", "E": "S"}[labels[0][0]] + labels[0][1:]
    if labels[-1][0] in "BI":
        labels[-1] = {"B": "S", "I": "E"}[labels[-1][0]] + labels[-1][1:]
    return labels


def train(samples: list[Sample], pack: LanguagePack, rounds: int = 150) -> str:
    """Train on some samples; gives the table of weights that ``read_weights`` reads."""
    crf = importlib.import_module("pycrfsuite")
    trainer = crf.Trainer(verbose=False)
    vocabulary = lower_words(samples, pack)
    for features, labels in sequences(samples, pack, Lexicon(pack, vocabulary)):
        trainer.append(features, labels)
    trainer.set_params({"c1": 0.2, "c2": 0.1, "max_iterations": rounds})
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = crf.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return f"#vocabulary\t{' '.join(sorted(vocabulary))}\n" + to_table(info.state_features, info.transitions)


def lower_words(samples: list[Sample], pack: LanguagePack) -> frozenset[str]:
    """Collect the words that the texts print in lower case more than once, and those listed as common."""
    counts: Counter[str] = Counter()
    for sample in samples:
        tokens = sample.prose.tokens
        if sample.lone:
            counts.update(
                word
                for word, kind in zip(tokens.lowers, tokens.kinds, strict=True)
                if kind == LOWER and word.isalpha()
            )
    return frozenset([*(word for word, count in counts.items() if count > 1), *common_words(pack)])


def common_words(pack: LanguagePack) -> list[str]:
    """Read the common words written down for a language."""
    path = HERE / "names" / f"{pack.code}-words.txt"
    return (
        sorted(set(path.read_text(encoding="utf-8").split("#words", 1)[1].split())) if path.exists() else []
    )


def to_table(weights: dict[tuple[str, str], float], moves: dict[tuple[str, str], float]) -> str:
    """Write weights as the table that ``read_weights`` reads."""
    rows: dict[str, list[str]] = {}
    for (feature, label), weight in weights.items():
        if abs(round(weight * SCALE)) >= _LEAST_WEIGHT and "\t" not in feature:
            rows.setdefault(feature, []).append(f"{label}\t{round(weight * SCALE)}")
    lines = [f"{before}>{behind}\t{round(w * SCALE)}" for (before, behind), w in moves.items()]
    lines += ["\t".join([feature, *sorted(pairs)]) for feature, pairs in rows.items()]
    table = "\n".join(sorted(lines)) + "\n"
    read_weights(table)
    return table


__all__ = ["LABELS", "main", "train"]

if __name__ == "__main__":
    raise SystemExit(main())
