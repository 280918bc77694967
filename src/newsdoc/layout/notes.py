"""Find what an outlet says of itself below its articles: who helped, how to reach it, what it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.layout.body import LABEL_SIZE, PROSE_SIZE
from newsdoc.layout.shapes import NAME_WORD
from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_LEAST: Final = 15
"""How much text a note is at least: menus have many rows."""
_SIZE: Final = 400
"""How much text a note is at most."""
_SHORT: Final = 200
"""The same before the last rows, where paragraphs stand."""
_CLOSING: Final = 8
"""How many rows close a page, after which most outlets have their say."""
_QUOTING: Final = frozenset('"“”„«»')
"""Marks of what somebody else says."""

_SMALL: Final = lazy_regex(r"(?<![\p{L}'’.@-])\p{Ll}[\p{L}'’-]*+(?![\p{L}@])")
"""A word in lower case that is no part of an address."""
_ADDRESS: Final = lazy_re(r"(?<!\w)@\w{3}|\w@\w{1,60}\.\w|\d{3}[-.\s]\d{4}|\d{5}\s\d{5,6}")
"""An e-mail, a handle, a number to call."""
_WORD: Final = lazy_re(r"\w+")
_DASHES: Final = "—–-_ "
"""What may open such a line."""
_NETWORKS: Final = 2
"""On how many networks outlets want to be followed at least."""
_NAME: Final = lazy_regex(rf"(?:{NAME_WORD}\s){{2,3}}+")


class NoteWords:
    """What the packs say about notes below an article."""

    def __init__(self, packs: tuple[LayoutWords, ...]) -> None:
        """Join the words of the packs."""
        self.contributing: tuple[str, ...] = _join([words.contributing for words in packs])
        self.helping: tuple[str, ...] = tuple(
            phrase
            for phrase in self.contributing
            if not any(other in phrase for other in self.contributing if other != phrase)
        )
        """Those of them that hold no other: rows are asked for fewer."""
        self.remarks: tuple[str, ...] = _join([words.remarks for words in packs])
        self.offers: tuple[str, ...] = _join([words.offers for words in packs])
        self.disclaimers: tuple[str, ...] = _join([words.disclaimers for words in packs])
        self.contacting: tuple[str, ...] = tuple(
            f"{word} " for word in _join([words.contacting for words in packs])
        )
        self.opening: tuple[str, ...] = self.remarks + self.contacting
        self.networks: frozenset[str] = frozenset().union(*(words.share for words in packs))
        self.commenting: tuple[str, ...] = tuple(
            f" {word}" for word in _join([words.commenting for words in packs])
        )
        jobs = frozenset[str]().union(*(words.jobs for words in packs))
        self.jobs: frozenset[str] = jobs
        self.beside: frozenset[str] = jobs.union(
            *(words.conjunctions | words.from_where | words.name_ends for words in packs),
            *(words.particles | words.contributing_beside for words in packs),
            *(phrase.split() for phrase in self.contributing),
        )
        """What stands in lower case beside the names of those who helped."""


def _join(fields: list[frozenset[str]]) -> tuple[str, ...]:
    return tuple(sorted(frozenset[str]().union(*fields)))


def mark_notes(page: Page, words: NoteWords) -> None:
    """Mark the rows in which an outlet tells who helped, how to reach it, or what it offers."""
    rows, roles = page.rows, page.roles
    closing = len(rows) - _CLOSING
    asked = [
        index
        for index, row in enumerate(rows)
        if roles[index] is None and _LEAST <= row.size <= (_SIZE if index >= closing else _SHORT)
    ]
    # Phrases are looked for in all of these rows at once, for few pages have any.
    printed = "\n".join([rows[index].key for index in asked])
    phrases = _Phrases(
        [phrase for phrase in words.helping if phrase in printed],
        [phrase for phrase in words.disclaimers if phrase in printed],
        [phrase for phrase in words.offers if phrase in printed],
    )
    for index in asked:
        role = _read_note(page, index, words, phrases)
        if role is not None and _QUOTING.isdisjoint(rows[index].text):
            roles[index] = role


class _Phrases(NamedTuple):
    """The phrases of notes that a page holds somewhere."""

    helping: list[str]
    disclaimers: list[str]
    offers: list[str]


def mark_asking_links(page: Page) -> None:
    """Mark the questions right below a word for links: titles of other articles (*Related*, *Who pays?*)."""
    rows, roles = page
    if BlockRole.RELATED not in roles:
        return
    for index, row in enumerate(rows[1:], 1):
        if row.text[-1] == "?" and roles[index] is None and roles[index - 1] is BlockRole.RELATED:
            label = rows[index - 1].size <= LABEL_SIZE and not rows[index - 1].stop
            roles[index] = BlockRole.RELATED if label and row.size <= _SHORT else None


def mark_posts(page: Page) -> None:
    """Mark who posted something elsewhere, with the post above (*— Ana Rey (@anarey) June 4, 2024*)."""
    rows, roles = page
    for index, row in enumerate(rows):
        if "(@" in row.text and row.size <= _SHORT and _POSTED.match(row.text):
            roles[index] = BlockRole.FURNITURE
            if page.open(index - 1) and rows[index - 1].size <= _SIZE:
                roles[index - 1] = BlockRole.FURNITURE


_POSTED: Final = lazy_regex(r"[—–-]{1,2}\s?[^(\n]{1,60}+\(@\w{2,20}\)(?:,?\s[^.!?]{4,40})?$")
"""The line below a post: a dash, the name, the handle, and perhaps the day."""


def mark_comments(page: Page, words: NoteWords) -> None:
    """Mark the rows that name who comments, right above the day (*Ana says:*, *June 4, 2024 at 8:12 am*)."""
    rows, roles = page
    if BlockRole.DATE not in roles:
        return
    for index, row in enumerate(rows[:-1]):
        if row.text[-1] == ":" and roles[index] is None and roles[index + 1] is BlockRole.DATE:
            names = row.size <= _NAMED_SIZE and row.key[:-1].rstrip().endswith(words.commenting)
            roles[index] = BlockRole.COMMENTS if names else None


_NAMED_SIZE: Final = 80
"""How much text a row is at most that names who comments."""


def _read_note(page: Page, index: int, words: NoteWords, phrases: _Phrases) -> BlockRole | None:
    key = page.rows[index].key
    if any(map(key.__contains__, phrases.helping)) and _tells_who_helped(page, index, words):
        return BlockRole.AUTHOR_NOTE
    if key.startswith(words.opening):
        if key.startswith(words.remarks):
            return BlockRole.FURNITURE
        if _tells_where_to_write(page.rows[index], words) and not _goes_on(page, index):
            return BlockRole.AUTHOR_NOTE
    if any(map(key.__contains__, phrases.disclaimers)):
        return BlockRole.FURNITURE
    return BlockRole.NEWSLETTER if any(map(key.__contains__, phrases.offers)) else None


def _tells_who_helped(page: Page, index: int, words: NoteWords) -> bool:
    """Tell whether a row holds nothing but names and what they did (*Ana Rey in Paris contributed.*)."""
    row = page.rows[index]
    found = [phrase for phrase in words.contributing if phrase in row.key]
    # *—Ana Rey in Paris contributed to this report.*
    if not row.text.lstrip(_DASHES)[:1].isupper() or not all(
        word in words.beside for word in _SMALL.findall(row.text)
    ):
        return False
    return row.key.rstrip(".").endswith(tuple(found)) or not _goes_on(page, index)


def _tells_where_to_write(row: Row, words: NoteWords) -> bool:
    """Tell whether a row asks to write to a person, or to follow somebody on several networks.

    *Contact Ana Rey at ana@kabar.example.* *Follow Kabar Nusa on Facebook and X.*
    """
    opening = next(word for word in words.contacting if row.key.startswith(word))
    if len(words.networks.intersection(_WORD.findall(row.key))) >= _NETWORKS:
        return True
    if _ADDRESS.search(row.text) is None:
        return False
    at = len(opening)
    while (job := row.text[at:].split(" ", 1)[0]).lower() in words.jobs:
        at += len(job) + 1
    return _NAME.match(row.text, at) is not None


def _goes_on(page: Page, index: int) -> bool:
    """Tell whether a paragraph stands below a row."""
    below = index + 1
    return page.open(below) and page.rows[below].stop and page.rows[below].size >= PROSE_SIZE
