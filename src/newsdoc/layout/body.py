"""Find the body among the rows: the window of running text with the largest sum of evidence."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.layout.lists import find_closing_list, share_of_small, weigh_lists
from newsdoc.model import BlockRole

if TYPE_CHECKING:
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

PROSE_SIZE: Final = 80
"""From this size on, a row that ends as a sentence ends is running text."""

_LONG_SIZE: Final = 160
"""From this size on, any row is running text."""

_UNSTOPPED_SIZE: Final = 120
"""From this size on, a row without its full stop may be running text; below, subheadings are long, too."""

_SHORT_SIZE: Final = 25
"""From this size on, a row that ends as a sentence ends speaks for running text a little."""

_WORD_SIZE: Final = 20
"""Below this size, a row is a word or two."""

_QUOTING: Final = frozenset('"“”„«»')
"""Marks by which a short row that ends as a sentence ends is what somebody says."""

_GAP: Final = 7.0
"""What rows between two stretches of running text may cost at most: boxes can be long."""

_SHARE: Final = 0.3
"""What share of the main indentation's text another one needs to be one of the body's, too."""

_SOFT: Final = frozenset(
    {
        *(BlockRole.ADVERTISEMENT, BlockRole.NEWSLETTER, BlockRole.RELATED, BlockRole.CAPTION),
        *(BlockRole.FURNITURE, BlockRole.COUNTER),
    }
)
"""Roles of rows that stand inside the body as often as around it; counters are numbers of pages, too."""


class Body(NamedTuple):
    """Which rows are the body."""

    rows: tuple[int, ...] = ()
    """The indices of its paragraphs, in text order."""
    doubled: tuple[int, ...] = ()
    """The indices of paragraphs that print an earlier one again; they are not among ``rows``."""

    @property
    def first(self) -> int:
        """The index of its first paragraph, ``0`` for an empty body."""
        return self.rows[0] if self.rows else 0

    @property
    def last(self) -> int:
        """The index behind its last paragraph, ``0`` for an empty body."""
        return self.rows[-1] + 1 if self.rows else 0


def find_body(page: Page) -> Body:
    """Find the paragraphs of the body.

    The window of rows with most evidence for running text is found, then the indentations that hold the
    window's text, then the window again, among the rows that have one of these.
    """
    rows, roles = page.rows, page.roles
    weights = [weigh_row(row, role) for row, role in zip(rows, roles, strict=True)]
    listed = weigh_lists(page, weights)
    first, last = _find_window(page, weights)
    window = rows[first:last]
    strict = len({row.indent for row in window}) > _LOOSE_INDENTS
    items = [row for row in window if row.bullet]
    # Where they are few they only tell which lists are the body's.
    indents = _find_indents(page, first, last) if strict or items else set()
    if strict:
        weights = [
            weight if row.indent in indents or weight <= 0 else -0.1
            for row, weight in zip(rows, weights, strict=True)
        ]
        first, last = _find_window(page, weights)
    inside = [
        i
        for i in range(first, last)
        if roles[i] is None
        # The items of a list stand further in.
        and (not strict or rows[i].indent in indents or (i in listed and rows[i].bullet))
    ]
    titles = _find_questions(rows, inside)
    kept = [i for i in inside if i in listed or (_is_paragraph(rows[i], indents) and i not in titles)]
    if not kept:
        return Body(tuple(i for i, row in enumerate(rows) if row.stop and roles[i] is None))
    clean = len(kept) >= _CLEAN * (last - first)
    found = kept
    if len(kept) < len(inside):
        among = frozenset(kept)
        found = [
            i
            for i in inside
            if i in among
            or (
                kept[0] <= i <= kept[-1]
                and (rows[i].size >= _UNSTOPPED_SIZE or (rows[i].size >= PROSE_SIZE and ". " in rows[i].text))
                and not rows[i].bullet
                and (clean or (i - 1 in among and i + 1 in among and _reads_as_prose(rows[i])))
            )
        ]
    return Body((*found, *find_closing_list(page, found[-1])))


def drop_above(page: Page, body: Body) -> Body:
    """Leave out a box above the article: its date or byline parts it from more text, otherwise indented."""
    rows = body.rows
    if body.last - body.first < len(rows) + _BOX:
        return body
    indents = [page.rows[index].indent for index in rows]
    last_seen = {indent: place for place, indent in enumerate(indents)}
    # How far down the indents of the rows so far come again, and how much text those rows hold.
    reach = list(accumulate([last_seen[indent] for indent in indents], max))
    above = list(accumulate([page.rows[index].size for index in rows]))
    for place in range(len(rows) - 1, 0, -1):
        if reach[place - 1] >= place or 2 * above[place - 1] >= above[-1]:
            continue
        between = page.roles[rows[place - 1] + 1 : rows[place]]
        if len(between) >= _BOX and not _HEADING.isdisjoint(between):
            return body._replace(rows=rows[place:])
    return body


_BOX: Final = 10
"""How many rows stand between such a box and the text at least."""
_HEADING: Final = frozenset({BlockRole.DATE, BlockRole.BYLINE})
"""Roles of rows at the head of an article."""


def _find_questions(rows: list[Row], inside: list[int]) -> set[int]:
    """Find the rows that ask as titles do: in capitals, or behind a kicker that opens no other question.

    *WHAT WILL IT COST?*, *Work on the Bridge: When will it start?*; who asks in interviews is named again.
    """
    asked = [index for index in inside if rows[index].text[-1] == "?" and rows[index].size < _UNSTOPPED_SIZE]
    if not asked:
        return set()
    kickers = Counter(rows[index].text.partition(": ")[0] for index in asked)
    return {index for index in asked if _asks_as_title(rows[index].text, kickers)}


def _asks_as_title(printed: str, kickers: Counter[str]) -> bool:
    """Tell whether a question is one of a title; a verb before the colon asks it (*A woman asked: Why?*)."""
    kicker, colon, _ = printed.partition(": ")
    titled = colon and " " in kicker and kickers[kicker] == 1 and not kicker.rpartition(" ")[2][:1].islower()
    return bool(titled) or printed.isupper()


def take_lead(page: Page, body: Body) -> Body:
    """Add the first paragraph that a long box about subscriptions parts from the body."""
    rows, roles = page
    if not body.rows or body.first < _BOX:
        return body
    indent, marked = rows[body.first].indent, 0
    for index in range(body.first - 1, max(body.first - _PAYWALL, -1), -1):
        row = rows[index]
        marked += roles[index] is not None
        if roles[index] in _HEADING:
            break
        if roles[index] is None and row.stop and row.size >= _LONG_SIZE and row.indent == indent:
            boxed = body.first - index
            told = boxed >= _BOX and marked >= _MARKED * boxed and share_of_small(row) >= _SMALL
            return body._replace(rows=(index, *body.rows)) if told else body
    return body


_PAYWALL: Final = 80
"""Within how many rows above the body its first paragraph is looked for."""
_MARKED: Final = 0.6
"""What share of the rows between them is furniture at least."""


def take_dated_sentences(page: Page, body: Body) -> Body:
    """Add the short sentences with a date that stand right between two paragraphs."""
    rows, roles = page
    if BlockRole.DATE not in roles[body.first : body.last]:
        return body
    among = frozenset(body.rows)
    more = [
        index
        for index in range(body.first + 1, body.last - 1)
        if roles[index] is BlockRole.DATE
        and rows[index].stop
        and _has_words(rows[index])
        and index - 1 in among
        and index + 1 in among
        and rows[index].indent == rows[index - 1].indent
    ]
    for index in more:
        roles[index] = None
    return body._replace(rows=tuple(sorted((*body.rows, *more)))) if more else body


def _has_words(row: Row) -> bool:
    """Tell whether a row holds more than a day (*3 de mayo de 2024.*): words in lower case."""
    return sum(len(word) >= _WORD and word.islower() and word.isalpha() for word in row.text.split()) > 1


_WORD: Final = 4
"""Letters of such a word at least."""


def drop_doubled(page: Page, body: Body) -> Body:
    """Leave out paragraphs that were printed before, when the text stands on the page twice."""
    if len({page.rows[index].key for index in body.rows}) == len(body.rows):
        return body
    seen: set[str] = set()
    kept: list[int] = []
    doubled: list[int] = []
    for index in body.rows:
        row = page.rows[index]
        if row.key in seen and (row.size >= PROSE_SIZE or doubled):
            doubled.append(index)
        else:
            kept.append(index)
        seen.add(row.key)
    return Body(tuple(kept), tuple(doubled)) if doubled else body


def drop_note(page: Page, body: Body, names: list[str]) -> Body:
    """Leave out a last paragraph that is about one who made the article and whom no other paragraph names.

    *Ana Rey teaches history in Palu.*, *Our columnist Ana Rey teaches history.*
    """
    rows = body.rows
    if len(rows) <= _HEAD:
        return body
    about = page.rows[rows[-1]].text
    opens = about[:_ABOUT_SIZE] if about[0].isalpha() and _QUOTING.isdisjoint(about) else ""
    named = [name for name in names if " " in name and (about.startswith(name) or name in opens)]
    told = (any(name in page.rows[index].text for index in rows[:-1]) for name in named)
    if named and (about.startswith(tuple(named)) or not all(told)):
        page.roles[rows[-1]] = BlockRole.AUTHOR_NOTE
        return body._replace(rows=rows[:-1])
    return body


_ABOUT_SIZE: Final = 60
"""Within how many letters a note on a writer names them."""


def skip_head(page: Page, body: Body) -> Body:
    """Leave the standfirst out: paragraphs above the byline or the date that the body follows."""
    rows = body.rows
    above = page.roles[max(body.first - _ABOVE, 0) : body.first]
    if BlockRole.BYLINE in above and BlockRole.DATE in above:
        return body  # those below it are of another article
    for place in range(min(len(rows) - 1, _HEAD), 0, -1):
        between = page.roles[rows[place - 1] + 1 : rows[place]]
        if (BlockRole.BYLINE in between or BlockRole.DATE in between) and len(rows) >= 3 * place:
            return Body(rows[place:], body.doubled)
    return body


_HEAD: Final = 2
"""How many paragraphs may stand above a byline or a date at the head of an article."""

_ABOVE: Final = 12
"""Within how many rows above a body both its byline and its date may stand."""

_LOOSE_INDENTS: Final = 2
"""Up to how many indentations a text may have before they mean something."""

_CLEAN: Final = 0.75
"""From which share of paragraphs on a window has no furniture that looks like paragraphs."""


def _is_paragraph(row: Row, indents: set[int]) -> bool:
    if row.bullet:
        numbered = row.text[0].isdecimal() and row.stop and row.indent in indents
        return (row.size >= PROSE_SIZE and row.stop) or row.indent == 0 or numbered
    return row.stop or row.size >= _LONG_SIZE or row.text[-1] == ":"


def _reads_as_prose(row: Row) -> bool:
    """Tell whether most words of a row start with a small letter, as those of a sentence do."""
    return share_of_small(row) >= _SMALL


_SMALL: Final = 0.75
"""What share of the words of running text starts with a small letter."""


def weigh_row(row: Row, role: BlockRole | None) -> float:
    """Tell how much a row speaks for running text (above zero) or against it."""
    if role is not None:
        return -0.2 if role in _SOFT else -0.6
    size, stop = row.size, row.stop
    if stop and size >= PROSE_SIZE:
        weight = min(size, 800) / 100
    elif size >= _LONG_SIZE:
        weight = min(size, 800) / 200
    elif stop and not _QUOTING.isdisjoint(row.text):
        weight = 0.6  # *"Ya," kata Siti.*: furniture quotes nobody
    elif stop and size >= _SHORT_SIZE:
        weight = 0.3
    else:
        weight = -0.4 if size < _WORD_SIZE else -0.5  # a button inside the body has many of them
    return min(weight, 0.2) if row.bullet else weight


def _largest_sum(weights: list[float]) -> tuple[int, int]:
    """Give the range with the largest sum, where a stretch below zero costs no more than ``_GAP``."""
    best = (0.0, 0, 0)
    total, start, gap = 0.0, 0, 0.0
    for index, weight in enumerate(weights):
        if weight <= 0:
            loss = min(-weight, _GAP - gap)
            gap += loss
            total -= loss
        else:
            gap = 0.0
            total += weight
        if total <= 0:
            total, start, gap = 0.0, index + 1, 0.0
        elif total > best[0]:
            best = (total, start, index + 1)
    return best[1], best[2]


def _find_window(page: Page, weights: list[float]) -> tuple[int, int]:
    """Give the range with most evidence for running text, up to where the article closes."""
    first, last = _largest_sum(weights)
    most = _MOST * sum([weight for weight in weights[first:last] if weight > 0])
    text = 0.0
    told: int | None = None
    for index in range(first, last):
        if weights[index] > 0:
            text += weights[index]
        elif text >= most:
            if _closes(page, index):
                return first, index
            if page.roles[index] is BlockRole.RELATED:
                told = _find_last_told(page, first, last) if told is None else told
                if told < index:
                    return first, index
    return first, last


def _find_last_told(page: Page, first: int, last: int) -> int:
    """Give the last row of a window below which it holds nothing but teasers of other articles.

    Gives ``last`` where it holds more, or too few of them. These are sentences that each stand alone below a
    title, otherwise indented than the rows that the window opens with, or with their days.
    """
    rows, roles = page
    teasers: list[int] = []
    dated, told = 0, first
    for index in range(last - 1, first, -1):
        row = rows[index]
        dated += roles[index] is BlockRole.DATE
        if roles[index] is None and row.stop and row.text[-1] not in "?!":
            if row.size > _TEASER_SIZE or not _is_title(page, index - 1):
                told = index
                break
            teasers.append(index)
    apart = dated >= len(teasers) or all(rows[index].indent != rows[first].indent for index in teasers)
    return told if len(teasers) >= _TEASERS and apart else last


def _is_title(page: Page, index: int) -> bool:
    """Tell whether a row may be the title of another article, perhaps as a link."""
    row = page.rows[index]
    return page.roles[index] in _TITLED and row.size >= _WORD_SIZE and (not row.stop or row.text[-1] in "?!")


_TITLED: Final = frozenset({None, BlockRole.RELATED})
_TEASERS: Final = 3
"""How many teasers stand below an article at least."""
_TEASER_SIZE: Final = 400
"""How much text a teaser is at most."""


def _closes(page: Page, index: int) -> bool:
    """Tell whether teasers of other articles or comments stand behind a row, rather than more of the body."""
    role, following = page.roles[index], index + 1
    return role in _CLOSING or (
        role in _SIGNING
        and page.roles[following : following + 1] == [BlockRole.RELATED]
        and page.rows[following].size <= LABEL_SIZE
    )


_MOST: Final = 0.4
"""What share of a window's running text stands before the article closes at least."""
_CLOSING: Final = frozenset({BlockRole.TAGS, BlockRole.COMMENTS, BlockRole.AUTHOR_NOTE})
"""Roles of rows that stand below articles."""
_SIGNING: Final = frozenset({BlockRole.CREDIT, BlockRole.BYLINE, BlockRole.SHARE})
"""Roles of rows that stand below articles when a word for links to others follows at once."""
LABEL_SIZE: Final = 24
"""Up to this size, a line about links is only the word for them."""


def _find_indents(page: Page, first: int, last: int) -> set[int]:
    """Give the indentations that hold the running text of a window."""
    sizes: dict[int, int] = {}
    for row, role in zip(page.rows[first:last], page.roles[first:last], strict=True):
        if row.stop and not row.bullet and role is None:
            sizes[row.indent] = sizes.get(row.indent, 0) + row.size
    most = max(sizes.values(), default=0)
    return {indent for indent, size in sizes.items() if size >= _SHARE * most}
