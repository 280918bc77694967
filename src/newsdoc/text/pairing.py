"""Quotation marks paired into quotations, within one paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from attrs import evolve

from newsdoc.text.marks import (
    CLOSES,
    ENDS_QUOTE,
    FAMILY,
    LOOSE,
    OPENS,
    SINGLE,
    TERMINATORS,
    Pairs,
    Quotation,
    at_closing,
    at_opening,
)
from newsdoc.text.tokens import LOWER, NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.text.tokens import Range, Tokens

T = TypeVar("T")

NO_PAIRS: Final = Pairs((), ())
"""What a paragraph without marks has."""
_ORNAMENT: Final = 100
"""From how many marks on a paragraph that is little else quotes nothing."""


def pair_marks(tokens: Tokens, paragraph: Range, marks: list[int], *, goes_on: bool = False) -> Pairs:
    """Pair the quotation marks of a paragraph (``marks``, every token in ``FAMILY``).

    A mark that nothing closes runs to the end of the paragraph, for so quotations of several paragraphs
    are set, or to the mark that opens the next one; a mark that nothing opens closes what its sentence
    holds before it, or all that the paragraph does when the one before was left open (``goes_on``). Marks
    inside a quotation belong to its content. A long paragraph of hardly anything but marks is an ornament.
    Values of markup are no quotations (*tweet-date="June 2"*).
    """
    if "=" in [tokens.words[mark - 1] for mark in marks]:
        marks = _without_values(tokens, marks)
    if not marks or (len(marks) > _ORNAMENT and 4 * len(marks) > 3 * (paragraph.last - paragraph.first)):
        return NO_PAIRS
    pairs = _alternating(tokens, paragraph, marks) or _cheapest(tokens, paragraph, marks)
    if goes_on and pairs.quotations and not pairs.quotations[0].opened:
        whole = evolve(pairs.quotations[0], opener=paragraph.first)
        return evolve(pairs, quotations=(whole, *pairs.quotations[1:]))
    return pairs


def _without_values(tokens: Tokens, marks: list[int]) -> list[int]:
    """Leave out the marks around values of markup: one glued to a name and *=*, and the next one like it."""
    words = tokens.words
    kept: list[int] = []
    closer: int | None = None
    for mark in marks:
        family = FAMILY[words[mark]]
        if closer is not None:
            if family == closer:
                closer = None
        elif mark > 1 and words[mark - 1] == "=" and tokens.glued(mark) and tokens.glued(mark - 1):
            closer = family
        else:
            kept.append(mark)
    return kept


def _alternating(tokens: Tokens, paragraph: Range, marks: list[int]) -> Pairs | None:
    """Pair marks that open and close in turn by glyph and blanks, as nearly all do; else ``None``."""
    words = tokens.words
    quotations: list[Quotation] = []
    opener, family = -1, -1
    for index in marks:
        word = words[index]
        if word in LOOSE:
            if opener < 0 and (at_opening(tokens, paragraph, index) or _may_close(tokens, paragraph, index)):
                return None
        elif opener < 0:
            if word in CLOSES or not at_opening(tokens, paragraph, index):
                return None
            opener, family = index, FAMILY[word]
        elif FAMILY[word] == family:
            if word in OPENS or not at_closing(tokens, paragraph, index):
                return None
            quotations.append(Quotation(opener, index, closed=True, single=False))
            opener = -1
    return None if opener >= 0 else Pairs(tuple(quotations), ())


def _may_close(tokens: Tokens, paragraph: Range, index: int) -> bool:
    """Tell whether a mark stands behind a comma or the end of a sentence, where no apostrophe does."""
    return at_closing(tokens, paragraph, index) and tokens.words[index - 1] in ENDS_QUOTE


# Where marks do not simply alternate, each way to read them costs something, and the cheapest way through
# the paragraph is taken: a mark may open, close, be passed over, close what nothing opened, or open while
# what is open was left so. All costs are small numbers of no meaning but their order.
_PASSED: Final = 4.0
_UNOPENED: Final = 3.0
_UNCLOSED: Final = 3.0
_LEFT_OPEN: Final = (0.0, 2.0, 4.0)
_NESTED: Final = 1.0
_MIXED: Final = 2.5
_NEVER: Final = 99.0
_LONG: Final = 6
"""Words in single marks from which on an apostrophe is likelier than the closing mark of a few words."""


class _Costs(NamedTuple):
    """What each way to read a mark costs."""

    opens: float
    closes: float
    passed: float
    unopened: float


_Path = tuple[float, tuple[int, ...], tuple[Quotation, object] | None, tuple[int, object] | None]
"""One way to read the marks so far: cost, open marks, quotations and stray marks; each of the latter two is
a chain of pairs (value, what was before). It is a bare tuple, for every mark makes a dozen."""


def _cheapest(tokens: Tokens, paragraph: Range, marks: list[int]) -> Pairs:
    paths: list[_Path] = [(0.0, (), None, None)]
    for index in marks:
        costs = _costs(tokens, paragraph, index)
        # The cheapest way with none, one and two marks open.
        best: list[_Path | None] = [None, None, None]
        for path in paths:
            for step in _steps(tokens, path, index, costs):
                known = best[len(step[1])]
                if known is None or step[0] < known[0]:
                    best[len(step[1])] = step
        paths = [path for path in best if path is not None]
    _, opened, chain, strays = min(paths, key=lambda path: path[0] + _at_end(tokens, paragraph, path[1]))
    found: list[Quotation] = []
    stray = _listed(strays)
    done = paragraph.first
    for quotation in _listed(chain):
        opener = quotation.opener if quotation.opened else _sentence_start(tokens, done, quotation.closer)
        starts = done == paragraph.first or done < opener or tokens.words[done - 2] in TERMINATORS
        if quotation.opened or starts:
            found.append(evolve(quotation, opener=opener))
        else:
            stray.append(quotation.closer)  # behind the cue of a quotation (*“Go,” he said.”*)
        done = quotation.closer + quotation.closed
    if opened:
        single = tokens.words[opened[0]] in SINGLE
        found.append(Quotation(opened[0], paragraph.last, closed=False, single=single))
    return Pairs(tuple(found), tuple(sorted(stray)))


def _steps(tokens: Tokens, path: _Path, index: int, costs: _Costs) -> Iterator[_Path]:
    """Give every way to read a mark behind a path."""
    cost, opened, found, stray = path
    single = tokens.words[index] in SINGLE
    passed = stray if opened or tokens.words[index] in LOOSE else (index, stray)
    yield (cost + costs.passed, opened, found, passed)
    if not opened:
        yield (cost + costs.opens, (index,), found, stray)
        orphan = Quotation(-1, index, closed=True, single=single, opened=False)
        yield (cost + costs.unopened, (), (orphan, found), stray)
        return
    inner, outer = opened[-1], opened[0]
    if len(opened) == 1:
        nested = costs.opens + _NESTED + 2.0 * (tokens.words[index - 1] in TERMINATORS)
        yield (cost + nested, (outer, index), found, stray)
    closes = cost + costs.closes + _misfit(tokens, inner, index)
    if len(opened) > 1:
        # A comma before the mark that closes an inner quotation belongs to the cue of an outer one.
        yield (closes + 2.0 * _ends_with_comma(tokens, index), (outer,), found, stray)
    else:
        whole = Quotation(outer, index, closed=True, single=tokens.words[outer] in SINGLE)
        yield (closes, (), (whole, found), stray)
    left = Quotation(outer, index, closed=False, single=tokens.words[outer] in SINGLE)
    if not left.single:
        yield (cost + _UNCLOSED * len(opened) + costs.opens, (index,), (left, found), stray)


def _costs(tokens: Tokens, paragraph: Range, index: int) -> _Costs:
    """Say what each way to read a mark costs, by its glyph and the blanks and words beside it."""
    words, word = tokens.words, tokens.words[index]
    before = words[index - 1] if index > paragraph.first else ""
    behind = index + 1 if index + 1 < paragraph.last else None
    opening, closing = at_opening(tokens, paragraph, index), at_closing(tokens, paragraph, index)
    ends = before in ENDS_QUOTE
    if word in LOOSE:
        return _loose_costs(tokens, index, behind, opening=opening, closing=closing, ends=ends)
    opens = closes = 1.0
    passed, unopened = _PASSED, _UNOPENED if ends else _NEVER
    if opening:
        opens, closes = 0.0, 3.0
        if ends:
            closes = 0.8 if behind is not None and tokens.kinds[behind] == LOWER else 1.5
    elif closing:
        opens, closes = 3.0, 0.0
        if before in {",", ":"} and behind is not None and tokens.kinds[behind] in {TITLE, UPPER}:
            opens = 1.5
    elif ends:
        opens, closes = 1.5, 0.5
    if word in OPENS:
        closes += 1.0 if closing else 2.5
    elif word in CLOSES:
        opens += 1.0 if opening else 2.5
    if closing and index > paragraph.first and tokens.kinds[index - 1] == NUMBER and word not in CLOSES:
        passed = 0.5  # inches
    return _Costs(opens if behind is not None else _NEVER, closes, passed, unopened + closes)


def _loose_costs(  # noqa: PLR0913 - a mark, and what is known of it
    tokens: Tokens, index: int, behind: int | None, *, opening: bool, closing: bool, ends: bool
) -> _Costs:
    """Say the same of a mark that may be an apostrophe: it opens and closes only where a blank tells."""
    if opening:
        year = behind is not None and tokens.kinds[behind] == NUMBER
        return _Costs(1.5 if year else 0.5, 0.8 if ends else _NEVER, 0.0 if year else 1.5, _NEVER)
    if closing and ends:
        return _Costs(_NEVER, 0.0, 3.5, _UNOPENED)
    if closing and index > 0 and _parts_words(tokens, index):
        return _Costs(_NEVER, 0.5, 1.0, _NEVER)
    return _Costs(_NEVER, 0.7, 0.5, _NEVER) if closing else _Costs(_NEVER, _NEVER, 0.0, _NEVER)


def _misfit(tokens: Tokens, opener: int, closer: int) -> float:
    """Say what it costs to close a mark by another one."""
    one, other = tokens.words[opener], tokens.words[closer]
    if FAMILY[one] != FAMILY[other]:
        mixed = FAMILY[one] == 0 and other in SINGLE and _ends_with_comma(tokens, closer)
        return _MIXED if mixed else _NEVER
    if one in SINGLE and tokens.words[closer - 1] not in ENDS_QUOTE:
        long = closer - opener > _LONG and not _parts_words(tokens, closer)
        return 1.0 if long or len(tokens.words[closer - 1]) == 1 else 0.0
    # „x“ and »x« are pairs, though the glyph that closes them opens elsewhere.
    return -1.0 if one in _OPENS_WITH.get(other, ()) else 0.0


def _parts_words(tokens: Tokens, closer: int) -> bool:
    """Tell whether a mark before a comma or full stop is no apostrophe of a genitive (*late', she said*)."""
    behind = tokens.words[closer + 1 : closer + 2]
    if behind not in _PARTING:
        return False
    before = tokens.lowers[closer - 1]
    return not before.endswith("s") or len(before) <= _SHORT


_PARTING: Final = ((",",), (".",))
_SHORT: Final = 2
"""How long a word is at most that is no plural (*us*, *is*)."""
_OPENS_WITH: Final = {"“": "„", "«": "»", "‹": "›", "‘": "‚"}


def _ends_with_comma(tokens: Tokens, closer: int) -> bool:
    return tokens.words[closer - 1] == ","


def _at_end(tokens: Tokens, paragraph: Range, opened: tuple[int, ...]) -> float:
    """Say what it costs to leave quotations open at the end of the paragraph."""
    if not opened:
        return 0.0
    if tokens.words[opened[0]] in SINGLE:
        return 2 * _PASSED
    return _LEFT_OPEN[len(opened)] - 2.0 * (opened[0] == paragraph.first)


def _sentence_start(tokens: Tokens, first: int, last: int) -> int:
    """Give where the sentence starts that ends before a mark that nothing opened."""
    index = last - 2
    while index > first and not (tokens.words[index] in TERMINATORS and not tokens.glued(index + 1)):
        index -= 1
    start = index + 1 if index > first else first
    while start < last - 1 and not tokens.words[start][0].isalnum():
        start += 1
    return start


def _listed(chain: tuple[T, object] | None) -> list[T]:
    """Give the values of a chain, the first one first."""
    found: list[T] = []
    link: Any = chain
    while link is not None:
        value, link = link
        found.append(value)
    return found[::-1]
