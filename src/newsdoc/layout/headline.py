"""Choose the headline among the rows before the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import regex

from newsdoc.model import BlockRole

if TYPE_CHECKING:
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_WORD: Final = regex.compile(r"\w{4,}")
_WIDE: Final = regex.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SPOKEN: Final = regex.compile(r"[,，]\s?[\"”’»]")
_BODY_SAMPLE: Final = 3_000
"""How many code points of the body are compared with the headline."""
_REACH: Final = 60
"""How many rows before the body may hold the headline."""
_SIZE: Final = range(8, 260)
_TITLE_SIZE: Final = 160
_EVIDENCE: Final = frozenset({BlockRole.DATE, BlockRole.BYLINE, BlockRole.STORY_CODE})
_THRESHOLD: Final = 1.0


def find_headline(page: Page) -> int | None:
    """Give the index of the headline's row, ``None`` when no row looks like one."""
    rows, roles = page.rows, page.roles
    first, last = page.body
    terms = _terms(" ".join(row.key for row in rows[first:last])[:_BODY_SAMPLE])
    counts: dict[str, int] = {}
    for row in rows:
        if row.size in _SIZE:
            counts[row.key] = counts.get(row.key, 0) + 1
    best, most = None, _THRESHOLD
    behind = first if first < last else len(rows)
    for index in range(max(behind - _REACH, 0), behind):
        row = rows[index]
        if roles[index] is None and row.size in _SIZE:
            score = _score(page, index, terms) + 0.7 * min(counts[row.key] - 1, 2)
            if score > most:
                best, most = index, score
    if best is None and first < last and _opens_text(page):
        return first
    return best


def _score(page: Page, index: int, terms: set[str]) -> float:
    rows, roles = page.rows, page.roles
    row = rows[index]
    own = _terms(row.key)
    score = 3.0 * len(own & terms) / (len(own) + 1)
    score += min(row.size, 80) / 40
    if row.size > _TITLE_SIZE:
        score -= 1.5
    if row.stop and row.text[-1] in ".。।" and not row.text.endswith(".."):
        score -= 1.5
    if row.bullet:
        score -= 2.5
    score += 0.4 * (row.blanks > 0) + 0.4 * (index + 1 < len(rows) and rows[index + 1].blanks > 0)
    near = roles[index + 1 : index + 7]
    score += 1.2 * any(role in _EVIDENCE for role in near)
    score += 0.4 * any(role in _EVIDENCE for role in roles[max(index - 3, 0) : index])
    return score - 0.04 * (max(page.body[0] - index, 0))


def _opens_text(page: Page) -> bool:
    """Tell whether the first row of running text is a title that ends with a full stop."""
    rows, roles = page.rows, page.roles
    first, last = page.body
    row = rows[first]
    if any(role is None for role in roles[:first]) or row.size > _TITLE_SIZE or _SPOKEN.search(row.text):
        return False
    if last - first == 1:
        return not row.stop
    return rows[first + 1].blanks > 0 and rows[first + 1].size > row.size


def repeats_headline(row: Row, headline: Row) -> bool:
    """Tell whether a row prints the headline, or the first part of it, again."""
    key = row.key.rstrip(" .…")
    whole = headline.key
    if len(key) < min(15, len(whole)) or len(key) * 5 < len(whole) * 2:
        return False
    return whole.startswith(key) and not whole[len(key) : len(key) + 1].isalnum()


def _terms(key: str) -> set[str]:
    if _WIDE.search(key) is not None:
        return {key[at : at + 2] for at in range(len(key) - 1)}
    return set(_WORD.findall(key))
