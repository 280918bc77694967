"""Words in quotation marks that nobody says: titles, slogans, nicknames, terms, measures, irony."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import Marked, MarkedKind, make_span
from newsdoc.names.body_borders import POSSESSIVES
from newsdoc.quotes.compiling import compile_lexicon
from newsdoc.quotes.lexicon import CITING, CUE, PREPOSITION, VERB
from newsdoc.text.tokens import LOWER, MARK, NUMBER, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._marked import MarkedWords
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.text.marks import Quotation
    from newsdoc.text.prose import Passage, Prose
    from newsdoc.text.tokens import Tokens

_REACH: Final = 5
"""How many tokens before the marks, or behind them, the word that tells what they hold may stand."""
_FEW: Final = 3
"""Words up to which marks without a cue are taken for a distance that the writer keeps."""
_LONGEST: Final = 30
"""How many tokens of a title are looked at."""
_BESIDE: Final = {MarkedKind.NICKNAME, MarkedKind.TERM, MarkedKind.SCARE}
"""Kinds whose word stands right at the marks."""


class Evidence(NamedTuple):
    """What the words around marks tell."""

    kind: MarkedKind
    rule: str


Table = dict[str, tuple[tuple[tuple[str, ...], MarkedKind], ...]]


def find_marked(
    prose: Prose, attributions: tuple[Attribution, ...], pack: LanguagePack
) -> tuple[Marked, ...]:
    """Name what stands in marks and is no reported words, in text order, with the reason."""
    marked = [passage for passage in prose.paragraphs if passage.quotations or passage.stray]
    if not marked:
        return ()
    contents = sorted([part for attribution in attributions for part in attribution.content])
    starts = [start for start, _ in contents]
    furthest = list(accumulate([end for _, end in contents], max))
    found: list[Marked] = []
    tokens = prose.tokens
    for passage in marked:
        for quotation in passage.quotations:
            if not quotation.closed:
                continue
            at = bisect_left(starts, tokens.starts[quotation.closer])
            if at and furthest[at - 1] > tokens.starts[quotation.opener + quotation.opened]:
                continue  # somebody says it
            begin, end = _inside(tokens, quotation)
            if begin < end:
                table, flags = compile_marked(pack.marked), compile_lexicon(pack.reporting).flags
                told = read_evidence(tokens, passage.range.first, quotation.opener, table, flags)
                kind, rule = told or _evidence(tokens, passage, quotation, pack)
                found.append(_marked(tokens.text, begin, end, kind, rule))
    measures = [measure for passage in marked if passage.stray for measure in _measures(tokens, passage)]
    if measures:
        found = sorted(found + measures, key=_start)
    return tuple(found)


_start: Final = attrgetter("span.start")


def read_evidence(
    tokens: Tokens, first: int, opener: int, table: Table, flags: dict[str, int]
) -> Evidence | None:
    """Read what the words before an opening mark tell it to hold; ``None`` when they leave that open.

    Args:
        tokens: the tokens.
        first: the first token of the paragraph.
        opener: the opening mark.
        table: what ``compile_marked`` gives.
        flags: what each word can be, as in a ``Lexicon``.
    """
    lowers, floor = tokens.lowers, max(first, opener - _REACH)
    if opener > first + 1 and _is_owned(tokens, opener - 1, flags) and _opens_title(tokens, opener + 1):
        return _PROGRAMME
    if table.keys().isdisjoint(lowers[floor:opener]):
        return None
    reported = False
    for index in range(opener - 1, floor - 1, -1):
        for phrase, kind in table.get(lowers[index], ()):
            stop = index + len(phrase)
            beside = stop == opener
            if stop <= opener and lowers[index:stop] == phrase and (beside or kind not in _BESIDE):
                speaks = reported and not beside and kind is not MarkedKind.SLOGAN
                return None if speaks else Evidence(kind, "word-before")
        if tokens.kinds[index] == MARK and tokens.words[index] not in {":", "-"}:
            break
        if flags.get(lowers[index], 0) & CUE & ~CITING:
            if index + 1 < opener:
                break
            reported = True  # a cue at the marks: only a sign says without speaking
    return None


def _is_owned(tokens: Tokens, before: int, flags: dict[str, int]) -> bool:
    """Tell whether an owner stands before marks (*CNN's*, *CBS'*), or a verb and *on* (*said on*)."""
    word, owner = tokens.lowers[before], tokens.lowers[before - 1]
    if word in POSSESSIVES:
        return True
    if word in _APOSTROPHES:
        return owner.endswith("s") and tokens.glued(before)
    told = flags.get(word, 0) & PREPOSITION and flags.get(owner, 0) & VERB
    return bool(told) and _has_three(tokens, before + 2)


_APOSTROPHES: Final = frozenset("'’")


def _has_three(tokens: Tokens, index: int) -> bool:
    """Tell whether three words stand behind an opening mark, as in a title (*said on “Fox News Sunday”*)."""
    return MARK not in tokens.kinds[index : index + 3]


def _opens_title(tokens: Tokens, index: int) -> bool:
    """Tell whether the words up to the next mark are a title: its longer ones have capitals."""
    end = index
    while end < min(len(tokens.kinds), index + _LONGEST) and tokens.kinds[end] != MARK:
        if tokens.kinds[end] == LOWER and (end == index or len(tokens.words[end]) > _FEW):
            return False
        end += 1
    return end > index


def _evidence(tokens: Tokens, passage: Passage, quotation: Quotation, pack: LanguagePack) -> Evidence:
    """Tell what marks hold that no word before them tells."""
    behind, last = quotation.closer + 1, passage.range.last
    if not pack.marked.mottos.isdisjoint(tokens.lowers[behind : min(behind + _REACH, last)]):
        return _MOTTO
    if quotation.closer - quotation.opener - quotation.opened >= _FEW:
        if _is_title_case(tokens, quotation):
            return _CAPITALS
        if _words(tokens, quotation) > _FEW:
            return _NO_CUE
    if behind < last and tokens.words[behind] == "(" and tokens.kinds[behind + 1 : behind + 2] == (LOWER,):
        return _GLOSS
    return _NICKNAME if _between_names(tokens, passage, quotation) else _FEW_WORDS


_PROGRAMME: Final = Evidence(MarkedKind.TITLE, "owner-before")
"""The title of what an outlet or an author made (*CNN's “Town Hall”*)."""
_MOTTO: Final = Evidence(MarkedKind.SLOGAN, "motto-behind")
_CAPITALS: Final = Evidence(MarkedKind.TITLE, "capitals")
_GLOSS: Final = Evidence(MarkedKind.TERM, "gloss-behind")
_NICKNAME: Final = Evidence(MarkedKind.NICKNAME, "between-names")
_FEW_WORDS: Final = Evidence(MarkedKind.SCARE, "few-words")
_NO_CUE: Final = Evidence(MarkedKind.OTHER, "no-cue")


def _is_title_case(tokens: Tokens, quotation: Quotation) -> bool:
    """Tell whether all longer words, at least three of them, have a capital."""
    first, last = quotation.opener + quotation.opened, min(quotation.closer, quotation.opener + _LONGEST)
    kinds = tokens.kinds
    longer = [kinds[i] for i in range(first, last) if len(tokens.words[i]) > _FEW + 2 and kinds[i] != MARK]
    return len(longer) >= _FEW and LOWER not in longer


def _between_names(tokens: Tokens, passage: Passage, quotation: Quotation) -> bool:
    """Tell whether marks stand inside a name (*Ali “Gondrong” Rahman*)."""
    before, behind, kinds = quotation.opener - 1, quotation.closer + 1, tokens.kinds
    if kinds[quotation.opener + 1] != TITLE or before <= passage.range.first or behind >= passage.range.last:
        return False
    return kinds[before] == kinds[behind] == TITLE


def _inside(tokens: Tokens, quotation: Quotation) -> tuple[int, int]:
    first, last = quotation.opener + quotation.opened, quotation.closer
    while last > first and tokens.words[last - 1] in {",", "."}:
        last -= 1
    return (tokens.starts[first], tokens.ends[last - 1]) if first < last else (0, 0)


def _words(tokens: Tokens, quotation: Quotation) -> int:
    first = quotation.opener + quotation.opened
    kinds = tokens.kinds[first : min(quotation.closer, first + 4 * _FEW)]
    return len(kinds) - kinds.count(MARK)


def _measures(tokens: Tokens, passage: Passage) -> Iterator[Marked]:
    """Give the numbers whose mark means inches or seconds (*27"*)."""
    for mark in passage.stray:
        if mark > passage.range.first and tokens.kinds[mark - 1] == NUMBER and tokens.glued(mark):
            yield _marked(
                tokens.text, tokens.starts[mark - 1], tokens.ends[mark], MarkedKind.MEASURE, "number-before"
            )


def _marked(text: str, begin: int, end: int, kind: MarkedKind, rule: str) -> Marked:
    return Marked(span=make_span(begin, end, text[begin:end]), kind=kind, rule=rule)


@lru_cache(maxsize=64)
def compile_marked(marked: MarkedWords) -> Table:
    """Compile the words that tell what stands in marks, by the first word of each phrase, longest first."""
    kinds = (
        (marked.titles, MarkedKind.TITLE),
        (marked.slogans, MarkedKind.SLOGAN),
        (marked.nicknames, MarkedKind.NICKNAME),
        (marked.terms, MarkedKind.TERM),
        (marked.distancing, MarkedKind.SCARE),
    )
    table: dict[str, list[tuple[tuple[str, ...], MarkedKind]]] = {}
    for entries, kind in kinds:
        for entry in entries:
            # A hyphen is a token of its own.
            phrase = tuple(entry.replace("-", " - ").split())
            table.setdefault(phrase[0], []).append((phrase, kind))
    return {first: tuple(sorted(known, key=lambda one: -len(one[0]))) for first, known in table.items()}
