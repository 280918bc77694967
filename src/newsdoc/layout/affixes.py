"""Cut off the headline what is glued to it: a kicker before it, the name of the site behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    import regex

    from newsdoc.layout.page import Page


def cut_affixes(page: Page, index: int, sites: AbstractSet[str]) -> tuple[int, int]:
    """Give the offsets of the headline within its row, without what other rows show to be glued to it.

    Another row that prints the end of this one alone shows a kicker (or a trail of links) before it; the
    start of it, or a mark between blanks, shows the name of the site behind it.

    Args:
        page: the page.
        index: the row of the headline.
        sites: words that the names of sites end with, in lower case.
    """
    row = page.rows[index]
    start, end = row.start, row.end
    site = _find_site(row.text, sites)
    if site is not None and site.start() >= _SHORTEST:
        end = start + len(row.text[: site.start()].rstrip())
    elif len(row.key) == len(row.text):
        sizes = range(max(_SHORTEST, len(row.key) // 2 + 1), len(row.key))
        shorter = [other.key for other in page.rows if len(other.key) in sizes]
        heads = [key for key in shorter if row.key.startswith(key) and _SITE.match(row.key, len(key))]
        tails = [key for key in shorter if row.key.endswith(key) and not row.key[-len(key) - 1].isalnum()]
        if heads:
            return start, start + len(max(heads, key=len))
        if tails and not _is_printed_whole(page, index, max(tails, key=len)):
            return end - len(max(tails, key=len)), end
    return start, end


def _is_printed_whole(page: Page, index: int, tail: str) -> bool:
    """Tell whether the page prints a title elsewhere with its kicker and the colon between them."""
    key = page.rows[index].key
    before = key[: -len(tail)].rstrip()
    if before[-1:] != ":":
        return False
    whole = f"{before[:-1].rstrip()}: {tail}"
    return any(other.key == whole for at, other in enumerate(page.rows) if at != index)


def _find_site(printed: str, sites: AbstractSet[str]) -> regex.Match[str] | None:
    """Find the name of a site behind a title, from the mark before it on."""
    if _SITE_MARK.search(printed) is None:
        return None
    site = _SITE_BEHIND.match(printed)
    if site is None and (named := _NAME_BEHIND.match(printed)) is not None and _is_site(named[1], sites):
        return named
    return site


def _is_site(name: str, sites: AbstractSet[str]) -> bool:
    """Tell whether a name behind a title is that of a site (*Reuters*, *The Garut Post*, *CNN Indonesia*)."""
    *before, last = name.split()
    if last.lower() in sites:
        return True
    return bool(before) and before[-1].isupper() and before[-1].lower() in sites


_SHORTEST: Final = 20
_SITE_MARK: Final = lazy_re(r"[|·•»–—-]\s")
"""What the patterns below ask for; few titles hold it, and ``re`` is quick to tell."""
_SITE_BEHIND: Final = lazy_regex(
    r"(?r)\s(?:[|·•»–—]|-{1,2})\s{1,2}(?:[\p{L}\p{N}-]{2,30}(?:\.\p{L}{2,4}){1,2}"
    r"|(?<=\|\s{1,2})\p{Lu}[\p{L}\p{N}]{1,15}(?:\s\p{Lu}[\p{L}\p{N}]{1,15})?)"
)
"""Reads the name of a site that a title ends with, backwards: an address, or up to two names behind a bar."""
_NAME_BEHIND: Final = lazy_regex(
    r"(?r)\s[|·•»–—-]\s(\p{Lu}[\p{L}\p{N}]{1,15}(?:\s\p{Lu}[\p{L}\p{N}]{1,15}){0,3})"
)
"""Reads up to four words with capitals behind a mark, backwards."""
_SITE: Final = lazy_regex(r"\s?[|·•»–—-]\s|\sback to ")
