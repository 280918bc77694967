"""Find what an outlet says of itself below its articles: who helped, how to reach it, what it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.body import PROSE_SIZE
from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_SIZE: Final = 400
"""How much text a note is at most."""
_QUOTING: Final = frozenset('"“”„«»')
"""Marks of what somebody else says."""

_SMALL: Final = lazy_regex(r"(?<![\p{L}'’.@-])\p{Ll}[\p{L}'’-]*+(?![\p{L}@])")
"""A word in lower case that is no part of an address."""
_ADDRESS: Final = lazy_re(r"(?<!\w)@\w{3}|\w@\w{1,60}\.\w|\d{3}[-.\s]\d{4}|\d{5}\s\d{5,6}")
"""An e-mail, a handle, a number to call."""
_WORD: Final = lazy_re(r"\w+")
_NETWORKS: Final = 2
"""On how many networks outlets want to be followed at least."""
_NAME: Final = lazy_regex(r"(?:\p{Lu}[\p{L}.'’-]*+\s){2,3}+")


class NoteWords:
    """What the packs say about notes below an article."""

    def __init__(self, packs: tuple[LayoutWords, ...]) -> None:
        """Join the words of the packs."""
        self.contributing: tuple[str, ...] = _join([words.contributing for words in packs])
        self.remarks: tuple[str, ...] = _join([words.remarks for words in packs])
        self.offers: tuple[str, ...] = _join([words.offers for words in packs])
        self.contacting: tuple[str, ...] = tuple(
            f"{word} " for word in _join([words.contacting for words in packs])
        )
        self.networks: frozenset[str] = frozenset().union(*(words.share for words in packs))
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


def mark_notes(page: Page, text: str, words: NoteWords) -> None:
    """Mark the rows in which an outlet tells who helped, how to reach it, or what it offers."""
    lowered = text.lower()
    contributing = [phrase for phrase in words.contributing if phrase in lowered]
    offers = [phrase for phrase in words.offers if phrase in lowered]
    contacts = any(word in lowered for word in words.contacting)
    # An apostrophe before the last word has many forms.
    remarks = any(word.split(maxsplit=1)[-1] in lowered for word in words.remarks)
    if not (contributing or offers or contacts or remarks):
        return
    rows, roles = page
    for index, row in enumerate(rows):
        if roles[index] is not None or row.size > _SIZE or not _QUOTING.isdisjoint(row.text):
            continue
        if contributing and _tells_who_helped(page, index, contributing, words):
            roles[index] = BlockRole.AUTHOR_NOTE
        elif remarks and row.key.startswith(words.remarks):
            roles[index] = BlockRole.FURNITURE
        elif any(offer in row.key for offer in offers):
            roles[index] = BlockRole.NEWSLETTER
        elif contacts and _tells_where_to_write(row, words) and not _goes_on(page, index):
            roles[index] = BlockRole.AUTHOR_NOTE


def _tells_who_helped(page: Page, index: int, contributing: list[str], words: NoteWords) -> bool:
    """Tell whether a row holds nothing but names and what they did (*Ana Rey in Paris contributed.*)."""
    row = page.rows[index]
    found = [phrase for phrase in contributing if phrase in row.key]
    if not found or not row.text[0].isupper():
        return False
    if not all(word in words.beside for word in _SMALL.findall(row.text)):
        return False
    return row.key.rstrip(".").endswith(tuple(found)) or not _goes_on(page, index)


def _tells_where_to_write(row: Row, words: NoteWords) -> bool:
    """Tell whether a row asks to write to a person, or to follow somebody on several networks.

    *Contact Ana Rey at ana@kabar.example.* *Follow Kabar Nusa on Facebook and X.*
    """
    opening = next((word for word in words.contacting if row.key.startswith(word)), None)
    if opening is None:
        return False
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
