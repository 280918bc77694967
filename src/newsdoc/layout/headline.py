"""Choose the headline among the rows before the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.body import PROSE_SIZE
from newsdoc.layout.rows import WEST
from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from newsdoc.layout.body import Body
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

# ``re`` takes half the time, and where it ends a word does not matter here.
_WORD: Final = lazy_re(r"\w{4,}")
_WIDE: Final = lazy_re(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SPOKEN: Final = lazy_regex(r"[,，]\s?[\"”’»]")
_FULL_STOP: Final = lazy_regex(r"(?<!\.)[.。।][\"'”’»)\]」』]{0,2}$")
_BODY_SAMPLE: Final = 3_000
"""How many code points of the body are compared with the headline."""
_REACH: Final = 60
"""How many rows before the body may hold the headline."""
_SIZE: Final = range(8, 260)
_TITLE_SIZE: Final = 160
_EVIDENCE: Final = frozenset({BlockRole.DATE, BlockRole.BYLINE, BlockRole.STORY_CODE})
_THRESHOLD: Final = 1.0
_MARGIN: Final = 1.2
"""How much better a later row must be than an earlier one: what follows a headline is its subtitle."""
_NEAR: Final = 16
"""Within how many rows a date or a byline speaks for what stands above it."""
_FAR: Final = 0.03
"""What each row between a candidate and the body costs."""
_KICKER_SIZE: Final = 30
"""Below this size, an earlier row may well be the kicker, which has no such advantage."""


def find_headline(page: Page, body: Body, slogans: AbstractSet[str], *, filed: bool) -> int | None:
    """Give the index of the headline's row, ``None`` when no row looks like one.

    Args:
        page: the page.
        body: its body.
        slogans: words in lower case that sites praise themselves with above their titles.
        filed: whether a dateline opens the first row of the body, so that it is no title.
    """
    rows = page.rows
    behind = _first_strong(rows, body)
    counts: dict[str, int] = {}
    for row in rows:
        if row.size in _SIZE:
            counts[row.key] = counts.get(row.key, 0) + 1
    candidates = [
        (index, _score(page, index) + 0.7 * min(counts[rows[index].key] - 1, 2) - _FAR * (behind - index))
        for index in _find_candidates(page, body, behind)
        if not (filed and index == body.first)
    ]
    best = _choose(rows, candidates, body, behind)
    if best is not None and _praises_site(rows[best], slogans):
        plain = [entry for entry in candidates if not _praises_site(rows[entry[0]], slogans)]
        other = _choose(rows, plain, body, behind)
        best = best if other is None else other
    if best is None and body.rows and not filed and _opens_text(page, body):
        return body.first
    return best


def _find_candidates(page: Page, body: Body, behind: int) -> Iterator[int]:
    """Find the rows before the body that may be the headline."""
    inside = frozenset(body.rows[1:])
    for index in range(max(behind - _REACH, 0), behind):
        row = page.rows[index]
        if row.size not in _SIZE or (index in inside and _FULL_STOP.search(row.text) is not None):
            continue
        titled = page.open(index) or _is_dated_title(page, index) or _is_labelled_title(page, index)
        if titled and not _is_trail(page, index):
            yield index


def _is_trail(page: Page, index: int) -> bool:
    """Tell whether a row leads to the article and ends with its title, which a row below prints alone."""
    row = page.rows[index]
    mark = next((mark for mark in (*TRAIL_MARKS, " | ") if row.text.count(mark) >= _STEPS), None)
    if mark is None:
        return False
    title = row.key.rpartition(mark)[2]
    return any(below.key == title for below in page.rows[index + 1 : index + 1 + _ABOVE])


TRAIL_MARKS: Final = (" > ", " » ", " › ", " / ")
"""Marks between the steps from the front page to an article."""
_STEPS: Final = 2
"""How many of them a trail has at least."""


def _praises_site(row: Row, slogans: AbstractSet[str]) -> bool:
    """Tell whether a row is the slogan of a site (*Portal Berita Terkini dan Terpercaya*)."""
    return len(slogans & set(_WORD.findall(row.key))) >= _PRAISES


_PRAISES: Final = 3
"""How many words of praise a slogan has that no title does."""


def _choose(rows: list[Row], candidates: list[tuple[int, float]], body: Body, behind: int) -> int | None:
    """Choose among candidates, given with what speaks for them but the words of the body."""
    if candidates and _is_ahead(rows, candidates):
        return candidates[0][0]
    best, most = None, _THRESHOLD
    terms = _body_terms(rows, body, behind) if candidates else set()
    for index, score in candidates:
        own = _terms(rows[index].key)
        whole = score + _TERMS * len(own & terms) / (len(own) + 1)
        lead = _MARGIN if best is not None and rows[best].size >= _KICKER_SIZE else 0.0
        if whole > most + lead:
            best, most = index, whole
    return best


def _is_ahead(rows: list[Row], candidates: list[tuple[int, float]]) -> bool:
    """Tell whether the first candidate wins whatever words the body holds."""
    index, score = candidates[0]
    lead = _MARGIN if rows[index].size >= _KICKER_SIZE else 0.0
    return score > _THRESHOLD and all(other + _TERMS <= score + lead for _, other in candidates[1:])


_TERMS: Final = 3.0
"""How much it counts that all words of a candidate stand in the body, too."""


def _first_strong(rows: list[Row], body: Body) -> int:
    """Give the index of the first paragraph that cannot be a headline; behind all rows without one."""
    for index in body.rows:
        row = rows[index]
        if row.size >= PROSE_SIZE and row.stop and row.text[-1] not in "?!":
            return index
    return body.first if body.rows else len(rows)


def _score(page: Page, index: int) -> float:
    rows, roles = page.rows, page.roles
    row = rows[index]
    score = min(row.size, 60) / 30
    if row.size > _TITLE_SIZE:
        score -= 1.5
    if row.stop and _FULL_STOP.search(row.text) is not None:
        score -= 1.5
    if row.bullet:
        score -= 2.5
    score += 0.7 * page.alone(index)
    # Columns of a table, as those of the weather.
    score -= 1.5 * ("   " in row.text)
    score -= 0.8 * (roles[index] in _LABELLED)
    near = roles[index + 1 : index + _NEAR]
    score += 1.2 * (not _EVIDENCE.isdisjoint(near))
    score += 0.4 * (not _EVIDENCE.isdisjoint(roles[max(index - 3, 0) : index]))
    score += _LEADING * _leads(page, index)
    return score


def _leads(page: Page, index: int) -> bool:
    """Tell whether the teaser of an article follows a row, and behind it who wrote it, or when.

    A row that ends with a full stop is a paragraph of a text that is short enough to have its byline there.
    """
    below = index + 1
    if below >= len(page.rows):
        return False
    title, row = page.rows[index], page.rows[below]
    teases = row.stop and row.size >= _TEASER and title.size < row.size
    if teases and title.stop and _FULL_STOP.search(title.text) is not None:
        return False
    return teases and not _EVIDENCE.isdisjoint(page.roles[below + 1 : below + _TOP])


_LEADING: Final = 1.5
"""How much it counts that a teaser stands below a row."""
_TEASER: Final = 60
"""How long a teaser is at least."""
_TOP: Final = 6
"""Within how many rows below a teaser stands who wrote an article, or when."""


def _is_dated_title(page: Page, index: int) -> bool:
    """Tell whether a row with a date is a title that mentions a day: another date stands below it.

    Or no title stands on the page but for its words before the day.
    """
    row, roles = page.rows[index], page.roles
    if roles[index] is not BlockRole.DATE:
        return False
    if BlockRole.DATE not in roles[index + 1 : index + 4]:
        return _tells_before_day(row) and _reads_as_title(page, index)
    return row.size >= _DATED_SIZE or (not row.stop and _reads_as_title(page, index))


def _tells_before_day(row: Row) -> bool:
    """Tell whether a few words stand before the first number of a row (*Harga Emas Antam* 5 November)."""
    digit = next((at for at, char in enumerate(row.text) if char.isdecimal()), 0)
    return len(row.text[:digit].split()) >= _BEFORE_DAY


_BEFORE_DAY: Final = 3
"""How many words stand there at least."""


def _reads_as_title(page: Page, index: int) -> bool:
    """Tell whether a short row with a date has the words of a title (*Jadwal Salat Garut, 14 Juni 2024*)."""
    printed = page.rows[index].text
    words = [word for word in printed.split() if len(word) >= _LETTERS and word.rstrip(",.").isalpha()]
    bare = printed[0].isalpha() and ":" not in printed
    return bare and len(words) >= _DATED_WORDS and not _has_title_above(page, index)


def _has_title_above(page: Page, index: int) -> bool:
    """Tell whether one of the rows above may be a title as well."""
    return any(
        page.open(above) and page.rows[above].size >= _LABELLED_SIZE
        for above in range(max(index - _ABOVE, 0), index)
    )


def _is_labelled_title(page: Page, index: int) -> bool:
    """Tell whether a row that opens as captions, buttons or bylines do is a title.

    Date or byline follow at once. One that opens with a word for writers (*Penulis Novel Laris Ditahan
    Polisi*) has none of them above it, and no other title.
    """
    row, roles = page.rows[index], page.roles
    if row.size < _LABELLED_SIZE or row.stop or _EVIDENCE.isdisjoint(roles[index + 1 : index + 3]):
        return False
    if roles[index] is BlockRole.BYLINE and ":" not in row.text:
        above = roles[max(index - _ABOVE, 0) : index]
        return _EVIDENCE.isdisjoint(above) and not _has_title_above(page, index)
    return roles[index] in _LABELLED and row.text[-1].isalnum()


_LABELLED: Final = frozenset(
    {BlockRole.CAPTION, BlockRole.SHARE, BlockRole.COMMENTS, BlockRole.NEWSLETTER, BlockRole.RELATED}
)
"""Roles that a word at the start gives, which a title may start with, too."""
_LABELLED_SIZE: Final = 30
_DATED_SIZE: Final = 50
_DATED_WORDS: Final = 4
"""From this many words on, the month among them, a shorter row with a date may be one."""
_LETTERS: Final = 3
"""Letters of such a word at least."""
_ABOVE: Final = 3
"""How many rows above a row are looked at."""


def _opens_text(page: Page, body: Body) -> bool:
    """Tell whether the first paragraph is a title that ends with a full stop."""
    rows, first = page.rows, body.first
    row = rows[first]
    if row.size > _TITLE_SIZE or _SPOKEN.search(row.text):
        return False
    if len(body.rows) == 1:
        return not row.stop
    if rows[first + 1].blanks == 0 or rows[first + 1].size <= row.size:
        return False
    # Where each paragraph is set apart, a sentence that opens them is one of them.
    apart = not body.doubled and all(rows[index].blanks for index in body.rows[1:])
    sentence = row.stop and _FULL_STOP.search(row.text) and not _has_capitals(row)
    return not (apart and sentence)


def _has_capitals(row: Row) -> bool:
    """Tell whether the words of a row are printed as those of titles (*Villagers Build a Bridge.*)."""
    words = [word for word in row.text.split() if len(word) > _SMALL]
    return sum(word[0].isupper() for word in words) > _CAPITALS * len(words)


_SMALL: Final = 3
"""How many letters the words have at most that titles print small."""
_CAPITALS: Final = 0.6
"""What share of the longer words of a title has capitals."""


def repeats_headline(row: Row, headline: Row) -> bool:
    """Tell whether a row prints the headline, or the first part of it, again, perhaps with its site."""
    key = row.key.rstrip(" .…")
    whole = headline.key
    if len(key) < min(15, len(whole)) or len(key) * 5 < len(whole) * 2:
        return False
    if key.startswith(whole) and _SITE_BEHIND.fullmatch(row.key, len(whole)) is not None:
        return True
    return whole.startswith(key) and not whole[len(key) : len(key) + 1].isalnum()


_SITE_BEHIND: Final = lazy_regex(r"\s[-–—|]\s[\p{L}\p{N}]{2,20}+(?:\.\p{L}{2,5}){1,2}")
"""The address of the site behind a title that is printed again (*... - Kabar.com*)."""


def _body_terms(rows: list[Row], body: Body, behind: int) -> set[str]:
    """Give the terms of the start of the running text."""
    parts: list[str] = []
    room = _BODY_SAMPLE
    for index in body.rows:
        if index >= behind and room > 0:
            parts.append(rows[index].key[:room])
            room -= len(rows[index].key) + 1
    return _terms(" ".join(parts))


def _terms(key: str) -> set[str]:
    if not (key.isascii() or WEST.fullmatch(key)) and _WIDE.search(key):
        return {key[at : at + 2] for at in range(len(key) - 1)}
    return set(_WORD.findall(key))
