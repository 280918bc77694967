"""Read the names that a byline prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.layout.lexicon import FIELDS
from newsdoc.layout.shapes import NAME_WORD
from newsdoc.model import ContributorRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._layout import LayoutWords

_ROLES: Final = (
    ("reporters", ContributorRole.REPORTER),
    ("editors", ContributorRole.EDITOR),
    ("photographers", ContributorRole.PHOTOGRAPHER),
    ("translators", ContributorRole.TRANSLATOR),
    ("writers", ContributorRole.WRITER),
)
_TOKEN: Final = lazy_regex(r"[^\s/|·•,;&()–—]++|[/|·•,;&()–—]")
_NAME: Final = lazy_regex(r"\p{Lu}[\p{L}\p{M}'’.-]*+$")
_DAY_NEXT: Final = lazy_regex(r"[.,]?\s?\d")
"""What follows a month that is no name (*Agus Santoso*)."""
SEGMENTING: Final = "|·•/;"
"""Marks between the parts of a row, each of which may open with a word before names."""
_SEGMENT: Final = lazy_re(f"[{SEGMENTING}]")
LISTING: Final = frozenset(",;&")
"""Marks between the names of a list."""
_GLUED: Final = lazy_regex(r"\p{Ll}{3}\p{Lu}\p{Ll}")
"""Two words that have lost the blank between them."""
_JOBS_ROOM: Final = 200
_TOKENS: Final = 5
"""How many words a name has at most."""
_IN_A_ROW: Final = 8
"""How many words the names of several people have at most that stand in a row without marks."""
FULL: Final = 2
"""How many words tell a name from any other word with a capital."""


class Names(NamedTuple):
    """The names at the start of a stretch of text."""

    spans: tuple[tuple[int, int], ...]
    """Offsets of each name."""
    end: int
    """Offset behind the last word that was read."""
    job: bool
    """Whether a job follows the last name."""
    dated: bool = False
    """Whether a word of dates follows the last name."""


class BylineWords:
    """What the packs say about bylines, ready to be looked up."""

    def __init__(
        self,
        packs: tuple[LayoutWords, ...],
        stops: frozenset[str],
        months: frozenset[str],
        nobodies: frozenset[str] = frozenset(),
        addresses: frozenset[str] = frozenset(),
    ) -> None:
        """Index the words before names by their first word.

        Args:
            packs: the words of the packs.
            stops: words that end a name.
            months: the names of the months.
            nobodies: words that open no name of a person: offices, and heads of bodies and places.
            addresses: forms of address and degrees that stand before a name, printed short.
        """
        self.openings: dict[str, list[tuple[str, ContributorRole]]] = {}
        for words in packs:
            for field, role in _ROLES:
                for phrase in getattr(words, field):
                    self.openings.setdefault(_first_word(phrase), []).append((phrase, role))
        for entries in self.openings.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[0], entry[1]))
        self.jobs: frozenset[str] = frozenset().union(*(words.jobs for words in packs))
        behind = sorted(frozenset().union(*(words.jobs_behind for words in packs)))
        self.behind: regex.Pattern[str] | None = (
            lazy_regex(
                rf"(?<!\p{{Lo}})(\p{{Lo}}{{2,6}}(?=[ \xa0\u3000])|\p{{Lo}}{{3,5}})[ \xa0\u3000]?"
                rf"({'|'.join(behind)})(?!\p{{Lo}})"
            )
            if behind
            else None
        )
        self.agencies: frozenset[str] = frozenset().union(*(words.agencies for words in packs))
        self.from_where: frozenset[str] = frozenset().union(*(words.from_where for words in packs))
        particles = frozenset[str]().union(*(words.particles for words in packs))
        # *Di* is part of an Italian name, but in Indonesian it tells where somebody is.
        self.particles: frozenset[str] = particles - self.from_where
        self.outlets: frozenset[str] = frozenset().union(*(words.outlets for words in packs))
        self.joiners: frozenset[str] = frozenset().union(*(words.conjunctions for words in packs))
        self.sections: frozenset[str] = frozenset().union(*(words.sections for words in packs))
        self.lines: frozenset[str] = frozenset().union(
            *(words.menu | words.footer | words.sections for words in packs)
        )
        self.below: frozenset[str] = frozenset().union(*(words.signed_below for words in packs))
        self.sending: frozenset[str] = frozenset().union(*(words.sending for words in packs))
        self.beats: frozenset[str] = frozenset().union(
            *(words.beats for words in packs), *(section.split() for section in self.sections)
        )
        """What those who write are for, beside their job."""
        self.furniture: frozenset[str] = frozenset(
            word
            for words in packs
            for name, _ in FIELDS
            for phrase in getattr(words, name)
            for word in phrase.split()
        )
        """The words of lines that are no part of an article."""
        self.days = stops
        self.nobodies = nobodies
        self.addresses = addresses
        self.months = months
        self.dating: frozenset[str] = frozenset().union(*(words.published | words.updated for words in packs))
        self.ends: frozenset[str] = frozenset().union(*(words.name_ends for words in packs))
        self.stops: frozenset[str] = stops.union(
            *(words.share | words.published | words.updated for words in packs)
        )

    def find_before_jobs(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Find the names before words for those who write, in scripts without capitals."""
        if self.behind is None or end - start > _JOBS_ROOM:
            return []
        return [match.span(1) for match in self.behind.finditer(text, start, end)]

    def is_full_name(self, name: str) -> bool:
        """Tell whether a name has several words or is that of an agency."""
        return len(name.split()) >= FULL or name in self.agencies

    def names_nobody(self, name: str) -> bool:
        """Tell whether capitals name an office, a body or a place (*Gubernur Jawa Tengah*, *Kota Solo*)."""
        return name.split(maxsplit=1)[0].lower() in self.nobodies or name.lower() in self.sections

    def may_sign(self, key: str) -> bool:
        """Tell, in little time, whether a row in lower case may hold a word before names."""
        first = _first_word(key)
        return first in self.openings or first in self.sending or _SEGMENT.search(key) is not None

    def find_opening(self, key: str) -> tuple[str, ContributorRole] | None:
        """Give the phrase before names that opens a row in lower case, with the role it gives."""
        for phrase, role in self.openings.get(_first_word(key), ()):
            if key.startswith(phrase) and not key[len(phrase) : len(phrase) + 1].isalnum():
                return phrase, role
        return None

    def find_label(self, key: str, colon: int) -> int:
        """Give the index in a row of the phrase before names that ends at a colon; -1 where none does."""
        words = key[max(colon - _LABEL_ROOM, 0) : colon].split()
        for number in range(min(len(words), _LABEL), 0, -1):
            phrase = " ".join(words[-number:])
            opening = self.find_opening(phrase)
            if opening is not None and opening[0] == phrase:
                return key.rfind(phrase, 0, colon)
        return -1


_LABEL_ROOM: Final = 60
"""How many code points before a colon such a phrase is looked for."""
_LABEL: Final = 4
"""Words of a phrase before names at most."""


def _first_word(key: str) -> str:
    word = key.split(maxsplit=1)[0].rstrip(":：,") if key else ""
    return word if word.isascii() else _JOINED.split(word, maxsplit=1)[0]


_JOINED: Final = lazy_re("[：・=＝]")
"""Marks behind a word before names that has no blank there (*文・山田太郎*)."""


def index_bylines(pack: LanguagePack, shared: LayoutWords) -> BylineWords:
    """Index what a pack and the words of all languages say about bylines."""
    months = {name for names in pack.calendar.months for name in names}
    weekdays = {name for names in pack.calendar.weekdays for name in names}
    names, who = pack.names, pack.anaphora
    offices = names.titles - who.honorifics if who.given_names else frozenset[str]()
    nobodies = (offices | names.heads | names.place_heads) - who.given_names
    addresses = (who.honorifics | who.ranks) & pack.abbreviations
    return BylineWords(
        (pack.layout, shared), frozenset(months | weekdays), frozenset(months), nobodies, addresses
    )


def read_names(text: str, start: int, end: int, words: BylineWords) -> Names:
    """Read the names from ``start`` on, up to the first word that belongs to none."""
    spans: list[tuple[int, int]] = []
    current: list[tuple[int, int]] = []
    dated = False
    behind = start
    for match in _words(text, start, end, words):
        word = match.group()
        if word[-1] in ":：" and (spans or current):
            # The word before the next names, or before a day.
            dated = word[:-1].lower() in words.dating
            break
        word = word.rstrip(":：")
        lower = word.lower().rstrip(".")
        if word in _MARKS or lower in words.joiners:
            _close(current, spans, text, words)
            behind = match.end()
            if word in _BRACKETS:
                break
            continue
        if lower in words.jobs:
            if not (current or spans):
                break
            _close_before_job(word, current, spans, text, words)
            return _with_those_behind(text, match.end(), end, Names(tuple(spans), behind, job=True), words)
        given = lower in words.months and _DAY_NEXT.match(text, match.end(), end) is None
        if not given and not _fits(word, lower, words, inside=bool(current)):
            dated = bool(spans or current) and (lower in words.stops or word[:1].isdigit())
            break
        current.append(match.span())
        behind = match.end()
        if len(current) > _IN_A_ROW:
            current.clear()
            break
        if len(current) >= FULL and _ENDED.fullmatch(word) is not None:
            break  # *By Ana Rey. She lives in Leeds.*
    _close(current, spans, text, words)
    return Names(tuple(spans), behind, job=False, dated=dated)


def _with_those_behind(text: str, start: int, end: int, names: Names, words: BylineWords) -> Names:
    """Add the names that a word joins to others behind a job (*Ana Rey, Court Reporter, and Tom Bell*)."""
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        if word.lower() in words.joiners:
            more = read_names(text, match.end(), end, words)
            return names._replace(spans=(*names.spans, *more.spans), end=more.end) if more.spans else names
        if word not in LISTING and word.lower() not in words.jobs:
            break
    return names


def _words(text: str, start: int, end: int, words: BylineWords) -> Iterator[regex.Match[str]]:
    """Give words and marks but forms of address and where somebody wrote from (*A in Jakarta and B*)."""
    away = start
    for match in _TOKEN.finditer(text, start, end):
        if match.start() < away or match.group().rstrip(".") in words.addresses:
            continue
        if match.start() > start and match.group() in words.from_where:
            away = _behind_place(text, match.end(), end, words)
            if away:
                continue
        yield match


def _behind_place(text: str, start: int, end: int, words: BylineWords) -> int:
    """Give where the place ends that starts at ``start``; 0 where none does, or nobody follows."""
    place = _PLACE.match(text, start, end)
    if place is None:
        return 0
    ahead = _TOKEN.match(text, place.end(), end)
    goes_on = ahead is not None and (ahead.group() in _LISTED or ahead.group().lower() in words.joiners)
    return place.end("place") if goes_on else 0


def tells_where(text: str, start: int, end: int, words: BylineWords) -> bool:
    """Tell whether all that stands behind a name is where somebody wrote from (*Ana Rey* in Jakarta)."""
    word = _TOKEN.search(text, start, end)
    if word is None or word.group() not in words.from_where:
        return False
    place = _PLACE.match(text, word.end(), end)
    return place is not None and place.end() == end


_PLACE: Final = lazy_regex(rf"(?P<place>(?:\s+{NAME_WORD}){{1,3}}+)\s*+")
_LISTED: Final = LISTING | {"/"}


def behind_job(text: str, start: int, end: int, words: BylineWords) -> int:
    """Give where names start behind the job that stands before them (*By Political Editor Ana Rey*)."""
    behind = start
    for number, match in enumerate(_TOKEN.finditer(text, start, end)):
        word = match.group()
        if number == _JOB or word in _MARKS:
            break
        if word.lower() in words.jobs:
            ahead = _FULL_NAME.match(text, match.end(), end)
            behind = ahead.end("gap") if ahead is not None else start
    return behind


_JOB: Final = 4
"""Words of a job at most."""
_FULL_NAME: Final = lazy_regex(rf"(?P<gap>\s+){NAME_WORD}\s+\p{{Lu}}")


def _fits(word: str, lower: str, words: BylineWords, *, inside: bool) -> bool:
    """Tell whether a word can be part of a name."""
    if inside and lower in words.particles:
        return True
    if (inside and lower in words.ends) or (lower in words.stops and word not in words.agencies):
        return False
    named = _NAME.match(word) is not None or word in words.agencies
    return named and _GLUED.search(word) is None


_BRACKETS: Final = frozenset("()")
_MARKS: Final = frozenset("/|·•,;&()–—")


def _close_before_job(
    word: str, current: list[tuple[int, int]], spans: list[tuple[int, int]], text: str, words: BylineWords
) -> None:
    """End a name before the word of a job, without what the job is about."""
    if word[:1].islower():
        del current[_short(text, current, words) :]
    _cut_beat(text, current, spans, words)
    _close(current, spans, text, words)


_ENDED: Final = lazy_regex(r"\p{Lu}[\p{L}'’-]{3,}+\.")
"""A word with a full stop that is no short form of a name (*Moh.*), so that a sentence ends."""


def _short(text: str, current: list[tuple[int, int]], words: BylineWords) -> int:
    """Tell how many words of a run are the name when a job in lower case ends it (*Ana Rey City editor*)."""
    kept = FULL
    while kept < len(current) and text[slice(*current[kept - 1])].lower().rstrip(".") in words.particles:
        kept += 1
    return kept


def _cut_beat(
    text: str, current: list[tuple[int, int]], spans: list[tuple[int, int]], words: BylineWords
) -> None:
    """Cut what a job is about off the name before it (*Ana Rey Court Reporter*)."""

    def tells(first: int, last: int) -> bool:
        return text[first:last].lower() in words.beats or text[first:last] in words.agencies

    least = 0 if spans else FULL
    while len(current) > least and tells(*current[-1]):
        current.pop()
    if current or not spans:
        return
    first, last = spans[-1]
    parts = [match.span() for match in _TOKEN.finditer(text, first, last)]
    while len(parts) > FULL and tells(*parts[-1]):
        parts.pop()
    spans[-1] = first, parts[-1][1]


def _cut_outlet(
    text: str, current: list[tuple[int, int]], words: BylineWords, *, behind: bool
) -> list[tuple[int, int]]:
    """Cut the outlet off the name before it (*Ana Rey BBC News*).

    ``behind`` tells that another name stands before these words: then all of them may be the outlet.
    """
    printed = [text[slice(*span)] for span in current]
    if behind and len(printed) > 1 and printed[0] in words.agencies and printed[0].isupper():
        return []
    if len(printed) > FULL and printed[-1] in words.agencies and printed[-1].isupper():
        return current[:-1]
    kept = next((at for at, word in enumerate(printed) if word.lower() in words.outlets), len(printed))
    whole = all(word.lower() in words.outlets for word in printed[kept:])
    return current[:kept] if kept >= FULL and len(printed) >= kept + _OUTLET and whole else current


_OUTLET: Final = 2
"""How many words of an outlet tell it behind a name."""


def _close(
    current: list[tuple[int, int]], spans: list[tuple[int, int]], text: str, words: BylineWords
) -> None:
    """End a name: particles at its end are none of it; a lone word behind a full name is a job."""
    # A single capital is the initial of a name (*Ana Rey Y*).
    while (
        current
        and text[slice(*current[-1])].lower() in words.particles
        and not (
            len(current) > FULL
            and text[slice(*current[-1])].isupper()
            and current[-1][1] - current[-1][0] == 1
        )
    ):
        current.pop()
    if len(current) > 1:
        current[:] = _cut_outlet(text, current, words, behind=bool(spans))
    pairs = _split_row(current, text) if len(current) >= 2 * FULL else ()
    spans += pairs
    if current and not pairs and len(current) <= _TOKENS:
        first, last = current[-1]
        span = current[0][0], last - (_STOPPED.fullmatch(text, first, last) is not None)
        lone = (
            len(current) < FULL
            and text[slice(*span)] not in words.agencies
            and spans
            and len(text[slice(*spans[-1])].split()) >= FULL
        )
        outlet = any(text[slice(*word)].lower() in words.outlets for word in current) or (
            text[slice(*current[0])].lower() in words.ends or _IN_ADDRESS.search(text, *span) is not None
        )
        # Behind a name it is whom somebody writes for (*Ana Rey, The Canadian Press*).
        agency = not spans and len(current) >= FULL and text[slice(*span)] in words.agencies
        if not lone and (agency or not outlet):
            spans.append(span)
    current.clear()


def _split_row(current: list[tuple[int, int]], text: str) -> tuple[tuple[int, int], ...]:
    """Split words into names of two words each when the text prints every one of them elsewhere, too."""
    pairs = tuple((a[0], b[1]) for a, b in zip(current[::2], current[1::2], strict=False))
    alone = len(current) % FULL == 0 and all(_stands_elsewhere(pair, current, text) for pair in pairs)
    return pairs if alone else ()


_STOPPED: Final = lazy_regex(r"\p{Lu}(?:\p{Ll}{2,}+|\p{Lu}{3,}+)\.")
"""The last word of a name with a full stop that is no part of it (not *Jr.*)."""
_IN_ADDRESS: Final = lazy_regex(r"\p{Ll}\.\p{Ll}{2}")
"""Inside the address of a site."""
_PAGE: Final = 30_000
"""Within how many code points a name is looked for again; a page may print very many names."""


def _stands_elsewhere(pair: tuple[int, int], current: list[tuple[int, int]], text: str) -> bool:
    name = text[slice(*pair)]
    first, last = current[0][0], current[-1][1]
    at = text.find(name, max(first - _PAGE, 0), first)
    if at < 0:
        at = text.find(name, last, last + _PAGE)
    behind = text[at + len(name) : at + len(name) + 2]
    return at >= 0 and not behind[:1].isalnum() and not behind.lstrip(" ")[:1].isupper()
