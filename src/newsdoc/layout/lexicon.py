"""Look the phrases of a language pack up at the start of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_regex

if TYPE_CHECKING:
    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.rows import Row

FIELDS: Final = (
    ("related", BlockRole.RELATED),
    ("advertisement", BlockRole.ADVERTISEMENT),
    ("newsletter", BlockRole.NEWSLETTER),
    ("share", BlockRole.SHARE),
    ("tags", BlockRole.TAGS),
    ("author_note", BlockRole.AUTHOR_NOTE),
    ("comments", BlockRole.COMMENTS),
    ("footer", BlockRole.FOOTER),
    ("menu", BlockRole.MENU),
    ("caption", BlockRole.CAPTION),
    ("furniture", BlockRole.FURNITURE),
)
"""Which field of ``LayoutWords`` holds the phrases of which role."""

_PROSE_SIZE: Final = 60
"""From this size on, a row that ends as a sentence ends is not judged by a single opening word."""


class Lexicon:
    """The phrases of one or more packs, ready to be looked up."""

    def __init__(self, packs: tuple[LayoutWords, ...]) -> None:
        """Index whole lines by themselves and openings by their first letters."""
        self._lines: dict[str, BlockRole] = {}
        self._openings: dict[str, list[tuple[str, BlockRole]]] = {}
        self._codes: tuple[str, ...] = tuple(
            sorted(frozenset().union(*(words.story_code for words in packs)))
        )
        for words in packs:
            for name, role in FIELDS:
                for phrase in getattr(words, name):
                    self._add(phrase, role)
        self._pointing: tuple[str, ...] = tuple({f" {word} " for words in packs for word in words.pointing})
        self._longest: int = max(map(len, self._lines), default=0)
        for entries in self._openings.values():
            entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))

    def _add(self, phrase: str, role: BlockRole) -> None:
        opening = phrase.removesuffix(" …")
        self._lines.setdefault(opening, role)
        if opening != phrase:
            self._openings.setdefault(opening[: _FIRST if len(opening) >= _FIRST else _SECOND], []).append(
                (opening, role)
            )

    def find_role(self, row: Row) -> BlockRole | None:
        """Tell which role the phrases give a row, ``None`` when none of them stands there."""
        key = row.key
        if row.size <= _CODE_SIZE and key.startswith(self._codes) and self._is_code(key):
            return BlockRole.STORY_CODE
        line = key.rstrip(" :»›>…→.!")
        role = self._lines.get(line) if len(line) <= self._longest else None
        if role is not None:
            return role
        if not key[:1].isalnum() and key[:1] in self._openings:
            return self._openings[key[0]][0][1]
        for start in (key[:_FIRST], key[:_SECOND]):
            for opening, found in self._openings.get(start, ()):
                if key.startswith(opening) and not key[len(opening) : len(opening) + 1].isalpha():
                    labels = " " in opening or key[len(opening) : len(opening) + 1] == ":"
                    if not labels and row.stop and (row.size >= _PROSE_SIZE or self._points(row, opening)):
                        continue
                    return found
        return None

    def _points(self, row: Row, opening: str) -> bool:
        """Tell whether the first words behind an opening speak of a thing (*Video* banjir itu *viral.*)."""
        near = row.key[len(opening) : len(opening) + _NEAR]
        return any(word in near for word in self._pointing)

    def _is_code(self, key: str) -> bool:
        return any(key.startswith(name) and _CODE.fullmatch(key, len(name)) for name in self._codes)


_FIRST: Final = 4
"""How many letters openings are indexed by; shorter ones by ``_SECOND``."""
_SECOND: Final = 2
_NEAR: Final = 24
"""Within how many letters behind an opening a word that points makes a sentence of it."""
_CODE_SIZE: Final = 60
_CODE: Final = lazy_regex(r"\s?[:：#=-]?\s?#?(?=[\p{L}._/-]{0,12}+\p{N})[\p{L}\p{N}._/-]{1,40}+")
