"""Sentences of our own to train names on: patterns whose slots are filled by chance."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from name_samples import Sample, to_sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc.languages import LanguagePack

HERE: Final = Path(__file__).parent
KINDS: Final = {"p": "person", "o": "organization", "l": "place"}


def own_samples(pack: LanguagePack, seed: int = 2) -> list[Sample]:
    """Read the sentences of our own: names in braces, with a letter for the kind: ``{Rina|p}``.

    Some sentences stand together as the paragraphs of one text, so that they look like an article. Another
    seed gives other fillings in another order.
    """
    chance = random.Random(seed)  # noqa: S311  # the same sentences every time
    slots: dict[str, list[str]] = {}
    sentences: list[str] = []
    for path in sorted((HERE / "names").glob(f"{pack.code}*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if found := re.match(r"@(\w+) (.+)", line):
                slots.setdefault(found[1], []).append(found[2])
            elif line and line[0] != "#":
                sentences += [line] * (_FILLINGS.get(pack.code, 4) if "<" in line else 2)
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


def own_articles(pack: LanguagePack, seed: int | None = None) -> list[Sample]:
    """Read the articles of our own: a paragraph a line, names in braces, a blank line between two.

    With a seed the people of each article get other names, so that what stands around names is learnt.
    """
    path = HERE / "names" / "articles" / f"{pack.code}.txt"
    if not path.exists():
        return []
    made = Made(pack, random.Random(seed))  # noqa: S311  # the same names every time
    samples: list[Sample] = []
    for article in path.read_text(encoding="utf-8").split("\n\n"):
        text, spans = "", []
        renamed: dict[str, str] = {}
        for line in article.strip().splitlines():
            if line[0] == "#":
                continue
            paragraph, marked = read_marked(line if seed is None else rename(line, renamed, made))
            spans += [(len(text) + start, len(text) + end, kind) for start, end, kind in marked]
            text += paragraph + "\n\n"
        if text:
            samples.append(to_sample(text, spans, pack, lone=False)._replace(article=True))
    return samples


def rename(line: str, renamed: dict[str, str], made: Made) -> str:
    """Give the words of the names of persons in a line other names, the same ones for the same words."""

    def other(found: re.Match[str]) -> str:
        word = found[0]
        if word not in renamed:
            slot = "given" if made.chance.random() < _LISTED else "coin"
            renamed[word] = made.fill(slot) or word
        return renamed[word]

    return re.sub(
        r"\{[^{}|]+\|p\}", lambda m: "{" + re.sub(r"[^\W\d_]{3,}", _titled(other), m[0][1:-3]) + "|p}", line
    )


def _titled(other: Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], str]:
    """Rename only words with a first capital alone: neither particles nor initials."""
    return lambda found: other(found) if found[0].istitle() else found[0]


_LISTED: Final = 0.7
"""How often a new name is one of the list; the others are made of syllables."""
_FILLINGS: Final = {"en": 8}
"""How often a sentence with slots is filled, where that is not four times."""
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
        self._affixed = pack.code == "id"

    def fill(self, slot: str) -> str | None:
        """Make a filling for a slot; ``None`` when it is none of ours."""
        chance = self.chance
        if slot.startswith("letters"):
            return "".join(chance.choice("ABCDEFGHIJKLMNOPRSTUWYZ") for _ in range(int(slot[-1])))
        if len(slot) > 1 and slot.isupper():
            made = self.fill(slot.lower())
            return made and made.upper()
        if slot == "n":
            return str(chance.randint(1, 99))
        if slot == "coin":
            parts = [chance.choice(_ONSETS) + chance.choice(_RHYMES) for _ in range(chance.randint(2, 3))]
            return "".join(parts).capitalize()
        if slot in ("common", "Common"):
            word = chance.choice(self._common)
            if self._affixed and chance.random() < _AFFIXED:
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


def common_words(pack: LanguagePack) -> list[str]:
    """Read the common words written down for a language."""
    path = HERE / "names" / f"{pack.code}-words.txt"
    return (
        sorted(set(path.read_text(encoding="utf-8").split("#words", 1)[1].split())) if path.exists() else []
    )
